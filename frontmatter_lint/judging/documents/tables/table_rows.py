"""What the rows of a table say, whose columns of agents and of models are found."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache

from ....agents import catalogue
from ....core.resources import data
from ..prose import all_agents, bracket_pairs, footnotes
from ..words import by_default, no_models, values, wording
from ..words.columns import column as column_of
from ..words.columns import is_aside, is_named_otherwise, is_one_of
from ..words.keys import key, words_in
from ..words.naming import Found, Passed, Said, is_remainder
from ..words.tokens import tokens
from ..words.wording import Choice
from .grid import Grid, choice_of, is_of_others
from .table_cells import for_each, leaves_open, no_agent, respective
from .table_subjects import in_force


def by_column(made: Grid, agent: int, model: int) -> Iterator[Found]:
    """Return what each row says whose model stands in a column of models."""
    escalation = column_of(made.heads, "escalation")
    is_told = cache(lambda: _is_told(made, agent, model))  # few tables have a row that asks
    above: Choice | None = None
    for row, line in enumerate(made.lines):
        text, who = made.texts[row][model], made.texts[row][agent]
        choice = choice_of(made.page, text, made.heads[model], loosely=True)
        if not text and model < agent:
            choice = above  # of cells that stand for several rows only the first is filled
        above = choice
        noted = footnotes.choice(made.page, text, made.names(row, agent)) if "^" in text else None
        choice = noted or choice
        if no_models.is_absent(who) or (no_models.is_absent(text) and choice is None):
            continue
        some = made.agents(row, agent)
        if choice is None and no_models.is_id(text):
            choice = Choice(text, "")
        if _is_left_open(made, row, model, choice, len(some)):
            yield Passed(line, _why_open(text, choice), is_clear=True)
            continue
        if choice is None:
            one_each: Sequence[Found] = list(respective(made.page, text, some, line))
            yield from one_each or (_no_model(made, row, agent, model, is_told=is_told()),)
            continue
        if not some:
            yield from _of_nobody(made, who, choice, line, is_told)
        elif escalation is not None:
            target = values.cell(made.texts[row][escalation], "model")
            if target and target.tier:
                choice = choice._replace(escalates_to=target.model)
        yield from for_each(some, choice, line)


def _of_nobody(
    made: Grid, who: str, choice: Choice, line: int, is_told: Callable[[], bool]
) -> Iterator[Found]:
    """Return what a row says that names no agent: of all, of all others, or of none."""
    if all_agents.are_meant(who):
        yield from all_agents.of_project(made.page, choice, line)
    elif not is_remainder(who):
        yield no_agent(line, who, is_clear=is_told())


def _is_left_open(made: Grid, row: int, model: int, choice: Choice | None, agents: int) -> bool:
    """Whether a row names several models for its one agent, or another cell says that its model
    depends on something, and names another one, without the cases in which that is taken.
    """
    if choice is None:
        return agents == 1 and len(wording.models_in(made.texts[row][model])) > 1
    heads = set(data("documents")["varying"]["heads"])
    for at, text in enumerate(made.texts[row]):
        if at == model or heads.isdisjoint(_without_prices(text)):
            continue
        others = any(tier != choice.tier for _, tier in wording.scan_of(text).models)
        if others and not by_default.excepts_cases(text, choice.tier):
            return True
    return False


def _without_prices(text: str) -> list[str]:
    """Return the words of a cell without the "per" of prices: "half as much per token"."""
    told = words_in(text.lower())
    rates = data("documents")["varying"]["rates"]
    kept = []
    for word, following in zip(told, [*told[1:], ""], strict=False):
        if word != "per" or following not in rates:
            kept.append(word)
    return kept


def _why_open(text: str, choice: Choice | None) -> str:
    if choice is None:
        return f"`{text}` names more than one model"
    return "another cell says on what its model depends, and names another one"


def _is_told(made: Grid, agent: int, model: int) -> bool:
    """Whether the headings say which column holds agents and which one models, and most rows give
    an agent of the project a model: what else stands in a row is none of either.
    """
    is_of_models = is_one_of(made.heads[model], "model") or model == in_force(made)
    if not (is_of_models and is_one_of(made.heads[agent], "agent")):
        return False
    understood = 0
    for row, texts in enumerate(made.texts):
        choice = choice_of(made.page, texts[model], made.heads[model], loosely=True)
        if made.is_known(row, agent) and choice and choice.tier:
            understood += 1
    return understood > 1 and 2 * understood >= len(made.texts)


def _no_model(made: Grid, row: int, agent: int, model: int, *, is_told: bool) -> Passed:
    """Return that a cell names no one model; clearly so where it says that there is none, or
    where it names something else, as a script, in a table that is `is_told`, or in a row that is
    about none of the agents of the project; and where such a row is about the session, or what
    runs in it.
    """
    text = made.texts[row][model]
    if leaves_open(made.page, text):
        return Passed(made.lines[row], f"`{text}` leaves the model open", is_clear=True)
    is_of_another = is_of_others(made, row, agent)
    is_clear = (is_told or is_of_another) and not wording.models_in_long(text)
    is_clear = is_clear or (is_told and no_models.is_variant(text))
    is_clear = is_clear or (is_of_another and _is_of_session(made.texts[row][agent], text))
    is_clear = is_clear or catalogue.is_maker(text.partition("(")[0].strip().lower())
    reason = f"`{text}` names no model, or more than one"
    return Passed(made.lines[row], reason, is_clear=is_clear)


def _is_of_session(who: str, text: str) -> bool:
    """Whether a row says that it is about a skill, a command or the session itself, or that its
    model is the one that the session has: "Opus main session".
    """
    if is_named_otherwise(who):
        return True
    told = words_in(f"{who} {text}".lower())
    return not set(data("documents")["sessions"]).isdisjoint(told)


def by_heading(made: Grid, agent: int, choice: Choice) -> Iterator[Found]:
    """Return the agents of a table below a heading that names their model, each with its own where
    its row has one.
    """
    for row, line in enumerate(made.lines):
        who = made.texts[row][agent]
        some = made.names(row, agent)
        if not some and not no_models.is_absent(who) and not is_remainder(who):
            yield no_agent(line, who)
        own: dict[str, Choice] = {}
        if wording.models_in(who):
            inside = bracket_pairs.in_brackets(tokens(who, made.page), line)
            own = {key(one.name.text): one.choice for one in inside}
        if (wording.models_in(who) and not own) or _has_another(made, row, agent, choice):
            yield Passed(line, "it names another model than its heading", is_clear=True)
            continue
        for name in some:
            yield Said(name, own.get(key(name.text), choice), line)


def _has_another(made: Grid, row: int, agent: int, choice: Choice) -> bool:
    """Whether another cell of a row is a model, and not that of the heading, below a heading of its
    own that does not say that it holds at times.
    """
    for at, text in enumerate(made.texts[row]):
        if at == agent or is_aside(made.heads[at]):
            continue
        other = choice_of(made.page, text, made.heads[at])
        if other and other.tier not in ("", choice.tier) and wording.models_in(text):
            return True
    return False
