"""What git's own files tell of a repository, without git: its hosts and its main branch."""

from __future__ import annotations

import os

from ..core import limits
from . import file_bytes

#: What a branch must look like to be written into a file as it stands.
_PLAIN = r"[A-Za-z0-9][A-Za-z0-9._/-]*"
_USUAL = ("main", "master")


def folders(root: str) -> tuple[str, str]:
    """Return the folder of git's files on this working tree, and that of those on the whole
    repository. Where `.git` is a file, it names the first, wherever that lies on this machine:
    nothing is run there, and only what is asked for in here is read.
    """
    own = _named(root, ".git", "gitdir: ")
    if own and os.path.isfile(os.path.join(own, "HEAD")):
        return own, _named(own, "commondir", "") or own
    own = os.path.join(root, ".git")
    return own, own


def _named(folder: str, name: str, key: str) -> str:
    """Return the folder that a file of git names behind a key; empty for none."""
    text = _git_file(folder, name).rstrip("\r\n")
    inner = text[len(key) :]
    is_far = len(os.path.splitdrive(inner)[0]) > len("C:")
    if not inner or not text.startswith(key) or "\0" in inner or is_far:
        return ""
    return os.path.normpath(os.path.join(folder, inner))


def is_on(host: str, root: str) -> bool:
    """Whether git knows the repository under an address at this host."""
    import re  # imported here, as below: a search for agents needs none

    config = _git_file(folders(root)[1], "config")
    urls = re.findall(r"(?m)^[ \t]*url[ \t]*=[ \t]*(\S+)", config)
    return any(re.search(rf"(?:^|//|@){re.escape(host)}[:/]", url) for url in urls)


def main_branch(root: str) -> str:
    """The branch that others merge into, as far as git's files tell; `main` where they do not."""
    import re

    own, common = folders(root)
    remote = re.fullmatch(
        rf"ref: refs/remotes/origin/({_PLAIN})",
        _git_file(common, "refs/remotes/origin/HEAD").strip(),
    )
    if remote:
        return remote[1]
    packed = _git_file(common, "packed-refs").splitlines()
    for name in _USUAL:
        here = os.path.exists(os.path.join(common, "refs", "heads", name))
        if here or any(line.endswith(f" refs/heads/{name}") for line in packed):
            return name
    head = re.fullmatch(rf"ref: refs/heads/({_PLAIN})", _git_file(own, "HEAD").strip())
    if head:
        return head[1]
    return _USUAL[0]


def _git_file(folder: str, name: str) -> str:
    """Return the text at the beginning of one of git's own files; empty where it cannot be read."""
    try:
        data = file_bytes.beginning(os.path.join(folder, name), limits.GIT_FILE)
    except OSError:
        return ""
    return data.decode("utf-8", "surrogateescape")
