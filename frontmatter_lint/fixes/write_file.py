"""Writing a file so that nobody ever sees half of it, and nothing is written through a link."""

from __future__ import annotations

import contextlib
import os
import stat

from ..core.errors import NotReplacedError
from ..reading import file_bytes


def replace(path: str, old: bytes | None, new: bytes) -> None:
    """Write `new` in the place of `old`; None means that there must be no file
    yet. Raises NotReplacedError.
    """
    try:
        if old is not None:
            os.lstat(path)  # one that is gone was meant to be there
        reason = obstacle(path)
        if not reason and not _is(path, old):
            reason = "it was changed meanwhile"
        if reason:
            raise NotReplacedError(reason)
        put(path, new)
    except OSError as error:
        raise NotReplacedError(error.strerror or type(error).__name__) from None
    except ValueError:
        raise NotReplacedError("no file can have this name") from None


def _is(path: str, old: bytes | None) -> bool:
    """Return whether the file holds just this; None means that there is no file."""
    try:
        return file_bytes.beginning(path, len(old or b"") + 1) == old
    except FileNotFoundError:
        return old is None


def obstacle(path: str) -> str:
    """Why a file may not be put at this path; empty where it may."""
    try:
        mode = os.lstat(path).st_mode
    except FileNotFoundError:
        return "" if os.path.isdir(os.path.dirname(path) or ".") else "its folder does not exist"
    except OSError as error:
        return error.strerror or type(error).__name__
    if stat.S_ISLNK(mode):
        return "it is a symbolic link"
    return "" if stat.S_ISREG(mode) else "it is not a regular file"


def put(path: str, data: bytes) -> None:
    """Put a file with this content at `path`, whole or not at all; one that is there keeps
    its mode. Raises OSError.
    """
    mode = _mode(path)
    # in the same folder: only there is renaming one step
    temporary = os.path.join(
        os.path.dirname(path), f".lint-agents-{os.getpid()}-{os.urandom(4).hex()}.tmp"
    )
    flags = (
        os.O_WRONLY
        | os.O_CREAT
        | os.O_EXCL
        | getattr(os, "O_NOFOLLOW", 0)
        | getattr(os, "O_BINARY", 0)
    )
    handle = os.open(temporary, flags, 0o666 if mode is None else mode)
    try:
        with open(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if mode is not None:
            os.chmod(temporary, mode)
        os.replace(temporary, path)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        raise


def _mode(path: str) -> int | None:
    try:
        return stat.S_IMODE(os.lstat(path).st_mode)
    except FileNotFoundError:
        return None
