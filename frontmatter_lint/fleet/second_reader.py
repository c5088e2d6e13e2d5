"""Agents of one tool that another reads too, with a model that the other does not know."""

from __future__ import annotations

from ..agents import dialect_facts, dialects, model_names, place
from ..core.caching import cache
from ..core.nouns import Fault, Problem
from ..core.record import TYPE_CHECKING
from ..core.wording import clip
from .rule_names import SECOND_READER

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .members import Member


def is_concerned(absolute: str, dialect: str, model: str) -> bool:
    """Whether a second tool reads the agent of an absolute POSIX path, in a project that shows
    that the tool is used, and does not know its model.
    """
    return bool(model) and any(_places(absolute, dialect, model))


def faults(members: Sequence[Member]) -> Iterator[tuple[str, Fault]]:
    """Yield one fault for each project and second reader, with the path of the first of its
    files as shown.

    `members` are in the order of their paths.
    """
    found: dict[tuple[str, str], list[Member]] = {}
    for one in members:
        if one.is_loaded and one.model:
            for place_of in _places(one.absolute, one.dialect, one.model):
                found.setdefault(place_of, []).append(one)
    for (reader, _), some in found.items():
        yield some[0].path, _fault(reader, some[0].model, len(some) - 1)


def _places(absolute: str, dialect: str, model: str) -> Iterator[tuple[str, str]]:
    """Yield each second reader that does not know the model, and the project of the file."""
    for reader, project in place.second_readers(absolute):
        if not _is_known(model, dialect, reader):
            yield reader, project


@cache
def _is_known(model: str, dialect: str, reader: str) -> bool:
    """Whether the second reader knows a model, or nothing is to be said of it: the first does
    not know it either, or it means the model of the session, which the second runs anyway.
    """
    own = dialects.get(dialect)
    if model in own.model.undecided or not model_names.is_legal(model, own):
        return True
    return model_names.is_legal(model, dialects.get(reader))


def _fault(reader: str, model: str, others: int) -> Fault:
    also, tool = dialect_facts.second_readers()[reader], dialects.get(reader)
    more = ""
    if others == 1:
        more = ", nor that of one more agent here"
    elif others:
        more = f", nor those of {others} more agents here"
    message = (
        f"{tool.title} reads `{also.folder.rstrip('/')}` too, since {also.since}, and does "
        f"not know `{clip(model)}`{more}; {tool.model.on_unknown}"
    )
    hint = (
        f"change nothing where that will do, else give it an agent of another name in "
        f"`{also.shown_by[0]}`"
    )
    return Fault(SECOND_READER, Problem(message, ("model",), hint))
