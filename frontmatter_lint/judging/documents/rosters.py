"""Lists of agents below a heading or lead-in that names a model, and lists in which each
agent is named with its model.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from ...core.record import Record
from . import columns, wording
from .grid import choice_of, is_of_project
from .markdown import Block, Page, Span, plain
from .naming import Name, Passed, Said, cell_names, clean, known_as, names
from .tables import Found, table_choices
from .wording import Choice, Title

_COLON = re.compile(r":|<-|←|=|\s(?:[-–—→]|->|=>)\s")
_LEAD_REST = re.compile(r"\s*(?:\([^()]*\))?\s*:?\s*")
_OWN = re.compile(
    r"\s*(?:[(\[]([^()\[\]]{1,80})[)\]]|(?:[-=]?>|[:=–—→⇒·|]|-)\s*(\S.{0,80}?)"
    r"(?:\s+[-–—|·(\[].*|[.;,]\s.*)?$)",
    re.DOTALL,
)
_LABELLED = re.compile(r"(?:the |its )?(?:default )?(?:model|modell|tier)\s*[:=]\s*", re.IGNORECASE)
_KEY = re.compile(r"[^\w]*((?:\w+ ){0,2}\w+)\s*[:=]\s*(\S.*)", re.DOTALL)
_SENTENCE = re.compile(
    r"(?:the )?([\w@.:-]+(?: [\w-]+)??) (?:always )?"
    r"(?:runs on|runs with|uses|is on|stays on|gets|on|läuft auf|nutzt|verwendet) "
    r"([\w./-]*\w(?: \d[\d.]*)?)(?=[.,;:(]|$| )(.*)",
    re.IGNORECASE,
)
_USE = re.compile(
    r"(?:always )?(?:use|run|prefer|pick|choose|nutze|verwende) ([\w./-]*\w(?: \d[\d.]*)?) "
    r"(?:for|on|with|für) (?:the )?(.*?)[.\s]*$",
    re.IGNORECASE,
)
_REMARK = re.compile(r"[-–—(]|\.\s")
_LAST = re.compile(r"(?:[(\[]([^()\[\]]{1,40})[)\]]|[—–|·]\s*([^—–|·()]{1,40}))[\s.]*$")
_MENTIONS = "it names a model and not just agents, each with its own"


class Scope(Record):
    """What the headings above say.

    `agents`: they name agents. `assigns`: names with their own models follow. `closed`:
    nothing below is meant. `loose` is a model that counts for agents of the project
    alone; `aside` keeps lists from being read by such agents; `owners` are the agents of
    the item above.
    """

    choice: Choice | None = None
    agents: bool = False
    assigns: bool = False
    closed: bool = False
    loose: Choice | None = None
    aside: bool = False
    owners: tuple[Name, ...] = ()


class Entry(Record):
    """What one item of a list comes to by the agents of the project that it names: what it
    says, or with nothing said why (empty for a mere remark).
    """

    line: int
    said: tuple[Said, ...]
    reason: str = ""


def below(parent: Scope, title: Title) -> Scope:
    """The scope of what stands below a title inside another scope; a mere category keeps
    the model above it.
    """
    if parent.closed or title.examples:
        return Scope(closed=True)
    if title.choice or title.assigns:
        return Scope(title.choice, agents=title.agents, assigns=title.assigns)
    if title.aside:
        return Scope(aside=True)
    if title.loose:
        return Scope(loose=title.loose, agents=title.agents)
    return parent._replace(agents=parent.agents or (title.agents and parent.choice is not None))


def roster_choices(page: Page, body: Sequence[Block], scope: Scope) -> Iterator[Found]:
    """The assignments of the blocks below one heading."""
    lead = scope
    nested: list[Scope] = []
    lists: dict[int, list[Entry]] = {}
    for one in body:
        if one.kind == "item":
            del nested[one.level - 1 :]
            parent = nested[-1] if nested else lead
            said, inner = _item(page, one, parent)
            nested += [inner] * (one.level - len(nested))
            yield from said
            if not said and not parent.closed:
                entry = _by_agents(page, page.runs(one.text), one.line, parent)
                lists.setdefault(one.number, []).append(entry)
                if entry.said:
                    nested[-1] = Scope(closed=True)
        elif one.kind == "paragraph" and not one.level:
            alone = _names_alone(page, one, lead)
            yield from alone
            if not alone:
                said, lead = _lead(page, one, scope)
                yield from said or _lines(page, one, scope)
        elif one.kind == "table":
            above = lead.choice if lead.agents or lead.choice else None
            yield from () if lead.closed else table_choices(page, one, above, lead.loose)
        if one.kind in ("table", "fence"):
            lead = scope
    for entries in lists.values():
        yield from _whole(entries)


def _whole(entries: Sequence[Entry]) -> Iterator[Found]:
    """Return what the items of one list say, unless one of them was not understood."""
    wrong = [one for one in entries if one.reason]
    right = [one for one in entries if one.said]
    if not right:
        return
    if not wrong:
        for one in right:
            yield from one.said
        return
    for one in wrong:
        yield Passed(one.line, one.reason)
    for one in right:
        yield Passed(one.line, f"left out with its list, because of line {wrong[0].line}")


def _by_agents(page: Page, runs: Sequence[Span], line: int, parent: Scope) -> Entry:
    """Return what an item says of agents of the project: "`reviewer`: opus", "opus: `a`, `b`",
    or a bare `reviewer` below a heading with a model in it.
    """
    if not page.known or parent.aside or parent.closed or parent.choice:
        return Entry(line, ())
    if parent.owners:
        match = _KEY.match(plain(runs))
        is_model = match and columns.is_column(match[1], "model")
        choice = choice_of(page, match[2].split("\n")[0], "model") if match and is_model else None
        return Entry(line, tuple(Said(name, choice, line) for name in parent.owners if choice))
    found, rest = names(runs, trusted=False, known=page.known)
    if not found or not _are_known(page, found):
        return _by_model(page, runs, line)
    choice = own_choice(page, rest) or parent.loose
    if choice is None and wording.models_in(rest):
        return Entry(line, (), "what it says of the model of an agent is not understood")
    return Entry(line, tuple(Said(name, choice, line) for name in found if choice))


def _by_model(page: Page, runs: Sequence[Span], line: int) -> Entry:
    """Return what an item says that begins with a model, or with a sentence about an agent."""
    head, after = _at_colon(runs)
    title = wording.title(head)
    choice = title.choice or wording.loose(head) or _defined(page, head)
    if choice and not title.examples:
        found = _listed(page, after)
        if found and _are_known(page, found):
            return Entry(line, tuple(Said(name, choice, line) for name in found))
        return Entry(line, (), _MENTIONS)
    said = _sentence(page, plain(runs), line)
    if said:
        return Entry(line, tuple(said))
    return Entry(line, (), _MENTIONS if wording.models_in(plain(runs)) else "")


def _sentence(page: Page, text: str, line: int) -> list[Said]:
    """Return what a sentence says of an agent and a word for using, without a condition:
    "`reviewer` runs on Opus", "use Opus for `reviewer`".
    """
    text = " ".join(text.split())
    match = _SENTENCE.match(text)
    named, model, rest = (match[1], match[2], match[3]) if match else ("", "", "")
    if not match:
        match = _USE.match(text)
        model, named = (match[1], match[2]) if match else ("", "")
    found = cell_names((Span(named),), page.known) if named else ()
    choice = wording.cell(model, "model")
    if not choice or not choice.tier or wording.models_in(rest) or wording.is_hedged(rest):
        return []
    if not all(is_of_project(page, name) for name in found):
        return []
    return [Said(name, choice, line) for name in found]


def _are_known(page: Page, found: Collection[Name]) -> bool:
    """Return whether most of some names are agents of the project."""
    return 2 * sum(is_of_project(page, one) for one in found) >= len(found)


def _defined(page: Page, text: str) -> Choice | None:
    """Return the model of a tier that the document defines; None for other words."""
    return choice_of(page, text) if page.tiers and len(text) < 40 else None


def own_choice(page: Page, rest: str) -> Choice | None:
    """Return the model stated right after a name, or at the end of what is said of it: " (opus)
    – why", ": opus", " → opus", ": reviews (opus)".
    """
    match = _OWN.match(rest)
    if match:
        text = (match[1] or match[2] or "").split("\n")[0]
        choice = choice_of(page, _LABELLED.sub("", text.strip()), "model")
        if choice:
            return choice
    last = _LAST.search(rest)
    models = wording.models_in(rest)
    if last is None or len(models) != 1 or _others_in(page, rest[: last.start()]):
        return None
    choice = wording.cell(_LABELLED.sub("", (last[1] or last[2]).strip()), "model")
    return choice if choice and not wording.is_hedged(rest) else None


def _others_in(page: Page, text: str) -> bool:
    """Whether a text names an agent of the project."""
    return any(known_as(word, page.known) for word in re.findall(r"[\w:-]+", text))


def _lines(page: Page, one: Block, scope: Scope) -> Iterator[Found]:
    """Return what the lines of a paragraph say, each by itself as an item of a list would."""
    if not page.known or scope.closed or scope.choice:
        return
    lines: list[list[Span]] = [[]]
    for run in page.runs(one.text):
        for number, part in enumerate(run.text.split("\n")):
            if number and not part.startswith(":"):
                lines.append([])
            if part:
                lines[-1].append(run._replace(text=part))
    number = one.line
    entries = []
    for runs in lines:
        entry = _by_agents(page, runs, number, scope._replace(loose=None))
        entries.append(entry)
        number += 1 + sum(run.text.startswith(": ") for run in runs[1:])
    if all(entry.said for entry in entries):
        yield from _whole(entries)


def _names_alone(page: Page, one: Block, scope: Scope) -> list[Said]:
    """Return what a paragraph of nothing but agents of the project says below a model."""
    choice = scope.choice or scope.loose
    if choice is None or scope.closed or not page.known:
        return []
    found, rest = names(page.runs(one.text), trusted=False, known=page.known)
    if rest.strip(" .") or not _are_known(page, found):
        return []
    return [Said(name, choice, one.line) for name in found]


def _lead(page: Page, one: Block, scope: Scope) -> tuple[list[Said], Scope]:
    """What a paragraph says by itself, and the scope of the list or table after it."""
    runs = page.runs(one.text)
    said = _titled(page, runs, one.line, scope)
    if said or not runs:
        return said, scope
    text = plain(runs).rstrip()
    title = wording.title(text)
    if runs[0].mark == "strong" and _LEAD_REST.fullmatch(plain(runs[1:])):
        return [], below(scope, title)
    if text.endswith(":"):
        if title.agents and wording.is_plain(text) and not title.choice:
            return [], scope._replace(agents=scope.agents or scope.choice is not None)
        leads = title.choice or title.assigns or title.examples or title.loose
        return [], below(scope, title) if leads else Scope(aside=title.aside)
    return [], scope


def _titled(page: Page, runs: Sequence[Span], line: int, scope: Scope) -> list[Said]:
    """Names in the line of their title: "**Opus agents:** `a`, `b`"."""
    head, rest = _at_colon(runs)
    title = wording.title(head)
    if scope.closed or not title.choice or title.examples:
        return []
    trusted = title.agents or scope.agents
    return [Said(name, title.choice, line) for name in _listed(page, rest, trusted=trusted)]


def _listed(page: Page, runs: Sequence[Span], *, trusted: bool = False) -> Sequence[Name]:
    """Return the agents that stand after a model, with no more than a remark after them, or
    among words for others who run on it: "the main session and the `architect` agent".
    """
    found, after = names(runs, trusted=trusted, known=page.known)
    if found and _is_remark(after):
        return found
    marked: list[Name] = []
    between = ""
    for run in runs:
        meant = known_as(clean(run.text), page.known) if run.mark in ("code", "link") else ""
        if meant:
            marked.append(Name(meant, run.href))
            between += " "
        else:
            between += run.text
    words = re.split(r"\s[-–—]\s|\. |\(", between, maxsplit=1)[0]
    return marked if not found and marked and wording.are_others(words) else ()


def _is_remark(text: str) -> bool:
    """Whether what stands after names is nothing, or a remark that names no model."""
    text = text.strip(" .")
    return not text or (bool(_REMARK.match(text)) and not wording.models_in(text))


def _at_colon(runs: Sequence[Span]) -> tuple[str, Sequence[Span]]:
    """Cut at the first colon, dash or arrow outside of names."""
    for index, run in enumerate(runs):
        if run.mark == "link" or (run.mark == "code" and not wording.models_in(run.text)):
            break
        sign = _COLON.search(run.text) if run.mark != "code" else None
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
    said = _titled(page, runs, one.line, parent)
    if said:
        return said, Scope(closed=True)
    found, rest = names(runs, trusted=parent.agents, known=page.known)
    title = wording.title(plain(runs))
    if not found or (title.choice and runs[0].mark not in ("code", "link")):
        return [], below(parent, title)
    choice = _own(page, parent, rest)
    inner = Scope(closed=True)
    if choice is None and page.known and _are_known(page, found) and not parent.aside:
        inner = Scope(owners=found)
    return [Said(name, choice, one.line) for name in found if choice], inner


def _own(page: Page, parent: Scope, rest: str) -> Choice | None:
    """The model stated right after a name, else the heading's: "`a` (opus) – why", or "`a`:
    opus" below "Models".
    """
    if not (parent.choice or parent.assigns):
        return None
    match = _OWN.match(rest)
    stated = None
    if match:
        text = match[1] or (match[2] if parent.assigns else "")
        stated = choice_of(page, _LABELLED.sub("", text or ""))
    return stated or parent.choice
