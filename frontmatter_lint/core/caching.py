"""Functions that keep what they returned: `functools.cache` and `functools.lru_cache` without
`functools`.

Importing `functools` takes 11 million instructions, more than a quarter of what starting the
interpreter takes; what remembers is written in C and lies in a module of its own.
"""

from __future__ import annotations

from .record import TYPE_CHECKING

__all__ = ["OF_FILES", "cache", "forget", "lazy", "lru_cache"]

#: The rooms in which functions keep something of files, and so forget it where these may have
#: changed; a test holds that there is no such function anywhere else.
OF_FILES = ("reading.", "agents.", "fleet.", "fixes.", "engine.", "cli.")

if TYPE_CHECKING:
    from builtins import property as lazy  # what is read once is not set either
    from functools import cache, lru_cache
else:
    # what `functools.lru_cache` itself uses
    from _functools import _lru_cache_wrapper

    def lru_cache(maxsize):
        """Keep the last `maxsize` results of a function, by its arguments; None means all."""
        return lambda function: _lru_cache_wrapper(function, maxsize, False, _counts)

    cache = lru_cache(maxsize=None)

    class lazy:  # noqa: N801 - as `property`
        """A property that is computed when it is first asked for, then found on the object."""

        def __init__(self, read):
            self.read = read

        def __get__(self, holder, owner=None):
            if holder is None:
                return self
            value = holder.__dict__[self.read.__name__] = self.read(holder)
            return value

    def _counts(*numbers):
        """Return hits, misses, the most results that are kept, and how many are kept now."""
        return numbers


def forget(rooms: tuple[str, ...]) -> None:
    """Empty what the functions of some rooms kept, each named with its final dot."""
    import sys  # imported here: a short process forgets nothing

    package = __package__.partition(".")[0]
    wanted = tuple(f"{package}.{room}" for room in rooms)
    for name, module in list(sys.modules.items()):
        if name.startswith(wanted):
            for one in list(vars(module).values()):
                clear = getattr(one, "cache_clear", None)
                if clear is not None:
                    clear()
