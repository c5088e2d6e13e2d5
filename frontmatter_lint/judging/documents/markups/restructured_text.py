"""reStructuredText as Markdown: its headings, fields, definitions, tables, code and boxes."""

from __future__ import annotations

import csv
import re
from itertools import pairwise

from . import html_rows

_RULE = re.compile(r"([!-/:-@\[-`{-~])\1+\s*")
_MOST_LEVELS = 6
_MOST_ROWS, _MOST_OPTIONS = 500, 12  # lines of a table, and of what is set for one
_FIELD = re.compile(r"(\s*):([^:\s][^:]{0,40}):(?:\s+(.*))?")
_DIRECTIVE = re.compile(r"(\s*)\.\. ([\w:-]+?)::\s*(.*)")
_COMMENT = re.compile(r"\s*\.\.(?:\s|$)")
_ROLE = re.compile(r":[\w:+.-]{1,30}:(?=`)")
_LINK = re.compile(r"`([^`<]{1,100}?)(?:\s*<[^>]{0,200}>)?`__?")
_CROSSED = re.compile(r"\+(?:[-=]+\+)+\s*")
_COLUMNS = re.compile(r"\s*=+(?: +=+)+\s*")
_ENTRY = re.compile(r"\s*(\*\s+-|-)(?:\s+(.*))?")
_LISTED = re.compile(r"\s*(?:[-*+•]|#?\w{0,3}[.)])\s")
_CODE = frozenset(("code-block", "code", "sourcecode", "mermaid"))
#: Directives whose text is text of the document; any other may hold what is not meant.
_TEXT = frozenset(("note", "tip", "hint", "important", "admonition", "topic", "rubric"))
_TABLES = frozenset(("table", "list-table", "csv-table"))
#: Directives of a project's own that describe an agent, by the last part of their name.
_AGENTS = frozenset(("agent", "subagent", "persona"))


def as_markdown(text: str) -> str:
    """Return a document as Markdown of as many lines."""
    lines = text.expandtabs(4).split("\n")
    found: list[str] = []
    styles: list[str] = []
    while len(found) < len(lines):
        at = len(found)
        caption = _caption(lines, at)
        if caption and found and not found[-1]:
            found[-1] = f"{_inline(caption)}:"  # it says of what stands below it what it is
        elif caption:  # there is no line for it
            found += [""] * (_end_of(lines, at) - at)
            continue
        found += _table(lines, at) or _heading(lines, at, styles) or _block(lines, at)
    return "\n".join(found)


def _caption(lines: list[str], at: int) -> str:
    """Return what a directive of a table or of code is called; empty for any other line."""
    directive = _DIRECTIVE.fullmatch(lines[at])
    if directive is None or directive[2].lower() not in _TABLES | _CODE:
        return ""
    caption = ""
    if directive[2].lower() in _TABLES:
        caption = directive[3]
    for line in lines[at + 1 : at + _MOST_OPTIONS]:
        field = _FIELD.fullmatch(line)
        if field is None:
            break
        if field[2] in ("caption", "name"):
            caption = f"{caption} {field[3] or ''}".strip()
    return caption


def _indent(line: str) -> int:
    """Return how many blanks a line begins with."""
    return len(line) - len(line.lstrip())


def _end_of(lines: list[str], at: int) -> int:
    """Return where the block ends that stands below a line, further right than it."""
    last = end = at + 1
    while end < len(lines):
        if lines[end].strip():
            if _indent(lines[end]) <= _indent(lines[at]):
                break
            last = end + 1
        end += 1
    return last


# --- headings -------------------------------------------------------------------------


