"""Files to look at, and the paths they go by: as they are opened, as the report shows them,
and as patterns of the settings name them.
"""

from __future__ import annotations

import os

from ..core.caching import cache
from ..core.record import TYPE_CHECKING, Record

if TYPE_CHECKING:
    from ..core.settings import Config
    from .patterns import Matcher

#: What files end in that are fields from end to end, that can hold agents, or say anything of them.
DATA = (".toml", ".json", ".jsonc")
OF_AGENTS = (".md", *DATA)
OF_PROJECT = (*OF_AGENTS, ".yaml", ".yml", ".gitignore")


class Candidate(Record):
    """A file to look at: `path` opens it, `shown` names it in the report, `absolute`
    (POSIX) tells where it lies.

    `named` is True where the user wrote this very path; such a file is checked wherever
    it lies. `data` is its content where it was read already. `included` is True where a
    pattern of `include` names it. `real` is the file itself where links lead to it; `entry` is
    the name of one agent in a file that has several, and `whole` is True for what such a file
    says of all of them.
    """

    path: str
    shown: str
    absolute: str
    named: bool = False
    data: bytes | None = None
    included: bool = False
    real: str = ""
    entry: str = ""
    whole: bool = False

    @property
    def key(self) -> str:
        """Return what tells it from all other agents: its path as shown, or with the entry behind
        it, `opencode.json#reviewer`.
        """
        if self.entry:
            return f"{self.shown}#{self.entry}"
        return self.shown


class Patterns(Record):
    """Patterns in the syntax of .gitignore, relative to `root`, a folder with its final
    separator.
    """

    root: str = ""
    lines: tuple[str, ...] = ()

    @classmethod
    def of(cls, settings: Config, lines: tuple[str, ...]) -> Patterns:
        """Return patterns of the settings: relative to the folder of the configuration, else to
        the working directory.
        """
        if not lines:
            return cls()
        return cls(os.path.join(os.path.abspath(settings.root), ""), lines)

    def match(self, absolute: str, suffix: str = "") -> bool:
        """Whether a pattern names this path; `suffix` is a slash for folders."""
        if not self.lines or not absolute.startswith(self.root):
            return False
        return matcher(self.lines).names(posix(absolute[len(self.root) :]), is_folder=bool(suffix))


@cache
def matcher(lines: tuple[str, ...]) -> Matcher:
    """Return what matches patterns. It is made when a path is first asked about: one that was
    named is not, unless exclusion is forced.
    """
    from .patterns import Matcher  # imported here: most runs name files, and leave none out

    return Matcher(lines)


class Found(Record):
    """What a search came to, in no order yet.

    `unfollowed` are links with the reason why they are left, `left_out` what the patterns
    of `exclude` name, folders with a final slash; both as the report shows paths.
    """

    files: list[Candidate]
    unfollowed: list[tuple[str, str]]
    left_out: list[str]
    warnings: tuple[str, ...] = ()


def shown(absolute: str) -> str:
    """Return a path as the report shows it: relative to the working directory, forward slashes,
    always encodable.
    """
    try:
        path = os.path.relpath(absolute)
    except ValueError:  # another drive
        path = absolute
    return encodable(posix(path))


def named(absolute: str) -> Candidate:
    """Return a file that the user named."""
    return Candidate(absolute, shown(absolute), posix(absolute), named=True)


def encodable(path: str) -> str:
    r"""Return a path with the bytes that are no UTF-8 spelled out, as `\xff`: JSON has no place
    for them.
    """
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def posix(path: str) -> str:
    """Return a path with forward slashes."""
    if os.sep != "/":
        return path.replace(os.sep, "/")
    return path
