"""Sentences that give one model to a list of agents: "the two Opus agents (`a`, `b`)", "Tests: `a`,
`b` (end to end) — all Sonnet"; and what else stands in the brackets behind agents.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from ..words import wording
from ..words.tokens import ARROWS, Token, joints, words
from ..words.wording import Choice

#: Words in brackets that leave open whether the model before them holds.
_LIMITS = frozenset(("default", "optional", "fallback", "only"))
_BEFORE_LIST = frozenset(("(", ":", "—", "–", "-"))
_OF_ONE_PLACE = 6  # words: "this is the one step where"
#: What stands before the model of a list, and behind the list.
_BEFORE_MODEL = frozenset(("(", ";", ",", "/", "·"))
_BEHIND_LIST: tuple[list[str], ...] = ([], [")"], [";"], ["·"])


def without_examples(found: Sequence[Token]) -> Sequence[Token]:
    """Return a sentence without brackets that give an example: "(e.g., the planner)"."""
    kept: list[Token] = []
    for piece in _pieces(_in_order(found)):
        if len(piece) == 1 or piece[1].text not in wording.any_of("examples"):
            kept += piece
    return kept


def _in_order(found: Sequence[Token]) -> Sequence[Token]:
    """Return "…, which is why `a` runs on Opus" without the first words, "Haiku is what `a` runs
    on" as "`a` runs on Haiku", "this is the one step where we pay for Opus" as "it we pay for …".
    """
    texts = [one.text for one in found]
    if texts[:1] in (["that"], ["this"]) and texts[1:2] == ["one"]:
        return [Token("it"), *found[2:]]  # "That one is on Opus."
    for at in range(len(found) - 2):
        some = texts[at : at + _OF_ONE_PLACE]
        is_one_place = some[:3] == ["this", "is", "the"] and some[3:4] in (["one"], ["only"])
        if is_one_place and some[-1] in ("where", "that"):
            return [*_in_order(found[:at]), Token("it"), *found[at + _OF_ONE_PLACE :]]
        if texts[at] in words("relatives") and texts[at + 1 : at + 3] == ["is", "why"]:
            return [*found[:at], *_in_order(found[at + 3 :])]
        if found[at].choice and texts[at + 1 : at + 3] == ["is", "what"]:
            rest = found[at + 3 :]
            verbs = [one.text for one in rest[1:] if one.text[:1].isalpha()]
            is_known = bool(rest) and bool(rest[0].names or rest[0].text in words("pronouns"))
            if is_known and verbs in (["runs", "on"], ["run", "on"], ["uses"], ["gets"]):
                return [*found[:at], rest[0], Token("runs"), Token("on"), found[at]]
    return found


def with_model_behind(found: Sequence[Token]) -> Sequence[Token]:
    """Return a sentence that gives one model to a list as that list with the model in brackets
    behind it; any other sentence as it is.
    """
    if not any(one.choice for one in found):
        return found
    found = _up_to_model(_without_details(found))
    for reading in (_of_kind, _of_all, _by_model, _in_pairs):
        read = reading(found)
        if read:
            return read
    return _without_remarks(found)


def _without_details(found: Sequence[Token]) -> Sequence[Token]:
    """Return a sentence without what follows a model in brackets and says nothing of models or
    agents: "`a` (Opus, read-only, at most 30 turns)".
    """
    kept: list[Token] = []
    for piece in _pieces(found):
        details = piece[3:-1]
        if details and piece[1].choice and piece[2].text == "," and _are_mere(details):
            kept += [piece[0], piece[1], piece[-1]]
        else:
            kept += piece
    return kept


def _up_to_model(found: Sequence[Token]) -> Sequence[Token]:
    """Return a sentence that hands work to an agent with its model in brackets without the work:
    "for bugs, delegate to `a` (Opus) and hand it what `b` found".
    """
    if sum(one.choice is not None for one in found) != 1:
        return found
    for at, one in enumerate(found):
        if one.text in words("delegating"):
            named = _skipped(found, at + 1, words("articles") | words("doers"))
            end = _skipped(found, named + 1, words("subagents"))
            some = found[end : end + 3]
            signs = [two.text for two in some if not two.choice]
            if signs == ["(", ")"] and some[1].choice and found[named].names:
                return found[_start(found, at) : _end(found, end + 3)]
    return found


def _start(found: Sequence[Token], at: int) -> int:
    """Return the place `at`, or 0 where what stands before it names agents or leaves open whether
    it is so.
    """
    before = found[:at]
    stops = words("void") | words("limits") | wording.vocabulary()["bygone"] | {"only"}
    if any(one.names or one.text in stops for one in before):
        return 0
    return at


def _end(found: Sequence[Token], at: int) -> int:
    """Return the place `at`, or the end where what stands behind it takes back what is said."""
    rest = [one.text for one in found[at:]]
    stops = words("void") - words("conditions")
    stops |= words("instead") | wording.vocabulary()["bygone"]
    if stops.isdisjoint(rest):
        return at
    return len(found)


def _skipped(found: Sequence[Token], at: int, some: Collection[str]) -> int:
    """Return the first place from a place on at which none of some words stands."""
    while at < len(found) and found[at].text in some and not found[at].names:
        at += 1
    return at


def _are_mere(details: Sequence[Token]) -> bool:
    """Whether words behind a model name no agent or model, and leave none open."""
    if any(one.choice or one.names for one in details):
        return False
    return is_settled(details) and _LIMITS.isdisjoint(one.text for one in details)


def _of_kind(found: Sequence[Token]) -> Sequence[Token]:
    """Return the list of "the five Opus agents (`a`, `b`)" or "the two Haiku agents are `a` and
    `b`"; empty where no clause up to a semicolon begins like that.
    """
    for clause in _clauses(found):
        at = 0
        while at < len(clause) and _counts(clause[at]):
            at += 1
        some = clause[at : at + 4]
        if len(some) < 4 or not some[0].choice or not some[3].names:
            continue
        is_kind = some[1].text in words("subagents") and some[1].text.endswith("s")
        opens = some[2].text in _BEFORE_LIST or some[2].text in words("passives")
        rest = [*some[2:3], *clause[at + 4 :]]
        is_one = sum(one.choice is not None for one in clause) == 1
        if is_kind and opens and is_one and is_settled(rest):
            return _listed([some[3]], some[0])
    return ()


def _clauses(found: Sequence[Token]) -> Iterator[Sequence[Token]]:
    """Yield what stands between semicolons."""
    start = 0
    for at, one in enumerate(found):
        if one.text == ";":
            yield found[start:at]
            start = at + 1
    yield found[start:]


def _counts(one: Token) -> bool:
    """Whether a word stands before a number of agents, or is that number."""
    is_count = one.text in words("counts") or one.text.isdecimal()
    return not (one.names or one.choice) and (is_count or one.text in words("articles"))


def _of_all(found: Sequence[Token]) -> Sequence[Token]:
    """Return the list of a sentence that ends with "all Sonnet", or has that in the brackets of its
    label: "Wiki (in `wiki/`, all Sonnet): `a` (reads), `b`". Empty for others.
    """
    models = [at for at, one in enumerate(found) if one.choice]
    if len(models) != 1 or found[models[0] - 1].text not in words("together"):
        return ()
    (at,) = models
    behind = [one.text for one in found[at + 1 :]]
    label, names = _label(found)
    is_label = any(one.choice for one in label) and behind[:2] == [")", ":"]
    is_last = set(behind) <= {")", "."} and not any(one.choice for one in label)
    if not (is_label or is_last) or not is_settled(found):
        return ()
    listed = []
    for one in _outside_brackets(names):
        if one.names:
            listed.append(one)
        elif not (one.choice or _joins(one)):
            return ()
    return _listed(listed, found[at])


def _by_model(found: Sequence[Token]) -> Sequence[Token]:
    """Return the lists of "thinkers (opus: `a`, `b`) and hands (haiku: `c`, `d`)", each with its
    model in brackets behind it; empty where anything else names an agent or a model.
    """
    listed: list[Token] = []
    others: list[Token] = []
    at = 0
    while at < len(found):
        some = found[at : at + 4]
        texts = [one.text for one in some]
        before = found[at - 1].text if at else ";"
        is_list = len(some) > 2 and texts[1] == ":" and bool(some[2].names)
        if is_list and before in _BEFORE_MODEL and texts[3:] in _BEHIND_LIST:
            model = some[0]
            if not model.choice and texts[0].startswith("inherit"):
                model = model._replace(choice=Choice(texts[0], ""))
            if not model.choice:
                return ()
            listed += _listed([some[2]], model)
            at += 3
        else:
            others.append(found[at])
            at += 1
    if any(one.names or one.choice for one in others) or not is_settled(others):
        return ()
    return listed


def _in_pairs(found: Sequence[Token]) -> Sequence[Token]:
    """Return the agents of a row of pairs, "[`a`: opus] --> [`b`: sonnet]", each with its model in
    brackets behind it; empty where anything but signs, or arrows and steps, stands between them.
    """
    listed: list[Token] = []
    others: list[Token] = []
    at = 0
    while at < len(found):
        some = found[at : at + 3]
        is_pair = len(some) > 2 and some[1].text == ":" and bool(some[0].names and some[2].choice)
        if is_pair:
            listed += _listed([some[0]], some[2])
            at += 3
        elif found[at].names or found[at].choice:
            return ()
        else:
            others.append(found[at])
            at += 1
    has_arrows = not ARROWS.isdisjoint(one.text for one in others)
    if has_arrows and is_settled(others):
        return listed
    if any(one.text[:1].isalnum() for one in others):
        return ()
    return listed


def _label(found: Sequence[Token]) -> tuple[Sequence[Token], Sequence[Token]]:
    """Return what stands before the first colon where it names no agent, and what is left."""
    for at, one in enumerate(found):
        if one.names:
            break
        if one.text == ":":
            return found[:at], found[at + 1 :]
    return (), found


def _joins(one: Token) -> bool:
    is_sign = one.text in (*_BEFORE_LIST, ".", ")")
    return is_sign or one.text in joints() or one.text in words("together")


def _without_remarks(found: Sequence[Token]) -> Sequence[Token]:
    """Return a sentence without agents that have a remark in brackets where others have a model
    there: "`a` (writes the plan), `b` (Haiku)".
    """
    if not is_settled(found):
        return found
    kept: list[Token] = []
    has_model = False
    for piece in _pieces(found):
        is_of_agent = len(piece) > 1 and bool(kept) and bool(kept[-1].names)
        if is_of_agent and piece[1].choice:
            has_model = True
        if is_of_agent and not any(one.choice or one.names for one in piece):
            kept.pop()
        else:
            kept += piece
    if has_model:
        return kept
    return found


def _pieces(found: Sequence[Token]) -> Iterator[Sequence[Token]]:
    """Yield each token by itself, but brackets that hold no others as one piece."""
    at = 0
    while at < len(found):
        end = at + 1
        if found[at].text == "(":
            end = _behind_brackets(found, at)
        yield found[at:end]
        at = end


def _behind_brackets(found: Sequence[Token], at: int) -> int:
    """Return the place behind the brackets that open at a place; the next one where they hold
    others or nothing, or do not end.
    """
    for end in range(at + 1, len(found)):
        if found[end].text == "(":
            break
        if found[end].text == ")" and end > at + 1:
            return end + 1
    return at + 1


def _outside_brackets(found: Sequence[Token]) -> Iterator[Token]:
    """Yield what stands in no brackets."""
    depth = 0
    for one in found:
        if one.text == "(":
            depth += 1
        elif one.text == ")":
            depth -= 1
        elif depth < 1 or one.names:
            yield one


def is_settled(found: Sequence[Token]) -> bool:
    """Whether no word tells of what was, may be, or holds on a condition."""
    stops = words("void") | words("conditions") | wording.any_of("unsettled", "examples")
    return stops.isdisjoint(one.text for one in found)


def _listed(groups: Sequence[Token], model: Token) -> Sequence[Token]:
    """Return agents with their model in brackets behind them; nothing where there are none."""
    if not groups:
        return ()
    names: list[str] = []
    for one in groups:
        names += one.names
    is_weak = any(one.weak for one in groups)
    return [Token("`", tuple(names), None, is_weak), Token("("), model, Token(")")]
