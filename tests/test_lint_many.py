"""The recipe of docs/scale.md on a cluster of Dask on this machine."""

from __future__ import annotations

import importlib.util
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TypedDict

import pytest

from frontmatter_lint import api

from .conftest import ROOT, clean_environment
from .shapes import FindingJson, json_as
from .support import agent_text, git, write

pytestmark = [
    pytest.mark.skipif(
        importlib.util.find_spec("distributed") is None, reason="needs the extra `dask`"
    ),
    pytest.mark.skipif(os.name != "posix", reason="processes are killed as POSIX does it"),
]
RECIPE = ROOT / "docs" / "lint_many.py"
FOLDERS = 60


@pytest.fixture(scope="module")
def places(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Folders, two repositories with an address, and one that is not there."""
    top = tmp_path_factory.mktemp("many")
    found = []
    for number in range(FOLDERS):
        files = {}
        for agent in range(40):
            model = ("sonet", "opus", "haiku")[(number + agent) % 3]
            text = agent_text(f"model: {model}").replace("otter-guide", f"otter-{agent}")
            files[f".claude/agents/{agent}.md"] = text
        found.append(str(write(top / f"folder-{number}", files)))
    for name in ("a", "b"):
        files = {".claude/agents/x.md": agent_text("model: sonet"), "big.bin": "0" * 10_000}
        folder = write(top / name, files)
        git(folder, "init", "--quiet")
        git(folder, "config", "uploadpack.allowFilter", "true")
        git(folder, "add", "--all")
        git(folder, "commit", "--quiet", "--message", "all")
        found.append(folder.as_uri())
    return [*found, (top / "nowhere").as_uri()]


def started(places: list[str], folder: Path) -> subprocess.Popen[bytes]:
    """Start the recipe with two workers; its reports go to `reports` of the folder."""
    (folder / "list").write_text("".join(f"{place}\n" for place in places))
    command = [sys.executable, str(RECIPE), "list", "reports", "--workers=2"]
    return subprocess.Popen(command, cwd=folder, env=clean_environment(), stderr=subprocess.DEVNULL)


class PlaceJson(TypedDict):
    """A line of the report: a place, and its findings or why there are none."""

    place: str
    error: str
    findings: list[FindingJson]


def lines(folder: Path) -> list[PlaceJson]:
    """Return the lines that are whole."""
    path = folder / "reports"
    if not path.exists():
        return []
    text = path.read_text()
    return [json_as(line, PlaceJson) for line in text[: text.rfind("\n") + 1].splitlines()]


def wait_for(number: int, folder: Path, process: subprocess.Popen[bytes]) -> None:
    """Wait until so many places are done."""
    until = time.monotonic() + 120
    while len(lines(folder)) < number and process.poll() is None:
        assert time.monotonic() < until
        time.sleep(0.01)


def workers(process: subprocess.Popen[bytes]) -> list[int]:
    """Return the processes that lint: those below the two that watch over them."""
    import psutil

    below = psutil.Process(process.pid).children(recursive=True)
    return [one.pid for one in below if "spawn_main" in " ".join(one.cmdline())]


def assert_whole(found: list[PlaceJson], places: list[str]) -> None:
    """Every place is there once, with what one run over it finds."""
    assert sorted(one["place"] for one in found) == sorted(places)
    for one in found:
        if one["place"].endswith("nowhere"):
            assert "CalledProcessError" in one["error"]
            continue
        folder = one["place"].removeprefix("file://")
        expected = []
        for finding in api.lint_paths([folder]).findings:
            path = os.path.relpath(finding.path, folder)
            expected.append((path, finding.code, finding.span.start.line, finding.message))
        told = [
            (each["path"], each["code"], each["line"], each["message"]) for each in one["findings"]
        ]
        assert told == expected
        assert told


def test_a_worker_that_is_killed_loses_nothing(places: list[str], tmp_path: Path) -> None:
    process = started(places, tmp_path)
    wait_for(5, tmp_path, process)
    running = workers(process)
    assert len(running) >= 2
    os.kill(running[0], signal.SIGKILL)
    assert process.wait(timeout=180) == 1
    assert_whole(lines(tmp_path), places)


def test_a_run_that_is_killed_goes_on(places: list[str], tmp_path: Path) -> None:
    process = started(places, tmp_path)
    wait_for(5, tmp_path, process)
    process.kill()
    process.wait()
    before = len(lines(tmp_path))
    assert 5 <= before < len(places)
    with (tmp_path / "reports").open("a") as file:
        file.write('{"place": "half')
    assert started(places, tmp_path).wait(timeout=180) == 1
    assert_whole(lines(tmp_path), places)
