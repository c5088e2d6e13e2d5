"""Lines of code that are no more than agents, a sign, and their model: "`planner, judge -> opus`",
"`all others: sonnet`".
"""

from __future__ import annotations

import re

from ..markdown import Block, Page, plain
from ..tables.grid import choice_of
from ..words import code_leads, withdrawals, wording
from ..words.keys import REMAINDER, key
from ..words.naming import PARTS, Name, Said, are_all_others, clean, known_as
from ..words.wording import Choice
from .drawn_arrows import one_model_each
from .drawn_lines import doubts

_MOST_LINES, _LONGEST_LINE = 200, 200
_FEWEST = 2  # lines
_PAIR = re.compile(
    r"\s*(?:[-*•] )?(?P<who>[^\s:=].{0,120}?)\s*(?:[-=]{1,3}>|[→➜⇒]|:=|[:=]|\.{3,})"
    r"\s*(?P<model>\w.*)"
)
_COMMENT = re.compile(r"\s*(?:#|//)")
_REMARK = re.compile(r"\s+(?:#|//|\(|[–—-]\s)|[,;]\s")


def pair_choices(page: Page, fence: Block, before: Block | None) -> list[Said]:
    """Return what the lines of some code say, below the block `before`; nothing where one of them
    is neither a comment without a model nor agents of the project with their model.
    """
    lines = fence.text.split("\n")
    if len(lines) > _MOST_LINES or max(map(len, lines)) > _LONGEST_LINE:
        return []
    if before is not None and before.kind == "paragraph":
        above = plain(page.runs(before.text))
        if doubts(code_leads.last_sentence(above)) or withdrawals.is_not_of_now(above.rstrip(" :")):
            return []
    said: list[Said] = []
    number_of_pairs = 0
    for number, line in enumerate(lines, fence.line + 1):
        if not line.strip():
            continue
        if _COMMENT.match(line):
            if wording.models_in_long(line) or doubts(line):
                return []
            continue
        pair = _of_line(page, line, number)
        if not pair:
            return []
        said += pair
        number_of_pairs += 1
    if number_of_pairs < _FEWEST or not one_model_each(said):
        return []
    return said


def _of_line(page: Page, line: str, number: int) -> list[Said]:
    """Return what a line says of its agents; nothing where it says anything else."""
    pair = _PAIR.fullmatch(line)
    if pair is None:
        return []
    choice = _model(page, pair["model"])
    if choice is None:
        return []
    if are_all_others(pair["who"]):
        return [Said(Name(REMAINDER), choice, number)]
    said = []
    for part in PARTS.split(pair["who"]):
        name = known_as(clean(part), page.known)
        if not name:
            return []
        said.append(Said(Name(key(name)), choice, number))
    return said


def _model(page: Page, text: str) -> Choice | None:
    """Return the model of a line, with a remark behind it that takes nothing back."""
    remark = _REMARK.search(text)
    told = ""
    if remark:
        text, told = text[: remark.start()], text[remark.end() :]
    if wording.models_in_long(told) or withdrawals.limits(told):
        return None
    choice = choice_of(page, text.strip(), "model")
    if choice and choice.tier:
        return choice
    return None
