"""`lint-agents rules`: list all rules."""

from __future__ import annotations

from ...core.errors import ConfigError
from ...output import rule_pages
from ...rules import selection
from . import usage
from .check import OK, Printed


def run(argv: list[str]) -> Printed:
    """Every rule in one line. Raises ConfigError for arguments."""
    if argv:
        raise ConfigError(usage("rules"))
    return rule_pages.rule_table(selection.every_rule()), OK
