"""Files of agents with a model beside them, in brackets or in a remark: in trees of files and other
code, in lists, and in tables that say what is in which file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..markdown import Block, Page, plain
from ..tables.grid import choice_of, label
from ..words import tokens, withdrawals, wording
from ..words.columns import has_word, is_aside
from ..words.keys import words_in
from ..words.naming import Name, Said, known_as
from ..words.wording import Choice

_FILE = re.compile(
    r"(?:^|[\s─│├└/`])([\w.-]+?)(?:\.agent)?\.(?:md|toml)`?\s+"
    r"(?:(?:#|//|—|–|-|←)\s*(?P<remark>.+)|[(\[](?P<model>[^()\[\]]{2,60})[)\]])"
)
_REMARK_ENDS = re.compile(r",|\s[—–·|-]\s")
_COLON = r":\s"
_BRACKETS = re.compile(r"[(\[]([^()\[\]]{2,60})[)\]]")
_SIGN = re.compile(r"[(\[]([^()\[\]\s]{1,20})[)\]]")
_MOST, _LEAST_CELLS = 300, 2  # characters of a line, cells of a row


def in_section(page: Page, body: Sequence[Block]) -> Iterator[Said]:
    """Yield the models beside the files of agents in the lists and tables of a section."""
    for one in body:
        if one.kind == "item":
            yield from file_choices(page, one)
        elif one.kind == "table":
            yield from _in_rows(page, one)


def file_choices(page: Page, one: Block) -> Iterator[Said]:
    """Return the models that stand beside the files of agents, in brackets or in a remark; they
    hold where nothing else is said of an agent.
    """
    first = one.line
    if one.kind == "fence":
        first += 1
    for line, text in enumerate(one.text.split("\n"), first):
        for match in _FILE.finditer(text[:_MOST]):
            name = known_as(match[1], page.known)
            if not name or (match["model"] and not _is_of_now(one, text[: match.start(1)])):
                continue
            choice = _beside(page, name, match)
            if choice:
                yield Said(Name(name), choice, line, weak=True)


def _in_rows(page: Page, table: Block) -> Iterator[Said]:
    """Yield the models that the cells right behind files of agents begin with: "scribe.md" before
    "Subagent Opus — writes the log".
    """
    (_, heads), *rows = table.rows
    if len(heads) < _LEAST_CELLS:
        return
    if any(is_aside(head) or has_word(head, "leads", "bygone") for head in heads):
        return
    for line, cells in rows:
        file, remark = plain(page.runs(cells[0])), plain(page.runs(cells[1]))
        match = _FILE.search(f"{file} # {remark}"[:_MOST])
        if match is None:
            continue
        name = known_as(match[1], page.known)
        choice = None
        if name:
            choice = _beside(page, name, match)
        if choice:
            yield Said(Name(name), choice, line, weak=True)


def _beside(page: Page, name: str, match: re.Match[str]) -> Choice | None:
    """Return the model in the brackets or the remark behind the file of an agent."""
    said = match["model"] or match["remark"]
    models = wording.models_in(said)
    if not models:
        return _by_sign(page, said)
    if len(models) > 1:
        return _before_remark(page, said)
    for part in (said, *_BRACKETS.findall(said)):
        first, *others = _parts(part)
        choice = _begun(page, first)
        if choice is None and ":" in first:  # "opus: draws", but "model: opus" is no remark
            first, *more = re.split(_COLON, first, maxsplit=1)
            choice = _begun(page, first)
            if not any(map(withdrawals.is_withdrawn, others)):
                others = more  # what else the agent does: "hints, never whole answers"
        if choice:
            return None if any(map(withdrawals.is_aside, others)) else choice
    return _before_role(page, name, match["remark"] or "")


def _parts(remark: str) -> Sequence[str]:
    """Return the parts of a remark between commas and dashes that stand in no brackets."""
    bare = wording.PARENTHESES.sub(lambda found: "." * len(found[0]), remark)
    parts, start = [], 0
    for end in _REMARK_ENDS.finditer(bare):
        parts.append(remark[start : end.start()])
        start = end.end()
    return [*parts, remark[start:]]


def _begun(page: Page, first: str) -> Choice | None:
    """Return the model that the first part of a remark names: "Opus", "subagent Opus"."""
    model = first.strip(" .")
    kind, _, rest = model.partition(" ")
    if kind.lower() in tokens.words("subagents"):
        model = rest
    choice = choice_of(page, model, "model")
    if choice and choice.tier:
        return choice
    return None


def _before_remark(page: Page, said: str) -> Choice | None:
    """Return the model that a remark begins with where others stand in brackets behind it alone:
    "Sonnet (advisor: Opus) — writes the log".
    """
    first = _parts(said)[0]
    rest = said[len(first) :]
    if wording.models_in_long(rest) or withdrawals.is_aside(rest):
        return None
    if len(wording.models_in(wording.PARENTHESES.sub("", first))) != 1:
        return None
    choice = choice_of(page, first, "model")
    if choice and choice.tier:
        return choice
    return None


def _by_sign(page: Page, remark: str) -> Choice | None:
    """Return the model of the sign of a legend that a remark begins with: "[O] designs surveys"."""
    sign = _SIGN.match(remark)
    if sign is None:
        return None
    return page.tiers.get(label(sign[1]))


def _before_role(page: Page, name: str, remark: str) -> Choice | None:
    """Return the model before the one word of a remark that the name of the agent has too: "Opus
    reviewer (correctness)" beside `code-reviewer`.
    """
    *model, role = _REMARK_ENDS.split(remark)[0].partition("(")[0].split() or [""]
    if role.lower() not in re.split(r"\W|_", name.lower()):
        return None
    choice = choice_of(page, " ".join(model), "model")
    if choice and choice.tier:
        return choice
    return None


def _is_of_now(one: Block, before: str) -> bool:
    """Whether the words before a file say that it is called here, with the model beside it: in
    code none of a condition or of what was, in a list nothing but that it is started.
    """
    if one.kind == "fence":
        said = words_in(before.lower())
        return tokens.words("void").isdisjoint(said) and tokens.words("conditions").isdisjoint(said)
    return bool(_STARTED.fullmatch(before))


#: What stands before the file in an item that starts an agent.
_STARTED = re.compile(
    r"[\s*_]*+(?:(?:(?:spawn|start|launch|run|call|use|agent)s?|(?:phase|step) [\w.]+)[*_]*+\s*+:?"
    r"[\s*_]*+)?[`@/\w.-]*`?",
    re.IGNORECASE,
)
