"""Which of several columns of models holds: profiles such as quality, balanced, budget."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from ....agents import dialects
from ....core.resources import data
from ..markdown import Page
from ..words.columns import has_word
from ..words.naming import Passed, Said
from .grid import Grid, choice_of

_MEMO, _WRITTEN = "lines on defaults", "text in small letters"


def column_of_profile(made: Grid, columns: Sequence[int]) -> int | Passed:
    """Return the column that the settings or a heading choose among several of models."""
    wanted = made.page.profile.lower()
    named = []
    for at in columns:
        if wanted and wanted in (made.heads[at], *_words(made, at)):
            named.append(at)
    by_default = []
    for at in columns:
        if _is_default(made, at):
            by_default.append(at)
    if not by_default:
        for at in columns:
            if is_named_default(made.page, made.heads[at]):
                by_default.append(at)
    chosen = named or ([] if wanted else by_default)
    if len(chosen) == 1:
        return chosen[0]
    heads = [f"`{made.heads[at]}`" for at in columns]
    return Passed(
        made.line,
        f"the columns {', '.join(heads[:-1])} and {heads[-1]} each give a model: choose one with "
        "`documented-profile`",
    )


def in_every_profile(made: Grid, agent: int, columns: Sequence[int]) -> Iterator[Said]:
    """Return the agents that all columns of models give a model of one tier, whichever holds."""
    for row, line in enumerate(made.lines):
        choices = []
        for at in columns:
            choice = choice_of(made.page, made.texts[row][at], made.heads[at])
            if choice and choice.tier:
                choices.append(choice)
        if len(choices) == len(columns) and len({one.tier for one in choices}) == 1:
            for name in made.names(row, agent):
                yield Said(name, choices[0], line)


def columns_of_tools(made: Grid, agent: int) -> dict[str, int]:
    """Return the columns of models that are each for the agents of one tool, by its dialect:
    "Claude Code model" beside "OpenCode model"; empty where they are not of several.
    """
    found: dict[str, int] = {}
    for at, head in enumerate(made.heads):
        words = []
        for word in head.split():
            if not has_word(word, "models", "tiers"):
                words.append(word)
        tool = ""
        if at != agent and len(words) < len(head.split()):
            tool = dialects.find(" ".join(words))
        if tool and tool not in found:
            found[tool] = at
    if len(found) < _FEWEST_TOOLS:
        return {}
    return found


_FEWEST_TOOLS = 2


def _is_default(made: Grid, column: int) -> bool:
    """Whether a heading says that its column holds unless another is chosen."""
    starred = any(sign in made.heads[column] for sign in "★⭐✓✔")
    return starred or not {"default", "active"}.isdisjoint(_words(made, column))


def is_named_default(page: Page, name: str) -> bool:
    """Whether a line of the document calls a profile the default: "Default: balanced",
    "balanced (default)", "`balanced` is the default". The name is in small letters.
    """
    lines = [line for line in _on_defaults(page) if name in line]
    if name and lines:  # spares nearly all titles a pattern of their own
        before, behind = _defaults()
        bare = re.escape(name)
        said = re.compile(rf"{before}{bare}\b|\b{bare}{behind}")
        if any(map(said.search, lines)):
            return True
    if not (name and _is_written(page, name)):
        return False
    from . import chosen_profiles  # imported here: few documents have profiles

    return chosen_profiles.is_chosen(page, name)


def _is_written(page: Page, name: str) -> bool:
    """Whether a paragraph, an item or some code of a document holds a name in small letters."""
    if _WRITTEN not in page.memo:
        kinds = ("paragraph", "item", "fence")
        texts = [one.text for one in page.blocks if one.kind in kinds]
        page.memo[_WRITTEN] = "\n".join(texts).lower()
    written: str = page.memo[_WRITTEN]
    return name in written


@cache
def _defaults() -> tuple[str, str]:
    """Return the patterns of what calls a profile the default before its name, and behind it."""
    known = data("documents")["called_default"]
    nouns = "|".join(data("documents")["columns"]["profiles"])
    before, behind = "|".join(known["before"]), "|".join(known["behind"])
    is_it, the = "|".join(known["is"]), "|".join(known["the"])
    first = rf"\b(?:{before})(?: (?:{nouns}))?(?: (?:to|{is_it}))?(?: (?:{the}))?"
    first += r"(?:[^\w.;!?]|_){1,6}"
    last = rf"(?:{is_it}) (?:(?:{the}) )?(?:{behind})(?: (?:{nouns}))?[*_`]*(?=[.,;:!)]|$)"
    return first, rf"(?:[\W_]{{0,5}}\((?:the )?default\)|[\W_]{{1,4}}{last})"


def _on_defaults(page: Page) -> list[str]:
    """Return the lines outside of tables that may call something the default, in small letters."""
    if _MEMO not in page.memo:
        known = data("documents")["called_default"]
        words = (*known["before"], *known["behind"])
        found = []
        for line in page.lines:
            lowered = line.lower()
            if "|" not in line and any(word in lowered for word in words):
                found.append(lowered)
        page.memo[_MEMO] = found
    lines: list[str] = page.memo[_MEMO]
    return lines


def _words(made: Grid, column: int) -> Sequence[str]:
    words = [word.strip("()[]*:✓★") for word in made.heads[column].split()]
    return [word for word in words if word]
