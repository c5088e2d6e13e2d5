"""Documents of Org mode as Markdown: their headings, properties, lists, tables and code."""

from __future__ import annotations

import re

_HEADING = re.compile(r"(\*{1,20}) +(\S[^\n]*)")
_TAGS = re.compile(r"(?<= ):([\w:@]{1,80}):\s*$")
#: What begins a heading of something that is not so yet, or is left out.
_STATE = re.compile(r"(?:TODO|WAIT(?:ING)?|NEXT|SOMEDAY|MAYBE|CANCELL?ED|COMMENT) ")
_BEGINS = re.compile(r"\s*#\+begin_(\w+)(?: +(\w+))?.*", re.IGNORECASE)
_ENDS = re.compile(r"\s*#\+end_(\w+)\s*", re.IGNORECASE)
_CAPTION = re.compile(r"\s*#\+(?:caption|name): *(\S.*)", re.IGNORECASE)
_KEYWORD = re.compile(r"\s*#\+\w+:.*|\s*# .*")
_DRAWER = re.compile(r"\s*:(\w+):\s*")
_PROPERTY = re.compile(r"\s*:([\w-]{1,40}):\s+(\S.*)")
_DEFINED = re.compile(r"(\s*[-+*] )(\S.{0,80}?) :: (.*)")
_RULED = re.compile(r"\s*\|[-+]+\|?\s*")
_CODE = re.compile(r"(?<![\w=~])([=~])(\S[^=~]{0,80}?)\1(?![\w=~])")
_BOLD = re.compile(r"(?<![\w*])\*(\S[^*]{0,80}?)\*(?![\w*])")
_STRUCK = re.compile(r"(?<![\w+])\+(\S[^+]{0,80}?)\+(?![\w+])")
_LINK = re.compile(r"\[\[[^\]]{1,300}\](?:\[([^\]]{1,200})\])?\]")
_MOST_LEVELS = 6
_SHOWN = frozenset(("src", "example"))
_PROPERTIES = "properties"


def as_markdown(text: str) -> str:
    """Return a document as Markdown of as many lines."""
    found: list[str] = []
    block = drawer = ""
    for line in text.split("\n"):
        begins, ends, opens = (one.fullmatch(line) for one in (_BEGINS, _ENDS, _DRAWER))
        if ends and ends[1].lower() == block:
            found.append("```" if block in _SHOWN else "")
            block = ""
        elif block:  # any other kind is a quote, or for another program
            found.append(line.replace("```", "'''") if block in _SHOWN else "")
        elif begins:
            block = begins[1].lower()
            language = ""
            if block == "src":
                language = begins[2] or ""
            found.append(f"```{language}" if block in _SHOWN else "")
        elif opens:
            drawer = opens[1].lower()
            if drawer == "end":
                drawer = ""
            found.append("")
        elif drawer in ("", _PROPERTIES):
            found.append(_line(line))
        else:
            found.append("")
    return "\n".join(found)


def _line(line: str) -> str:
    """Return one line outside of blocks."""
    heading = _HEADING.fullmatch(line)
    if heading:
        return _heading(len(heading[1]), heading[2])
    given, caption, defined = (one.fullmatch(line) for one in (_PROPERTY, _CAPTION, _DEFINED))
    if given:
        return f"- {given[1].lower()}: {_inline(given[2])}"
    if caption:
        return f"{_inline(caption[1])}:"  # it says of what stands below it what it is
    if _KEYWORD.fullmatch(line):
        return ""
    if defined:
        return f"{defined[1]}**{_inline(defined[2])}**: {_inline(defined[3])}"
    if _RULED.fullmatch(line):
        line = line.replace("+", "|").strip().rstrip("|") + "|"
    return _inline(line)


def _heading(level: int, text: str) -> str:
    """Return a heading with its tags as a remark; one of something to be done is an example's, so
    that nothing below it is meant.
    """
    tags = _TAGS.search(text)
    if tags:
        remark = tags[1].replace(":", " ").lower()
        text = f"{text[: tags.start()].rstrip()} ({remark})"
    if _STATE.match(text):
        text = f"Example: {text}"
    return f"{'#' * min(level, _MOST_LEVELS)} {_inline(text.removeprefix('DONE '))}"


def _inline(text: str) -> str:
    """Return the marks of a line as those of Markdown."""
    text = _LINK.sub(lambda found: found[1] or "", text)
    return _STRUCK.sub(r"~~\1~~", _CODE.sub(r"`\2`", _BOLD.sub(r"**\1**", text)))
