"""Runs that find more than is kept as objects: the same findings in the same order, the same
bytes in every format, and little memory.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from frontmatter_lint.core import report
from frontmatter_lint.core.findings import Finding, order
from frontmatter_lint.core.nouns import Elsewhere
from frontmatter_lint.core.report import Report, gathered
from frontmatter_lint.core.terminal import printed
from frontmatter_lint.engine import engine
from frontmatter_lint.output.render import FORMATS, Look, render

from .conftest import ROOT, clean_environment, examples
from .support import Printed, agent_text, lint, write
from .test_formats import finding
from .test_properties import findings

Lists = list[list[Finding]]


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let three findings be many."""
    monkeypatch.setattr(report, "MANY", 3)
    monkeypatch.setattr(engine, "MANY", 3)


def _packed(several: Lists, many: int) -> Report:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(report, "MANY", many)
        parts = [gathered([some]) for some in several]
        return Report(gathered(parts), 1)


#: The same at the same place, of which only the key path differs: kept in the order they came.
ALIKE = [finding(key=("model", number)) for number in range(6)]


@given(st.lists(st.lists(findings, max_size=8), max_size=4), st.integers(1, 5))
@example([ALIKE[:2], ALIKE[2:]], 3)
@settings(max_examples=examples(200))
def test_packed_findings_are_read_in_their_order(several: Lists, many: int) -> None:
    plain = tuple(sorted((one for some in several for one in some), key=order))
    report = _packed(several, many)
    assert tuple(report.findings) == plain
    assert len(report.findings) == len(plain)
    assert tuple(report.findings) == plain, "they can be read again"
    assert report.tally() == Report(plain, 1).tally()
    assert report.findings[:2] == plain[:2]


@given(st.sampled_from(sorted(FORMATS)), st.lists(findings, min_size=4, max_size=9))
@settings(max_examples=examples(300))
def test_a_format_does_not_know_that_findings_are_packed(name: str, found: list[Finding]) -> None:
    plain = Report(tuple(sorted(found, key=order)), 1)
    packed = _packed([found], 2)
    assert not isinstance(packed.findings, tuple)
    for look in (Look(), Look(summary=False)):
        assert printed(render(name, packed, look)) == printed(render(name, plain, look))


@given(st.lists(findings, min_size=4, max_size=9))
@settings(max_examples=examples(50))
def test_findings_are_shown_at_their_cause(found: list[Finding]) -> None:
    moved = []
    for number, one in enumerate(found):
        there = Elsewhere("models.md", number + 1, f"| {one.agent} | haiku |")
        moved.append(one._replace(elsewhere=there) if number % 2 else one)
    plain = Report(tuple(sorted(moved, key=order)), 1)
    packed = _packed([moved], 2)
    assert printed(render("json", packed, Look())) == printed(render("json", plain, Look()))


FILES = {
    f".claude/agents/{name}.md": agent_text("model: sonet\ncolour: red\ntools: Raed, Wrte\n")
    for name in ("a", "b", "c", "d", "e")
}


def _both(tmp_path: Path, *arguments: str) -> tuple[Printed, Printed]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(report, "MANY", 3)
        patch.setattr(engine, "MANY", 3)
        packed = lint(*arguments, cwd=tmp_path)
    return packed, lint(*arguments, cwd=tmp_path)


@pytest.mark.parametrize("jobs", ["1", "2", "5"])
@pytest.mark.parametrize("name", ["full", "sarif", "json-lines"])
def test_the_command_prints_the_same(name: str, jobs: str, tmp_path: Path) -> None:
    write(tmp_path, FILES)
    packed, plain = _both(tmp_path, "--output-format", name, "--jobs", jobs)
    assert plain.code == 1
    assert packed == plain


def test_a_baseline_hides_packed_findings(tmp_path: Path) -> None:
    write(tmp_path, FILES)
    made, _ = _both(tmp_path, "--baseline", "known.json", "--update-baseline")
    assert made.code == 0
    write(tmp_path, {".claude/agents/f.md": FILES[".claude/agents/a.md"]})
    packed, plain = _both(tmp_path, "--baseline", "known.json")
    assert plain.code == 1
    assert packed == plain


@pytest.mark.usefixtures("few")
def test_packed_findings_are_fixed(tmp_path: Path) -> None:
    write(tmp_path, FILES)
    assert "fixed" in lint("--fix", cwd=tmp_path).out
    assert "model: sonnet" in (tmp_path / ".claude/agents/e.md").read_text("utf-8")


_PEAK = """
import os, sys
from frontmatter_lint.cli import main
sys.stdout = open(os.devnull, "w")
main(["--output-format", sys.argv[1], "--jobs", "1"])
lines = open("/proc/self/status").read().splitlines()
print(*(int(line.split()[1]) // 1024 for line in lines if line.startswith("VmHWM")), file=sys.stderr)
"""
#: The same fallback so often in each of so many files.
REPEATED, AGENTS = 99, 300


@pytest.mark.skipif(sys.platform != "linux", reason="memory is asked of /proc")
@pytest.mark.parametrize("name", ["json-lines", "sarif", "github"])
def test_memory_does_not_grow_with_the_findings(name: str, tmp_path: Path) -> None:
    block = "model:\n  preference: sonnet\n  fallbacks:\n" + "    - haiku\n" * REPEATED
    for number in range(AGENTS):
        path = f".claude/agents/a{number}.md"
        write(tmp_path, {path: agent_text(block, name=f"a{number}")})
    taken = []
    for many in (2_000, 1_000_000):
        source = f"from frontmatter_lint.core import report\nreport.MANY = {many}\n{_PEAK}"
        done = subprocess.run(
            [sys.executable, "-c", source, name],
            cwd=tmp_path,
            env=clean_environment() | {"PYTHONPATH": os.fspath(ROOT)},
            capture_output=True,
            text=True,
            check=True,
        )
        taken.append(int(done.stderr))
    assert taken[0] < 0.75 * taken[1], f"{taken[0]} MB packed, {taken[1]} MB as objects"
