"""Add labelled agents of further repositories to `gathered.jsonl`, as labels and phrases.

    python -m benchmarks.fit.gather --labels FILE FOLDER --gathered FILE FOLDER

`--labels` are the agents that are measured: what is nearly the same as one of them, or as another
one gathered, is left out, and they decide with the rest which phrases are kept. The first folder of
a file names its repository, `owner__name`, or anything without `__` where it is not known.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from . import gathered, samples
from .samples import Labelled

#: In how many repositories a phrase stands at least to be kept, and how much of an agent may stand
#: in another one.
LEAST, ALIKE = 4, 0.6


class _Arguments(argparse.Namespace):
    labels: list[tuple[str, str]]
    gathered: list[tuple[str, str]]


def main(argv: list[str] | None = None) -> int:
    """Add what is new, and say how much that was."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.fit.gather")
    for name in ("--labels", "--gathered"):
        parser.add_argument(
            name, nargs=2, action="append", required=True, metavar=("FILE", "FOLDER")
        )
    arguments = parser.parse_args(argv, _Arguments())
    measured = samples.read(_paths(arguments.labels))
    before = gathered.read(0)
    new = [_of_repository(one) for one in samples.read(_paths(arguments.gathered))]
    added = _unlike(new, [*measured, *before])
    every = [*before, *added]
    own = samples.contrasts(len(measured) + len(every))
    apart = [one._replace(repository=-1 - place) for place, one in enumerate(every)]
    gathered.write(every, samples.common([*measured, *apart, *own], LEAST))
    print(f"{len(added)} of {len(new)} agents added: {len(every)} in {gathered.PATH.name}")
    return 0


def _paths(pairs: list[tuple[str, str]]) -> list[tuple[Path, Path]]:
    return [(Path(labels), Path(folder)) for labels, folder in pairs]


def _of_repository(one: Labelled) -> Labelled:
    """Return an agent whose label has its repository in the place of its file."""
    folder = one.label.file.split("/")[0]
    owner, _, name = folder.partition("__")
    repository = f"{owner}/{name}" if name and owner != "unknown" else ""
    return one._replace(label=one.label._replace(file=repository))


def _unlike(new: list[Labelled], others: list[Labelled]) -> list[Labelled]:
    """Return those of `new` most of whose phrases stand in no other agent."""
    known = [_every_phrase(one) for one in others]
    result = []
    for one in new:
        phrases = _every_phrase(one)
        most = max((len(phrases & other) for other in known), default=0)
        if most <= ALIKE * len(phrases):
            result.append(one)
            known.append(phrases)
    return result


def _every_phrase(one: Labelled) -> set[str]:
    return set().union(*one.whole)


if __name__ == "__main__":
    sys.exit(main())
