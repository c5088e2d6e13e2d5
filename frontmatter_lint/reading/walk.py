"""Walking folders: which files lie below, in a fixed order, less what git ignores and the
user leaves out; links are noted for `links` to follow.

Nothing here knows what an agent is: names are judged by the functions of a `Search`.
"""

from __future__ import annotations

import os

from ..core.record import TYPE_CHECKING, Record
from .gitignore import Ignored
from .paths import Candidate, Patterns, encodable, posix, shown

if TYPE_CHECKING:
    from collections.abc import Callable

#: So many entries are met behind links in one search: a repository has a few hundred.
MOST_BEHIND_LINKS = 100_000


class Search(Record):
    """What a search goes into and takes, by name alone, and what the user leaves out."""

    enters: Callable[[str], bool]
    takes: Callable[[str], bool]
    excluded: Patterns = Patterns()
    #: Whether git tracks a file, or one below a folder, though it ignores it; None: nobody asks.
    tracks: Callable[[str], bool] | None = None

    def passes_over(self, ignored: Ignored, path: str, *, is_folder: bool) -> bool:
        """Whether git ignores a path, and what is ignored does not count."""
        if not ignored.hides(path, is_folder=is_folder):
            return False
        return self.tracks is None or not self.tracks(path)


def reaches(top: str, absolute: str, search: Search) -> bool:
    """Whether a search of the folder `top` meets a file without following a link."""
    if not absolute.startswith(os.path.join(top, "")):
        return False
    *folders, name = absolute[len(top) :].strip(os.sep).split(os.sep)
    ignored, path = Ignored.above(top).entering(top), top
    for folder in folders:
        path = os.path.join(path, folder)
        if not search.enters(folder) or search.excluded.match(path, "/"):
            return False
        if search.passes_over(ignored, path, is_folder=True) or os.path.islink(path):
            return False
        ignored = ignored.into(path).entering(path)
    if not search.takes(name) or search.excluded.match(absolute):
        return False
    if search.passes_over(ignored, absolute, is_folder=False):
        return False
    return not os.path.islink(absolute)


class Link(Record):
    """A link: its path as it was met, and where it and the links before it really lie."""

    path: str
    places: tuple[str, ...]


class Walk:
    """One walk: where it started, what it met so far, and the links it has yet to follow.

    `room` is how many more entries it may meet behind links.
    """

    def __init__(self, root: str, search: Search) -> None:
        self.search = search
        self.files: list[Candidate] = []
        self.left_out: list[str] = []
        self.links: list[Link] = []
        self.warnings: set[str] = set()
        self.root = os.path.join(root, "")
        prefix = shown(root)
        if prefix == ".":
            self.prefix = ""
        else:
            self.prefix = prefix.rstrip("/") + "/"
        self.room = MOST_BEHIND_LINKS

    def start(self) -> None:
        """Meet everything below the root that no link leads to."""
        root = self.root.rstrip(os.sep) or os.sep
        self.through(root, root, Ignored.above(root), ())

    def through(self, folder: str, seen: str, ignored: Ignored, places: tuple[str, ...]) -> None:
        """Meet everything below a folder that is seen under a path, which is another one
        where links lead there; `places` are those of the links.

        A stack, for folders can nest deeper than calls.
        """
        search = self.search
        pending = [(folder, ignored)]
        while pending and self.room > 0:
            path, ignored = pending.pop()
            entries = _listing(path)
            if places:
                self.room -= len(entries)
            if any(entry.name == ".gitignore" for entry in entries):
                ignored = ignored.entering(path)
            self.warnings.update(ignored.warnings)
            for entry in entries:
                is_folder = entry.is_dir(follow_symlinks=False)
                is_link = not is_folder and entry.is_symlink()
                leads_on = is_folder or (is_link and os.path.isdir(entry.path))
                if not (search.enters if leads_on else search.takes)(entry.name):
                    continue
                if search.passes_over(ignored, entry.path, is_folder=is_folder):
                    continue
                as_seen = seen + entry.path[len(folder) :] if places else entry.path
                if self._is_left_out(entry.path, as_seen, "/" if leads_on else ""):
                    continue
                if is_folder:
                    # what is tracked in a folder that is ignored counts, and nothing else there
                    inside = ignored.into(entry.path) if search.tracks else ignored
                    pending.append((entry.path, inside))
                elif is_link:
                    self.links.append(Link(as_seen, (*places, entry.path)))
                else:
                    self.take(as_seen, entry.path if places else "")

    def _is_left_out(self, path: str, seen: str, suffix: str) -> bool:
        """Whether a pattern of the user names a path, as it is seen or where it really lies."""
        excluded = self.search.excluded
        if not excluded.lines:
            return False
        if excluded.match(seen, suffix):
            self.left_out.append(self.shown(seen) + suffix)
            return True
        return path != seen and excluded.match(path, suffix)

    def shown(self, path: str) -> str:
        """Return a path as the report shows it."""
        return self.prefix + encodable(posix(path[len(self.root) :]))

    def take(self, path: str, real: str) -> None:
        """Take a file; `real` is where it lies if a link leads to it."""
        self.files.append(
            Candidate(path, self.shown(path), posix(path), False, None, False, real, "")
        )


def _listing(folder: str) -> list[os.DirEntry[str]]:
    try:
        return sorted(os.scandir(folder), key=lambda entry: os.fsencode(entry.name))
    except OSError:
        return []  # a folder that cannot be listed holds no agent we could read
