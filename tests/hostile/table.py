"""`python -m tests.hostile.table`: run every fault through every format and command, and say what is
out of bounds; `--write` derives `docs/hostile.md` from what was measured.

Each run is a child forked from one process that has imported the command and run nothing: what is
measured is the run without the start of the interpreter. The measurements are kept, a line for each
fault; a run that was cut short goes on where it ended, and a new command is measured alone.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import re
import sys
import tempfile
from pathlib import Path
from typing import Any, NamedTuple

from frontmatter_lint import cli
from frontmatter_lint.output.render import FORMATS

from ..conftest import ROOT, clean_environment
from ..support import Printed
from . import peers
from .faults import COMMANDS, FAULTS, ON_A_FILE, OTHER, made
from .test_faults import assert_harmless, assert_valid

DATA = ROOT / "tests" / "hostile" / "measured.jsonl"
PAGE = ROOT / "docs" / "hostile.md"
#: The bounds of a run: processor seconds and mebibytes.
SECONDS, MEBIBYTES = 2.0, 150.0
EVERY = {f"--output-format={name}": [f"--output-format={name}", "."] for name in FORMATS} | COMMANDS


class Used(NamedTuple):
    """What a run left behind, and what it took: processor seconds, and mebibytes."""

    printed: Printed
    seconds: float
    mebibytes: float


def forked(folder: Path, *arguments: str) -> Used:
    """Run the command in a child of this process, which must not have run it itself."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        child = os.fork()
        if child == 0:
            _become(folder, arguments, out.fileno(), err.fileno())
        _, status, usage = os.wait4(child, 0)
        texts = []
        for stream in (out, err):
            stream.seek(0)
            texts.append(stream.read().decode("utf-8", "backslashreplace"))
    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
    printed = Printed(os.waitstatus_to_exitcode(status), *texts)
    return Used(printed, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / unit)


def _become(folder: Path, arguments: tuple[str, ...], out: int, err: int) -> None:
    """Be the command, and end; 70 is a fault of this function."""
    code = 70
    try:
        os.dup2(out, 1)
        os.dup2(err, 2)
        os.chdir(folder)
        kept = clean_environment()
        os.environ.clear()
        os.environ.update(kept)
        sys.stdout = open(1, "w", encoding="utf-8", newline="", closefd=False)  # noqa: SIM115
        sys.stderr = open(2, "w", encoding="utf-8", newline="", closefd=False)  # noqa: SIM115
        code = cli.main(list(arguments))
        sys.stdout.flush()
        sys.stderr.flush()
    finally:
        os._exit(code)


def out_of_bounds(name: str, command: str, used: Used) -> list[str]:
    """Return what is wrong with one run."""
    wrong = []
    output = command.removeprefix("--output-format=")
    is_format = output in FORMATS
    try:
        assert_harmless(used.printed, ours=output == "github", patch=command == "--diff")
        if is_format and name in ON_A_FILE:
            assert_valid(used.printed.out, output)
    except (AssertionError, ValueError, SyntaxError) as error:
        wrong.append(f"output: {str(error)[:200]!r}, exit code {used.printed.code}")
    if is_format and name in ON_A_FILE and OTHER not in used.printed.out:
        wrong.append("the other file is not reported")
    if used.seconds >= SECONDS:
        wrong.append(f"{used.seconds:.1f} s")
    if used.mebibytes >= MEBIBYTES:
        wrong.append(f"{used.mebibytes:.0f} MiB")
    return wrong


def measure(name: str, earlier: dict[str, Any] | None) -> dict[str, object]:
    """Run one fault through everything that it was not run through earlier; return what was
    found, by command.
    """
    runs = {}
    wrong: list[str] = []
    for command, arguments in EVERY.items():
        if earlier and command in earlier["runs"]:
            runs[command] = earlier["runs"][command]
            wrong += [one for one in earlier["wrong"] if one.startswith(f"{command}: ")]
            continue
        with tempfile.TemporaryDirectory() as folder:
            used = forked(made(Path(folder), name), *arguments)
        runs[command] = [used.printed.code, round(used.seconds, 2), round(used.mebibytes)]
        wrong += [f"{command}: {one}" for one in out_of_bounds(name, command, used)]
    return {"fault": name, "runs": runs, "wrong": wrong}


def known() -> dict[str, dict[str, object]]:
    """Return what was measured, by fault, where that was every command there is today."""
    return {name: one for name, one in before().items() if list(one["runs"]) == list(EVERY)}


def before() -> dict[str, dict[str, Any]]:
    """Return what was measured, by fault, be it of other commands than there are today."""
    found = {}
    lines: list[str] = []
    with contextlib.suppress(FileNotFoundError):
        lines = DATA.read_text(encoding="utf-8").splitlines()
    for line in lines:
        one = json.loads(line)
        if one["fault"] in FAULTS:
            found[one["fault"]] = one
    return found


