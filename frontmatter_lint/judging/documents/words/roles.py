"""Agents that a document calls by who does their work: "Planner" for `plan`, "Evaluator" for
`eval`.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from .naming import FEWEST_ROLES, SHORTEST, is_short

_WORD = re.compile(r"[a-z]{5,20}")
_ENDINGS = ("er", "or", "ers", "ors")
#: A name as code, as a file or after that of its plugin.
_EXACT = re.compile(r"(?<![\w-])(?:[\w-]+:)?([a-z]+)(?:\.md\b|(?=`))|@([a-z]+)(?![\w-])")


def roles_in(text: str, known: Collection[str]) -> dict[str, str]:
    """Return the words of a document for who does the work of an agent, each with the key of the
    agent: of agents that it names by their own names as well, one such word for each. Empty where
    it has fewer than two.
    """
    lowered = text.lower()
    names = set()
    for found in _EXACT.finditer(lowered):
        names.add(found[1] or found[2])
    short = {name for name in names & set(known) if is_short(name)}
    parts = {part for name in known for part in re.split(r"\W|_", name)}
    roles: dict[str, set[str]] = {}
    agents: dict[str, set[str]] = {}
    for word in set(_WORD.findall(lowered)):
        role = word.removesuffix("s")
        if not word.endswith(_ENDINGS) or role in parts:
            continue
        for name in _stems(role):
            if name in short:
                roles.setdefault(name, set()).add(role)
                agents.setdefault(role, set()).add(name)
    sure = {}
    for name, some in roles.items():
        role = min(some)
        if len(some) == 1 and len(agents[role]) == 1:
            sure[role] = name
    if len(sure) < FEWEST_ROLES:
        return {}
    return sure


def _stems(role: str) -> Iterator[str]:
    """Yield the names of which a word may say who does their work: `plan`, `write`, `verify` and
    `gen` of "planner", "writer", "verifier" and "generator".
    """
    bare = role[:-2]
    for size in range(SHORTEST, len(bare) + 1):
        yield bare[:size]
    yield bare + "e"
    if bare.endswith("i"):
        yield bare[:-1] + "y"
