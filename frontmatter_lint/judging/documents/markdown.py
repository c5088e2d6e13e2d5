"""Markdown into the few blocks in which documents assign models: headings, paragraphs,
items, tables, fenced code.

Only the blocks are parsed at once; the inline marks of a piece are parsed where
somebody asks for them, and only its first characters, so that no document costs more
than its length.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import pairwise

from ...core.record import TYPE_CHECKING, Record

if TYPE_CHECKING:
    from typing import Any

    from markdown_it import MarkdownIt
    from markdown_it.token import Token

MAX_TEXT = 1024 * 1024  # characters; the rest of a longer document is not read
#: Characters of one piece: brackets and backticks take quadratic time in any parser.
_MAX_INLINE = 600
#: The characters without which a text has no inline marks.
_MARKUP = frozenset("\\`*_[]<>&!~\n\0")
#: What counts decisions and rules before their text: "D1  `planner` …".
_LABEL = re.compile(r"\A[A-Z]{1,2}\d{1,3}(?: {2,}| +(?=`))")
_MOST_PIECES = 64  # of one cell, item or paragraph


class Block(Record):
    """One block: `kind` is heading, paragraph, item, table or fence; `line` is 1-based.

    `level` is that of the heading, or the depth of the item (1 = outermost). `text` is
    inline Markdown, or the code of a fence, whose language is `info`. `rows` holds
    (line, cells) of a table, its head first. `number` counts the lists of a document:
    items of one list have the same.
    """

    kind: str
    line: int
    level: int = 0
    text: str = ""
    info: str = ""
    rows: tuple[tuple[int, tuple[str, ...]], ...] = ()
    number: int = 0

    @property
    def language(self) -> str:
        """Return the language of a fence in lower case: `yaml` of `YAML title="x"`."""
        return self.info.strip().lower().partition(" ")[0]


class Span(Record):
    """A run of one inline style: `mark` is "" (plain), code, strong (or emphasis) or link,
    then with its `href`.
    """

    text: str
    mark: str = ""
    href: str = ""


class Page(Record):
    """A parsed document: its blocks, its source lines, and the link definitions its inline
    text refers to.

    `known` are the agents of the project, by key; `profile` is the column or section of
    models that the settings choose; `tiers` are the names that the document itself gives
    to models, in lower case; `notes` are its footnotes, `memo` keeps what is
    found out about it once. `is_overview`: its title may be the name of the project; `name` is
    what its frontmatter calls it.
    """

    blocks: tuple[Block, ...]
    lines: tuple[str, ...]
    links: Mapping[str, Any]
    known: Collection[str] = frozenset()
    profile: str = ""
    tiers: Mapping[str, Any] = {}
    notes: Mapping[str, str] = {}
    memo: Any = None
    is_overview: bool = False
    name: str = ""

    def runs(self, text: str) -> tuple[Span, ...]:
        """The inline runs of a piece of text; a link or code span inside bold stands for itself."""
        if len(text) <= _MAX_INLINE and _MARKUP.isdisjoint(text):
            if text:
                return (Span(text),)
            return ()
        if self.links or len(text) > _MAX_INLINE:
            return _spans(text, self.links)
        return _spans_without_links(text)


def parse(text: str) -> Page:
    """Read CommonMark with tables. Never raises; quotes are left out, their words are
    somebody else's.
    """
    text = text[:MAX_TEXT].replace("\r\n", "\n").replace("\r", "\n")
    links: dict[str, Any] = {}
    tokens = _parser().parse(text, links)
    lines = text.split("\n")
    blocks = _blocks(tokens)
    if "<table" in text.lower():
        blocks = _with_html(blocks, tokens, lines)
    return Page(tuple(blocks), tuple(lines), links)


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt  # imported here: most runs read no document

    parser = MarkdownIt("commonmark", {"maxNesting": 24}).enable("table")
    parser.core.ruler.enableOnly(["normalize", "block"])
    return parser


@cache
def _inline_parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark").enable("strikethrough")


def _blocks(tokens: Sequence[Token]) -> Iterator[Block]:
    depth = quoted = lists = 0
    inside: list[int] = []
    for index, token in enumerate(tokens):
        if token.type in ("bullet_list_open", "ordered_list_open"):
            lists += 1
            inside.append(lists)
        elif token.type in ("bullet_list_close", "ordered_list_close"):
            inside.pop()
        quoted += {"blockquote_open": 1, "blockquote_close": -1}.get(token.type, 0)
        depth += {"list_item_open": 1, "list_item_close": -1}.get(token.type, 0)
        if quoted or not token.map:
            continue
        line = _line(token)
        if token.type == "table_open":
            yield Block("table", line, rows=tuple(_rows(tokens, index)))
        elif token.type == "fence":
            yield Block("fence", line, text=token.content, info=token.info)
        elif token.type == "code_block" and not _is_of_directive(tokens[:index]):
            yield Block("fence", line - 1, text=token.content)  # there is no line above the code
        elif token.type == "inline" and tokens[index - 1].type not in ("th_open", "td_open"):
            yield _text_block(tokens, index, line, depth)._replace(number=max(inside, default=0))


#: What the indented text below such a line is to other readers of Markdown: a note, a tab.
_DIRECTIVES = ("!!!", "???", "===", ":::", "..")


def _is_of_directive(before: Sequence[Token]) -> bool:
    """Whether indented text stands below a line that makes it something else than code."""
    for token in reversed(before[-3:]):
        if token.type == "inline":
            return token.content.startswith(_DIRECTIVES)
    return False


def _line(token: Token) -> int:
    """Return the 1-based line that a block begins on; 0 where it stands on none."""
    return token.map[0] + 1 if token.map else 0


def _with_html(
    blocks: Iterator[Block], tokens: Sequence[Token], lines: Sequence[str]
) -> Iterator[Block]:
    """Return the blocks of a document with its tables in HTML in place of what they hold."""
    tables = _html_tables(tokens, lines)
    at = 0
    for one in blocks:
        while at < len(tables) and tables[at][1] < one.line:
            yield tables[at][0]
            at += 1
        is_inside = at < len(tables) and tables[at][0].line <= one.line
        if not is_inside:
            yield one
    for table, _ in tables[at:]:
        yield table


def _html_tables(tokens: Sequence[Token], lines: Sequence[str]) -> list[tuple[Block, int]]:
    """Return the tables that stand as HTML outside of lists and quotes, with their last lines."""
    from . import html_tables  # imported here: hardly any document has one

    found: list[tuple[Block, int]] = []
    end = 0
    for token in tokens:
        is_html = token.type == "html_block" and token.level == 0
        if not is_html or _line(token) <= end or token.content.lstrip().startswith("<!--"):
            continue
        before, sign, _ = token.content.lower().partition("<table")
        if not sign:
            continue
        start = _line(token) - 1 + before.count("\n")
        end = start
        while end < len(lines) and "</table" not in lines[end].lower():
            end += 1
        if end == len(lines):
            break  # it is never closed, and neither is any after it
        rows = html_tables.rows("\n".join(lines[start : end + 1]), start + 1)
        if len(rows) > 1 and rows[0][1]:
            found.append((Block("table", start + 1, rows=tuple(rows)), end + 1))
    return found


def _text_block(tokens: Sequence[Token], index: int, line: int, depth: int) -> Block:
    opening = tokens[index - 1]
    text = tokens[index].content
    if opening.type == "heading_open":
        return Block("heading", line, int(opening.tag[1:]), text)
    if index > 1 and tokens[index - 2].type == "list_item_open":
        return Block("item", line, depth, text)
    return Block("paragraph", line, depth, _LABEL.sub("", text))


def _rows(tokens: Sequence[Token], start: int) -> Iterator[tuple[int, tuple[str, ...]]]:
    cells: list[str] = []
    line = 0
    for before, token in pairwise(tokens[start : _end(tokens, start)]):
        if token.type == "tr_open":
            cells, line = [], _line(token)
        elif token.type == "tr_close":
            yield line, tuple(cells)
        elif token.type == "inline" and before.type in ("th_open", "td_open"):
            cells.append(token.content)


def _end(tokens: Sequence[Token], start: int) -> int:
    return next(index for index in range(start, len(tokens)) if tokens[index].type == "table_close")


def sections(blocks: Sequence[Block]) -> Iterator[tuple[Block | None, Sequence[Block]]]:
    """Each heading with the blocks up to the next one; what stands before the first has none."""
    starts = []
    for index, one in enumerate(blocks):
        if one.kind == "heading":
            starts.append(index)
    yield None, blocks[: starts[0] if starts else len(blocks)]
    for start, end in pairwise([*starts, len(blocks)]):
        yield blocks[start], blocks[start + 1 : end]


def plain(runs: Iterable[Span]) -> str:
    """Return the words of some runs without their marks."""
    return "".join(run.text for run in runs)


def _pieces(text: str) -> list[str]:
    """Return a text in pieces short enough to be parsed, cut between what stands in a list."""
    pieces: list[str] = []
    while len(text) > _MAX_INLINE and len(pieces) < _MOST_PIECES:
        cut = max(text.rfind(sign, 0, _MAX_INLINE) for sign in (",", "\n", "·", ";")) + 1
        if not cut:
            break
        pieces.append(text[:cut])
        text = text[cut:]
    return [*pieces, text[:_MAX_INLINE]]


@lru_cache(maxsize=2048)  # several readers ask for the same piece
def _spans_without_links(text: str) -> tuple[Span, ...]:
    return _spans(text, {})


def _spans(text: str, links: Mapping[str, Any]) -> tuple[Span, ...]:
    children: list[Token] = []
    for piece in _pieces(text):
        children += _inline_parser().parseInline(piece, dict(links))[0].children or []
    found: list[Span] = []
    strong = struck = 0
    href: str | None = None
    for token in children:
        struck += {"s_open": 1, "s_close": -1}.get(token.type, 0)
        if struck:  # what is crossed out no longer holds
            continue
        strong += {"strong_open": 1, "em_open": 1, "strong_close": -1, "em_close": -1}.get(
            token.type, 0
        )
        if token.type in ("link_open", "link_close"):
            href = None
            if token.type == "link_open":
                href = str(token.attrs.get("href", ""))
        words = _words(token)
        if words:
            mark = ""
            if href is not None:
                mark = "link"
            elif token.type == "code_inline":
                mark = "code"
            elif strong:
                mark = "strong"
            _append(found, Span(words, mark, href or ""))
    return tuple(found)


def _words(token: Token) -> str:
    if token.type in ("text", "code_inline", "image"):
        return token.content
    is_break = token.type in ("softbreak", "hardbreak") or token.content.lower().startswith("<br")
    if is_break:
        return "\n"
    return ""


def _append(found: list[Span], span: Span) -> None:
    """Join what belongs together: two code spans are two names, the pieces of a link are one."""
    last = None
    if found:
        last = found[-1]
    if last and last[1:] == span[1:] and span.mark != "code":
        found[-1] = last._replace(text=last.text + span.text)
    else:
        found.append(span)
