"""Which agent should use which model, read from the documents in which a team wrote that
down.

What counts in Markdown: tables with a column of agents and one of models, whatever they
are called where the agents are those of the project; lists of agents below a heading or
lead-in that names a model, and lists that name each with its own; sections that carry the
name of an agent and state its model. Prose, examples, quotes and tables of costs or of
a course of work assign nothing. Registries in YAML, JSON and TOML are read as trees.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from ...core import limits
from ...core.record import Record
from ...core.resources import data
from . import (
    columns,
    diagrams,
    file_trees,
    footnotes,
    grid,
    legends,
    markdown,
    named_agents,
    naming,
    portraits,
    registries,
    remainder,
    rosters,
    section_profiles,
    sentences,
    separated,
    titles,
    trees,
    wording,
)
from .for_one_agent import contradictions, for_agent
from .items import Scope
from .markdown import Block
from .matching import Assignment, placed
from .naming import Found, Passed, Said
from .trees import UnreadableError
from .wording import Choice

__all__ = [
    "Assignment",
    "Passed",
    "Reading",
    "assignments_in",
    "contradictions",
    "for_agent",
    "is_too_long",
    "passed_over",
    "placed",
    "read",
]

_MAX_TEXT = 300  # characters of a quoted line
_FRONTMATTER = re.compile(r"\A---[ \t]*\n(.*?\n)---[ \t]*(?:\n|\Z)", re.DOTALL)
_PROPERTY = re.compile(r"\W*(?:default )?(?:model|modell)\W*[:=]\s*(.{1,60})$", re.IGNORECASE)
#: A heading above what was considered for a decision, and is none.
_WEIGHED = re.compile(
    r"\W*(?:[\d.]+ )?(?:(?:considered )?(?:options?|alternatives)|optionen|alternativen)"
    r"(?: considered| \w{1,2})?\s*(?:$|[:(–—-])",
    re.IGNORECASE,
)
#: What the title of a document speaks of besides: "Models: current state and history".
_AND_HISTORY = re.compile(r"(?<=\w)(?:,| and| und| y|,? with| &) [^\W\d_]+$")
_LAST = 80  # characters of a paragraph above some code
_MOST_DRAWN = 20_000  # characters of a diagram
_MOST_PASSED = 200
_TOO_MANY_LINES = f"more than {limits.DOCUMENT_LINES} lines are not read"


class Reading(Record):
    """What a document assigns, and the lines of it that seem to assign something and do not."""

    assignments: tuple[Assignment, ...]
    passed: tuple[Passed, ...]


def is_too_long(text: str, shown: str) -> bool:
    """Whether a document of this path has more lines or cells than are read."""
    if trees.is_registry(shown):
        return False
    lines = max(text.count("\n"), text.count("\r"))
    return lines > limits.DOCUMENT_LINES or text.count("|") > limits.DOCUMENT_CELLS


def assignments_in(
    text: str, shown: str, known: Collection[str] = frozenset()
) -> tuple[Assignment, ...]:
    """All assignments of the document `shown` (its path as in reports), by line. Never raises."""
    return read(text, shown, known).assignments


def read(text: str, shown: str, known: Collection[str] = frozenset(), profile: str = "") -> Reading:
    """Read the document `shown` (its path as in reports). Never raises.

    `known` are the keys of the agents of the project; `profile` chooses among several
    models that a document has for each of them.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    try:
        found = list(_found(text, shown, known, profile))
    except UnreadableError as error:
        return Reading((), (Passed(error.line, error.reason),))
    found = remainder.checked(remainder.strongest(found))
    said = [one for one in found if isinstance(one, Said)]
    said = list(dict.fromkeys(sorted(said, key=lambda one: one.line)))
    passed = {one for one in found if isinstance(one, Passed)}
    right = {one.line for one in said}
    return Reading(
        tuple(_placed(lines, shown, one) for one in said),
        tuple(sorted(one for one in passed if one.line not in right)),
    )


def _found(text: str, shown: str, known: Collection[str], profile: str) -> Iterator[Found]:
    text = text[: markdown.MAX_TEXT].replace("\r\n", "\n").replace("\r", "\n")
    if trees.is_registry(shown):
        legend = legends.of_comments(text)
        tree = trees.parse(text, shown)
        yield from registries.registry_choices(tree, known, profile, legend=legend)
    elif shown.lower().endswith((".csv", ".tsv")):
        yield from separated.separated_choices(text, known, profile)
    else:
        yield from _in_markdown(text, known, profile)


