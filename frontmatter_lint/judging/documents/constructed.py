"""Objects of agents that code of a document makes: `AgentSpec("scribe", model=HAIKU)`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ...core.resources import data
from . import calls, wording
from .diagrams import one_model_each
from .drawn_lines import doubts
from .markdown import Block, Page
from .naming import Name, Said, known_as

_CLASS = re.compile(r"(?<![\w.])(?:new )?[A-Z]\w{0,40}\(")
_FIRST = re.compile(r"\s*[\"'`]([\w .:-]{2,60})[\"'`]")
_NAMED = re.compile(r"\bmodel\s*[:=]\s*([A-Z]\w{0,60})\b(?!\s*[(\"'])")
_REMARK = re.compile(r"(?:#|//)(.*)")
_KEYS = ("name", "id", "agent")  # under which an object holds the name of its agent
_LONGEST = 300_000  # characters that are looked at for objects
_FEWEST = 2  # agents


def made_choices(page: Page, fences: Iterable[tuple[Block | None, Block]]) -> Iterator[Said]:
    """Return the models of agents of which a document shows the objects, by a string or by a
    constant: nothing where one of them is not understood, or an agent has several.
    """
    said: list[Said] = []
    for line, code, inside in _objects(fences):
        first = _FIRST.match(inside)
        name = calls.argument(inside, _KEYS)
        if first and not name:
            name = first[1]
        name = known_as(name, page.known)
        model = _model(code, inside)
        if not (name and model):
            continue
        choice = wording.cell(model, "model")
        if not (choice and choice.tier) or doubts(" ".join(_REMARK.findall(inside))):
            return
        said.append(Said(Name(name), choice, line))
    if len({one.name.text for one in said}) >= _FEWEST and one_model_each(said):
        yield from said


def _objects(fences: Iterable[tuple[Block | None, Block]]) -> Iterator[tuple[int, str, str]]:
    """Yield the line of each object that code makes, the code, and what stands in its brackets."""
    looked = 0
    for _, one in fences:
        if one.language not in data("documents")["constructors"]:
            continue
        for made in _CLASS.finditer(one.text):
            if "agent" not in made[0].lower():
                continue
            inside = calls.within_brackets(one.text, made.end())
            looked += len(inside) or calls.LONGEST
            if looked > _LONGEST:
                return
            yield one.line + 1 + one.text.count("\n", 0, made.start()), one.text, inside


def _model(code: str, inside: str) -> str:
    """Return the model that an object is given, that of a constant of the same code where it names
    one; empty for none.
    """
    stated = calls.argument(inside, ("model",))
    named = _NAMED.search(inside)
    if stated or named is None:
        return stated
    constant = re.search(
        rf"^\s*(?:export )?(?:const |let )?{named[1]}\s*(?::[^=\n]{{1,40}})?=\s*[\"']([^\"'\n]+)",
        code,
        re.MULTILINE,
    )
    if constant:
        return constant[1]
    return named[1]
