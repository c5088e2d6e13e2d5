"""The calibration of the learned table as one self-contained SVG: what is stated against
what is observed, with the interval of each share.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from html import escape

WIDTH, HEIGHT = 720, 480
LEFT, RIGHT, TOP, BOTTOM = 64, 444, 56, 432
_NAMES = 470  # where the names begin
_COLOURS = ("#1d4ed8", "#be185d", "#a16207")
_INK, _FAINT = "#1f2937", "#e5e7eb"
_SHIFT = 4  # pixels between columns, so that no interval hides another

_TITLE = "Stated probability and observed share, on repositories not learned from"
_HEAD = (
    f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" '
    f'height="{HEIGHT}" font-family="Helvetica, Arial, sans-serif" font-size="13" fill="{_INK}">'
)

#: Bins as data/phrases.yaml has them: stated, observed, its interval, agents.
Bins = Sequence[Sequence[float]]


def plot(columns: Mapping[str, Bins]) -> str:
    """Return the picture; `columns` are bins by their title."""
    parts = [
        _HEAD,
        f'<rect width="{WIDTH}" height="{HEIGHT}" rx="6" fill="#ffffff"/>',
        f'<text x="{LEFT}" y="28" font-size="15" font-weight="bold">{_TITLE}</text>',
    ]
    for fifth in range(6):
        parts += _grid(fifth / 5)
    parts.append(
        f'<path d="M{LEFT} {BOTTOM}L{RIGHT} {TOP}" stroke="{_INK}" stroke-dasharray="4 4"/>'
    )
    parts.append(f'<text x="{(LEFT + RIGHT) / 2:.0f}" y="472" text-anchor="middle">stated</text>')
    parts.append(f'<text x="{LEFT - 44}" y="{TOP - 8}">observed</text>')
    for number, (title, bins) in enumerate(columns.items()):
        colour = _COLOURS[number % len(_COLOURS)]
        parts += _points(bins, colour, _SHIFT * (number - 1))
        height = TOP + 24 * number
        parts.append(f'<circle cx="{_NAMES}" cy="{height}" r="5" fill="{colour}"/>')
        parts.append(f'<text x="{_NAMES + 14}" y="{height + 4}">{escape(title)}</text>')
    note = TOP + 24 * (len(columns) + 1)
    for number, line in enumerate(("bars: the 95 % interval of a share;", "dashes: stated as is")):
        parts.append(f'<text x="{_NAMES}" y="{note + 18 * number}">{line}</text>')
    return "\n".join([*parts, "</svg>\n"])


def _x(share: float) -> float:
    return LEFT + (RIGHT - LEFT) * share


def _y(share: float) -> float:
    return BOTTOM - (BOTTOM - TOP) * share


def _grid(share: float) -> Iterator[str]:
    x, y = _x(share), _y(share)
    yield f'<path d="M{x:.1f} {TOP}V{BOTTOM}M{LEFT} {y:.1f}H{RIGHT}" stroke="{_FAINT}"/>'
    yield f'<text x="{x:.1f}" y="{BOTTOM + 18}" text-anchor="middle">{share:.0%}</text>'
    yield f'<text x="{LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{share:.0%}</text>'


def _points(bins: Bins, colour: str, shift: int) -> Iterator[str]:
    for stated, observed, least, most, _ in bins:
        x = _x(stated) + shift
        yield f'<path d="M{x:.1f} {_y(least):.1f}V{_y(most):.1f}" stroke="{colour}"/>'
        yield f'<circle cx="{x:.1f}" cy="{_y(observed):.1f}" r="4" fill="{colour}"/>'
