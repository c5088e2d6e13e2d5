"""`lint-agents badge`: what it says, and that it is an image."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from .support import agent_text, lint, write

CLEAN = agent_text("model: sonnet")
ERROR = agent_text("model: sonet", name="b")


def badge(folder: Path, *arguments: str) -> dict[str, object]:
    """Return the badge as shields.io reads it; the image must say the same."""
    printed = lint("badge", "--output-format=json", *arguments, cwd=folder)
    assert (printed.code, printed.err) == (0, "")
    read: dict[str, object] = json.loads(printed.out)
    image = ET.fromstring(lint("badge", *arguments, cwd=folder).out)  # noqa: S314 - our own
    assert image.attrib["aria-label"] == f"{read['label']}: {read['message']}"
    assert "".join(image.itertext()).split()[-1] == str(read["message"]).split()[-1]
    return read


@pytest.mark.parametrize(
    ("agents", "message", "color"),
    [
        ([CLEAN], "1 checked", "brightgreen"),
        ([CLEAN, ERROR], "1 error", "red"),
        ([CLEAN, ERROR, ERROR.replace("name: b", "name: d")], "2 errors", "red"),
    ],
)
def test_it_says_what_is_found(agents: list[str], message: str, color: str, tmp_path: Path) -> None:
    files = {f"agents/a{number}.md": text for number, text in enumerate(agents)}
    write(tmp_path, {".git/HEAD": "", **files})
    read = badge(tmp_path, "--select=MD201")
    assert (read["schemaVersion"], read["message"], read["color"]) == (1, message, color)
    assert read["isError"] is (color == "red")


def test_levels_and_baselines_count(tmp_path: Path) -> None:
    write(tmp_path, {".git/HEAD": "", "agents/b.md": ERROR})
    assert badge(tmp_path, "--severity=MD201=warning")["message"] == "1 warning"
    assert badge(tmp_path, "--severity=MD201=info")["message"] == "1 checked"
    assert lint("--baseline=known.json", "--update-baseline", cwd=tmp_path).code == 0
    assert badge(tmp_path, "--baseline=known.json")["color"] == "brightgreen"


def test_where_there_is_no_agent(tmp_path: Path) -> None:
    write(tmp_path, {".git/HEAD": ""})
    printed = lint("badge", cwd=tmp_path)
    assert (printed.code, printed.out) == (2, "")
    assert badge(tmp_path, "--allow-empty")["color"] == "lightgrey"
