"""Every fault in every format and command: exit code, output, time and memory stay within bounds, and
what is wrong with one file hides no other.
"""

from __future__ import annotations

import json
import os
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from frontmatter_lint.output.render import FORMATS

from ..conftest import ROOT
from ..pace import measured_within
from ..support import Printed, lint
from .faults import COMMANDS, FAULTS, ON_A_FILE, OTHER, made

pytestmark = pytest.mark.skipif(os.name != "posix", reason="makes pipes, links and devices")

CONTROLS = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)


def assert_harmless(printed: Printed, *, ours: bool = False, patch: bool = False) -> None:
    """No traceback, nothing that steers a terminal, no command of a runner but ours."""
    assert printed.code in (0, 1, 2)
    both = printed.out + printed.err
    assert "Traceback" not in both
    assert "a fault of lint-agents" not in both
    assert not CONTROLS.search(both.replace("\r\n", "\n") if patch else both)
    assert "##[" not in both
    assert ours or not re.search(r"(?m)^\s*::", printed.out)
    assert not re.search(r"(?m)^\s*::", printed.err)


def assert_valid(text: str, name: str) -> None:
    """What a program reads, it can read."""
    if name in ("json", "sarif", "gitlab", "rdjson"):
        json.loads(text)
    elif name == "json-lines":
        for line in text.splitlines():
            json.loads(line)
    elif name == "junit":
        ET.fromstring(text)  # noqa: S314 - ours


@pytest.mark.parametrize("name", FAULTS)
def test_every_fault_in_every_format(name: str, tmp_path: Path) -> None:
    made(tmp_path, name)
    for output in FORMATS:
        printed = lint(f"--output-format={output}", ".", cwd=tmp_path)
        assert_harmless(printed, ours=output == "github")
        if name in ON_A_FILE:
            assert printed.code in (1, 2)
            assert re.search("MD201|unknown-model", printed.out)
            assert OTHER in printed.out
            assert_valid(printed.out, output)
        else:
            assert printed.code == 2
            assert printed.out == ""
            assert len([line for line in printed.err.splitlines() if "error: " in line]) == 1


@pytest.mark.parametrize("name", FAULTS)
def test_every_fault_in_every_command(name: str, tmp_path: Path) -> None:
    for number, arguments in enumerate(COMMANDS.values()):
        folder = made(tmp_path / str(number), name)
        assert_harmless(lint(*arguments, cwd=folder), patch="--diff" in arguments)


@pytest.mark.parametrize("name", FAULTS)
def test_every_fault_in_time(name: str, tmp_path: Path) -> None:
    found = measured_within(2, made(tmp_path, name), "--output-format=json", ".")
    assert found.code in (1, 2)
    assert found.mebibytes < 150


def test_the_promises_name_tests_that_are_there() -> None:
    page = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
    named = re.findall(r"`(tests/[\w/]+\.py)`", page)
    assert len(named) >= 12
    for path in named:
        assert (ROOT / path).is_file(), path
