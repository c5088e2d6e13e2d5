"""What takes back the model of an agent in a row that also tells what the agent works on: drafts,
proposals and ideas are work there, and no doubt.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import cache

from ....core.resources import data
from ..markdown import Page
from ..words import withdrawals, wording
from ..words.columns import is_one_of
from ..words.keys import words_in
from ..words.naming import Said
from ..words.tokens import words

_MEMO = "rows of tables"  # under which they are kept with the page
_WORK = "work"  # in place of a word for what an agent works on


def is_taken_back(page: Page, one: Said, names: Collection[str]) -> bool:
    """Whether the line of what is said takes it back, by more than a word in the `names` of agents
    there or, in a table, in the work of one.
    """
    line, model = page.lines[one.line - 1], one.choice.model
    row = _rows(page).get(one.line)
    if row is not None and line.lstrip().startswith("|"):
        heads, cells = row
        return takes_back(heads, cells, model, names)
    return withdrawals.takes_back(withdrawals.without_names(line, names), model)


def _rows(page: Page) -> dict[int, tuple[Sequence[str], Sequence[str]]]:
    """Return by line the heads and cells of the rows of tables, found once."""
    if _MEMO not in page.memo:
        found = {}
        for block in page.blocks:
            if block.kind == "table":
                heads = block.rows[0][1]
                for line, cells in block.rows[1:]:
                    found[line] = (heads, cells)
        page.memo[_MEMO] = found
    rows: dict[int, tuple[Sequence[str], Sequence[str]]] = page.memo[_MEMO]
    return rows


def takes_back(
    heads: Sequence[str], cells: Sequence[str], model: str, names: Collection[str]
) -> bool:
    """Whether a row takes back what it says of a model, by more than the `names` of agents or
    their work.
    """
    kept = []
    for head, cell in zip(heads, cells, strict=False):
        text = cell.replace("|", "/")
        bare = head.strip(" *_`:").lower()
        is_product = is_one_of(bare, "products")
        if is_product or is_one_of(bare, "work"):
            text = _without_work(text, is_product=is_product)
        elif is_one_of(bare, "phases"):
            text = _in_code().sub(_WORK, text)
        kept.append(text)
    line = f"| {' | '.join(kept)} |"
    return withdrawals.takes_back(withdrawals.without_names(line, names), model)


def _without_work(text: str, *, is_product: bool) -> str:
    """Return a cell without words for what the agent works on, and for when it is asked. They stay
    beside a model, a number, or a word for a state or a time, and so does one that is alone in its
    cell or brackets, unless the column is of what agents hand over: it may be the state of one.
    """
    lowered = text.lower()
    if wording.models_in_long(text) or any(map(str.isdigit, text)):
        return text
    if not words("negations").isdisjoint(words_in(lowered)) or _states().search(lowered):
        return text
    text = _occasions().sub(_WORK, _in_code().sub(_WORK, text))
    return _works(is_product).sub(_WORK, text)


@cache
def _works(is_product: bool) -> re.Pattern[str]:  # noqa: FBT001
    """Return what finds a word for what agents work on, in a list or at the end of other words."""
    work = f"(?:{wording.any_phrase(data('documents')['worked_on'])})"
    pattern = rf"(?<!\w){work}(?!\w)"
    if not is_product:
        pattern = rf"(?<!\w){work}(?= ?[,;/&+]\s*\w)|(?<=\w ){work}(?=\W*$)"
    return re.compile(pattern, re.IGNORECASE)


@cache
def _in_code() -> re.Pattern[str]:
    """Return what finds such a word that is marked as code: the name of something."""
    return re.compile(rf"`(?:{wording.any_phrase(data('documents')['worked_on'])})`", re.IGNORECASE)


@cache
def _occasions() -> re.Pattern[str]:
    """Return what finds, in brackets, when an agent is asked, or that it stands in for another."""
    known = data("documents")
    every = wording.any_phrase(known["on_occasion"], known["columns"]["secondary"])
    return re.compile(rf"(?<=[(\[])(?:{every})(?!\w)", re.IGNORECASE)


@cache
def _states() -> re.Pattern[str]:
    """Return what finds words that tell a state or a time, and are no work."""
    known = data("documents")
    kinds = (known["withdrawn"], known["limited"], known["past_leads"], known["hours"])
    states = set().union(*kinds, known["unsure"], known["of_now"], known["wavering"])
    states |= {*known["unfinished"]}
    states -= {*known["worked_on"]}
    return re.compile(rf"(?<!\w)(?:{wording.any_phrase(states)})(?!\w)")
