"""The order of the tiers has one home."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from frontmatter_lint.agents import catalogue
from frontmatter_lint.core import tiers

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
