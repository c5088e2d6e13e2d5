"""Values that begin with a quote or a bracket and are no YAML as they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .. import yaml_text
from .cause import Cause, Surroundings, shown
from .repairs import Repair, applied
from .texts import MEANINGS, PROSE, Value, is_value, text_cause

QUOTED = {'"': re.compile(r'"(?:[^"\\]|\\.)*"', re.DOTALL), "'": re.compile(r"'(?:[^']|'')*'")}
_HEX = "[0-9a-fA-F]"
_ESCAPE = rf"[0abtnvfre \"/\\N_LP\t\r\n]|x{_HEX}{{2}}|u{_HEX}{{4}}|U{_HEX}{{8}}"
_NO_ESCAPE = re.compile(rf"(?<!\\)(?:\\\\)*\\(?!{_ESCAPE})")
_BARE = {'"': re.compile(r'(?<!\\)"'), "'": re.compile(r"(?<!')'(?!')")}
_QUOTED_LIST = re.compile(r"(?:\"[^\"]*\"|'[^']*')(?:\s*,\s*(?:\"[^\"]*\"|'[^']*'))+")
_AFTER = re.compile(r"[ \t]*(?:[ \t]#.*)?$")


def in_quotes(value: Value, around: Surroundings) -> Iterator[Cause]:
    """Find text before, inside and after quotes that YAML cannot tell apart."""
    sign = value.text[0]
    whole = around.text[value.start : value.end]
    token = QUOTED[sign].match(whole)
    after = ""
    if token and token.end() <= len(value.text):
        after = value.text[token.end() :]
    is_over = token is not None and bool(_AFTER.match(after))
    if token and is_over and not any(row.is_content for row in value.below):
        yield from _backslashes(value, whole[: token.end()])
        return
    bare = [found.start() for found in _BARE[sign].finditer(whole)][1:]
    if token is None or not bare:
        yield _unclosed_quote(value, around, whole, sign)
    elif _QUOTED_LIST.fullmatch(whole):
        yield _quoted_list(value, whole)
    elif whole.endswith(sign) and len(bare) > 1 and _opens(whole, sign, bare):
        yield _inner_quotes(value, whole, sign, bare[:-1])
    else:
        at = value.start + bare[0]
        message = f"text goes on after the closing quote of `{value.key}`"
        yield text_cause("unescaped-quotes", value, around, at, message)


def _backslashes(value: Value, token: str) -> Iterator[Cause]:
    """Find backslashes in double quotes that begin no escape."""
    found = [one.end() - 1 for one in _NO_ESCAPE.finditer(token)]
    if not found or token[0] == "'":
        return
    fix = tuple(Repair(value.start + at, value.start + at, "\\") for at in found)
    first = value.start + found[0]
    yield Cause(
        "unescaped-backslash",
        first,
        first + 2,
        f"`{token[found[0] : found[0] + 2]}` in `{value.key}`: in double quotes a backslash "
        f"begins an escape, and this is none",
        f"write `{token[found[0]]}{token[found[0] : found[0] + 2]}`, or use single quotes",
        fix,
        "double the backslash" if len(fix) == 1 else "double the backslashes",
    )


def _opens(whole: str, sign: str, bare: list[int]) -> bool:
    """Whether the second quote opens a word in the text, or is an apostrophe in it, rather
    than close the first.
    """
    at = bare[0]
    if sign == "'" and len(bare) == 2:
        return True
    return not (whole[at - 1].isalnum() and not whole[at + 1 : at + 2].isalnum())


def _inner_quotes(value: Value, whole: str, sign: str, inner: list[int]) -> Cause:
    """Return the cause where quotes stand inside of the same quotes."""
    content = whole[1:-1]
    if sign == '"':
        other = "'"
    else:
        other = '"'
    is_simple = "\\" not in content and other not in content and "\n" not in content
    if is_simple and sign * 2 not in content:
        fix = [Repair(value.start, value.end, other + content + other)]
    else:
        if sign == '"':
            mark = "\\"
        else:
            mark = "'"
        fix = [Repair(value.start + at, value.start + at, mark) for at in inner]
    moved = []
    for one in fix:
        moved.append(Repair(one.start - value.start, one.end - value.start, one.text))
    return Cause(
        "unescaped-quotes",
        value.start + inner[0],
        value.start + inner[0] + 1,
        f"quotes inside of quotes: the second `{sign}` already ends `{value.key}`",
        f"write `{value.lead}{shown(applied(whole, moved))}`",
        tuple(fix),
        "use other quotes around it" if len(fix) == 1 else "escape the quotes inside",
    )


def _quoted_list(value: Value, whole: str) -> Cause:
    """Return the cause where several quoted values stand beside the key."""
    return Cause(
        "missing-bracket",
        value.start,
        value.end,
        f"`{value.key}` holds several values in quotes and is no list",
        f"write `{value.lead}[{shown(whole)}]`",
        (Repair(value.start, value.end, f"[{whole}]"),),
        "put them in brackets",
        safe=False,
    )


def _unclosed_quote(value: Value, around: Surroundings, whole: str, sign: str) -> Cause:
    """Return the cause where the closing quote is missing."""
    is_one_text = around.is_ended or not any(not row.indent for row in value.below)
    closed = whole.rstrip("\\") + sign
    return Cause(
        "unclosed-quote",
        value.start,
        value.start + 1,
        f"the quote that opens `{value.key}` is never closed",
        f"write `{value.lead}{shown(closed)}`",
        (Repair(value.end, value.end, sign),),
        "close it at the end of the text" if is_one_text else "",
        safe=False,
    )


def in_brackets(value: Value, around: Surroundings) -> Iterator[Cause]:
    """Find text beside brackets, brackets never closed, and items that are no YAML."""
    whole = around.text[value.start : value.end]
    close = _closing(whole)
    if whole.startswith("{{") and "}}" in whole:
        yield text_cause("unquoted-indicator", value, around, value.start, _bracket_message(value))
    elif close is None:
        if value.key in PROSE:
            message = _bracket_message(value)
            yield text_cause("unquoted-indicator", value, around, value.start, message)
            return
        yield _unclosed_bracket(value, whole)
    elif not _AFTER.match(whole[close + 1 :]):
        message = f"{_bracket_message(value)}, and text goes on after `{whole[close]}`"
        yield text_cause("unquoted-indicator", value, around, value.start, message)
    else:
        yield from _items(value, whole, close, around)


def _bracket_message(value: Value) -> str:
    return f"`{value.key}` begins with `{value.text[0]}`, which is {MEANINGS[value.text[0]]}"


def _closing(whole: str) -> int | None:
    """Return where the bracket that a text begins with is closed; None where it is not."""
    depth, at = 0, 0
    while at < len(whole):
        sign = whole[at]
        quoted = None
        if sign in QUOTED:
            quoted = QUOTED[sign].match(whole, at)
        if quoted and whole[at - 1] in "[{,: \n\t":
            at = quoted.end()
            continue
        if sign in "[{":
            depth += 1
        elif sign in "]}":
            depth -= 1
            if not depth:
                if (whole[0] == "[") == (sign == "]"):
                    return at
                return None
        at += 1
    return None


def _unclosed_bracket(value: Value, whole: str) -> Cause:
    """Return the cause where the closing bracket is missing."""
    if value.text[0] == "[":
        sign = "]"
    else:
        sign = "}"
    content = whole
    if "\n" not in whole:
        content = re.split(r"[ \t]#", whole)[0]
    content = content.rstrip().rstrip(",")
    end = value.start + len(content)
    return Cause(
        "missing-bracket",
        value.start,
        value.start + 1,
        f"the `{value.text[0]}` that opens `{value.key}` is never closed",
        f"write `{value.lead}{shown(content + sign)}`",
        (Repair(end, end, sign),),
        "close it at the end of the line",
        safe=False,
    )


def _items(value: Value, whole: str, close: int, around: Surroundings) -> Iterator[Cause]:
    """Find the items in brackets that are no YAML, and quote them."""
    fix = []
    for item in re.finditer(r"[^,\[\]{}\s](?:[^,\r\n]*[^,\r\n\s])?(?=\s*(?:,|\Z))", whole[1:close]):
        text = item[0]
        if not is_value(f"[{text}]"):
            start = value.start + 1 + item.start()
            fix.append(Repair(start, start + len(text), yaml_text.quoted(text)))
    if not fix:
        return
    first = fix[0]
    text = around.text[first.start : first.end]
    yield Cause(
        "unquoted-item",
        first.start,
        first.end,
        f"`{shown(text)}` in `{value.key}` is no text to YAML without quotes",
        f"write `{shown(first.text)}`",
        tuple(fix),
        "quote it" if len(fix) == 1 else "quote them",
        safe=False,
    )
