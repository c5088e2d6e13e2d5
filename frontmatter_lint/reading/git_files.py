"""What git's own files tell of a repository, without git: its hosts and its main branch."""

from __future__ import annotations

import os
import re

from ..core import limits
from . import file_bytes

#: What a branch must look like to be written into a file as it stands.
_PLAIN = r"[A-Za-z0-9][A-Za-z0-9._/-]*"
_USUAL = ("main", "master")


def is_on(host: str, root: str) -> bool:
    """Whether git knows the repository under an address at this host."""
    urls = re.findall(r"(?m)^\s*url\s*=\s*(\S+)", _git_file(root, "config"))
    return any(re.search(rf"(?:^|//|@){re.escape(host)}[:/]", url) for url in urls)


def main_branch(root: str) -> str:
    """The branch that others merge into, as far as git's files tell; `main` where they do not."""
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
    if head:
        return head[1]
    return _USUAL[0]


def _git_file(root: str, name: str) -> str:
    """Return the text at the beginning of one of git's own files; empty where it cannot be read."""
    try:
        data = file_bytes.beginning(os.path.join(root, ".git", name), limits.GIT_FILE)
    except OSError:
        return ""
    return data.decode("utf-8", "replace")
