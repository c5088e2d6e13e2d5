"""Sections that carry the name of one agent and state its model: in YAML, or as
"**Model**: opus".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from ...agents import model_choice
from ...core.nouns import ModelBlock
from ...reading import yaml_tree
from . import wording
from .markdown import Block, Page, plain
from .naming import Name, Said, names
from .wording import Choice

_YAML = ("yaml", "yml")
_DELIMITER = re.compile(r"^---[ \t]*$", re.MULTILINE)
_KEY = re.compile(r"[^\w:]*([^\W\d][\w -]{0,40}):\s*(\S.*)")
_ENDS = re.compile(r"\s[|·•]\s")


def portrait_choices(page: Page, heading: Block, body: Sequence[Block]) -> Iterator[Said]:
    """The model of the agent whose name is the heading, if it is one."""
    found, rest = names(page.runs(heading.text), trusted=False)
    if len(found) != 1 or rest.strip():
        return
    fences = (one for one in body if one.kind == "fence" and one.info.strip().lower() in _YAML)
    fenced = [said for one in fences for said in _fenced(found[0], one)]
    yield from fenced or _stated(page, found[0], body)


def _fenced(name: Name, fence: Block) -> Iterator[Said]:
    """The fields of the agent as code below its name."""
    try:
        tree = yaml_tree.parse(_DELIMITER.sub("", fence.text))
    except (*yaml_tree.PARSE_ERRORS, yaml_tree.TooDeepError):
        return
    fields = tree.value if isinstance(tree.value, dict) else {}
    if any(flaw.kind == "duplicate-key" and flaw.detail == "model" for flaw in tree.flaws):
        yield from _members(name, fence)
    elif fields.get("name", name.text) in (name.text, name.text.rpartition(":")[2]):
        choice = _choice(model_choice.model_block(fields))
        if choice:
            lines = fence.text.split("\n")
            yield Said(
                name,
                choice,
                fence.line + 1 + next(at for at, line in enumerate(lines) if "model" in line),
            )


def _choice(stated: ModelBlock) -> Choice | None:
    choice = wording.cell(stated.preference.value, "model") if stated.preference else None
    to = stated.escalation.to.value if stated.escalation and stated.escalation.to else ""
    return choice._replace(escalates_to=to) if choice and wording.tier_of(to) else choice


def _members(name: Name, fence: Block) -> Iterator[Said]:
    """The agents of a group such as `build-*`, each model below a comment that says whose it is."""
    if not name.text.endswith("*"):
        return
    for at, (comment, line) in enumerate(pairwise(fence.text.split("\n"))):
        member = "-".join(wording.without_agents(comment[1:])) if comment.startswith("#") else ""
        choice = (
            wording.cell(line.partition(":")[2], "model") if line.startswith("model:") else None
        )
        if member and choice:
            yield Said(Name(f"{name.text}{member}*"), choice, fence.line + 2 + at)


def _stated(page: Page, name: Name, body: Sequence[Block]) -> Iterator[Said]:
    """The model as a property: "**Model**: opus", with "**Escalates to**: …" beside it."""
    found: dict[str, tuple[Choice, int]] = {}
    for one in body:
        lines = plain(page.runs(one.text)).split("\n") if one.kind in ("paragraph", "item") else []
        for at, line in enumerate(lines):
            match = _KEY.match(line)
            kinds = [
                kind
                for kind in ("model", "escalation")
                if match and wording.is_column(match[1], kind)
            ]
            choice = wording.cell(_ENDS.split(match[2])[0], "model") if match and kinds else None
            if choice:
                found.setdefault(kinds[0], (choice, one.line + at))
    if "model" in found:
        choice, at = found["model"]
        target = found["escalation"][0].model if "escalation" in found else choice.escalates_to
        yield Said(name, choice._replace(escalates_to=target), at)
