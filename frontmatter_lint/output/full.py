"""Findings as compilers print them: the line, a caret under the fault, the evidence, and
what to do.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..core.findings import Finding, Report
from ..core.nouns import Severity
from ..core.terminal import link, safe, style, wrap
from .parts import MOST_EVIDENCE, proof
from .render import RULE_URL, Look, closing

_COLORS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.INFO: "cyan"}
_WORDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "info"}


def render(report: Report, look: Look) -> str:
    """Every finding with its code frame, then the summary."""
    blocks = ["\n".join(_block(finding, look)) for finding in report.findings]
    if look.summary:
        blocks.append(closing(report, look))
    return "".join(block + "\n\n" for block in blocks[:-1]) + (blocks[-1] + "\n" if blocks else "")


def _block(finding: Finding, look: Look) -> Iterator[str]:
    margin = " " * len(str(max((number for number, _ in finding.frame), default=1)))
    word = f"{_WORDS[finding.severity]}[{finding.code}]"
    styled = style(word, "bold", _COLORS[finding.severity], color=look.color)
    title = _hang(len(word) + 1, f"{finding.name}: {safe(finding.message)}", look.width)
    yield f"{styled} {title}"
    place = f"{safe(finding.path)}:{finding.span.start.line}:{finding.span.start.column}"
    yield style(margin + "--> ", "blue", color=look.color) + place
    yield from _frame(finding, margin, look)
    for item in finding.evidence[:MOST_EVIDENCE]:
        yield _note(margin, "evidence", proof(item), look)
    if finding.hint:
        yield _note(margin, "help", safe(finding.hint), look)
    if finding.fix:
        yield _note(
            margin,
            "fix",
            safe(finding.fix.fix.says) + ("" if finding.fix.fix.safe else " (unsafe)"),
            look,
        )
    page = f"lint-agents rule {finding.code}"
    if look.links:
        page = link(page, RULE_URL.format(name=finding.name))
    yield style(f"{margin} = rule: {page}", "dim", color=look.color)


def _note(margin: str, label: str, text: str, look: Look) -> str:
    lead = style(f"{margin} = ", "blue", color=look.color) + style(
        f"{label}:", "bold", color=look.color
    )
    return f"{lead} {_hang(len(margin) + len(label) + 5, text, look.width)}"


def _hang(taken: int, text: str, width: int) -> str:
    """`text` for the rest of a line of which `taken` columns are used; further lines hang
    below its start.
    """
    return ("\n" + " " * taken).join(wrap(text, max(20, width - taken)))


def _frame(finding: Finding, margin: str, look: Look) -> Iterator[str]:
    room = look.width - len(margin) - 4
    start, end = finding.span.start.column - 1, finding.span.end.column - 1
    if not any(text for _, text in finding.frame):
        return  # an unreadable file has no line to show
    edge = style(f"{margin} |", "blue", color=look.color)
    yield edge
    for number, text in finding.frame:
        marked = number == finding.span.start.line
        shown, left, right = _window(text, start if marked else 0, end if marked else 0, room)
        label = style(f"{number:>{len(margin)}} |", "blue", color=look.color)
        yield f"{label} {shown}".rstrip()
        if marked:
            carets = style(
                "^" * max(1, right - left), "bold", _COLORS[finding.severity], color=look.color
            )
            yield f"{edge} {' ' * left}{carets}"


def _window(text: str, start: int, end: int, room: int) -> tuple[str, int, int]:
    """The part of a line that fits, with the marked range in it, and where that range is then."""
    before, marked, after = safe(text[:start]), safe(text[start:end]), safe(text[end:])
    line, left, right = before + marked + after, len(before), len(before) + len(marked)
    if len(line) <= room:
        return line, left, right
    cut = 0 if min(right, left + room // 2) <= room - 1 else left - room // 3
    shown = line[cut : cut + room]
    if cut:
        shown = "…" + shown[1:]
    if cut + room < len(line):
        shown = shown[:-1] + "…"
    return shown, left - cut, min(right - cut, room)
