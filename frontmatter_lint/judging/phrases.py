"""How an agent's words weigh: a table of phrases with what each says of the work, learned
from labelled agents by `python -m benchmarks.fit`.

Three columns: whether a light model is too weak, whether the work is critical, whether it
is mechanical. The table is loaded only when an agent is judged by its words.
"""

from __future__ import annotations

# what `operator` itself uses
from _operator import add, lshift
from itertools import pairwise, repeat
from math import exp, sqrt

from ..core.caching import cache
from ..core.nouns import Agent
from ..core.record import TYPE_CHECKING, Record
from ..core.resources import data

if TYPE_CHECKING:
    from collections.abc import Container, Mapping
    from re import Pattern

#: What of an agent is read: characters of its description, of its body, and of that part
#: of the body in which mentions of others are left out; words of the body's opening.
_DESCRIPTION, _BODY, _CUT, _OPENING = 900, 6000, 1500, 230
#: How much a phrase counts in the head, the opening and the body.
COUNTS = (2, 1, 1)

#: Three weights share one integer, so that a text is summed once: bits for each of them.
_BITS = 24
_HALF, _MASK = 1 << (_BITS - 1), (1 << _BITS) - 1

# compiled on first use: many descriptions have neither
_EXAMPLES = r"(?si)<example>.*?(?:</example>|\Z)|\bexamples?(?: usage)?:.*"
#: Where a sentence ends.
_END = r"[.!?;](?=\s|$)|\n|$"
#: Every byte that does not belong to a word becomes a space, every capital a small letter.
_IN_WORDS = b"abcdefghijklmnopqrstuvwxyz0123456789+#"
_LETTERS = bytes(byte if byte in _IN_WORDS else 32 for byte in bytes(range(256)).lower())


class Curve(Record):
    """How a score becomes a probability: from `bottom` to `top` along
    `1 / (1 + exp(-(slope * score + shift)))`.

    Before that the vocabulary's matrix adds to the score: the points by which mid leads
    light times `margin`, those of frontier times `frontier`, each cut at `most`.
    """

    slope: float
    shift: float
    bottom: float
    top: float
    margin: float
    frontier: float
    most: float


class Column(Record):
    """One question to the table: where its scores begin, and how they become probabilities.

    Of a `brief` text the table knows less, and the matrix counts more.
    """

    bias: float
    whole: Curve
    brief: Curve


class Table(Record):
    """The learned phrases: `weights` holds all three columns of a phrase in one integer,
    in units of 1 / `unit`; `firsts` are the words that pairs begin with. A text whose
    phrases count less than `brief` is brief.
    """

    weights: Mapping[str, int]
    firsts: frozenset[str]
    unit: float
    brief: int
    mid: Column
    critical: Column
    mechanical: Column


class Sums(Record):
    """What the table makes of a text: the score of each column, and how much its known
    phrases count together.
    """

    mid: float
    critical: float
    mechanical: float
    counted: int


def words(text: str) -> list[str]:
    """Return the words of a text in lower case; letters beyond ASCII divide words."""
    if not text.isascii():
        text = text.lower()  # first: the Kelvin sign is a `k` of ASCII then
    return text.encode("ascii", "replace").translate(_LETTERS).decode("ascii").split()


def phrases(found: list[str], firsts: Container[str] | None = None) -> set[str]:
    """Return every word, and every two neighbouring words; where `firsts` are given only
    pairs that begin with one of them.
    """
    result = set(found)
    if firsts is None:
        result.update(map(" ".join, pairwise(found)))
    else:
        result.update([f"{one} {two}" for one, two in pairwise(found) if one in firsts])
    return result


class Parts(Record):
    """The phrases of the three parts of an agent that are read: name and description, the
    opening of the body, and the words of the body.
    """

    head: set[str]
    opening: set[str]
    body: set[str]


def parts(agent: Agent, firsts: Container[str] | None = None) -> Parts:
    """Return what is read of an agent, with all pairs of words or those of `firsts`."""
    description = without_examples(in_lines(agent.description))[:_DESCRIPTION]
    head = words(f"{agent.name} {_own(description)}")
    body = words(_own(agent.body[:_CUT]) + agent.body[_CUT:_BODY])
    return Parts(phrases(head, firsts), phrases(body[:_OPENING], firsts), set(body))


def in_lines(description: str) -> str:
    r"""Return a description of the same length, with an end of line where it says `\n` in
    letters, as many do that programs have written.
    """
    return description.replace("\\n", " \n")


def without_examples(description: str) -> str:
    """Return a description without its examples, in which somebody else speaks."""
    if "xample" not in description and "XAMPLE" not in description:
        return description
    import re

    return re.sub(_EXAMPLES, " ", description)


