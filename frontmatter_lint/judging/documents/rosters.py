"""Tables of agents and models, and lists of agents below a heading or lead-in
that names a model.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...core.record import Record
from . import wording
from .markdown import Block, Page, Span, plain
from .naming import Said, cell_names, names
from .wording import Choice, Title

_COLON = re.compile(r":|\s(?:[-–—→]|->)\s")
_LEAD_REST = re.compile(r"\s*(?:\([^()]*\))?\s*:?\s*")
_OWN = re.compile(
    r"\s*(?:\(([^()]{1,80})\)|(?:[:–—→]|->?|=>)\s*(\S.{0,80}?)(?:\s+[-–—]\s.*)?$)",
    re.DOTALL,
)


class Scope(Record):
    """What the headings above say.

    `agents`: they name agents. `assigns`: names with their own models follow. `closed`:
    nothing below is meant.
    """

    choice: Choice | None = None
    agents: bool = False
    assigns: bool = False
    closed: bool = False


def below(parent: Scope, title: Title) -> Scope:
    """The scope of what stands below a title inside another scope; a mere category keeps
    the model above it.
    """
    if parent.closed or title.examples:
        return Scope(closed=True)
    if title.choice or title.assigns:
        return Scope(title.choice, agents=title.agents, assigns=title.assigns)
    if title.aside:
        return Scope()
    return parent._replace(agents=parent.agents or (title.agents and parent.choice is not None))


def roster_choices(page: Page, body: Sequence[Block], scope: Scope) -> Iterator[Said]:
    """The assignments of the blocks below one heading."""
    lead = scope
    nested: list[Scope] = []
    for one in body:
        if one.kind == "item":
            del nested[one.level - 1 :]
            said, inner = _item(page, one, nested[-1] if nested else lead)
            nested += [inner] * (one.level - len(nested))
            yield from said
        elif one.kind == "paragraph" and not one.level:
            said, lead = _lead(page, one, scope)
            yield from said
        elif one.kind == "table":
            yield from _table(page, one, lead)
        if one.kind in ("table", "fence"):
            lead = scope


def _lead(page: Page, one: Block, scope: Scope) -> tuple[list[Said], Scope]:
    """What a paragraph says by itself, and the scope of the list or table after it."""
    runs = page.runs(one.text)
    said = _titled(runs, one.line, scope)
    if said or not runs:
        return said, scope
    text = plain(runs).rstrip()
    title = wording.title(text)
    if runs[0].mark == "strong" and _LEAD_REST.fullmatch(plain(runs[1:])):
        return [], below(scope, title)
    if text.endswith(":"):
        return [], below(
            scope, title
        ) if title.choice or title.assigns or title.examples else Scope()
    return [], scope


def _titled(runs: Sequence[Span], line: int, scope: Scope) -> list[Said]:
    """Names in the line of their title: "**Opus agents:** `a`, `b`"."""
    head, rest = _at_colon(runs)
    title = wording.title(head)
    if scope.closed or not title.choice or title.examples:
        return []
    found, after = names(rest, trusted=title.agents or scope.agents)
    return [Said(name, title.choice, line) for name in found] if not after.strip(" .") else []


def _at_colon(runs: Sequence[Span]) -> tuple[str, Sequence[Span]]:
    """Cut at the first colon, dash or arrow outside of names."""
    for index, run in enumerate(runs):
        if run.mark in ("code", "link"):
            break
        sign = _COLON.search(run.text)
        if sign:
            return plain(runs[:index]) + run.text[: sign.start()], (
                Span(run.text[sign.end() :]),
                *runs[index + 1 :],
            )
    return "", ()


def _item(page: Page, one: Block, parent: Scope) -> tuple[list[Said], Scope]:
    """What a list item says, and the scope of the list inside it."""
    runs = page.runs(one.text)
    if parent.closed or not runs:
        return [], parent
    said = _titled(runs, one.line, parent)
    if said:
        return said, Scope(closed=True)
    found, rest = names(runs, trusted=parent.agents)
    title = wording.title(plain(runs))
    if not found or (title.choice and runs[0].mark not in ("code", "link")):
        return [], below(parent, title)
    choice = _own(parent, rest)
    return [Said(name, choice, one.line) for name in found if choice], Scope(closed=True)


def _own(parent: Scope, rest: str) -> Choice | None:
    """The model stated right after a name, else the heading's: "`a` (opus) – why", or "`a`:
    opus" below "Models".
    """
    match = _OWN.match(rest)
    stated = wording.cell(match[1] or (match[2] if parent.assigns else "")) if match else None
    return (stated or parent.choice) if parent.choice or parent.assigns else None


def _table(page: Page, table: Block, scope: Scope) -> Iterator[Said]:
    heads = [" ".join(plain(page.runs(cell)).lower().split()) for cell in table.rows[0][1]]
    agent, model, escalation = (
        wording.column(heads, kind) for kind in ("agent", "model", "escalation")
    )
    if scope.closed or agent is None or wording.column(heads, "foreign") is not None:
        return
    for line, cells in table.rows[1:]:
        texts = [
            plain(page.runs(cells[at])) if at is not None else "" for at in (model, escalation)
        ]
        choice = (
            wording.cell(texts[0], heads[model])
            if model is not None
            else scope.choice
            if scope.agents
            else None
        )
        if choice:
            target = wording.cell(texts[1], "model")
            escalated = (
                choice._replace(escalates_to=target.model) if target and target.tier else choice
            )
            yield from (Said(name, escalated, line) for name in cell_names(page.runs(cells[agent])))