def _in_markdown(text: str, known: Collection[str], profile: str) -> Iterator[Found]:
    if is_too_long(text, ""):
        raise UnreadableError(1, f"{_TOO_MANY_LINES}, nor are {limits.DOCUMENT_CELLS} cells")
    front = _FRONTMATTER.match(text)
    if front:
        try:
            tree = trees.yaml(front[1], 2)
        except UnreadableError:
            pass
        else:
            yield from registries.registry_choices(tree, known, profile)
        text = "\n" * front[0].count("\n") + text[front.end() :]
    page = markdown.parse(text)._replace(known=frozenset(known), profile=profile, memo={})
    if "[^" in text:
        page = page._replace(notes=footnotes.of_lines(page.lines))
    tiers = legends.tiers_of(page)
    if "<!--" in text:
        tiers = legends.of_html_comments(text) | tiers
    page = page._replace(tiers=tiers)
    found = list(_in_page(page))
    every = list(sentences.resolved([*found, *_in_prose(page)]))
    yield from every[: len(found)]
    yield from sentences.agreeing(every[len(found) :], every[: len(found)])


def _in_prose(page: markdown.Page) -> Iterator[Found]:
    """Return what sentences say, below no heading that tells of what does not hold."""
    answers: list[sentences.Prose] = []
    for scope, heading, body in _scoped(page) if page.known else ():
        if scope.closed or scope.unsettled:
            continue
        found = sentences.prose_of(page, heading, body)
        if sentences.is_question(heading):
            answers += found
        else:
            yield from sentences.whole(found)
    yield from sentences.whole(answers)


def _in_page(page: markdown.Page) -> Iterator[Found]:
    """Return what the headings, lists, tables and registries of a document say."""
    headings: list[portraits.Headed] = []
    sections: list[section_profiles.Section] = []
    trail: list[Block] = []
    for scope, heading, body in _scoped(page):
        if heading:
            trail = [one for one in trail if one.level < heading.level]
        if not scope.closed:
            found = list(rosters.roster_choices(page, body, scope))
            if heading is None:
                yield from found
            else:
                above = 0
                if trail:
                    above = trail[-1].line
                sections.append(section_profiles.Section(heading, above, found))
                own = list(portraits.portrait_choices(page, heading, body))
                yield from own
                if own:
                    inherited = None
                else:
                    inherited = scope.choice or scope.loose
                headings.append(portraits.headed(page, heading, body, inherited))
            if page.known:
                yield from _fenced(page, body)
        trail += [heading] if heading else []
    yield from section_profiles.checked(page, sections)
    yield from portraits.below_models(headings)


def _fenced(page: markdown.Page, body: Sequence[Block]) -> Iterator[Found]:
    """Return what registries, diagrams and trees of files in fenced code assign to agents of the
    project.
    """
    for at, one in enumerate(body):
        if one.kind != "fence" or _is_example(body[at - 1] if at else None):
            continue
        kind = one.info.strip().lower().split(" ")[0]
        if kind in diagrams.KINDS and wording.models_in_long(one.text[:_MOST_DRAWN]):
            yield from diagrams.diagram_choices(page, one)
            yield from file_trees.tree_choices(page, one)
        if kind not in ("yaml", "yml", "json", "jsonc", "toml"):
            continue
        try:
            tree = trees.parse(one.text, f"x.{kind}")
        except UnreadableError:
            continue
        for found in registries.registry_choices(tree, page.known, page.profile, strict=True):
            yield found._replace(line=found.line + one.line)


def _is_example(before: Block | None) -> bool:
    """Whether the paragraph above some code says that it is an example, or no longer so."""
    if before is None or before.kind != "paragraph":
        return False
    return columns.has_word(before.text[-_LAST:], "examples", "bygone", "trials")


