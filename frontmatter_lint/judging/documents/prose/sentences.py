"""Sentences of prose, of items and of questions with their answers: cut, and read one after
the other by the grammar of clauses.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from ....core.record import Record
from ..markdown import Block, Page, plain
from ..words import naming, wording
from ..words.keys import key, without_accents, words_in
from ..words.naming import Found, Name, Passed, Said
from ..words.tokens import Token, marked, parts_of_names, spaced, tokens, words
from ..words.wording import Choice
from . import clauses, model_remarks, passing, short_ones, statements
from .clauses import LIKE
from .focus import Focus, doubted_in, focus_after
from .parts import are_linking
from .senses import Sense

_DEFAULTS = re.compile(r"(?i)\bdefaults? to\b(?=[^.;]*[.;]?\s*\Z)")  # at the end
_SHORTENED = r"(?<!e\.g)(?<!i\.e)(?<!z\.B)(?<!etc)(?<!\bincl)(?<!\binkl)(?<!\bexcl)"
_END = re.compile(rf"{_SHORTENED}[.!](?=[\s)]|$)|\?(?=\W|$)|\n\s*\n")
_BOX = re.compile(r"^\[[ xX]\] ")
_POSSIBLE = re.compile(
    r"\W*(?:(?:can|could|may|kann|darf|puedo|est-ce)\b.*\?"
    r"|how (?:do|can|to) (?:(?:i|we|you) )?(?:change|override|switch|customi[sz]e)\b)",
    re.IGNORECASE,
)
_TELLS = re.compile(r"(?:It|He|She|They)(?:'s| is| are| runs?| uses?)\b")
_QUOTED = re.compile(r"[„“«]([^„“”«»\"]{3,80})[“”»\"]|\"([^\"]{3,80})\"")
_SHORT = 60  # characters of a sentence that is read without asking whether it is of use
_MOST = 2000  # characters of a paragraph


_NOTHING = Sense()


class Prose(Record):
    """What some sentences say, with the lines of those that may say something and are not
    understood; `doubted` are the agents that these speak of, empty where one may speak of any.
    `open` are the agents that one of them leaves open, `last` is the sense of the last one.
    """

    said: tuple[Said, ...] = ()
    doubts: tuple[int, ...] = ()
    doubted: frozenset[str] = frozenset()
    open: frozenset[str] = frozenset()
    void: bool = False
    last: Sense = Sense()


#: What says nothing; most items do.
SILENCE = Prose()


def agreeing(prose: Iterable[Found], others: Iterable[Found]) -> Iterator[Found]:
    """Return what sentences say of agents of which no other part of the document, and no other
    sentence, says anything else.
    """
    prose = list(prose)
    tiers: dict[str, set[str]] = {}
    for one in (*others, *prose):
        if isinstance(one, Said) and not one.weak:
            tiers.setdefault(key(one.name.text), set()).add(one.choice.tier)
    for one in prose:
        if isinstance(one, Said) and len(tiers.get(key(one.name.text), ())) > 1:
            yield Passed(one.line, f"the document gives `{one.name.text}` another model as well")
        else:
            yield one


def resolved(found: Sequence[Found]) -> Iterator[Found]:
    """Return what was found, with the models of agents that have the same as another."""
    choices: dict[str, set[Choice]] = {}
    for one in found:
        if isinstance(one, Said) and not one.choice.model.startswith(LIKE):
            choices.setdefault(key(one.name.text), set()).add(one.choice)
    for one in found:
        if not isinstance(one, Said) or not one.choice.model.startswith(LIKE):
            yield one
            continue
        other = one.choice.model.removeprefix(LIKE)
        some = choices.get(key(other), set())
        if len({choice.tier for choice in some}) == 1:
            yield one._replace(choice=min(some))
        else:
            yield Passed(one.line, f"it is to run as `{other}`, whose model is not told")


def _asked(found: Sequence[Token]) -> Sense:
    """Return what the answer to a question may refer to."""
    groups = []
    for token in found:
        if token.names:
            groups.append(token.names)
    names = dict.fromkeys(name for group in groups for name in group)
    models = []
    for token in found:
        if token.choice:
            models.append(token.choice)
    others = []
    for token in found:
        if not (token.names or token.choice):
            others.append(token.text)
    asks = any(text in words("asking") for text in others)
    asks = asks or (len(groups) == 1 and len(models) < 2 and are_linking(others))
    choice = None
    if len(models) == 1:
        choice = models[0]
    return Sense(names=tuple(names), choice=choice, asks=asks)


def is_question(heading: Block | None) -> bool:
    """Whether a heading is a question, which what stands below it answers."""
    return heading is not None and heading.text.rstrip("* ").endswith("?")


def asks_what_is_possible(heading: Block | None) -> bool:
    """Whether a heading asks what may be done: the answer says nothing of what is done."""
    return heading is not None and _POSSIBLE.match(heading.text) is not None


def first_of_answer(heading: Block | None, body: Sequence[Block]) -> Sequence[Block]:
    """Return the first sentence of the answer to what may be done, where it tells what is done: "It
    is on Haiku, and that is on purpose". Nothing where the question names a model.
    """
    if heading is None or wording.models_in_long(heading.text) or not body:
        return ()
    first = _END.split(body[0].text, maxsplit=1)[0]
    if body[0].kind == "paragraph" and _TELLS.match(first):
        return (body[0]._replace(text=first),)
    return ()


def prose_of(page: Page, heading: Block | None, body: Sequence[Block]) -> list[Prose]:
    """Return what the paragraphs of a section say."""
    own = Sense()
    if heading:
        name = naming.known_as(plain(page.runs(heading.text)).strip(" :"), page.known)
        own = Sense(names=(key(name),) if name else ())
    last = own
    if heading and is_question(heading):
        last = _asked(tokens(marked(page.runs(heading.text)), page))
    found: list[Prose] = []
    for block in body:
        if block.kind != "paragraph" or block.level or "\n:" in block.text:
            continue
        if block.text[:1] == block.text[-1:] == "|":
            continue  # a row
        if _may_say(page, block.text, last) or "?" in block.text:
            found.append(_prose(page, block.text[:_MOST], block.line, last))
            last = found[-1].last
        elif found:
            last = own._replace(choice=last.choice)
    return found


def whole(found: Sequence[Prose]) -> Iterator[Found]:
    """Return what the sentences of a section, or the answers to questions, say: of no agent of
    which one that is not understood speaks, and of none where it may speak of any.
    """
    doubts = [line for one in found for line in one.doubts]
    said = [one for some in found for one in some.said]
    left_open: set[str] = set()
    doubted: set[str] = set()
    for some in found:
        left_open |= some.open
        doubted |= some.doubted
    if doubts and said:
        yield Passed(doubts[0], "what this sentence says of an agent is not understood")
    is_of_any = any(one.doubts and not one.doubted for one in found)
    left_out = []
    for one in said:
        if is_of_any or one.name.text in doubted:
            left_out.append(one.line)
        elif one.name.text not in left_open:
            yield one
    for line in dict.fromkeys(left_out):
        yield naming.left_out(line, "section", doubts[0])


def _may_say(page: Page, text: str, before: Sense = _NOTHING) -> bool:
    """Whether a text may say something of agents: it names a model, or its words stand for one,
    and some of its words may be an agent, or those before it told of one.
    """
    text = spaced(text)
    found = set(words_in(text.lower()))
    if not text.isascii():
        found.update(words_in(without_accents(text)))
    if not text.islower():
        found.update(words_in(naming.apart(text).lower()))
    is_told = bool(before.names or before.pending) or before.asks
    if not is_told and found.isdisjoint(parts_of_names(frozenset(page.known))):
        return False
    return _names_a_model(page, text, found)


def _may_tell(page: Page, text: str) -> bool:
    """Whether the last sentence of a paragraph may say something: it names a model, or agents to
    which a question or rule before it may have given one.
    """
    text = spaced(text)
    if len(text) < _SHORT or text.rstrip().endswith("?"):
        return True
    found = set(words_in(text.lower()))
    is_told = not found.isdisjoint(words("demonstratives"))
    return is_told or _names_a_model(page, text, found)


def _names_a_model(page: Page, text: str, found: set[str]) -> bool:
    if wording.models_in_long(text):
        return True
    if page.tiers and not found.isdisjoint(page.tiers):
        return True
    return not found.isdisjoint(wording.vocabulary()["inheriting"] | words("telling"))


def _prose(page: Page, source: str, first: int, before: Sense) -> Prose:
    """Read the sentences of a paragraph that begins on line `first`."""
    text = _BOX.sub("", marked(page.runs(source)))
    said: list[Said] = []
    doubts: list[int] = []
    doubted: set[str] = set()
    is_of_any = False
    left_open: set[str] = set()
    void = False
    focus = Focus(before.names, before.names, leads=True)
    start = 0
    every = [*(match.end() for match in _END.finditer(text)), len(text)]
    ends = _of_use(page, text, every)
    for end in ends:
        sentence = text[start:end]
        line = first + text[:start].count("\n") + _blank_lines(sentence)
        start = end
        if not any(one.isalnum() for one in sentence):
            continue
        found = short_ones.with_short_ones(tokens(sentence, page), page)
        if _quotes_a_choice(sentence, page):
            void, before = True, Sense()
            continue
        if sentence.rstrip().endswith("?"):
            asked = _asked(found)
            if asked.names or asked.asks:
                before = asked
            continue
        for piece in passing.apart(found):
            one = _sense(piece, line, before, focus)
            focus = focus_after(piece, focus)
            said += one.said
            if one.doubt:
                doubts.append(line)
                of_sentence = doubted_in(piece, before.names)
                doubted |= of_sentence
                is_of_any = is_of_any or not of_sentence
            left_open |= one.open
            void = void or one.void
            before = one
    if ends != every:  # what was left out may name other agents
        before = Sense(choice=before.choice)
    if is_of_any:
        doubted.clear()
    return Prose(tuple(said), tuple(doubts), frozenset(doubted), frozenset(left_open), void, before)


def _of_use(page: Page, text: str, ends: Sequence[int]) -> Sequence[int]:
    """Return where sentences end, without the last ones where they tell nothing: nothing follows to
    which they could be of use.
    """
    size = len(ends)
    while size > 1 and not _may_tell(page, text[ends[size - 2] : ends[size - 1]]):
        size -= 1
    return ends[:size]


def _sense(found: Sequence[Token], line: int, before: Sense, focus: Focus) -> Sense:
    """Return what a sentence says by the grammar of clauses, else by the statements in it; nothing
    for a wish, and where it ends with a doubt: "I want `a` on Opus", "…, maybe".
    """
    found = model_remarks.without_remarks(found)
    found = passing.without_other_way(passing.without_frequency(found))
    texts = [one.text for one in found]
    is_wish = " ".join(texts[:2]) in words("wishes") or texts[-1] in words("hedging")
    if is_wish or passing.is_of_files(found):
        return Sense(void=True, names=before.names)
    by_clauses = clauses.sense(found, line, before)
    if by_clauses.said or not any(one.choice for one in found):
        return by_clauses
    told = statements.told(found, line, focus)
    if told is None:
        return by_clauses
    if not told:
        return by_clauses._replace(doubt=False, open=frozenset())
    names = tuple(dict.fromkeys(one.name.text for one in told))
    return Sense(told, names=names, choice=told[-1].choice)


def _quotes_a_choice(sentence: str, page: Page) -> bool:
    """Whether a sentence quotes that an agent has a model: it speaks of those words."""
    for one in _QUOTED.finditer(sentence):
        inner = tokens(one[1] or one[2], page)
        if any(token.names for token in inner) and any(token.choice for token in inner):
            return True
    return False


def about(page: Page, text: str, agents: Sequence[Name]) -> Choice | None:
    """Return the model that sentences about some agents give to them: "Plans. Runs on Opus."."""
    text = _DEFAULTS.sub("uses", text)
    names = tuple(key(one.text) for one in agents)
    before = Sense(names=names, asks=True)
    if not _may_say(page, text[:_MOST], before):
        return None
    prose = _prose(page, text[:_MOST], 1, before)
    found = {}
    for one in prose.said:
        if key(one.name.text) in names:
            found[one.choice.tier] = one.choice
    is_sure = len(found) == 1 and not (prose.doubts or prose.open)
    if is_sure:
        return next(iter(found.values()))
    return None


def _blank_lines(sentence: str) -> int:
    return sentence[: len(sentence) - len(sentence.lstrip())].count("\n")


def of_item(page: Page, source: str, line: int) -> Prose:
    """Return what the sentences of an item say."""
    text = source[:_MOST]
    if _may_say(page, text):
        return _prose(page, text, line, _NOTHING)
    return SILENCE
