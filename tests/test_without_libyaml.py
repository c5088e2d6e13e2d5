"""PyYAML as it is where it has no wheel and libyaml is not installed: the same findings."""

from __future__ import annotations

import json
import subprocess
import sys

from .conftest import ROOT, clean_environment

RUN = """
import sys
if sys.argv.pop(1) == "without":
    sys.modules["yaml._yaml"] = None
from frontmatter_lint.cli import main
sys.exit(main(sys.argv[1:]))
"""


def found(how: str) -> set[tuple[str, str, int, int, str]]:
    """Return the findings of all fixtures: path, code, place and severity."""
    flags = ["--isolated", "--no-ignores", "--output-format=json-lines", "-j1", "fixtures"]
    done = subprocess.run(
        [sys.executable, "-c", RUN, how, *flags],
        cwd=ROOT,
        env=clean_environment() | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 1, done.stderr
    findings = set()
    for line in done.stdout.splitlines():
        one = json.loads(line)
        findings.add((one["path"], one["code"], one["line"], one["column"], one["severity"]))
    return findings


def test_the_parser_in_python_finds_the_same() -> None:
    expected = found("with")
    assert len(expected) > 250
    assert found("without") == expected
