"""Agents that are called after the model they run on: one of several variants of an agent, made on
purpose.
"""

from __future__ import annotations

import re

from ..agents import catalogue
from ..core.nouns import Agent

_WORDS = re.compile(r"[a-z]+")
_FEWEST = 3  # letters of a word that may tell a model from others
#: Parts of ids that say nothing of the model.
_OF_MANY = frozenset({"preview", "latest", "exp", "chat", "instruct", "code", "codex", "coder"})


def called_after(agent: Agent, model: str) -> str:
    """Return the words by which the name or the description of an agent says which model it runs
    on, `haiku` in `architect-haiku` or “(Haiku)”; empty where neither does.
    """
    asked = set()
    for word in _WORDS.findall(model.lower()):
        if len(word) >= _FEWEST and word not in _OF_MANY and not catalogue.is_maker(word):
            asked.add(word)
    named = _WORDS.findall(agent.name.lower())
    for number, word in enumerate(named):
        is_last = 0 < number == len(named) - 1
        if word in asked and len(named) > 1 and (is_last or catalogue.is_alias(word)):
            return f"its name says `{word}`"
    lowered = agent.description.lower()
    for word in sorted(asked):
        found = lowered.find(f"({word})")
        if found >= 0:
            return f"its description says “{agent.description[found : found + len(word) + 2]}”"
    return ""
