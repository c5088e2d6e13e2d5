"""Files replaced whole or not at all: never through a link, with the mode they had."""

from __future__ import annotations

import os
import stat
import tempfile


class NotReplacedError(Exception):
    """A file was left as it is; the text says why."""


def replace(path: str, old: bytes | None, new: bytes) -> None:
    """Write `new` in the place of `old`; None means that there must be no file yet. Raises NotReplacedError."""
    try:
        mode = _mode(path, old)
        _write(path, new, mode)
    except OSError as error:
        raise NotReplacedError(error.strerror or type(error).__name__) from None


def _mode(path: str, old: bytes | None) -> int:
    """The mode of the file, after a look at whether it is still the one that was read."""
    try:
        status = os.lstat(path)
    except FileNotFoundError:
        if old is not None:
            raise
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask
    if stat.S_ISLNK(status.st_mode):
        raise NotReplacedError("it is a symbolic link")
    if not stat.S_ISREG(status.st_mode):
        raise NotReplacedError("it is not a regular file")
    with open(path, "rb") as file:
        if file.read() != old:
            raise NotReplacedError("it was changed meanwhile")
    return stat.S_IMODE(status.st_mode)


def _write(path: str, new: bytes, mode: int) -> None:
    handle, temporary = tempfile.mkstemp(prefix=".lint-agents-", dir=os.path.dirname(os.path.abspath(path)))
    try:
        with open(handle, "wb") as file:
            file.write(new)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(temporary, mode)
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise
