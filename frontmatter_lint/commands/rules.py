"""`lint-agents rules`: the table of all rules."""

from __future__ import annotations

from .. import explain, rules
from ..checking import OK, Printed
from ..errors import ConfigError
from . import usage


def run(argv: list[str]) -> Printed:
    """Every rule in one line. Raises ConfigError for arguments."""
    if argv:
        raise ConfigError(usage("rules"))
    return explain.rule_table(rules.every_rule()), OK
