"""Files, names, streams and settings that mean harm: every one ends in a finding or one
line of error, never worse.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from frontmatter_lint import cli
from frontmatter_lint.agents import load
from frontmatter_lint.core import limits
from frontmatter_lint.core.nouns import Problem
from frontmatter_lint.core.positions import Document
from frontmatter_lint.output.render import FORMATS
from frontmatter_lint.reading import document
from frontmatter_lint.rules import selection

from .conftest import ROOT, Run, clean_environment
from .pace import Measured, measured_within
from .shapes import ReportJson, json_as
from .support import ON_THE_FILE, Printed, agent_text, lint, lint_json, paths_of, write

GOOD = agent_text("model: sonnet")
CONTROLS = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)
AS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0
posix_only = pytest.mark.skipif(os.name != "posix", reason="needs a POSIX system")


def field(*lines: str) -> bytes:
    """A good agent with more lines from line 5 on."""
    return agent_text("model: sonnet", *lines).encode()


def bomb(levels: int = 10) -> list[str]:
    """Ten to the power of `levels` values in as many lines."""
    first = "a0: &a0 [" + ", ".join("x" * 10) + "]"
    return [first, *(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, levels))]


# --- one file: what it holds, and every finding it must give --------------------------

ENCODINGS: dict[str, tuple[bytes, list[str]]] = {
    "a byte that is not UTF-8": (GOOD.encode().replace(b"otters", b"ott\xffrs", 1), ["FM001@3:24"]),
    "the same in the body": (GOOD.encode().replace(b"Lead", b"L\xe9ad"), ["FM001@6:2"]),
    "a character cut off at the end": (GOOD.encode() + b"\xe2\x82", ["FM001@7:1"]),
    "an overlong slash": (GOOD.encode() + b"\xc0\xaf", ["FM001@7:1"]),
    "a surrogate written as UTF-8": (GOOD.encode() + b"\xed\xa0\x80", ["FM001@7:1"]),
    "UTF-16 with a mark": (GOOD.encode("utf-16"), ["FM001@1:1"]),
    "UTF-16 big-endian with a mark": (b"\xfe\xff" + GOOD.encode("utf-16-be"), ["FM001@1:1"]),
    "UTF-16 little-endian": (GOOD.encode("utf-16-le"), ["FM001@1:1"]),
    "UTF-16 big-endian": (GOOD.encode("utf-16-be"), ["FM001@1:1"]),
    "UTF-16 of characters without a zero byte": (
        f"---\n{'水獺' * 40}".encode("utf-16-le"),
        ["FM001@1:1"],
    ),
    "UTF-32 with a mark": (GOOD.encode("utf-32"), ["FM001@1:1"]),
    "UTF-32 big-endian with a mark": (b"\0\0\xfe\xff" + GOOD.encode("utf-32-be"), ["FM001@1:1"]),
    "UTF-32 little-endian": (GOOD.encode("utf-32-le"), ["FM001@1:1"]),
    "UTF-32 big-endian": (GOOD.encode("utf-32-be"), ["FM001@1:1"]),
    "nothing but zeros": (b"\0" * 40, ["FM001@1:1"]),
    "a byte order mark": (b"\xef\xbb\xbf" + GOOD.encode(), ["FM004@1:1"]),
    "two of them": (b"\xef\xbb\xbf" * 2 + GOOD.encode(), ["FM004@1:1"]),
    "a byte order mark, and the content is checked": (
        b"\xef\xbb\xbf" + agent_text("model: sonet").replace("\n", "\r\n").encode(),
        ["FM004@1:1", "MD201@4:8"],
    ),
    "CRLF": (GOOD.replace("\n", "\r\n").encode(), []),
    "CR alone": (agent_text("model: sonet").replace("\n", "\r").encode(), ["MD201@4:8"]),
    "all three mixed": (
        b"---\r\nname: x\rdescription: y\nmodel: sonet\r---\r\nLead.\r",
        ["MD201@4:8"],
    ),
}

BOUNDARIES: dict[str, tuple[str, list[str]]] = {
    "an empty file": ("", ["FM005@1:1"]),
    "blanks": (" \n\t\n", ["FM005@1:1"]),
    "no frontmatter": ("# Otters\n", ["FM005@1:1"]),
    "a block below a title": ("# Otters\n\n" + GOOD, ["FM005@3:1"]),
    "an example below a page": (
        "Six\n\nlines\n\nof\n\nprose\n\nstand\n\nhere\n\nnow\n\n" + GOOD,
        ["FM005@1:1"],
    ),
    "a block in code": (f"# Otters\n\n```\n{GOOD}```\n", ["FM005@1:1"]),
    "rules around prose": ("# Otters\n\n---\nname: and more\n\nof it\n---\n", ["FM005@1:1"]),
    "three dashes and nothing": ("---", ["FM008@1:1"]),
    "three dashes and a line end": ("---\n", ["FM008@1:1"]),
    "an empty block": ("---\n---\n", ["FM009@1:1"]),
    "a comment in the block": ("---\n# later\n---\n", ["FM009@1:1"]),
    "no end": ("---\nname: x\ndescription: y\n\nBody\n", ["FM008@1:1"]),
    "four dashes to open": ("-" + GOOD, ["FM007@1:1"]),
    "four dashes to close": (GOOD.replace("\n---\n", "\n----\n"), ["FM007@5:1"]),
    "blanks behind the dashes": (GOOD.replace("---\n", "--- \t\n"), []),
    "dots to close": (GOOD.replace("\n---\n", "\n...\n"), ["FM007@5:1"]),
    "dots, and dashes after them": (GOOD.replace("\n---\n", "\n...\n---\n"), []),
    "an indented end": (GOOD.replace("\n---\n", "\n  ---\n"), ["FM007@5:3"]),
    "blank lines first": ("\n\n" + GOOD, ["FM006@3:1"]),
    "all of it indented": ("".join(f"  {line}\n" for line in GOOD.splitlines()), ["FM006@1:3"]),
    "dashes inside a block scalar": (
        agent_text("notes: |", "  above", "  ---", "  below"),
        ["FM026@6:3"],
    ),
    "a list": ("---\n- a\n- b\n---\n", ["FM010@1:1"]),
    "a single value": ("---\nhello\n---\n", ["FM010@1:1"]),
    "a directive": ("---\n%YAML 1.1\nname: x\n---\n", ["FM011@3:1", "SC101@1:1"]),
}

YAML: dict[str, tuple[list[str], list[str]]] = {
    "an alias bomb": (bomb(), ["FM014@5:28"]),
    "a list inside itself": (["a: &a [*a]"], ["FM014@5:4"]),
    "a mapping inside itself": (["a: &a {b: *a}"], ["FM014@5:4"]),
    "an alias that harms nobody": (["a: &a [x]", "b: *a"], []),
    "an anchor with a full stop": (["a: &x.y [x]", "b: *x.y", "c: [*x.y, &é z, *é]"], []),
    "an alias to nothing": (["b: *nothing"], ["FM021@5:4"]),
    "a merge key": (["base: &b {x: 1}", "more:", "  <<: *b"], ["FM014@7:3"]),
    "a tag that runs code": (["x: !!python/object/apply:os.system ['touch pwned']"], ["FM014@5:4"]),
    "a tag of one's own": (["x: !secret y"], ["FM014@5:4"]),
    "a tag on a key": (["!!str x: y"], ["FM014@5:1"]),
    "a tag in full": (["x: !<tag:yaml.org,2002:int> 7"], ["FM014@5:4"]),
    "binary data": (["x: !!binary aGk="], ["FM014@5:4"]),
    "a set": (["x: !!set {a, b}"], ["FM014@5:4"]),
    "an empty float, an IndexError in PyYAML": (['x: !!float ""'], ["FM014@5:4"]),
    "no timestamp, an AttributeError in PyYAML": (["x: !!timestamp y"], ["FM014@5:4"]),
    "no date, a ValueError in PyYAML": (["x: 2026-13-45"], []),
    "a key given twice": (["model: opus"], ["FM013@5:1"]),
    "a key given twice, deep down": (["a:", "  b:", "    - c: 1", "      c: 2"], ["FM013@8:7"]),
    "keys that are no text": (
        ["1: a", "true: b", "2026-01-01: c", "null: d", "1.5: e", ".nan: f"],
        [],
    ),
    "a list as key": (["? [a, b]", ": c"], ["FM014@5:3"]),
    "a mapping as key": (["{a: b}: c"], ["FM014@5:1"]),
    "numbers that JSON has not": (
        ["x: .nan", "y: .inf", "z: 1e999", "maxTurns: .nan"],
        ["SC103@8:11"],
    ),
    "a zero byte": (["x: a\0b"], ["FM011@5:5"]),
    "a bell": (["x: a\ab"], ["FM011@5:5"]),
    "a delete": (["x: a\x7fb"], ["FM011@5:5"]),
    "no character at all": (["x: a\uffffb"], ["FM011@5:5"]),
    "a lone surrogate, escaped": (['x: "\\uD800"'], ["FM011@5:7"]),
    "a line separator": (["x: a\u2028b"], ["FM014@5:5"]),
    "a line separator that hides a second model": (
        ["x: a\u2028model: opus"],
        ["FM012@5:11", "FM014@5:5"],
    ),
    "a paragraph separator": (["x: a\u2029b"], ["FM014@5:5"]),
    "a next-line character": (["x: a\x85b"], ["FM014@5:5"]),
    "a tab for indentation": (["x:", "\ty: 1"], ["FM022@6:1"]),
    "too much": (["x: " + "y" * 70_000], ["FM003@1:1"]),
}

CASES = {
    **ENCODINGS,
    **{name: (text.encode(), wanted) for name, (text, wanted) in BOUNDARIES.items()},
    **{name: (field(*lines), wanted) for name, (lines, wanted) in YAML.items()},
}


@pytest.mark.parametrize(("data", "wanted"), CASES.values(), ids=CASES)
def test_one_file_gives_exactly_these_findings(
    data: bytes, wanted: list[str], tmp_path: Path
) -> None:
    folder = write(
        tmp_path, {".claude/agents/a.md": data, ".claude/agents/z.md": agent_text("model: sonet")}
    )
    printed = lint_json(*ON_THE_FILE, ".", cwd=folder)
    mine = [one for one in printed.findings if one["path"] == ".claude/agents/a.md"]
    assert sorted(f"{one['code']}@{one['line']}:{one['column']}" for one in mine) == sorted(wanted)
    assert ".claude/agents/z.md" in paths_of(printed.findings), "the other file is still reported"
    assert printed.code == 1
    assert not (folder / "pwned").exists()


@pytest.mark.parametrize("name", FORMATS)
def test_every_case_in_every_format(name: str, tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        f".claude/agents/{n:02}.md": data for n, (data, _) in enumerate(CASES.values())
    }
    printed = lint(
        "--isolated", "--select=ALL", f"--output-format={name}", ".", cwd=write(tmp_path, files)
    )
    assert printed.code == 1
    assert_harmless(printed, name)
    if name in ("full", "concise", "github", "markdown"):
        assert f"{len(CASES)} files checked" in printed.out
    if name == "json":
        assert printed.report["files_checked"] == len(CASES)


def assert_harmless(printed: Printed, name: str) -> None:
    """No traceback, no control character, no workflow command that is not ours; JSON is JSON."""
    assert "Traceback" not in printed.out + printed.err
    assert not CONTROLS.search(printed.out + printed.err)
    commands = [line for line in printed.out.splitlines() if line.lstrip().startswith("::")]
    if name == "json":
        assert printed.report["version"] == 1
    if name == "github":
        assert all(re.match(r"::(error|warning|notice) file=[^:]+::", line) for line in commands)
    else:
        assert not commands
    assert "##[" not in printed.out
    assert not any(line.lstrip().startswith("::") for line in printed.err.splitlines())


# --- resources: time and memory of one process ----------------------------------------


def measured(path: Path, bound: float, *flags: str) -> Measured:
    """Lint one file in a process of its own, within so many seconds."""
    arguments = ("--isolated", "--output-format=json", *flags, str(path))
    return measured_within(bound, path.parent, *arguments)


def nested(levels: int) -> dict[str, str]:
    """One value nested so deep, in every way YAML knows."""
    return {
        "brackets": "x: " + "[" * levels,
        "closed brackets": "x: " + "[" * levels + "]" * levels,
        "braces": "x: " + "{" * levels,
        "mappings in braces": "x: " + "{a: " * levels + "1" + "}" * levels,
        "lists on one line": "x:\n " + "- " * levels + "y",
        "questions": "? " * levels + "y",
    }


def staircase(levels: int) -> str:
    """Block mappings, each one blank further in."""
    return "\n".join(" " * n + "k:" for n in range(levels))


DEEP = {
    **{
        f"{name} × {levels}": text
        for levels in (100, 10_000, 100_000)
        for name, text in nested(levels).items()
    },
    **{f"staircase × {levels}": staircase(levels) for levels in (100, 350, 1_200)},
}


@posix_only
@pytest.mark.parametrize("text", DEEP.values(), ids=DEEP)
def test_deep_nesting_is_refused_at_once(text: str, tmp_path: Path) -> None:
    path = tmp_path / "deep.md"
    path.write_text(agent_text(text), encoding="utf-8")
    found = measured(path, 1)
    assert found.code == 1, found.err
    assert {one["code"] for one in json_as(found.out, ReportJson)["findings"]} & {
        "FM015",
        "FM003",
        "FM011",
    }
    assert found.mebibytes < 150


ODD_BOUNDARIES = {
    "four dashes": "----\nname: x\ndescription: {}\n----\n",
    "an end that only others see": "---\nname: x\ndescription: {}\n---\u00a0\n",
    "a byte order mark": "\ufeff---\nname: x\ndescription: {}\n---\n",
    "indented": " ---\n name: x\n description: {}\n ---\n",
}
MERGE_BOMB = "\n".join(
    [
        "y",
        "m0: &m0 {k: 1}",
        *(f"m{n}: &m{n} {{<<: [{', '.join([f'*m{n - 1}'] * 10)}]}}" for n in range(1, 9)),
    ]
)


@posix_only
@pytest.mark.parametrize(
    "value", ["[" * 60_000, "[" * 200_000, MERGE_BOMB], ids=["deep", "deeper", "merge bomb"]
)
@pytest.mark.parametrize("shell", ODD_BOUNDARIES.values(), ids=ODD_BOUNDARIES)
def test_the_stock_reader_is_never_asked_what_would_kill_it(
    shell: str, value: str, tmp_path: Path
) -> None:
    path = tmp_path / "odd.md"
    path.write_text(shell.format(value), encoding="utf-8")
    found = measured(path, 1)
    assert found.code == 1, found.err


LOADS = {
    "the same field again and again": (["model: sonnet"] * 4_000, "otters\n" * 100_000),
    "thousands of words that mean two things": (
        [f"k{n}: no" for n in range(5_000)],
        "otters\n" * 100_000,
    ),
    "thousands of colons": (
        [f"{key}: a: b" for key in ("tools", "color", "skills") for _ in range(1_500)],
        "x\n" * 9,
    ),
    "thousands of unknown fallbacks": (
        [
            "model:",
            "  preference: sonnet",
            f"  fallbacks: [{', '.join(f'clode-{n}' for n in range(5_000))}]",
        ],
        "",
    ),
    "one fallback thousands of times": (
        ["model:", "  preference: sonnet", f"  fallbacks: [{', '.join(['haiku'] * 8_000)}]"],
        "",
    ),
    "one condition thousands of times": (
        [
            "model:",
            "  preference: sonnet",
            f"  escalation: {{to: opus, when: [{', '.join('a' * 9_000)}]}}",
        ],
        "",
    ),
    "thousands of unknown keys in the block": (
        ["model:", "  preference: sonnet", *(f"  fallback{n}: b" for n in range(3_000))],
        "",
    ),
    "thousands of unknown fields": ([f"mo{n}el: b" for n in range(4_000)], ""),
    "a model of sixty thousand letters": (["model: " + "a" * 60_000], ""),
    "a model of thirty thousand colons": (["model: '" + "a:" * 30_000 + "'"], ""),
    "a model of sixty thousand blanks": (["model: 'x" + " " * 60_000 + "y'"], ""),
    "a model of sixty thousand parentheses": (["model: 'x" + "(" * 60_000 + "'"], ""),
    "a model of sixty thousand digits": (["model: 'gpt-" + "5" * 60_000 + "'"], ""),
    "a number of sixty thousand digits": (["maxTurns: " + "9" * 60_000], ""),
    "sixty thousand blanks before a colon": (["x: a" + " " * 60_000 + "b: c"], ""),
    "an alias bomb": (bomb(), ""),
    "a description of sixty thousand words": (
        ["tags: [" + "audit risk security " * 3_000 + "]"],
        "audit risk " * 80_000,
    ),
}


@posix_only
@pytest.mark.parametrize(("lines", "body"), LOADS.values(), ids=LOADS)
def test_a_heavy_file_costs_little(lines: list[str], body: str, tmp_path: Path) -> None:
    path = tmp_path / "heavy.md"
    path.write_text(agent_text(*lines, body=body), encoding="utf-8")
    found = measured(path, 2, "--select=ALL")
    assert found.code in {0, 1}, found.err
    assert found.mebibytes < 150


@posix_only
def test_a_gibibyte_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.md"
    with path.open("wb") as file:
        file.truncate(1 << 30)
    found = measured(path, 1)
    assert found.code == 1
    assert "FM003" in found.out
    assert found.mebibytes < 150


def test_a_file_just_beyond_the_limit(tmp_path: Path) -> None:
    limit = limits.AGENT
    write(tmp_path, {"fits.md": GOOD.ljust(limit, "x"), "long.md": GOOD.ljust(limit + 1, "x")})
    assert lint_json(*ON_THE_FILE, "fits.md", cwd=tmp_path).places == []
    assert lint_json(*ON_THE_FILE, "long.md", cwd=tmp_path).places == ["FM003@1:1"]


def test_many_findings_of_one_rule_are_cut_and_the_cut_is_told(tmp_path: Path) -> None:
    write(tmp_path, {"a.md": agent_text(*(["model: sonnet"] * 300))})
    found = lint_json(*ON_THE_FILE, "a.md", cwd=tmp_path).findings
    assert len(found) == 101
    assert sum("more of these" in one["message"] for one in found) == 1


# --- output: what a file says must not steer a terminal or a workflow -----------------

POISON = {
    "an escape sequence": "\x1b[31mred",
    "a title for the window": "\x1b]0;owned\x07",
    "eight-bit controls": "\x9b31m",
    "a bidirectional override": "abc\u202edcba",
    "an isolate": "abc\u2066dcba\u2069",
    "an Arabic letter mark": "abc\u061cdcba",
    "a line end and a command": "x\n::error file=x::owned",
    "a carriage return and a command": "x\r::error::owned",
    "a separator and a command": "x\u2028::error::owned",
    "a command of the older kind": "##[add-mask]owned",
    "a command of Azure Pipelines": "##vso[task.setvariable variable=x]owned",
    "a command after many blanks": " " * 120 + "::error::owned " * 10,
    "percent signs": "%0A::error::owned",
}


def quoted(text: str) -> str:
    """A YAML string in double quotes; YAML reads JSON's escapes."""
    return json.dumps(text)


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("poison", POISON.values(), ids=POISON)
def test_poisoned_values_come_out_harmless(poison: str, name: str, tmp_path: Path) -> None:
    value = quoted(poison)
    fields = [
        f"model: {value}",
        f"color: {value}",
        f"tools: {{{value}: 1}}",
        f"permissionMode: {value}",
    ]
    keys = [
        f"{value}: 1",
        f"{value}: 2",
        f"? [{value}]",
        ": 3",
        f"x: !{{}} {value}",
        f"y: !poison {value}",
    ]
    block = f"preference: {value}, fallbacks: [{value}, {value}], {value}: 1"
    escalation = f"escalation: {{to: {value}, when: [{value}, {value}], effort: {value}}}"
    files: dict[str, str | bytes] = {
        "values.md": agent_text(*fields, name=value),
        "keys.md": agent_text(*keys),
        "block.md": agent_text(f"model: {{{block}, {escalation}}}"),
        "prose.md": agent_text("model: opus", f"tools: use it when: {poison}", body=poison),
    }
    write(tmp_path, files)
    for width in ("40", "100"):
        printed = lint(
            "--isolated",
            "--select=ALL",
            f"--output-format={name}",
            ".",
            cwd=tmp_path,
            COLUMNS=width,
        )
        assert printed.code == 1
        assert_harmless(printed, name)


