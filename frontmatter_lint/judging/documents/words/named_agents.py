"""The agents that a list item or a table cell names, told from the prose around them."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import cache
from posixpath import dirname, join, normpath
from urllib.parse import unquote

from ....core.judged import Assignment
from ....core.resources import data
from ..markdown import Span, plain
from . import naming, people
from .keys import ANYWHERE, key, words_in
from .naming import PARTS, Name, Said, clean, is_name, known_as, no_names, one_of_several, uncounted
from .tokens import words
from .wording import one_of, vocabulary

_MARKED = "\0"  # the parser lets no document hold it
_TOKEN = rf"{_MARKED}\d+{_MARKED}|[\w@][\w@.:*-]*"
_AND = one_of("and")
#: A blank belongs to one part of it alone: what two could match is tried in every way.
_SEPARATOR = rf" ?(?:[,;/&+](?: ?\n ?| {{1,2}})?|\n ?)(?:(?:{_AND}) )?| (?:{_AND}) "
_BULLET = rf"(?: ?\[[ xX]\])?[^\w@{_MARKED}]*"  # a box to tick, a symbol
_END = r"\s*\.?\s*$|\s*[(\[:=–—→⇒·,]|\s+-|\s*\|"  # prose goes on otherwise
_NAMES = re.compile(
    rf"{_BULLET}((?:{_TOKEN})(?:(?:{_SEPARATOR})(?:{_TOKEN}))*)(?={_END})(.*)",
    re.DOTALL,
)
_BULLETED = re.compile(rf"^{_BULLET}")
_END_OF_PHRASE = re.compile(r"\s*[(\[:=–—→⇒·|]|\s-|\.?\s*$|\.\s")
_IDENTIFIER = re.compile(
    r"(?:\*-?)?(?:\d+[-_])?[^\W\d_]\w*(?:[.-]\w+)*(?::[\w*]+(?:[.-][\w*]+)*)?(?:-\*)?"
)
_PATH = re.compile(r"(?:\.{0,2}/)?((?:[\w.@-]+/)+)([\w.@-]+?)(?:\.agent)?\.(?:md|toml)")
_MARKS_AROUND = re.compile(r"^[^\w@`*.]+|(?<=\w)[^\w`*)\].]+$|[¹²³⁴†‡]+$")
_COUNTED = re.compile(r"^\d+[.)]\s+")
_BRACKETS = re.compile(r"\([^()]*\)|\[\^?\w{1,3}\]")
_GROUP = re.compile(r"([^()]{1,60})\(([^()]{3,300})\)")
_CUT = re.compile(r"\s+[-–—|·]\s+|—|:\s")
_PARTS = re.compile(rf"{PARTS.pattern}|\s+[|–—]\s+")
_AROUND_CODE = re.compile(
    rf"(?:[\W_]|\b(?:{one_of('and', 'or', 'subagents')}|the)\b)*", re.IGNORECASE
)
_TITLE = re.compile(r"(?:[A-Z][\w-]*)(?: [A-Z][\w-]*){1,2}")
#: What counts agents, or tells one from all others, and is no name: hexadecimal digits.
_ID = re.compile(
    # capitals are named: a pattern that ignores case takes three times as long to compile
    r"(?<![\w-])(?:#\d{1,6}|(?:[Ii][Dd]|[Aa][Gg][Ee][Nn][Tt]|[Aa][Gg][Tt]|[Aa][Ss][Ss][Tt])[-_:]?"
    r"(?:\d{2,}|(?=[A-Za-z]*\d)[0-9A-Za-z]{8,})"
    r"|(?=[A-Fa-f-]*\d)[0-9A-Fa-f]{4,}(?:-[0-9A-Fa-f]{2,12}){0,4})(?:…|\.{3})?(?![\w-])"
)
_AROUND_ID = " :()[]·|/,–—-\n"
#: What ends the names at the beginning of a text.
_END_OF_LIST = re.compile(r":|[=–—→⇒|]|\s-\s")


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
        is_plain = not run.mark or (run.mark != "link" and bool(naming.known_in(run.text, known)))
        pieces.append(run.text if is_plain else f"{_MARKED}{index}{_MARKED}")
    flat = "".join(pieces)
    flat = "\n".join(" ".join(line.split()) for line in flat.split("\n") if line.strip())
    begin = _END_OF_LIST.search(flat)
    at = begin.start() if begin else len(flat)
    flat = uncounted(flat[:at]) + flat[at:]
    match = _NAMES.match(flat)
    if not match:
        return _phrases(flat, runs, known)
    found = []
    for token in re.split(_SEPARATOR, match[1]):
        name = _name(token, runs, trusted=trusted, known=known)
        if name is None:
            return (), ""
        found.append(name)
    return tuple(found), _unmarked(match[2], runs)


def _unmarked(text: str, runs: Sequence[Span]) -> str:
    """Return text with the runs that stand for themselves in it."""
    return re.sub(rf"{_MARKED}(\d+){_MARKED}", lambda one: runs[int(one[1])].text, text)


def _phrases(
    flat: str, runs: Sequence[Span], known: Collection[str]
) -> tuple[tuple[Name, ...], str]:
    """Return the agents of the project that a text starts with, one of which at least is written
    as several words, and what follows them: "Test Runner, linter: …"; none for any other text.
    """
    end = _END_OF_PHRASE.search(flat)
    at = end.start() if end else len(flat)
    text = _BULLETED.sub("", _unmarked(flat[:at], runs)).strip()
    found = []
    for part in _PARTS.split(text):
        bare = clean(part)
        name = known_as(bare, known) or one_of_several(bare, known)
        if not name or ":" in bare or "\n" in text:
            return (), ""
        found.append(Name(name))
    return tuple(found), _unmarked(flat[at:], runs)


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


def _is_row_of_names(text: str) -> bool:
    """Whether blanks alone part the names: `test-writer linter log-parser`."""
    parts = text.split()
    hyphens = sum("-" in part for part in parts)
    return (
        2 * hyphens > len(parts) > 1
        and text.islower()
        and words("and").isdisjoint(parts)
        and all(map(_IDENTIFIER.fullmatch, parts))
    )


def cell_names(runs: Sequence[Span], known: Collection[str] = ()) -> tuple[Name, ...]:
    """Return the agents of a table cell, where also "Code Reviewer" is a name; none where the cell
    holds anything else that is not a remark.
    """
    runs = _without_ids(runs, known)
    runs = people.without_people(runs, known)
    if known and _goes_on(plain(runs)):
        from . import beside_others  # imported here: few cells say that there are more

        runs = beside_others.without_unnamed(runs, known)
    if any(run.mark in ("code", "link") for run in runs):
        return _marked_names(runs, known) or _members(plain(runs), known)
    text = uncounted(" ".join(part for part in plain(runs).split(" ") if part))
    members = _members(text, known)
    if members:
        return members
    text = _COUNTED.sub("", _MARKS_AROUND.sub("", _BRACKETS.sub("", text).strip()).strip())
    alone = _of_path(Span(text)) or _described(text, known)
    if alone:
        return (alone,)
    if _is_row_of_names(text):
        parts = text.split()
    else:
        parts = _PARTS.split(text)
    found: list[Name] = []
    for part in parts:
        one = _MARKS_AROUND.sub("", part)
        path = _of_path(Span(one))
        bare = clean(one)
        name = known_as(bare, known) or one_of_several(bare, known) or bare
        plainly = len(parts) == 1 or key(name) in known or _IDENTIFIER.fullmatch(name)
        if not (path or plainly) and known_as(clean(parts[0]), known) and _TITLE.fullmatch(bare):
            name = key(bare)  # one of others beside agents of the project: "Pen Tester"
        elif path is None and not (plainly and is_name(name)):
            return ()
        found.append(path or Name(name))
    return tuple(found)


def _goes_on(text: str) -> bool:
    """Whether a cell may end with words for agents that it does not name: "+9 more", "etc."."""
    last = text.lower().replace("+", " + ").split()[-1:]
    if not last:
        return False
    word = last[0].strip(".,;:()*_`")
    return (word.isdecimal() and "+" in text) or word in _last_words()


@cache
def _last_words() -> frozenset[str]:
    known = data("documents")["among_others"]
    return frozenset(one.split()[-1] for one in (*known["counted"], *known["uncounted"]))


def _without_ids(runs: Sequence[Span], known: Collection[str]) -> Sequence[Span]:
    """Return a cell without the ids beside agents of the project: "`78069161-0c1e…` scout". Any
    other cell as it is.
    """
    text = plain(runs)
    if not known or _ID.search(text) is None:
        return runs
    left = _PARTS.split(_ID.sub("", text).strip(_AROUND_ID))
    if not all(known_as(clean(one), known) for one in left):
        return runs
    kept = []
    for run in runs:
        bare = run.text
        if not known_as(clean(bare), known):
            bare = _ID.sub("", bare)
        if bare == run.text:
            kept.append(run)
        elif bare.strip(_AROUND_ID):
            kept.append(run._replace(text=bare.strip(_AROUND_ID)))
    return kept


def _members(text: str, known: Collection[str]) -> tuple[Name, ...]:
    """Return the agents of the project in brackets behind the name of a group, or one behind its
    title: "Helpers (planner, tester)", "The Engineer (coder)"; none for anything else.
    """
    match = _GROUP.fullmatch(text)
    if match is None or known_as(clean(match[1]), known):
        return ()
    label = set(words_in(match[1].lower()))
    stops = ("leads", "bygone", "examples", "doubts", "not_agents")
    if any(not vocabulary()[kind].isdisjoint(label) for kind in stops):
        return ()
    found = []
    for part in _PARTS.split(match[2]):
        found.append(known_as(clean(part), known))
    if all(found):
        return tuple(map(Name, found))
    return ()


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
    if _AROUND_CODE.fullmatch(uncounted(_BRACKETS.sub("", between))):
        if len(marked) > 1:  # the default, beside agents, is for those that are not named
            marked = [run for run in marked if run.text.lower() not in no_names()[1]] or marked
        found = [_name(f"{_MARKED}0{_MARKED}", [run], trusted=True, known=known) for run in marked]
        if all(found):
            return tuple(one for one in found if one)
        return ()
    begun = names(runs, trusted=True, known=known)[0]
    of_project = []
    for run in marked:
        if known_as(clean(run.text), known):
            of_project.append(run)
    if begun or len(of_project) != 1 or not words("instead").isdisjoint(plain(runs).split()):
        return begun  # "you instead of `a`"
    return (Name(clean(of_project[0].text), of_project[0].href),)


def target(href: str, shown: str) -> str:
    """Return the agent file a link leads to, on the basis of `shown`; empty for a section, a
    folder or a web page.
    """
    if href.startswith(ANYWHERE):
        return href
    path = unquote(href)
    if not path.endswith((".md", ".toml")) or "#" in path:
        return ""
    if re.match(r"[a-zA-Z][\w+.-]*:", path):
        return path
    return normpath(path.lstrip("/") if path.startswith("/") else join(dirname(shown), path))


def assignment(lines: Sequence[str], shown: str, said: Said, *, at_call: bool) -> Assignment:
    """Return what is said of an agent as an assignment of the document `shown`."""
    (name, href, tool), choice, line, _ = said
    text = ""
    if 0 < line <= len(lines):
        text = lines[line - 1].strip()[:_LONGEST_LINE]
    return Assignment(
        name,
        choice.model,
        choice.tier,
        shown,
        line,
        text,
        target(href, shown),
        choice.escalates_to,
        tool=tool,
        at_call=at_call,
    )


#: Characters of a line that is quoted.
_LONGEST_LINE = 300
