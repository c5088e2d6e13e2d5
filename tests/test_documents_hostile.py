"""Documents that are made to stop the reader, or to keep it busy: nothing is raised, and what they
cost grows with their length.
"""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from frontmatter_lint.judging.documents import html_tables, reader

from .conftest import examples

KNOWN = frozenset(["planner", "scribe", "scout"])
#: More digits than Python reads as a number.
DIGITS = "1" * 4_900


def read(name: str, text: str) -> dict[str, str]:
    """Return the tiers that a document gives to agents."""
    return {one.agent: one.tier for one in reader.read(text, name, KNOWN).assignments}


# --- what a library raises errors for -------------------------------------------------

TABLE = "<table>\n<tr><th>Agent<th>Model\n<tr><td>planner{}<td>Opus\n</table>\n"


@pytest.mark.parametrize(
    "text", ["<![ 1 ]>", "<![x opus>", "<![CDATA[x]]>", "<![if !IE]>", "&#" + DIGITS + ";"]
)
def test_what_a_browser_leaves_out_ends_no_table(text: str) -> None:
    assert read("m.md", TABLE.format(text)) == {"planner": "frontier"}
    assert read("m.html", TABLE.format(text)) == {"planner": "frontier"}


PIECES = st.sampled_from(
    ["<![", "<!", "-", "]>", "&#", "9" * 10, ";", "<td", "<tr>", ">", " a='", "</", "<?"]
)


@given(st.lists(PIECES | st.text(max_size=2), max_size=20).map("".join))
@settings(max_examples=examples(300))
def test_no_table_raises(text: str) -> None:
    html_tables.rows("<table><tr><td>" + text, 1)


def test_columns_of_a_number_too_long() -> None:
    text = f"[cols={DIGITS}]\n|===\n|Agent |Model\n\n|planner |opus\n|===\n\n- scribe: haiku\n"
    assert read("m.adoc", text)["scribe"] == "light"
