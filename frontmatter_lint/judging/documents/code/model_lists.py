"""Variables of code that list the agents that run on a model: one called after each model,
`OPUS_AGENTS=(planner judge)`, or one with a list for each, `agentsByModel = {opus: ["planner"]}`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ....core.record import Record
from ....core.resources import data
from ..drawings.drawn_lines import doubts
from ..markdown import Block, Page
from ..words import values, wording
from ..words.keys import key
from ..words.naming import Name, Said, clean, known_as
from ..words.wording import Choice
from . import mappings

_MOST_LINES, _LONGEST_LINE = 2_000, 300
_MOST = 40  # variables
_MOST_OF_LIST = 80  # lines
#: A variable at the margin that something is set to, or added to.
_SET = (
    r"(?:(?:export|declare|typeset|readonly|const|let|var|final) |-\w+ )*"
    r"(?P<name>\w{4,60})(?: ?: ?[^=]{1,80}?)? ?\+?=(?![=>~]) ?(?P<value>.*)"
)
#: A list, a set or a tuple, with what may stand around it.
_LIST = (
    r"\s*+(?:new )?(?:[\w.]{2,30}(?:<\w+>)?\(\s*+)?"
    r"(?:(?P<open>[\[({])(?P<inner>[^\[\](){}$`]*)[\])}]"
    r"|\"(?P<text>[\w.:@/\s-]*)\")\s*+\)?\s*+(?:as const)?\s*+;?\s*+"
)
_REMARK = r"(?:^|(?<=\s))(?:#|//)(.*)$"
_QUOTED = r"\s*([\"'])([\w.:@/ -]{1,80})\1\s*"


#: A model with a list, in an object of them.
_ENTRY = (
    r"\s*[\"']?([\w.-]{3,60})[\"']?\s*:\s*"
    r"((?:new )?(?:[\w.]{2,30}\()?\s*[\[({][^\[\](){}:$`]*[\])}]\)?)\s*(?:,|$)"
)
_OBJECT = r"\s*\{((?:[^{}]|\{[^{}:]*\})*)\}\s*+(?:as const)?\s*+;?\s*+"


class _Variable(Record):
    """A variable at the margin of some code: its name, the model that it is called after, and what
    it is set to, each line of that with its number.
    """

    name: str
    choice: Choice | None
    lines: tuple[tuple[int, str], ...]


def listed(page: Page, one: Block) -> list[Said]:
    """Return the agents that variables called after a model list in some code; none of a variable
    that is not understood, or is set again, and none at all where a remark on one doubts.
    """
    is_shell = one.language in mappings.SHELLS
    lines = one.text.split("\n")[:_MOST_LINES]
    said: list[Said] = []
    for variable in _variables(one, lines):
        remarks: list[str] = []
        for _, text in variable.lines:
            remarks += re.findall(_REMARK, text)
        above = variable.lines[0][0] - one.line - 2
        while above >= 0 and re.match(r"(?:#|//)", lines[above]):
            remarks.append(lines[above])
            above -= 1
        if any(map(doubts, remarks)):
            return []
        if _is_changed(lines, variable):
            continue
        for each in _for_each_model(variable):
            said += _agents(page, each, is_shell=is_shell)
    return said


def _for_each_model(variable: _Variable) -> list[_Variable]:
    """Return a variable called after a model as it is, and of an object of models with a list each
    the parts; nothing where one of these is none.
    """
    if variable.choice:
        return [variable]
    first = variable.lines[0][0]
    text = "\n".join(re.sub(_REMARK, "", text) for _, text in variable.lines)
    whole = re.fullmatch(_OBJECT, text)
    if whole is None:
        return []
    found = []
    at = 0
    while whole[1][at:].strip():
        entry = re.compile(_ENTRY).match(whole[1], at)
        choice = values.cell(entry[1], "model") if entry else None
        if not (entry and choice and choice.tier):
            return []
        line = first + text.count("\n", 0, whole.start(1) + entry.start(2))
        lines = tuple(enumerate(entry[2].split("\n"), line))
        found.append(_Variable(variable.name, choice, lines))
        at = entry.end()
    return found


def _variables(one: Block, lines: Sequence[str]) -> list[_Variable]:
    """Return the variables of some code that are called after a model."""
    found: list[_Variable] = []
    quoted = ""
    for number, text in enumerate(lines):
        for sign in ('"""', "'''"):  # of a text over several lines
            if quoted in ("", sign) and text.count(sign) % 2:
                quoted = "" if quoted else sign
        if quoted or "=" not in text or len(text) > _LONGEST_LINE:
            continue
        setting = re.fullmatch(_SET, text)
        if setting is None or len(found) == _MOST:
            continue
        choice = _model_of(setting["name"])
        if choice is None and not _is_by_model(setting["name"]):
            continue
        value = [(one.line + 1 + number, setting["value"])]
        for behind, more in enumerate(lines[number + 1 : number + _MOST_OF_LIST], number + 1):
            if not _is_open("\n".join(part for _, part in value)):
                break
            value.append((one.line + 1 + behind, more))
        found.append(_Variable(setting["name"], choice, tuple(value)))
    return found


