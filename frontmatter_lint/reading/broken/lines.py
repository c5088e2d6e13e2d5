"""Lines that are no YAML for how they begin: marks, tabs, indentation, a colon without a space."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .cause import BLOCK_HEADER, Cause, Surroundings, parses, shown, unindented_words
from .entries import Entry, Row, rows
from .repairs import Repair, applied_within

_CONFLICT = re.compile(r"(?:<{7}|>{7}|={7}|\|{7})(?: |$)")
_CONFLICT_ENDS = ("<", ">")
_FENCE = re.compile(r"(?:`{3,}|~{3,})\w*\s*$")
_TABBED = re.compile(r" *\t[ \t]*")
_ITEM_WITH_FIELDS = re.compile(r"\s*-\s+[\w\"'-]+:(?:\s|$)")
_INDENTED_FIELD = re.compile(r" +([A-Za-z_][\w-]*):(?=\s|$)", re.ASCII)


def without_marks(block: str) -> tuple[str, list[Cause]]:
    """Return the block with marks of a merge conflict and fences as comments, as long as it
    was, and what is to be said of them.
    """
    every = rows(block)
    conflict = []
    for row in every:
        if _CONFLICT.match(row.text):
            conflict.append(row)
    fences = []
    for row in every:
        if _FENCE.match(row.text):
            fences.append(row)
    found = []
    if any(row.text[0] in _CONFLICT_ENDS for row in conflict):
        first = conflict[0]
        found.append(
            Cause(
                "merge-conflict-marks",
                first.start,
                first.start + len(first.text.rstrip()),
                f"`{first.text.strip()[:40]}` is a mark of a merge conflict that nobody resolved",
                "keep one of the two versions and delete the lines of marks",
            )
        )
    else:
        conflict = []
    for row in fences[:1]:
        gone = tuple(_line_of(one, block) for one in fences)
        found.append(
            Cause(
                "invalid-yaml",
                row.start,
                row.start + len(row.text.rstrip()),
                f"“{row.text.strip()}” is a code fence inside the frontmatter",
                "delete the line: `---` alone fences the fields",
                gone,
                "delete the fence",
            )
        )
    text = block
    for row in (*conflict, *fences):
        text = f"{text[: row.start]}#{text[row.start + 1 :]}"
    return text, found


def _line_of(row: Row, block: str) -> Repair:
    """Return the repair that deletes a whole line."""
    end = re.compile(r"\r\n|\n|\r|\Z").search(block, row.start)
    return Repair(row.start, end.end() if end else len(block), "")


def tight_colon(entry: Entry, around: Surroundings) -> Iterator[Cause]:
    """Find `model:haiku`."""
    if entry.tight:
        yield missing_space(entry, around.text)


def missing_space(entry: Entry, text: str) -> Cause:
    """Return the cause where no space follows the colon of a field."""
    colon = entry.value
    row = entry.rows[0]
    written = f"{text[row.start : colon]} {shown(entry.first)}"
    return Cause(
        "missing-space-after-colon",
        row.start,
        row.start + len(row.text.rstrip()),
        f"`{shown(row.text)}` has no space after the colon: YAML reads one word, and no field",
        f"write `{written}`",
        (Repair(colon, colon, " "),),
        "put a space after the colon",
    )


def indented_fields(entry: Entry, around: Surroundings) -> Iterator[Cause]:
    """Find fields that some tool knows and that are indented though their neighbours are not."""
    if entry.key and not entry.first:
        candidates = _between_items(entry)
    else:
        candidates = list(entry.below if entry.key else entry.rows)
    for row in candidates:
        field = _INDENTED_FIELD.match(row.text)
        if field and field[1] in around.known and field[1] not in around.keys:
            yield Cause(
                "indented-field",
                row.start + row.indent,
                row.start + field.end(),
                f"`{field[1]}` is indented, and so no field beside the others",
                f"write `{shown(row.text.strip())}` at the left margin",
                (Repair(row.start, row.start + row.indent, ""),),
                "move it to the margin",
            )


def _between_items(entry: Entry) -> list[Row]:
    """Return the lines of a list below its key that are of none of its items."""
    found = []
    item: Row | None = None
    for row in entry.below:
        if row.text.lstrip().startswith("-"):
            item = row
        elif not (item and row.indent > item.indent and _ITEM_WITH_FIELDS.match(item.text)):
            found.append(row)
    if item is None:
        return []
    return found


def tabs(entry: Entry, around: Surroundings) -> Iterator[Cause]:
    """Find lines that tabs indent."""
    tabbed = []
    for row in entry.rows:
        if row.is_content and _TABBED.match(row.text):
            tabbed.append(row)
    if not tabbed:
        return
    first = tabbed[0]
    beside = [row.indent for row in entry.below if _is_item(row) and row not in tabbed]
    for width in (*beside[:1], 2, 4, 8):
        moved = []
        for row in tabbed:
            indent = row.text[: row.indent].replace("\t", " " * width)
            moved.append(Repair(row.start, row.start + row.indent, indent))
        mended = applied_within(around.text, entry.start, entry.end, moved)
        cause = Cause(
            "tab-indentation",
            first.start,
            first.start + first.indent,
            "a tab indents this line"
            + (f" and {len(tabbed) - 1} more" if tabbed[1:] else "")
            + "; YAML allows only spaces",
            f"write `{moved[0].text}{shown(first.text.strip())}`, with spaces",
            tuple(moved),
            "indent with spaces",
        )
        if parses(mended, around.text) and not _joins_items(mended):
            yield cause
            return
    yield cause._replace(says="")


def _is_item(row: Row) -> bool:
    return row.text.lstrip().startswith("- ")


def _joins_items(text: str) -> bool:
    """Whether an item stands further right than the text of one above it, which goes on then."""
    above = None
    for row in rows(text):
        if above and _is_item(row) and row.indent > above.indent:
            return True
        if row.is_content:
            above = None
            if _is_item(row) and not row.text.rstrip().endswith(":"):
                above = row
    return False


def unindented(entry: Entry, around: Surroundings) -> Iterator[Cause]:
    """Find lines that go on with a value and stand further left than it may."""
    content = [row for row in entry.below if row.is_content]
    has_items = False
    if not entry.first:
        has_items = any(map(_is_item, content))
        content = [row for row in content if not row.text.startswith("-")]
    is_block = bool(BLOCK_HEADER.match(entry.first))
    wanted = 1
    if is_block and content and content[0].indent:
        wanted = content[0].indent
    short = [row for row in content if row.indent < wanted]
    if not short or not entry.key:
        return
    pad = 2 if wanted == 1 else wanted
    moved = []
    for row in content if is_block and wanted == 1 else short:
        missing = pad if wanted == 1 else pad - row.indent
        moved.append(Repair(row.start, row.start, " " * missing))
    first = short[0]
    fix = ""
    words = shown(first.text.strip())
    hint = f"indent the lines that belong to `{entry.key}`: `{' ' * pad}{words}`"
    if has_items:
        hint = f"write `- {words}` if it is an item of `{entry.key}`"
    elif around.is_ended:
        fix = "indent it" if len(short) == 1 else "indent them"
    yield Cause(
        "unindented-text",
        first.start + first.indent,
        first.start + len(first.text.rstrip()),
        unindented_words(entry.key, len(short)),
        hint,
        tuple(moved),
        fix,
    )


def uneven_items(entry: Entry, _: Surroundings) -> Iterator[Cause]:
    """Find items of one list that are not indented alike."""
    items = []
    for row in entry.below:
        if _is_item(row):
            items.append(row)
    if entry.first or not items or len(items) != len([r for r in entry.below if r.is_content]):
        return
    odd = []
    for row in items:
        if row.indent != items[0].indent:
            odd.append(row)
    pad = " " * items[0].indent
    if odd:
        yield Cause(
            "unindented-text",
            odd[0].start + odd[0].indent,
            odd[0].start + len(odd[0].text.rstrip()),
            f"the items of `{entry.key}` are not indented alike",
            f"write `{pad}{shown(odd[0].text.strip())}`",
            tuple(Repair(row.start, row.start + row.indent, pad) for row in odd),
            "indent them alike",
        )
