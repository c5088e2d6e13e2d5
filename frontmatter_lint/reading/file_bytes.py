"""The only reader of files that are not ours: never blocks on a pipe, never reads a device,
never reads without end.
"""

from __future__ import annotations

import os
import stat

from ..core import limits
from ..core.errors import ConfigError
from ..core.nouns import Fault, Problem
from ..core.positions import Position
from ..core.record import TYPE_CHECKING
from . import repository

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..core.limits import Kind


_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)
_CHUNK = 1024 * 1024

#: Device and inode of each file that was read to know what to do, and not to check it, with its
#: path: the numbers of a file that is gone are given to the next new one.
_inputs: dict[tuple[int, int], str] = {}


class _TooLargeError(Exception):
    """A file is larger than it may be; carries its size in bytes."""

    def __init__(self, size: int) -> None:
        super().__init__(size)
        self.size = size


# --- what the run cannot do without: a complaint begins with `name` -------------------


def contents(path: str, kind: Kind, name: str, hint: str = "") -> bytes:
    """Return the bytes of a file. Raises ConfigError, with `hint` where it is none to read."""
    try:
        return _whole(path, kind.most, is_input=True)
    except OSError as error:
        raise ConfigError(f"{name}: cannot be read: {_reason(error)}{hint}") from None
    except _TooLargeError:
        raise too_large(kind, name) from None


def text(path: str, kind: Kind, name: str) -> str:
    """Return the text of a file in UTF-8. Raises ConfigError."""
    return decoded(contents(path, kind, name), name)


def decoded(data: bytes, name: str) -> str:
    """Return UTF-8 as text, without the byte order mark that an editor may have put in
    front. Raises ConfigError with line and column.
    """
    try:
        return data.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        lines = data[: error.start].decode("utf-8").split("\n")
        place = f"{len(lines)}:{len(lines[-1]) + 1}"
        raise ConfigError(f"{name}:{place}: is not UTF-8") from None


def too_large(kind: Kind, name: str) -> ConfigError:
    """Return the error for a file that has more bytes than its kind may have."""
    return ConfigError(f"{name}: larger than {kind.most} bytes; that is no {kind.name}")


# --- what is passed over where it cannot be read --------------------------------------


def optional(path: str, most: int, *, is_input: bool = True) -> bytes | None:
    """Return the bytes of a file; None where it cannot be read, has more than `most`, or is
    behind a link that leads out of the repository: nobody named it.
    """
    if repository.leads_out(path):
        return None
    try:
        return _whole(path, most, is_input=is_input)
    except (OSError, _TooLargeError):
        return None


def is_input(path: str) -> bool:
    """Whether a path is that of a file that was read to know what to do, and is still there."""
    try:
        status = os.stat(path)
        read_as = _inputs.get((status.st_dev, status.st_ino))
        return read_as is not None and os.path.samestat(status, os.stat(read_as))
    except (OSError, ValueError):
        return False


def beginning(path: str, most: int) -> bytes:
    """Return the first `most` bytes of a file. Raises OSError."""
    handle, size = _opened(path)
    try:
        return _read(handle, size, most)
    finally:
        os.close(handle)


class Noting:
    """Is shown what is read of one file: its state, then each piece of its content."""

    def begin(self, status: os.stat_result) -> None:
        """Take the state of the file before it is read."""

    def update(self, piece: bytes, /) -> None:
        """Take the next piece."""


def lines(path: str, most: int, noting: Noting | None = None) -> Iterator[tuple[bytes, bool]]:
    """Yield each line of a file, without its end, and whether it has one. A line of more than
    `most` bytes is yielded empty. Raises OSError.
    """
    handle, _ = _opened(path)
    noting = noting or Noting()
    try:
        noting.begin(os.fstat(handle))
        kept: list[bytes] = []  # the pieces of the line that is not at its end yet
        size = 0
        while data := os.read(handle, _CHUNK):
            noting.update(data)
            *ended, last = data.split(b"\n")
            for piece in ended:
                size += len(piece)
                line = b""
                if size <= most:
                    line = b"".join([*kept, piece])
                yield line, True
                kept, size = [], 0
            size += len(last)
            if size <= most:
                kept.append(last)
            else:
                kept = []
        if size:
            yield b"".join(kept), False
    finally:
        os.close(handle)


# --- agents: what is wrong with one is a finding --------------------------------------


def read_bytes(path: str) -> bytes | Fault:
    """Return the content of an agent file, or the fault that keeps it from being read."""
    try:
        return _whole(path, limits.AGENT)
    except OSError as error:
        return _unreadable(_reason(error))
    except _TooLargeError as error:
        return _too_long(error.size)


def within_limit(data: bytes) -> bytes | Fault:
    """Return the data, or the fault of being too long for an agent."""
    if len(data) <= limits.AGENT:
        return data
    return _too_long(len(data))


def _too_long(size: int) -> Fault:
    message = f"the file is {size} bytes long; more than {limits.AGENT} are not read"
    return Fault(
        "too-large",
        Problem(message, Position(1, 1), "an agent is a prompt: move data into files it can read"),
    )


def _unreadable(reason: str) -> Fault:
    hint = "check that it is there and may be read, or leave it out with `exclude`"
    return Fault(
        "unreadable-file", Problem(f"this file cannot be read: {reason}", Position(1, 1), hint)
    )


# --- the reading itself ---------------------------------------------------------------


def _whole(path: str, most: int, *, is_input: bool = False) -> bytes:
    """Return all bytes of a file. Raises OSError, and _TooLargeError where there are more
    than `most`.
    """
    handle, size = _opened(path)
    try:
        if is_input:
            status = os.fstat(handle)
            _inputs[status.st_dev, status.st_ino] = path
        if size > most:
            raise _TooLargeError(size)
        data = _read(handle, size, most + 1)
    finally:
        os.close(handle)
    if len(data) > most:
        raise _TooLargeError(len(data))
    return data


def _opened(path: str) -> tuple[int, int]:
    """Return the handle of a regular file, and its size in bytes. Raises OSError."""
    try:
        handle = os.open(path, _FLAGS)
    except ValueError:
        raise _refused("no file can have this name") from None
    status = os.fstat(handle)
    if not stat.S_ISREG(status.st_mode):
        os.close(handle)
        raise _refused("it is not a regular file")
    return handle, status.st_size


def _refused(reason: str) -> OSError:
    import errno  # imported here: most files are read

    return OSError(errno.EINVAL, reason)


def note(path: str, noting: Noting) -> None:
    """Show the state and the content of a file. Raises OSError."""
    handle, _ = _opened(path)
    try:
        noting.begin(os.fstat(handle))
        while data := os.read(handle, _CHUNK):
            noting.update(data)
    finally:
        os.close(handle)


def _read(handle: int, size: int, most: int) -> bytes:
    """Return at most so many bytes; a file may have another size than it says."""
    data = os.read(handle, min(size + 1, most))
    while len(data) != size and len(data) < most:
        more = os.read(handle, min(most - len(data), _CHUNK))
        if not more:
            break
        data += more
    return data


def _reason(error: OSError) -> str:
    reason = error.strerror or type(error).__name__
    return reason[:1].lower() + reason[1:]
