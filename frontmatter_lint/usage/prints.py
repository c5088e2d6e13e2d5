"""By what a file that was read is known again: which file it is, its size, when it was changed,
and a hash of what was read of it.
"""

from __future__ import annotations

import os
from hashlib import blake2b

from ..reading import file_bytes

#: Of one file: its path as a hash, device, number, nanoseconds of its last change, bytes, and the
#: hash of these; all but the first are empty where there was no file.
Print = tuple[str, int, int, int, int, str]
_HASH = 16  # bytes


class _Noting(file_bytes.Noting):
    """What is shown of one file while it is read."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.device = self.number = self.changed = self.size = 0
        self.hash = blake2b(digest_size=_HASH)

    def begin(self, status: os.stat_result) -> None:
        self.device, self.number = status.st_dev, status.st_ino
        self.changed = status.st_mtime_ns

    def update(self, piece: bytes, /) -> None:
        self.hash.update(piece)
        self.size += len(piece)

    @property
    def print(self) -> Print:
        content = self.hash.hexdigest()
        return hashed(self.path), self.device, self.number, self.changed, self.size, content


class Prints:
    """The prints of the files of a session, in the order in which they were read."""

    def __init__(self) -> None:
        self._notings: list[_Noting] = []
        self._contents: list[Print] = []

    def of_file(self, path: str) -> file_bytes.Noting:
        """Return what is to be shown a file that is read now."""
        noting = _Noting(path)
        self._notings.append(noting)
        return noting

    def add_content(self, path: str, content: bytes | None) -> None:
        """Add a small file that was read whole; None where it was not."""
        self._contents.append(_of_content(path, content))

    def taken(self) -> list[Print]:
        """Return what was noted since the last time."""
        found = [one.print for one in self._notings] + self._contents
        self._notings, self._contents = [], []
        return found


def are_these(prints: list[Print], paths: list[str], small: list[str], most: int) -> bool:
    """Whether files are what they were: those of `paths`, and small ones of at most so many
    bytes. A file is looked at whole only where all else is as it was.
    """
    if len(prints) != len(paths) + len(small):
        return False
    large = list(zip(prints, paths, strict=False))
    if not all(_looks_so(one, path) for one, path in large):
        return False
    for one, path in zip(prints[len(paths) :], small, strict=True):
        if one != _of_content(path, file_bytes.optional(path, most, is_input=False)):
            return False
    return all(_reads_so(one, path) for one, path in large)


def _looks_so(one: Print, path: str) -> bool:
    try:
        status = os.lstat(path)
    except OSError:
        return False
    known = (status.st_dev, status.st_ino, status.st_mtime_ns, status.st_size)
    return known == one[1:5] and hashed(path) == one[0]


def _reads_so(one: Print, path: str) -> bool:
    noting = _Noting(path)
    try:
        file_bytes.note(path, noting)
    except OSError:
        return False
    return noting.print == one


def hashed(path: str) -> str:
    """Return what stands for a path: it may name a project."""
    absolute = os.path.abspath(path).encode("utf-8", "surrogateescape")
    return blake2b(absolute, digest_size=_HASH).hexdigest()


def _of_content(path: str, content: bytes | None) -> Print:
    if content is None:
        return hashed(path), 0, 0, 0, -1, ""
    return hashed(path), 0, 0, 0, len(content), blake2b(content, digest_size=_HASH).hexdigest()
