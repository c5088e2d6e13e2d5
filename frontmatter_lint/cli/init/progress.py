"""How far a long search has come, on a terminal, once it has taken more than a second."""

from __future__ import annotations

import os
import time
from collections.abc import Callable

from ...core.record import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import IO

_PATIENCE = 1.0  # seconds before anything is shown
_BETWEEN = 0.1  # seconds between two changes of the line


class Progress:
    """One line that is written over, and gone at the end; nothing where the stream is no
    terminal, and nothing from another process.
    """

    def __init__(self, stream: IO[str] | None, clock: Callable[[], float] = time.monotonic) -> None:
        self.stream = stream if stream is not None and stream.isatty() else None
        self.clock = clock
        self.process = os.getpid()
        self.due = clock() + _PATIENCE
        self.what, self.total, self.width = "", 0, 0

    def begin(self, what: str, total: int) -> None:
        """Say what is counted from here on, and how many there are."""
        self.what, self.total = what, total

    def step(self, done: int) -> None:
        """Show how many are done, if it is time to."""
        if self.stream is None or self.clock() < self.due or os.getpid() != self.process:
            return
        self.due = self.clock() + _BETWEEN
        text = f"reading {self.what}: {min(done, self.total)} of {self.total}"
        self._write(text)

    def end(self) -> None:
        """Wipe the line out."""
        if self.width:
            self._write("")
            self.width = 0

    def _write(self, text: str) -> None:
        if self.stream is not None:
            wiped = ""
            if self.width > len(text):
                wiped = f"\r{' ' * self.width}"
            self.stream.write(f"{wiped}\r{text}")
            self.stream.flush()
            self.width = max(self.width, len(text))