def test_one_command_a_finding_in_github_format(tmp_path: Path) -> None:
    poison = quoted("::error::owned")
    lines = [
        f"model: {poison}",
        f"color: {poison}",
        f"permissionMode: {poison}",
        f"{poison}: 1",
        f"{poison}: 2",
    ]
    write(tmp_path, {"::error ::a.md": agent_text(*lines)})
    found = lint_json("--select=ALL", "::error ::a.md", cwd=tmp_path).findings
    printed = lint("--isolated", "--output-format=github", "--select=ALL", ".", cwd=tmp_path)
    commands = [line for line in printed.out.splitlines() if line.lstrip().startswith("::")]
    assert len(commands) == len(found) > 1
    assert all("::error ::a.md" not in line for line in commands)


NAMES = [
    b"line\nend.md",
    b"\n::error::owned.md",
    b"bad\xff.md",
    b"-x.md",
    b"--help.md",
    b":colon.md",
    b"::error file=x::owned.md",
    b"  ::error::owned.md",
    b"\x1b[31mred.md",
    b"50%0A,a:b.md",
    b"##[error]owned.md",
    "\u202egpj.md".encode(),
    "é ü.md".encode(),
    b"@file.md",
    b"a\\b.md",
    b"\"quotes'.md",
]


@posix_only
@pytest.mark.parametrize("name", FORMATS)
def test_odd_file_names(name: str, tmp_path: Path) -> None:
    folder = tmp_path / ".claude" / "agents"
    folder.mkdir(parents=True)
    for one in NAMES:
        with open(os.path.join(os.fsencode(folder), one), "wb") as file:
            file.write(agent_text("model: sonet").encode())
    printed = lint("--isolated", *ON_THE_FILE, f"--output-format={name}", ".", cwd=tmp_path)
    assert printed.code == 1
    assert_harmless(printed, name)
    if name == "github":
        assert sum(line.startswith("::error ") for line in printed.out.splitlines()) == len(NAMES)
    if name == "json":
        assert len(paths_of(printed.findings)) == len(NAMES)
        assert ".claude/agents/bad\\xff.md" in paths_of(printed.findings)
    listed = lint("--isolated", "--show-files", ".", cwd=folder)
    assert len(listed.out.splitlines()) == len(NAMES)
    assert_harmless(listed, "full")


