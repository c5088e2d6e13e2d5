"""One cause, one finding: of a field that is missing, misspelt, or swallowed by a broken line."""

from __future__ import annotations

import pytest

from .support import lint_bytes

#: Frontmatter of Claude Code, and what is found: code, line, and the hint.
CAUSES = {
    "model: haiku": [("SC101", 1, "add `name: …` and `description: …`")],
    "name: otter\ndesciption: Guides otters.": [
        ("SC101", 3, "rename `desciption` to `description`")
    ],
    "Name: otter\nDescription: Guides otters.": [
        ("SC101", 2, "rename `Name` to `name` and rename `Description` to `description`")
    ],
    "Name: otter\nmodel: haiku": [("SC101", 2, "rename `Name` to `name` and add `description: …`")],
    "name: otter\ndescription: Guides.\nmodle: haiku": [("SC102", 4, "did you mean `model`?")],
    "name: otter\ndescription: Guides.\nmodel: {escalation: {when: [tide]}}": [
        ("MD209", 4, "write one name, such as `model: sonnet`")
    ],
}


@pytest.mark.parametrize("fields", CAUSES)
def test_one_cause_is_one_finding(fields: str) -> None:
    text = f"---\n{fields}\n---\nLead the otters over.\n"
    found = lint_bytes(text.encode(), "--select=FM,SC,MD,TL").findings
    assert [(one["code"], one["line"], one["hint"]) for one in found] == CAUSES[fields]


def test_what_a_broken_line_swallowed_is_not_missing() -> None:
    text = "---\nname: otter\n\tdescription: Guides otters.\n---\nLead the otters over.\n"
    assert lint_bytes(text.encode(), "--select=FM,SC").codes == {"FM012", "FM022"}


def test_what_a_broken_line_leaves_alone_is_missing() -> None:
    text = "---\nname: otter\nmodel: a: b\n---\nLead the otters over.\n"
    assert "SC101" in lint_bytes(text.encode(), "--select=FM,SC").codes


def test_a_misspelt_field_in_a_strict_tool_is_one_error() -> None:
    text = "---\nnmae: otter\ndescription: Guides otters.\n---\nLead the otters over.\n"
    found = lint_bytes(text.encode(), "--select=SC", name=".gemini/agents/otter.md").findings
    assert [(one["code"], one["severity"], one["line"]) for one in found] == [("SC101", "error", 2)]
