"""`python -m benchmarks.speed`: from arguments to what is printed and written,
and the exit code.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from . import __doc__ as purpose
from . import contest, guard, page, results, timing
from .results import Results

DOCS = Path(__file__).resolve().parents[2] / "docs"
SIZES = "1,200,1000,10000"


def main(argv: list[str] | None = None) -> int:
    """Measure or read, then print and write; answers the exit code."""
    arguments = _arguments(argv)
    if not (arguments.results or hasattr(os, "wait4")):
        sys.exit(
            "the benchmark measures the memory of processes, and needs a POSIX system for that"
        )
    try:
        return _guarded(arguments) if arguments.guard else _told(arguments)
    except (OSError, ValueError) as error:
        sys.exit(str(error))


def _guarded(arguments: argparse.Namespace) -> int:
    """Print every bound; 1 where one is broken."""
    with _work(arguments.work) as work:
        told = guard.verdicts(guard.measured(work))
        calls = guard.measured_starts(work / "starts")
    sys.stdout.write("".join(f"{one}\n" for one in (*told, *calls)))
    holds = all(one.holds for one in told) and all(one.holds for one in calls)
    return int(not holds)


def _told(arguments: argparse.Namespace) -> int:
    """Print the page; write what was asked for."""
    if arguments.results:
        done = results.load(arguments.results)
    else:
        with _work(arguments.work) as work:
            done = contest.measured(work, arguments)
    sys.stdout.write(page.page(done))
    if arguments.json:
        results.save(done, arguments.json)
    if arguments.write:
        write(done, DOCS)
    return 0


def write(done: Results, docs: Path) -> None:
    """The results, and what is made of them."""
    results.save(done, docs / "speed.json")
    for name, text in page.documents(done).items():
        (docs / name).write_text(text, encoding="utf-8")


@contextlib.contextmanager
def _work(folder: Path | None) -> Iterator[Path]:
    """The folder for the corpora: the one given, or one that is gone afterwards."""
    if folder:
        yield folder.absolute()
        return
    with tempfile.TemporaryDirectory() as scratch:
        yield Path(scratch)


def _count(text: str) -> int:
    if not (text.isdecimal() and int(text)):
        raise argparse.ArgumentTypeError(f"`{text}` is no whole number above 0")
    return int(text)


def _counts(text: str) -> list[int]:
    return sorted({_count(word) for word in text.split(",")})


def _arguments(argv: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.speed", description=(purpose or "").partition("\n")[0]
    )
    add = parser.add_argument
    add(
        "--sizes",
        type=_counts,
        default=SIZES,
        metavar="N,N",
        help=f"numbers of files (default: {SIZES})",
    )
    add(
        "--corpus",
        type=Path,
        metavar="FOLDER",
        help="take the agents below this folder, not the project's fixtures",
    )
    add(
        "--peers",
        action="append",
        default=[],
        metavar="FOLDER",
        help="look for other linters here, then on PATH",
    )
    add(
        "--work",
        type=Path,
        metavar="FOLDER",
        help="keep the files that are linted here, for the next time",
    )
    add(
        "--rounds",
        type=_count,
        metavar="N",
        help="rounds at every size (default: 15 for one file, fewer for more)",
    )
    add(
        "--timeout",
        type=float,
        default=timing.TIMEOUT,
        metavar="S",
        help="seconds a run may take (default: %(default)g)",
    )
    add(
        "--guard",
        action="store_true",
        help="only hold few ratios to their bounds, end with 1 where one is broken",
    )
    add("--json", type=Path, metavar="FILE", help="write the results here as well")
    add(
        "--from",
        type=Path,
        metavar="FILE",
        dest="results",
        help="take the results of an earlier run",
    )
    add(
        "--write",
        action="store_true",
        help="write docs/speed.json, and the page and plots made of it",
    )
    return parser.parse_args(argv)


if __name__ == "__main__":
    raise SystemExit(main())
