"""What the constants of some code are set to."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

_LONGEST_LINE = 300
_MOST = 200_000  # characters of code
_SET = r"(?<![\w-])([A-Za-z_]\w{0,60})[ \t]*(?::[^=\n]{1,40})?=(?![=>])[ \t]*(?=(.*))"
#: A text and nothing else, up to the end of its line.
_TEXT = r"([\"'`])([^\"'`\n]{1,120})\1(?: as const)?\s*+[,;]?\s*+(?:(?:#|//).*)?$"
_MEMBER = r"(?:^|[\s{,])[\"']?([A-Za-z_]\w{0,60})[\"']?[ \t]*:[ \t]*([\"'`])([^\"'`\n]{1,120})\2"
#: What stands for a constant that is computed, or set to several texts.
UNCLEAR = "?"


def text_of(code: str, name: str) -> str:
    """Return the text that a constant of some code is set to, `OPUS_MODEL`, or a member of one,
    `Model.OPUS`, `MODELS["opus"]`; empty where the code sets none.
    """
    parts: list[str] = re.findall(r"\w+", name.removesuffix(".value"))
    found = _constants(code).get(parts[-1], "")
    if len(parts) > 1 and not found:
        found = _members(code).get(parts[-1], "")
    return found


@lru_cache(maxsize=4)
def _constants(code: str) -> Mapping[str, str]:
    """Return the texts of all constants by their names."""
    found: dict[str, str] = {}
    for name, behind in re.findall(_SET, _without_remarks(code)):
        text = re.match(_TEXT, behind)
        told = text[2] if text else UNCLEAR
        if found.setdefault(name, told) != told:
            found[name] = UNCLEAR
    return found


@lru_cache(maxsize=4)
def _members(code: str) -> Mapping[str, str]:
    """Return the texts of all members of objects by their names."""
    found: dict[str, str] = {}
    for name, _, told in re.findall(_MEMBER, _without_remarks(code), re.MULTILINE):
        if found.setdefault(name, told) != told:
            found[name] = UNCLEAR
    return found


def _without_remarks(code: str) -> str:
    """Return the lines of code that are no remarks, and not too long."""
    lines = []
    for line in code[:_MOST].split("\n"):
        if len(line) <= _LONGEST_LINE and not line.lstrip().startswith(("#", "//")):
            lines.append(line)
    return "\n".join(lines)
