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

#: The rooms of the package whose code and data decide what a document says.
_ROOMS = ("agents", "compiled", "core", "engine", "judging", "judging/documents", "reading")


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
    yield from _program()
    yield _bytes(os.getcwd())
    yield _bytes(repr((settings.documented_profile, len(settings.documented_in))))
    for one in files:
        yield _bytes(one.path)
        yield _bytes(one.shown)
        yield one.content
    for name, paths in members.items():
        yield _bytes(name)
        yield _bytes("\0".join(paths))


def _bytes(text: str) -> bytes:
    """Return any text as bytes, also where the system's own encoding has no signs for it."""
    return text.encode("utf-8", "surrogatepass")


def _program() -> Iterator[bytes]:
    """Yield what changes when this program, its interpreter or a library does: names, sizes and
    times of its files, and the times of the folders into which libraries are installed.
    """
    yield sys.version.encode()
    for path in sys.path:
        if path.endswith("-packages") and os.path.isdir(path):
            yield str(os.stat(path).st_mtime_ns).encode()
    for room in _ROOMS:
        with os.scandir(os.path.join(PACKAGE, room)) as entries:
            for entry in sorted(entries, key=lambda one: one.name):
                if entry.name.endswith(".py"):
                    status = entry.stat()
                    yield f"{entry.name} {status.st_size} {status.st_mtime_ns}".encode()


def _of_data(known: Any) -> Documented:
    """Return what was kept as JSON."""
    rows, warnings = known
    assignments = []
    for row in rows:
        one = Assignment(*row)
        if one.files is not None:
            one = one._replace(files=tuple(one.files))
        assignments.append(one._replace(several=tuple(one.several)))
    return Documented(tuple(assignments), tuple(warnings))
