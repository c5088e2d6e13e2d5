"""Tables in which agents stand across, or beside their models in one cell."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ....core.resources import data
from ..markdown import Page, Span
from ..prose import bracket_pairs
from ..prose.parts import begins_a_report
from ..words import no_models, outcomes, withdrawals, wording
from ..words.columns import has_word, is_aside, is_named_otherwise
from ..words.named_agents import cell_names
from ..words.naming import Found, Name, Passed, Said, is_of_another
from ..words.tokens import ARROWS, tokens
from ..words.tokens import words as sentence_words
from ..words.wording import Choice
from .grid import Grid, are_side_by_side, choice_of, is_of_project, is_sign, label

#: What may stand around agents and their models in brackets.
_AROUND_MODELS = frozenset(
    (*",;()/·&:+", "agent", "agents", "and", "or", "subagent", "subagents", "the", "then", "to")
)
_IN_BRACKETS = re.compile(r"[(\[]([^()\[\]]*)[)\]]")
_AFTER_MODEL = re.compile(r"\s*[,;·|—–/]\s*|\s-\s")
#: What stands between an agent and its model.
_SIGN = re.compile(r"\s*(?:[—–·|→⇒]|->|=>|:\s|\s-\s)\s*")
#: How a remark begins that is told from what goes on with agents.
_REMARK = re.compile(r"\s*(?:[—–:;.]|-\s|$)")


def for_each(some: Sequence[Name], choice: Choice | None, line: int) -> Iterator[Said]:
    """Return the model of each of some agents, where there is one."""
    for name in some:
        if choice:
            yield Said(name, choice, line)


def leaves_open(page: Page, text: str) -> bool:
    """Whether a cell says that there is no one model, is not sure of it, or holds several side by
    side, known here or not.
    """
    if no_models.is_varying(text) or no_models.are_several(text) or withdrawals.is_unsure(text):
        return True
    if no_models.is_absent_mostly(text):
        return True
    return are_side_by_side(page, text, is_other=no_models.is_id)


def respective(page: Page, text: str, some: Sequence[Name], line: int) -> Iterator[Said]:
    """Return the model of each of several agents where a cell lists as many in their order:
    "Sonnet and Haiku, respectively".
    """
    words = data("documents")["respectively"]
    if re.search(rf"\W(?:{wording.one_of('or')})\W", text):
        return
    bare = re.sub(rf",? ?\(?(?:{'|'.join(words)})\)?\.?$", "", text, flags=re.IGNORECASE)
    if bare == text or len(some) < 2 or not are_side_by_side(page, bare):
        return
    models = wording.models_in(bare)
    if len(models) == len(some):
        for name, model in zip(some, models, strict=True):
            yield from for_each((name,), choice_of(page, model, "model"), line)


def in_brackets(made: Grid) -> Iterator[Found]:
    """Return what a column says whose cells list agents with their models in brackets, or behind
    a sign; cells without a model say nothing where several have one.
    """
    if not made.page.known:
        return
    for at in range(len(made.heads)):
        found = bracketed(made, at)
        if found:
            yield from found
            return


def bracketed(made: Grid, column: int) -> list[Found]:
    """Return the agents of a column with their models in brackets, where its cells hold nothing
    else but remarks: none, or somebody in the same form who is no agent of the project.
    """
    found: list[Found] = []
    said = silent = 0
    for row in made.filled(column):
        text, line = made.texts[row][column], made.lines[row]
        marked = _with_sign(made.page, text, line) if made.page.tiers else ()
        if marked:
            found += marked
            said += len(marked)
            continue
        pairs, remarks = _without_remarks(text)
        if not wording.models_in_long(text) or is_of_another(pairs or text, made.page.known):
            silent += 1
            continue
        some = _paired(made.page, pairs, line) or _signed(made, column, text, line)
        if not some or any(_is_more(made.page, one) for one in remarks if pairs):
            return []
        if pairs and (withdrawals.is_unsure(text) or any(map(_takes_back, remarks))):
            found.append(Passed(line, f"`{text}` leaves the model open", is_clear=True))
            continue
        found += some
        said += len(some)
    if said > 1 or (said and not silent):
        return found
    return []


def _without_remarks(text: str) -> tuple[str, list[str]]:
    """Return a cell up to the last brackets that begin with a model, and the remarks in it: of "a
    (Haiku, alone) — reads" that is "a (Haiku)", with "alone" and "— reads". No cell without such.
    """
    pairs, remarks, end = "", [], 0
    for one in _IN_BRACKETS.finditer(text):
        model, *remark = _AFTER_MODEL.split(one[1], maxsplit=1)
        if wording.models_in(model):
            pairs += f"{text[end : one.start()]}({model})"
            remarks += remark
            end = one.end()
    return pairs, [*remarks, text[end:]]


def _paired(page: Page, text: str, line: int) -> Sequence[Said]:
    """Return agents with their models in brackets, where nothing but words that join them, or hand
    them work, stands around.
    """
    some = tokens(text, page)
    around = _AROUND_MODELS | ARROWS | sentence_words("handing") | wording.vocabulary()["models"]
    others = [one.text for one in some if not (one.names or one.choice)]
    if around.issuperset(others):
        return bracket_pairs.in_brackets(some, line)
    return ()


def _signed(made: Grid, column: int, text: str, line: int) -> Sequence[Said]:
    """Return the agents of a cell with the model behind a sign, and nothing else: "`a` — Haiku"."""
    names, *model = _SIGN.split(text)
    if len(model) != 1 or is_aside(made.heads[column]):
        return ()
    choice = choice_of(made.page, model[0], "model")
    found = cell_names((Span(names),), made.page.known)
    if choice and choice.tier and all(is_of_project(made.page, one) for one in found):
        return list(for_each(found, choice, line))
    return ()


def _with_sign(page: Page, text: str, line: int) -> Sequence[Said]:
    """Return the agents of a cell beside one sign to which the document gives a model: "🟢 `a`"."""
    words = text.split()
    signs = [one for one in words if is_sign(one) and label(one) in page.tiers]
    if len(signs) != 1:
        return ()
    rest = " ".join(one for one in words if one != signs[0])
    found = cell_names((Span(rest),), page.known)
    if found and all(is_of_project(page, one) for one in found):
        return list(for_each(found, page.tiers[label(signs[0])], line))
    return ()


def _is_more(page: Page, remark: str) -> bool:
    """Whether what stands behind an agent and its model tells what it did, or goes on with another
    agent, whose model nobody knows.
    """
    told = remark.lstrip(" :.,;–—-")
    if begins_a_report(told) or outcomes.is_verdict(told):
        return True
    return not _REMARK.match(remark) and any(one.names for one in tokens(remark, page))


def _takes_back(remark: str) -> bool:
    """Whether a remark behind a model leaves it open: "when the diff is large", "or Opus"."""
    return withdrawals.is_aside(remark) or wording.models_in_long(remark)


def across(made: Grid) -> Iterator[Found]:
    """Return what a table assigns whose columns are agents, in its row of models."""
    heads = []
    for head in made.heads[1:]:
        heads.append(cell_names(made.page.runs(head), made.page.known))
    if len(heads) < 2 or not all(heads):
        return
    for some in heads:
        if not all(is_of_project(made.page, one) for one in some):
            return
    yield from list(_ticked_across(made, heads)) or _in_row_of_models(made, heads)


def _in_row_of_models(made: Grid, heads: Sequence[Sequence[Name]]) -> Iterator[Found]:
    for row, line in enumerate(made.lines):
        if not has_word(made.texts[row][0], "models", "tiers"):
            continue
        for some, text in zip(heads, made.texts[row][1:], strict=False):
            choice = choice_of(made.page, text, made.texts[row][0])
            if choice is None and not no_models.is_absent(text):
                reason = f"`{text}` names no model, or more than one"
                yield Passed(line, reason, is_clear=leaves_open(made.page, text))
            yield from for_each(some, choice, line)
        return


def _ticked_across(made: Grid, heads: Sequence[Sequence[Name]]) -> Iterator[Found]:
    """Return what a table ticks off whose rows are models and whose columns are agents."""
    choices = []
    for row in made.texts:
        choices.append(choice_of(made.page, row[0], made.heads[0]))
    if not all(one and one.tier for one in choices):
        return
    ticks = data("documents")["ticks"]
    for column, some in enumerate(heads, 1):
        marked = []
        for at, row in enumerate(made.texts):
            if row[column].lower() in ticks["yes"]:
                marked.append(at)
        if len(marked) > 1:
            reason = f"more than one model is ticked for `{some[0].text}`"
            yield Passed(made.lines[marked[1]], reason)
        for at in marked[:1]:
            yield from for_each(some, choices[at], made.lines[at])


def no_agent(line: int, text: str, where: str = "", *, is_clear: bool = False) -> Passed:
    """Return that a cell names no agent; clearly so where it says what else it names."""
    is_clear = is_clear or is_named_otherwise(text)
    return Passed(line, f"`{text}` is no agent{where}", is_clear)
