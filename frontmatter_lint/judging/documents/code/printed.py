"""What a program prints, as a text of as many lines."""

from __future__ import annotations

import re

_ECHO = re.compile(r"\s*(?:echo|printf)\s+(?:-\w+\s+)*([\"'])(.*)\1\s*+(?:>&2)?\s*+;?\s*+")
_OPENED = re.compile(r"(?:^|\s)<<[-~]?\s*[\"']?(\w+)[\"']?\s*$")
_LONGEST_LINE = 1_000  # characters


def by_shell(script: str) -> str:
    """Return what a script of a shell prints, by `echo` and from texts between `<<EOF` and `EOF`;
    every other line is empty.
    """
    shown: list[str] = []
    end = ""
    for line in script.split("\n"):
        text = line
        if end and line.strip() == end:
            end = ""
            text = ""
        elif not end:
            opened = None
            said = None
            if len(line) <= _LONGEST_LINE:
                opened = _OPENED.search(line)
                said = _ECHO.fullmatch(line)
            text = ""
            if opened:
                end = opened[1]
            elif said:
                text = said[2].strip()
        shown.append(text)
    return "\n".join(shown)
