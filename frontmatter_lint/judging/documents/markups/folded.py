"""Parts of a Markdown document that a reader unfolds, as HTML has them, and boxes with a title, as
generators of sites have them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

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
_INDENTED = re.compile(r"(?:!!!|\?\?\?\+?) ([\w-]+)(?: [\w -]{0,40}?)?(?: \"([^\"]{0,200})\")?\s*")
_COLONS = re.compile(r":{3,} ?([\w-]+)(?:\[(.{0,200}?)\]| +([^{}]{1,200}?))?\s*(?:\{.*\})?")
_COLONS_END = re.compile(r":{3,}\s*")
_LEFT, _ENDED = "    ", "######"
_HEADING = re.compile(r"#{1,5} ")
_NOT_MEANT = frozenset(("example", "quote", "cite", "bug", "failure", "fail", "missing"))
_FENCE = re.compile(r"(```+|~~~+)")


def with_headings(text: str) -> str:
    """Return a document of as many lines with headings for the titles of its folded parts and
    boxes.
    """
    if "\n!!! " in text or "\n??? " in text or "\n???+ " in text:
        text = _without_indents(text)
    if "\n:::" in text:
        text = _without_colons(text)
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


def _without_indents(text: str) -> str:
    """Return a document with headings for boxes whose lines are indented. The heading above such a
    box stands below it once more, for what goes on there.
    """
    lines = text.split("\n")
    above = _ENDED
    is_inside = False
    for at, line in _outside_code(lines):
        box = _INDENTED.fullmatch(line)
        if box:
            lines[at] = _title(box[1], box[2])
            is_inside = True
        elif is_inside and line.startswith(_LEFT):
            lines[at] = line.removeprefix(_LEFT)
        elif is_inside and line.strip():
            is_inside = False
            if not lines[at - 1].strip():
                lines[at - 1] = above
        if not is_inside and _HEADING.match(line):
            above = line
    return "\n".join(lines)


def _without_colons(text: str) -> str:
    """Return a document with headings for boxes between lines of colons, as for the others."""
    lines = text.split("\n")
    above = _ENDED
    for at, line in _outside_code(lines):
        box = _COLONS.fullmatch(line)
        if box:
            lines[at] = _title(box[1], box[2] or box[3])
        elif _COLONS_END.fullmatch(line):
            lines[at] = above
        elif _HEADING.match(line):
            above = line
    return "\n".join(lines)


def _title(kind: str, title: str | None) -> str:
    """Return the heading of a box, which says of a quote and its like that they are not meant."""
    if kind.lower() in _NOT_MEANT:
        return f"{_ENDED} Example"
    return f"{_ENDED} {title or kind}"


def _outside_code(lines: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Yield the lines that stand in no fenced code, each with its place."""
    fence = ""
    for at, line in enumerate(lines):
        opened = _FENCE.match(line)
        if opened and not fence:
            fence = opened[1]
        elif fence and line.strip() == fence:
            fence = ""
        elif not fence:
            yield at, line