def _is_open(value: str) -> bool:
    """Whether a bracket of a value is not closed yet, or none stands there."""
    bare = re.sub(rf"(?m){_REMARK}", "", value)
    if not bare.strip():
        return True
    return sum(map(bare.count, "([{")) > sum(map(bare.count, ")]}"))


def _is_by_model(name: str) -> bool:
    """Whether a name of code is that of agents by their models: "agentsByModel"."""
    known = wording.vocabulary()
    words = frozenset(_words(name))
    nouns = known["models"] | known["tiers"]
    if known["agents"].isdisjoint(words) or nouns.isdisjoint(words):
        return False
    return words <= known["agents"] | nouns | frozenset(data("documents")["listing"])


def _words(name: str) -> list[str]:
    """Return the words of a name of code, in small letters."""
    return [part.lower() for part in re.findall(r"[A-Z]?[a-z]+|[A-Z]+|\d+", name)]


def _model_of(name: str) -> Choice | None:
    """Return the one model in the name of a variable, beside nothing but words for its agents."""
    known = wording.vocabulary()
    words = _words(name)
    models = []
    for word in words:
        if word not in known["everyday"] and wording.tier_of(word):
            models.append(word)
    if len(models) != 1 or known["agents"].isdisjoint(words):
        return None
    beside = known["agents"] | known["models"] | known["tiers"]
    beside |= frozenset(data("documents")["listing"])
    if all(word in beside or word in models for word in words):
        return values.cell(models[0], "model")
    return None


def _is_changed(lines: Sequence[str], variable: _Variable) -> bool:
    """Whether a variable is set more than once, or something is taken from it."""
    name = re.escape(variable.name)
    is_set = re.compile(rf"(?<![\w$.]){name}(?:\s?:[^=]{{1,80}})?\s?(?<!\+)=(?![=>~])")
    is_cut = re.compile(
        rf"\b{name}\s?[-&^]=|\b{name}\.(?:clear|delete|difference\w*|discard|filter|pop|remove)\("
    )
    times = 0
    for text in lines:
        is_remark = text.lstrip().startswith(("#", "//"))
        if variable.name not in text or is_remark or len(text) > _LONGEST_LINE:
            continue
        if is_cut.search(text) or text.startswith(f"unset {variable.name}"):
            return True
        times += len(is_set.findall(text))
    return times > 1


def _agents(page: Page, variable: _Variable, *, is_shell: bool) -> list[Said]:
    """Return the agents that a variable lists; none where half of its entries are others."""
    bare = [(line, re.sub(_REMARK, "", text)) for line, text in variable.lines]
    whole = re.fullmatch(_LIST, "\n".join(text for _, text in bare))
    choice = variable.choice
    if whole is None or choice is None or (whole["text"] and not is_shell):
        return []
    said: list[Said] = []
    others = 0
    for line, text in bare:
        entries = _in_shell(text) if is_shell else _in_quotes(text)
        for entry in entries:
            name = known_as(clean(entry.rpartition("/")[2]), page.known)
            if name:
                said.append(Said(Name(key(name)), choice, line))
            else:
                others += 1
    if others > len(said):
        return []
    return said


def _in_shell(text: str) -> list[str]:
    """Return the words of a part of a list in a shell."""
    return re.sub(r"[()\"']", " ", text).split()


def _in_quotes(text: str) -> list[str]:
    """Return the texts in quotes of a part of a list."""
    return [found[1] for found in re.findall(_QUOTED, text)]
