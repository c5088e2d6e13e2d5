"""What git ignores, without git: every `.gitignore` from the repository root down, the
nearest deciding.
"""

from __future__ import annotations

import os
from collections.abc import Sequence

from ..core.record import TYPE_CHECKING, Record
from . import file_bytes, repository

if TYPE_CHECKING:
    from typing import Any

_MOST_STARS = 3  # in names that have several


class Ignored(Record):
    """A stack of ignore files: (folder, spec), outermost first."""

    specs: tuple[tuple[str, Any], ...] = ()

    @classmethod
    def above(cls, folder: str) -> Ignored:
        """The ignore files of the parents of `folder`, up to the repository root; none
        outside a repository.
        """
        parents = repository.folders(folder)
        if not parents:
            return cls()
        specs = cls().adding(parents[-1], os.path.join(parents[-1], ".git", "info", "exclude"))
        for parent in reversed(parents[1:]):
            specs = specs.adding(parent, os.path.join(parent, ".gitignore"))
        return specs

    def entering(self, folder: str, entries: Sequence[os.DirEntry[str]]) -> Ignored:
        """The stack inside `folder`, whose entries have been listed already."""
        if any(entry.name == ".gitignore" for entry in entries):
            return self.adding(folder, os.path.join(folder, ".gitignore"))
        return self

    def adding(self, folder: str, path: str) -> Ignored:
        """The stack with one more ignore file, whose patterns are relative to `folder`."""
        lines = _lines(path)
        if not any(line.strip() and not line.startswith("#") for line in lines):
            return self
        return Ignored((*self.specs, (folder + os.sep, spec_of(lines))))

    def hides(self, path: str, *, is_folder: bool) -> bool:
        """Whether git would ignore this path; the innermost file with an opinion decides."""
        for folder, spec in reversed(self.specs):
            relative = path[len(folder) :].replace(os.sep, "/") + ("/" if is_folder else "")
            verdict = spec.check_file(relative).include
            if verdict is not None:
                return bool(verdict)
        return False


def spec_of(lines: Sequence[str]) -> Any:
    """Patterns in gitignore syntax, compiled; a line that git would not understand is
    passed over, as git does.
    """
    import re

    from pathspec import GitIgnoreSpec  # imported here: most runs name files and do without

    lines = [line for line in lines if _is_quick(line)]
    try:
        return GitIgnoreSpec.from_lines(lines)
    except (ValueError, re.error):
        return GitIgnoreSpec.from_lines([line for line in lines if _is_pattern(line)])


def _is_quick(line: str) -> bool:
    """Whether a pattern is worth trying: with many stars in one name, a regular expression
    tries for hours.
    """
    stars = [name.count("*") for name in line.split("/") if name != "**"]
    return sum(count for count in stars if count > 1) <= _MOST_STARS


def _is_pattern(line: str) -> bool:
    import re

    from pathspec import GitIgnoreSpec

    try:
        GitIgnoreSpec.from_lines([line])
    except (ValueError, re.error):
        return False
    return True


def _lines(path: str) -> list[str]:
    data = file_bytes.optional(path, file_bytes.MAX_IGNORE_FILE) or b""
    return data.decode("utf-8-sig", "surrogateescape").splitlines()
