"""`make rule`: what it writes runs, and names that make no sense are refused."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from frontmatter_lint import __version__

from .conftest import ROOT, clean_environment
from .support import script

new_rule = script("new_rule")


@pytest.mark.parametrize(
    ("name", "code", "reason"),
    [
        ("escalates-to-nobody", "ES499", ""),
        ("sleeps-on-duty", "TL799", ""),
        ("unknown-model", "MD299", "there is a rule `unknown-model` already: MD201"),
        ("unknown-otter", "MD201", "`MD201` is taken by unknown-model"),
        ("unknown-otter", "MD999", "codes of this family begin with MD2"),
        ("unknown-otter", "md299", "`md299` is no code"),
        ("Unknown-Otter", "MD299", "`Unknown-Otter` is no name for a rule"),
        ("otter", "MD299", "`otter` is no name for a rule"),
        ("../../otter-x", "MD299", "`../../otter-x` is no name for a rule"),
        ("demo-x", "MD2999", "`MD2999` is no code"),
    ],
)
def test_names_that_make_no_sense_are_refused(name: str, code: str, reason: str) -> None:
    said = new_rule.objection(name, code)
    assert said.startswith(reason)
    assert bool(said) == bool(reason)


def test_what_it_writes_runs(tmp_path: Path) -> None:
    for folder in ("frontmatter_lint", "schemas", "scripts"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    shutil.copyfile(ROOT / "CHANGELOG.md", tmp_path / "CHANGELOG.md")

    def python(*arguments: str) -> tuple[int, str]:
        done = subprocess.run(
            [sys.executable, *arguments],
            cwd=tmp_path,
            env=clean_environment(),
            check=False,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
        )
        return done.returncode, done.stdout

    def lint(fixture: str) -> tuple[int, str]:
        # from here, not from the installed package
        main = "import sys; sys.path.insert(0, '.'); from frontmatter_lint.cli import main; "
        call = main + "sys.exit(main(sys.argv[1:]))"
        return python("-c", call, "--isolated", "--output-format=concise", "-q", fixture)

    code, printed = python("scripts/new_rule.py", "escalates-to-nobody", "ES499")
    assert code == 0, printed
    written = "frontmatter_lint/rules/escalates_to_nobody.py"
    assert printed.splitlines()[0] == f"wrote {written}"
    assert python("scripts/compile_data.py") == (0, "")
    failing = "fixtures/escalates-to-nobody/fail-example.md"
    assert lint(failing) == (
        1,
        f"{failing}:3:14: warning[ES499] `Replace this.` is what is wrong\n",
    )
    assert lint("fixtures/escalates-to-nobody/pass-example.md") == (0, "")
    code, printed = python("scripts/new_rule.py", "escalates-to-nobody", "ES498")
    assert (code, printed) == (1, "there is a rule `escalates-to-nobody` already: ES499\n")


def test_a_new_rule_is_part_of_the_release_to_come() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    released = f"\n## {__version__} " in changelog
    assert (new_rule.next_version() == __version__) is not released
