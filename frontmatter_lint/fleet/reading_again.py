"""How what was kept of an agent leads back to the agent itself."""

from __future__ import annotations

from ..core.record import TYPE_CHECKING, Record

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..core.nouns import Agent


class Reading(Record):
    """How the agent of a path as shown is read again, and how its work is judged."""

    read: Callable[[str], Agent | None]
    judge: Callable[[Agent], Any]
