"""A badge that says what a run found: as an image of its own, and as shields.io reads it."""

from __future__ import annotations

from ..core.nouns import SEVERITIES, Severity
from ..core.record import TYPE_CHECKING, Record
from ..core.wording import counted

if TYPE_CHECKING:
    from typing import Any

    from ..core.report import Report

LABEL = "agents"
#: Names of colours as shields.io knows them, with what it paints.
_COLORS = {
    "brightgreen": "#4c1",
    "yellow": "#dfb317",
    "red": "#e05d44",
    "lightgrey": "#9f9f9f",
}
#: About how many pixels a character takes in 11 pixels of Verdana; the image says the width of
#: its texts, so that every font comes out alike.
_NARROW = "fijlrt, 1"
_NARROW_WIDTH, _WIDTH = 4.6, 7.0
_SPACE = 5  # pixels to the left and right of a text


class Badge(Record):
    """What stands to the right on a badge, and the name of its colour."""

    message: str
    color: str


def of(report: Report) -> Badge:
    """Return the badge of a report: errors and warnings, information left out."""
    if not report.files_checked:
        return Badge("none", "lightgrey")
    levels = dict.fromkeys(SEVERITIES, 0)
    for (_, _, severity), number in report.tally().numbers.items():
        levels[severity] += number
    errors, warnings = levels[Severity.ERROR], levels[Severity.WARNING]
    parts = []
    if errors:
        parts.append(counted(errors, "error"))
    if warnings:
        parts.append(counted(warnings, "warning"))
    if errors:
        color = "red"
    elif warnings:
        color = "yellow"
    else:
        parts = [f"{report.files_checked} checked"]
        color = "brightgreen"
    return Badge(", ".join(parts), color)


def shields(badge: Badge) -> dict[str, Any]:
    """Return the badge in the schema of the endpoint badge of shields.io, version 1.

    Source: https://shields.io/badges/endpoint-badge
    """
    return {
        "schemaVersion": 1,
        "label": LABEL,
        "message": badge.message,
        "color": badge.color,
        "isError": badge.color == "red",
    }


def svg(badge: Badge) -> str:
    """Return the badge as an SVG image, without script, link or font of another place."""
    left, right = _width(LABEL), _width(badge.message)
    whole = left + right + 4 * _SPACE
    middle = left + 2 * _SPACE
    title = f"{LABEL}: {badge.message}"
    return f"""\
<svg xmlns="http://www.w3.org/2000/svg" width="{whole}" height="20" role="img" aria-label="{title}">
  <title>{title}</title>
  <clipPath id="r"><rect width="{whole}" height="20" rx="3"/></clipPath>
  <g clip-path="url(#r)">
    <rect width="{middle}" height="20" fill="#555"/>
    <rect x="{middle}" width="{whole - middle}" height="20" fill="{_COLORS[badge.color]}"/>
  </g>
  <g fill="#fff" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11">
    <text x="{_SPACE}" y="14" textLength="{left}">{LABEL}</text>
    <text x="{middle + _SPACE}" y="14" textLength="{right}">{badge.message}</text>
  </g>
</svg>
"""


def _width(text: str) -> int:
    """Return about how many pixels a text takes."""
    width = 0.0
    for character in text:
        width += _NARROW_WIDTH if character in _NARROW else _WIDTH
    return round(width)
