"""The names of agents in a list item or a table cell, told from the prose around them."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from fnmatch import fnmatchcase
from functools import cache

from ...core.record import Record
from ...core.resources import data
from .markdown import Span, plain
from .wording import Choice, tier_of

_MARKED = "\0"  # the parser lets no document hold it
_TOKEN = rf"{_MARKED}\d+{_MARKED}|[\w@][\w@.:*-]*"
_SEPARATOR = r" ?(?:[,;/&+] ?\n?|\n) ?(?:and |und )?| and | und "
_BULLET = rf"(?: ?\[[ xX]\])?[^\w@{_MARKED}]*"  # a box to tick, a symbol
_END = r"\s*\.?\s*$|\s*[(\[:=–—→⇒·,]|\s+-|\s*\|"  # prose goes on otherwise
_NAMES = re.compile(
    rf"{_BULLET}((?:{_TOKEN})(?:(?:{_SEPARATOR})(?:{_TOKEN}))*)(?={_END})(.*)",
    re.DOTALL,
)
_IDENTIFIER = re.compile(r"(?:\*-?)?[^\W\d_]\w*(?:[.-]\w+)*(?::[\w*]+(?:[.-][\w*]+)*)?(?:-\*)?")
_PHRASE = re.compile(r"(?:\*-?)?[^\W\d_][\w.:'’&+*-]*(?: [\w.:'’&+*-]+){0,4}")  # Code Reviewer
_PATH = re.compile(r"(?:\.{0,2}/)?((?:[\w.@-]+/)+)([\w.@-]+?)(?:\.agent)?\.(?:md|toml)")
_MARKS_AROUND = re.compile(r"^[^\w@`*.]+|(?<=\w)[^\w`*)\].]+$|[¹²³⁴†‡]+$")
_COUNTED = re.compile(r"^\d+[.)]\s+")
_AGENT = re.compile(r"[\s_-]+(?:sub-?)?agents?$", re.IGNORECASE)
_BEFORE = re.compile(r"^(?:the |(?:sub-?)?agent[\s:_-]+)", re.IGNORECASE)
_BRACKETS = re.compile(r"\([^()]*\)|\[\^?\w{1,3}\]")
_CUT = re.compile(r"\s+[-–—|·]\s+|—|:\s")
_PARTS = re.compile(r"\s*[,;\n]\s*|\s+(?:[/&+·•|–—]|and|und)\s+")
_AROUND_CODE = re.compile(r"(?:[\W_]|\b(?:and|und|the|agents?|subagents?|or)\b)*", re.IGNORECASE)
_AND = ("and", "und")
_MAX_NAME = 64
#: Before a path that may begin in any folder.
ANYWHERE = "**/"


#: The name of all agents that a document does not name otherwise.
REMAINDER = "*"
_OTHERS = re.compile(
    r"(?:(?:all|every|any)thing else|everyone else|(?:all )?(?:the )?(?:others|rest)"
    r"|(?:all|every|any|the|all the|all of the)? ?(?:other|remaining)s? (?:sub-?)?agents?"
    r"|(?:the )?rest of (?:the|our) (?:agents|team|crew)"
    r"|(?:all|every|any|each) (?:sub-?)?agents? (?:(?:which|that|who) )?(?:is|are)? ?not"
    r" (?:named|listed|mentioned)(?: above| here| below| in this table)?"
    r"|(?:all |any )?(?:sub-?)?agents not (?:named|listed|mentioned)(?: above| here| below)?"
    r"|alle (?:anderen|übrigen)(?: agenten)?|alles andere|der rest"
    r"|(?:todos )?(?:los|las) demás(?: agentes)?|el resto(?: de los agentes)?"
    r"|(?:tous )?les autres(?: agents)?|le reste)",
    re.IGNORECASE,
)


class Name(Record):
    """A name as written and the target of the link around it, or the path that it was
    written as, which begins with `ANYWHERE`.
    """

    text: str
    href: str = ""


class Said(Record):
    """A model for an agent, and the 1-based line that says so; `weak` is what holds only where
    nothing else is said of that agent: a default, or a rule for many.
    """

    name: Name
    choice: Choice
    line: int
    weak: bool = False


class Passed(Record):
    """A 1-based line that assigns nothing though it seems to, with the reason.

    `is_clear` is True where the line is understood, and is about what is no agent: the rows
    around it hold.
    """

    line: int
    reason: str
    is_clear: bool = False


Found = Said | Passed


@cache
def key(name: str) -> str:
    """Return the one spelling under which names are compared: `Code Reviewer` is
    `code-reviewer`.
    """
    return re.sub(r"[\s_]+", "-", name.strip().casefold())


def known_as(text: str, known: Collection[str]) -> str:
    """Return the name, with or without "agent" beside it, under which an agent of the project
    goes; empty where there is none.
    """
    for name in (text, _AGENT.sub("", text), _BEFORE.sub("", text)):
        if name and (key(name) in known or key(name.rpartition(":")[2]) in known):
            return name
    return ""


def is_of_project(text: str, known: Collection[str]) -> bool:
    """Whether an agent of the project goes by a name, or fits one with a wildcard."""
    name = key(text)
    bare = name.rpartition(":")[2]
    if name in known or bare in known:
        return True
    return "*" in bare and len(bare) > 1 and any(fnmatchcase(one, bare) for one in known)


@cache
def _no_names() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Words no name starts with, words that are no name, and names of models that are names
    all the same.
    """
    raw = data("documents")
    return (
        frozenset(raw["no_names"]),
        frozenset(raw["undecided"] + raw["nouns"]["agents"]),
        frozenset(raw["everyday"]),
    )


