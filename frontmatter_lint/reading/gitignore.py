"""What git ignores, without git: every `.gitignore` from the repository root down, the
nearest deciding.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import cache

from ..core.record import TYPE_CHECKING, Record
from . import file_bytes, repository

if TYPE_CHECKING:
    from typing import Any

_MOST_STARS = 3  # in names that have several


class Rules(Record):
    """The patterns of one ignore file, not compiled yet.

    A path none of whose names is among `names`, and none of whose names has an affix of
    `affixes`, cannot match; where `open` is True no such promise can be made.
    """

    lines: tuple[str, ...]
    names: frozenset[str]
    affixes: tuple[tuple[str, str], ...]
    open: bool

    def verdict(self, path: str) -> bool | None:
        """Return whether a relative path is ignored; None where no pattern speaks of it.

        Compiling the patterns, and importing what compiles them, takes longer than
        checking an agent, so it is left until a path comes that a pattern could match.
        """
        if not self.open and not self._may_match(path):
            return None
        verdict = _compiled(self.lines).check_file(path).include
        return None if verdict is None else bool(verdict)

    def _may_match(self, path: str) -> bool:
        parts = path.split("/")
        if not self.names.isdisjoint(parts):
            return True
        for start, end in self.affixes:
            for part in parts:
                if part.startswith(start) and part.endswith(end):
                    return True
        return False


class Ignored(Record):
    """A stack of ignore files: (folder, rules), outermost first."""

    specs: tuple[tuple[str, Rules], ...] = ()

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
            specs = specs.entering(parent)
        return specs

    def entering(self, folder: str) -> Ignored:
        """The stack inside `folder`, which may have an ignore file of its own."""
        return self.adding(folder, os.path.join(folder, ".gitignore"))

    def adding(self, folder: str, path: str) -> Ignored:
        """The stack with one more ignore file, whose patterns are relative to `folder`."""
        lines = _lines(path)
        if not any(line.strip() and not line.startswith("#") for line in lines):
            return self
        return Ignored((*self.specs, (folder + os.sep, rules_of(tuple(lines)))))

    def hides(self, path: str, *, is_folder: bool) -> bool:
        """Whether git would ignore this path; the innermost file with an opinion decides."""
        for folder, rules in reversed(self.specs):
            relative = path[len(folder) :].replace(os.sep, "/") + ("/" if is_folder else "")
            verdict = rules.verdict(relative)
            if verdict is not None:
                return verdict
        return False


def rules_of(lines: tuple[str, ...]) -> Rules:
    """Sort the patterns by what the last of their names can be; a `!` changes nothing there."""
    names, affixes = set(), []
    for line in lines:
        if not line.strip() or line.startswith("#"):
            continue
        name = line.strip().removeprefix("!").rstrip("/").rpartition("/")[2]
        if name.count("*") > 1 or name in ("", "*") or not set(name).isdisjoint("?[\\"):
            return Rules(lines, frozenset(), (), open=True)
        start, star, end = name.partition("*")
        if star:
            affixes.append((start, end))
        else:
            names.add(name)
        if line != line.strip():  # which blanks are part of a name is not decided here
            return Rules(lines, frozenset(), (), open=True)
    return Rules(lines, frozenset(names), tuple(affixes), open=False)


@cache
def _compiled(lines: tuple[str, ...]) -> Any:
    return spec_of(lines)


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
