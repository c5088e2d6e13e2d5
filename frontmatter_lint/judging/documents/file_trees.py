"""Trees of files in fenced code, whose remarks name the model of an agent's file."""

from __future__ import annotations

import re
from collections.abc import Iterator

from . import wording
from .grid import choice_of
from .markdown import Block, Page
from .naming import Name, Said, known_as

_FILE = re.compile(r"(?:^|[\s─│├└/])([\w.-]+?)(?:\.agent)?\.(?:md|toml)\s+(?:#|//|—|–|-|←)\s*(.+)")
_BRACKETS = re.compile(r"[(\[]([^()\[\]]{2,60})[)\]]")
_MOST = 300  # characters of a line


def tree_choices(page: Page, one: Block) -> Iterator[Said]:
    """Return the models that remarks give in brackets, or alone, to files of agents; they hold
    where nothing else is said of an agent.
    """
    for line, text in enumerate(one.text.split("\n"), one.line + 1):
        match = _FILE.search(text[:_MOST])
        name = match and known_as(match[1], page.known)
        if not match or not name or len(wording.models_in(match[2])) != 1:
            continue
        for part in (match[2], *_BRACKETS.findall(match[2])):
            choice = choice_of(page, part.partition(",")[0].strip(" ."), "model")
            if choice and choice.tier:
                yield Said(Name(name), choice, line, weak=True)
                break
