"""Parts of a Markdown document that a reader unfolds, as HTML has them, and boxes with a title, as
generators of sites have them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ....core.record import Record
from ..words import wording
from .outside_code import outside_code

#: The title of such a part, and its end, each alone on a line.
_PARTS = re.compile(
    r"^[ \t]*(?:<details[^<>\n]{0,40}>[ \t]*)?<summary>(.{1,200}?)</summary>[ \t]*$"
    r"|^[ \t]*</?details[^<>\n]{0,40}>[ \t]*$",
    re.MULTILINE,
)
_NESTED = re.compile(r"<details(?:(?!</details>).)*<details", re.DOTALL)
_TAGS = re.compile(r"</?(?:strong|b|em|i|h\d)>")
_CODE = re.compile(r"</?code>")
#: `!!! info "Title"` above indented lines, and `:::tip[Title]` above `:::`.
_INDENTED = re.compile(r"(?:!!!|\?\?\?\+?) ([\w-]+)(?: inline(?: end)?)?(?: \"([^\"]{0,200})\")?")
_COLONS = re.compile(r"::: ?([\w-]+)(?:\[([^\[\]]{0,200})\]| ([^\s{}\[][^{}\[\]]{0,200}))?")
_COLONS_END = ":::"
#: Boxes that hold text like any other.
_KINDS = frozenset(("note", "info", "tip", "hint", "important", "abstract", "summary", "tldr"))
_LEFT, _ENDED = "    ", "######"
_NEAR = 20  # lines around a box that are looked at
_HEADING = re.compile(r" {0,3}#{1,6}(?: |$)")
_UNDERLINE = re.compile(r" {0,3}(?:=+|-+)\s*")


def with_headings(text: str) -> str:
    """Return a document of as many lines with headings for the titles of its folded parts and
    boxes, and with lists for those in HTML.
    """
    if "<li" in text:
        from . import html_items  # imported here: few documents have lists in HTML

        text = html_items.with_items(text)
    if "\n!!! " in text or "\n??? " in text or "\n???+ " in text or "\n:::" in text:
        text = _without_boxes(text)
    if "<summary>" not in text or _NESTED.search(text):
        return text
    if text.count("<summary>") != sum(found[1] is not None for found in _PARTS.finditer(text)):
        return text  # one of several lines
    return _PARTS.sub(_heading, text)


def _heading(found: re.Match[str]) -> str:
    """Return the line of a heading; one without words ends a part, and an empty one begins it."""
    if found[1] is None:
        return _ENDED if "/" in found[0] else ""
    title = _CODE.sub("`", _TAGS.sub("", found[1]))
    return f"{_ENDED} {title.strip()}"


class Box(Record):
    """A box: its first line, the line behind its last, and the title."""

    start: int
    end: int
    title: str


def _without_boxes(text: str) -> str:
    """Return a document with headings for boxes. The heading above a box stands below it once more,
    for what goes on there; where that is not sure to say the same, the document is left as it is.
    """
    lines = text.split("\n")
    if "<details" in text or "\n::::" in text:
        return text  # one in the other
    outside = dict(outside_code(lines))
    above = ""
    at = 0
    while at < len(lines):
        box = _box_at(lines, at) if at in outside else None
        if box:
            if not _is_plain(lines, box, above):
                return text
            _write(lines, box, above)
            at = box.end
            continue
        if at in outside and _HEADING.match(lines[at]):
            above = lines[at]
        elif at in outside and at and lines[at - 1].strip() and _UNDERLINE.fullmatch(lines[at]):
            above = ""  # a title above a rule, which cannot be written once more on one line
        at += 1
    return "\n".join(lines)


def _box_at(lines: Sequence[str], at: int) -> Box | None:
    """Return the box that begins on a line; None where none does, or it has no end."""
    line = lines[at].rstrip()
    found = _INDENTED.fullmatch(line)
    end = at + 1
    if found:
        while end < len(lines) and (not lines[end].strip() or lines[end].startswith(_LEFT)):
            end += 1
        return Box(at, end, found[2] or found[1]) if found[1].lower() in _KINDS else None
    found = _COLONS.fullmatch(line)
    if found is None or found[1].lower() not in _KINDS:
        return None
    while end < len(lines) and not lines[end].startswith(_COLONS_END):
        end += 1
    if "".join(lines[end : end + 1]).rstrip() != _COLONS_END:
        return None
    return Box(at, end + 1, found[2] or found[3] or found[1])


def _is_plain(lines: Sequence[str], box: Box, above: str) -> bool:
    """Whether a box may become a section: it holds no heading, no lead-in stands above it, and
    what goes on below it is not of agents of a model that the heading above names.
    """
    near = lines[max(0, box.start - _NEAR) : box.start]
    before = next((line for line in reversed(near) if line.strip()), "")
    inner = [line.strip() for line in lines[box.start + 1 : box.end]]
    is_sure = above != "" and not wording.models_in_long(above)
    is_sure = is_sure or _ends_its_section(lines, box)
    return is_sure and not before.rstrip().endswith(":") and not any(map(_HEADING.match, inner))


def _ends_its_section(lines: Sequence[str], box: Box) -> bool:
    """Whether a heading or another box follows, or the document ends."""
    following = next((line for line in lines[box.end : box.end + _NEAR] if line.strip()), "#")
    return bool(re.match(r"#|!!! |\?\?\?|:::", following))


def _write(lines: list[str], box: Box, above: str) -> None:
    """Write the heading of a box in place of its first line, and that above it behind it."""
    back = above
    if _ends_its_section(lines, box) or not above:
        back = _ENDED
    lines[box.start] = f"{_ENDED} {box.title}"
    for number in range(box.start + 1, box.end):
        lines[number] = lines[number].removeprefix(_LEFT)
    last = box.end - 1
    if not lines[last].strip() or lines[last].startswith(_COLONS_END):
        lines[last] = back
