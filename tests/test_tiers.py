"""The order of the tiers has one home."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from frontmatter_lint.agents import catalogue
from frontmatter_lint.core import tiers
from frontmatter_lint.fleet import cost
from frontmatter_lint.usage import costs

from .conftest import ROOT

PACKAGE = ROOT / "frontmatter_lint"
OTHERS = [
    path
    for path in sorted(PACKAGE.rglob("*.py"))
    if "compiled" not in path.parts and path != PACKAGE / "core" / "tiers.py"
]
#: Two tiers side by side, or the list in the data.
ORDER = re.compile(r"""["'](light|mid)["'],\s*["'](mid|frontier)["']|data\("models"\)\["tiers"\]""")


@pytest.mark.parametrize("path", OTHERS, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_nothing_else_states_the_order(path: Path) -> None:
    assert ORDER.findall(path.read_text(encoding="utf-8")) == []


def test_the_order() -> None:
    assert [*map(tiers.rank, tiers.names())] == [0, 1, 2]
    assert tiers.names()[-1] == tiers.strongest() == "frontier"
    assert tiers.rank("") == tiers.rank(tiers.AUTOMATED) == -1
    assert tiers.is_weaker("light", "mid")
    assert not tiers.is_weaker("mid", "mid")
    assert tiers.is_weaker("", "light")
    assert not tiers.is_weaker("", tiers.AUTOMATED)


@pytest.mark.parametrize(
    ("first", "second", "stronger"),
    [
        ("opus", "sonnet", True),
        ("sonnet", "opus", False),
        ("sonnet", "inherit", True),
        ("haiku", "inherit", False),
        ("inherit", "haiku", False),
    ],
)
def test_an_unknown_model_counts_as_one_of_the_weakest_tier(
    first: str,
    second: str,
    stronger: bool,  # noqa: FBT001 - a table
) -> None:
    assert catalogue.is_stronger(first, second) is stronger


@pytest.mark.parametrize(
    ("given_away", "model"),
    [
        ("opencode/mimo-v2-flash-free", "mimo-v2-flash"),
        ("OpenCode/GLM-4.7-Free", "glm-4.7"),
        ("openrouter/z-ai/glm-4.7:free", "glm-4.7"),
    ],
)
def test_a_model_that_is_given_away_is_of_its_tier_and_costs_nothing(
    given_away: str, model: str
) -> None:
    assert catalogue.tier(given_away) == catalogue.tier(model) != ""
    assert catalogue.same(given_away, model)
    assert not catalogue.served_alike(given_away, model)  # it runs out
    rate = cost.rate(given_away, cost.Call(1000, 1000, 0), {})
    assert rate is not None
    assert (rate.input, rate.output) == (0, 0)
    listed = costs.listed(given_away)
    assert listed is not None
    assert listed.price.usual == (0, 0, 0)


@pytest.mark.parametrize(
    "name", ["claude-sonnet-4-6-free", "anthropic/claude-sonnet-4-6-free", "a/openai/gpt-5-free"]
)
def test_a_maker_gives_nothing_away(name: str) -> None:
    assert catalogue.lookup(name).info is None
