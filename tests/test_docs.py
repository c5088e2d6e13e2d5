"""The documentation, taken at its word: commands are run, what they print is compared, examples are validated."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from frontmatter_lint import commands

from .conftest import ROOT
from .support import lint, no_git

DOCS = ROOT / "docs"
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted(DOCS.rglob("*.md"))]
#: What a reader types that a test cannot: the release is not the code that is tested.
INSTALL = "pip install frontmatter-lint\n"

needs_a_shell = pytest.mark.skipif(sys.platform == "win32" or not shutil.which("bash"), reason="needs bash")


class Block(NamedTuple):
    """A fenced block of a page: its language, its text, and where the text begins."""

    language: str
    text: str
    start: int


def blocks(page: str) -> list[Block]:
    found = re.finditer(r"^(`{3,})(\w*)\n(.*?)^\1$", page, re.MULTILINE | re.DOTALL)
    return [Block(one[2], one[3], one.start(3)) for one in found]


def typed(command: str, folder: Path) -> str:
    """What a reader sees who types the command into a shell in this folder."""
    tools = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        ["bash", "--norc", "-c", command.replace(INSTALL, "")],
        cwd=folder,
        env=no_git() | {"PATH": tools},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode in (0, 1), done.stdout
    return done.stdout


def followed(page: str, folder: Path) -> Iterator[tuple[Block | None, str]]:
    """Do what a page says, block by block: what it shows of each command, if anything, and what that prints."""
    every = blocks(page)
    for block, behind in zip(every, [*every[1:], Block("", "", 0)], strict=True):
        if block.language == "sh":
            yield behind if behind.language == "text" else None, typed(block.text, folder)


def compare(path: Path, text: str, folder: Path, *, update: bool) -> None:
    """Hold the part `text` of a page to what its commands print; with `update` the page is rewritten."""
    page = path.read_text("utf-8")
    offset = page.index(text)
    seen = list(followed(text, folder))
    assert sum(shown is not None for shown, _ in seen) >= 3
    for shown, printed in reversed(seen):
        if shown is None:
            assert printed == ""
        elif update:
            start = offset + shown.start
            page = page[:start] + printed + page[start + len(shown.text) :]
        else:
            assert shown.text == printed
    if update:
        path.write_text(page, "utf-8")


@needs_a_shell
def test_the_tutorial_word_for_word(tmp_path: Path, pytestconfig: pytest.Config) -> None:
    path = DOCS / "tutorial.md"
    compare(path, path.read_text("utf-8"), tmp_path, update=pytestconfig.getoption("--update-fixtures"))
    assert lint(cwd=tmp_path).code == 0, "it ends well"


# --- pages --------------------------------------------------------------------------------------------------------


def anchors(page: str) -> set[str]:
    """The ids GitHub gives to the headings of a page."""
    headings = re.findall(
        r"^#+ (.+)$", re.sub(r"^(`{3,}).*?^\1$", "", page, flags=re.MULTILINE | re.DOTALL), re.MULTILINE
    )
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_link_leads_somewhere(path: Path) -> None:
    prose = re.sub(r"^(`{3,}).*?^\1$", "", path.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL)
    for target in re.findall(r"\]\(([^)\s]+)\)", re.sub(r"`[^`\n]*`", "", prose)):
        if re.match(r"[a-z]+:", target):
            continue
        name, _, anchor = target.partition("#")
        there = (path.parent / name).resolve() if name else path
        assert there.exists(), target
        assert not anchor or anchor in anchors(there.read_text("utf-8")), target


def test_every_page_can_be_reached() -> None:
    linked = {ROOT / "README.md"}
    pending = list(linked)
    while pending:
        page = pending.pop()
        for target in re.findall(r"\]\(([^)#\s]+\.md)(?:#[\w-]*)?\)", page.read_text("utf-8")):
            there = (page.parent / target).resolve()
            if there.exists() and there not in linked:
                linked.add(there)
                pending.append(there)
    assert {path.resolve() for path in PAGES} <= linked


def test_every_command_has_its_row() -> None:
    reference = (DOCS / "configuration.md").read_text("utf-8")
    for name in commands.TAKES:
        assert name == "check" or f"\n### {name}\n" in reference


def test_json_in_pages_is_json() -> None:
    for path in PAGES:
        for block in blocks(path.read_text("utf-8")):
            if block.language == "json":
                json.loads(block.text)
