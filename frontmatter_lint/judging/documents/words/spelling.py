"""How a document is spelled: full-width signs, denials in one word, and names with signs."""

from __future__ import annotations

import re
from collections.abc import Collection

#: Full-width signs, as texts in Chinese and Japanese have them.
_WIDE = str.maketrans({"：": ": ", "（": " (", "）": ") ", "，": ", ", "；": "; ", "。": ". "})
#: Denials in one word, which are read as two: "don't", "can't".
_CONTRACTED = re.compile(r"\b(\w+)n['’]t\b", re.IGNORECASE)
_IN_FULL = {"wo": "will", "ca": "can", "sha": "shall"}
#: "C++", "C#", ".NET", "Node.js", and no version, file or path.
_SIGNED = re.compile(
    r"(?<![\w/.@#+-])(?:[A-Za-z](?:\+\+|#)|\.[A-Z][A-Za-z]+|[A-Z][a-z]+\.[Jj][Ss])(?![\w+#/.])"
)
_SPELLED = (("++", "pp"), ("#", "sharp"), (".js", "js"), (".", "dot"))


def in_letters(text: str, known: Collection[str]) -> str:
    """Return a text with names of languages and frameworks in letters, where a word of the name of
    an agent of the project is spelled so: "cpp Pro" for "C++ Pro", "dotnet" for ".NET".
    """
    if not known or ("++" not in text and "#" not in text and "." not in text):
        return text
    parts = set()
    for name in known:
        parts.update(re.split(r"[^a-z0-9]+", name))
    return _SIGNED.sub(lambda one: _spelled(one[0], parts), text)


def _spelled(word: str, parts: Collection[str]) -> str:
    letters = word.lower()
    for sign, spelled in _SPELLED:
        letters = letters.replace(sign, spelled)
    if letters in parts:
        return letters
    return word


def narrow(text: str) -> str:
    """Return a text with plain signs in place of full-width ones."""
    return text.translate(_WIDE)


def uncontracted(text: str) -> str:
    """Return a text with denials in two words."""
    return _CONTRACTED.sub(lambda one: _IN_FULL.get(one[1].lower(), one[1]) + " not", text)
