"""`python -m benchmarks.fit`: from labels and texts to the table, and what it is worth."""

from __future__ import annotations

import argparse
import sys
from datetime import UTC, datetime
from pathlib import Path

from . import __doc__ as purpose
from . import gathered, learn, measure, samples, table

#: In how many repositories a phrase stands at least.
LEAST = 5


def main(argv: list[str] | None = None) -> int:
    """Fit and measure; write the data where that was asked for, else print the figures."""
    arguments = _arguments(argv)
    sources = [(Path(labels), Path(folder)) for labels, folder in arguments.labels]
    agents = samples.read(sources)
    if not agents:
        sys.exit("none of the labelled agents is in its folder")
    first = 1 + max(one.repository for one in agents)
    further = gathered.read(first)
    own = samples.contrasts(first + len(further))
    sample = samples.build(agents, further, own, LEAST)
    groups = list(measure.unseen(sample, measure.GROUPS, LEAST))
    halves = list(measure.unseen(sample, 2, LEAST))
    others = samples.of_others(sample)
    slopes = measure.calibrated(others, groups)
    figures = measure.figures(others, groups, halves, slopes)
    fitted = learn.fit(sample, measure.everybody(sample), LEAST)
    day = arguments.day or datetime.now(tz=UTC).date().isoformat()
    text = table.text(table.Made(sample, fitted, slopes, figures, day, LEAST))
    if arguments.write:
        table.PATH.write_text(text, encoding="utf-8", newline="\n")
    for line in measure.lines(figures):
        print(line)
    return 0


class _Arguments(argparse.Namespace):
    labels: list[tuple[str, str]]
    write: bool
    day: str | None


def _arguments(argv: list[str] | None) -> _Arguments:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.fit", description=(purpose or "").partition("\n\n")[0]
    )
    parser.add_argument(
        "--labels",
        nargs=2,
        action="append",
        required=True,
        metavar=("FILE", "FOLDER"),
        help="a table of labels (TSV), and the folder its files are relative to; repeatable",
    )
    parser.add_argument("--write", action="store_true", help=f"write {table.PATH.name}")
    parser.add_argument("--day", help="the date to write, YYYY-MM-DD (default: today)")
    return parser.parse_args(argv, _Arguments())


if __name__ == "__main__":
    raise SystemExit(main())