def _heading(lines: list[str], at: int, styles: list[str]) -> list[str]:
    """Return the lines of a heading that begins there, if one does: its text below, or between,
    rules of one sign. `styles` are the rules met so far, by level.
    """
    some = [line.rstrip() for line in lines[at : at + 3]]
    some += [""] * (3 - len(some))
    is_over = bool(_RULE.fullmatch(some[0])) and some[0] == some[2] and some[1].strip() != ""
    if is_over:
        style, title, size = 2 * some[0][0], some[1].strip(), 3
    else:
        is_text = bool(some[0]) and not some[0][0].isspace() and not _RULE.fullmatch(some[0])
        is_first = at == 0 or not lines[at - 1].strip()
        is_ruled = bool(_RULE.fullmatch(some[1])) and len(some[1]) >= min(len(some[0]), 8)
        if not (is_text and is_first and is_ruled):
            return []
        style, title, size = some[1][0], some[0], 2
    if style not in styles:
        styles.append(style)
    level = min(styles.index(style) + 1, _MOST_LEVELS)
    made = [""] * size
    made[size - 2] = f"{'#' * level} {_inline(title)}"
    return made


# --- boxes, code, fields and definitions -----------------------------------------------


def _block(lines: list[str], at: int) -> list[str]:
    """Return the Markdown of what begins on a line and is neither a heading nor a table."""
    line = lines[at]
    directive = _DIRECTIVE.fullmatch(line)
    if directive:
        return _directive(lines, at, directive[2].lower(), directive[3])
    end = at + 1
    if line.strip():
        end = _end_of(lines, at)
    if _COMMENT.match(line):
        return [""] * (end - at)
    if line.rstrip().endswith("::") and end > at + 1:
        return [_inline(line.rstrip()[:-1]), *_fenced(lines, at + 1, end, "")]
    field = _FIELD.fullmatch(line)
    if field:
        return [f"{field[1]}- {field[2]}: {_inline(field[3] or '')}"]
    line = line.removeprefix("| ")
    if _is_term(lines, at):
        if any(map(_FIELD.fullmatch, lines[at + 1 : end])):
            _move_left(lines, at + 1, end)
            return [f"{'#' * _MOST_LEVELS} {_inline(line)}"]
        lines[at + 1] = f": {lines[at + 1].strip()}"
    return [_inline(line)]


def _move_left(lines: list[str], start: int, end: int) -> None:
    """Move the lines of a block to the left, so that they are text of the document."""
    left = min((_indent(line) for line in lines[start:end] if line.strip()), default=0)
    for number in range(start, end):
        lines[number] = lines[number][left:]


def _is_term(lines: list[str], at: int) -> bool:
    """Whether a definition stands right below a line: further right, without an empty line."""
    line = lines[at]
    is_first = at == 0 or not lines[at - 1].strip() or lines[at - 1].startswith(" ")
    if not (line.strip() and is_first) or _LISTED.match(line) or line.startswith((" ", ":", "|")):
        return False
    below = "".join(lines[at + 1 : at + 2])
    return bool(below.strip()) and _indent(below) > 0 and not _FIELD.fullmatch(below)


def _directive(lines: list[str], at: int, kind: str, argument: str) -> list[str]:
    """Return the Markdown of a directive: its line alone where what stands below it goes on as
    text of the document, moved to the left.
    """
    end = _end_of(lines, at)
    if kind in _CODE:
        language = argument
        if kind == "mermaid":
            language = kind
        return _fenced(lines, at, end, language)
    if kind in ("list-table", "csv-table"):
        return _listed_rows(lines, at, end, kind)
    is_agent = kind.rpartition(":")[2] in _AGENTS and argument
    if kind not in _TEXT and kind != "table" and not is_agent:
        return [""] * (end - at)
    _move_left(lines, at + 1, end)
    if is_agent:
        return [f"{'#' * _MOST_LEVELS} {_inline(argument)}"]
    if kind == "table" or not argument:
        return [""]
    if end > at + 1 and argument[-1] not in ".:!?":
        argument += ":"
    return [_inline(argument)]


def _fenced(lines: list[str], at: int, end: int, language: str) -> list[str]:
    """Return the lines of a block as fenced code that opens on the first of them and closes on the
    empty line after it, or with the document.
    """
    inner = lines[at + 1 : end]
    left = min((_indent(line) for line in inner if line.strip()), default=0)
    found = [f"```{language}"]
    are_options = True
    for line in inner:
        is_option = are_options and _FIELD.fullmatch(line) is not None
        are_options = is_option
        if is_option:
            found.append("")
        else:
            found.append(line[left:].replace("```", "'''"))
    if end < len(lines):
        if lines[end].strip():
            return [""] * len(found)  # nothing is left to close it with
        found.append("```")
    return found


