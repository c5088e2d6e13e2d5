"""What headings say of the lists below them, and what the items of one list come to together."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet

from ....core.record import Record
from ..words import wording
from ..words.keys import key
from ..words.naming import Found, Name, Passed, Said, left_out
from ..words.wording import Choice


class Scope(Record):
    """What the headings above say.

    `agents`: they name agents. `assigns`: names with their own models follow. `closed`:
    nothing below is meant. `loose` is a model that counts for agents of the project
    alone; `aside` keeps lists from being read by such agents; `owners` are the agents of
    the item above. `others`: what follows is about skills, commands and the like.
    `unsettled`: sentences there do not say what holds. `course`: they are steps of work.
    `team`: below an agent with its model, where others may stand with theirs. `told`: below
    something said of a model, where other models may stand before their agents. `explains`: below
    a heading that tells why something is as it is, where sentences of lists count as others do.
    """

    choice: Choice | None = None
    agents: bool = False
    assigns: bool = False
    closed: bool = False
    loose: Choice | None = None
    aside: bool = False
    owners: tuple[Name, ...] = ()
    others: bool = False
    unsettled: bool = False
    course: bool = False
    team: bool = False
    told: bool = False
    explains: bool = False


class Entry(Record):
    """What one item of a list comes to by the agents of the project that it names: what it
    says, or with nothing said why (empty for a mere remark). `of_owner`: it states the model of
    the agent of the item that holds it. `open`: why it leaves the model of an agent open, which
    spoils nothing around it.
    """

    line: int
    said: tuple[Said, ...]
    reason: str = ""
    of_owner: bool = False
    open: str = ""


UNCLEAR = "what it says of the model of an agent is not understood"
SEVERAL = "it names more than one model for an agent"


def whole(entries: Sequence[Entry]) -> Iterator[Found]:
    """Return what the items of one list say, unless one of them was not understood."""
    entries = _without_torn(entries)
    for one in entries:
        if one.open:
            yield Passed(one.line, one.open, is_clear=True)
    wrong = [one for one in entries if one.reason]
    right = [one for one in entries if one.said]
    if not right:
        return
    if not wrong:
        for one in right:
            yield from one.said
        return
    for one in wrong:
        yield Passed(one.line, one.reason)
    for one in right:
        yield left_out(one.line, "list", wrong[0].line)


def still_to_do(entries: Sequence[Entry]) -> Iterator[Passed]:
    """Yield the items of a list that would say something if a box of it were ticked."""
    for one in entries:
        if one.said:
            yield Passed(one.line, "no box of its list is ticked: it is still to be done")


def nearest(lists: Mapping[int, Sequence[Entry]]) -> list[Sequence[Entry]]:
    """Return the lists of a section without what a heading gives to agents that have a model of
    their own in an item below.
    """
    last: dict[str, int] = {}
    spoken: set[tuple[int, str]] = set()  # where which agent has a model of its own below
    for one in sorted(one for some in lists.values() for one in some):
        for said in one.said:
            name = key(said.name.text)
            if one.of_owner and name in last:
                spoken.add((last[name], name))
            elif not one.of_owner:
                last[name] = one.line
    kept: list[Sequence[Entry]] = []
    for some in lists.values():
        kept.append([_without(one, spoken) for one in some])
    return kept


def _without(one: Entry, spoken: AbstractSet[tuple[int, str]]) -> Entry:
    if one.of_owner or not spoken:
        return one
    left = tuple(said for said in one.said if (one.line, key(said.name.text)) not in spoken)
    return one._replace(said=left)


def _without_torn(entries: Sequence[Entry]) -> Sequence[Entry]:
    """Return the items of a list without agents to which it gives several models at once, as in
    each phase of their work.
    """
    first: dict[tuple[str, bool], Said] = {}
    torn: dict[str, str] = {}
    for said in (said for one in entries for said in one.said):
        earlier = first.setdefault((key(said.name.text), said.weak), said)
        if earlier.choice.tier != said.choice.tier:
            torn[key(said.name.text)] = both(earlier, said)
    if not torn:
        return entries
    kept = []
    for one in entries:
        left = tuple(said for said in one.said if key(said.name.text) not in torn)
        gone = [said for said in one.said if key(said.name.text) in torn]
        reason = torn[key(gone[0].name.text)] if gone else one.open
        kept.append(one._replace(said=left, open=reason))
    return kept


class Portrait(Record):
    """The heading of a section, and what the section says of the agent that it is about."""

    title: str
    said: Sequence[Said]


def of_sections(some: Sequence[Portrait]) -> Iterator[Found]:
    """Return what sections say that are each about an agent, but for those that give it another
    model in each part of its work: "Planner (RED)" and "Planner (GREEN)".
    """
    first: dict[str, Said] = {}
    torn: dict[str, str] = {}
    whole: set[str] = set()  # of these a section without a part says something
    for one in some:
        for said in one.said:
            name = key(said.name.text)
            earlier = first.setdefault(name, said)
            if earlier.choice.tier != said.choice.tier:
                torn[name] = both(earlier, said)
            if not _is_of_part(one.title, said.name.text):
                whole.add(name)
    for said in (said for one in some for said in one.said):
        name = key(said.name.text)
        if name in torn and name not in whole:
            yield Passed(said.line, torn[name], is_clear=True)
        else:
            yield said


def _is_of_part(title: str, name: str) -> bool:
    """Whether a heading holds words besides the name of its agent and a model."""
    left = set(wording.scan_of(title).words) - wording.vocabulary()["agents"]
    return bool(left - set(re.findall(r"[^\W_]+", name.lower())) - {name.lower()})


def both(one: Said, other: Said) -> str:
    """Return that two models are given to one agent, which leaves its model open."""
    return (
        f"`{one.name.text}` is given both `{one.choice.model}` and `{other.choice.model}`: "
        "that leaves its model open"
    )
