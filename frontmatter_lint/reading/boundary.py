"""Bytes into text and its two halves: encoding, byte order mark, and where the frontmatter
starts and ends.
"""

from __future__ import annotations

from ..core import limits
from ..core.nouns import Fault, Problem
from ..core.positions import Position, Span, Split

MAX_FRONTMATTER = limits.FRONTMATTER

#: What every comment that speaks to the linter begins with; a file without it costs one search.
MARK = "lint-agents:"

BOM = "\ufeff"
_WIDE_BOMS = (
    (b"\xff\xfe\x00\x00", "UTF-32"),
    (b"\x00\x00\xfe\xff", "UTF-32"),
    (b"\xff\xfe", "UTF-16"),
    (b"\xfe\xff", "UTF-16"),
)
# compiled on first use: only a file that is not quite regular needs them
_OPENING = r"---[ \t]*(?:\r\n|\n|\r|\Z)"
_CLOSING = r"(?<=[\r\n])---[ \t]*(?:\r\n|\n|\r|\Z)"
_LOOSE_OPENING = r"(\s*)(-{3,})[ \t]*(?:\r\n|\n|\r)"
_LOOSE_CLOSING = r"(?<=[\r\n])[ \t]*(-{3,}|\.{3})[ \t]*(?:\r\n|\n|\r|\Z)"


def decode(data: bytes) -> tuple[str, tuple[Fault, ...]]:
    """Return the text of a file and what is wrong with its encoding; wide encodings yield no text
    at all.
    """
    is_narrow = data[:1] < b"\x80" and 0 not in data[:64]  # nearly all files
    if is_narrow:
        wide = ""
    else:
        wide = _wide_encoding(data)
    if wide:
        message = f"this file is {wide}, which no agent runtime reads"
        return "", (
            Fault(
                "not-utf8",
                Problem(
                    message, Position(1, 1), "save it again as UTF-8 without a byte order mark"
                ),
            ),
        )
    try:
        text = data.decode("utf-8")
        faults: tuple[Fault, ...] = ()
    except UnicodeDecodeError as error:
        text = data.decode("utf-8", "replace")
        faults = (_bad_byte(data, error.start),)
    if text.startswith(BOM):
        return text.lstrip(BOM), (*faults, _bom_fault())
    return text, faults


def _wide_encoding(data: bytes) -> str:
    """Return the encoding of wide characters that a text shows; empty for none."""
    for bom, name in _WIDE_BOMS:
        if data.startswith(bom):
            return name
    mostly_zero = any(head.count(0) * 3 > len(head) for head in (data[:8], data[:64]))
    if mostly_zero:
        return "UTF-16 or UTF-32 without a mark"
    return ""


def _bad_byte(data: bytes, offset: int) -> Fault:
    from .places import Lines  # imported here, as below: most files have no such fault

    before = data[:offset].decode("utf-8", "replace")
    message = f"byte 0x{data[offset]:02x} at offset {offset} is not UTF-8"
    return Fault(
        "not-utf8",
        Problem(message, Lines(before).position(len(before)), "save the file again as UTF-8"),
    )


def _bom_fault() -> Fault:
    message = (
        "the file starts with a byte order mark, which hides the opening `---` from some readers"
    )
    from ..core.edits import Edit, Fix

    fix = Fix("remove the mark", (Edit("unmark", Position(1, 1)),))
    return Fault(
        "byte-order-mark",
        Problem(message, Position(1, 1), "save it as UTF-8 without a byte order mark", fix=fix),
    )


def split(text: str) -> Split:
    """Find the frontmatter: first line exactly `---`, up to the next line exactly `---`.

    Near misses are cut as their author meant them and reported as faults, so that the
    rest can still be checked.
    """
    closing = text.find("\n---", 3)
    if (
        closing > 0
        and text.startswith("---\n")
        and text.startswith("\n", closing + 4)
        and "\r" not in text[:closing]
    ):
        return _cut(text, 4, closing + 1, closing + 5, ())
    return _split_by_pattern(text)


def _split_by_pattern(text: str) -> Split:
    if not text.lstrip().startswith("---"):
        return Split(text, -1, -1, 0, ())
    import re  # imported here, as below: nearly all files are cut without

    opening = re.match(_OPENING, text)
    if opening is None:
        return _split_loosely(text)
    closing = re.compile(_CLOSING).search(text, opening.end())
    if closing is None:
        return _without_closing(text, opening.end(), ())
    return _cut(text, opening.end(), closing.start(), closing.end(), ())


def _split_loosely(text: str) -> Split:
    import re

    opening = re.match(_LOOSE_OPENING, text)
    if opening is None:
        return Split(text, -1, -1, 0, ())
    from .places import Lines

    where = Lines(text).position(opening.start(2))
    faults = tuple(_opening_faults(opening[1], opening[2], where))
    closing = re.compile(_LOOSE_CLOSING).search(text, opening.end())
    if closing is None:
        return _without_closing(text, opening.end(), faults)
    return _cut(text, opening.end(), closing.start(), closing.end(), faults)


def _opening_faults(before: str, dashes: str, where: Position) -> list[Fault]:
    faults = []
    if before:
        wrong = []
        outdent = ""
        if where.line > 1:
            wrong.append("not on the first line")
        if where.column > 1:
            wrong.append("indented")
            outdent = " and remove the indentation of the block"
        what = " and ".join(wrong)
        problem = Problem(
            f"the frontmatter is {what}: tools see a file without frontmatter",
            where,
            f"move `---` to the very start of the file{outdent}",
        )
        faults.append(Fault("misplaced-frontmatter", problem))
    if len(dashes) > 3:
        problem = Problem(
            f"`{dashes[:20]}` does not open frontmatter: the line must be exactly three dashes",
            where,
            "write `---`",
        )
        faults.append(Fault("malformed-delimiter", problem))
    return faults


#: What most tools do with frontmatter that no line closes.
UNREAD = "most tools see a file without one"


def _without_closing(text: str, start: int, faults: tuple[Fault, ...]) -> Split:
    import re

    closing = re.compile(_LOOSE_CLOSING).search(text, start)
    if closing is None:
        problem = Problem(
            f"the frontmatter opened here is never closed: {UNREAD}",
            Span(Position(1, 1), Position(1, 4)),
            "add a line `---` after the last field",
        )
        return Split(text, -1, -1, 0, (*faults, Fault("unclosed-frontmatter", problem)))
    from .places import Lines

    found = closing[0].strip()
    problem = Problem(
        f"`{found[:20]}` does not close frontmatter: the line must be exactly three dashes at the "
        f"left margin",
        Lines(text).position(closing.start(1)),
        "write `---` at the start of the line",
    )
    return _cut(
        text,
        start,
        closing.start(),
        closing.end(),
        (*faults, Fault("malformed-delimiter", problem)),
    )


def _cut(text: str, start: int, end: int, body: int, faults: tuple[Fault, ...]) -> Split:
    if end - start > MAX_FRONTMATTER:
        message = (
            f"the frontmatter is {end - start} characters long; more than {MAX_FRONTMATTER} are "
            f"not read"
        )
        problem = Problem(
            message, Position(1, 1), "keep the frontmatter to fields, and move prose into the body"
        )
        return Split(text, -1, -1, body, (*faults, Fault("too-large", problem)))
    return Split(text, start, end, body, faults)
