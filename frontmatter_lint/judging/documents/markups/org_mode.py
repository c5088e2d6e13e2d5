"""Documents of Org mode as Markdown: their headings, properties, lists, tables and code."""

from __future__ import annotations

import re

_HEADING = re.compile(
    r"(\*+) +(?:(?:TODO|DONE|WAIT(?:ING)?|NEXT|CANCELL?ED) +)?(\S.*?)(?: +:[\w:]+:)?"
)
_STATE = re.compile(r"\*+ +(TODO|WAIT(?:ING)?|NEXT|CANCELL?ED) ")
_BEGINS = re.compile(r"\s*#\+begin_(\w+)(?: +(\w+))?.*", re.IGNORECASE)
_ENDS = re.compile(r"\s*#\+end_(\w+)\s*", re.IGNORECASE)
_KEYWORD = re.compile(r"\s*#\+\w+:.*|\s*# .*|\s*:(?:properties|end|logbook):\s*", re.IGNORECASE)
_PROPERTY = re.compile(r"\s*:([\w-]{1,40}):\s+(\S.*)")
_DEFINED = re.compile(r"(\s*[-+*] )(\S.{0,80}?) :: (.*)")
_RULED = re.compile(r"\s*\|[-+]+\|?\s*")
_CODE = re.compile(r"(?<![\w=~])([=~])(\S[^=~]{0,80}?)\1(?![\w=~])")
_BOLD = re.compile(r"(?<![\w*])\*(\S[^*]{0,80}?)\*(?![\w*])")
_LINK = re.compile(r"\[\[[^\]]{1,300}\](?:\[([^\]]{1,200})\])?\]")
_MOST_LEVELS = 6


def as_markdown(text: str) -> str:
    """Return a document as Markdown of as many lines."""
    found: list[str] = []
    inside = ""
    for line in text.split("\n"):
        begins, ends = _BEGINS.fullmatch(line), _ENDS.fullmatch(line)
        if begins and not inside:
            inside = begins[1].lower()
            found.append(_opening(inside, begins[2] or ""))
        elif ends and ends[1].lower() == inside:
            found.append("```" if inside in ("src", "example") else "")
            inside = ""
        elif inside in ("src", "example"):
            found.append(line.replace("```", "'''"))
        elif inside in ("quote", "comment", "verse"):
            found.append("")
        else:
            found.append(_line(line))
    return "\n".join(found)


def _opening(kind: str, language: str) -> str:
    if kind == "src":
        return f"```{language}"
    return "```" if kind == "example" else ""


def _line(line: str) -> str:
    """Return one line outside of blocks."""
    heading = _HEADING.fullmatch(line)
    if heading:
        state = _STATE.match(line)
        level = "#" * min(len(heading[1]), _MOST_LEVELS)
        return f"{level} {state[1].lower() + ': ' if state else ''}{_inline(heading[2])}"
    given = _PROPERTY.fullmatch(line)
    if given:
        return f"- {given[1].lower()}: {_inline(given[2])}"
    if _KEYWORD.fullmatch(line):
        return ""
    if _RULED.fullmatch(line):
        return line.replace("+", "|").strip().rstrip("|") + "|"
    defined = _DEFINED.fullmatch(line)
    if defined:
        return f"{defined[1]}**{_inline(defined[2])}**: {_inline(defined[3])}"
    return _inline(line)


def _inline(text: str) -> str:
    text = _LINK.sub(lambda found: found[1] or "", text)
    return _CODE.sub(r"`\2`", _BOLD.sub(r"**\1**", text))