@posix_only
def test_odd_names_as_arguments(tmp_path: Path, run: Run) -> None:
    for one in NAMES:
        with open(os.path.join(os.fsencode(tmp_path), one), "wb") as file:
            file.write(agent_text("model: sonet").encode())
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "frontmatter_lint",
            "--output-format=json",
            *ON_THE_FILE,
            "--",
            *NAMES,
        ],
        cwd=tmp_path,
        capture_output=True,
        check=False,
        env=clean_environment(),
    )
    assert done.returncode == 1, done.stderr
    assert len(json_as(done.stdout, ReportJson)["findings"]) == len(NAMES)


ARGUMENTS = [
    ["\x1b[31mnowhere.md"],
    ["--select", "\x1b[31mMD"],
    ["--\x1b[31m"],
    ["--output-format", "\x1b[31m"],
    ["--severity", "\x1b[31m"],
    ["--dialect", "\x1b[31m\n::error::owned"],
    ["--config", "\x1b[31m.toml"],
    ["nowhere\n::error::owned.md"],
    ["--exit-zero=\x1b[31m"],
    ["rule", "\x1b[31m\n::error::x"],
    ["rules", "\x1b[31m"],
    ["##[error]x.md"],
]


@pytest.mark.parametrize("arguments", ARGUMENTS, ids=repr)
def test_what_was_typed_is_not_echoed_raw(arguments: list[str], tmp_path: Path) -> None:
    printed = lint(*arguments, cwd=tmp_path)
    assert printed.code == 2
    assert printed.out == ""
    assert printed.err.startswith("lint-agents: error: ")
    assert printed.err.count("\n") == 1
    assert_harmless(printed, "full")
    assert "##[" not in printed.err


