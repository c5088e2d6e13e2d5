"""The comments that suppress findings, as they stand in one file.

In the frontmatter a comment is what YAML takes for one: `#` at the start of a line or
behind a blank, outside of every scalar. The scalars are those of the parsed nodes, so
that a `#` in quotes or in a block of text is text. Where the frontmatter cannot be
parsed, only a comment at the left margin counts. In TOML it is what TOML takes for one; JSON
has none.
In the body it is an HTML comment at
the start of a line, outside of fenced code.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from yaml.nodes import MappingNode, ScalarNode

from ..core import clock
from ..core.positions import Document, Position, Span
from ..core.record import TYPE_CHECKING, Record
from .boundary import MARK
from .document import JSON, JSONC, TOML, root_of
from .places import Lines, lines_of

if TYPE_CHECKING:
    from yaml.nodes import Node

_IN_YAML = re.compile(rf"(?<![^\s])#[ \t]*{MARK}[^\r\n]*")
_IN_HTML = re.compile(rf" {{0,3}}<!--[ \t]*{MARK}.*?(?:-->|$)")
_HTML = re.compile(r" {0,3}<!--")
# with more backticks behind it is code of one line: "```x``` is code."
_FENCE = re.compile(r" {0,3}(`{3,}(?=[^`]*$)|~{3,})(.*)")
_ORDER = re.compile(
    rf"{MARK}[ \t]*(?P<verb>[\w-]*)[ \t]*(?:\[(?P<codes>[^\]]*)\])?(?P<rest>.*?)(?:-->)?$"
)
_UNTIL = re.compile(r"(?:^|\s)until=(\S*)")
#: The family that speaks of the linter: no comment can silence it, or nothing would
#: tell of a comment gone wrong.
OWN_FAMILY = "LI"
#: How a reason begins that is still to be written.
TODO = "TODO"
#: What cannot be understood in a suppression.
NO_INSTRUCTION, OPEN_BRACKET, NO_DAY = "no-instruction", "open-bracket", "no-day"
#: What names every rule at once, and therefore none.
_ALL = frozenset({"", "ALL", "*"})
_MOST_STACKED = 50  # comment lines between a suppression and the line it covers


class Suppression(Record):
    """One comment: the rules it names as written, its reason, the last day it holds, the
    lines it covers.

    `whole_file` covers all lines. A comment on a line of its own covers the next line
    that is no comment, any other the line it stands on. `flaw` is what cannot be
    understood in it.
    """

    verb: str
    whole_file: bool
    codes: tuple[str, ...]
    reason: str
    until: str
    lines: tuple[int, ...]
    span: Span
    flaw: str = ""


def read(document: Document) -> Iterator[Suppression]:
    """Yield every suppression of a file, in the order of the text."""
    lines = lines_of(document.split.text)
    for start, comment in (*_in_frontmatter(document, lines), *_in_body(document, lines)):
        yield _suppression(lines, start, comment)


def _in_frontmatter(document: Document, lines: Lines) -> Iterator[tuple[int, str]]:
    if document.syntax == TOML:
        from . import toml_document  # imported here: nearly all agents are Markdown

        yield from toml_document.comments(document.split.text, is_valid=document.fields is not None)
        return
    if document.syntax in (JSON, JSONC):
        return
    text, start, end, *_ = document.split
    if start < 0 or MARK not in text[start:end]:
        return
    starts, scalars = _scalars(root_of(document), text, start)
    for match in _IN_YAML.finditer(text, start, end):
        at = match.start()
        nearest = bisect_right(starts, at) - 1
        inside = nearest >= 0 and any(
            begin <= at < stop for begin, stop in scalars[nearest : nearest + 1]
        )
        at_margin = lines.position(at).column == 1
        if not inside and (at_margin or root_of(document) is not None):
            yield at, match[0]


def _scalars(root: Node | None, text: str, offset: int) -> tuple[list[int], list[tuple[int, int]]]:
    """Return where the scalars start, and their ranges in the text; a block of text begins below
    its header.
    """
    ranges = []
    for node in _leaves(root):
        begin, stop = offset + node.start_mark.index, offset + node.end_mark.index
        if node.style in ("|", ">"):
            header = re.compile(r"[\r\n]").search(text, begin, stop)
            begin = stop
            if header:
                begin = header.end()
        ranges.append((begin, stop))
    ranges.sort()
    return [begin for begin, _ in ranges], ranges


def _leaves(root: Node | None) -> Iterator[ScalarNode]:
    """Yield every scalar below `root`, keys too, each once."""
    pending, seen = [root] if root is not None else [], set()
    while pending:
        node = pending.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        if isinstance(node, ScalarNode):
            yield node
        elif isinstance(node, MappingNode):
            for entry in node.value:
                pending += entry
        else:
            pending += node.value


def _in_body(document: Document, lines: Lines) -> Iterator[tuple[int, str]]:
    split = document.split
    if MARK not in split.text[split.body :]:
        return
    fence = ""
    for number in range(lines.position(split.body).line, len(lines.starts) + 1):
        line = lines.line(number)
        rail = _FENCE.match(line)
        if rail and not fence:
            fence = rail[1]
        elif rail and rail[1].startswith(fence) and not rail[2].strip():
            fence = ""
        if fence:
            comment = None
        else:
            comment = _IN_HTML.match(line)
        if comment:
            yield lines.starts[number - 1] + comment[0].index("<"), comment[0].lstrip()


def _suppression(lines: Lines, start: int, comment: str) -> Suppression:
    order = _ORDER.search(comment)
    if order:
        verb, codes, rest = order.group("verb", "codes", "rest")
    else:
        verb, codes, rest = ("", None, "")
    until = _UNTIL.search(rest)
    place = lines.position(start)
    end = Position(place.line, place.column + len(comment.rstrip()))
    return Suppression(
        verb=verb,
        whole_file=verb == "ignore-file",
        codes=_codes(codes),
        reason=" ".join(_UNTIL.sub(" ", rest).split()).lstrip("-–—: "),
        until=until[1] if until else "",
        lines=_covered(lines, place),
        span=Span(place, end),
        flaw=_flaw(verb, codes, rest, until[1] if until else None),
    )


def _codes(written: str | None) -> tuple[str, ...]:
    parts = dict.fromkeys(part.strip() for part in (written or "").split(","))
    codes = []
    for part in parts:
        if part.upper() not in _ALL:
            codes.append(part)
    return tuple(codes)


def _covered(lines: Lines, place: Position) -> tuple[int, ...]:
    sign = lines.line(place.line)[: place.column].strip()
    if sign not in ("#", "<"):
        return (place.line,)
    following = place.line + 1
    is_open = sign == "<" and "-->" not in lines.line(place.line)
    while following - place.line < _MOST_STACKED:
        line = lines.line(following).rstrip()
        if sign == "<" and (is_open or _HTML.match(line)):
            is_open = "-->" not in line
            is_comment = is_open or line.endswith("-->")
        else:
            is_comment = sign == "#" and line.lstrip().startswith("#")
        if not is_comment:
            break
        following += 1
    return (place.line, following)


def _flaw(verb: str, codes: str | None, rest: str, until: str | None) -> str:
    if verb not in ("ignore", "ignore-file"):
        return NO_INSTRUCTION
    if codes is None and rest.lstrip().startswith("["):
        return OPEN_BRACKET
    if until is not None and not clock.is_day(until):
        return NO_DAY
    return ""
