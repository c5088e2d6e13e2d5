"""What is said of the hooks of a Claude Code agent, whatever stands there."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from .support import agent_text, lint_bytes

_KEYS = st.sampled_from(
    ["PreToolUse", "PermissionRequest", "Stop", "hooks", "matcher", "type", "command", "other"]
)
_SCALARS = st.sampled_from([None, "", "x", "command", 0, 5, True, False, 1.5])
_VALUES: st.SearchStrategy[Any] = st.recursive(
    _SCALARS,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(_KEYS, inner, max_size=3),
    max_leaves=8,
)
_RUN = {"type": "command", "command": "make test"}
_GROUP = {"matcher": "Bash", "hooks": [_RUN]}


def _consequences(*lines: str) -> list[str | None]:
    printed = lint_bytes(agent_text(*lines).encode(), "--select=TL")
    return [one["consequence"] for one in printed.findings]


@given(st.sampled_from(["hooks", "PreToolUse", "other", "metadata", "tools"]), _VALUES)
def test_any_value_is_read_without_a_fault_of_ours(field: str, value: Any) -> None:
    printed = lint_bytes(agent_text(f"{field}: {json.dumps(value)}").encode())
    assert "LI901" not in printed.codes
    for one in printed.findings:
        if one["name"] == "malformed-hooks":
            assert one["severity"] == ("error" if one["consequence"] == "not-loaded" else "warning")


@pytest.mark.parametrize(
    ("hooks", "consequences"),
    [
        ({"PreToolUse": [_GROUP]}, []),
        ({"PreToolUse": []}, []),
        ({"PreToolUse": None}, ["field-dropped"]),
        ({"PreToolUse": [_RUN]}, ["not-loaded"]),
        ({"PermissionRequest": {"hooks": [_RUN]}}, ["not-loaded"]),
        ({"PostToolUse": [_RUN]}, ["field-dropped"]),
        ({"PostToolUse": [{"PreToolUse": [_GROUP]}]}, ["not-loaded"]),
        ({"PostToolUse": [{**_GROUP, "note": {"PreToolUse": [_GROUP]}}]}, ["not-loaded"]),
        ({"Bash": [_GROUP]}, ["field-dropped"]),
        ({"Bash": _GROUP}, ["not-loaded"]),
        (_GROUP, ["not-loaded", "not-loaded"]),
        ({"Stop": [_GROUP, {"hooks": [{"type": "command"}, _RUN]}]}, ["field-dropped"]),
        ([_GROUP], ["not-loaded"]),
        ("x", ["not-loaded"]),
        ("", []),
        (False, []),
    ],
)
def test_what_claude_code_was_seen_to_do(hooks: Any, consequences: list[str]) -> None:
    assert _consequences(f"hooks: {json.dumps(hooks)}") == consequences


@pytest.mark.parametrize(
    ("line", "consequences"),
    [
        (f"PreToolUse: {json.dumps([_GROUP])}", ["not-loaded"]),
        ("PreToolUse: []", []),
        (f"Stop: {json.dumps([_GROUP])}", []),
        (f"other: {json.dumps([_GROUP])}", ["not-loaded"]),
        (f"metadata: {json.dumps([_GROUP])}", []),
        (f"other: {{a: {{b: {{c: {json.dumps({'PreToolUse': [1]})}}}}}}}", ["not-loaded"]),
        (f"other: {{a: {{b: {{c: {{d: {json.dumps({'PreToolUse': [1]})}}}}}}}}}", []),
    ],
)
def test_what_it_takes_for_hooks_elsewhere(line: str, consequences: list[str]) -> None:
    assert _consequences(line) == consequences