# --- what is no plain file ------------------------------------------------------------


@posix_only
def test_no_plain_files(tmp_path: Path, run: Run) -> None:
    folder = (
        write(tmp_path, {".claude/agents/bad.md": agent_text("model: sonet")})
        / ".claude"
        / "agents"
    )
    os.mkfifo(folder / "pipe.md")
    (folder / "folder.md").mkdir()
    (folder / "inner.md").mkdir()
    write(folder / "inner.md", {"deep.md": agent_text("model: opuss", name="deep")})
    with socket.socket(socket.AF_UNIX) as server, pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)  # a socket's path must be short
        server.bind("socket.md")
        done = run(
            "--isolated", *ON_THE_FILE, "--output-format=json", ".", cwd=tmp_path, timeout=240
        )
        named = run("--output-format=concise", "pipe.md", "socket.md", cwd=folder, timeout=240)
    found = {
        one["path"].removeprefix(".claude/agents/"): one["code"]
        for one in json_as(done.stdout, ReportJson)["findings"]
    }
    assert found == {
        "bad.md": "MD201",
        "inner.md/deep.md": "MD201",
        "pipe.md": "FM002",
        "socket.md": "FM002",
    }
    assert named.returncode == 1
    assert named.stdout.count("[FM002]") == 2


@posix_only
def test_a_device_is_not_read(run: Run) -> None:
    done = run("--isolated", "/dev/zero", timeout=240)
    assert done.returncode == 1
    assert "not a regular file" in done.stdout


