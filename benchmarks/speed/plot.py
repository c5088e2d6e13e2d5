"""A log-log plot as one self-contained SVG: a line a contestant, its name in the margin,
where no two names meet.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from html import escape

#: Points of a line: how many files, how many seconds; by rising number of files.
Points = Sequence[tuple[int, float]]

WIDTH, HEIGHT = 860, 480
LEFT, RIGHT, TOP, BOTTOM = 64, 640, 56, 432
NAMES = 690  # where the names begin
GAP = 18  # pixels from one name to the next: the height of a line of text
_COLOURS = ("#64748b", "#a16207", "#c2410c", "#7c3aed", "#0f766e", "#1d4ed8", "#be185d")
_INK, _FAINT = "#1f2937", "#e5e7eb"
_HEAD = (
    f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" '
    f'height="{HEIGHT}" '
    f'font-family="Helvetica, Arial, sans-serif" font-size="13" fill="{_INK}">'
)


def plot(title: str, lines: Mapping[str, Points], bold: str = "") -> str:
    """The picture. `bold` is the line that matters. A line without points is left out, but
    keeps its colour.
    """
    colours = {name: _COLOURS[number % len(_COLOURS)] for number, name in enumerate(lines)}
    drawn = {name: points for name, points in lines.items() if points}
    sizes = sorted({size for points in drawn.values() for size, _ in points})
    times = [seconds for points in drawn.values() for _, seconds in points]
    low, high = math.floor(math.log10(min(times))), math.ceil(math.log10(max(times)))
    x = _scale(sizes[0], sizes[-1], LEFT, RIGHT)
    y = _scale(10.0**low, 10.0**high, BOTTOM, TOP)
    ends = {name: y(points[-1][1]) for name, points in drawn.items()}
    heights = dict(zip(ends, spread(list(ends.values()), GAP, TOP, BOTTOM), strict=True))
    parts = [
        _HEAD,
        f'<rect width="{WIDTH}" height="{HEIGHT}" rx="6" fill="#ffffff"/>',
        f'<text x="{LEFT}" y="28" font-size="15" font-weight="bold">{escape(title)}</text>',
        *(_upright(x(size), f"{size:,}") for size in sizes),
        *(_level(y(10.0**power), _seconds(power)) for power in range(low, high + 1)),
        f'<text x="{(LEFT + RIGHT) / 2:.0f}" y="{HEIGHT - 8}" text-anchor="middle">files</text>',
    ]
    for name, points in sorted(
        drawn.items(), key=lambda line: line[0] == bold
    ):  # what matters lies on top
        places = [(x(size), y(seconds)) for size, seconds in points]
        parts += _line(name, places, heights[name], colours[name], 4 if name == bold else 2)
    return "\n".join([*parts, "</svg>\n"])


def _scale(low: float, high: float, start: float, end: float) -> Callable[[float], float]:
    """From a value to pixels, by its logarithm; to the end where all values are one."""
    span = math.log(high / low)
    return lambda value: start + (end - start) * math.log(value / low) / span if span else end


def spread(wanted: Sequence[float], gap: float, low: float, high: float) -> list[float]:
    """Heights in the order given, at least `gap` apart and as near to those wanted as going
    down, then up, leads.
    """
    order = sorted(range(len(wanted)), key=lambda index: wanted[index])
    placed: dict[int, float] = {}
    floor = low
    for index in order:
        placed[index] = max(wanted[index], floor)
        floor = placed[index] + gap
    ceiling = high
    for index in reversed(order):
        placed[index] = min(placed[index], ceiling)
        ceiling = placed[index] - gap
    return [placed[index] for index in range(len(wanted))]


def _seconds(power: int) -> str:
    return f"{10**power:,} s" if power >= 0 else f"{10 ** (power + 3):g} ms"


def _upright(x: float, label: str) -> str:
    return (
        f'<path d="M{x:.1f} {TOP}V{BOTTOM}" stroke="{_FAINT}"/>'
        f'<text x="{x:.1f}" y="{BOTTOM + 18}" text-anchor="middle">{label}</text>'
    )


def _level(y: float, label: str) -> str:
    return (
        f'<path d="M{LEFT} {y:.1f}H{RIGHT}" stroke="{_FAINT}"/>'
        f'<text x="{LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{label}</text>'
    )


def _line(
    name: str, places: list[tuple[float, float]], height: float, colour: str, width: int
) -> Iterator[str]:
    """A line with its points, and a dotted one that leads to its name."""
    (x, y), path = places[-1], "L".join(f"{x:.1f} {y:.1f}" for x, y in places)
    weight = ' font-weight="bold"' if width > 2 else ""
    yield (
        f'<path d="M{path}" fill="none" stroke="{colour}" stroke-width="{width}" '
        f'stroke-linejoin="round"/>'
    )
    yield from (
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{width + 1}" fill="{colour}"/>' for x, y in places
    )
    yield (
        f'<path d="M{x:.1f} {y:.1f}L{NAMES - 6} {height:.1f}" stroke="{colour}" '
        f'stroke-dasharray="1 4"/>'
    )
    yield f'<text x="{NAMES}" y="{height + 4:.1f}" fill="{colour}"{weight}>{escape(name)}</text>'