def page(measured: dict[str, dict[str, object]]) -> str:
    """Return the page that says what was measured."""
    rows = ""
    number = 0
    for name in FAULTS:
        runs: dict[str, list[float]] = measured[name]["runs"]  # type: ignore[assignment]
        number += len(runs)
        codes = ", ".join(map(str, sorted({int(one[0]) for one in runs.values()})))
        seconds = max(one[1] for one in runs.values())
        mebibytes = max(one[2] for one in runs.values())
        rows += f"| {name} | {len(runs)} | {codes} | {seconds:.1f} | {mebibytes:.0f} |\n"
    head = _HEAD.format(number=f"{number:,}", faults=len(FAULTS), ways=len(EVERY))
    return head + rows + beside_peers()


def beside_peers() -> str:
    """Return the part of the page that says what other linters make of the faults."""
    kept = json.loads(peers.DATA.read_text(encoding="utf-8"))
    names = list(peers.PEERS)
    lines = [
        f"| fault | {' | '.join(names)} |",
        f"|---{'|---' * len(names)}|",
    ]
    right, tried = dict.fromkeys(names, 0), dict.fromkeys(names, 0)
    for name in FAULTS:
        cells = []
        for peer in names:
            said = kept["found"][name][peer]
            if said != peers.NOT_RUN:
                tried[peer] += 1
            if said == peers.FINE:
                right[peer] += 1
            cells.append(_CELLS.get(said, f"**{said}**"))
        lines.append(f"| {name} | {' | '.join(cells)} |")
    within = [f"{right[peer]} of {tried[peer]}" for peer in names]
    lines.append(f"| within bounds | {' | '.join(within)} |")
    programs = [f"{peer} {kept['versions'][peer]}" for peer in names]
    return _PEERS.format(programs=", ".join(programs), hangs=peers.HANGS) + "\n".join(lines) + "\n"


_CELLS = {peers.FINE: "", peers.NOT_RUN: "–"}
_PEERS = """
## The same faults, other linters

One run of each over the same repositories: {programs}.

An empty cell is a run within bounds: exit code 0, 1 or 2, no traceback, less than 2 s of the processor and 150 MiB, the
start included; after {hangs} s of the clock a run is ended. Whether the report is harmless, and names the other agent,
was not asked of them. yamllint and check-jsonschema are given one file, the agent with the fault, and not run (–) where
the fault is elsewhere; ruff reads no agent, but settings, ignore files and names. `python -m tests.hostile.peers FOLDER`
runs them again.

"""


_HEAD = """\
<!-- Made by `python -m tests.hostile.table --write` from tests/hostile/measured.jsonl; do not edit. -->

# Faults and what becomes of them

Each fault of `tests/hostile/faults.py`, in a repository with one more agent, through `check` in every format and through
every command that reads a repository: {faults} faults × {ways} ways, {number} runs. Within bounds means: exit code 0, 1 or
2, no traceback, nothing that steers a terminal or a runner, reports that can be read back, the finding of the other agent
among them, less than 2 s of the processor and 150 MiB. The table has the most that any run took, without the start of the
interpreter; times depend on the machine.

| fault | runs | exit codes | seconds | MiB |
|---|---|---|---|---|
"""


def main() -> None:
    """Measure what is not measured yet, and with `--write` write the page."""
    parser = argparse.ArgumentParser(prog="python -m tests.hostile.table", description=__doc__)
    parser.add_argument("--again", metavar="REGEX", help="measure these faults once more")
    parser.add_argument("--write", action="store_true", help="write docs/hostile.md")
    options = parser.parse_args()
    found, earlier = known(), before()
    for number, name in enumerate(FAULTS, start=1):
        is_again = bool(options.again and re.search(options.again, name))
        if name in found and not is_again:
            continue
        found[name] = measure(name, None if is_again else earlier.get(name))
        wrong: list[str] = found[name]["wrong"]  # type: ignore[assignment]
        sys.stdout.write("\n  ".join([f"{number}/{len(FAULTS)} {name}", *wrong]) + "\n")
        sys.stdout.flush()
        lines = [json.dumps(found[one]) + "\n" for one in FAULTS if one in found]
        DATA.write_text("".join(lines), encoding="utf-8")
    outside = [name for name in FAULTS if found[name]["wrong"]]
    if options.write:
        PAGE.write_text(page(found), encoding="utf-8")
    if outside:
        raise SystemExit(f"out of bounds: {', '.join(outside)}")


if __name__ == "__main__":
    main()
