"""What git ignores, without git: every `.gitignore` from the repository root down, the
nearest deciding.
"""

from __future__ import annotations

import os

from ..core import limits
from ..core.caching import lru_cache
from ..core.record import Record
from . import file_bytes, git_files, repository
from .paths import shown
from .patterns import Matcher

_UNREAD = (
    f"ignores nothing: it cannot be read, has more than {limits.IGNORE_FILE:,} bytes, or more than "
    f"{limits.WILD_PATTERNS:,} patterns with wildcards"
)


class Ignored(Record):
    """A stack of ignore files: (folder, patterns), outermost first. `whole` is True in a folder
    that is ignored itself. `warnings` tell of ignore files that do not count.
    """

    specs: tuple[tuple[str, Matcher], ...] = ()
    whole: bool = False
    warnings: tuple[str, ...] = ()

    @classmethod
    def above(cls, folder: str) -> Ignored:
        """Return the ignore files of the parents of `folder`, up to the repository root; none
        outside a repository.
        """
        parents = repository.folders(folder)
        if not parents:
            return cls()
        common = git_files.folders(parents[-1])[1]
        specs = cls().adding(parents[-1], os.path.join(common, "info", "exclude"))
        for parent in reversed(parents[1:]):
            specs = specs.into(parent).entering(parent)
        return specs.into(folder)

    def entering(self, folder: str) -> Ignored:
        """Return the stack inside `folder`, which may have an ignore file of its own."""
        return self.adding(folder, os.path.join(folder, ".gitignore"))

    def into(self, folder: str) -> Ignored:
        """Return the stack on the way into a folder, which may be ignored itself."""
        if self.whole or not self.hides(folder, is_folder=True):
            return self
        return self._replace(whole=True)

    def adding(self, folder: str, path: str) -> Ignored:
        """Return the stack with one more ignore file, whose patterns are relative to `folder`.
        As git does, none is read that is a link.
        """
        if os.path.islink(path) or not os.path.isfile(path):
            return self  # asked first: where a file leads takes a look at each folder above it
        data = file_bytes.optional(path, limits.IGNORE_FILE)
        matcher = _matcher(data or b"")
        if data is None or len(matcher.wild) > limits.WILD_PATTERNS:
            return self._replace(warnings=(*self.warnings, f"`{shown(path)}` {_UNREAD}"))
        if not matcher.wild and not matcher.plain:
            return self
        return self._replace(specs=(*self.specs, (folder + os.sep, matcher)))

    def hides(self, path: str, *, is_folder: bool) -> bool:
        """Whether git would ignore this path; the innermost file with an opinion decides."""
        if self.whole:
            return True
        for folder, matcher in reversed(self.specs):
            if path.startswith(folder):
                relative = path[len(folder) :].replace(os.sep, "/")
                verdict = matcher.verdict(relative, is_folder=is_folder)
                if verdict is not None:
                    return verdict
        return False


@lru_cache(maxsize=64)
def _matcher(data: bytes) -> Matcher:
    """Return the patterns of an ignore file."""
    lines = data.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "surrogateescape").split("\n")
    return Matcher(line.removesuffix("\r") for line in lines)
