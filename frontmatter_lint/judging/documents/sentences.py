"""Sentences that say which agents run on which model: those of the present, without a
condition, in which every name is that of an agent of the project.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from ...core.record import Record
from . import columns, wording
from .markdown import Block, Page, plain
from .naming import REMAINDER, Name, Passed, Said, are_all_others, clean, is_name, key, known_as
from .tables import Found
from .wording import Choice

_END = re.compile(r"(?<!e\.g)(?<!i\.e)(?<!z\.B)(?<!etc)[.!?](?=\s|$)|;(?=\s)|\n\s*\n")
_VERB = (
    r"(?:(?:always|now|currently|today|all|both|also) )?(?:runs? (?:on|with)|uses?|"
    r"(?:is|are|stays?|remains?) (?:on|with|pinned to|set to|assigned(?: to)?)|"
    r"(?:is|are) run (?:on|with)|gets?|works? (?:on|with)|belongs? (?:on|to)|inherits?(?= from)|"
    r"läuft (?:auf|mit)|laufen (?:auf|mit)|nutzt|nutzen|verwendet|verwenden|bekommt|bekommen|"
    r"usan?|utilizan?|utilise(?:nt)?)"
)
_MODEL = r"(?:the )?((?:Claude )?[\w./:-]*\w(?: \d[\d.]*)?)"
_SAYS = re.compile(rf"(\S.*?) {_VERB} {_MODEL}(?=[,:(–—]|\s|$)(.*)", re.IGNORECASE)
_INHERITS = re.compile(
    r"(\S.*?) (?:(?:all )?inherits?(?: (?:from )?the (?:model of the )?(?:session|caller|parent)"
    r"(?:'s|’s)?(?: model)?)?|(?:uses?|runs? on) (?:the )?(?:same model as the )?"
    r"(?:session|caller|parent)(?:'s|’s)? ?(?:model)?|(?:uses?|runs? on) the model of the "
    r"(?:session|caller|parent))",
    re.IGNORECASE,
)
_FOR = (
    re.compile(rf"(?:on )?{_MODEL}\s?[:–—]\s?(?:the )?(.+)", re.IGNORECASE),
    re.compile(
        r"(?:(?:we )?(?:always )?(?:use|run|prefer|pick|choose|nutze|verwende) )?"
        rf"{_MODEL} (?:for|für) (.+)",
        re.IGNORECASE,
    ),
    re.compile(rf"{_MODEL} (?:runs|drives|powers|serves|is for|goes to) (.+)", re.IGNORECASE),
    re.compile(rf"on {_MODEL} (?:run|runs|we run|is|are|laufen|läuft) (.+)", re.IGNORECASE),
)
_SO = re.compile(
    r"(?:and )?(?:so (?:does|do|is|are)|the same (?:goes|holds|is true) for) (.+)", re.IGNORECASE
)
_IT = re.compile(r"(?:it|this agent|this one)$", re.IGNORECASE)
_ALSO = re.compile(r",? and so (?:does|do|is|are) (.+)", re.IGNORECASE)
_FIRST = re.compile(
    r"(?:(?:today|now|currently|at present|here|also|as of now|for now|then),? )", re.IGNORECASE
)
_NEXT = re.compile(r",? ?(?:and |but |while |whereas |und |aber )|, ", re.IGNORECASE)
_AND = re.compile(r"\s*,\s*(?:and |und |y |et )?|\s+(?:and|und|y|et|&)\s+", re.IGNORECASE)
_ARTICLE = re.compile(r"^(?:both |our |the |der |die |das |el |la |le )+", re.IGNORECASE)
_AFTER = re.compile(
    r"(?: (?:too|as well|also|now|today|here|by default|everywhere|agents?|models?))*"
    r"(?=[\s,:(–—]|$)(.*)",
    re.IGNORECASE,
)
_REASON = re.compile(r",? (?:because|since|so that|weil|da) |[,:(–—] ?", re.IGNORECASE)
_BUT = ("if", "unless", "until", "when", "whenever", "except", "otherwise", "instead", "wenn")
_CASES = ("for", "in", "during", "on", "at", "while", "für", "bei", "im")
_MOST = 2000  # characters of a paragraph


class _Sentence(Record):
    """What a sentence says; `doubt` tells of one that may say something and is not understood."""

    said: tuple[Said, ...] = ()
    doubt: bool = False
    line: int = 0


def agreeing(prose: Iterable[Found], others: Iterable[Found]) -> Iterator[Found]:
    """Return what sentences say of agents of which no other part of the document, and no other
    sentence, says anything else.
    """
    prose = list(prose)
    tiers: dict[str, set[str]] = {}
    for one in (*others, *prose):
        if isinstance(one, Said):
            tiers.setdefault(key(one.name.text), set()).add(one.choice.tier)
    for one in prose:
        if isinstance(one, Said) and len(tiers[key(one.name.text)]) > 1:
            yield Passed(one.line, f"the document gives `{one.name.text}` another model as well")
        else:
            yield one


def sentence_choices(page: Page, body: Sequence[Block]) -> Iterator[Found]:
    """Return what the sentences of a section say, unless one is not understood that names both
    a model and an agent.
    """
    found: list[_Sentence] = []
    for block in body:
        is_prose = block.kind == "paragraph" and not block.level
        if is_prose and _may_say(block.text):
            found += _of_paragraph(page, block)
    doubts = [one for one in found if one.doubt]
    if not doubts:
        for one in found:
            yield from one.said
        return
    said = [one for one in found if one.said]
    if said:
        yield Passed(doubts[0].line, "what this sentence says of an agent is not understood")
    for one in said:
        yield Passed(one.line, f"left out with its section, because of line {doubts[0].line}")


def _may_say(text: str) -> bool:
    return "inherit" in text or wording.models_in_long(text)


def _of_paragraph(page: Page, one: Block) -> Iterator[_Sentence]:
    text = plain(page.runs(one.text[:_MOST]))
    start = 0
    before = _Sentence()
    alone: Name | None = None
    for end in [*(match.end() for match in _END.finditer(text)), len(text)]:
        sentence = text[start:end]
        line = one.line + text[:start].count("\n") + _blank_lines(sentence)
        start = end
        flat = " ".join(sentence.split())
        if not flat:
            continue
        said = () if flat.endswith("?") else said_in(page, flat, line, before.said, alone)
        before = _Sentence(said, not said and _is_doubtful(page, flat), line)
        found = _agents_in(page, flat)
        alone = Name(found[0]) if len(found) == 1 else None
        yield before


def of_item(page: Page, text: str, line: int) -> tuple[Said, ...]:
    """Return what the first sentence of an item says, where no other names a model."""
    if not wording.models_in_long(text[:_MOST]):
        return ()
    flat = " ".join(text[:_MOST].split())
    end = _END.search(flat)
    if end and wording.models_in_long(flat[end.end() :]):
        return ()
    return said_in(page, flat[: end.end()] if end else flat, line)


def _blank_lines(sentence: str) -> int:
    return sentence[: len(sentence) - len(sentence.lstrip())].count("\n")


def said_in(
    page: Page, text: str, line: int, before: Sequence[Said] = (), alone: Name | None = None
) -> tuple[Said, ...]:
    """Return what one sentence says; `before` is what the one before said, `alone` the one
    agent that it named.
    """
    text = _FIRST.sub("", text.rstrip(".!; "), count=1) if _FIRST.match(text) else text
    text = text.rstrip(".!; ")
    so = _SO.fullmatch(text)
    if so:
        tiers = {one.choice for one in before}
        names = _names(page, so[1])
        return _each(names, tiers.pop(), line) if len(tiers) == 1 else ()
    for pattern in _FOR:
        match = pattern.fullmatch(text)
        choice = wording.cell(match[1], "model") if match else None
        if match and choice and choice.tier:
            return _each(_names(page, match[2]), choice, line)
    inherits = _INHERITS.fullmatch(text)
    names = _names(page, inherits[1]) if inherits else ()
    if names:
        return _each(names, Choice("inherit", ""), line)
    return _says(page, text, line, alone)


def _says(page: Page, text: str, line: int, alone: Name | None) -> tuple[Said, ...]:
    """Return what clauses such as "`a` and `b` run on Haiku, and so does `c`" say; nothing
    where one of them is not understood.
    """
    found: tuple[Said, ...] = ()
    while text:
        match = _SAYS.fullmatch(text)
        names = _names(page, match[1]) if match else ()
        if match and alone and not names and _IT.match(match[1]):
            names = (alone,)
        choice = wording.cell(match[2], "model") if match else None
        if not match or not names or choice is None:
            break
        if not (choice.tier or wording.is_inherited(match[2])):
            break
        found += _each(names, choice, line)
        after = _AFTER.fullmatch(match[3])
        rest = after[1] if after else "?"
        also = _ALSO.fullmatch(rest)
        if also:
            more = _names(page, also[1])
            return found + _each(more, choice, line) if more else ()
        if _is_remark(rest):
            return found
        following = _NEXT.match(rest)
        text = rest[following.end() :] if following else ""
    return ()


def _is_remark(rest: str) -> bool:
    """Whether what follows a model says nothing more of models, and is no condition."""
    if not rest.strip(" )"):
        return True
    if wording.models_in_long(rest) or _REASON.match(rest) is None:
        return False
    every = re.findall(r"[^\W\d_]+", rest.lower())
    words = set(every)
    if every[:1] and every[0] in _CASES:
        return False
    if not words.isdisjoint(_BUT):
        return False
    is_reason = re.match(r",? (?:because|since|so that|weil|da) ", rest, re.IGNORECASE)
    return bool(is_reason) or not wording.is_hedged(rest)


def _names(page: Page, text: str) -> tuple[Name, ...]:
    """Return the agents of a list of names; none where one of them is no agent."""
    if are_all_others(text):
        return (Name(REMAINDER),)
    found = []
    for part in _AND.split(text.strip()):
        name = known_as(clean(_ARTICLE.sub("", part.strip("*_` "))), page.known)
        if not name or ": " in name or not is_name(name):
            return ()
        found.append(Name(name))
    return tuple(found)


def _each(names: Sequence[Name], choice: Choice, line: int) -> tuple[Said, ...]:
    return tuple(Said(name, choice, line) for name in names)


def _is_doubtful(page: Page, text: str) -> bool:
    """Whether a sentence names a model and an agent and is not plainly about what was, was
    tried or might be.
    """
    if not wording.models_in_long(text):
        return False
    if columns.has_word(text, "trials"):
        return False
    return bool(_agents_in(page, text)) or bool(re.match(r"(?:It|They|We|Both|These)\b", text))


def _agents_in(page: Page, text: str) -> list[str]:
    """Return the agents of the project whose names stand in a sentence."""
    words = re.findall(r"\w[\w:-]*", text)
    found = [word for word in words if known_as(word, page.known)]
    for size in (2, 3, 4):
        for at in range(len(words) - size + 1):
            phrase = " ".join(words[at : at + size])
            if phrase[:1].isupper() and known_as(phrase, page.known):
                found.append(phrase)
    longest: list[str] = []
    for one in sorted(dict.fromkeys(found), key=len, reverse=True):
        if not any(one in other for other in longest):
            longest.append(one)
    return longest
