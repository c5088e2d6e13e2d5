"""What a run keeps for the next one, in the user's own cache folder: data that is found again only
whole, and only for exactly the inputs it was made from.

Nothing of it lies in a repository, which others may write, and nothing depends on it: whatever is
wrong with the folder or a file in it, the run makes anew what it wanted.
"""

from __future__ import annotations

import os

# what `hashlib` itself uses; importing that takes a quarter of what starting the interpreter takes
from _blake2 import blake2b

from ..core.record import TYPE_CHECKING
from . import file_bytes, plain_json, repository

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

#: The variable that, with any value, lets nothing be kept.
OFF = "LINT_AGENTS_NO_CACHE"
_FOLDER = "lint-agents"
_MOST = 16 * 1024 * 1024  # bytes of a file
_MOST_FILES = 200
_DIGEST = 32  # bytes


def digest(*parts: bytes) -> str:
    """Return one fingerprint of several pieces; where one ends and the next begins counts."""
    whole = blake2b(digest_size=_DIGEST)
    for part in parts:
        whole.update(b"%d:" % len(part))
        whole.update(part)
    found: str = whole.hexdigest()
    return found


def folder(root: str, environment: Mapping[str, str]) -> str:
    """Return the folder in which something may be kept about the repository `root`; empty where
    nothing may: it was switched off, there is no home, others could write there.
    """
    if environment.get(OFF) or not hasattr(os, "getuid"):
        return ""
    base = environment.get("XDG_CACHE_HOME", "")
    if not os.path.isabs(base):
        home = environment.get("HOME", "")
        base = os.path.join(home, ".cache")
        if not os.path.isabs(home) or not os.path.isdir(home):
            return ""
    made = os.path.join(base, _FOLDER)
    if repository.holds(made, root):
        return ""
    return made


def load(name: str, key: str, root: str) -> Any:
    """Return what was kept under `name` for exactly the inputs `key`; None for anything else."""
    place = folder(root, os.environ)
    if not place or not _is_ours(place):
        return None
    content = file_bytes.optional(os.path.join(place, name), _MOST, is_input=False)
    start, _, rest = (content or b"").partition(b"\n")
    if start != digest(key.encode(), rest).encode():
        return None
    return plain_json.loads(rest.decode())


def keep(name: str, key: str, value: Any, root: str) -> None:
    """Keep a value under `name` for exactly the inputs `key`, instead of what was there; one that
    is no JSON is not kept.
    """
    place = folder(root, os.environ)
    if not place:
        return
    import json  # imported here: what is kept already is not kept again

    try:
        rest = json.dumps(value, separators=(",", ":"), allow_nan=False).encode()
    except (TypeError, ValueError):
        return
    content = digest(key.encode(), rest).encode() + b"\n" + rest
    # a name of its own, so that runs at the same time do not write into one file
    new = os.path.join(place, f".{name}.{os.getpid()}")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)
    try:
        os.makedirs(place, mode=0o700, exist_ok=True)
        if not _is_ours(place):
            return
        _sweep(place)
        with open(os.open(new, flags, 0o600), "wb") as file:
            file.write(content)
        os.replace(new, os.path.join(place, name))
    except OSError:
        _remove(new)


def _is_ours(place: str) -> bool:
    """Whether a folder belongs to this user, and nobody else can write there."""
    try:
        status = os.stat(place)
    except OSError:
        return False
    return status.st_uid == os.geteuid() and not status.st_mode & 0o022


def _sweep(place: str) -> None:
    """Remove the files of a folder that were written longest ago, down to half of the most."""
    names = os.listdir(place)
    if len(names) < _MOST_FILES:
        return
    by_age = []
    for name in names:
        path = os.path.join(place, name)
        by_age.append((os.lstat(path).st_mtime, path))
    for _, path in sorted(by_age)[: -_MOST_FILES // 2]:
        _remove(path)


def _remove(path: str) -> None:
    try:
        os.unlink(path)
    except OSError:
        return
