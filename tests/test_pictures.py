"""The pictures of terminals in the documentation: they show what the commands print."""

from __future__ import annotations

import html
import re
from collections import defaultdict
from pathlib import Path

import pytest

from .conftest import ROOT
from .support import script

_drawing = script("pictures")
PICTURES: dict[str, tuple[str, ...]] = _drawing.PICTURES
FOLDER: Path = _drawing.FOLDER
_COLUMN = 12.2  # units of one column
_TEXT = re.compile(r'<text [^>]*?x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]*)</text>')


def printed_by(name: str, *, color: bool) -> str:
    """Return the command line of a picture, and what it prints."""
    return str(_drawing.printed(PICTURES[name], color=color))


def read(path: Path) -> list[str]:
    """Return the lines that a picture shows, without the blanks at their ends."""
    rows: dict[float, list[tuple[float, str]]] = defaultdict(list)
    for x, y, text in _TEXT.findall(path.read_text("utf-8")):
        words = html.unescape(text).replace("\xa0", " ")
        rows[float(y)].append((float(x), words))
    lines = []
    for _, pieces in sorted(rows.items()):
        line = ""
        for x, text in sorted(pieces):
            line = line.ljust(round(x / _COLUMN)) + text
        lines.append(line.rstrip())
    return lines


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_shows_what_is_printed(name: str) -> None:
    """Where this fails, `make pictures` draws them anew."""
    printed = printed_by(name, color=False)
    expected = [line.rstrip() for line in printed.splitlines()]
    shown = read(FOLDER / f"{name}.svg")
    assert [line for line in shown if line] == [line for line in expected if line]


def test_every_picture_is_on_a_page_and_fetches_nothing() -> None:
    pages = [page.read_text("utf-8") for page in (ROOT / "docs").glob("*.md")]
    pages.append((ROOT / "README.md").read_text("utf-8"))
    for path in FOLDER.iterdir():
        assert path.stem in PICTURES
        assert any(f"pictures/{path.name})" in page for page in pages)
        text = path.read_text("utf-8")
        assert "url(http" not in text
        assert "<script" not in text
        assert "@import" not in text


@pytest.mark.parametrize("name", PICTURES)
def test_colour_adds_nothing_but_colour(name: str) -> None:
    plain = printed_by(name, color=False)
    coloured = printed_by(name, color=True)
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured) == plain
    assert ("\x1b[" in coloured) == (name != "cost")
