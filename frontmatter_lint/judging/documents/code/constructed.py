"""Objects of agents that code of a document makes: `AgentSpec("scribe", model=HAIKU)`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ....core.resources import data
from ..drawings.drawn_arrows import one_model_each
from ..drawings.drawn_lines import doubts
from ..markdown import Block, Page
from ..words import code_leads, columns, values
from ..words.naming import Name, Said, known_as
from . import calls
from .shown_settings import limits

_CLASS = re.compile(
    r"(?<![\w.])(?:new )?"
    r"(?P<kind>(?:[A-Z]\w{0,40})?(?:Sub)?Agent(?:Spec|Config|Definition|Def|Settings)?)\("
)
_FIRST = re.compile(r"\s*[\"'`]([\w .:-]{2,60})[\"'`]")
_NAMED = re.compile(r"(?:^|[\s,({])model\s*[:=]\s*([A-Z]\w{0,60})\s*(?=[,}\n]|$)")
_STATED = re.compile(r"(?:^|[\s,({])model\s*[:=]\s*[\"']([^\"'\n]{1,120})[\"']\s*(?=[,}\n]|$)")
_COMMENTED_OUT = re.compile(r"^[ \t]*(?:#|//).*$", re.MULTILINE)  # its line stays
_REMARK = re.compile(r"(?:#|//)(.*)")
_INNER = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|(?<=\S)\s*\{[^{}]*\}")
#: What keeps code from saying what holds: a condition, a text in it, a test.
_OF_A_CASE = re.compile(
    r"^\s*(?:if|elif|else|case|with|try|def test_\w+)\b|\"\"\"|'''|/\*", re.MULTILINE
)
_KEYS = ("name", "id", "agent")  # under which an object holds the name of its agent
_LONGEST = 300_000  # characters that are looked at for objects
_FEWEST = 2  # agents
_DEEPEST = 3  # brackets within each other in an object


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
        choice = values.cell(model, "model")
        if not (choice and choice.tier):
            return
        said.append(Said(Name(name), choice, line))
    if len({one.name.text for one in said}) >= _FEWEST and one_model_each(said):
        yield from said


def _objects(fences: Iterable[tuple[Block | None, Block]]) -> Iterator[tuple[int, str, str]]:
    """Yield the line of each object that code makes, the code, and what stands in its brackets;
    nothing of code that holds at times, or below words that say so.
    """
    looked = 0
    for before, one in fences:
        if one.language not in data("documents")["constructors"] or _OF_A_CASE.search(one.text):
            continue
        above = ""
        if before is not None and before.kind == "paragraph":
            above = code_leads.last_sentence(before.text)
        if limits(above) or any(map(doubts, _REMARK.findall(one.text))):
            continue
        code = _COMMENTED_OUT.sub("", one.text)
        for made in _CLASS.finditer(code):
            if columns.has_word(columns.parted(made["kind"]), "bygone", "trials", "examples"):
                continue
            inside = calls.within_brackets(code, made.end())
            looked += len(inside) or calls.LONGEST
            if looked > _LONGEST:
                return
            yield one.line + 1 + code.count("\n", 0, made.start()), code, _flat(inside)


def _flat(inside: str) -> str:
    """Return what stands in the brackets of an object without what stands in others there."""
    if inside.lstrip().startswith("{"):  # the one object of JavaScript
        inside = inside.strip()[1:-1]
    for _ in range(_DEEPEST):
        inside = _INNER.sub("()", inside)
    return inside


def _model(code: str, inside: str) -> str:
    """Return the model that an object is given, that of a constant of the same code where it names
    one; empty for none.
    """
    stated = _STATED.search(inside)
    if stated:
        return stated[1]
    named = _NAMED.search(inside)
    if named is None:
        return ""
    from . import constants  # imported here: few documents have any

    return constants.text_of(code, named[1]) or named[1]
