"""`lint-agents rule CODE|NAME`: explain one rule, or list a family such as MD."""

from __future__ import annotations

from ...core.errors import ConfigError
from ...core.terminal import Printed
from ...output import rule_pages
from ...rules import selection
from ..common import OK, policy_here, text_or_json
from . import usage

HEEDS = ("--output-format",)


def run(argv: list[str]) -> Printed:
    """Print the page in Markdown. Raises ConfigError where there is no such rule."""
    names, as_json = text_or_json(argv, "rule")
    if len(names) != 1:
        raise ConfigError(usage("rule"))
    policy = None
    if selection.objection(names[0]):
        policy = policy_here()
    rules = selection.family(names[0], policy)
    if len(rules) < 2:
        rules = [selection.find(names[0], policy)]
    if as_json:
        return rule_pages.rules_json(rules), OK
    if len(rules) > 1:
        return rule_pages.family_table(rules), OK
    return rule_pages.rule_page(rules[0]), OK
