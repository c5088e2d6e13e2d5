"""`lint-agents mcp`: serve a model, over standard input and output, with tools that only read."""

from __future__ import annotations

from ...core import resources
from ...core.errors import ConfigError
from ...core.terminal import Printed
from ..common import OK, end_at_once_by_signals
from . import usage


def run(argv: list[str]) -> Printed:
    """Serve until the client leaves. Raises ConfigError where the extra is not installed."""
    if argv:
        raise ConfigError(usage("mcp"))
    try:
        import mcp.server.mcpserver  # noqa: F401 - an extra
    except ImportError:
        raise ConfigError(
            "the MCP server needs mcp 2: `pip install 'frontmatter-lint[mcp]'`"
        ) from None
    end_at_once_by_signals()
    # above this room: loaded by its name, as commands are
    resources.module("mcp.server").run()
    return "", OK
