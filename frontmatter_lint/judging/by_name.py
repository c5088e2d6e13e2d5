"""What of a verdict rests on the name of an agent alone: what it is called says what it is about,
and hardly what it does.
"""

from __future__ import annotations

import re

from ..core.nouns import Agent, Evidence, Severity
from ..core.record import TYPE_CHECKING
from ..core.resources import data
from . import proof

if TYPE_CHECKING:
    from collections.abc import Sequence

_WORD = r"[a-z]+"
#: How many letters forms of one word share, and how many words a description that says nothing
#: has beside the name.
_STEM, _FEW = 5, 1


def is_all(agent: Agent, evidence: Sequence[Evidence]) -> bool:
    """Whether quotations say no more than the name does: "Tide auditor agent" of `tide-auditor`."""
    named = _stems(agent.name)
    return all(one.at == ("name",) or _stems(one.text) <= named for one in evidence)


def is_part(agent: Agent, evidence: Sequence[Evidence]) -> bool:
    """Whether words are but parts of the name: "admin" in `admin-metrics-auditor` is no act."""
    named = set(_words(agent.name))
    return all(set(_words(one.text)) < named for one in evidence)


def is_proof(agent: Agent, evidence: Sequence[Evidence]) -> bool:
    """Whether nothing but the name speaks for a verdict: a part of it, or it beside a description
    that says nothing.
    """
    if is_all(agent, evidence) and is_part(agent, evidence):
        return True
    if not _says_nothing(agent):
        return False
    return is_all(agent, [one for one in evidence if one.at != ("description",)])


def borne_out(level: Severity, agent: Agent, evidence: tuple[Evidence, ...]) -> Severity:
    """Return a level no higher than what can be shown: an info with nothing but the name."""
    if is_proof(agent, evidence):
        return Severity.INFO
    return proof.borne_out(level, evidence)


def _says_nothing(agent: Agent) -> bool:
    """Whether the description says next to nothing beside the name: "Helps with tasks"."""
    text = agent.description
    return text.isascii() and len(_stems(text) - _stems(agent.name)) <= _FEW


def _stems(text: str) -> set[str]:
    """Return the words of a text by their stems, without those that tell of no work."""
    known = data("passages")
    silent = {*known["roles"], *known["before"], *known["silent"]}
    return {word[:_STEM] for word in _words(text) if word not in silent}


def _words(text: str) -> list[str]:
    return re.findall(_WORD, text.lower())
