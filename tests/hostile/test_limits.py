"""Limits before parsers: what is too large, too deep or too long is refused in words, at once."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

import pytest

from frontmatter_lint.agents import schema_keywords
from frontmatter_lint.core import limits
from frontmatter_lint.engine import baseline_file

from ..conftest import ROOT
from ..pace import measured_within
from ..shapes import schema_of
from ..support import agent_text, lint, write

AGENT = ".claude/agents/a.md"
K = 1024


def until(line: str, size: int = 250 * K) -> str:
    """The same line again and again; `{}` in it is its number."""
    lines: list[str] = []
    length = 0
    while length < size:
        lines.append(line.replace("{}", str(len(lines))))
        length += len(lines[-1])
    return "".join(lines)


def settings(text: str) -> dict[str, str]:
    return {".lint-agents.toml": text}


def policies(number: int) -> dict[str, str]:
    """Policies that extend each other, the last one a built-in."""
    files = {f"p{n}.yaml": f"extends: p{n + 1}.yaml\n" for n in range(number)}
    return files | {f"p{number}.yaml": "extends: hybrid\n"} | settings('policy = "p0.yaml"\n')


def known(findings: str) -> dict[str, str]:
    return settings('baseline = "b.json"\n') | {
        "b.json": f'{{"version": 2, "findings": {findings}}}'
    }


PATTERN = '"a{}",'
ENTRY = '{"code":"MD201","path":"a{}.md","key":"model","value":"x","count":1}'
REFUSED: dict[str, tuple[dict[str, str], str]] = {
    "a dotted key": (
        settings(".".join("a" * 60_000) + " = 1\n"),
        ".lint-agents.toml:1:1: is nested",
    ),
    "a dotted header": (
        settings(f"[{'.'.join('a' * 60_000)}]\n"),
        ".lint-agents.toml:1:2: is nested",
    ),
    "a dotted key of somebody else": (
        {"pyproject.toml": f"{'.'.join('a' * 60_000)} = 1\n[tool.lint-agents]\n"},
        "pyproject.toml:1:1: is nested",
    ),
    "a dotted key in quotes": (settings('"a" . ' * 30_000 + "b = 1\n"), "is nested"),
    "arrays in arrays": (settings("a = " + "[" * 100_000), ".lint-agents.toml:1:69: is nested"),
    "tables in tables": (settings("a = " + "{a=" * 100_000), "is nested"),
    "thousands of patterns": (
        settings(f"exclude = [{until(PATTERN)}]"),
        "`exclude` has ",
    ),
    "thousands of tables of patterns": (
        settings("[per-file-ignores]\n" + until('"a{}" = ["MD"]\n')),
        "`per-file-ignores` has ",
    ),
    "thousands of models": (settings("[models]\n" + until('a{} = "mid"\n')), "`models` has "),
    "thousands of tables of nobody": (
        settings(until("[[a.b]]\n[a.b.c{}]\n")),
        "unknown setting `a`",
    ),
    "thousands of settings": (settings(until("k{} = 1\n")), "unknown setting `k0`"),
    "a number of five thousand digits": (
        {"pyproject.toml": f"[tool.other]\nx = {'9' * 5_000}\n[tool.lint-agents]\n"},
        "a number in it has more than 4300 digits",
    ),
    "settings without end": (settings("#" * (limits.SETTINGS.most + 1)), "larger than "),
    "a baseline of brackets": (known("[" * 4_000_000), "holds more than 20000 findings"),
    "a baseline of small lists": (known("[" + "[]," * 2_000_000 + "[]]"), "holds more than 20000"),
    "a deep baseline": (known("[" * 800 + "]" * 800), "is a list"),
    "a baseline of a number": (known("9" * 5_000), "is no JSON that can be read"),
    "a baseline of thousands": (
        known(f"[{until(ENTRY + ',', 2_000 * K)}{ENTRY}]"),
        "holds more than 20000 findings",
    ),
    "policies that extend each other": (policies(1_200), "p15.yaml:1:10: more than 16 policies"),
    "a document of lines": ({"ROUTING.md": until("- `otter{}` : opus\n")}, "more than 2500 lines"),
    "a document of headings": ({"ROUTING.md": until("# a{}\n\nopus\n\n")}, "more than 2500 lines"),
    "a document of one paragraph": ({"ROUTING.md": until("_\n")}, "more than 2500 lines"),
    "a document of CR": ({"ROUTING.md": until("_\r")}, "more than 2500 lines"),
    "a document of cells": (
        {"ROUTING.md": f"|{'a|' * 39}\n|{'--|' * 39}\n" + until(f"|{'opus|' * 39}\n")},
        "or 30000 cells",
    ),
}
for ending, line in {
    "yaml": "a{}: opus\n",
    "json": '"a{}": "opus",\n',
    "toml": "a{} = 'opus'\n",
    "csv": "a{},opus\n",
    "env": "a{} = opus\n",
}.items():
    lines = until(line)
    registry = f"{{{lines[:-2]}}}" if ending == "json" else lines
    REFUSED[f"a registry in {ending}"] = (
        settings(f'documented-in = ["r.{ending}"]\n') | {f"r.{ending}": registry},
        "holds more than 6000 values|more than 2500 lines",
    )


@pytest.mark.skipif(sys.platform == "win32", reason="measures with getrusage")
@pytest.mark.parametrize(("files", "said"), REFUSED.values(), ids=REFUSED)
def test_what_is_beyond_a_limit_is_refused_at_once(
    files: dict[str, str], said: str, tmp_path: Path
) -> None:
    write(tmp_path, {AGENT: agent_text("model: sonnet"), ".git/HEAD": ""} | files)
    found = measured_within(2, tmp_path, ".")
    assert found.code == 2
    assert re.match(r"lint-agents: error: [^\n]+\n$", found.err)
    assert re.search(said, found.err), found.err
    assert "a fault of lint-agents" not in found.err
    assert found.mebibytes < 150


WITHIN: dict[str, dict[str, str]] = {
    "a list": {"ROUTING.md": "".join(f"- `otter{n}` : opus\n" for n in range(2_450))},
    "a legend": {"ROUTING.md": "".join(f"- T{n} = opus\n" for n in range(2_450))},
    "headings": {"ROUTING.md": "".join(f"# a{n}\nopus\n" for n in range(1_200))},
    "a wide table": {"ROUTING.md": f"|{'a|' * 39}\n|{'--|' * 39}\n" + f"|{'opus|' * 39}\n" * 700},
    "one table": {
        "ROUTING.md": "| agent | model |\n|--|--|\n" + "| otter-guide | haiku |\n" * 2_450
    },
    "a registry": settings('documented-in = ["r.json"]\n')
    | {"r.json": json.dumps({"agents": {f"a{n}": "opus" for n in range(5_900)}})},
    "a baseline": known(f"[{','.join(ENTRY.replace('{}', str(n)) for n in range(20_000))}]"),
    "policies": policies(limits.EXTENDING - 1),
    "ignore files": {
        "d/" * depth + ".gitignore": "".join(f"*{n}a{depth}*b*\n" for n in range(1_000))
        for depth in range(29)
    },
}


@pytest.mark.skipif(sys.platform == "win32", reason="measures with getrusage")
@pytest.mark.parametrize("files", WITHIN.values(), ids=WITHIN)
def test_what_is_within_the_limits_is_read_in_time(files: dict[str, str], tmp_path: Path) -> None:
    deep = "d/" * 28 + AGENT
    write(
        tmp_path, {AGENT: agent_text("model: haiku"), deep: agent_text(), ".git/HEAD": ""} | files
    )
    # 2 seconds for a list of the most items, and half as much on a machine with other work
    found = measured_within(3.5, tmp_path, "--output-format=json", ".")
    assert found.code in (0, 1), found.err
    assert found.mebibytes < 150


ODD = [
    {},
    {"code": "x"},
    {"path": ""},
    {"count": 0},
    {"count": True},
    {"count": 1.0},
    {"key": None},
    {"value": 3},
    {"more": "x"},
]


@pytest.mark.parametrize("change", ODD, ids=str)
def test_a_baseline_taken_for_one_of_ours_fits_its_schema(change: dict[str, object]) -> None:
    values = {"version": 2, "findings": [json.loads(ENTRY) | change]}
    wanted = schema_of("baseline")
    fits = schema_keywords.accepts(values, wanted, wanted)
    assert fits or not baseline_file._is_as_written(values)
    assert baseline_file._is_as_written(values) == (change == {})


def test_the_table_in_the_docs_has_every_limit() -> None:
    page = (ROOT / "docs" / "configuration.md").read_text(encoding="utf-8")
    table = page.partition("## Limits")[2]
    for name, value in vars(limits).items():
        if name.isupper():
            number = value.most if isinstance(value, limits.Kind) else value
            shown = f"{number:,}"
            if number % K == 0:
                shown = f"{number // K} KiB" if number % (K * K) else f"{number // K // K} MiB"
            assert f" {shown} " in table, f"{name}: {shown}"


@pytest.mark.parametrize("ending", ["yaml", "json", "env"])
def test_a_key_twice_in_a_registry_is_said(ending: str, tmp_path: Path) -> None:
    texts = {
        "yaml": "otter-guide: opus\nb: haiku\notter-guide: haiku\n",
        "json": '{\n"otter-guide": "opus", "otter-guide": "haiku"}\n',
        "env": "otter-guide = opus\nb = haiku\notter-guide = haiku\n",
    }
    write(tmp_path, {AGENT: agent_text("model: haiku"), f"r.{ending}": texts[ending]})
    done = lint(f"--documented-in=r.{ending}", ".", cwd=tmp_path)
    assert (done.code, done.out) == (2, "")
    first, second = (2, 2) if ending == "json" else (1, 3)
    assert f"line {second}: `otter-guide` stands on line {first} already; keep one" in done.err
