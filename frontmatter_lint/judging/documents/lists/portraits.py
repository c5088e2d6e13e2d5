"""Sections that carry the name of one agent and state its model: in YAML, or as
"**Model**: opus".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from ....agents import model_choice
from ....core.nouns import ModelBlock
from ....core.record import Record
from ....reading import yaml_tree
from ..markdown import Block, Page, Span, plain
from ..words import columns, no_models, values, wording
from ..words.keys import key
from ..words.named_agents import names
from ..words.naming import Name, Said, clean, known_as
from ..words.tokens import words
from ..words.wording import Choice
from .own_models import own_choice

_YAML = ("yaml", "yml")
_MODEL = re.compile(r"[\"']?model")
_DELIMITER = re.compile(r"^---[ \t]*$", re.MULTILINE)
_KEY = re.compile(r"[^\w:]*([^\W\d][\w -]{0,40}):\s*(\S.*)")
_RUNS_ON = re.compile(
    r"(?P<before>.{0,400}?[.!]\s+)?"  # sentences before it
    r"(?:it |this agent |sie |er )?(?:always )?"
    r"(?:runs on|runs with|uses|powered by|läuft auf|nutzt) (?:the )?"
    r"(?P<model>(?:claude )?[\w./-]*\w(?: \d[\d.]*)?)(?=[.,;(]|$| model\b| for | with )"
    r"(?![^.]*\b(?:if|unless|when|only|or|instead|sometimes|until)\b)",
    re.IGNORECASE,
)
#: The end of a line of which the next one has the model: "Runs on", "It uses the".
_GOES_ON = re.compile(r"(?i)\b(?:on|with|by|uses|nutzt|the|claude)$")
_ENDS = re.compile(r"\s[|·•]\s")
#: What counts agents before their names: "3. ", "Agent 2: ", "Step 1.5 — ", "Agent: ".
_COUNT = re.compile(
    r"^\W*(?:\d+(?:\.\d+)*[.)]?\s+)?\W*"
    r"(?:(?:step|phase|stage|tier|layer|level|role|(?:sub)?agent|schritt|stufe|paso|etapa|fase|étape"
    r"|шаг|этап)\s+#?\d{1,2}(?:\.\d{1,2})?\s*[:.–—-]\s*|(?:sub)?agent\s*[:#–—-]\s*)?",
    re.IGNORECASE,
)
_OWN_PART = re.compile(r"\s*[(\[:–—→|·]|\s+-+>?\s|\s(?=[^\w\s!-/:-@\[-`{-~])")


def portrait_choices(page: Page, heading: Block, body: Sequence[Block]) -> Iterator[Said]:
    """Yield the model of the agent whose name is the heading, if it is one."""
    runs = page.runs(heading.text)
    found, rest = names(runs, trusted=False, known=page.known)
    if (len(found) != 1 or rest.strip()) and page.known:
        found, rest = _known_in(page, runs)
    if len(found) != 1:
        own_name = _named_below(page, body)
        if own_name:
            yield from _stated(page, own_name, body)
        return
    if rest.strip():
        own = own_choice(page, rest) if known_as(found[0].text, page.known) else None
        if own:
            yield Said(found[0], own, heading.line)
            return
        if not page.known:
            return
    fences = (one for one in body if one.kind == "fence" and one.language in _YAML)
    fenced = [said for one in fences for said in fields_choice(found[0], one)]
    yield from fenced or _stated(page, found[0], body)


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


def without_count(text: str) -> str:
    """Return a heading without what counts it: "Agent 2: Planner" is "Planner"."""
    return _COUNT.sub("", text).strip(" :")


def _known_in(page: Page, runs: Sequence[Span]) -> tuple[tuple[Name, ...], str]:
    """Return the agent of the project that a heading names, and what stands after it: "3. Code
    Reviewer (Opus)", "The Architect (`architect`)".
    """
    coded = []
    for run in runs:
        if run.mark in ("code", "link"):
            coded.append(run)
    if len(coded) == 1 and known_as(coded[0].text, page.known):
        after = plain(runs[runs.index(coded[0]) + 1 :])
        return (Name(known_as(coded[0].text, page.known), coded[0].href),), after
    if len(coded) == 1 and wording.tier_of(coded[0].text):  # planner `opus`
        name = known_as(plain(runs[: runs.index(coded[0])]).strip(" :"), page.known)
        if name:
            return (Name(name),), f" ({coded[0].text})"
    text = _COUNT.sub("", plain(runs))
    caller, arrow, called = plain(runs).partition(" → ")
    if arrow and caller.strip(" `").startswith("/"):  # /plan → Planner
        name = known_as(called.strip(), page.known)
        if name:
            return ((Name(name),), "")
    sign = _OWN_PART.search(text)
    head = text
    if sign:
        head = text[: sign.start()]
    name = known_as(clean(head.strip()), page.known)
    if name:
        return ((Name(name),), text[len(head) :])
    return ((), "")


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
    """The agents of a group such as `build-*`, each model below a comment that says whose it is."""
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


def _named_below(page: Page, body: Sequence[Block]) -> Name | None:
    """Return the one agent of the project that a section gives as a property: "name: planner"."""
    found = set()
    for _, text in _properties(page, body):
        match = _KEY.match(text)
        if match and (match[1].lower() == "name" or columns.is_column(match[1], "agent")):
            found.add(known_as(match[2].strip(" `*.@"), page.known))
    if len(found) == 1:
        name = found.pop()
        if name:
            return Name(name)
    return None


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
