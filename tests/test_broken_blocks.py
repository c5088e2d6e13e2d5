"""What is said of blocks that are no YAML, or not to every reader, and what becomes of them:
each case of `inputs/broken_blocks.txt` with every word. `--update-fixtures` writes it anew.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

import pytest

from .conftest import ROOT
from .support import lint, lint_bytes, lint_json, write

CASES = ROOT / "tests" / "inputs" / "broken_blocks.txt"
TODAY = "--today=2026-11-27"
#: `=== title`, the block, what is said and what it is mended to, each below its line.
_CASE = re.compile(
    r"^=== (.+)\n((?s:.*?))^>>> says\n((?s:.*?))^>>> mended\n((?s:.*?))(?=^===|\Z)", re.MULTILINE
)


class Case(NamedTuple):
    """A block, what is printed of it, and the block after all fixes; empty where none applies."""

    title: str
    block: str
    said: str
    mended: str


def read() -> list[Case]:
    """Return the cases of the file in their order."""
    return [Case(*match.groups()) for match in _CASE.finditer(CASES.read_text(encoding="utf-8"))]


def answered(case: Case) -> Case:
    """Return the case with what is said of its block and what the fixes make of it now."""
    data = f"---\n{case.block}---\nLead the otters over.\n".encode()
    said = []
    for one in lint_bytes(data, TODAY, "--select=FM,MD,SC").findings:
        place = f"{one['line']}:{one['column']}-{one['end_line']}:{one['end_column']}"
        said.append(f"{place} {one['severity']}[{one['code']}] {one['message']}\n")
        said.append(f"  {one['hint']}\n")
        if one["fix"]:
            manner = "safe" if one["fix"]["safe"] else "unsafe"
            said.append(f"  {manner}: {one['fix']['says']}\n")
    mended = lint_bytes(data, TODAY, "--select=FM,MD,SC", "--fix", "--unsafe-fixes").out
    text = mended.removeprefix("---\n").removesuffix("---\nLead the otters over.\n")
    return case._replace(said="".join(said), mended="" if text == case.block else text)


@pytest.mark.parametrize("case", read(), ids=lambda case: case.title)
def test_every_word_and_every_fix(case: Case) -> None:
    assert answered(case) == case


@pytest.mark.parametrize(
    ("item", "is_field"),
    [("- label: Gate :: Upper", False), ("- Gate", True)],
)
def test_a_key_of_an_item_is_no_field_at_the_margin(item: str, is_field: bool) -> None:  # noqa: FBT001
    text = f"---\nname: lock-keeper\nhandoffs:\n  {item}\n    model: haiku\n---\nx\n"
    codes = [one["code"] for one in lint_bytes(text.encode(), "--select=FM").findings]
    assert ("FM029" in codes) == is_field


def test_update(request: pytest.FixtureRequest) -> None:
    if not request.config.getoption("--update-fixtures"):
        pytest.skip("only with --update-fixtures")
    written = []
    for one in map(answered, read()):
        written.append(f"=== {one.title}\n{one.block}>>> says\n{one.said}>>> mended\n{one.mended}")
    CASES.write_text("".join(written), encoding="utf-8")


def test_a_plugin_is_told_who_makes_up_for_a_colon(tmp_path: Path) -> None:
    text = "---\nname: tide-reader\ndescription: Use it when: the tide is low.\n---\nRead.\n"
    files = {".claude-plugin/plugin.json": '{"name": "harbour"}', "agents/tide-reader.md": text}
    (found,) = lint_json("--select=FM012", cwd=write(tmp_path, files)).findings
    assert found["severity"] == "warning"
    said = "; Claude Code makes up for it, Gemini CLI and PyYAML do not"
    assert found["message"].endswith(said)


@pytest.mark.parametrize(
    "mark", ["```\ncode\n```", "<<<<<<< HEAD\n  one\n=======\n  two\n>>>>>>> b"]
)
def test_no_fix_writes_the_marks_around_a_value_into_it(mark: str, tmp_path: Path) -> None:
    text = (
        f"---\nname: otter\ndescription: Counts these: otters\n{mark}\nmodel: sonnet\n---\nCount.\n"
    )
    write(tmp_path, {".claude/agents/otter.md": text})
    lint("--isolated", "--fix", "--unsafe-fixes", cwd=tmp_path)
    written = (tmp_path / ".claude/agents/otter.md").read_text(encoding="utf-8")
    assert "#" not in written
    assert set(written.splitlines()) <= set(text.splitlines())
