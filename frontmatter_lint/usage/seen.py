"""Which requests were counted before: 64 bits for each, in a table that grows by doubling."""

from __future__ import annotations

from array import array
from hashlib import blake2b

_SMALLEST = 1 << 12
_FILLED = 0.6


class Seen:
    """A set of texts that takes 13 to 27 bytes for each; two of a billion may be mixed up."""

    def __init__(self) -> None:
        self.table = array("Q", bytes(8 * _SMALLEST))
        self.count = 0

    def add(self, text: str) -> bool:
        """Add a text; return whether it is new."""
        return self.add_key(key_of(text))

    def add_key(self, key: int) -> bool:
        """Add what `key_of` made of a text; return whether it is new."""
        if not _put(self.table, key):
            return False
        self.count += 1
        if self.count > len(self.table) * _FILLED:
            larger = array("Q", bytes(16 * len(self.table)))
            for one in self.table:
                if one:
                    _put(larger, one)
            self.table = larger
        return True

    def has_key(self, key: int) -> bool:
        """Whether a key was added."""
        place = key % len(self.table)
        while self.table[place]:
            if self.table[place] == key:
                return True
            place = (place + 1) % len(self.table)
        return False


def key_of(text: str) -> int:
    """Return the number that stands for a text, from 1 to 2 ** 64 - 1."""
    digest = blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest) or 1  # 0 is an empty place


def _put(table: array[int], key: int) -> bool:
    """Put a key into a table that has room; return whether it was not there."""
    place = key % len(table)
    while table[place]:
        if table[place] == key:
            return False
        place = (place + 1) % len(table)
    table[place] = key
    return True
