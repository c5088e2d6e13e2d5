"""The clauses of sentences, cut at commas, conjunctions and brackets, and what their words are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise

from ....core.record import Record
from ..words import wording
from ..words.keys import words_in
from ..words.tokens import ARROWS, Token, words
from ..words.wording import Choice

#: Before what a sentence denies after a model: "on Opus, not on Haiku".
DENIED = "denied"
SIGNS = frozenset(",;:()—–-?!")


class Part(Record):
    """A clause, and the sign or conjunction before it."""

    sign: str
    tokens: tuple[Token, ...]
    words: tuple[str, ...]
    groups: tuple[Token, ...]
    models: tuple[Choice, ...]


def parts_of(found: Sequence[Token]) -> Iterator[Part]:
    """Return the clauses of a sentence."""
    sign = ""
    current: list[Token] = []
    for token in found:
        is_word = not (token.names or token.choice)
        if token.text == ":" and current and current[-1].text in wording.vocabulary()["models"]:
            continue  # model: haiku
        ends = is_word and (token.text in SIGNS or token.text in words("joining"))
        has_model = any(one.choice for one in current)
        turns = is_word and has_model and token.text in words("instead")
        opening = words("reasons") | words("defaulting") | words("exceptions")
        explains = is_word and has_model and token.text in opening
        if not (ends or turns or explains):
            current.append(token)
            continue
        if current or sign != ",":
            yield part_of(sign, current)
        sign = token.text
        if turns:
            sign = DENIED if token.text in words("denials") else "instead"
        current = [token] if explains else []
    if current or sign == DENIED:
        yield part_of(sign, current)


def positive(found: Sequence[Token]) -> Sequence[Token]:
    """Return a sentence without "never … anything but" before a model, which says the same as
    nothing; "anything but Haiku" alone denies the model.
    """
    texts = f" {' '.join(one.text for one in found)} "
    said = found
    for phrase in words("only"):
        before, is_there, _ = texts.partition(f" {phrase} ")
        if not is_there:
            continue
        at = len(before.split())
        behind = at + len(phrase.split())
        if not _begins_with_model(found[behind:]):
            continue  # "… not on Haiku: a miss costs more than a pass"
        start = _start_of_clause(found, at)
        kept = [one for one in found[start:at] if one.text not in words("negations")]
        if len(kept) < at - start:
            return [*found[:start], *kept, *found[behind:]]
        if phrase.split()[0] not in words("negations"):
            said = [*found[:at], Token("not"), *found[behind:]]
    return said


def _begins_with_model(found: Sequence[Token]) -> bool:
    """Whether a model stands first, or behind articles."""
    for one in found:
        if one.choice:
            return True
        if one.names or one.text not in words("articles") | words("each"):
            return False
    return False


def _start_of_clause(found: Sequence[Token], at: int) -> int:
    """Return where the clause begins in which a place is."""
    for start in range(at, 0, -1):
        one = found[start - 1]
        is_word = not (one.names or one.choice)
        if is_word and (one.text in SIGNS or one.text in words("joining")):
            return start
    return 0


def is_limited_list(found: Sequence[Token]) -> bool:
    """Whether agents, with one model of all in brackets, stand behind words of a case or doubt:
    "In CI: `a` + `b` (both Haiku)".
    """
    texts = [one.text for one in found]
    brackets = [at for at, text in enumerate(texts[:-2]) if text == "("]
    if not brackets:
        return False
    is_of_all = any(texts[at + 1] in words("together") and found[at + 2].choice for at in brackets)
    at = next((at for at, one in enumerate(found) if one.names), 0)
    ahead = texts[:at]
    if not ahead or not (is_of_all or ahead[-1] == ":"):
        return False
    if ahead[0] in words("cases"):
        return True
    stops = wording.any_of("leads", "examples") | words("void") | words("conditions")
    return not stops.isdisjoint(ahead)


def tells_what_was(found: Sequence[Token]) -> bool:
    """Whether words tell what an agent did, or what might be."""
    stops = (words("void") | words("reports")) - words("conditions")
    return not stops.isdisjoint(one.text for one in found)


def tells_the_past(some: Iterable[str]) -> bool:
    """Whether some words tell what is over, or may be: "it failed", "until May"."""
    stops = of_the_past() | words("retracting")
    return any(one in stops or (one.endswith("ed") and one in words("void")) for one in some)


def is_of_others(part: Part) -> bool:
    """Whether a clause speaks of the agents that an agent starts: "subagents of `a`", "`a` uses
    Haiku subagents".
    """
    for at, one in enumerate(part.tokens[1:], 1):
        before = part.tokens[at - 1]
        is_plural = one.text in words("subagents") and one.text.endswith("s")
        is_named = at > 1 and part.tokens[at - 2].text in words("passives")  # "are Haiku agents"
        if before.choice and is_plural and not is_named:
            return True
    texts = [one.text for one in part.tokens]
    at = next((i for i, one in enumerate(part.tokens) if one.names), 0)
    ahead = [one for one in texts[:at] if one not in words("articles")]
    return len(ahead) > 1 and ahead[-1] == "of" and ahead[-2] in words("subagents")


def is_label(part: Part) -> bool:
    """Whether a clause is but a word before a colon, as in "D1: …"."""
    return not (part.groups or part.models) and len(part.words) == 1


def part_of(sign: str, found: Sequence[Token]) -> Part:
    """Return a clause of some tokens after a sign."""
    plain: list[str] = []
    for before, one in zip([Token(""), *found], found, strict=False):
        holds_now = one.text in words("participles") and before.text in words("passives")
        if not (one.names or one.choice or holds_now):
            plain.append(one.text)
    models = []
    for one in found:
        if one.choice:
            models.append(one.choice)
    if len(models) == 2 and "from" in plain and "to" in plain:
        models = models[1:]
    named = []
    for one in found:
        if one.names:
            named.append(one)
    groups = tuple(named)
    return Part(sign, tuple(found), tuple(plain), groups, tuple(models))


def first_of(part: Part) -> str:
    """Return the word that a clause begins with; empty where it begins with anything else."""
    begins = part.tokens and not (part.tokens[0].names or part.tokens[0].choice)
    if begins and part.words:
        return part.words[0]
    return ""


def without(others: Sequence[str], kind: str) -> list[str] | None:
    """Return the words of a clause without a phrase of a kind; None where it has none."""
    if not others:
        return None
    text = f" {' '.join(others)} "
    for phrase in _phrases(kind):
        if phrase in text:
            return text.replace(phrase, " ", 1).split()
    return None


@cache
def _phrases(kind: str) -> tuple[str, ...]:
    """Return the phrases of a kind between blanks, the longest first."""
    every = sorted(words(kind), key=len, reverse=True)
    return tuple(f" {phrase} " for phrase in every)


def as_before(others: Sequence[str], *, is_told: bool) -> list[str] | None:
    """Return the words of a clause without those by which its agents have the model said before,
    or are among those told before if any is; None where it has none.
    """
    same = without(others, "same")
    if same is None and is_told:
        return without(others, "including")
    return same


def inherits(others: Sequence[str]) -> bool:
    """Whether words say that an agent runs on the model of its caller; "this session is `a`" says
    who the session is.
    """
    known = wording.vocabulary()
    if known["inheriting"].isdisjoint(others):
        return False
    for word, following in pairwise(others):
        if word in known["inheriting"] and following in words("passives"):
            return False
    return all(one in known["inherited"] or is_linking(one) for one in others)


def are_linking(others: Iterable[str]) -> bool:
    """Whether all words do no more than link agents and their model."""
    return all(map(is_linking, others))


def is_call(others: Iterable[str]) -> bool:
    """Whether words say that an agent is called, and nothing more: "when you start `a`"."""
    return all(is_linking(one) or one in ("when", "whenever") for one in others)


def is_linking(word: str) -> bool:
    """Whether a word does no more than link agents and their model."""
    return word in words("linking") or word in ARROWS or not word[:1].isalpha()


def is_report(part: Part) -> bool:
    """Whether a clause goes on with what an agent did: "reviewer (Opus) found a bug"."""
    return part.sign == ")" and first_of(part) in of_the_past()


def begins_a_report(text: str) -> bool:
    """Whether a text behind an agent and its model goes on with what the agent did, or was."""
    return not of_the_past().isdisjoint(words_in(text)[:1])


def of_the_past() -> frozenset[str]:
    """Return the words that tell what an agent did, or was."""
    return words("reports") | {"was", "were", "had"}


def is_rule(part: Part) -> bool:
    """Whether a clause says of some kind of work which model it gets, and ends there."""
    at = [one.choice for one in part.tokens].index(part.models[-1])
    before = [one.text for one in part.tokens[max(at - 3, 0) : at]]
    after = [one.text for one in part.tokens[at + 1 : at + 2]]
    is_told = not (wording.vocabulary()["using"] | words("going")).isdisjoint((*before, *after))
    is_told = is_told or not {"is", "are"}.isdisjoint(before)
    stops = words("void") | words("conditions")
    return is_told and stops.isdisjoint(part.words)


def is_tight(part: Part) -> bool:
    """Whether a clause ends with agents and their model, as in "… written by `a` on Opus"."""
    kinds = [(bool(one.names), bool(one.choice)) for one in part.tokens]
    if (True, False) not in kinds:
        return False
    at = kinds.index((True, False))
    texts = [one.text for one in part.tokens]
    ahead = []
    for text in texts[:at]:
        if text not in words("articles"):
            ahead.append(text)
    end = next(i for i, one in enumerate(part.tokens) if one.choice)
    between, after = texts[at + 1 : end], texts[end + 1 :]
    is_purpose = after[:1] == ["to"] or are_linking(after)
    is_told = bool(ahead) and ahead[-1] in words("doers")
    is_told = is_told and words("subagents").isdisjoint(texts[:at])  # "agents spawned by `a`"
    return is_told and bool(between) and are_linking(between) and is_purpose
