"""Where the repository around a folder begins, and what lies inside of it."""

from __future__ import annotations

import os

from ..core.record import TYPE_CHECKING
from . import file_bytes

if TYPE_CHECKING:
    from collections.abc import Collection

#: What a branch must look like to be written into a file as it stands.
_PLAIN = r"[A-Za-z0-9][A-Za-z0-9._/-]*"
_USUAL = ("main", "master")


def folders(folder: str) -> list[str]:
    """The folder and its parents up to the root of the git repository, innermost first;
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
    """The root of the git repository around `folder`; the folder itself outside of any."""
    return (folders(folder) or [folder])[-1]


def holds(path: str, folder: str) -> bool:
    """Whether a path, links followed, lies in the repository around `folder`.

    A pull request may name any path in a configuration or policy; what lies outside is
    none of its business.
    """
    try:
        place = os.path.realpath(path)
    except ValueError:  # no file can have this name
        return False
    return place.startswith(os.path.join(os.path.realpath(root(folder)), ""))


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


def is_on(host: str, root: str) -> bool:
    """Whether git knows the repository under an address at this host."""
    import re  # imported here, as below: every run asks for the root, and only `init` for more

    urls = re.findall(r"(?m)^\s*url\s*=\s*(\S+)", _git_file(root, "config"))
    return any(re.search(rf"(?:^|//|@){re.escape(host)}[:/]", url) for url in urls)


def main_branch(root: str) -> str:
    """The branch that others merge into, as far as git's files tell; `main` where they do not."""
    import re

    remote = re.fullmatch(
        rf"ref: refs/remotes/origin/({_PLAIN})", _git_file(root, "refs/remotes/origin/HEAD").strip()
    )
    if remote:
        return remote[1]
    packed = _git_file(root, "packed-refs").splitlines()
    for name in _USUAL:
        here = os.path.exists(os.path.join(root, ".git", "refs", "heads", name))
        if here or any(line.endswith(f" refs/heads/{name}") for line in packed):
            return name
    head = re.fullmatch(rf"ref: refs/heads/({_PLAIN})", _git_file(root, "HEAD").strip())
    return head[1] if head else _USUAL[0]


def _git_file(root: str, name: str) -> str:
    """Return the text at the beginning of one of git's own files; empty where it cannot be read."""
    try:
        data = file_bytes.beginning(os.path.join(root, ".git", name), file_bytes.MAX_GIT_FILE)
    except OSError:
        return ""
    return data.decode("utf-8", "replace")
