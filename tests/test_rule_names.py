"""The names of rules on several agents are those of rules."""

from __future__ import annotations

from frontmatter_lint.fleet import rule_names
from frontmatter_lint.rules import selection


def test_each_name_is_that_of_a_rule() -> None:
    known = {entry.name for entry in selection.entries()}
    assert known >= rule_names.RULES
    assert rule_names.HANDED_ON < rule_names.TOGETHER < rule_names.COMPARING < rule_names.RULES
    assert rule_names.COMPARING.isdisjoint(rule_names.MISSING)
