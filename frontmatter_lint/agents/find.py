"""From arguments to the files worth opening, in a fixed order: walking, ignoring, following
no link out of the tree.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from functools import cache

from ..core.record import TYPE_CHECKING, Record
from ..core.resources import data
from ..reading.gitignore import Ignored, spec_of
from .load import Candidate

if TYPE_CHECKING:
    from typing import Any

    from ..core.settings import Config


class Excluded(Record):
    """What the user leaves out: gitignore patterns, relative to `root`; `named` files too
    where forced.
    """

    root: str = ""
    patterns: tuple[str, ...] = ()
    named: bool = False

    @classmethod
    def of(cls, settings: Config) -> Excluded:
        """What the settings leave out, relative to the folder of the configuration, else to
        the working directory.
        """
        if not settings.exclude:
            return cls()
        root = os.path.join(os.path.abspath(settings.root), "")
        return cls(root, settings.exclude, settings.force_exclude)

    def hides(self, absolute: str, suffix: str = "") -> bool:
        """Whether a path is left out; `suffix` is a slash for folders."""
        if not self.patterns or not absolute.startswith(self.root):
            return False
        return bool(
            _compiled(self.patterns).match_file(_posix(absolute[len(self.root) :]) + suffix)
        )


@cache
def _compiled(patterns: tuple[str, ...]) -> Any:
    """Made when a path is first asked about: one that was named is not, unless
    exclusion is forced.
    """
    return spec_of(patterns)


NOTHING = Excluded()


def candidates(arguments: Sequence[str], excluded: Excluded = NOTHING) -> list[Candidate]:
    """All Markdown files named by, or below, the arguments; sorted by shown path, each once.

    What is named, be it a file or a folder, is meant: exclusion reaches it only where
    it is forced. Raises FileNotFoundError for an argument that does not exist.
    """
    found: dict[str, Candidate] = {}
    for argument in arguments:
        absolute = os.path.abspath(argument)
        if os.path.isdir(absolute):
            meant = excluded.hides(absolute, "/") and not excluded.named
            for candidate in _below(absolute, _Walk(absolute, NOTHING if meant else excluded)):
                found.setdefault(candidate.absolute, candidate)
        elif not os.path.lexists(absolute):
            raise FileNotFoundError(argument)
        elif not (excluded.named and excluded.hides(absolute)):
            found[_posix(absolute)] = Candidate(
                absolute, shown(absolute), _posix(absolute), named=True
            )
    return sorted(found.values(), key=lambda candidate: candidate.shown)


def shown(absolute: str) -> str:
    """A path as the report shows it: relative to the working directory, forward slashes,
    always encodable.
    """
    try:
        path = os.path.relpath(absolute)
    except ValueError:  # another drive
        path = absolute
    return _encodable(_posix(path))


def _encodable(path: str) -> str:
    r"""A path with the bytes that are no UTF-8 spelled out, as `\xff`: JSON has no place
    for them.
    """
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def _posix(path: str) -> str:
    return path.replace(os.sep, "/") if os.sep != "/" else path


class _Walk:
    """What one walk carries along: its root as shown and as found, what to leave out, and
    the links it met.
    """

    def __init__(self, root: str, excluded: Excluded) -> None:
        self.root = root
        prefix = shown(root)
        self.prefix = "" if prefix == "." else prefix.rstrip("/") + "/"
        self.excluded = excluded
        self.links: list[tuple[str, str]] = []

    def shown(self, relative: str) -> str:
        return self.prefix + _encodable(relative)


def _below(root: str, walk: _Walk) -> Iterator[Candidate]:
    real = os.path.join(os.path.realpath(root), "")
    seen = set()
    for path, relative in _files(root, walk):
        seen.add(real + relative)
        yield Candidate(path, walk.shown(relative), _posix(path))
    for path, relative in walk.links:
        target = os.path.realpath(path)
        if target.startswith(real) and target not in seen and os.path.isfile(target):
            seen.add(target)
            yield Candidate(path, walk.shown(relative), _posix(path))


def _files(root: str, walk: _Walk) -> Iterator[tuple[str, str]]:
    """The Markdown files below `root`, as found and relative to it; a stack, for folders
    can nest deeper than calls.
    """
    pending = [(root, "", Ignored.above(root))]
    while pending:
        folder, relative, ignored = pending.pop()
        entries = _listing(folder)
        ignored = ignored.entering(folder, entries)
        for entry in entries:
            inner = relative + entry.name
            if entry.is_dir(follow_symlinks=False):
                if _is_searched(entry, walk, ignored):
                    pending.append((entry.path, inner + "/", ignored))
            elif _is_wanted(entry, walk, ignored):
                if entry.is_symlink():
                    walk.links.append((entry.path, inner))
                else:
                    yield entry.path, inner


def _listing(folder: str) -> list[os.DirEntry[str]]:
    try:
        return sorted(os.scandir(folder), key=lambda entry: os.fsencode(entry.name))
    except OSError:
        return []  # a folder that cannot be listed holds no agent we could read


def _is_searched(entry: os.DirEntry[str], walk: _Walk, ignored: Ignored) -> bool:
    if not _worth_entering(entry.name) or walk.excluded.hides(entry.path, "/"):
        return False
    return not ignored.hides(entry.path, is_folder=True)


def _is_wanted(entry: os.DirEntry[str], walk: _Walk, ignored: Ignored) -> bool:
    if not entry.name.endswith(".md") or walk.excluded.hides(entry.path):
        return False
    return not ignored.hides(entry.path, is_folder=False)


@cache
def _worth_entering(name: str) -> bool:
    """Dot folders only where some dialect lives in them; never the folders of installed or
    built code.
    """
    if name.startswith("."):
        return name in _dialect_folders()
    return name not in data("folders")["never"]


@cache
def _dialect_folders() -> frozenset[str]:
    return frozenset(
        part
        for raw in data("dialects").values()
        for kind in ("own", "shared")
        for pattern in raw["paths"].get(kind) or ()
        for part in pattern.split("/")
        if part.startswith(".")
    )
