"""What a sentence of a document comes to."""

from __future__ import annotations

from ...core.record import Record
from .naming import Said
from .wording import Choice


class Sense(Record):
    """What a sentence comes to: what it says, the agents that it leaves open, whether it may say
    something that is not understood, and what the next sentence may refer to.
    """

    said: tuple[Said, ...] = ()
    open: frozenset[str] = frozenset()
    doubt: bool = False
    void: bool = False
    names: tuple[str, ...] = ()
    choice: Choice | None = None
    asks: bool = False
    pending: Choice | None = None
