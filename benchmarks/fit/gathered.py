"""Agents of further repositories, kept as labels and phrases: `gathered.jsonl`, an agent a line.

Their texts are not kept: of each agent remain its label, the repository where it is known, and
those of its phrases that stand in several repositories, as a set. They teach and are never
measured. `python -m benchmarks.fit.gather` adds to the file.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from pathlib import Path
from typing import TypedDict, cast

from benchmarks.accuracy import Label
from frontmatter_lint.judging.phrases import Parts

from .samples import Labelled

PATH = Path(__file__).with_name("gathered.jsonl")
#: Between phrases of a part; no phrase has it.
_BETWEEN = ","


class _Gathered(TypedDict):
    """An agent as it is written; `repository` is empty where it is not known."""

    repository: str
    name: str
    kind: str
    floor: str
    ceiling: str
    head: str
    opening: str
    body: str


def read(first: int) -> list[Labelled]:
    """Return the agents gathered; their repositories are numbered from `first` on."""
    numbers: dict[str, int] = {}
    found = []
    for place, line in enumerate(PATH.read_text(encoding="utf-8").splitlines()):
        said = cast("_Gathered", json.loads(line))
        home = said["repository"] or f"{place}"
        repository = first + numbers.setdefault(home, len(numbers))
        kind, floor, ceiling = said["kind"], said["floor"], said["ceiling"]
        label = Label(said["repository"], said["name"], kind, floor, ceiling, "medium", "")
        head = _phrases(said["head"])
        whole = Parts(head, _phrases(said["opening"]), _phrases(said["body"]))
        found.append(Labelled(label, repository, whole, Parts(head, set(), set())))
    return found


def _phrases(written: str) -> set[str]:
    return set(written.split(_BETWEEN)) - {""}


def write(agents: Iterable[Labelled], known: Collection[str]) -> None:
    """Write agents, with the phrases that are `known` alone; a label has its repository in the
    place of its file.
    """
    kept = frozenset(known)
    lines = []
    for one in agents:
        label = one.label
        head, opening, body = (_BETWEEN.join(sorted(part & kept)) for part in one.whole)
        said = _Gathered(
            repository=label.file,
            name=label.name,
            kind=label.kind,
            floor=label.floor,
            ceiling=label.ceiling,
            head=head,
            opening=opening,
            body=body,
        )
        lines.append(f"{json.dumps(said, ensure_ascii=False)}\n")
    PATH.write_text("".join(sorted(lines)), encoding="utf-8", newline="\n")
