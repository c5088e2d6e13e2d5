"""Parts of a Markdown document that a reader unfolds, as HTML has them."""

from __future__ import annotations

import re

#: The title of such a part, and its end, each alone on a line.
_PARTS = re.compile(
    r"^[ \t]*(?:<details[^<>\n]{0,40}>[ \t]*)?<summary>(.{1,200}?)</summary>[ \t]*$"
    r"|^[ \t]*</?details[^<>\n]{0,40}>[ \t]*$",
    re.MULTILINE,
)
_NESTED = re.compile(r"<details(?:(?!</details>).)*<details", re.DOTALL)
_TAGS = re.compile(r"</?(?:strong|b|em|i|h\d)>")
_CODE = re.compile(r"</?code>")


def with_headings(text: str) -> str:
    """Return a document of as many lines with headings for the titles of its folded parts."""
    if "<summary>" not in text or _NESTED.search(text):
        return text
    if text.count("<summary>") != sum(found[1] is not None for found in _PARTS.finditer(text)):
        return text  # one of several lines
    return _PARTS.sub(_heading, text)


def _heading(found: re.Match[str]) -> str:
    """Return the line of a heading; one without words ends a part, and an empty one begins it."""
    if found[1] is None:
        return "######" if "/" in found[0] else ""
    title = _CODE.sub("`", _TAGS.sub("", found[1]))
    return f"###### {title.strip()}"
