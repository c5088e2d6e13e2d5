"""The table of faults: complete, made from what was measured, and strict about what is out of bounds."""

from __future__ import annotations

import json
import os

import pytest

from ..support import Printed
from .faults import FAULTS, OTHER

if os.name != "posix":
    pytest.skip("forks", allow_module_level=True)

from . import peers, table


def test_the_page_says_what_was_measured() -> None:
    found = table.known()
    assert list(found) == list(FAULTS)
    assert [one["wrong"] for one in found.values()] == [[]] * len(FAULTS)
    assert table.page(found) == table.PAGE.read_text(encoding="utf-8")


def test_every_fault_was_tried_on_every_other_linter() -> None:
    kept = json.loads(peers.DATA.read_text(encoding="utf-8"))
    assert list(kept["found"]) == list(FAULTS)
    for found in kept["found"].values():
        assert list(found) == list(peers.PEERS)


@pytest.mark.parametrize(
    ("code", "out", "seconds", "mebibytes"),
    [
        (70, OTHER, 0.1, 50),
        (1, f"{OTHER} Traceback", 0.1, 50),
        (1, f"{OTHER} \x1b[31m", 0.1, 50),
        (1, "nothing", 0.1, 50),
        (1, OTHER, 2.0, 50),
        (1, OTHER, 0.1, 150),
    ],
)
def test_what_is_out_of_bounds_is_found(
    code: int, out: str, seconds: float, mebibytes: float
) -> None:
    name, command = "an empty file", "--output-format=concise"
    good = table.Used(Printed(1, OTHER, ""), 0.1, 50)
    assert table.out_of_bounds(name, command, good) == []
    used = table.Used(Printed(code, out, ""), seconds, mebibytes)
    assert len(table.out_of_bounds(name, command, used)) == 1
