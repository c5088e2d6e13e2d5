"""`lint-agents policies`: the table of the built-in policies."""

from __future__ import annotations

from .. import explain
from ..checking import OK, Printed
from ..errors import ConfigError
from . import usage


def run(argv: list[str]) -> Printed:
    """Every policy with what it asks. Raises ConfigError for arguments."""
    if argv:
        raise ConfigError(usage("policies"))
    return explain.policy_table(), OK
