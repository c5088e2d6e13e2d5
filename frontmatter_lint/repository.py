"""Where the repository around a folder begins, and what lies inside of it."""

from __future__ import annotations

import os


def folders(folder: str) -> list[str]:
    """The folder and its parents up to the root of the git repository, innermost first; empty outside of any."""
    found = [folder]
    while not os.path.lexists(os.path.join(found[-1], ".git")):
        parent = os.path.dirname(found[-1])
        if parent == found[-1]:
            return []
        found.append(parent)
    return found


def root(folder: str) -> str:
    """The root of the git repository around `folder`; the folder itself outside of any."""
    return (folders(folder) or [folder])[-1]


def holds(path: str, folder: str) -> bool:
    """Whether a path, links followed, lies in the repository around `folder`.

    A pull request may name any path in a configuration or policy; what lies outside is none of its business.
    """
    return os.path.realpath(path).startswith(os.path.join(os.path.realpath(root(folder)), ""))