@cache
def _starts_of_others() -> frozenset[str]:
    return frozenset(data("documents")["sentences"]["starts_of_others"])


def names(
    runs: Sequence[Span], *, trusted: bool, known: Collection[str] = ()
) -> tuple[tuple[Name, ...], str]:
    """Return the agents a piece of text starts with, and the words after them; none where it
    starts with anything else, or where one of several is no name.

    `trusted` says that the surroundings name agents: then bold and plain words count,
    not code spans and links alone. So do those that agents of the project go by.
    """
    pieces = []
    for index, run in enumerate(runs):
        pieces.append(run.text if not run.mark else f"{_MARKED}{index}{_MARKED}")
    flat = "".join(pieces)
    match = _NAMES.match(
        "\n".join(" ".join(line.split()) for line in flat.split("\n") if line.strip())
    )
    if not match:
        return (), ""
    found = []
    for token in re.findall(_TOKEN, match[1]):
        if token in _AND:
            continue
        name = _name(token, runs, trusted=trusted, known=known)
        if name is None:
            return (), ""
        found.append(name)
    rest = re.sub(rf"{_MARKED}(\d+){_MARKED}", lambda marked: runs[int(marked[1])].text, match[2])
    return tuple(found), rest


def _name(
    token: str, runs: Sequence[Span], *, trusted: bool, known: Collection[str]
) -> Name | None:
    if token.startswith(_MARKED):
        run = runs[int(token.strip(_MARKED))]
    else:
        run = Span(token)
    path = _of_path(run)
    if path:
        return path
    text = clean(run.text)
    meant = ""
    if known:
        meant = known_as(text, known)
    if meant and is_name(meant):
        return Name(meant, run.href)
    marked = run.mark in ("code", "link")
    if not _IDENTIFIER.fullmatch(text):
        if trusted and marked and is_name(text):
            return Name(text, run.href)
        return None
    sure = marked or "-" in text or ":" in text or (trusted and text.islower())
    if sure and is_name(text):
        return Name(text, run.href)
    return None


def _of_path(run: Span) -> Name | None:
    """Return the name of an agent whose file stands there, with the path."""
    match = None
    if "/" in run.text:
        match = _PATH.fullmatch(run.text.strip())
    if match is None or not is_name(match[2]):
        return None
    return Name(match[2], run.href or ANYWHERE + match[0][match.start(1) :])


def clean(text: str) -> str:
    """Return a name without what surrounds it in prose: `@reviewer`, `reviewer.md`, `reviewer:`."""
    name = " ".join(text.split()).lstrip("@").rstrip(":")
    return name.removesuffix(".md").removesuffix(".toml").removesuffix(".agent").strip()


