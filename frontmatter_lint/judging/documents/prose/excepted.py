"""Agents that a sentence excepts: "all others, except `a`, run on Opus" gives `a` no model, in
whatever form it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ....core.caching import cache
from ....core.resources import data
from ..words import keys
from ..words.naming import Found, Passed, Said
from ..words.wording import models_in_long, one_of

_WORD = re.compile(r"[\w./:@-]+")
_ENDS = re.compile(r"[.;!?](?:\s|$)")
#: Characters of a sentence that are looked at, and between the words of an exception.
_LONGEST, _BETWEEN = 600, 80


def without_excepted(found: Iterable[Found], lines: Sequence[str]) -> list[Found]:
    """Return what a document says, without the models of agents that are excepted from those who
    have them.
    """
    if not _exception().search(" ".join(lines).lower()):
        return list(found)
    kept: list[Found] = []
    for one in found:
        if isinstance(one, Said) and _is_excepted(one.name.text, lines, one.line):
            reason = f"it excepts `{one.name.text}` from those that have the model"
            kept.append(Passed(one.line, reason))
        else:
            kept.append(one)
    return kept


def _is_excepted(name: str, lines: Sequence[str], line: int) -> bool:
    """Whether a name stands between words of an exception and the only model behind them."""
    text = " ".join(lines[line - 1 : line + 1])[:_LONGEST].lower()
    for opened in _exception().finditer(text):
        if models_in_long(opened[0]):
            continue  # "all agents use Sonnet except `a`, which uses Opus"
        rest = text[opened.end() :]
        ends = _ENDS.search(rest)
        if ends:
            rest = rest[: ends.start()]
        models = []
        for word in _WORD.finditer(rest):
            if models_in_long(word[0]):
                models.append(word)
        if len(models) == 1 and _names(name, rest[: models[0].start()]):
            return True
    return False


@cache
def _exception() -> re.Pattern[str]:
    """Return the pattern of words for all agents, and behind them words that except some."""
    known = data("documents")["excepting"]
    whole = "|".join(known["all"])
    but = "|".join((*known["but"], one_of("exceptions")))
    return re.compile(rf"\b(?:{whole})\b[^.;!?]{{0,{_BETWEEN}}}?\b(?:{but})\b")


def _names(name: str, text: str) -> bool:
    """Whether a text holds the name of an agent."""
    words = [word[0].strip(".:-/") for word in _WORD.finditer(text)]
    return keys.key(name) in map(keys.key, words)
