"""`python -m scripts.runtimes`: ask the programs about the rows of `tests/tool_rows.py`, and
programs and linter about the same files; print what differs.
"""

from __future__ import annotations

import argparse
import shutil
import signal
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from . import claude_code, compare, gemini_cli, opencode, programs, rows
from .linter import ROOT

FIXTURES = ROOT / "fixtures"
_ASK = {"claude-code": claude_code.ask, "opencode": opencode.ask, "gemini-cli": gemini_cli.ask}


def main() -> int:
    """Return 1 where the linter and a program differ, else 0."""
    arguments = _arguments()
    signal.signal(signal.SIGTERM, lambda number, _: sys.exit(128 + number))
    files = compare.markdown(arguments.paths or [FIXTURES])
    scratch = Path(tempfile.mkdtemp(prefix="lint-agents-runtimes-"))
    groups = [files]
    if arguments.both_line_ends:  # asked apart: OpenCode keeps what it read, by its text
        groups.append(_with_other_line_ends(files, scratch))
    differences = 0
    try:
        for dialect in arguments.tool or _ASK:
            try:
                folder = programs.installed(arguments.tools, dialect)
            except programs.MissingError as missing:
                print(f"{dialect}: skipped, {missing}")
                continue
            differences += rows.one_tool(dialect, _ASK[dialect], folder, scratch)
            for group in [] if arguments.rows_alone else groups:
                differences += compare.one_tool(dialect, _ASK[dialect], group, folder, scratch)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    return int(differences > 0)


def _with_other_line_ends(files: Sequence[Path], scratch: Path) -> list[Path]:
    """Return copies of the files, in folders that tell where each comes from."""
    copies = []
    for number, file in enumerate(files):
        content = file.read_bytes()
        lf = content.replace(b"\r\n", b"\n")
        copy = scratch / "line-ends" / f"{number:05}" / file.parent.name / file.name
        copy.parent.mkdir(parents=True)
        copy.write_bytes(lf if b"\r\n" in content else lf.replace(b"\n", b"\r\n"))
        copies.append(copy)
    return copies


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m scripts.runtimes", description=__doc__)
    parser.add_argument("paths", nargs="*", type=Path, help="files and folders (default: fixtures)")
    parser.add_argument(
        "--tools",
        type=Path,
        default=programs.default_folder(),
        help="the folder the programs are installed in (default: %(default)s)",
    )
    parser.add_argument(
        "--both-line-ends",
        action="store_true",
        help="ask about each file a second time, CRLF for LF or LF for CRLF",
    )
    parser.add_argument(
        "--rows-alone",
        action="store_true",
        help="ask about no file, only about the rows of tests/tool_rows.py",
    )
    parser.add_argument("--tool", action="append", choices=[*_ASK], help="ask only this one")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
