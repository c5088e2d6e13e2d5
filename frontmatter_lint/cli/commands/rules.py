"""`lint-agents rules`: list all rules."""

from __future__ import annotations

from ...core.errors import ConfigError
from ...core.terminal import Printed
from ...output import rule_pages
from ...rules import selection
from ..common import OK, text_or_json
from . import usage

HEEDS = ("--output-format",)


def run(argv: list[str]) -> Printed:
    """Every rule in one line. Raises ConfigError for arguments."""
    paths, as_json = text_or_json(argv, "rules")
    if paths:
        raise ConfigError(usage("rules"))
    rules = selection.every_rule()
    if as_json:
        return rule_pages.rules_json(rules), OK
    return rule_pages.rule_table(rules), OK