def without_disclaimed(text: str) -> str:
    """Return a text of the same length without what stands below a heading or a label that says
    it is not done here, or done by others: blanks stand in its place.
    """
    if not _disclaimed_lines().search(text.lower()):
        return text
    import re  # imported here: few say what they do not do

    below = re.compile(f"(?i){_beginning()}")
    lines = []
    level = 0
    for line in text.splitlines(keepends=True):
        mark = re.match(_HEADING, line)
        if mark:
            depth = len(mark[1])
            if not level or depth <= level:
                level = 0
                if below.match(line, mark.end()):
                    level = depth
        elif level == _LIST and not re.match(_ITEM, line):
            level = 0
        if not level and not mark and line.rstrip(" \r\n*").endswith(":") and below.match(line):
            level = _LIST
        if level:
            lines.append(blanked(line))
        else:
            lines.append(line)
    return "".join(lines)


def blanked(text: str) -> str:
    """Return a text of blanks as long as this one, with its ends of lines."""
    import re

    return re.sub(r"[^\n]", " ", text)


@cache
def _disclaimed_lines() -> Pattern[str]:
    """Return what finds a line that begins by saying so, in lower case: a pattern that ignores case
    takes half as long again to compile.
    """
    import re

    return re.compile(f"(?m)^{_beginning()}")


def _beginning() -> str:
    return rf"[^a-z\n]*(?:{'|'.join(data('silence')['disclaimed'])})\b"


#: A heading; a line that goes on with a list; the level of one, deeper than any heading.
_HEADING, _ITEM = r" {0,3}(#{1,6})\s", r"\s*(?:[-*+•]\s|\d+[.)]\s|$)|\s+\S"
_LIST = 7


def _own(text: str) -> str:
    """Return a text in lower case without its mentions of somebody else's work, which reach
    to the end of the sentence.
    """
    text = text.lower()
    for shared, mentions in data("silence")["mentions"].items():
        if shared in text:
            for cue, follows in mentions:
                text = _without_mentions(text, cue, follows)
    return text


def _without_mentions(text: str, cue: str, follows: str) -> str:
    """Return a text without what stands from a cue to the end of its sentence, where the sentence
    goes on as it must.
    """
    at = text.find(cue)
    while at >= 0:
        end = _end_of_sentence(text, at)
        if follows in text[at + len(cue) - 1 : end]:
            text = text[:at] + text[end:]
            at = text.find(cue, at)
        else:
            at = text.find(cue, end)
    return text


def _end_of_sentence(text: str, at: int) -> int:
    """Return where the sentence ends that a place is in."""
    found = _ends().search(text, at)
    if found:
        return found.start()
    return len(text)


@cache
def _ends() -> Pattern[str]:
    """Return what finds the end of a sentence: a text has dozens that are asked for."""
    import re

    return re.compile(_END)


def sums(read: Parts, table: Table) -> Sums:
    """Return the scores of an agent: the mean weight of its known phrases, times the root
    of their number, so that a long text does not say more than a short one.
    """
    total = counted = 0
    for found, counts in zip(read, COUNTS, strict=True):
        hits = list(filter(None, map(table.weights.get, found)))  # no known phrase weighs 0
        total += counts * sum(hits)
        counted += counts * len(hits)
    divisor = sqrt(max(counted, 1)) * table.unit
    mid, critical, mechanical = unpacked(total)
    return Sums(
        table.mid.bias + mid / divisor,
        table.critical.bias + critical / divisor,
        table.mechanical.bias + mechanical / divisor,
        counted,
    )


def probability(score: float, curve: Curve, margin: float, frontier: float) -> float:
    """Return a score as a probability, with what the points of the matrix add to it."""
    most = curve.most
    score += curve.margin * max(-most, min(most, margin))
    score += curve.frontier * max(-most, min(most, frontier))
    rise = 1 / (1 + exp(-(curve.slope * score + curve.shift)))
    return curve.bottom + (curve.top - curve.bottom) * rise


def packed(weights: tuple[int, int, int]) -> int:
    """Return three weights as one integer; sums of such integers unpack to the sums."""
    mid, critical, mechanical = weights
    return mid + (critical << _BITS) + (mechanical << 2 * _BITS)


def unpacked(total: int) -> tuple[int, int, int]:
    """Return the three sums that a sum of packed weights holds."""
    first = ((total + _HALF) & _MASK) - _HALF
    total = (total - first) >> _BITS
    second = ((total + _HALF) & _MASK) - _HALF
    return first, second, (total - second) >> _BITS


@cache
def learned() -> Table:
    """Return the table the package ships, loaded once."""
    compiled = data("phrases")
    names = compiled["phrases"].split("\n")
    # `packed`, for thousands of them at once: a loop takes a tenth of the interpreter's start
    mid, critical, mechanical = compiled["weights"]
    upper = map(lshift, critical, repeat(_BITS))
    uppermost = map(lshift, mechanical, repeat(2 * _BITS))
    weights = dict(zip(names, map(add, map(add, mid, upper), uppermost), strict=True))
    columns = {}
    for name, (bias, whole, brief) in compiled["columns"].items():
        columns[name] = Column(bias, Curve(*whole), Curve(*brief))
    firsts = frozenset(name.partition(" ")[0] for name in names if " " in name)
    return Table(weights, firsts, compiled["unit"], compiled["brief"], **columns)
