"""Tables of agents and models, whatever their columns are called: read whole, or not at all.

A table is read where its headings say what is what, or where its cells do: a column of
agents of the project beside a column of models. One row that cannot be understood, and
nothing of the table counts; the row is named with the reason.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from ....core.resources import data
from ..markdown import Block, Page
from ..words import no_models, titles, values, wording
from ..words.columns import column as column_of
from ..words.columns import (
    has_word,
    holds_word,
    is_aside,
    is_named_otherwise,
    is_one_of,
    is_unlike,
    words_of,
)
from ..words.keys import key
from ..words.naming import Found, Passed, Said, left_out
from ..words.wording import Choice
from . import carried, tiered_roles
from .grid import Grid, are_models, choices_of, grid
from .reports import without_former, without_gone
from .table_cells import across, bracketed, in_brackets, no_agent
from .table_profiles import column_of_profile, columns_of_tools, in_every_profile
from .table_rows import by_column, by_heading
from .table_subjects import denies, in_force, names_tiers, other_subject
from .table_ticks import by_ticks

_MOST_COLUMNS = 40


def table_choices(
    page: Page, table: Block, above: Choice | None, loose: Choice | None
) -> Iterator[Found]:
    """Return what a table assigns, or the rows that keep it from being read.

    `above` is the model that the headings above give to agents, `loose` one that they
    name beside something else.
    """
    if len(table.rows) < 2 or len(table.rows[0][1]) > _MOST_COLUMNS:
        return
    made, gone = without_gone(without_former(grid(page, table)))
    yield from gone
    made = carried.with_unchanged(_of_subjects(made))
    about = other_subject(made, _hold_all_agents)
    if about:
        yield Passed(table.line, about)
        return
    found = list(_assigned(made, above, loose))
    by_phase = any(is_one_of(head, "phases") for head in made.heads) or _has_parts(made)
    found = list(_whole(found, by_phase=by_phase))
    if any(holds_word(head, "recommended") for head in made.heads):
        from . import recommended  # imported here: few tables recommend anything

        found = recommended.without_contested(made, found)
    yield from found


def _of_subjects(made: Grid) -> Grid:
    """Return a table with the agents that its rows are about in place of those as whose type they
    are started: "`auditor`" for "`planner`" below "subagent_type".
    """
    columns = [at for at, head in enumerate(made.heads) if is_one_of(head, "borrowed")]
    for at, head in enumerate(made.heads[: max(columns, default=0)]):
        is_caller = not set(data("documents")["of_chain"]).isdisjoint(words_of(head))
        is_other = is_one_of(head, "others") or is_one_of(head, "foreign") or is_caller
        if at in columns or is_other or not _mostly_known(made, [at]):
            continue
        cells, texts = list(made.cells), list(made.texts)
        for row, text in enumerate(made.texts):
            if made.is_known(row, at):
                cells[row] = _with(cells[row], columns, cells[row][at])
                texts[row] = _with(text, columns, text[at])
        return made._replace(cells=tuple(cells), texts=tuple(texts))
    return made


def _with(row: Sequence[str], columns: Collection[int], text: str) -> tuple[str, ...]:
    """Return a row with a text in some columns."""
    return tuple(text if at in columns else other for at, other in enumerate(row))


def _has_parts(made: Grid) -> bool:
    """Whether rows differ in nothing but a remark on their agent: "`a` (RED)", "`a` (GREEN)"."""
    for at in range(len(made.heads)):
        written: dict[str, set[str]] = {}
        for row in made.filled(at):
            text = made.texts[row][at]
            if made.is_known(row, at) and wording.PARENTHESES.search(text):
                written.setdefault(wording.PARENTHESES.sub("", text).strip(), set()).add(text)
        if any(len(some) > 1 for some in written.values()):
            return True
    return False


def _whole(found: Sequence[Found], *, by_phase: bool) -> Iterator[Found]:
    """Return what a table assigns, unless a row of it was not understood or it gives one
    agent several models; `by_phase` says why some have several.
    """
    wrong = [one for one in found if isinstance(one, Passed) and not one.is_clear]
    said = [one for one in found if isinstance(one, Said)]
    yield from (one for one in found if isinstance(one, Passed) and one.is_clear)
    torn = _with_two_models(said)
    if torn and (by_phase or (len(torn) == 1 and len(said) >= _MANY)):  # some that depend
        for one in said:
            if _identity(one) in torn:
                reason = f"{torn[_identity(one)].reason}: that leaves its model open"
                yield Passed(one.line, reason, is_clear=True)
        said = [one for one in said if _identity(one) not in torn]
    else:
        for other in list(torn.values())[:1]:
            wrong.append(other._replace(reason=f"{other.reason}: it compares models"))
    if not wrong:
        yield from said
        return
    yield from wrong
    spoilt = {one.line for one in wrong}
    left: dict[int, list[Said]] = {}
    for one in said:
        if one.line not in spoilt:
            left.setdefault(one.line, []).append(one)
    for at, some in left.items():
        yield left_out(at, "table", wrong[0].line, tuple(some))


#: Assignments of a table in which one agent may have two models without its comparing models.
_MANY = 8


def _identity(one: Said) -> tuple[str, str, str]:
    return key(one.name.text), one.name.href, one.name.tool


def _with_two_models(said: Sequence[Said]) -> dict[tuple[str, str, str], Passed]:
    """Return the agents that a table gives models of two tiers, with the line of the second."""
    tiers: dict[tuple[tuple[str, str, str], bool], Choice] = {}
    torn = {}
    for one in said:
        other = tiers.setdefault((_identity(one), one.weak), one.choice)
        if other.tier != one.choice.tier:
            torn[_identity(one)] = Passed(
                one.line,
                f"it gives `{one.name.text}` both `{other.model}` and `{one.choice.model}`",
            )
    return torn


def _assigned(made: Grid, above: Choice | None, loose: Choice | None) -> Iterator[Found]:
    """Return what each row assigns, by the first reading of the columns that fits."""
    headed = _columns_of_models(made)
    if headed and _hold_agents(made, headed):
        yield from _below_models(made, headed)
        return
    agent = _agent_column(made)
    if agent is None:
        yield from list(across(made)) or list(in_brackets(made)) or _beside_models(made)
        return
    beside: list[Found] = []
    if len(headed) > 1:
        beside = list(by_ticks(made, agent, headed))
    beside = beside or list(_by_tools(made, agent))
    if beside:
        yield from beside
        return
    model = _model_column(made, agent)
    if isinstance(model, Passed):
        alike = list(in_every_profile(made, agent, _columns_with_models(made, agent)))
        yield from alike
        yield model._replace(is_clear=bool(alike))
    elif model is not None:
        yield from by_column(made, agent, model)
    elif above or loose:
        explicit = is_one_of(made.heads[agent], "agent")
        choice = above if above and (explicit or _mostly_known(made, [agent])) else None
        if choice is None and loose and _mostly_known(made, [agent]):
            choice = loose
        if choice:
            yield from by_heading(made, agent, choice)
    else:
        yield from list(in_brackets(made)) or tiered_roles.choices(made, agent)


# --- columns headed by a model --------------------------------------------------------


def _columns_of_models(made: Grid) -> dict[int, Choice]:
    """Return the columns whose headings name one model each."""
    found = {}
    for at, head in enumerate(made.heads):
        if not wording.models_in(head):
            continue
        choice = values.cell(head) or titles.title(head).choice or titles.loose(head)
        if choice is None:
            from ..words import areas  # imported here: few headings need it

            choice = areas.among(head, made.heads)
        if choice and choice.tier:
            found[at] = choice
    return found


def _hold_all_agents(made: Grid) -> bool:
    """Whether agents of the project fill the columns below models, or a column beside
    one of models; or all of some column with their models in brackets.
    """
    headed = _columns_of_models(made)
    if headed:
        return _mostly_known(made, headed)
    best = _agent_column(made)
    if best is not None and _mostly_known(made, [best]) and _columns_with_models(made, best):
        return True
    model = column_of(made.heads, "model")
    if model is not None:
        rows = [row for row in made.filled(model) if wording.models_in_long(made.texts[row][model])]
        for at in range(len(made.heads)):
            if rows and all(made.is_known(row, at) for row in rows):
                return True
    told = [at for at in range(len(made.heads)) if bracketed(made, at)]
    if len(told) != 1:
        return False
    head = made.heads[told[0]]
    return not (is_aside(head) or has_word(head, "leads", "bygone"))


def _hold_agents(made: Grid, columns: Collection[int]) -> bool:
    """Whether columns headed by models list agents: those of the project, or names
    in a column that speaks of agents.
    """
    if _mostly_known(made, columns):
        return True
    return all(has_word(made.heads[at], "agents") for at in columns)


def _mostly_known(made: Grid, columns: Collection[int]) -> bool:
    """Whether at least half of the filled cells name agents of the project, those
    aside that say what else they name.
    """
    filled = known = 0
    for at in columns:
        for row in made.filled(at):
            filled += not is_named_otherwise(made.texts[row][at])
            known += made.is_known(row, at)
    return known > 0 and 2 * known >= filled


def _below_models(made: Grid, headed: Mapping[int, Choice]) -> Sequence[Found]:
    """Return the agents below models, of the row in force where rows are profiles."""
    found = list(_by_headings(made, headed))
    if not _with_two_models([one for one in found if isinstance(one, Said)]):
        return found
    from . import row_profiles  # imported here: few tables have rows that are profiles

    return list(row_profiles.in_force(made, headed, found))


def _by_headings(made: Grid, headed: Mapping[int, Choice]) -> Iterator[Found]:
    for row, line in enumerate(made.lines):
        for column, choice in headed.items():
            text = made.texts[row][column]
            if no_models.is_absent(text):
                continue
            some = made.agents(row, column)
            if not some:
                yield no_agent(line, text, ", in a column of agents")
            for name in some:
                yield Said(name, choice, line)


# --- a column of agents, and one of models --------------------------------------------


def _agent_column(made: Grid) -> int | None:
    """Return the column of the agents: the one that names most agents of the project, else
    the one whose heading says so.
    """
    explicit = column_of(made.heads, "agent")
    if explicit is not None and made.page.known and names_tiers(made, explicit):
        return None
    if explicit is None:
        for at, head in enumerate(made.heads):
            if has_word(head, "agents") and not has_word(head, "models"):
                explicit = at
                break
    best, most = explicit, 0
    for at, head in enumerate(made.heads):
        if is_one_of(head, "others") or (at != explicit and denies(head)):
            continue
        known = sum(made.is_known(row, at) for row in made.filled(at))
        is_better = known > most or (known == most and at == explicit)
        if known and is_better and (at == explicit or _mostly_known(made, [at])):
            best, most = at, known
    return best


def _model_column(made: Grid, agent: int) -> int | Passed | None:
    """Return the column of the models: the one whose heading says so, else the only one
    that holds nothing but models; of several, that of the chosen profile.
    """
    exact = in_force(made)
    if exact is None:
        exact = column_of(made.heads, "model")
    if exact is not None and exact != agent:
        return exact
    candidates = _columns_with_models(made, agent)
    if len(candidates) > 1:
        return column_of_profile(made, candidates)
    if candidates:
        return candidates[0]
    return None


def _columns_with_models(made: Grid, agent: int) -> list[int]:
    """Return the columns whose headings speak of models, else those that hold nothing else."""
    candidates = []
    told = []
    for at, head in enumerate(made.heads):
        if at == agent or is_aside(head) or is_unlike(head):
            continue
        choices = choices_of(made, at, agent)
        if has_word(head, "models", "tiers") and any(choices):
            told.append(at)
        if choices and are_models(choices):
            candidates.append(at)
    return told or candidates


def _beside_models(made: Grid) -> Iterator[Found]:
    from . import beside_models  # imported here: few tables name agents in other cells

    yield from beside_models.choices(made)


def _by_tools(made: Grid, agent: int) -> Iterator[Found]:
    """Return what columns of models say that are each for one tool."""
    for tool, at in columns_of_tools(made, agent).items():
        for one in by_column(made, agent, at):
            if isinstance(one, Said):
                yield one._replace(name=one.name._replace(tool=tool))
            else:
                yield one
