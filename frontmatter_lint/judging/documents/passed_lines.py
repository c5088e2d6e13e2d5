"""The lines of a document that name a model and assign nothing, each with the reason."""

from __future__ import annotations

import bisect
import re
from collections.abc import Collection, Mapping, Sequence

from ...core.wording import clip
from . import markdown, sizes
from .lists import scopes
from .lists.entries import SEVERAL
from .markdown import Block, Page
from .markups import converted, html_rows
from .prose import footnotes
from .reader import Reading
from .words import out_of_force, titles, wording
from .words.naming import Passed, left_out
from .words.tokens import tokens

_MOST = 200
_MOST_MODELS = 40  # that are looked for in each line
_LONGEST = 2_000  # characters of a line in which a model is looked for
#: How an item, a heading, a row or a quote begins.
_BEGINS = re.compile(r"\s*(?:[-*+#>|]|\d+[.)])")
_OPEN = "it names the model of most agents below it, and leaves that of each open"
_NO_AGENT = "it names a model, and no agent beside it in a table, a list or a heading"


def passed_over(
    text: str, shown: str, reading: Reading, known: Collection[str] = ()
) -> tuple[Passed, ...]:
    """Return every line of the document `shown` that names a model and assigns nothing, with the
    reason: those of the reading, and those that are plainly about something else. `known` are the
    keys of the agents of the project.
    """
    if sizes.is_too_long(text, shown):
        return reading.passed
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    reasons = {one.line: one.reason for one in reversed(reading.passed)}
    for one in reading.assignments:
        reasons[one.line] = ""
    asides: Mapping[int, str] = {}
    made: Sequence[str] = ()
    if not sizes.is_registry(shown):
        text_of_page = converted.as_markdown(text, shown)
        made = text_of_page.split("\n")
        page = markdown.parse(text_of_page)._replace(memo={})
        asides = _rows_left_out(page, reasons) | _asides(page)
        asides = _but_beside_read(page, asides, reasons)
        reasons |= dict.fromkeys(_notes_read(reading, made), "")
    lines = text.split("\n")
    reasons |= dict.fromkeys(_models_read(reading, lines) - reasons.keys(), "")
    for number, line in enumerate(lines, 1):
        if len(reasons) > _MOST + len(reading.assignments):
            break
        if number in reasons or not wording.models_in(line):
            continue
        reasons[number] = asides.get(number, "") or _reason(line, frozenset(known))
        is_after_one_read = bool(made) and reasons.get(number - 1) == ""
        if is_after_one_read and number not in asides and _goes_on(made[number - 1], line):
            reasons[number] = ""
    found = [Passed(line, reason) for line, reason in reasons.items() if reason]
    return tuple(sorted(found)[:_MOST])


def _reason(line: str, known: frozenset[str]) -> str:
    """Return why nothing is read from a line with a model: by the agents and the models in it."""
    found = tokens(line[:_LONGEST], Page((), (), {}, known=known, memo={}))
    tiers = {one.choice.tier for one in found if one.choice}
    agents = {name for one in found if not one.weak for name in one.names if name in known}
    is_of_agent = bool(agents)
    if len(tiers) > 1 and len(agents) > 1:
        return "it names several agents and models, and which has which is not understood"
    if len(tiers) > 1 and (is_of_agent or _PROPERTY.match(line)):
        return SEVERAL
    if is_of_agent:
        return "what it says of an agent and a model is not understood"
    return _NO_AGENT


_PROPERTY = re.compile(
    r"\W*(?:default )?(?:model|modell|modèle|modelo|modello|llm|tier)\W*[:=]", re.IGNORECASE
)


def _goes_on(made: str, line: str) -> bool:
    """Whether a line, `made` Markdown, goes on with the sentence or the row of the one before."""
    return made.startswith(html_rows.CELL) or not _BEGINS.match(line)


def _models_read(reading: Reading, lines: Sequence[str]) -> set[int]:
    """Return the lines that hold the model of agents named elsewhere: a heading, the head of a
    table, a default, the tiers of a file; for each agent the nearest such line above, or below.
    """
    named: dict[str, list[int]] = {}
    wanted: set[str] = set()
    for one in reading.assignments:
        if len(wanted) < _MOST_MODELS and one.model.lower() not in one.text.lower():
            wanted.add(one.model.lower())
    for number, line in enumerate(lines, 1):
        lowered = line[:_LONGEST].lower()
        held = [model for model in wanted if model in lowered]
        if held and wording.models_in(line):
            for model in held:
                named.setdefault(model, []).append(number)
    found = set()
    for one in reading.assignments:
        places = named.get(one.model.lower(), [])
        if places and one.model.lower() not in one.text.lower():
            at = bisect.bisect_left(places, one.line)
            found.add(places[max(at - 1, 0)])
    return found