def is_name(text: str) -> bool:
    """Whether a text could name an agent: no sentence, no model, no number, no "all others"."""
    lowered = text.lower()
    starts, words, everyday = _no_names()
    if len(text) > _MAX_NAME or not _PHRASE.fullmatch(text) or lowered in words:
        return False
    first, is_phrase, _ = lowered.partition(" ")
    if first in starts or (is_phrase and first in _starts_of_others() and are_all_others(text)):
        return False
    return lowered in everyday or not tier_of(text)


def is_remainder(text: str) -> bool:
    """Whether a text speaks of all other agents, or of a total."""
    words = text.lower().strip("*_() ").removeprefix("the ").split()
    return bool(words) and words[0].strip(",.:") in _no_names()[0]


def are_all_others(text: str) -> bool:
    """Whether a text says outright that it speaks of all agents not named."""
    return bool(_OTHERS.fullmatch(" ".join(text.split()).strip("*_`.: ")))


def all_others(text: str) -> tuple[Name, ...]:
    """Return the name of all agents not named where a text speaks of them."""
    if are_all_others(text):
        return (Name(REMAINDER),)
    return ()


def _is_row_of_names(text: str) -> bool:
    """Whether blanks alone part the names: `test-writer linter log-parser`."""
    words = text.split()
    hyphens = sum("-" in word for word in words)
    return (
        2 * hyphens > len(words) > 1
        and text.islower()
        and not any(word in _AND for word in words)
        and all(map(_IDENTIFIER.fullmatch, words))
    )


def cell_names(runs: Sequence[Span], known: Collection[str] = ()) -> tuple[Name, ...]:
    """Return the agents of a table cell, where also "Code Reviewer" is a name; none where the cell
    holds anything else that is not a remark.
    """
    if any(run.mark in ("code", "link") for run in runs):
        return _marked_names(runs, known)
    text = " ".join(part for part in plain(runs).split(" ") if part)
    text = _COUNTED.sub("", _MARKS_AROUND.sub("", _BRACKETS.sub("", text).strip()).strip())
    alone = _of_path(Span(text)) or _described(text, known)
    if alone:
        return (alone,)
    if _is_row_of_names(text):
        parts = text.split()
    else:
        parts = _PARTS.split(text)
    found = []
    for part in parts:
        one = _MARKS_AROUND.sub("", part)
        path = _of_path(Span(one))
        name = known_as(clean(one), known) or clean(one)
        plainly = len(parts) == 1 or key(name) in known or _IDENTIFIER.fullmatch(name)
        if path is None and not (plainly and is_name(name)):
            return ()
        found.append(path or Name(name))
    return tuple(found)


def _described(text: str, known: Collection[str]) -> Name | None:
    """Return the agent of the project that a cell names alone, or with a description after it."""
    whole = known_as(clean(text), known)
    if whole:
        return Name(whole)
    parts = _CUT.split(text, maxsplit=1)
    head = known_as(clean(parts[0]), known)
    if head and len(parts) > 1:
        others = []
        for one in _PARTS.split(parts[1]):
            others.append(clean(_MARKS_AROUND.sub("", one)))
        if all(known_as(one, known) for one in others):
            return None
        return Name(head)
    first, _, second = text.partition("\n")
    head = known_as(clean(first), known)
    others = list(map(clean, _PARTS.split(second)))
    is_list = all(known_as(one, known) or ("-" in one and is_name(one)) for one in others)
    if head and not is_list:
        return Name(head)
    return None


def _marked_names(runs: Sequence[Span], known: Collection[str]) -> tuple[Name, ...]:
    """Return the agents of a cell in which some stand as code or as links: nothing but these, or
    one of them with a description after it.
    """
    marked = []
    between = ""
    for run in runs:
        if run.mark in ("code", "link"):
            marked.append(run)
        else:
            between += run.text
    if _AROUND_CODE.fullmatch(_BRACKETS.sub("", between)):
        found = [_name(f"{_MARKED}0{_MARKED}", [run], trusted=True, known=known) for run in marked]
        if all(found):
            return tuple(one for one in found if one)
        return ()
    begun = names(runs, trusted=True, known=known)[0]
    of_project = []
    for run in marked:
        if known_as(clean(run.text), known):
            of_project.append(run)
    if begun or len(of_project) != 1:
        return begun
    return (Name(clean(of_project[0].text), of_project[0].href),)