@posix_only
def test_links(tmp_path: Path) -> None:
    outside = write(tmp_path / "outside", {"secret.md": agent_text("model: sonet")})
    inside = (
        write(tmp_path / "repo", {".claude/agents/real.md": agent_text("model: sonet")})
        / ".claude"
        / "agents"
    )
    (inside / "loop").symlink_to(inside)
    (inside / "self.md").symlink_to("self.md")
    (inside / "ping.md").symlink_to("pong.md")
    (inside / "pong.md").symlink_to("ping.md")
    (inside / "again.md").symlink_to("real.md")
    (inside / "out.md").symlink_to(outside / "secret.md")
    (inside / "gone.md").symlink_to("nothing.md")
    assert paths_of(lint_json(".", cwd=tmp_path / "repo").findings) == [".claude/agents/real.md"]
    assert paths_of(lint_json("out.md", cwd=inside).findings) == ["out.md"], (
        "a link named outright is followed"
    )
    for broken in ("self.md", "gone.md"):
        assert lint_json(broken, cwd=inside).codes == {"FM002"}


@posix_only
def test_a_link_to_a_file_that_is_not_searched_otherwise(tmp_path: Path) -> None:
    write(tmp_path, {"prompts/otter.txt": agent_text("model: sonet"), ".claude/agents/x.txt": ""})
    for name in ("one.md", "two.md"):
        (tmp_path / ".claude" / "agents" / name).symlink_to(tmp_path / "prompts" / "otter.txt")
    assert paths_of(lint_json(".", cwd=tmp_path).findings) == [".claude/agents/one.md"]


@posix_only
def test_a_root_that_is_a_link(tmp_path: Path) -> None:
    agents_folder = (
        write(tmp_path / "real", {".claude/agents/a.md": agent_text("model: sonet")})
        / ".claude"
        / "agents"
    )
    (agents_folder / "b.md").symlink_to("a.md")
    (tmp_path / "link").symlink_to("real")
    assert paths_of(lint_json("link", cwd=tmp_path).findings) == ["link/.claude/agents/a.md"]


@posix_only
@pytest.mark.skipif(AS_ROOT, reason="root reads everything")
def test_no_permission(tmp_path: Path) -> None:
    write(
        tmp_path, {".claude/agents/a.md": GOOD, ".claude/agents/b.md": agent_text("model: sonet")}
    )
    (tmp_path / ".claude/agents/a.md").chmod(0)
    (tmp_path / "locked").mkdir(mode=0)
    printed = lint_json(".", cwd=tmp_path)
    assert {one["code"] for one in printed.findings} == {"FM002", "MD201"}
    (tmp_path / "locked").chmod(0o700)


def test_files_that_vanish_after_they_were_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(
        tmp_path, {".claude/agents/a.md": GOOD, ".claude/agents/b.md": agent_text("model: sonet")}
    )
    look_real = load.look

    def vanish(candidate: load.Candidate, dialect: str | None = None) -> Any:
        if candidate.shown.endswith("a.md"):
            os.unlink(candidate.path)
        return look_real(candidate, dialect)

    monkeypatch.setattr(load, "look", vanish)
    assert lint_json(*ON_THE_FILE, ".", cwd=tmp_path).places == ["FM002@1:1", "MD201@4:8"]


def test_a_read_that_fails_halfway(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, {"a.md": GOOD})

    def fail(handle: int, size: int) -> bytes:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(os, "read", fail)
    printed = lint_json("a.md", cwd=tmp_path)
    assert printed.codes == {"FM002"}
    assert "input/output error" in printed.findings[0]["message"]


@posix_only
def test_folders_deeper_than_calls_may_nest(tmp_path: Path) -> None:
    top = os.open(tmp_path, os.O_RDONLY)
    here = top
    for _ in range(1_500):
        os.mkdir("d", dir_fd=here)
        here, before = os.open("d", os.O_RDONLY, dir_fd=here), here
        os.close(before)
    os.close(here)
    write(tmp_path, {".claude/agents/a.md": agent_text("model: sonet")})
    assert lint_json(*ON_THE_FILE, ".", cwd=tmp_path).places == ["MD201@4:8"]
    subprocess.run(["rm", "-rf", tmp_path / "d"], check=True)


# --- failures of our own --------------------------------------------------------------


