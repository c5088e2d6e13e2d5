"""What OpenCode and Gemini CLI were seen to make of a file, and what is said of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from .support import lint_bytes

BODY = "\n---\nCount the ropes.\n"
OPENCODE = {
    "plain": ("---\ndescription: Counts ropes.\nmode: subagent", None),
    "a colon in a value": ("---\ndescription: Counts ropes: all\nmode: subagent", None),
    "a reserved sign": ("---\ndescription: @deck counts ropes", "fields-unread"),
    "an open list": ("---\ndescription: Counts ropes\ntags: [a, b", "fields-unread"),
    "a colon and an open list": ("---\ndescription: Ropes: all\ntags: [a, b", "not-loaded"),
    "tools as a list": ("---\ndescription: Counts ropes.\ntools: [read]", "program-stops"),
    "tools as switches": ("---\ndescription: Counts ropes.\ntools:\n  bash: true", None),
    "a switch that is text": ("---\ndescription: Counts.\ntools:\n  bash: ask", "program-stops"),
    "an unknown color": ("---\ndescription: Counts ropes.\ncolor: reddish", "program-stops"),
    "a color of the theme": ("---\ndescription: Counts ropes.\ncolor: accent", None),
    "a block as model": ("---\ndescription: Counts.\nmodel:\n  id: a/b", "program-stops"),
    "a number as description": ("---\ndescription: 5", "program-stops"),
    "a date as description": ("---\ndescription: 2026-11-26", "program-stops"),
    "an unknown mode": ("---\ndescription: Counts ropes.\nmode: mate", "program-stops"),
    "an unknown field": ("---\ndescription: Counts ropes.\nberth: 5", None),
    "a field without a value": ("---\ndescription: Counts ropes.\nmodel:", "program-stops"),
}
GEMINI = {
    "plain": ("---\nname: rope\ndescription: Counts ropes.", None),
    "a colon in a value": ("---\nname: rope\ndescription: Counts: all", "not-loaded"),
    "a blank line above": ("\n---\nname: rope\ndescription: Counts ropes.", "not-loaded"),
    "a space after the dashes": ("--- \nname: rope\ndescription: Counts ropes.", "not-loaded"),
    "no name": ("---\ndescription: Counts ropes.", "not-loaded"),
    "an unknown field": ("---\nname: rope\ndescription: Counts ropes.\nberth: 5", "not-loaded"),
    "a tool of another program": ("---\nname: rope\ndescription: x\ntools: [Read]", "not-loaded"),
    "a tool of its own": ("---\nname: rope\ndescription: x\ntools: [read_file]", None),
    "tools as text": ("---\nname: rope\ndescription: x\ntools: read_file", "not-loaded"),
    "capitals in the name": ("---\nname: Rope Counter\ndescription: x", "not-loaded"),
    "an empty model": ("---\nname: rope\ndescription: x\nmodel:", "not-loaded"),
    "a remote agent": ("---\nkind: remote\nname: rope\nagent_card_url: https://r.example", None),
}


def _consequences(text: str, dialect: str) -> set[str]:
    printed = lint_bytes(text.encode("utf-8", "replace"), f"--dialect={dialect}")
    assert "LI901" not in printed.codes
    return {one["consequence"] for one in printed.findings if one["consequence"]}


@pytest.mark.parametrize("case", OPENCODE)
def test_opencode(case: str) -> None:
    text, consequence = OPENCODE[case]
    wanted = {consequence} if consequence else set()
    assert _consequences(text + BODY, "opencode") == wanted


@pytest.mark.parametrize("case", GEMINI)
def test_gemini_cli(case: str) -> None:
    text, consequence = GEMINI[case]
    wanted = {consequence} if consequence else set()
    assert _consequences(text + BODY, "gemini-cli") == wanted


def test_line_ends_decide_where_opencode_writes_a_block_anew() -> None:
    r"""It joins the lines with `\n`; a text that is still the same is taken from its cache."""
    text = "---\ndescription: @deck counts ropes\nmode: subagent" + BODY
    assert _consequences(text, "opencode") == {"fields-unread"}
    assert _consequences(text.replace("\n", "\r\n"), "opencode") == {"not-loaded"}


LINES = st.sampled_from(
    [
        *("name: rope", "description: a: b", "model:", "tools: [a", "tools:", "  - x", "\t- y"),
        *("&a b: *a", "? x", "- z", "color: #fff", 'x: "y', "d: 2026-11-26", "n: 0x1F", "o: 010"),
        *("<<: {a: b}", "k: |", "  text", "# note", "---", "", "1: 2", "{a: b}", "!!set x: y"),
    ]
)


@given(st.lists(LINES, max_size=6), st.sampled_from(["opencode", "gemini-cli"]))
def test_any_block_is_read_without_a_fault_of_ours(lines: list[str], dialect: str) -> None:
    _consequences("\n".join(["---", *lines, "---", "Body."]), dialect)
