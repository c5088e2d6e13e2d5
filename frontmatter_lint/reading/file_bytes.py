"""The bytes of one file, or the fault that keeps them from being read: never blocks, never
reads without end.
"""

from __future__ import annotations

import os
import stat

from ..core.nouns import Fault, Problem
from ..core.positions import Position

MAX_FILE = 1024 * 1024  # bytes; the largest real agent file is under 100 KiB


def read_bytes(path: str) -> bytes | Fault:
    """The content of a regular file, or the fault that keeps it from being read; never
    blocks on a pipe.
    """
    flags = (
        os.O_RDONLY
        | getattr(os, "O_NONBLOCK", 0)
        | getattr(os, "O_CLOEXEC", 0)
        | getattr(os, "O_BINARY", 0)
    )
    try:
        handle = os.open(path, flags)
    except OSError as error:
        return _unreadable(error.strerror or type(error).__name__)
    try:
        status = os.fstat(handle)
        if not stat.S_ISREG(status.st_mode):
            return _unreadable("it is not a regular file")
        if status.st_size > MAX_FILE:
            return _too_large(status.st_size)
        return _read_all(handle, status.st_size)
    except OSError as error:
        return _unreadable(error.strerror or type(error).__name__)
    finally:
        os.close(handle)


def _read_all(handle: int, size: int) -> bytes | Fault:
    data = os.read(handle, size + 1)
    while size < len(data) <= MAX_FILE and (
        more := os.read(handle, MAX_FILE)
    ):  # it has grown, or has no true size
        data += more
    return within_limit(data)


def within_limit(data: bytes) -> bytes | Fault:
    """The data, or the fault of being too long."""
    return data if len(data) <= MAX_FILE else _too_large(len(data))


def _too_large(size: int) -> Fault:
    message = f"the file is {size} bytes long; more than {MAX_FILE} are not read"
    return Fault(
        "too-large",
        Problem(message, Position(1, 1), "an agent is a prompt: move data into files it can read"),
    )


def _unreadable(reason: str) -> Fault:
    hint = "check that it is there and may be read, or leave it out with `exclude`"
    return Fault(
        "unreadable-file",
        Problem(
            f"this file cannot be read: {reason[:1].lower()}{reason[1:]}", Position(1, 1), hint
        ),
    )
