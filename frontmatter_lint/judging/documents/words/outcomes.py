"""Whether cells and headings report what was run: verdicts, durations, tokens."""

from __future__ import annotations

import re
from functools import cache

from ....core.resources import data
from .wording import any_phrase

_MARKS = "✅✓✔☑❌✗✘✖⚠🟢🔴🟡⏳🔄⏭❎"
_SIGNS = re.compile(rf"^[\s*_`~:–—{_MARKS}\ufe0f]+|[\s*_`~]+$")
#: How many of several checks passed, before a word for that: "12/12 passed", "3 of 4 passed".
_SHARE = re.compile(r"^\d+ ?(?:/|of|von|de) ?\d+ (?:tests? |checks? )?")
_FIGURE = (
    r"(?<![\w.])\d[\d.,]* ?(?:s|secs?|seconds?|ms|mins?|minutes?|h|hrs?|k? ?tok(?:en)?s?)(?![\w-])"
    r"|\b\d+m ?\d+s\b|\b20\d\d-\d\d-\d\d\b"
)


def is_verdict(text: str) -> bool:
    """Whether a text is the outcome of one run: "✅ PASS", "Failed (2 of 3)", "12/12 passed"; not
    "PASS / FAIL", which is what somebody may answer.
    """
    return _is(text, "verdicts")


def is_ended(text: str) -> bool:
    """Whether a text may be the outcome of a run, or a state: "✅", "Completed", "in progress"."""
    return _is(text, "ended") or text.strip(" *_`\ufe0f") in tuple(_MARKS)


def has_figure(text: str) -> bool:
    """Whether a text holds a duration, a number of tokens, or a day."""
    return re.search(_FIGURE, text.lower()) is not None


def tells_of_run(line: str) -> bool:
    """Whether a line that is no row of a table ends with the outcome of a run, or holds how long it
    took: "`a` (opus): PASS", "`a` (opus) — completed in 12 s".
    """
    if line.lstrip().startswith("|"):
        return False
    parts = _PARTS.split(line)[1:]
    for at, part in enumerate(parts):
        bare = _SIGNS.sub("", part.lower())
        if is_verdict(part) and re.fullmatch(_PAST, bare):
            return True
        if is_ended(part) and has_figure(" ".join(parts[at:])):
            return True
    return False


_PARTS = re.compile(r"[,;:|]\s+|\)\s*|\s[–—-]\s")
#: A verdict and nothing else, or with how long it took.
_PAST = r"[^\W\d_]+(?: [^\W\d_]+)?[.!]?(?: ?\(.*| (?:in|after|nach|en) \d.*)?"


def is_of_runs(heading: str) -> bool:
    """Whether a heading says that what stands below it came of a run: "Test results"."""
    return _headings().search(heading.lower()) is not None


def _is(text: str, kind: str) -> bool:
    bare = _SHARE.sub("", _SIGNS.sub("", text.lower()))
    if not bare.startswith(_starts(kind)):
        return False  # spares most tables the patterns
    found = _words(kind).match(bare)
    if found is None:
        return False
    rest = bare[found.end() - 1 :]
    if re.match(r"[^\w(]*(?:/|\||\bor\b)\W*[^\W\d]", rest):
        return False
    others = re.split(r"[^\w ]+ *|\b(?:and|or) ", rest, maxsplit=1)
    return len(others) == 1 or _words("verdicts").match(others[1]) is None or "(" in rest


@cache
def _starts(kind: str) -> tuple[str, ...]:
    return tuple(data("documents")["outcomes"][kind])


@cache
def _words(kind: str) -> re.Pattern[str]:
    some = any_phrase(data("documents")["outcomes"][kind])
    return re.compile(
        rf"(?:{some})(?:[!.,;:]|\s*$|\s*[(\[–—|/-]|\s+(?:in|after|with|on|at|by|nach|en) |\s+\d)"
    )


@cache
def _headings() -> re.Pattern[str]:
    return re.compile("|".join(data("documents")["outcomes"]["headings"]))
