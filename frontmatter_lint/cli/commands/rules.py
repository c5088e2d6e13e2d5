"""`lint-agents rules`: list all rules."""

from __future__ import annotations

from ...core.errors import ConfigError
from ...core.terminal import Printed
from ...output import rule_pages
from ...rules import selection
from ..common import OK, policy_here, text_or_json, with_notes
from . import usage

HEEDS = ("--output-format",)


def run(argv: list[str]) -> Printed:
    """Print every rule in one line. Raises ConfigError for arguments."""
    paths, as_json = text_or_json(argv, "rules")
    if paths:
        raise ConfigError(usage("rules"))
    rules = list(selection.every_rule())
    notes = []
    try:
        policy = policy_here()
        rules += [selection.whole(one, policy) for one in selection.own_entries(policy)]
    except ConfigError as error:  # the rules of the linter are the same
        notes = [f"warning: {message}" for message in error.args]
    if as_json:
        printed: Printed = (rule_pages.rules_json(rules), OK)
    else:
        printed = (rule_pages.rule_table(rules), OK)
    return with_notes(printed, notes) if notes else printed
