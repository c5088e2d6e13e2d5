"""A sequence of things that are too many to be kept as objects: packed, and unpacked one after
the other whenever they are read, so that a million findings fit into memory.
"""

from __future__ import annotations

import heapq
import pickle
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

#: Things in one chunk; of each stream this many are unpacked at once.
_CHUNK = 500


class Packed(Sequence[Any]):
    """Things in the order of a key, read as if they were a tuple.

    They lie in streams of chunks, each in order; reading merges them. `tally` is what is known
    of all of them, for whoever would have to unpack them to know.
    """

    def __init__(self, key: Callable[[Any], Any], tally: Any) -> None:
        """Make one that holds nothing yet."""
        self.tally = tally
        self._key = key
        self._streams: list[list[bytes]] = []
        self._last: Any = None
        self._size = 0

    def add(self, some: Iterable[Any]) -> None:
        """Add things in any order. They go to the stream before where they come after all of
        it, else to one of their own.
        """
        ordered = sorted(some, key=self._key)
        if not ordered:
            return
        if self._last is None or self._key(ordered[0]) < self._key(self._last):
            self._streams.append([])
        for start in range(0, len(ordered), _CHUNK):
            chunk = pickle.dumps(ordered[start : start + _CHUNK], pickle.HIGHEST_PROTOCOL)
            self._streams[-1].append(zlib.compress(chunk, 1))
        self._last = ordered[-1]
        self._size += len(ordered)

    def join(self, other: Packed) -> None:
        """Add what another holds, as it lies there."""
        self._last = None if self._streams else other._last
        self._streams += map(list, other._streams)
        self._size += other._size

    def __len__(self) -> int:
        return self._size

    def __iter__(self) -> Iterator[Any]:
        return heapq.merge(*map(_unpacked, self._streams), key=self._key)

    def __getitem__(self, at: int | slice) -> Any:
        return tuple(self)[at]


def _unpacked(chunks: Iterable[bytes]) -> Iterator[Any]:
    for chunk in chunks:
        # ours: made above, by this process or by one that it started
        yield from pickle.loads(zlib.decompress(chunk))  # noqa: S301
