"""What a rule declares to need: without it, the rule has nothing to say about any agent."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from frontmatter_lint.agents import catalogue, dialects, find, load
from frontmatter_lint.agents.load import Candidate
from frontmatter_lint.core import tiers
from frontmatter_lint.core.nouns import Agent
from frontmatter_lint.core.settings import Config
from frontmatter_lint.engine import checking, needs, standards
from frontmatter_lint.rules import selection

from .conftest import CORPUS, ROOT, examples
from .support import agent_text

STANDARDS = standards.of(Config(isolated=True))


def silent_where_not_needed(agent: Agent) -> int:
    """How many rules were passed over; none of them may have anything to say."""
    context = checking.context_of(agent, STANDARDS)
    met = needs.needs_met(agent, context)
    idle = [
        rule for rule in selection.every_rule() if rule.needs != "fault" and rule.needs not in met
    ]
    for rule in idle:
        assert list(rule.check(agent, context)) == [], rule.name
    return len(idle)


def _agents(folder: str) -> Iterator[Agent]:
    loaded = (load.load(one) for one in find.candidates([folder]))
    return (agent for agent in loaded if agent is not None and agent.readable)


def test_every_need_is_known() -> None:
    declared = {rule.needs for rule in selection.entries()}
    assert declared <= needs.NEEDS | {"fault", *tiers.names()}
    assert needs.NEEDS - declared <= {""}


def test_rules_that_are_passed_over_would_say_nothing_of_our_fixtures() -> None:
    assert sum(map(silent_where_not_needed, _agents(str(ROOT / "fixtures")))) > 5000


@pytest.mark.skipif(not CORPUS.exists(), reason="the corpus is not part of the project")
def test_nor_of_real_agents() -> None:
    assert sum(map(silent_where_not_needed, _agents(str(CORPUS)))) > 10_000


NAMES = [
    *catalogue.listed_ids(),
    *(word for name in dialects.names() for word in dialects.get(name).model.words),
]
NAMES += [
    "sonet",
    "GPT-5 (copilot)",
    "a | b",
    "opus, haiku",
    "claude-sonnet-99",
    "provider/gpt-5",
    "x:y",
    "",
    "~",
]
SPELT = st.builds(
    lambda name, before, after, change: before + change(name) + after,
    st.sampled_from(NAMES),
    st.sampled_from(["", "", "", "openai/", "anthropic/", "copilot/"]),
    st.sampled_from(["", "", "", "[1m]", "-20250101", " (copilot)", ",", ":latest", "x"]),
    st.sampled_from([str, str, str, str.upper, str.title]),
)


@given(st.sampled_from(dialects.names()), SPELT)
@settings(max_examples=examples(1500))
def test_nor_of_any_model_in_any_dialect(dialect: str, name: str) -> None:
    text = agent_text(f"model: '{name}'", "fallbacks:", "  - sonnet").encode()
    agent = load.load(Candidate("a.md", "a.md", "/nowhere/a.md", named=True, data=text), dialect)
    assert agent is not None
    silent_where_not_needed(agent)
