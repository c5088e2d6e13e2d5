"""Writing a file so that nobody ever sees half of it, and nothing is written through a link."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
from collections.abc import Callable, Iterable

from ..core.caching import cache
from ..core.errors import NotReplacedError
from ..reading import file_bytes, repository

_START, _END = ".lint-agents-", ".tmp"
_FLAGS = (
    os.O_WRONLY
    | os.O_CREAT
    | os.O_EXCL
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_CLOEXEC", 0)
)


def replace(path: str, old: bytes | None, new: bytes) -> None:
    """Write `new` in the place of `old`; None means that there must be no file yet. Raises
    NotReplacedError, but not where another run has written the same meanwhile.
    """

    def is_due() -> bool:
        # read once: another run may write between two looks
        found = _beginning(path, max(len(old or b""), len(new)) + 1)
        if found not in (old, new):
            raise NotReplacedError("it was changed meanwhile")
        return found != new

    try:
        if old is not None:
            os.lstat(path)  # one that is gone was meant to be there
        reason = obstacle(path)
        if reason:
            raise NotReplacedError(reason)
        if is_due():
            _put(path, (new,), is_due)
    except OSError as error:
        raise NotReplacedError(error.strerror or type(error).__name__) from None
    except ValueError:
        raise NotReplacedError("no file can have this name") from None


def _beginning(path: str, most: int) -> bytes | None:
    """Return so many bytes of a file; None where there is none. Raises OSError."""
    try:
        return file_bytes.beginning(path, most)
    except FileNotFoundError:
        return None


def obstacle(path: str) -> str:
    """Return why a file may not be put at this path; empty where it may."""
    if repository.leads_out(path):
        return "a link on the way to it leads out of the repository"
    try:
        status = os.lstat(path)
    except FileNotFoundError:
        if os.path.isdir(os.path.dirname(path) or "."):
            return ""
        return "its folder does not exist"
    except (OSError, ValueError) as error:
        return getattr(error, "strerror", None) or "no file can have this name"
    reason = ""
    if stat.S_ISLNK(status.st_mode):
        reason = "it is a symbolic link"
    elif not stat.S_ISREG(status.st_mode):
        reason = "it is not a regular file"
    elif status.st_nlink > 1:
        reason = "it has other names, hard links, that would keep the old content"
    return reason


def put(path: str, data: Iterable[bytes]) -> None:
    """Put a file with this content, given in parts, at `path`, whole or not at all; one that is
    there keeps its owner and mode. Raises OSError.
    """
    _put(path, data, lambda: True)


def _put(path: str, data: Iterable[bytes], is_due: Callable[[], bool]) -> None:
    """Put a file in place if that is still due once it is written."""
    try:
        status = os.lstat(path)
    except FileNotFoundError:
        status = None
    folder = os.path.dirname(path)
    sweep([path])
    temporary = ""
    file = None
    try:
        # in the same folder: only there is renaming one step
        while file is None:
            temporary = os.path.join(folder, f"{_START}{os.getpid()}-{os.urandom(4).hex()}{_END}")
            if status is None:
                mode = 0o666
            else:
                mode = 0o600
            file = open(os.open(temporary, _FLAGS, mode), "wb")  # noqa: SIM115 - closed below
            if not _is_locked_by_us(file.fileno(), without_locks=True):  # swept away by another
                file.close()
                file = None
        file.writelines(data)
        file.flush()
        if status is not None:
            _make_alike(file.fileno(), temporary, status)
        os.fsync(file.fileno())
        if os.name == "nt":  # where an open file cannot be renamed
            file.close()
        if is_due():
            os.replace(temporary, path)
            temporary = ""
    finally:
        if file is not None:
            file.close()
        if temporary:
            with contextlib.suppress(OSError):
                os.unlink(temporary)


def _make_alike(handle: int, path: str, status: os.stat_result) -> None:
    """Give a new file the owner, group and mode of an old one. Raises OSError."""
    made = os.fstat(handle)
    if (made.st_uid, made.st_gid) != (status.st_uid, status.st_gid):
        try:
            os.chown(path, status.st_uid, status.st_gid)
        except PermissionError:
            reason = "it belongs to another user or group, and would not any more"
            raise PermissionError(errno.EPERM, reason) from None
    os.chmod(path, stat.S_IMODE(status.st_mode))


# --- what killed runs left ------------------------------------------------------------


def sweep(paths: Iterable[str]) -> None:
    """Remove what killed runs left beside these files: temporary files that no run holds."""
    for folder in {os.path.dirname(path) for path in paths}:
        _sweep(os.path.abspath(folder))


@cache
def _sweep(folder: str) -> None:
    try:
        names = os.listdir(folder)
    except (OSError, ValueError):
        return
    for name in names:
        number, _, letters = name.removeprefix(_START).removesuffix(_END).partition("-")
        is_ours = name.startswith(_START) and name.endswith(_END)
        if is_ours and number.isdecimal() and len(letters) == len("01234567"):
            with contextlib.suppress(OSError):
                _remove(os.path.join(folder, name))


def _remove(path: str) -> None:
    """Remove a temporary file, unless a run is writing it. Raises OSError."""
    handle = os.open(
        path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    )
    try:
        if stat.S_ISREG(os.fstat(handle).st_mode) and _is_locked_by_us(handle, without_locks=False):
            os.unlink(path)
    finally:
        os.close(handle)


def _is_locked_by_us(handle: int, *, without_locks: bool) -> bool:
    """Lock a temporary file, and return whether nobody else holds or has removed it, or
    `without_locks` where the file system has none. The lock ends with the process.
    """
    try:
        import fcntl
    except ImportError:  # on Windows nobody can remove a file that is open
        return True
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return without_locks
    return os.fstat(handle).st_nlink > 0
