"""The grammar of sentences that say which agents run on which model.

A sentence is cut into clauses at commas, conjunctions and brackets. A clause assigns where
it holds agents, one model, and no word but those that link the two (`linking` in the data);
the agents may stand in a clause before it, or be meant by a pronoun. Words about what was,
was tried or might be make it say nothing (`void`); conditions leave its agents open; any
other word makes it a doubt, for which the caller leaves out more than the sentence.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..words import withdrawals, wording
from ..words.keys import EVERYONE, REMAINDER
from ..words.naming import Name, Said
from ..words.tokens import Token, words
from ..words.wording import Choice
from . import all_agents, bracket_pairs, collective, model_remarks, named_rest, passing
from .parts import (
    DENIED,
    Part,
    are_linking,
    as_before,
    first_of,
    inherits,
    is_call,
    is_label,
    is_limited_list,
    is_linking,
    is_of_others,
    is_report,
    is_rule,
    is_tight,
    parts_of,
    positive,
    without,
)
from .purposes import without_purpose
from .senses import Sense, with_subject

#: Before the name of the agent whose model another agent has too.
LIKE = "="
_FEW = 2  # words before the one that begins a condition
_OPENING = (":", "(", "–", "—", "-")


def sense(found: Sequence[Token], line: int, before: Sense) -> Sense:
    """Return what a sentence says; `before` is that of the sentence or question before it."""
    starts = [one.text for one in found[:2]]
    is_example = starts[1:] == [":"] and starts[0] in wording.vocabulary()["examples"]
    if is_example or is_limited_list(found):
        return Sense(void=True)
    found = collective.with_model_behind(named_rest.in_place(passing.without_asides(found)))
    said = bracket_pairs.pairs(found, line)
    if said:
        names, torn = tuple(one.name.text for one in said), bracket_pairs.torn(said)
        return Sense(bracket_pairs.but(said, torn), torn, names=names, choice=said[-1].choice)
    reader = _Reader(line, before)
    found = passing.with_concessions(without_purpose(positive(found)))
    parts = list(parts_of(all_agents.of_all(found)))
    if len(parts) > 1 and parts[1].sign == ":" and is_label(parts[0]):
        stops = words("void") - words("qualities")  # "TODO: …", but not "Cost: …"
        if parts[0].words[0] in stops | wording.vocabulary()["unsettled"]:
            return Sense(void=True)
        parts = parts[1:]
        reader.labels = 1
    for number, part in enumerate(parts):
        following = parts[number + 1].sign if number + 1 < len(parts) else ""
        reader.take(part, number, following)
    return with_subject(reader.result(), found, before)


class _Reader:
    """Takes the clauses of a sentence one after the other."""

    def __init__(self, line: int, before: Sense) -> None:
        self.line = line
        self.before = before
        self.said: list[Said] = []
        self.open: set[str] = set()
        self.excepted: set[str] = set()
        self.names: list[str] = []
        self.subject: Token | None = None
        self.several = self.is_clean = self.is_reasoned = self.is_list = self.is_bare = False
        self.pending: Choice | None = None
        self.default: Choice | None = None
        self.choice = before.choice
        self.doubt = self.void = self.is_open = self.is_past = self.is_over = self.is_denial = False
        self.labels = 0

    def result(self) -> Sense:
        """Return what the sentence comes to."""
        tiers: dict[str, str] = {}
        self.doubt = self.doubt or self.is_bare
        is_sure = not (self.doubt or self.void or self.open)
        if self.default and self.said and is_sure and self.said[0].name.text != REMAINDER:
            self.said.append(Said(Name(REMAINDER), self.default, self.line))
        said = []
        for one in self.said:
            if one.weak and one.name.text in self.excepted:
                continue
            said.append(one)
            if tiers.setdefault(one.name.text, one.choice.tier) != one.choice.tier:
                self.open.add(one.name.text)
        said = [one for one in said if one.name.text not in self.open]
        void = self.void or bool(self.open)
        names = tuple(dict.fromkeys(self.names)) or self.before.names
        doubt = self.doubt and not void
        sense = Sense(tuple(said), frozenset(self.open), doubt, void, names, self.choice)
        return sense._replace(pending=self.pending)

    def take(self, part: Part, number: int, following: str) -> None:
        """Read one clause; `following` is the sign after it."""
        if part.sign == ";":
            self.is_over = self.is_open = self.is_past = False
        if part.sign == ":" and number == 1 and not self.names and self.is_denial:
            self.is_past = False  # "Do not choose by taste: …"
        if self.is_reasoned and part.sign in words("joining") and part.groups and part.models:
            self.is_over = self.is_reasoned = False  # "… because it is hard, and `b` uses Haiku"
        for group in part.groups:
            self.names += group.names
        if self.is_over or part.sign in ("instead", DENIED) or is_report(part):
            self.deny(part)
            return
        first = first_of(part)
        is_same = part.groups and without(part.words, "same") is not None
        if first in words("consequences") and part.models and not self.said:
            self.clause(part._replace(words=part.words[1:]), number)
        elif first in words("reasons") and not is_same:
            self.reason(part, number, following)
        elif self.is_condition(part):
            self.condition(part)
        elif first in words("exceptions") or self.saves(part):
            self.except_agents(part)
        else:
            self.clause(part, number)

    def deny(self, part: Part) -> None:
        """Leave open what was said where its model is denied, or where it was of one time."""
        is_denied = part.sign == DENIED and not part.models
        if (is_denied or is_report(part)) and not self.is_over:
            self.open.update(one.name.text for one in self.said)

    def saves(self, part: Part) -> bool:
        """Whether a clause excepts agents from what was said: "…, but the planner"."""
        is_bare = part.groups and not part.models and are_linking(part.words)
        return bool(self.said and is_bare and part.sign in words("saving"))

    def reason(self, part: Part, number: int, following: str) -> None:
        """Read "because …", which ends a sentence, begins it, or is all of it."""
        if part.groups and part.models and not self.said:
            self.fact(part)
        elif number:
            self.is_over = self.is_reasoned = True
        elif following != ",":
            self.clause(part._replace(words=part.words[1:]), number)

    def fact(self, part: Part) -> None:
        """Read "since May `a` runs on Opus": what stands after the time or reason."""
        at = part.tokens.index(part.groups[-1])
        others = [one.text for one in part.tokens[at:] if not (one.names or one.choice)]
        if len(part.models) == 1 and others and are_linking(others):
            self.assign(part.groups[-1], part, others)

    def is_condition(self, part: Part) -> bool:
        """Whether a clause without a model says when others hold."""
        if part.models or (part.groups and is_call(part.words) and not self.said):
            return False
        found = part.words
        if part.sign == "(":
            found = part.words[:1]
        elif self.said:
            found = part.words[:_FEW]
        return not words("conditions").isdisjoint(found)

    def condition(self, part: Part) -> None:
        """Leave open what was said last, and what follows; not for "unless listed here"."""
        is_told = withdrawals.excepts_what_is_told(part.words)
        if is_told or not words("stated").isdisjoint(part.words):
            return
        if self.said:
            line_of = self.said[-1].choice
            self.open.update(one.name.text for one in self.said if one.choice is line_of)
            self.is_over = True
        self.is_open = True

    def except_agents(self, part: Part) -> None:
        """Read a part that excepts agents. "except `a`": these have their own model, which this
        part or a later one gives to the last of them. "with these exceptions", without names:
        the model before it is for all others.
        """
        for group in part.groups:
            self.excepted.update(group.names)
        self.open.update(one.name.text for one in self.said if one.name.text == EVERYONE)
        if part.groups:
            self.subject, self.is_clean, self.several = part.groups[-1], True, False
            if part.models:
                self.assign(part.groups[-1], part, part.words[1:])
        elif self.said and not words("cases").isdisjoint(part.words[1:2]):
            self.open.update(one.name.text for one in self.said)  # "except in CI"
        elif self.pending:
            self.say(Token("", (REMAINDER,)), self.pending)

    def clause(self, part: Part, number: int) -> None:
        """Read a clause that is neither a reason nor a condition nor an exception."""
        same = as_before(part.words, is_told=bool(self.said))
        like = without(part.words, "like")
        is_inherited = not part.models and inherits(part.words)
        if like is not None and part.groups and not part.models:
            self.like(part, like)
        elif same is not None and part.groups and not part.models:
            self.again(part, same)
        elif part.groups and (part.models or is_inherited):
            self.several = self.several or len(part.groups) > 1
            self.assign(part.groups[0] if len(part.groups) == 1 else None, part, part.words)
        elif part.models or is_inherited:
            self.alone(part)
        elif part.groups:
            self.subjects(part)
        elif part.sign == "default" and part.words == ("default",) and number + self.labels == 1:
            self.default = self.pending  # "Sonnet by default, Opus for the planner"
        elif number == 0:
            bare = [word for word in part.words if word not in words("answers")]
            void = words("void").intersection(bare)
            self.is_past = bool(void)
            self.is_denial = void <= words("negations")
            is_known = are_linking(bare) or not words("harmless").isdisjoint(bare)
            self.is_open = bool(bare) and bare[0] in words("cases") and not is_known
        elif self.is_list and part.sign in words("and") | {","}:
            self.doubt = True
        elif part.words and part.words[0] in words("cases") and self.said:
            self.doubt = self.doubt or words("harmless").isdisjoint(part.words)

    def subjects(self, part: Part) -> None:
        """Keep the agents of a clause without a model for the clauses after it."""
        is_clean = are_linking(one for one in part.words if one not in words("times"))
        is_list = is_clean and len(part.groups) == 1
        at_first = [one for one in part.words if one not in words("times")][:1]
        is_told = is_list and not self.said and first_of(part) != ""
        is_told = is_told and not words("demonstratives").isdisjoint(at_first)
        if self.pending and model_remarks.is_for_model_before(part):
            self.doubt, self.subject = True, None
            return
        kind = self.subject and (self.subject.weak or self.subject.names == (REMAINDER,))
        if self.pending and part.sign in _OPENING and is_list:
            self.say(part.groups[0], self.pending)
            self.is_list = True
        elif self.before.pending and is_told and part.sign != "(":
            self.say(part.groups[0], self.before.pending)
        elif kind and not part.words and part.sign in (*_OPENING, ","):
            self.subject = part.groups[-1]  # "all reviewers, `a` and `b`"
            return
        elif self.before.asks and self.before.choice and not self.before.names and is_clean:
            self.say(part.groups[0], self.before.choice)
        elif self.said and not part.words:
            self.is_bare = True
        self.several = len(part.groups) > 1 or (self.subject is not None and not self.said)
        self.subject, self.is_clean = part.groups[-1], is_clean

    def alone(self, part: Part) -> None:
        """Read a clause with a model whose agents stand before it, in this sentence or another."""
        first = part.words[0] if part.words else ""
        pronouns = words("pronouns").intersection(part.words)
        subject = self.subject
        is_unsure = self.several and first not in words("relatives")
        if subject and (is_unsure or not (self.is_clean or part.words)):
            subject = None
        elif not subject and (pronouns or self.leaves_out(part, first)):
            is_one = pronouns.isdisjoint(words("plurals")) and not self.before.asks
            names = () if self.names else self.before.names  # "`a` is not on Opus; it uses Haiku"
            if names and REMAINDER not in names and (len(names) == 1 or not is_one):
                subject = Token("", names)
            if subject is None and first in pronouns and words("void").isdisjoint(part.words):
                self.doubt = True
        if subject:
            self.assign(subject, part, part.words)
        elif self.subject:
            self.doubt = True
        elif len(part.models) == 1 and (are_linking(part.words) or is_rule(part)):
            self.pending = part.models[0]

    def leaves_out(self, part: Part, first: str) -> bool:
        """Whether a clause may be without its subject: an answer, or "Runs on Opus", but
        not "(Haiku)" and "which uses Haiku", which speak of what stands before them.
        """
        known = wording.vocabulary()
        is_begun = self.before.asks or first in known["using"] or first in known["models"]
        is_of_other = part.sign == "(" or first in words("relatives") | words("each")
        return is_begun and are_linking(part.words) and not is_of_other

    def assign(self, who: Token | None, part: Part, others: Sequence[str]) -> None:
        """Read a clause with agents and a model, by its other words."""
        if who:
            group = who.names
        else:
            group = tuple(one for some in part.groups for one in some.names)
        unknown = [one for one in others if part.models and not is_linking(one)]
        if is_call(unknown):
            unknown = []
        is_case = self.is_open or not words("conditions").isdisjoint(others)
        begins = first_of(part)
        is_case = is_case and (self.is_open or begins in words("conditions") or not is_call(others))
        is_case = is_case or ("will" in others and any(one[:1].isdigit() for one in others))
        if is_of_others(part):
            self.doubt = True
            return
        is_unreal = "should" in others and "have" in others
        is_choice = not words("or").isdisjoint(others)
        if self.is_past or is_unreal or not words("void").isdisjoint(others):
            self.void = True
        elif is_case or (is_choice and (len(part.models) > 1 or group == (REMAINDER,))):
            self.open.update(group)
        elif who is None or len(part.models) > 1 or (unknown and not is_tight(part)):
            self.doubt = True
        else:
            self.say(who, part.models[0] if part.models else Choice("inherit", ""))

    def say(self, who: Token, choice: Choice) -> None:
        """Keep what is said of some agents."""
        weak = who.weak
        self.said += [Said(Name(name), choice, self.line, weak) for name in who.names]
        self.subject, self.is_clean, self.choice, self.pending = who, True, choice, None
        self.is_bare = False

    def again(self, part: Part, others: Sequence[str]) -> None:
        """Read "so does `b`", "and that includes `b`": the model that was said last."""
        if self.is_past or not words("void").isdisjoint(others):
            self.void = True
        elif self.choice and are_linking(others) and len(part.groups) == 1:
            self.say(part.groups[0], self.choice)
        else:
            self.doubt = True

    def like(self, part: Part, others: Sequence[str]) -> None:
        """Read "`a` runs on the same model as `b`", and "as `b` does" after a model."""
        other = part.groups[-1]
        if not are_linking(others) or len(part.groups) > 2:
            return
        if self.said and len(part.groups) == 1:
            self.say(other, self.said[-1].choice)
            return
        who = part.groups[0] if len(part.groups) == 2 else self.subject
        if who is None and len(self.before.names) == 1:
            who = Token("", self.before.names)
        if who and not (self.is_open or self.is_past):
            self.say(who, Choice(LIKE + other.names[0], ""))
