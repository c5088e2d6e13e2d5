"""What the documents of a team assign to its agents, as an earlier run read it where nothing has
changed since.

Reading them takes a Markdown parser and longer than everything else in a run over few files.
"""

from __future__ import annotations

import os
import sys

from ..core.judged import Assignment
from ..core.record import TYPE_CHECKING, Record
from ..core.resources import PACKAGE
from ..reading import kept, repository
from . import document_files, team

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from ..core.settings import Config
    from .document_files import Document

#: The rooms of the package whose code and data decide what a document says, with all below them.
_ROOMS = ("agents", "compiled", "core", "engine", "judging", "reading")


class Documented(Record):
    """What all documents assign, and what to warn of."""

    assignments: tuple[Assignment, ...]
    warnings: tuple[str, ...]


def by(settings: Config, paths: Sequence[str]) -> Documented:
    """Return what the documents at `paths`, those of the settings first, and the labels assign.
    Raises ConfigError for a document that cannot be used.
    """
    root = repository.root(settings.root or os.getcwd())
    members = team.of(settings)
    files = document_files.named(settings, paths)
    examples = document_files.examples(settings)
    wanted = list(files)
    if examples is not None:
        wanted.append(examples)
    name = kept.digest(*map(_bytes, (root, os.getcwd(), *(one.path for one in wanted))))
    key = kept.digest(*_inputs(settings, members, wanted))
    known = kept.load(name, key, root)
    if known is not None:
        return _of_data(known)

    from . import documents  # imported here: it needs a Markdown parser

    assignments: list[Assignment] = []
    warnings: list[str] = []
    for source in documents.read(settings, files, examples, members):
        assignments.extend(source.assignments)
        warnings.extend(source.warnings)
    kept.keep(name, key, [list(map(list, assignments)), warnings], root)
    return Documented(tuple(assignments), tuple(warnings))


def _inputs(
    settings: Config, members: Mapping[str, Sequence[str]], files: Sequence[Document]
) -> Iterator[bytes]:
    """Yield everything that decides what the documents assign."""
    yield _bytes("\n".join(program()))
    yield _bytes(os.getcwd())
    yield _bytes(repr((settings.documented_profile, len(settings.documented_in))))
    for one in files:
        yield _bytes(one.path)
        yield _bytes(one.shown)
        yield one.content
    yield _bytes(repr([*members.items()]))  # as one piece: there may be thousands


def _bytes(text: str) -> bytes:
    """Return any text as bytes, also where the system's own encoding has no signs for it."""
    return text.encode("utf-8", "surrogatepass")


def program() -> list[str]:
    """Return what changes when this program, its interpreter or a library does: names, sizes and
    times of its files, and the times of the folders into which libraries are installed.
    """
    found = [sys.version]
    for path in sys.path:
        if path.endswith("-packages") and os.path.isdir(path):
            found.append(str(os.stat(path).st_mtime_ns))
    folders = [os.path.join(PACKAGE, room) for room in _ROOMS]
    for folder in folders:  # it grows by those inside
        files = []
        inner = []
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.name.endswith(".py"):
                    status = entry.stat()
                    files.append(f"{entry.name} {status.st_size} {status.st_mtime_ns}")
                elif "." not in entry.name and entry.name != "__pycache__" and entry.is_dir():
                    inner.append(entry.path)
        found += sorted(files)
        folders += sorted(inner)
    return found


def _of_data(known: Any) -> Documented:
    """Return what was kept as JSON."""
    rows, warnings = known
    files, several = map(Assignment._fields.index, ("files", "several"))
    assignments = []
    for row in rows:
        if row[files] is not None:
            row[files] = tuple(row[files])
        row[several] = tuple(row[several])
        assignments.append(Assignment(*row))
    return Documented(tuple(assignments), tuple(warnings))
