"""What a sentence of a document comes to."""

from __future__ import annotations

from collections.abc import Sequence

from ....core.record import Record
from ..words.naming import Said
from ..words.tokens import Token, words
from ..words.wording import Choice
from .parts import Part, are_linking, parts_of


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


def with_subject(sense: Sense, found: Sequence[Token], before: Sense) -> Sense:
    """Return what a sentence comes to, with the agents that the next may speak of as "it": not
    those that it names amid other words, nor those before it where it speaks of somebody else.
    """
    if sense.said:
        return sense
    is_of_agents = any(one.names for one in found)
    if not is_of_agents and found and found[0].text in words("newcomers"):
        return sense._replace(names=())  # "There is a fast variant. It uses Haiku."
    if before.names and not any(map(_may_be_subject, parts_of(found))):
        return sense._replace(names=before.names)  # "Plans what the coder builds. Uses Opus."
    return sense


def _may_be_subject(part: Part) -> bool:
    """Whether a clause begins or ends with agents, so that the next sentence may speak of them."""
    groups = [at for at, one in enumerate(part.tokens) if one.names]
    if not groups:
        return False
    ahead = [one.text for one in part.tokens[: groups[0]]]
    return are_linking(ahead) or groups[-1] == len(part.tokens) - 1
