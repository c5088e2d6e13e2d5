"""Which of several columns of models holds: profiles such as quality, balanced, budget."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ....agents import dialects
from ..markdown import Page
from ..words.columns import has_word
from ..words.naming import Passed
from .grid import Grid

_DEFAULT = (
    r"\b(?:default|active|current|selected|aktiv\w*|activo)"
    r"(?: (?:profile|mode|set(?:-?up)?|profil|perfil))?(?: is| to| ist| es)?(?: the| our)?"
)
_IS_DEFAULT = (
    r"(?:is|ist|es) (?:the |our |der |das |el )?(?:default|standard|predeterminado)"
    r"(?: (?:profile|mode|set|profil|perfil))?[*_`]*(?=[.,;:!)]|$)"
)


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
    """Return whether a heading says that its column holds unless another is chosen."""
    starred = any(sign in made.heads[column] for sign in "★⭐✓✔")
    return starred or not {"default", "active"}.isdisjoint(_words(made, column))


def is_named_default(page: Page, name: str) -> bool:
    """Return whether a line of the document calls a profile the default: "Default: balanced",
    "balanced (default)", "`balanced` is the default".
    """
    bare = re.escape(name)
    said = re.compile(
        rf"{_DEFAULT}(?:[^\w.;!?]|_){{1,6}}{bare}\b|\b{bare}[\W_]{{0,5}}\((?:the )?default\)"
        rf"|\b{bare}[\W_]{{1,4}}{_IS_DEFAULT}",
        re.IGNORECASE,
    )
    return bool(name) and any(said.search(line) for line in page.lines if "|" not in line)


def _words(made: Grid, column: int) -> Sequence[str]:
    words = [word.strip("()[]*:✓★") for word in made.heads[column].split()]
    return [word for word in words if word]
