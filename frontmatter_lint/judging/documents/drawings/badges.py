"""Badges that show a model or an agent: pictures from a service whose address says what stands on
them, as `https://img.shields.io/badge/model-opus-purple`.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import partial
from urllib.parse import unquote

from ..words import columns, wording
from ..words.keys import key
from ..words.naming import known_as

#: A picture in Markdown or HTML, by its address.
_PICTURE = re.compile(
    r"!\[(?P<text>[^\]\n]{0,80})\]\(<?(?P<address>https?://[^\s)>]{1,300}+)[^)\n]{0,80}+\)"
    r"|<img\s[^>\n]{0,200}?\bsrc=[\"'](?P<source>https?://[^\s\"'>]{1,300}+)[\"'][^>\n]{0,200}>"
)
_TEXT = re.compile(r"/badge/([^/?#]+)")
#: What parts the label, the message and the color; a doubled sign is the sign itself.
_PARTED = re.compile(r"(?<!-)-(?!-)")
_SUFFIX = re.compile(r"\.(?:svg|png)$")


def in_words(text: str, known: Collection[str] = ()) -> str:
    """Return a document with the model in brackets in the place of each badge that shows one, and
    with the name in the place of each that shows one of the `known` agents alone.
    """
    if "/badge/" not in text:
        return text
    return "\n".join(_shown_in(line, known) for line in text.split("\n"))


def _shown_in(line: str, known: Collection[str]) -> str:
    if "/badge/" not in line:
        return line
    parts = line.split("`")  # those between are code
    for number in range(0, len(parts), 2):
        parts[number] = _PICTURE.sub(partial(_said_by, known=known), parts[number])
    return "`".join(parts)


def _said_by(picture: re.Match[str], known: Collection[str]) -> str:
    """Return what a badge says in words; the picture as it is where that is none of a model, nor
    of an agent.
    """
    said = _TEXT.search(picture["address"] or picture["source"])
    if said is None:
        return picture[0]
    parts = [_spelt(one) for one in _PARTED.split(_SUFFIX.sub("", said[1]))]
    if len(parts) == 2:  # a message and its color
        parts = ["", *parts]
    if len(parts) != 3:
        return picture[0]
    label, message, _ = parts
    text = picture["text"] or _text_of_html(picture[0])
    if _is_of_model(f"{label} {text}") and wording.tier_of(message):
        return f"({message})"
    name = known_as(message, known)
    if name and _is_of_agent(label, text, name):
        return name
    return picture[0]


def _is_of_model(shown: str) -> bool:
    """Whether the words beside the message of a badge say that it is a model in use."""
    is_aside = columns.is_aside(shown) or columns.has_word(
        shown, "bygone", "leads", "doubts", "examples", "wavering"
    )
    is_told = columns.has_word(shown, "models", "tiers") or wording.tier_of(shown.strip())
    return bool(is_told) and not is_aside


def _is_of_agent(label: str, text: str, name: str) -> bool:
    """Whether the words beside an agent on a badge are none but its name and a word for agents."""
    agents = wording.vocabulary()["agents"]
    return all(not one or one.lower() in agents or key(one) == key(name) for one in (label, text))


def _text_of_html(picture: str) -> str:
    """Return the text that a picture in HTML has for those who do not see it; empty for none."""
    found = re.search(r"\balt=(?:\"([^\"]*)\"|'([^']*)')", picture)
    if found:
        return (found[1] or found[2] or "").strip()
    return ""


def _spelt(part: str) -> str:
    """Return the words of a part of a badge, as its service spells them."""
    words = unquote(part).replace("--", "-").replace("__", "\0").replace("_", " ")
    return words.replace("\0", "_").strip()
