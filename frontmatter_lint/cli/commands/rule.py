"""`lint-agents rule CODE|NAME`: explain one rule, or list a family such as MD."""

from __future__ import annotations

from ...core.errors import ConfigError
from ...output import rule_pages
from ...rules import selection
from . import usage
from .check import OK, Printed


def run(argv: list[str]) -> Printed:
    """The page in Markdown. Raises ConfigError where there is no such rule."""
    if len(argv) != 1:
        raise ConfigError(usage("rule"))
    rules = selection.family(argv[0])
    if len(rules) > 1:
        return rule_pages.family_table(rules), OK
    return rule_pages.rule_page(selection.find(argv[0])), OK
