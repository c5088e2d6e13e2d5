"""A sentence that gives one model to a team it counts, above the table or list of who is in it:
"Start a team of these 3 agents, using Opus for all. They work side by side.", "### Members".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ....core.resources import data
from ..markdown import Block, Page, plain
from ..tables.grid import grid
from ..words import titles, wording
from ..words.keys import key, words_in
from ..words.named_agents import names
from ..words.naming import Name, Said, is_of_project
from ..words.tokens import words
from ..words.wording import Choice

_FEWEST = 2  # agents
_MOST_BETWEEN = 2  # words between a number and the noun that it counts
_LONGEST = 600  # characters of a paragraph
#: What somebody says to have the team started: 'When I write "all hands", …'.
_CALL = re.compile(r"[^,\"“„«]{0,60}[\"“„«][^\"”“»,]{1,60}[\"”“»],\s*")


def team_choices(page: Page, body: Sequence[Block]) -> list[Said]:
    """Return the model of each agent of a team that a paragraph of a section counts; nothing where
    the number of those below it is another, or one of them is no agent of the project.
    """
    for one in body:
        if one.kind == "paragraph" and not one.level and len(one.text) <= _LONGEST:
            text = " ".join(plain(page.runs(one.text)).split())
            choice, count = _told(text)
            if choice:
                members = _members(page, one)
                distinct = {key(name.text) for name, _ in members}
                if len(distinct) == len(members) == count:
                    return [Said(name, choice, line) for name, line in members]
    return []


def _told(text: str) -> tuple[Choice | None, int]:
    """Return the model that a text gives to all of a team, and how many it counts."""
    some = [one for one in re.split(r"(?<=[.!?])\s+", text) if wording.models_in_long(one)]
    if len(some) != 1 or not words("exceptions").isdisjoint(words_in(text.lower())):
        return None, 0
    sentence = _CALL.sub("", some[0], count=1) if _CALL.match(some[0]) else some[0]
    models = wording.scan_of(sentence).models
    told = re.findall(r"\w+", sentence.lower())
    stops = words("void") | words("conditions") | words("negations") | words("saving")
    stops |= wording.any_of("hedges", "bygone", "opinions", "trials", "examples")
    if len(models) != 1 or not stops.isdisjoint(told) or words("everyone").isdisjoint(told):
        return None, 0
    return Choice(*models[0]), _count(told)


def _count(told: Sequence[str]) -> int:
    """Return how many agents some words count: "these 4 teammates"; 0 for none."""
    known = data("documents")
    counts = known["sentences"]["numerals"]
    for at, word in enumerate(told[1:], 1):
        behind = told[at + 1 : at + 1 + _MOST_BETWEEN]
        is_counted = told[at - 1] in known["orders"]["who"]
        if is_counted and not set(known["members"]).isdisjoint(behind):
            if word in counts:
                return counts.index(word) + _FEWEST
            if word.isdecimal() and len(word) < 3:
                return int(word)
    return 0


def _members(page: Page, above: Block) -> list[tuple[Name, int]]:
    """Return the agents of the table or list below a paragraph, with their lines, or below a plain
    heading after it.
    """
    following = list(page.blocks[page.blocks.index(above) + 1 :])
    if following and following[0].kind == "heading":
        title = plain(page.runs(following[0].text))
        if not titles.is_plain(title) and not set(words_in(title.lower())) <= _members_words():
            return []
        del following[0]
    if not following:
        return []
    if following[0].kind == "table":
        return _of_table(page, following[0])
    return _of_list(page, [one for one in following if one.number == following[0].number])


def _members_words() -> frozenset[str]:
    return frozenset(data("documents")["members"])


def _of_table(page: Page, table: Block) -> list[tuple[Name, int]]:
    """Return the agents of the one column of a table that holds one in each row; none beside any
    model.
    """
    made = grid(page, table)
    for texts in (made.heads, *made.texts):
        if any(map(wording.models_in_long, texts)):
            return []
    columns = []
    for at in range(len(made.heads)):
        some = [made.names(row, at) for row in range(len(made.lines)) if made.is_known(row, at)]
        if len(some) == len(made.lines) and all(len(each) == 1 for each in some):
            columns.append([each[0] for each in some])
    if len(columns) != 1:
        return []
    return list(zip(columns[0], made.lines, strict=True))


def _of_list(page: Page, items: Sequence[Block]) -> list[tuple[Name, int]]:
    """Return the agents of a list of which each item begins with one, and names no model."""
    found = []
    for one in items:
        some, _ = names(page.runs(one.text), trusted=True, known=page.known)
        is_one = one.kind == "item" and one.level == 1 and len(some) == 1
        if (
            not is_one
            or not is_of_project(some[0].text, page.known)
            or wording.models_in_long(one.text)
        ):
            return []
        found.append((some[0], one.line))
    return found
