"""Badges that show a model: pictures from a service whose address says what stands on them, as
`https://img.shields.io/badge/model-opus-purple`.
"""

from __future__ import annotations

import re
from urllib.parse import unquote

from ..words import columns, wording

#: A picture in Markdown or HTML, by its address.
_PICTURE = re.compile(
    r"!\[(?P<text>[^\]\n]{0,80})\]\(<?(?P<address>https?://[^\s)>]{1,300}+)[^)\n]{0,80}+\)"
    r"|<img\s[^>\n]{0,200}?\bsrc=[\"'](?P<source>https?://[^\s\"'>]{1,300}+)[\"'][^>\n]{0,200}>"
)
_TEXT = re.compile(r"/badge/([^/?#]+)")
#: What parts the label, the message and the color; a doubled sign is the sign itself.
_PARTED = re.compile(r"(?<!-)-(?!-)")
_SUFFIX = re.compile(r"\.(?:svg|png)$")


def in_words(text: str) -> str:
    """Return a document with the model in brackets in the place of each badge that shows one."""
    if "/badge/" not in text:
        return text
    return "\n".join(map(_with_models, text.split("\n")))


def _with_models(line: str) -> str:
    if "/badge/" not in line:
        return line
    parts = line.split("`")  # those between are code
    for number in range(0, len(parts), 2):
        parts[number] = _PICTURE.sub(_model_of, parts[number])
    return "`".join(parts)


def _model_of(picture: re.Match[str]) -> str:
    said = _TEXT.search(picture["address"] or picture["source"])
    if said is None:
        return picture[0]
    parts = [_spelt(one) for one in _PARTED.split(_SUFFIX.sub("", said[1]))]
    if len(parts) == 2:  # a message and its color
        parts = ["", *parts]
    if len(parts) != 3:
        return picture[0]
    label, message, _ = parts
    shown = f"{label} {picture['text'] or ''}"
    is_aside = columns.is_aside(shown) or columns.has_word(
        shown, "bygone", "leads", "doubts", "examples", "wavering"
    )
    is_of_model = columns.has_word(shown, "models", "tiers") or wording.tier_of(shown.strip())
    if is_of_model and not is_aside and wording.tier_of(message):
        return f"({message})"
    return picture[0]


def _spelt(part: str) -> str:
    """Return the words of a part of a badge, as its service spells them."""
    words = unquote(part).replace("--", "-").replace("__", "\0").replace("_", " ")
    return words.replace("\0", "_").strip()
