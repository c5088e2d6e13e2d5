"""What a list of definitions says of agents: a name on a line, and its model on the next."""

from __future__ import annotations

from collections.abc import Sequence

from ..markdown import Block, Page, plain
from ..prose import sentences
from ..tables.grid import choice_of
from ..words import titles, wording
from ..words.named_agents import cell_names
from ..words.naming import Name, Said
from ..words.wording import Choice
from .entries import UNCLEAR, Entry
from .listed import are_known, listed
from .own_models import defined, own_choice, property_of


def entries(page: Page, one: Block) -> list[Entry]:
    """Return what a list of definitions says: lines with agents, and below each of them lines
    after colons, one of which may be or state a model.
    """
    entries: list[Entry] = []
    agents: Sequence[Name] = ()
    model: Choice | None = None
    for at, text in _defined_lines(one):
        if not text.startswith(":"):
            runs = page.runs(text)
            found = cell_names(runs, page.known)
            if found and are_known(page, found):
                agents = found
            else:
                agents = ()
            if agents:
                model = None
            else:
                model = titles.loose(plain(runs)) or defined(page, plain(runs))
            continue
        if model:
            entries.append(_below_model(page, text[1:].strip(), at, model))
            continue
        said = plain(page.runs(text[1:].strip()))
        choice = property_of(page, said) or choice_of(page, said.strip(" ."), "model")
        if choice is None and agents:
            # as if it stood right after the name: "`reviewer`: runs on opus"
            choice = own_choice(page, f": {said}") or sentences.about(page, said, agents)
        if agents and choice:
            entries.append(Entry(at, tuple(Said(name, choice, at) for name in agents)))
        elif wording.models_in_long(said):
            # without agents a mere remark, about which nothing is said
            entries.append(Entry(at, (), UNCLEAR if agents else ""))
    return entries


def _below_model(page: Page, text: str, line: int, model: Choice) -> Entry:
    """Return the agents of a definition of a model; none in a mere remark on it."""
    runs = page.runs(text)
    found = listed(page, runs) or cell_names(runs, page.known)
    is_list = bool(found) and are_known(page, found)
    return Entry(line, tuple(Said(name, model, line) for name in found if is_list))


def _defined_lines(one: Block) -> list[tuple[int, str]]:
    """Return the lines of a list of definitions, each with those that go on with it."""
    found: list[tuple[int, str]] = []
    before = ":"
    for number, line in enumerate(one.text.split("\n"), one.line):
        if found and before.startswith(":") and line.startswith(" "):
            found[-1] = (found[-1][0], f"{found[-1][1]} {line.strip()}")
            continue
        found.append((number, line))
        before = line
    return found
