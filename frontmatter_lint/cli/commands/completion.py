"""`lint-agents completion bash|zsh|fish`: print a script that completes this command line."""

from __future__ import annotations

from ...core.errors import ConfigError
from ...core.terminal import Printed
from .. import completing
from ..common import OK
from . import usage


def run(argv: list[str]) -> Printed:
    """Print the script. Raises ConfigError for another shell."""
    if len(argv) != 1 or argv[0] not in completing.SHELLS:
        raise ConfigError(usage("completion"))
    return completing.script(argv[0]), OK