def _inline(text: str) -> str:
    """Return a text with roles and links as plain code and words."""
    return _LINK.sub(r"\1", _ROLE.sub("", text))


# --- tables ---------------------------------------------------------------------------


def _table(lines: list[str], at: int) -> list[str]:
    """Return the lines of a table that begins there, if one does."""
    if _CROSSED.fullmatch(lines[at].strip()):
        return _crossed(lines, at)
    if _COLUMNS.fullmatch(lines[at]):
        return _ruled(lines, at)
    return []


def _crossed(lines: list[str], at: int) -> list[str]:
    """Return a table whose cells stand between `+---+` and `|`."""
    end = at + 1
    while end < len(lines) and lines[end].strip()[:1] in ("+", "|"):
        end += 1
    ends = [place for place, sign in enumerate(lines[at]) if sign == "+"]
    found = [html_rows.OPENING]
    start = at + 1
    for number in range(at + 1, end):
        if not lines[number].strip().startswith("+"):
            continue
        cells = []
        for first, last in pairwise(ends):
            parts = [line[first + 1 : last].strip() for line in lines[start:number]]
            cells.append(" ".join(parts))
        if number > start:
            found += [html_rows.row(cells), *[html_rows.NOTHING] * (number - start - 1)]
        found.append(html_rows.NOTHING)
        start = number + 1
    found += [html_rows.NOTHING] * (end - at - len(found))
    found[-1] = html_rows.CLOSING
    return found


def _ruled(lines: list[str], at: int) -> list[str]:
    """Return a table whose columns stand below `=====  =====`, from the first rule to the last,
    after which a line is empty.
    """
    end = at + 1
    is_whole = False
    while end < min(len(lines), at + _MOST_ROWS) and not is_whole:
        is_rule = bool(_COLUMNS.fullmatch(lines[end]))
        end += 1
        is_whole = is_rule and not "".join(lines[end : end + 1]).strip()
    if not is_whole:
        return [""] * (end - at)
    starts = [match.start() for match in re.finditer(r"=+", lines[at])]
    found: list[str] = []
    cells: list[str] = []
    first = 0  # of a row, which goes on where its first column is empty
    for line in lines[at + 1 : end - 1]:
        own = [line[i:j].strip() for i, j in zip(starts, [*starts[1:], None], strict=True)]
        if re.fullmatch(r"[\s=-]*", line):
            found.append(html_rows.NOTHING)
            continue
        if cells and not own[0]:
            cells = [f"{cell} {more}" for cell, more in zip(cells, own, strict=True)]
            found[first] = html_rows.row(cells)
            found.append(html_rows.NOTHING)
            continue
        cells, first = own, len(found)
        found.append(html_rows.row(cells))
    return [html_rows.OPENING, *found, html_rows.CLOSING]


def _listed_rows(lines: list[str], at: int, end: int, kind: str) -> list[str]:
    """Return a table that a directive writes as a list of lists, or as values after commas."""
    found = [html_rows.OPENING]
    for line in lines[at + 1 : end]:
        field = _FIELD.fullmatch(line)
        entry = _ENTRY.fullmatch(line)
        if field and field[2] == "header":
            found.append(html_rows.row(_values(field[3] or "")))
        elif field or not line.strip():
            found.append(html_rows.NOTHING)
        elif kind == "csv-table":
            found.append(html_rows.row(_values(line)))
        elif entry:
            begins = "<tr>" if entry[1] != "-" else ""
            found.append(begins + html_rows.cell(entry[2] or ""))
        else:
            found.append(html_rows.more(line))
    found[-1] += html_rows.CLOSING
    return found


def _values(line: str) -> list[str]:
    """Return the values between the commas of a line."""
    return next(csv.reader([line.strip()], skipinitialspace=True), [])
