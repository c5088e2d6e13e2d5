"""Sections that carry the name of one agent and state its model: in YAML, or as
"**Model**: opus".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from ....core.record import Record
from ....core.resources import data
from ..markdown import Block, Page, Span, plain, sections
from ..words import columns, no_models, values, wording
from ..words.keys import key
from ..words.named_agents import names
from ..words.naming import Name, Said, clean, known_as
from ..words.tokens import crew, words
from ..words.wording import Choice, any_phrase
from .own_models import own_choice

_YAML = ("yaml", "yml")
_KEY = re.compile(r"[^\w:]*([^\W\d][\w -]{0,40}):\s*(\S.*)")
_WORDS = data("documents")["portraits"]
_RUNS_ON = re.compile(
    r"(?P<before>.{0,400}?[.!]\s+)?"  # sentences before it
    rf"(?:(?:{any_phrase(_WORDS['subjects'])}) )?(?:always )?"
    rf"(?:{any_phrase(_WORDS['verbs'])}) (?:the )?"
    r"(?P<model>(?:claude )?[\w./-]*\w(?: \d[\d.]*)?)(?=[.,;(]|$| model\b| for | with )"
    rf"(?![^.]*\b(?:{any_phrase(_WORDS['limits'])})\b)",
    re.IGNORECASE,
)
#: The end of a line of which the next one has the model: "Runs on", "It uses the".
_LAST = {one.split()[-1] for one in _WORDS["verbs"]}
_GOES_ON = re.compile(rf"(?i)\b(?:{any_phrase(_LAST)}|the|claude)$")
_ENDS = re.compile(r"\s[|·•]\s")
#: What counts agents before their names: "3. ", "Agent 2: ", "Step 1.5 — ", "Agent: ".
_COUNT = re.compile(
    r"^\W*(?:\d+(?:\.\d+)*[.)]?\s+)?\W*"
    rf"(?:(?:{any_phrase(data('documents')['counting'])})\s+#?\d{{1,2}}(?:\.\d{{1,2}})?\s*[:.–—-]\s*"
    r"|(?:sub)?agent\s*[:#–—-]\s*)?",
    re.IGNORECASE,
)
_OWN_PART = re.compile(r"\s*[(\[:–—→|·]|\s+-+>?\s|\s(?=[^\w\s!-/:-@\[-`{-~])")


def portrait_choices(page: Page, heading: Block, body: Sequence[Block]) -> Iterator[Said]:
    """Yield the model of the agent whose name is the heading, if it is one."""
    runs = page.runs(heading.text)
    found, rest = names(runs, trusted=False, known=page.known)
    if (len(found) != 1 or rest.strip()) and page.known:
        found, rest = known_in(page, runs)
    if len(found) != 1:
        own_name = None
        if _states_a_model(page, body):
            from . import own_names  # imported here: few such sections state a model

            own_name = own_names.named_below(page, heading, _pairs(page, body))
        if own_name:
            yield from _stated(page, own_name, body)
        elif ends_as_a_name(page, heading):
            longer = _by_longer_title(page, heading)
            if longer:
                yield from _stated(page, Name(longer), body)
        return
    if rest.strip():
        own = own_choice(page, rest) if known_as(found[0].text, page.known) else None
        if own:
            yield Said(found[0], own, heading.line)
            return
        if not page.known:
            return
    yield from fields(page, found[0], body)


def fields(page: Page, name: Name, body: Sequence[Block]) -> Sequence[Said]:
    """Return the model of an agent in the fields below its name, as code or else as properties."""
    return _fenced(name, body) or list(_stated(page, name, body))


def _fenced(name: Name, body: Sequence[Block]) -> list[Said]:
    """Return the models of YAML in fenced code below the name of an agent."""
    found: list[Said] = []
    for one in body:
        if one.kind == "fence" and one.language in _YAML:
            from . import fenced_fields  # imported here: it reads YAML, which few sections hold

            found += fenced_fields.fields_choice(name, one)
    return found


class Headed(Record):
    """A heading: its level and line, the agent of the project that it is the name of, if any,
    and the model of the headings above.
    """

    level: int
    line: int
    name: Name | None
    choice: Choice | None


def headed(page: Page, heading: Block, body: Sequence[Block], above: Choice | None) -> Headed:
    """Return what a heading names; no model where its section has words on that itself."""
    choice = above
    for _, text in _properties(page, body):
        match = _KEY.match(text)
        if match and columns.is_column(match[1], "model"):
            choice = None
    runs = page.runs(heading.text)
    text = without_count(plain(runs))
    name = ""
    if page.known:
        name = known_as(text, page.known)
    href = ""
    if len(runs) == 1:
        href = runs[0].href
    return Headed(heading.level, heading.line, Name(name, href) if name else None, choice)


def below_models(headings: Sequence[Headed]) -> Iterator[Said]:
    """Return what headings say that are agents below one that names a model, where most of
    those beside them are.
    """
    trail: list[Headed] = []
    groups: dict[int, list[Headed]] = {}
    for one in headings:
        while trail and trail[-1].level >= one.level:
            trail.pop()
        groups.setdefault(trail[-1].line if trail else 0, []).append(one)
        trail.append(one)
    for some in groups.values():
        named = []
        for one in some:
            if one.name:
                named.append(one)
        if 2 * len(named) < len(some):
            continue
        for one in named:
            if one.name and one.choice:
                yield Said(one.name, one.choice, one.line)


def ends_as_a_name(page: Page, heading: Block) -> bool:
    """Whether a heading of several words ends with the last one of the name of an agent."""
    words_of_title = title_of(plain(page.runs(heading.text))).lower().split()
    return len(words_of_title) > 1 and words_of_title[-1] in crew(frozenset(page.known)).lasts


def without_count(text: str) -> str:
    """Return a heading without what counts it: "Agent 2: Planner" is "Planner"."""
    return _COUNT.sub("", text).strip(" :")


def known_in(page: Page, runs: Sequence[Span]) -> tuple[tuple[Name, ...], str]:
    """Return the agent of the project that a heading names, and what stands after it: "3. Code
    Reviewer (Opus)", "The Architect (`architect`)"; none where it names two.
    """
    coded = [run for run in runs if run.mark in ("code", "link")]
    if len(coded) == 1 and known_as(coded[0].text, page.known):
        return _by_code(page, runs, coded[0])
    if len(coded) == 1 and wording.tier_of(coded[0].text):  # planner `opus`
        name = known_as(plain(runs[: runs.index(coded[0])]).strip(" :"), page.known)
        if name:
            return (Name(name),), f" ({coded[0].text})"
    caller, arrow, called = plain(runs).partition(" → ")
    if arrow and caller.strip(" `").startswith("/"):  # /plan → Planner
        name = known_as(called.strip(), page.known)
        if name:
            return ((Name(name),), "")
    head, rest = _cut(plain(runs))
    name = known_as(clean(head.strip()), page.known)
    if name:
        return ((Name(name),), rest)
    return ((), "")


def _by_code(page: Page, runs: Sequence[Span], coded: Span) -> tuple[tuple[Name, ...], str]:
    """Return the agent that stands as code in a heading; none where another one is its title."""
    name = known_as(coded.text, page.known)
    title = known_as(title_of(plain(runs[: runs.index(coded)])), page.known)
    if title and key(title) != key(name):
        return (), ""  # "Code Reviewer (`tester`)"
    return (Name(name, coded.href),), plain(runs[runs.index(coded) + 1 :])


def _cut(text: str) -> tuple[str, str]:
    """Return what stands in place of a name in a heading, and what follows."""
    text = _COUNT.sub("", text)
    sign = _OWN_PART.search(text)
    head = text
    if sign:
        head = text[: sign.start()]
    return head, text[len(head) :]


def title_of(text: str) -> str:
    """Return what stands in place of a name in a heading: of "3. Coder (Opus)" the one word."""
    return clean(_cut(text)[0].strip())


def _pairs(page: Page, body: Sequence[Block]) -> Iterator[tuple[str, str]]:
    """Yield the properties that a section states, each with its value."""
    for _, text in _properties(page, body):
        match = _KEY.match(text)
        if match:
            yield match[1], match[2]


def _stated(page: Page, name: Name, body: Sequence[Block]) -> Iterator[Said]:
    """Yield the model as a property: "**Model**: opus", with "**Escalates to**: …" beside it."""
    found: dict[str, tuple[Choice, int]] = {}
    tiers: set[str] = set()
    for line, text in _properties(page, body):
        match = _KEY.match(text)
        kinds = []
        for kind in ("model", "escalation"):
            if match and columns.is_column(match[1], kind):
                kinds.append(kind)
        choice = None
        if match and kinds:
            choice = values.cell(match[2], "model")
        if choice:
            found.setdefault(kinds[0], (choice, line))
            if kinds[0] == "model":
                tiers.add(choice.tier)
    if len(tiers) == 1:
        choice, at = found["model"]
        if "escalation" in found:
            target = found["escalation"][0].model
        else:
            target = choice.escalates_to
        yield Said(name, choice._replace(escalates_to=target), at)


def _states_a_model(page: Page, body: Sequence[Block]) -> bool:
    return next(_stated(page, Name(""), body), None) is not None


def _by_longer_title(page: Page, heading: Block) -> str:
    """Return the agent of the project that a heading names in more words than it has."""
    if _MEMO not in page.memo:
        from . import longer_titles  # imported here: most headings above a model are names

        titled = []
        for one, body in sections(page.blocks):
            if one:
                title = ""
                if _states_a_model(page, body):
                    title = title_of(plain(page.runs(one.text)))
                titled.append((one, title))
        page.memo[_MEMO] = longer_titles.agents_of(titled, page.known)
    found: dict[int, str] = page.memo[_MEMO]
    return found.get(heading.line, "")


_MEMO = "longer titles"


def _of_lines(page: Page, lines: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Yield the parts of lines that may each state a property, and what sentences say that run on
    over several of them, each with the number of its line.
    """
    first = 0
    for some in _unwrapped(lines):
        told = _told(page, some)
        if told:
            at, model = told
            yield first + at, f"model: {model}"
        for at, line in enumerate(() if told else some, first):
            parts = _ENDS.split(line)
            if not any(map(_limits, parts)):
                for part in parts:
                    yield at, part
        first += len(some)


