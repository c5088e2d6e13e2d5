"""The fields of an agent as code below its name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from ....agents import model_choice
from ....core.nouns import ModelBlock
from ....reading import yaml_tree
from ..markdown import Block
from ..words import values, wording
from ..words.keys import key
from ..words.naming import Name, Said
from ..words.wording import Choice

_MODEL = re.compile(r"[\"']?model")
_DELIMITER = re.compile(r"^---[ \t]*$", re.MULTILINE)


def fields_choice(name: Name, fence: Block) -> Iterator[Said]:
    """Yield the fields of the agent as code below its name."""
    try:
        tree = yaml_tree.parse(_DELIMITER.sub("", fence.text))
    except (*yaml_tree.PARSE_ERRORS, yaml_tree.TooDeepError):
        return
    if isinstance(tree.value, dict):
        fields = tree.value
    else:
        fields = {}
    if any(flaw.kind == "duplicate-key" and flaw.detail == "model" for flaw in tree.flaws):
        yield from _members(name, fence)
    elif _is_same(str(fields.get("name", name.text)), name.text):
        choice = stated_choice(model_choice.model_block(fields))
        if choice:
            yield Said(name, choice, fence.line + 1 + _line_of_model(fence.text))


def _line_of_model(text: str) -> int:
    """Return the line of the model among those of some fields, as a number from 0 on."""
    lines = text.split("\n")
    for at, line in enumerate(lines):
        if _MODEL.match(line):
            return at
    for at, line in enumerate(lines):  # of fields in braces
        if "model" in line:
            return at
    return 0  # of a key that is written with escapes


def _is_same(written: str, name: str) -> bool:
    """Whether the name in the fields of an agent is that of its heading, as `a-b` is "A B"."""
    return key(written) in (key(name), key(name.rpartition(":")[2]))


def stated_choice(stated: ModelBlock) -> Choice | None:
    """Return the model that the fields of an agent state, with the one for hard cases."""
    choice = None
    if stated.preference:
        choice = values.cell(stated.preference.value, "model")
    to = ""
    if stated.escalation and stated.escalation.to:
        to = stated.escalation.to.value
    if choice and wording.tier_of(to):
        return choice._replace(escalates_to=to)
    return choice


def _members(name: Name, fence: Block) -> Iterator[Said]:
    """Yield the agents of a group such as `build-*`, each model below a comment that says whose
    it is.
    """
    if not name.text.endswith("*"):
        return
    for at, (comment, line) in enumerate(pairwise(fence.text.split("\n"))):
        member = ""
        if comment.startswith("#"):
            agents = wording.vocabulary()["agents"]
            left = [one for one in wording.scan_of(comment[1:]).words if one not in agents]
            member = "-".join(left)
        choice = None
        if line.startswith("model:"):
            choice = values.cell(line.partition(":")[2], "model")
        if member and choice:
            yield Said(Name(f"{name.text}{member}*"), choice, fence.line + 2 + at)