def test_a_rule_that_fails_is_one_finding_and_exit_code_2(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(agent: object, context: object) -> Iterator[Problem]:
        raise RuntimeError("\x1b[31mno")
        yield

    load_real = selection.load
    monkeypatch.setattr(
        selection,
        "load",
        lambda name: (
            load_real(name)._replace(check=broken) if name == "unknown-model" else load_real(name)
        ),
    )
    twice = agent_text("model: sonet", "color: red", "color: red")
    write(
        tmp_path, {".claude/agents/a.md": twice, ".claude/agents/b.md": agent_text("model: sonet")}
    )
    printed = lint_json(*ON_THE_FILE, ".", cwd=tmp_path)
    assert printed.code == 2
    assert [one["code"] for one in printed.findings] == ["LI909", "FM013", "LI909"]
    assert_harmless(lint("--isolated", ".", cwd=tmp_path), "full")


def test_reading_that_fails_is_one_finding_and_exit_code_2(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parse = document.parse

    def broken(data: bytes, *rest: Any) -> Document:
        if b"fail" in data:
            raise RuntimeError("no")
        return parse(data, *rest)

    monkeypatch.setattr(document, "parse", broken)
    write(
        tmp_path, {".claude/agents/a.md": "fail", ".claude/agents/b.md": agent_text("model: sonet")}
    )
    printed = lint_json("--select=MD", ".", cwd=tmp_path)
    assert printed.code == 2
    assert [one["code"] for one in printed.findings] == ["LI909", "MD201"]


def test_interrupted(monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(argv: list[str]) -> tuple[str, int]:
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "_command", stop)
    assert cli.main([]) == 130


# --- streams --------------------------------------------------------------------------


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Files enough to fill a pipe."""
    files: dict[str, str | bytes] = {
        f".claude/agents/{n:03}.md": agent_text("model: sonet", name=f"otter-{n}")
        for n in range(400)
    }
    return write(tmp_path_factory.mktemp("crowd"), files)


def shell(command: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run a shell line in which `$LINT` is the command."""
    wanted = {"LINT": f"{sys.executable} -m frontmatter_lint"} | environment
    return subprocess.run(
        ["bash", "-c", command],
        cwd=cwd,
        capture_output=True,
        check=False,
        timeout=240,
        env=clean_environment() | wanted,
    )


def bash_is_missing() -> bool:
    return shutil.which("bash") is None


needs_bash = pytest.mark.skipif(bash_is_missing(), reason="needs bash")


@posix_only
@needs_bash
def test_a_reader_that_stops_reading(crowd: Path) -> None:
    done = shell("$LINT . | head -1; exit ${PIPESTATUS[0]}", crowd)
    assert done.returncode == 1
    assert done.stderr == b""
    assert done.stdout.count(b"\n") == 1
    assert shell("$LINT --help | true; exit ${PIPESTATUS[0]}", crowd).stderr == b""


@needs_bash
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.parametrize("arguments", [".", "--version", "--help", "rules", "--show-files ."])
def test_a_full_disk(crowd: Path, arguments: str) -> None:
    done = shell(f"$LINT {arguments} > /dev/full", crowd)
    assert done.returncode == 2
    assert re.fullmatch(rb"lint-agents: error: cannot write the output: [^\n]+\n", done.stderr)


@posix_only
@needs_bash
@pytest.mark.parametrize(
    "arguments", [".", "--version", "--help", "rules", "nowhere.md", "--nonsense"]
)
@pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&-", "<&-", "<&- >&- 2>&-"])
def test_closed_streams(crowd: Path, closed: str, arguments: str) -> None:
    done = shell(f"$LINT {arguments} {closed}", crowd)
    assert done.returncode in {0, 1, 2}
    assert b"Traceback" not in done.stderr
    if closed == ">&-":
        assert done.returncode == 2
        assert done.stderr.count(b"\n") == 1


@posix_only
@needs_bash
def test_standard_input_closed_or_endless(tmp_path: Path) -> None:
    assert shell("$LINT - <&-", tmp_path).returncode == 2
    endless = shell("yes | $LINT - --output-format=concise", tmp_path)
    assert endless.returncode == 1
    assert b"[FM003]" in endless.stdout


@pytest.mark.parametrize(
    "environment", [{"PYTHONIOENCODING": "ascii"}, {"LC_ALL": "C", "PYTHONUTF8": "0"}], ids=str
)
@pytest.mark.parametrize("name", FORMATS)
def test_a_console_that_knows_ascii_only(
    name: str, environment: dict[str, str], tmp_path: Path, run: Run
) -> None:
    write(tmp_path, {".claude/agents/é.md": agent_text("model: sonêt 🦦", "color: grün")})
    done = run("--isolated", f"--output-format={name}", ".", env=clean_environment() | environment)
    assert done.returncode == 1, done.stderr
    assert done.stderr == ""
    assert done.stdout.isascii()


def test_hash_seed_and_order_of_arguments_change_nothing(tmp_path: Path, run: Run) -> None:
    names = [f"{n}.md" for n in range(9)]
    write(
        tmp_path,
        {
            name: agent_text("model: sonet", "colour: grey", "mode: x", name=name[0])
            for name in names
        },
    )
    outputs = {
        run(
            "--isolated", "--select=ALL", *order, env=clean_environment() | {"PYTHONHASHSEED": seed}
        ).stdout
        for seed in ("0", "1")
        for order in (names, names[::-1], names[4:] + names[:4], [".", *names])
    }
    assert len(outputs) == 1


# --- the repository under test must not run code, hide its findings or stop the run ---


@pytest.mark.parametrize(
    "command", [["-m", "frontmatter_lint"], ["console script"]], ids=lambda it: it[-1]
)
def test_modules_beside_the_agents_are_not_imported(command: list[str], tmp_path: Path) -> None:
    trap = "open('pwned', 'w').close()\nraise SystemExit(99)\n"
    names = (
        "yaml",
        "jsonschema",
        "frontmatter",
        "argparse",
        "json",
        "difflib",
        "ruamel",
        "tomllib",
    )
    write(tmp_path, {f"{name}.py": trap for name in names})
    write(
        tmp_path,
        {
            ".lint-agents.toml": "",
            ".gitignore": "x\n",
            ".claude/agents/a.md": agent_text("model: sonet"),
        },
    )
    script = Path(sys.executable).with_name("lint-agents")
    start = [sys.executable, *command] if command[0] == "-m" else [str(script)]
    if start[0] == str(script) and not script.exists():
        pytest.skip("the command is not installed")
    done = subprocess.run(
        [*start, "--output-format=json", "."],
        cwd=tmp_path,
        capture_output=True,
        check=False,
        env=clean_environment(),
    )
    assert done.returncode == 1, done.stderr
    assert not (tmp_path / "pwned").exists()


SETTINGS = {
    "nested beyond the parser": "x = " + "[" * 100_000,
    "nested tables beyond the parser": "x = " + "{a=" * 50_000,
    "no TOML": "select = [",
    "no UTF-8": b"\xff\xfe",
    "larger than any configuration": "#" * (1 << 20) + "\nselect = []\n",
    "an unknown setting with controls": '"\\u001b[31m" = 1',
    "an unknown setting that is a command": '"\\n::error::x" = 1',
    "an unknown setting of a megabyte": f'"{"a" * 900_000}" = 1',
    "a wrong type": "select = 5",
    "a wrong type inside": "select = [5]",
    "a date": "select = 2026-01-01",
    "not a number": "exclude = nan",
    "an unknown level": 'fail-on = "fatal"',
    "a level with controls": 'fail-on = "\\u001b[31m"',
    "an unknown format": 'output-format = "html"',
    "an unknown rule": 'ignore = ["MD999"]',
    "an unknown dialect": 'dialect = "klingon"',
    "an unknown rule in severity": 'severity = {MD999 = "error"}',
    "a search that could take hours": 's = "' + "a " * 400_000 + '"\na = 1',
    "the same on many lines": 's = """' + "a a\n" * 200_000 + '"""\na = 1',
}


@pytest.mark.parametrize("text", SETTINGS.values(), ids=SETTINGS)
def test_hostile_settings_end_the_run_with_one_line(
    text: str | bytes, tmp_path: Path, run: Run
) -> None:
    write(tmp_path, {".lint-agents.toml": text, ".claude/agents/a.md": GOOD})
    done = run(".", timeout=240)
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.startswith("lint-agents: error: ")
    assert done.stderr.count("\n") == 1
    assert not CONTROLS.search(done.stderr)
    assert len(done.stderr) < 2_000


def test_hostile_pyproject(tmp_path: Path, run: Run) -> None:
    write(tmp_path, {".claude/agents/a.md": GOOD})
    for text in (
        "[tool]\nlint-agents = 5",
        "[tool.lint-agents]\nx=1",
        "this is no TOML, lint-agents",
    ):
        write(tmp_path, {"pyproject.toml": text})
        done = run(".")
        assert done.returncode == 2
        assert done.stderr.count("\n") == 1
    for text in (
        "this is no TOML at all",
        "tool = 1 # lint-agents",
        'dependencies = ["lint-agents"]',
    ):
        write(tmp_path, {"pyproject.toml": text})
        assert run(".").returncode == 0, (
            "a project file that does not speak of us is not ours to judge"
        )


@posix_only
def test_settings_and_ignore_files_that_are_pipes(tmp_path: Path, run: Run) -> None:
    write(tmp_path, {".claude/agents/a.md": agent_text("model: sonet")})
    for name in (".lint-agents.toml", "pyproject.toml", ".gitignore"):
        os.mkfifo(tmp_path / name)
    done = run(".", timeout=240)
    assert done.returncode == 1
    assert "MD201" in done.stdout


@posix_only
@pytest.mark.parametrize(
    "option", ["--config", "--baseline", "--policy", "--documented-in", "--files-from"]
)
@pytest.mark.parametrize("kind", ["a pipe", "a device", "a link to a device", "a folder"])
def test_what_is_named_and_is_no_plain_file_ends_the_run(
    option: str, kind: str, tmp_path: Path, run: Run
) -> None:
    write(tmp_path, {".git/HEAD": "", ".claude/agents/a.md": GOOD})
    name = "odd.yaml"
    if kind == "a pipe":
        os.mkfifo(tmp_path / name)
    elif kind == "a device":
        name = "/dev/zero"
    elif kind == "a link to a device":
        (tmp_path / name).symlink_to("/dev/zero")
    else:
        (tmp_path / name).mkdir()
    done = run(option, name, ".claude/agents/a.md", timeout=240)
    assert (done.returncode, done.stdout) == (2, "")
    assert re.fullmatch(r"lint-agents: error: [^\n]+\n", done.stderr)
    assert re.search(
        "cannot be read: it is not a regular file|outside the project|is a folder", done.stderr
    )


@posix_only
@pytest.mark.parametrize("name", [".gitignore", ".claude/.gitignore", ".git/info/exclude"])
def test_ignore_files_that_are_no_files_are_passed_over(
    name: str, tmp_path: Path, run: Run
) -> None:
    write(tmp_path, {".git/HEAD": "", ".claude/agents/a.md": agent_text("model: sonet")})
    (tmp_path / name).parent.mkdir(exist_ok=True)
    for make in (os.mkfifo, lambda path: path.symlink_to("/dev/zero"), Path.mkdir):
        make(tmp_path / name)
        assert "MD201" in run("--isolated", ".", timeout=240).stdout
        (tmp_path / name).rmdir() if make is Path.mkdir else (tmp_path / name).unlink()


@posix_only
@pytest.mark.parametrize("kind", ["pipes", "devices"])
def test_init_waits_for_no_pipe_and_no_device(kind: str, tmp_path: Path, run: Run) -> None:
    write(tmp_path, {".git/refs/x": "", ".claude/agents/a.md": GOOD, ".github/workflows/x": ""})
    odd = [".git/config", ".git/HEAD", ".git/packed-refs", ".git/refs/remotes/origin/HEAD"]
    odd += [".pre-commit-config.yaml", ".gitlab-ci.yml", ".github/workflows/a.yml", "ROUTING.md"]
    odd += [".lint-agents.toml", "pyproject.toml", ".claude/agents/b.md", "docs/team.md"]
    for name in odd:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        if kind == "pipes":
            os.mkfifo(tmp_path / name)
        else:
            (tmp_path / name).symlink_to("/dev/zero")
    done = run("init", "--yes", timeout=240)
    assert done.returncode in {0, 2}
    assert "Traceback" not in done.stderr


@posix_only
def test_init_ends_with_one_line_where_its_settings_are_no_file(tmp_path: Path, run: Run) -> None:
    write(tmp_path, {".git/HEAD": "", ".claude/agents/a.md": GOOD})
    write(tmp_path, {".lint-agents.toml": 'policy = "mine.yaml"\n'})
    os.mkfifo(tmp_path / "mine.yaml")
    done = run("init", timeout=240)
    assert (done.returncode, done.stdout) == (2, "")
    assert re.fullmatch(r"lint-agents: error: [^\n]+not a regular file\n", done.stderr)


NO_NAMES = {
    "a baseline": ('baseline = "a\\u0000b"', ["--update-baseline"]),
    "a document": ('documented-in = ["a\\u0000b.md"]', []),
    "a policy": ('policy = "a\\u0000b.yaml"', []),
    "what a policy extends": ('policy = "mine.yaml"', []),
}


@pytest.mark.parametrize(("text", "flags"), NO_NAMES.values(), ids=NO_NAMES)
def test_a_name_that_no_file_can_have_ends_the_run(
    text: str, flags: list[str], tmp_path: Path
) -> None:
    write(tmp_path, {".git/HEAD": "", ".claude/agents/a.md": GOOD, ".lint-agents.toml": text})
    write(tmp_path, {"mine.yaml": 'extends: "a\\0b.yaml"\n'})
    printed = lint(*flags, cwd=tmp_path)
    assert (printed.code, printed.out) == (2, "")
    assert re.fullmatch(r"lint-agents: error: [^\n]+\n", printed.err)


@pytest.mark.parametrize("option", ["--config", "--baseline", "--policy"])
def test_a_byte_that_is_not_utf8_is_told_with_its_place(option: str, tmp_path: Path) -> None:
    write(tmp_path, {"a.md": GOOD, "odd.yaml": "# é\n# é".encode() + b"\xff\n"})
    printed = lint(option, "odd.yaml", "a.md", cwd=tmp_path)
    assert (printed.code, printed.out) == (2, "")
    assert "odd.yaml:2:4: is not UTF-8" in printed.err


def test_a_byte_order_mark_in_front_of_settings_means_nothing(tmp_path: Path) -> None:
    write(tmp_path, {"a.md": GOOD, ".lint-agents.toml": '\ufeffpolicy = "none"\n'})
    assert "there is no policy `none`" in lint("a.md", cwd=tmp_path).err


def test_ignore_files_that_make_no_sense(tmp_path: Path) -> None:
    write(tmp_path, {".claude/agents/a.md": agent_text("model: sonet"), ".git/HEAD": ""})
    for text in (b"\xff\xfe\n", b"[\n!\n\\\n/\n", b"a" * 2_000_000, b"\0\n", b"!!!\n[z-a]\n"):
        write(tmp_path, {".gitignore": text})
        assert lint_json(*ON_THE_FILE, ".", cwd=tmp_path).places == ["MD201@4:8"]


SLOW_PATTERNS = [
    "*a" * 12 + "b",
    "a*" * 20 + "b",
    "?*" * 20 + "b",
    "[a-z]*" * 15 + "!",
    "*" * 200 + "b",
    "*a*/" * 8 + "b",
]


@pytest.mark.parametrize("pattern", SLOW_PATTERNS)
def test_ignore_files_that_could_take_hours(pattern: str, tmp_path: Path, run: Run) -> None:
    write(
        tmp_path,
        {
            f".claude/agents/{'a' * 240}.md": agent_text("model: sonet"),
            ".git/HEAD": "",
            ".gitignore": pattern,
        },
    )
    assert run("--isolated", ".", timeout=240).returncode == 1


# --- other files of the repository: documents and policies ----------------------------

ROUTING = {
    "random bytes": bytes(range(256)) * 20,
    "UTF-16": "|Agent|Model|\n|-|-|\n|otter-guide|haiku|\n".encode("utf-16"),
    "the largest document of bars": b"|Agent|Model|\n|-|-|\n" + b"|" * 29_990,
    "the largest document of stars": b"|Agent|Model|\n|-|-|\n|" + b"*" * 250_000 + b"x|opus|\n",
    "the largest document of backticks": b"- " + b"`" * 250_000,
    "the largest document of brackets": b"- " + b"[" * 250_000,
    "the largest document of arrows": b"|Agent|Model|\n|-|-|\n|a-b|"
    + b"haiku -> " * 25_000
    + b"|\n",
    "deep lists": b"".join(b" " * n + b"- a\n" for n in range(700)),
    "deep YAML in a fence": b"### `a-b`\n```yaml\nname: a-b\nmodel: " + b"[" * 100_000 + b"\n```\n",
    "two thousand rows": b"|Agent|Model|\n|-|-|\n" + b"|a-b|opus|\n" * 2_000,
    "escape sequences": b"|Agent|Model|\n|-|-|\n|otter-guide|\x1b[31mopus|\n|\x1b]0;x\x07|opus|\n",
}


@pytest.mark.parametrize("content", ROUTING.values(), ids=ROUTING)
def test_hostile_documents(content: bytes, tmp_path: Path, run: Run) -> None:
    write(tmp_path, {".claude/agents/a.md": agent_text("model: sonet"), "ROUTING.md": content})
    for flags in (["."], ["documented"]):
        done = run(*flags, timeout=240)
        assert done.returncode in {0, 1, 2}
        assert "Traceback" not in done.stderr
        assert not CONTROLS.search(done.stdout + done.stderr)
        assert flags == ["documented"] or "MD201" in done.stdout


def test_a_document_larger_than_any_of_its_kind_is_refused(tmp_path: Path, run: Run) -> None:
    write(
        tmp_path,
        {".claude/agents/a.md": agent_text("model: sonet"), "ROUTING.md": b"x" * (256 * 1024 + 1)},
    )
    done = run(".")
    assert (done.returncode, done.stdout) == (2, "")
    assert "`ROUTING.md`: larger than 262144 bytes" in done.stderr


POLICIES = {
    "deep": "x: " + "[" * 100_000,
    "an alias bomb": "\n".join(bomb()),
    "a tag that runs code": "extends: !!python/object/apply:os.system ['touch pwned']",
    "itself": "extends: policy.yaml",
    "a path out": "extends: ../../../../../../../etc/passwd",
    "an address": "extends: https://example.org/policy.yaml",
    "controls and commands": '"\\e[31m": 1\n"\\n::error::x": 2',
    "wrong types": "extends: [1]\nmatrix: 5\ntiers: 7",
    "no mapping": "- a",
    "UTF-16": "extends: default".encode("utf-16"),
    "a megabyte": "x: 1\n" * 200_000,
}


@pytest.mark.parametrize("content", POLICIES.values(), ids=POLICIES)
def test_hostile_policies_end_the_run_with_a_line_for_each_error(
    content: str | bytes, tmp_path: Path, run: Run
) -> None:
    write(tmp_path, {".claude/agents/a.md": GOOD, "policy.yaml": content})
    done = run("--policy=policy.yaml", ".", timeout=240)
    assert done.returncode == 2
    assert done.stdout == ""
    assert re.fullmatch(r"(lint-agents: error: [^\n]+\n)+", done.stderr)
    assert not CONTROLS.search(done.stderr)
    assert "\\x0a" not in done.stderr
    assert not (tmp_path / "pwned").exists()


# --- the network ----------------------------------------------------------------------

OFFLINE = """
import socket, sys
def refuse(*args, **kwargs):
    raise SystemExit("a connection was asked for")
socket.socket.connect = socket.create_connection = socket.getaddrinfo = refuse
from frontmatter_lint.cli import main
sys.exit(main(sys.argv[1:]))
"""


def test_no_schema_is_fetched(tmp_path: Path) -> None:
    bad = agent_text(
        "model: {preference: [], escalation: {to: 5}, x: 1}",
        "tools: 5",
        "hooks: []",
        "$ref: http://x.y/z",
    )
    write(
        tmp_path,
        {".claude/agents/a.md": bad, ".gemini/agents/b.md": bad, ".github/agents/c.agent.md": bad},
    )
    done = subprocess.run(
        [sys.executable, "-c", OFFLINE, "--isolated", "--output-format=json", "--select=ALL", "."],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        env=clean_environment() | {"PYTHONPATH": str(ROOT)},
    )
    assert done.returncode == 1, done.stderr
    assert json_as(done.stdout, ReportJson)["files_checked"] == 3


def test_a_schema_that_points_elsewhere_is_refused() -> None:
    from frontmatter_lint.agents import schema_words

    with pytest.raises(ValueError, match=r"example\.org"):
        schema_words.violations({"x": 1}, {"$ref": "https://example.org/evil.schema.json"})
