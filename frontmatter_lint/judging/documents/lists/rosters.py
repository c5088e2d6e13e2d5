"""Lists of agents below a heading or lead-in that names a model, and lists in which each
agent is named with its model.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ....core.resources import data
from ..markdown import Block, Page, Span, plain
from ..prose import sentences
from ..tables.tables import table_choices
from ..words import areas, code_leads, titles, withdrawals, wording
from ..words.keys import REMAINDER, key, words_in
from ..words.named_agents import cell_names, names
from ..words.naming import Found, Name, Passed, Said, are_all_others, known_as
from ..words.titles import Title
from ..words.tokens import joints, marked, words
from . import behind_label, definition_lists, entries, nearest, vouching
from .entries import Entry, Scope
from .items import at_colon, by_agents, by_model
from .listed import are_known

_SEVERAL = 2  # commas
_INSTEAD_OF = re.compile(r" instead of (?:an? |the )?\w+(?:,.*(?=:))?")
_SENTENCE = re.compile(r"[.!?]\s+(?=[^\W\d_a-z]|[`*])")
_LEAD_REST = re.compile(r"\s*+(?:\([^()]*\)\s*+)?:?\s*+")


def below(parent: Scope, title: Title) -> Scope:
    """Return the scope of what stands below a title inside another scope; a mere category keeps
    the model above it.
    """
    is_of_some = title.instances and parent.choice is not None  # "Agent examples"
    if parent.closed or (title.examples and not is_of_some):
        return Scope(closed=True)
    if title.open and not title.aside:
        parent = parent._replace(choice=None, loose=None, owners=(), team=False, told=False)
        return parent._replace(agents=parent.agents or title.agents)
    if title.choice or title.assigns:
        return Scope(title.choice, agents=title.agents, assigns=title.assigns)
    if title.aside:
        scope = Scope(aside=True, others=title.others, course=title.course)
        return scope._replace(explains=title.explains)
    if title.loose:
        return Scope(loose=title.loose, agents=title.agents)
    if title.agents and not parent.others:
        parent = parent._replace(aside=False, course=False, explains=False)
    return parent._replace(agents=parent.agents or (title.agents and parent.choice is not None))


def roster_choices(page: Page, body: Sequence[Block], scope: Scope) -> Iterator[Found]:
    """Yield the assignments of the blocks below one heading."""
    lead = scope
    nested: list[Scope] = []
    unticked = _unticked(body)
    lists: dict[int, list[Entry]] = {}
    for one in body:
        if one.kind == "item":
            entry = _entry(page, one, scope, lead, nested)
            lists.setdefault(one.number, []).append(entry)
        elif one.kind == "paragraph" and "\n:" in one.text and page.known and not lead.closed:
            lists.setdefault(0, []).extend(definition_lists.entries(page, one))
        elif one.kind == "paragraph" and not one.level:
            found, lead = _paragraph(page, one, scope, lead)
            yield from found
        elif one.kind == "table":
            yield from _table(page, one, lead)
        elif one.kind == "fence" and page.known and (lead.choice or lead.loose):
            from . import listed_code  # imported here: few documents list agents in code

            yield from listed_code.choices(page, body, one, lead)
        if one.kind in ("table", "fence"):
            lead = scope
    every = entries.nearest(vouching.vouched(page, body, lists))
    for number, some in zip(lists, every, strict=True):
        if number in unticked:
            yield from entries.still_to_do(some)
        else:
            yield from entries.whole(some)


def _entry(page: Page, one: Block, scope: Scope, lead: Scope, nested: list[Scope]) -> Entry:
    """Return what an item says; `nested` are the scopes of the items that hold it."""
    del nested[one.level - 1 :]
    parent = lead
    if nested:
        parent = nested[-1]
    entry, inner = _item(page, one, parent)
    nested += [inner] * (one.level - len(nested))
    if entry.said or entry.open or parent.closed:
        return entry
    parent = parent._replace(unsettled=scope.unsettled)
    if parent.told:
        entry = by_model(page, page.runs(one.text), one.line)
    else:
        entry = by_agents(page, one.text, one.line, parent)
    if any(one.name.text != REMAINDER for one in entry.said):
        by_heading = [one.name for one in entry.said if one.choice is parent.loose]
        nested[-1] = Scope(team=True, owners=tuple(by_heading))
    return entry


def _unticked(body: Sequence[Block]) -> set[int]:
    """Return the numbers of lists with boxes of which none is ticked: nothing of it is done."""
    found: set[int] = set()
    ticked: set[int] = set()
    for one in body:
        if one.kind == "item" and one.text[:4].lower() == "[x] ":
            ticked.add(one.number)
        elif one.kind == "item" and one.text.startswith("[ ] "):
            found.add(one.number)
    return found - ticked


def _paragraph(page: Page, one: Block, scope: Scope, lead: Scope) -> tuple[Sequence[Found], Scope]:
    """Return what a paragraph says, and the scope of what follows it."""
    found: Sequence[Found] = _names_alone(page, one, lead) or _run_in(page, one, lead)
    if found:
        return found, lead
    rows = _rows(one)
    if rows:
        return list(_table(page, rows, lead)), lead
    found, lead = _lead(page, one, scope)
    return found or list(_lines(page, one, scope)), lead


def _run_in(page: Page, one: Block, scope: Scope) -> list[Said]:
    """Return what a paragraph says of the agent whose name stands in bold at its beginning:
    "**Planner.** Plans. Runs on Opus.".
    """
    runs = page.runs(one.text)
    if len(runs) < 2 or runs[0].mark != "strong" or scope.closed or scope.aside:
        return []
    name = known_as(runs[0].text.strip(" .:"), page.known)
    if not name or not (runs[0].text.rstrip().endswith((".", ":")) or runs[1].text[:1] in ".:"):
        return []
    choice = sentences.about(page, marked(runs[1:]).lstrip(" .:"), (Name(name),))
    return [Said(Name(key(name)), choice, one.line)] if choice else []


def _rows(one: Block) -> Block | None:
    """Return the table that the lines of a paragraph are, without a line of heads; None for any
    other paragraph.
    """
    lines = [line.strip() for line in one.text.split("\n")]
    if not all(len(line) > 1 and line[0] == line[-1] == "|" for line in lines):
        return None
    rows = []
    for number, line in enumerate(lines, one.line):
        rows.append((number, tuple(cell.strip() for cell in line.strip("|").split("|"))))
    width = len(rows[0][1])
    if width < 2 or any(len(cells) != width for _, cells in rows):
        return None
    head = rows[0][1]
    if not any(wording.models_in_long(cell) for cell in head):
        return Block("table", one.line, rows=tuple(rows))
    if width > 2:
        return None  # nobody says what the other columns are
    return Block("table", one.line, rows=((one.line, ("",) * width), *rows))


def _table(page: Page, one: Block, scope: Scope) -> Iterator[Found]:
    if scope.others:
        yield Passed(one.line, "a table below a heading about what is no agent")
    elif not scope.closed:
        found = list(table_choices(page, one, scope.choice, scope.loose))
        yield from found or (() if scope.unsettled else _decided(page, one))


def _decided(page: Page, table: Block) -> Iterator[Found]:
    """Return what the sentences of a column of decisions say."""
    heads = []
    for cell in table.rows[0][1]:
        heads.append(plain(page.runs(cell)).strip().lower())
    for at, head in enumerate(heads):
        if page.known and head in data("documents")["decisions"]:
            found = []
            for line, cells in table.rows[1:]:
                found.append(sentences.of_item(page, cells[at], line))
            yield from sentences.whole(found)


def _lines(page: Page, one: Block, scope: Scope) -> Iterator[Found]:
    """Return what the lines of a paragraph say, each by itself as an item of a list would."""
    if not page.known or scope.closed or scope.choice:
        return
    lines = list(enumerate(one.text.split("\n"), one.line))
    some = []
    if len(lines) == 1 or not all(wording.models_in_long(line) for _, line in lines):
        scope = scope._replace(unsettled=True)  # sentences are read with those beside them
    for number, line in lines:
        entry = by_agents(page, line, number, scope._replace(loose=None))
        some.append(entry)
        if not entry.said:
            return
    yield from entries.whole(some)


def _names_alone(page: Page, one: Block, scope: Scope) -> list[Said]:
    """Return what a paragraph of nothing but agents of the project says below a model."""
    choice = scope.choice or scope.loose
    if choice is None or scope.closed or not page.known:
        return []
    runs = page.runs(one.text)
    if are_all_others(plain(runs)):
        return [Said(Name(REMAINDER), choice, one.line)]
    said = nearest.of_list(page, runs, choice, one.line)
    found: Sequence[Name] = ()
    if not said and _are_names(page, runs):
        found = cell_names(runs, page.known)
    if not said:
        found = found or behind_label.below_model(page, runs)
        if not found and scope.agents and scope.choice:
            found = behind_label.of_group(page, runs)
        said = [Said(name, choice, one.line) for name in found]
    if not are_known(page, [each.name for each in said]):
        return []
    return said


def _are_names(page: Page, runs: Sequence[Span]) -> bool:
    """Whether nothing but names stands in a text, and words that join or count them: not "takes
    its work from `a`".
    """
    joining = joints() | words("together") | words("counts") | words("subagents")
    for run in runs:
        is_name = run.mark and known_as(run.text.strip(" :."), page.known)
        others = set(words_in(run.text.lower()))
        if not is_name and not others <= joining | wording.vocabulary()["beside"]:
            return False
    return True


def _lead(page: Page, one: Block, scope: Scope) -> tuple[list[Said], Scope]:
    """Return what a paragraph says by itself, and the scope of the list or table after it."""
    runs = page.runs(one.text)
    said = _titled(page, runs, one.line, scope)
    text = withdrawals.without_permissions(plain(runs).rstrip())
    if said or not runs or (scope.choice and _tells_purpose(runs, text)):
        return said, scope
    title = areas.title_at(page, one.line, _INSTEAD_OF.sub("", text))
    if runs[0].mark == "strong" and _LEAD_REST.fullmatch(plain(runs[1:])):
        return [], below(scope, title)
    if text.endswith(":"):
        if title.agents and titles.is_plain(text) and not title.choice:
            return [], scope._replace(agents=scope.agents or scope.choice is not None)
        every = set(words_in(text.lower()))
        if not every.isdisjoint(words("exceptions") | words("defaulting")):
            return [], scope._replace(choice=None, loose=None)
        leads = title.choice or title.assigns or title.examples or title.loose or title.open
        is_aside = title.aside and _denies(text)
        is_aside = is_aside or (title.aside and wording.models_in_long(text))
        if code_leads.holds_at_times(text):
            scope = Scope(closed=True)
        elif leads:
            scope = below(scope, title)
        else:
            scope = Scope(aside=is_aside)
        return [], scope
    return [], scope


def _denies(text: str) -> bool:
    """Whether the sentence before a list, or one before it that speaks of lists or agents, denies
    something: "We want none of this:", but not "They do not cost less. What we save with:".
    """
    kinds = wording.any_of("agents", "models", "assignment")
    kinds = kinds | words("demonstratives") | words("tellers")
    *before, last = _SENTENCE.split(text)
    for one in (*before, last):
        some = set(words_in(one.lower()))
        is_of_list = one is last or not kinds.isdisjoint(some)
        if is_of_list and not some.isdisjoint(words("negations")):
            return True
    return False


def _tells_purpose(runs: Sequence[Span], text: str) -> bool:
    """Whether a line below a model says what its agents are good for: "Reserved for hard work:",
    or in bold "Simple tasks, checks, renames".
    """
    if wording.models_in_long(text):
        return False
    told = set(words_in(text.lower()))
    if not told.isdisjoint(words("void") | words("conditions") | words("negations")):
        return False
    is_list = runs[0].mark == "strong" and text.count(",") >= _SEVERAL and ":" not in text
    return is_list or ("for" in told and not told.isdisjoint(data("documents")["purposes"]))


def _titled(page: Page, runs: Sequence[Span], line: int, scope: Scope) -> list[Said]:
    """Names in the line of their title: "**Opus agents:** `a`, `b`"."""
    labelled = None
    if page.known and not scope.closed:
        labelled = behind_label.of_model(page, runs)
    if labelled:
        return [Said(name, labelled.choice, line) for name in labelled.names]
    head, rest = at_colon(runs)
    title = titles.title(head)
    if scope.closed or not title.choice or title.examples:
        return []
    trusted = title.agents or scope.agents
    return nearest.of_list(page, rest, title.choice, line, trusted=trusted)


def _item(page: Page, one: Block, parent: Scope) -> tuple[Entry, Scope]:
    """Return what a list item says, and the scope of the list inside it."""
    runs: Sequence[Span] = page.runs(one.text)
    if parent.closed or not runs:
        return Entry(one.line, ()), parent
    said = _titled(page, runs, one.line, parent)
    if said:
        return Entry(one.line, tuple(said)), Scope(closed=True)
    if parent.choice or parent.loose:
        runs = behind_label.without_label(page, runs)
    found, rest = names(runs, trusted=parent.agents, known=page.known)
    if not found and parent.choice and page.known:
        from . import other_items  # imported here: most items begin with their agents

        found = other_items.names(page, runs, trusted=parent.agents)
    title = areas.title_at(page, one.line, plain(runs))
    if not found or (title.choice and runs[0].mark not in ("code", "link")):
        if title.tells and not parent.aside:
            return Entry(one.line, ()), Scope(
                told=True
            )  # "Opus is kept for hard work:", above a list with models
        return Entry(one.line, ()), below(parent, title)
    own = nearest.model_of(page, parent, found, rest)
    inner = Scope(closed=True)
    is_by_heading = own.choice is None or own.choice is parent.choice
    if is_by_heading and page.known and are_known(page, found) and not parent.aside:
        inner = Scope(owners=found)
    return Entry(one.line, own.of_each(found, one.line), open=own.open), inner