def _scoped(page: markdown.Page) -> Iterator[tuple[Scope, Block | None, Sequence[Block]]]:
    """Return each heading with what stands below it, and what those above say of that."""
    decides = any(_is_decision(page, one) for one in page.blocks)
    trail = [(0, Scope(unsettled=decides))]
    for heading, body in markdown.sections(page.blocks):
        if heading:
            while trail[-1][0] >= heading.level:
                trail.pop()
            text = markdown.plain(page.runs(heading.text))
            title = titles.title(text if heading.level > 1 else _AND_HISTORY.sub("", text))
            known = page.known and not naming.known_as(text, page.known)
            if page.tiers and title.choice is None and title.loose is None:
                title = title._replace(loose=grid.defined(page, text))
            if "-" in text and naming.known_as(text, page.known):
                title = title._replace(aside=False, examples=False)  # its words are a name
            if _WEIGHED.match(text):
                title = title._replace(examples=True)
            scope = rosters.below(trail[-1][1], title)
            if known and not (scope.choice or scope.closed or scope.aside):
                scope = scope._replace(loose=_property(page, body) or scope.loose)
            unsettled = trail[-1][1].unsettled and not _is_decision(page, heading)
            unsettled = unsettled or columns.has_word(text, "unsettled", "examples", "bygone")
            trail.append((heading.level, scope._replace(unsettled=unsettled)))
        yield trail[-1][1], heading, body


def _is_decision(page: markdown.Page, one: Block) -> bool:
    """Whether a block is the heading of a decision: what stands elsewhere led to it."""
    text = ""
    if one.kind == "heading":
        text = markdown.plain(page.runs(one.text)).strip().lower()
    return text.strip(" .:0123456789") in data("documents")["decisions"]


def _property(page: markdown.Page, body: Sequence[Block]) -> Choice | None:
    """Return the model that the first lines of a section give to all agents below."""
    for one in body[:3]:
        if one.kind in ("paragraph", "item"):
            first = markdown.plain(page.runs(one.text)).split("\n")[0]
            if one.level > 1 or naming.known_as(first.strip(" :"), page.known):
                return None  # a property of that agent, or of what is above it
            match = _PROPERTY.match(first)
            choice = None
            if match:
                choice = wording.cell(match[1])
            if choice and choice.tier:
                return choice
    return None


def passed_over(text: str, reading: Reading) -> tuple[Passed, ...]:
    """Return every line that names a model and assigns nothing, with the reason: those of
    the reading, and those that are plainly about something else.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    reasons = {one.line: one.reason for one in reversed(reading.passed)}
    for one in reading.assignments:
        reasons[one.line] = ""
    is_registry = bool(reading.assignments) and trees.is_registry(reading.assignments[0].document)
    asides = {} if is_registry else _asides(text)
    for number, line in enumerate(lines, 1):
        if len(reasons) > _MOST_PASSED + len(reading.assignments):
            break
        if number not in reasons and wording.models_in(line):
            reasons[number] = asides.get(number, _NO_AGENT)
    found = [Passed(line, reason) for line, reason in reasons.items() if reason]
    return tuple(sorted(found)[:_MOST_PASSED])


_NO_AGENT = "it names a model, and no agent beside it in a table, a list or a heading"


def _asides(text: str) -> dict[int, str]:
    """Return the lines of a Markdown document below which nothing is read, with the reason."""
    page = markdown.parse(text)
    found: dict[int, str] = {}
    for scope, heading, body in _scoped(page):
        last = max(map(_last_line, body), default=0)
        if heading and scope.closed:
            title = markdown.plain(page.runs(heading.text))
            reason = f"it stands below “{title}”, which is about something else"
            found.update(dict.fromkeys(range(heading.line, last + 1), reason))
        for one in body:
            if one.kind == "fence":
                lines = range(one.line, _last_line(one) + 1)
                found.update(dict.fromkeys(lines, "it stands in code that is no registry"))
    return found


def _last_line(one: Block) -> int:
    if one.rows:
        return one.rows[-1][0]
    return one.line + one.text.count("\n")


def _placed(lines: Sequence[str], shown: str, said: Said) -> Assignment:
    (name, href, tool), choice, line, _ = said
    text = ""
    if 0 < line <= len(lines):
        text = lines[line - 1].strip()[:_MAX_TEXT]
    return Assignment(
        name,
        choice.model,
        choice.tier,
        shown,
        line,
        text,
        named_agents.target(href, shown),
        choice.escalates_to,
        tool=tool,
    )
