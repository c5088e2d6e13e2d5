"""A table as text, with the agents in its cells."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from ....core.record import Record
from ..markdown import Block, Page, plain
from ..words import naming, no_models, titles, values, wording
from ..words.columns import has_word, is_named_otherwise
from ..words.named_agents import cell_names
from ..words.naming import Name
from ..words.wording import Choice

_AROUND_CODE = re.compile(r"[()\[\]:]|\s[-–—·|]\s")
_OWN_MODEL = re.compile(r"\s*\(model\s*[=:][^()]{2,40}\)", re.IGNORECASE)  # reviewer (model=haiku)
_MOST_LABELLED = 60  # characters
_SHORT = 3
_MOST_BESIDE = 6  # models
_SIDE_BY_SIDE = re.compile(rf"\s*(?:[/|,+&]|\s(?:{wording.one_of('and', 'or')})\s)\s*")
_BETWEEN_HEADS = (" · ", " | ", " / ", ", ", " + ", " & ")
_PUNCTUATION = "-–—…|.,;:!?/\\()[]{}<>=_`'\"&+#*~•·"


class Grid(Record):
    """A table as text: `heads` in lower case with their line, and of each row its line, its texts
    and the agents in its cells, found when asked for, once for cells of the same text.
    """

    page: Page
    heads: tuple[str, ...]
    line: int
    lines: tuple[int, ...]
    texts: tuple[tuple[str, ...], ...]
    cells: tuple[tuple[str, ...], ...]
    found: dict[str, tuple[Name, ...]]

    def names(self, row: int, column: int) -> tuple[Name, ...]:
        """Return the agents of a cell; none of one that is for a skill or a command."""
        source = self.cells[row][column]
        if source not in self.found:
            runs = self.page.runs(_OWN_MODEL.sub("", source))
            text = self.texts[row][column]
            some = cell_names(runs, self.page.known)
            some = some or tuple(map(Name, naming.known_in(text, self.page.known)))
            if self.page.known and naming.may_be_group(text):
                from . import named_groups  # imported here: few cells name a group

                some = named_groups.with_members(self.page, source) or some
            if is_named_otherwise(text):
                is_slashed = text.lstrip("`* ").startswith("/")
                some = tuple(one for one in some if is_slashed and is_of_project(self.page, one))
            self.found[source] = some
        return self.found[source]

    def agents(self, row: int, column: int) -> tuple[Name, ...]:
        """Return the agents of a cell, and the name of all others where it speaks of these."""
        text = self.texts[row][column]
        if not naming.may_be_others(text):
            return self.names(row, column)
        from ..words import beside_others  # imported here: few cells speak of all others

        runs = self.page.runs(self.cells[row][column])
        others = beside_others.with_others(runs, self.page.known)
        if not others and naming.is_remainder(text):
            return ()  # "all others in `tools/`, but not `a`"
        return others or self.names(row, column)

    def column(self, at: int) -> list[str]:
        """Return the texts of a column."""
        return [row[at] for row in self.texts]

    def filled(self, column: int) -> list[int]:
        """Return the rows in which a column holds something."""
        filled = []
        for at, row in enumerate(self.texts):
            if not no_models.is_absent(row[column]):
                filled.append(at)
        return filled

    def of_rows(self, rows: Sequence[int]) -> Grid:
        """Return the table of some rows."""
        lines, texts, cells = [], [], []
        for row in rows:
            lines.append(self.lines[row])
            texts.append(self.texts[row])
            cells.append(self.cells[row])
        return self._replace(lines=tuple(lines), texts=tuple(texts), cells=tuple(cells))

    def is_known(self, row: int, column: int) -> bool:
        """Whether all agents of a cell are agents of the project."""
        some = self.names(row, column)
        return bool(some) and all(is_of_project(self.page, one) for one in some)


def is_of_project(page: Page, name: Name) -> bool:
    """Whether an agent of the project goes by a name."""
    return naming.is_of_project(name.text, page.known)


def grid(page: Page, table: Block) -> Grid:
    """Return a table as text."""
    heads = []
    for cell in table.rows[0][1]:
        heads.append(" ".join(plain(page.runs(cell)).lower().split()))
    lines, texts, cells = [], [], []
    for line, row in table.rows[1:]:
        lines.append(line)
        cells.append(row)
        texts.append(tuple(" ".join(plain(page.runs(cell)).split()) for cell in row))
    line = table.rows[0][0]
    return Grid(page, tuple(heads), line, tuple(lines), tuple(texts), tuple(cells), {})


def choice_of(page: Page, text: str, head: str = "", *, loosely: bool = False) -> Choice | None:
    """Return the model that a cell or value names, by itself or by a tier that the document
    gives a model to; `loosely` also by one that stands in brackets after other words.
    """
    text = _part_for_models(text, head)
    if page.tiers and label(text) in page.tiers:
        return defined(page, text)
    choice = values.cell(text, head) or (titles.loose(text) if loosely else None)
    if page.tiers and not (choice and choice.tier):
        return defined(page, text) or choice
    return choice


def are_side_by_side(
    page: Page, text: str, is_other: Callable[[str], bool] = lambda _: False
) -> bool:
    """Whether a text holds models side by side and nothing else: "opus / sonnet"; models
    are those that are known here, and each that `is_other` holds of.
    """
    parts = _SIDE_BY_SIDE.split(text, _MOST_BESIDE)
    if not 1 < len(parts) <= _MOST_BESIDE:
        return False
    return all(choice_of(page, part, "model") or is_other(part) for part in parts)


def _part_for_models(text: str, head: str) -> str:
    """Return the part of a cell that its heading says is the model: of `haiku · Read` below "Model
    · tools" it is `haiku`.
    """
    for sign in _BETWEEN_HEADS:
        heads = head.split(sign)
        parts = text.split(sign, len(heads) - 1)
        if len(heads) == 1 or len(parts) != len(heads):
            continue
        told = [at for at, one in enumerate(heads) if has_word(one, "models", "tiers")]
        if len(told) == 1:
            return parts[told[0]].strip()
    return text


def is_of_others(made: Grid, row: int, agent: int) -> bool:
    """Whether a row is about none of the agents of the project."""
    some = made.names(row, agent)
    return bool(made.page.known) and not any(is_of_project(made.page, one) for one in some)


def choices_of(made: Grid, column: int, agent: int) -> list[Choice | None]:
    """Return the models of a column in the rows about agents."""
    choices = []
    for row in made.filled(column):
        text = made.texts[row][column]
        if is_of_others(made, row, agent) and not wording.models_in_long(text):
            continue  # "a human", with coffee
        choices.append(choice_of(made.page, text, made.heads[column], loosely=True))
    return choices


def are_models(choices: Sequence[Choice | None]) -> bool:
    """Whether each cell of a column names a model, or that of the caller; not all the
    latter.
    """
    for one in choices:
        if one is None or not (one.tier or wording.is_inherited(one.model)):
            return False
    return any(one and one.tier for one in choices)


def defined(page: Page, text: str) -> Choice | None:
    """Return the model that the document gives to a name, or to the one sign in a text, or the
    code that it begins or ends with: "🟢 quick", "T1 (quick)", "Quick [T1]".
    """
    found: Choice | None = page.tiers.get(label(text))
    if found or len(text) > _MOST_LABELLED:
        return found
    signs = set()
    for one in map(label, text.split()):
        if is_sign(one) and one in page.tiers:
            signs.add(one)
    if len(signs) > 1:
        return None
    if not signs:
        parts = list(map(label, _AROUND_CODE.split(text)))
        signs = set()
        for part in parts:
            if part in page.tiers and len(part) <= _SHORT:
                signs.add(part)
    if len(signs) == 1:
        found = page.tiers[signs.pop()]
    return found


def is_sign(text: str) -> bool:
    """Whether a text is a sign, such as an emoji or `$$`, and no word."""
    if not text.strip() or any(one.isalnum() or one.isspace() for one in text.strip()):
        return False
    return not set(text) <= set(_PUNCTUATION)


def label(text: str) -> str:
    """Return the one spelling of the name of a tier: "**Tier 1**" is `1`."""
    bare = text.lower().replace("\ufe0f", "").strip("*`_ :()[]")
    bare = " ".join(bare.split())
    for word in ("tier ", "level ", "class ", "stufe "):
        bare = bare.removeprefix(word)
    for word in (" tier", "-tier", " level", " class"):
        bare = bare.removesuffix(word)
    return bare
