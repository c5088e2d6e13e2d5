"""A file whose frontmatter stands in a code fence, as a model or a page hands one over: nobody
reads the block there.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from ..core.edits import Edit, Fix
from ..core.nouns import Fault, Problem
from ..core.positions import Document, Position, Span
from ..core.record import Record
from . import document
from .places import lines_of

#: A fence that opens the file, and `---` right below it.
_OPENING = re.compile(r"\s*^(`{3,}+|~{3,}+)[^\r\n`]*\r?\n\s*(?=^---[ \t]*\r?$)", re.MULTILINE)
_NO_LINE_END = re.compile(r"[^\r\n]")
_OF_AGENTS = frozenset({"name", "description", "model"})


class _Closing(Record):
    """Where the fence ends: from its last line, or the blank lines before, to the end of that line,
    both 0 where it never does; whether it is around the block alone; whether it is plain that
    it ends there.
    """

    start: int
    end: int
    is_of_block: bool
    is_plain: bool


def read(parsed: Document, known_fields: Collection[str]) -> Document | None:
    """Return a file without frontmatter as it would be read without the fence around its block,
    which is then its first fault; None where no such block begins the file.
    """
    text = parsed.split.text
    opening = _OPENING.match(text)
    if opening is None:
        return None
    # as many characters, so that everything keeps its place
    bare = _NO_LINE_END.sub(" ", opening[0]) + text[opening.end() :]
    found = document.parse(bare.encode(), known_fields)
    if found.fields is None or _OF_AGENTS.isdisjoint(found.fields):
        return None
    body = found.split.body
    closing = _closing(text, body, opening[1])
    if closing is None:
        return None
    if closing.is_of_block:
        body = closing.end
    others = [one for one in found.faults if one.rule != "misplaced-frontmatter"]
    faults = (_fault(text, opening, closing), *others)
    return found._replace(split=found.split._replace(text=text, body=body), faults=faults)


def _closing(text: str, body: int, sign: str) -> _Closing | None:
    """Return where a fence ends that is around the block or around the whole file; None where it
    ends in between: then a page shows an agent.
    """
    line = re.compile(rf"^{re.escape(sign)}{sign[0]}*[ \t]*(?:\r?\n|\Z)", re.MULTILINE)
    found = [*line.finditer(text, body)]
    if not found:
        return _Closing(0, 0, False, True)
    first, last = found[0], found[-1]
    if not text[body : first.start()].strip():
        return _Closing(body, first.end(), True, True)
    inner = re.compile(rf"^{re.escape(sign)}{sign[0]}*[ \t]*([^\r\n]*)$", re.MULTILINE)
    said = [one[1].strip() for one in inner.finditer(text, body, last.start())]
    is_even = len(said) % 2 == 0
    if text[last.end() :].strip() or (said and is_even and not said[0]):
        return None
    is_plain = is_even and all(said[0::2]) and not any(said[1::2])
    return _Closing(last.start(), last.end(), False, is_plain)


def _fault(text: str, opening: re.Match[str], closing: _Closing) -> Fault:
    """Return that the block stands in a fence, with the fix that deletes its lines where it is
    plain which these are.
    """
    position = lines_of(text).position
    first = position(opening.start(1))
    edits = [Edit("unfence", Span(Position(1, 1), position(opening.end())))]
    hint = f"delete line {first.line}, so that `---` begins the file"
    if closing.end:
        where = Span(position(closing.start), position(closing.end))
        edits.append(Edit("unfence", where))
        last = position(closing.end - 1).line
        hint = f"delete lines {first.line} and {last}, so that `---` begins the file"
    fix = None
    if closing.is_plain:
        fix = Fix("delete the fence", tuple(edits))
    else:
        hint = "delete the fence around it, so that `---` begins the file"
    message = "the frontmatter stands in a code fence: tools see a file without frontmatter"
    return Fault("misplaced-frontmatter", Problem(message, first, hint, fix=fix))
