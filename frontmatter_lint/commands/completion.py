"""`lint-agents completion bash|zsh|fish`: print a script that completes this command line."""

from __future__ import annotations

from .. import completing
from ..checking import OK, Printed
from ..errors import ConfigError
from . import usage


def run(argv: list[str]) -> Printed:
    """The script. Raises ConfigError for another shell."""
    if len(argv) != 1 or argv[0] not in completing.SHELLS:
        raise ConfigError(usage("completion"))
    return completing.script(argv[0]), OK