def _notes_read(reading: Reading, lines: Sequence[str]) -> list[int]:
    """Return the lines of footnotes whose marks stand in lines that were read."""
    marks = set()
    for one in reading.assignments:
        marks.update(footnotes.marks_in(one.text))
    found = []
    for number, line in enumerate(lines, 1):
        if footnotes.mark_of(line) in marks:
            found.append(number)
    return found


def _rows_left_out(page: Page, reasons: Mapping[int, str]) -> dict[int, str]:
    """Return the rows of tables of which the line of the headings has a reason, with that line."""
    found: dict[int, str] = {}
    for one in page.blocks:
        if one.kind == "table" and reasons.get(one.line, "").startswith("a table "):
            for line, _ in one.rows[1:]:
                found[line] = left_out(line, "table", one.line).reason
    return found


def _but_beside_read(
    page: Page, asides: Mapping[int, str], reasons: Mapping[int, str]
) -> dict[int, str]:
    """Return the lines with a reason without those of fenced code of which others were read."""
    kept = dict(asides)
    for one in page.blocks:
        if one.kind != "fence":
            continue
        lines = range(one.line, _last_line(one) + 1)
        if any(reasons.get(line) == "" for line in lines):
            for line in lines:
                kept.pop(line, None)
    return kept


def _asides(page: Page) -> dict[int, str]:
    """Return the lines of a Markdown document below which nothing is read, with the reason."""
    found: dict[int, str] = {}
    closing: list[Block] = []  # the first of nested headings that are about something else
    for scope, heading, body in scopes.scoped(page):
        if heading is None:
            found.update(_asides_in(page, body))
            continue
        lines = range(heading.line, max(map(_last_line, (heading, *body))) + 1)
        closing = [one for one in closing if one.level < heading.level]
        if scope.closed:
            closing = closing or [heading]
            found.update(dict.fromkeys(lines, _below(page, closing[0])))
        limits = [one for one in body if out_of_force.limits_its_section(one)]
        if limits:
            reason = f"line {limits[0].line} says that it holds only at times"
            found.update(dict.fromkeys(lines, reason))
            continue
        found.update(_asides_in(page, body))
        if _is_open(page, heading):
            found.setdefault(heading.line, _OPEN)
    return found


def _asides_in(page: Page, body: Sequence[Block]) -> dict[int, str]:
    """Return the lines of a section from which nothing is read, with the reason."""
    found: dict[int, str] = {}
    lead: Block | None = None
    for one in body:
        lines = range(one.line, _last_line(one) + 1)
        if one.kind == "fence":
            found.update(dict.fromkeys(lines, "it stands in code that is no registry"))
        elif lead and _is_of_example(page, lead):
            found.update(dict.fromkeys(lines, _below(page, lead)))
        if one.kind in ("paragraph", "item") and _is_open(page, one):
            found[one.line] = _OPEN
        if one.kind == "paragraph" and not one.level:
            lead = one
        elif one.kind != "item":
            lead = None
    return found


def _is_open(page: Page, one: Block) -> bool:
    """Whether a heading or a line above a list says which model most of some agents use."""
    text = markdown.plain(page.runs(one.text.split("\n")[0]))
    return titles.title(text).open


def _below(page: Page, above: Block) -> str:
    title = markdown.plain(page.runs(above.text)).strip()
    return f"it stands below “{clip(title)}”, which is about something else"


def _is_of_example(page: Page, lead: Block) -> bool:
    """Whether a paragraph right above a table says that it is an example."""
    text = markdown.plain(page.runs(lead.text)).strip()
    is_lead = text.endswith(":") or _is_bold(page, lead)
    return is_lead and titles.title(text).examples


def _is_bold(page: Page, lead: Block) -> bool:
    """Whether all of a paragraph is bold, as a heading is."""
    runs = page.runs(lead.text)
    return len(runs) == 1 and runs[0].mark == "strong"


def _last_line(one: Block) -> int:
    if one.rows:
        return one.rows[-1][0]
    return one.line + one.text.count("\n")
