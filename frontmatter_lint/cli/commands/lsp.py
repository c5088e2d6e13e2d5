"""`lint-agents lsp`: serve an editor as language server, over standard input and output."""

from __future__ import annotations

from ...core import resources
from ...core.errors import ConfigError
from ...core.terminal import Printed
from ..common import OK, end_at_once_by_signals
from . import usage


def run(argv: list[str]) -> Printed:
    """Serve until the editor ends. Raises ConfigError where the extra is not installed."""
    if set(argv) - {"--stdio"}:  # what many editors add
        raise ConfigError(usage("lsp"))
    try:
        import pygls.lsp.server  # noqa: F401 - an extra
    except ImportError:
        raise ConfigError(
            "the language server needs pygls 2: `pip install 'frontmatter-lint[lsp]'`"
        ) from None
    end_at_once_by_signals()
    # above this room: loaded by its name, as commands are
    resources.module("lsp.features").run()
    return "", OK
