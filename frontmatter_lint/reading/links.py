"""Following the links that a walk met: inside the repository, without going in circles."""

from __future__ import annotations

import os

from ..core.record import TYPE_CHECKING
from . import repository
from .gitignore import Ignored
from .walk import MOST_BEHIND_LINKS, Link, Walk

if TYPE_CHECKING:
    from collections.abc import Callable

#: So often one folder is entered by links that are met behind others: folders that link to
#: each other could keep a search busy for hours.
_MOST_TIMES = 8
_OUTSIDE = "leads out of the repository"
_NOWHERE = "leads nowhere"
_TOO_MANY = f"comes after links to more than {MOST_BEHIND_LINKS} files"


def follow(walk: Walk, is_expected: Callable[[str], bool]) -> list[tuple[str, str]]:
    """Follow the links that a walk met, then those met behind them, and so on; return those
    that are left, each with the reason.

    A link to nothing is among them where `is_expected` says of its path that a tool reads it.
    """
    top = os.path.join(repository.root(os.path.realpath(walk.root)), "")
    entered: dict[str, int] = {}
    unfollowed = []
    while walk.links:
        links, walk.links = sorted(walk.links), []
        for link in links:
            target = os.path.realpath(link.path)
            inside = os.path.join(target, "").startswith(top)
            exists = os.path.exists(target)
            if exists and inside and walk.room > 0:
                _enter(walk, link, target, top, entered)
            elif exists:
                unfollowed.append((walk.shown(link.path), _TOO_MANY if inside else _OUTSIDE))
            elif is_expected(link.path):
                unfollowed.append((walk.shown(link.path), _NOWHERE))
    return unfollowed


def _enter(walk: Walk, link: Link, target: str, top: str, entered: dict[str, int]) -> None:
    """Meet what a link leads to, a file or everything below a folder."""
    is_folder = os.path.isdir(target)
    if is_folder and _holds_any(target, link.places):
        return
    if is_folder and len(link.places) > 1:
        entered[target] = entered.get(target, 0) + 1
        if entered[target] > _MOST_TIMES:
            return
    ignored = _ignored_at(walk, target, top)
    if ignored is None or walk.search.excluded.match(target, "/" if is_folder else ""):
        return
    if is_folder:
        walk.through(target, link.path, ignored, link.places)
    elif os.path.isfile(target):
        walk.take(link.path, target)


def _ignored_at(walk: Walk, target: str, top: str) -> Ignored | None:
    """Return the ignore files in force where a link leads; None where git ignores the place,
    or where it holds installed code or what is git's own.
    """
    path = top.rstrip(os.sep) or os.sep
    ignored = Ignored.above(path).entering(path)
    for name in target[len(top) :].split(os.sep):
        path = os.path.join(path, name)
        is_folder = os.path.isdir(path)
        known = name.startswith(".") or not is_folder or walk.search.enters(name)
        is_passed_over = walk.search.passes_over(ignored, path, is_folder=is_folder)
        if name == ".git" or not known or is_passed_over:
            return None
        ignored = ignored.into(path)
        if path != target:
            ignored = ignored.entering(path)
    return ignored


def _holds_any(folder: str, places: tuple[str, ...]) -> bool:
    """Whether one of the links lies in the folder: going there would lead to it again."""
    inner = os.path.join(folder, "")
    for place in places:
        around = os.path.realpath(os.path.dirname(place))
        if os.path.join(around, "").startswith(inner):
            return True
    return False