def _unwrapped(lines: Sequence[str]) -> Iterator[Sequence[str]]:
    """Yield lines, those together of which one goes on with the sentence of the one before."""
    some: list[str] = []
    for line in lines:
        if some and not (_GOES_ON.search(some[-1]) or line[:1].islower()):
            yield some
            some = []
        some.append(line)
    yield some


def _told(page: Page, lines: Sequence[str]) -> tuple[int, str] | None:
    """Return the model that a sentence of some lines says its agent runs on, and at which line."""
    if not page.known:
        return None
    text = "\n".join(lines)
    sentence = _RUNS_ON.match(text.replace("\n", " "))
    if sentence is None or _is_of_others(page, sentence["before"] or ""):
        return None
    if not _is_model(sentence["model"]):  # "runs on Fridays"
        return None
    return text[: sentence.start("model")].count("\n"), sentence["model"]


def _is_of_others(page: Page, text: str) -> bool:
    """Whether sentences name an agent of the project, or begin with words for somebody else."""
    for one in re.split(r"[.!]\s+", text.lower()):
        found = re.findall(r"[\w-]+", one)
        if not words("newcomers").isdisjoint(found[:1]):
            return True
        if any(known_as(word, page.known) for word in found):
            return True
    return False


def _limits(part: str) -> bool:
    """Whether a part of a line, beside a property, tells of a state, a run or a condition."""
    first = re.search(r"[^\W\d_]+", part.lower())
    return first is not None and first[0] in _stops()


@cache
def _stops() -> frozenset[str]:
    return wording.any_of("leads", "hedges") | words("limits") | words("void") | {"status"}


def _is_model(text: str) -> bool:
    return values.cell(text, "model") is not None or no_models.is_id(text)


def _properties(page: Page, body: Sequence[Block]) -> Iterator[tuple[int, str]]:
    """Return the lines of a section that may state a property, those of two columns too."""
    for one in body:
        if one.kind in ("paragraph", "item"):
            for at, part in _of_lines(page, plain(page.runs(one.text)).split("\n")):
                yield one.line + at, part
        elif one.kind == "table" and len(one.rows[0][1]) == 2:
            for number, cells in one.rows:
                key, value = (plain(page.runs(cell)).strip(" :") for cell in cells)
                yield number, f"{key}: {value}"
