"""What a document says of itself: that it is out of force, or a record of work that was done."""

from __future__ import annotations

import re
from functools import cache

from ....core.record import TYPE_CHECKING
from ....core.resources import data
from . import outcomes
from .wording import any_phrase

if TYPE_CHECKING:
    from typing import Any

    from ..markdown import Block

_LONGEST = 300  # characters of a line
_TOP = 1500  # characters in which a document says that it is out of force
_TITLE = re.compile(r"^#[ \t]+(.+)$", re.MULTILINE)
_RELEASE = re.compile(r"^\[?v?\d+\.\d+")


def line_of(text: str, *, strictly: bool = False) -> int:
    """Return the 1-based line near the top of a document that says that it is out of force;
    0 where none does. `strictly` asks for its status, its title or a sentence about itself.
    """
    top = text[:_TOP].lower()
    for pattern in _patterns(strictly):
        match = pattern.search(top)
        if match:
            return top.count("\n", 0, match.start(1)) + 1
    return 0


def is_record(text: str) -> bool:
    """Whether a document is a record by its title, or work that has ended by a line near the top:
    its sentences say who did what.
    """
    title = _TITLE.search(text[:_TOP].lower())
    is_titled = bool(title and _told("records").search(title[1].strip()))
    return is_titled or bool(_told("ended").search(text[:_TOP].partition("\n## ")[0]))


def is_finished_work(front: str) -> bool:
    """Whether the frontmatter of a document is that of a piece of work that has ended: its lists
    say who did what.
    """
    return bool(_told("ended").search(front) and _told("times").search(front))


def is_of_release(text: str) -> bool:
    """Whether the title of a document is the number of a version: it tells what was new then."""
    title = _TITLE.search(text[:_TOP].lower())
    return bool(title and _RELEASE.search(title[1].strip()))


def is_sample(text: str) -> bool:
    """Whether the first comments of a registry say that its values only show the form."""
    return bool(_told("samples").search(text[:_TOP]))


def is_of_one_run(text: str) -> bool:
    """Whether the title of a document says that it shows what one run gave: "Pipeline output"."""
    title = _TITLE.search(text[:_TOP].lower())
    return bool(title and _told("runs").search(title[1].strip()))


def tells_of_work(line: str) -> bool:
    """Whether a line says who did one piece of work: it begins with a date or an author, or ends
    with how it went.
    """
    line = line[:_LONGEST]
    return bool(_told("done").search(line)) or outcomes.tells_of_run(line)


def limits_its_section(one: Block) -> bool:
    """Whether a paragraph says that what stands beside it holds only at times: "This applies in
    dynamic mode only.".
    """
    if one.kind != "paragraph":
        return False
    text = " ".join(re.sub("[*`:]", "", one.text.lower()).split())
    return _at_times().search(text) is not None


@cache
def _at_times() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{any_phrase(data('documents')['stale']['at_times'])})(?!\w)")


@cache
def _told(kind: str) -> re.Pattern[str]:
    """Return what finds how documents and lines tell of work that was done, or of samples."""
    return re.compile("|".join(data("documents")["records"][kind]), re.IGNORECASE | re.MULTILINE)


@cache
def _patterns(strictly: bool) -> tuple[re.Pattern[str], ...]:  # noqa: FBT001
    stale: Any = data("documents")["stale"]
    kinds = ("states", "keys", "subjects", "no_longer")
    states, keys, subjects, no_longer = (any_phrase(stale[kind]) for kind in kinds)
    # its status as a property, in a table or a heading: **Status**: Superseded by 12
    undecided = any_phrase(stale["not_decided"])
    status = rf"\bstatus\b[\s:*_|`\"'>-]{{1,12}}~*({states}|{undecided})\b"
    # a key of its frontmatter that has a value
    key = rf"^({keys}):[ \t]*(?!false\b|no\b|null\b|~|\[\]|\"\"|'')\S"
    # the start of a line or of the title: > **Superseded** by 12
    start = rf"^(?:#[ \t])?[ \t>*_~!\[(]*({states})\b[\])*_~]*[ \t]*"
    start += r"(?!:[ \t]*(?:false|no|null|~))(?:by\b|on\b|in favou?r\b|since\b|[:.!–—-]|$)"
    # the title, marked in front or behind: [ARCHIVED] Models
    front = rf"^#[ \t]+[\[(~*]+({states})\b[\])~*]"
    behind = rf"^#[ \t][^\n]*[\[(]({states})\b[^\n]*[\])][ \t]*$"
    # a sentence about itself: This plan has been replaced
    sentence = rf"\bthis\s+(?:{subjects})\b[^.\n]{{0,40}}\b({states}|{no_longer})\b"
    others = (
        r"\b(?:these|those|this) (?:are|is) (?:\w+ ){0,2}?"
        r"((?:other (?:people|teams|companies|projects)|some(?:body|one) else)['’]?s?['’]?)(?!\w)"
    )
    theirs = (
        r"\b(their)\W{1,3}(?:repository|repo|project|code ?base|setup|config\w*)\W{1,4}not ours\b"
    )
    texts = [status, key, front, behind, sentence, others, theirs]
    if not strictly:
        texts.append(start)
    return tuple(re.compile(text, re.MULTILINE) for text in texts)
