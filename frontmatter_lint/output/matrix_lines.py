"""The decision matrix of one agent for people: its rows, the words each rests on, and the sums."""

from __future__ import annotations

from ..core import tiers
from ..core.record import TYPE_CHECKING
from ..core.terminal import Line, safe, styled, wrap
from ..core.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .account_shapes import Account, Quoted, Shown, Sign

#: Columns of what a row rests on, at least.
_LEAST_ROOM = 30


def of(values: Account, columns: int) -> Iterator[Line]:
    """Yield the matrix in lines of so many columns, and whether it would decide otherwise."""
    if not values["characteristics"]:
        yield "No characteristic of the decision matrix shows in its words."
        if not values["unjudged"]:
            yield "The odds above come from all of its words together."
        return
    names = "".join(f"{tier:>{_room(tier)}}" for tier in tiers.names())
    yield (styled(f"{'decision matrix':<24} {'strength':>8}{names}", "bold"),)
    for one in values["characteristics"]:
        points = _row(one["points"], one["strength"])
        row = f"{one['name']:<24} {one['strength']:>8.2f}{points}"
        indent = len(row) + 2
        if columns - indent < _LEAST_ROOM:  # below the row in a narrow terminal
            yield row
            row, indent = "", 4
        first, *more = wrap(safe(_grounds(one, values)), max(_LEAST_ROOM, columns - indent))
        yield f"{row:<{indent}}{first}"
        yield from (f"{'':<{indent}}{line}" for line in more)
    yield f"{'sum':<24} {'':>8}{_row(values['scores'], 1)}"
    source = safe(values["source"].partition(",")[0])
    yield from wrap(f"points: strength × what the row counts for a tier, after {source}", columns)
    yield from _otherwise(values, columns)


def _otherwise(values: Account, columns: int) -> Iterator[str]:
    """Yield what the matrix alone would decide, where that is something else."""
    matrix = values["by_matrix"]
    differs = matrix["floor"] != values["floor"] or matrix["ceiling"] != values["ceiling"]
    if differs and not values["unjudged"]:
        floor = _FLOORS_OF_SUMS.get(matrix["floor"], f"floor {matrix['floor']}")
        said = f"By this table alone: {floor}, ceiling {matrix['ceiling']}."
        decides = "It counts the words it knows; the odds above weigh all of the text, and decide."
        yield from wrap(f"{said} {decides}", columns)


#: Floors of the matrix as they read in a sentence.
_FLOORS_OF_SUMS = {"context": "the floor depends on the case"}


def shows_critical(values: Account) -> bool:
    """Whether more than a single word speaks of critical work."""
    for one in values["characteristics"]:
        if "critical" in one and any(map(_is_passage, telling(one))):
            return True
    return False


def place(quote: Quoted) -> str:
    """Return the place of a quotation in words."""
    if quote.get("in_file_name"):
        return "the name of the file"
    if "path" in quote:
        return f"{quote['path']}:{quote['line']}"
    return f"line {quote['line']}"


def telling(shown: Shown) -> list[Sign]:
    """Return the words of a characteristic that prove something where they stand."""
    return [one for one in shown["evidence"] if "in_passing" not in one]


def _is_passage(quote: Quoted) -> bool:
    """Whether a quotation is more than one word; `file-sorter` is two."""
    return " " in quote["text"].strip() or "-" in quote["text"]


def _grounds(shown: Shown, values: Account) -> str:
    """Return the words that a row rests on, with their places; how little that is, where it is."""
    told = telling(shown)
    if not told:
        for one in values["evidence"]["stronger"] + values["evidence"]["lighter"]:
            if one["criterion"] == shown["criterion"]:
                return f"quoted above, {place(one)}"
        return f"in passing: {_words(shown['evidence'])}"
    beside = [one for one in told if not _is_name(one, values)]
    if not beside:
        return "its name alone"
    grounds = _words(beside)
    if not any(map(_is_passage, told)):
        return f"single words: {grounds}"
    if len(beside) < len(told):
        return f"{grounds}; its name"
    return grounds


def _is_name(sign: Sign, values: Account) -> bool:
    return "in_file_name" in sign or sign["text"] == values["agent"]


def _words(signs: list[Sign]) -> str:
    """Return words with their places, each once."""
    named: dict[str, str] = {}
    for one in signs:
        named.setdefault(one["text"].lower(), f"{quoted(one['text'])}, {place(one)}")
    return "; ".join(named.values())


def _row(points: Mapping[str, float], weight: float) -> str:
    """Return the points of each tier, weighed, one column a tier."""
    cells = []
    for tier in tiers.names():
        cells.append(f"{signed(weight * points[tier]):>{_room(tier)}}")
    return "".join(cells)


def _room(tier: str) -> int:
    """Return the width of a tier's column in characters: its name and its figures fit."""
    return max(7, len(tier) + 2)


def signed(number: float) -> str:
    """Return points with their sign; those that round to nothing have none."""
    rounded = f"{number:+.2f}"
    if float(rounded):
        return rounded
    return "0"
