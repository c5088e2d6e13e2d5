"""Findings as compilers print them: the line, a caret under the fault, the evidence, and
what to do.
"""

from __future__ import annotations

from ..core.nouns import LEVELS, SEVERITIES
from ..core.record import TYPE_CHECKING
from ..core.report import Report
from ..core.terminal import SHADES, Line, Text, safe, styled, wrap
from .render import Look, closing, rule_url

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..core.findings import Finding

_LEVEL = dict(zip(SEVERITIES, LEVELS, strict=True))


def render(report: Report, look: Look) -> Text:
    """Return every finding with its code frame, then the summary."""
    ending: list[Line] = []
    if look.summary:
        ending = closing(report, look)
    if not report.findings:
        return Text(ending, look.color)
    from itertools import chain  # imported here: many runs find nothing

    last = len(report.findings) if not ending else 0
    lines = (
        line
        for number, finding in enumerate(report.findings, 1)
        for line in _block(finding, look, is_last=number == last)
    )
    return Text(chain(lines, ending), look.color)


def _block(finding: Finding, look: Look, *, is_last: bool) -> Iterator[Line]:
    margin = " " * len(str(max((number for number, _ in finding.frame), default=1)))
    level = _LEVEL[finding.severity]
    word = f"{level}[{finding.code}]"
    title = _hang(len(word) + 1, f"{finding.name}: {finding.message}", look.width)
    yield styled(word, "bold", SHADES[level]), f" {title[0]}"
    yield from title[1:]
    start = finding.span.start
    place = f"{finding.path}:{start.line}:{start.column}"
    yield styled(margin + "--> ", "blue"), place
    yield from _frame(finding, margin, look)
    from .parts import MOST_EVIDENCE, proof  # imported here: few files have a finding

    for item in finding.evidence[:MOST_EVIDENCE]:
        yield from _note(margin, "evidence", proof(item, finding.agent), look)
    if finding.hint:
        yield from _note(margin, "help", finding.hint, look)
    if finding.fix:
        words = finding.fix.fix.says
        if not finding.fix.fix.safe:
            words += " (unsafe)"
        yield from _note(margin, "fix", words, look)
    address = ""
    if look.links:
        address = rule_url(finding.code, finding.name)
    page = styled(f"lint-agents rule {finding.code}", "dim", address=address)
    yield styled(f"{margin} = rule: ", "dim"), page
    if not is_last:
        yield ""


def _note(margin: str, label: str, text: str, look: Look) -> Iterator[Line]:
    first, *rest = _hang(len(margin) + len(label) + 5, text, look.width)
    yield styled(f"{margin} = ", "blue"), styled(f"{label}:", "bold"), f" {first}"
    yield from rest


def _hang(taken: int, text: str, width: int) -> list[str]:
    """Return `text` for the rest of a line of which `taken` columns are used; further lines
    hang below its start. It is spelled out here because it is measured.
    """
    first, *rest = wrap(safe(text), max(20, width - taken))
    return [first, *(" " * taken + line for line in rest)]


def _frame(finding: Finding, margin: str, look: Look) -> Iterator[Line]:
    room = look.width - len(margin) - 4
    start, end = finding.span.start.column - 1, finding.span.end.column - 1
    if not any(text for _, text in finding.frame):
        return  # an unreadable file has no line to show
    edge = styled(f"{margin} |", "blue")
    yield (edge,)
    for number, text in finding.frame:
        marked = number == finding.span.start.line
        shown, left, right = _window(text, start if marked else 0, end if marked else 0, room)
        label = styled(f"{number:>{len(margin)}} |", "blue")
        yield label, f" {shown}".rstrip()
        if marked:
            carets = styled("^" * max(1, right - left), "bold", SHADES[_LEVEL[finding.severity]])
            yield edge, f" {' ' * left}", carets


def _window(text: str, start: int, end: int, room: int) -> tuple[str, int, int]:
    """Return the part of a line that fits, with the marked range in it, and where that range is
    then.
    """
    before, marked, after = safe(text[:start]), safe(text[start:end]), safe(text[end:])
    line, left, right = before + marked + after, len(before), len(before) + len(marked)
    if len(line) <= room:
        return line, left, right
    if min(right, left + room // 2) <= room - 1:
        cut = 0
    else:
        cut = left - room // 3
    shown = line[cut : cut + room]
    if cut:
        shown = "…" + shown[1:]
    if cut + room < len(line):
        shown = shown[:-1] + "…"
    return shown, left - cut, min(right - cut, room)
