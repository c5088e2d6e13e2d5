"""Files that an agent names, for its instructions or for all of it, and that are not there."""

from __future__ import annotations

import os
import re
from itertools import islice

from ..core.nouns import Fault, Problem, Severity
from ..core.record import TYPE_CHECKING
from ..core.resources import data
from ..core.wording import clip
from ..reading import file_bytes, repository
from ..reading.gitignore import Ignored
from ..reading.paths import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..core.positions import KeyPath

RULE = "missing-file"
#: Signs that stand in a path which a program, or whoever copies the file, has yet to fill in.
_OPEN = frozenset("{}<>$*?%|\0")
#: The folder of a submodule in `.gitmodules`, of which so many bytes are read.
_SUBMODULE = re.compile(r"^[ \t]*path[ \t]*=[ \t]*([^\r\n]+)", re.MULTILINE)
_MOST_LISTED = 100_000
_MOST_NAMED = 50  # files of one text
_HIGHEST = 4  # folders around the definition in which people may have meant a file to lie


def of_prompt(dialect: str, value: str, at: KeyPath, path: str) -> Iterator[Fault]:
    """Yield the files that the instructions of an agent name and that are not there; `at` is where
    these stand in the file of the agent, at an absolute POSIX path.
    """
    known = data("references")["files"].get(dialect)
    if known is None:
        return
    for written in islice(_named(value, known["begins"], known["ends"]), _MOST_NAMED):
        lost = missing(written, path)
        if not lost:
            continue
        named = f"{known['begins']}{written}{known['ends']}"
        message = f"{in_words(lost)}, which `{clip(named)}` names"
        severity = None
        if "follows" in known:
            message += f": {known['follows']}"
            severity = Severity.WARNING
        hint = "write the path from the folder of this file, or add the file"
        right = meant(written, path)
        if right:
            hint = f"write `{known['begins']}{right}{known['ends']}`"
        yield Fault(RULE, Problem(message, at, hint, severity=severity))


def _named(value: str, begins: str, ends: str) -> Iterator[str]:
    """Yield the paths that a text names: all of it, or each amid other text."""
    if not ends:
        if value.startswith(begins):
            yield value.removeprefix(begins).strip()
        return
    for piece in value.split(begins)[1:]:
        written, found, _ = piece.partition(ends)
        if found:
            yield written


def missing(written: str, path: str) -> str:
    """Return where a file would lie that a definition at `path` names by a path from its folder;
    empty where one is there, or nobody can say: it lies elsewhere, or git ignores it.
    """
    if not written or not _OPEN.isdisjoint(written) or _is_of_a_machine(written):
        return ""
    folder = os.path.dirname(path)
    place = os.path.normpath(os.path.join(folder, written))
    if not repository.holds(place, folder) or _is_there(folder, written):
        return ""
    if _is_of_submodule(place, folder):
        return ""  # which may not be checked out here
    inside = os.path.dirname(place)
    if Ignored.above(inside).entering(inside).hides(place, is_folder=False):
        return ""
    return place


def _is_there(folder: str, written: str) -> bool:
    """Whether a file is there, by a path as text or as the system goes along it, through links;
    with blanks around it or not.
    """
    for one in (written, written.strip()):
        place = os.path.join(folder, one)
        if os.path.isfile(place) or os.path.isfile(os.path.normpath(place)):
            return True
    return False


def _is_of_submodule(place: str, folder: str) -> bool:
    """Whether a path leads into a submodule of the repository around a folder."""
    root = repository.root(folder)
    listed = file_bytes.optional(os.path.join(root, ".gitmodules"), _MOST_LISTED) if root else b""
    for path in _SUBMODULE.findall((listed or b"").decode("utf-8", "replace")):
        if place.startswith(os.path.join(root, path.strip().strip('"'), "")):
            return True
    return False


def in_words(lost: str) -> str:
    """Return that no file is there."""
    if os.path.isdir(lost):
        return f"there is a folder, and no file, at `{clip(shown(lost))}`"
    return f"there is no `{clip(shown(lost))}`"


def meant(written: str, path: str) -> str:
    """Return the path that leads to the file which people mean who write it from a folder around
    that of the definition; empty where there is none.
    """
    folder = around = os.path.dirname(path)
    for _ in range(_HIGHEST):
        around = os.path.dirname(around)
        place = os.path.normpath(os.path.join(around, written))
        if os.path.isfile(place) and repository.holds(place, folder):
            right = os.path.relpath(place, folder).replace(os.sep, "/")
            return right if right.startswith(".") else f"./{right}"
    return ""


def _is_of_a_machine(written: str) -> bool:
    """Whether a path leads from the top of a file system, or from the home of a user."""
    return os.path.isabs(written) or written.startswith(("/", "~")) or written[1:2] == ":"
