"""Frontmatter of which only the opening line is missing, or that only a comment stands above: what
was meant is plain, and nobody reads the block there.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from ..core.edits import Edit, Fix
from ..core.nouns import Fault, Problem, Severity
from ..core.positions import Document, Position, Span
from . import document
from .places import lines_of

#: Comments of a page and nothing else, up to `---`.
_COMMENTS = re.compile(
    r"\s*(?:<!--(?:(?!-->|^---).)*-->\s*)+(?=^---[ \t]*\r?$)", re.DOTALL | re.MULTILINE
)
#: A block up to the line that closes it, with a field on its first line.
_UNOPENED = re.compile(
    r"\s*^[A-Za-z][\w-]*:(?:(?!^---[ \t]*\r?$).)*(?=^---[ \t]*\r?$)", re.DOTALL | re.MULTILINE
)
_CLOSING = re.compile(r"---[ \t]*(?:\r?\n|\Z)")
_NO_LINE_END = re.compile(r"[^\r\n]")
_LONGEST = 20_000  # characters; no block that lost a line is longer


def read(parsed: Document, known_fields: Collection[str]) -> Document | None:
    """Return a file without frontmatter as it would be read with its block at the top, and the
    fault that it is not there; None where it is not plain what was meant.
    """
    text = parsed.split.text
    comments = _COMMENTS.match(text[:_LONGEST])
    if comments is not None:
        # as many characters, so that everything keeps its place
        bare = _NO_LINE_END.sub(" ", comments[0]) + text[comments.end() :]
        found = document.parse(bare.encode(), known_fields)
        fault = _below_comments(text, comments, found.split.body)
        return _meant(found, text, fault, "misplaced-frontmatter")
    unopened = _UNOPENED.match(text[:_LONGEST])
    closing = _CLOSING.match(text, unopened.end()) if unopened else None
    if unopened is None or closing is None:
        return None
    parts = parsed.split._replace(start=0, end=unopened.end(), body=closing.end())
    return _meant(document.of_parts(parts, known_fields), text, _without_opening(text), "")


def _meant(found: Document, text: str, fault: Fault, settled: str) -> Document | None:
    """Return the file with its fault in place of the one that is `settled` with it; None where the
    fields are broken, or hardly those of an agent.
    """
    fields = found.fields or {}
    faults = [one for one in found.faults if one.rule != settled]
    if faults or len(document.of_agents(fields)) < document.ENOUGH:
        return None
    return found._replace(split=found.split._replace(text=text), faults=(fault,))


def _below_comments(text: str, comments: re.Match[str], body: int) -> Fault:
    position = lines_of(text).position
    where = position(comments.end())
    line_end = "\r\n" if "\r\n" in comments[0] else "\n"
    below = Span(position(body), position(body))
    edits = (
        Edit("unfence", Span(Position(1, 1), where)),
        Edit("unfence", below, comments[0].strip() + line_end),
    )
    problem = Problem(
        f"the fields from line {where.line} on stand below a comment: no tool reads them",
        where,
        "move the comment below the block, so that `---` begins the file",
        severity=Severity.ERROR,
        fix=Fix("move the comment below the block", edits),
    )
    return Fault("missing-frontmatter", problem)


def _without_opening(text: str) -> Fault:
    start = Position(1, 1)
    line_end = "\r\n" if text.find("\r\n") >= 0 else "\n"
    edit = Edit("unfence", Span(start, start), f"---{line_end}")
    problem = Problem(
        "no line `---` opens the fields, so this file has no frontmatter",
        start,
        "put a line `---` above the fields, as the first line of the file",
        severity=Severity.ERROR,
        fix=Fix("write `---` above the fields", (edit,)),
    )
    return Fault("missing-frontmatter", problem)
