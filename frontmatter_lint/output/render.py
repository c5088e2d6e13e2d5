"""The output formats by name; each is a pure function from report to text, imported when it
is asked for.
"""

from __future__ import annotations

from ..core import resources
from ..core.nouns import LEVELS, SEVERITIES
from ..core.record import TYPE_CHECKING, Record
from ..core.report import Report, at_its_cause
from ..core.terminal import Line, Shown, Text, styled
from ..core.wording import counted
from ..rules.selection import OWN

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from .shard_json import Part

#: Where a rule's page lies; `docs/rules/<name>.md` of this repository.
RULE_URL = resources.HOME + "/blob/main/docs/rules/{name}.md"
_OWN_URL = resources.HOME + "/blob/main/docs/own-rules.md"

#: How much of a long report is made before it is printed.
_CHARACTERS = 1 << 16

#: Each is the module of its name in this folder, with an underscore for the hyphen.
FORMATS = (
    "full",
    "concise",
    "json",
    "json-lines",
    "sarif",
    "github",
    "junit",
    "gitlab",
    "rdjson",
    "markdown",
)


class Look(Record):
    """How the reader sees the text: columns, colour, hyperlinks, whether the closing summary is
    wanted, which fixes count, and which part of a run the report is, None for all of it.
    """

    width: int = 100
    color: bool = False
    links: bool = False
    summary: bool = True
    unsafe: bool = False
    part: Part | None = None


def render(name: str, report: Report, look: Look) -> Shown:
    """Return the report in one format."""
    if report.tally().is_elsewhere:
        report = at_its_cause(report)
    module = resources.module(f"output.{name.replace('-', '_')}")
    made: Shown = module.render(report, look)
    return made


def in_parts(pieces: Iterable[str]) -> Iterator[str]:
    """Yield pieces of a text joined, cut where a line ends."""
    some: list[str] = []
    size = 0
    for piece in pieces:
        some.append(piece)
        size += len(piece)
        if size >= _CHARACTERS and "\n" in piece:
            text = "".join(some)
            end = text.rfind("\n") + 1
            yield text[:end]
            some = [text[end:]]
            size = len(text) - end
    if size:
        yield "".join(some)


def rule_url(code: str, name: str) -> str:
    """Return where the page of a rule lies; for a rule that is not the linter's, the page on
    those.
    """
    if code.startswith((OWN, "X")):
        return _OWN_URL
    return RULE_URL.format(name=name)


def summary(report: Report) -> str:
    """Return `12 files checked: 3 errors, 1 warning, 2 info`, and what was fixed and suppressed."""
    words = []
    numbers = report.tally().numbers.items()
    for severity, word in zip(SEVERITIES, LEVELS, strict=True):
        number = sum(some for (_, _, one), some in numbers if one == severity)
        if number and word == "info":  # a word that has no plural
            words.append(f"{number} info")
        elif number:
            words.append(counted(number, word))
    text = f"{counted(report.files_checked, 'file')} checked: {', '.join(words) or 'no findings'}"
    aside = []
    if report.fixed:
        aside.append(f"{report.fixed} fixed")
    if report.suppressed:
        baselined = ""
        if report.baselined:
            baselined = f", {report.baselined} of them by the baseline"
        aside.append(f"{report.suppressed} suppressed{baselined}")
    if aside:
        return f"{text} ({', '.join(aside)})"
    return text


def closing(report: Report, look: Look) -> list[Line]:
    """Return the summary, and on a second line how many of the findings can be fixed, and how."""
    first = (styled(summary(report), "bold"),)
    tally = report.tally()
    every, now = tally.fixable, tally.safe
    if not every:
        return [first]
    if look.unsafe:
        now = every
    if now and not look.unsafe:
        flags = "--fix"
    else:
        flags = "--fix --unsafe-fixes"
    more = ""
    if 0 < now < every:
        more = f", {every - now} more with --unsafe-fixes"
    least = ""
    if tally.is_least:
        least = "at least "
    return [first, f"{least}{now or every} fixable with {flags}{more}"]


def statistics(report: Report) -> list[tuple[str, str, str, int]]:
    """Return how often each rule fired, most often first: code, name, severity, number."""
    found = []
    for (code, name, severity), number in report.tally().numbers.items():
        found.append((code, name, str(severity), number))
    return sorted(found, key=lambda one: (-one[-1], one))


def statistics_text(report: Report, *, has_summary: bool) -> Text:
    """Return the statistics for people, and the summary where it is wanted."""
    lines = []
    for code, name, severity, count in statistics(report):
        lines.append(f"{count:5}  {code}  {name} ({severity})")
    if has_summary:
        lines.append(summary(report))
    return Text(tuple(lines))
