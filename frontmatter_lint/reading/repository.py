"""Where the repository around a folder begins, and what lies inside of it."""

from __future__ import annotations

import os

from ..core.record import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection


def folders(folder: str) -> list[str]:
    """Return the folder and its parents up to the root of the git repository, innermost first;
    empty outside of any.
    """
    found = [folder]
    while not os.path.lexists(os.path.join(found[-1], ".git")):
        parent = os.path.dirname(found[-1])
        if parent == found[-1]:
            return []
        found.append(parent)
    return found


def root(folder: str) -> str:
    """Return the root of the git repository around `folder`; the folder itself outside of any."""
    return (folders(folder) or [folder])[-1]


def holds(path: str, folder: str) -> bool:
    """Whether a path, links followed, lies in the repository around `folder`, and is none of
    git's own files.

    A pull request may name any path in a configuration or policy; what lies outside is
    none of its business.
    """
    top = os.path.join(os.path.realpath(root(folder)), "")
    try:
        place = os.path.join(os.path.realpath(path), "")
    except ValueError:  # no file can have this name
        return False
    inner = place[len(top) :].partition(os.sep)[0]
    return place.startswith(top) and inner.lower() != ".git"


def objection(path: str, folder: str) -> str:
    """Return why a path in the settings is no file of the repository around `folder`, in words
    that follow it; empty where it is one. An empty folder allows any place.
    """
    if "\0" in path:
        return "holds a NUL, and no file has such a name"
    if folder and not holds(path, folder):
        return "lies outside the project"
    return ""


def leads_out(path: str) -> bool:
    """Whether a link on the way to a path, or the path itself, leads out of the repository that
    the link lies in; outside of any, out of the working directory.
    """
    absolute = os.path.abspath(path)
    try:
        real = os.path.realpath(absolute)
    except ValueError:  # no file can have this name
        return False
    if real == absolute:
        return False
    start, *names = absolute.split(os.sep)
    folder = start + os.sep
    for name in names:
        inner = os.path.join(folder, name)
        if os.path.islink(inner) and _leaves(folder, real):
            return True
        folder = inner
    return False


def _leaves(folder: str, real: str) -> bool:
    """Whether a link in `folder` that leads to `real` leaves what is around the folder."""
    if folders(folder):
        return not holds(real, folder)
    here = os.path.join(os.path.realpath(os.getcwd()), "")
    return os.path.join(os.path.realpath(folder), "").startswith(here) and not holds(real, here)


def entries(root: str, left_out: Collection[str], most: int) -> list[str] | None:
    """Return the absolute POSIX paths of all files and folders below `root`, whatever git
    ignores, but for what lies in `.git` and in folders of the names `left_out`; None where
    there are more than `most`. Links are listed and not followed.
    """
    found: list[str] = []
    for folder, inner, files in os.walk(root):
        inner[:] = [name for name in inner if name != ".git" and name not in left_out]
        start = folder.replace(os.sep, "/").rstrip("/")
        found += [f"{start}/{name}" for name in (*inner, *files)]
        if len(found) > most:
            return None
    return found
