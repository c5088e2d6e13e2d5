"""Frontmatter of agents, and commands that set their models, as fenced code shows them:
"agentctl set-model scribe haiku".
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator

from . import wording
from .diagrams import one_model_each
from .grid import choice_of
from .keys import key
from .markdown import Block, Page
from .naming import Name, Said
from .wording import Choice

_FEWEST = 2  # of either, in one document
_MOST_LINES, _LONGEST_LINE = 200, 300
_FIELD = re.compile(r"(name|model):[ \t]*[\"']?([^\"'#\n]{2,60}?)[\"']?[ \t]*(?:#.*)?")
_FILES = frozenset(("yaml", "yml", "markdown", "md", "text", "txt", ""))
_COMMANDS = frozenset(("bash", "sh", "shell", "zsh", "console", "fish", "powershell", "text", ""))
_SETS = re.compile(r"(?i)\b(?:set|assign|pin|config|spawn)|-set\b")
_WORD = re.compile(r"[\w-]+")
_REMARK = re.compile(r"\s#.*$")


def shown_choices(page: Page, fences: Iterable[tuple[Block | None, Block]]) -> Iterator[Said]:
    """Return what fences show, each with the block before it, all of a document together; nothing
    where one agent is shown with several models.
    """
    headers: list[Said] = []
    commands: list[Said] = []
    for before, one in fences:
        if not wording.models_in_long(one.text):
            continue
        kind = one.info.strip().lower().split(" ")[0]
        if kind in _FILES and before is not None:
            headers += _in_header(page, one, before)
        if kind in _COMMANDS:
            commands += _by_commands(page, one)
    for found in (headers, commands):
        names = {key(said.name.text) for said in found}
        if len(names) >= _FEWEST and one_model_each(found):
            yield from found


def _in_header(page: Page, one: Block, before: Block) -> Iterator[Said]:
    """Return the agent whose frontmatter a fence holds, by its fields `name` and `model`, where the
    line above names it or its file; else it may be an example.
    """
    name = ""
    told: Choice | None = None
    at = 0
    for line, text in enumerate(one.text.split("\n")[:_MOST_LINES], one.line + 1):
        if text.strip() == "---" and (name or told):
            break
        field = None
        if len(text) <= _LONGEST_LINE:
            field = _FIELD.fullmatch(text)
        if field is None:
            continue
        if field[1] == "name":
            name = field[2]
        else:
            told, at = choice_of(page, field[2], "model"), line
    is_named = key(name) in set(map(key, _WORD.findall(before.text)))
    if key(name) in page.known and is_named and told and told.tier:
        yield Said(Name(name), told, at)


def _by_commands(page: Page, one: Block) -> list[Said]:
    """Return the agents that commands of one form give a model: each names one of both, and the
    rest of it is the same.
    """
    said: list[Said] = []
    forms = set()
    for line, text in enumerate(one.text.split("\n")[:_MOST_LINES], one.line + 1):
        if len(text) > _LONGEST_LINE:
            continue
        words = _REMARK.sub("", text).replace("=", " ").replace('"', "").split()
        names = [word for word in words if key(word) in page.known]
        if len(names) != 1:
            continue
        models = _models(page, words)
        if len(models) != 1:
            continue
        ((model, choice),) = models.items()
        form = " ".join(word for word in words if word not in (names[0], model))
        if _SETS.search(form):
            forms.add(form)
            said.append(Said(Name(names[0]), choice, line))
    if len(forms) == 1:
        return said
    return []


def _models(page: Page, words: Collection[str]) -> dict[str, Choice]:
    """Return the words that name a model, with it."""
    found = {}
    for word in words:
        choice = choice_of(page, word, "model")
        if choice and choice.tier:
            found[word] = choice
    return found
