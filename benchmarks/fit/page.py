"""The figures of `data/phrases.yaml` as text for docs/judgement.md; needs no scikit-learn."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TypedDict, cast

from ruamel.yaml import YAML

from frontmatter_lint.core.shapes_of_words import ColumnAsWritten

from . import plot

PATH = Path(__file__).resolve().parents[2] / "frontmatter_lint" / "data" / "phrases.yaml"

_WAYS = {"groups": "four fifths, tested on the fifth", "halves": "half, tested on the other half"}
_QUESTIONS = {
    "needs mid": "beyond a light model, against light",
    "critical": "critical, against light",
    "mechanical": "mechanical, against frontier-sensible",
}
_COLUMNS = {
    "mid": "beyond a light model",
    "critical": "critical rather than light",
    "mechanical": "mechanical",
    "mid, brief texts": "beyond a light model, by the description alone",
}


Measured = TypedDict(
    "Measured",
    {
        "groups": dict[str, dict[int, float]],
        "halves": dict[str, dict[int, float]],
        "levels of groups": dict[str, dict[str, float]],
        "levels of halves": dict[str, dict[str, float]],
        "models of their own": dict[str, dict[str, float]],
        "calibration": dict[str, list[tuple[float, float, float, float, int]]],
    },
)
"""What was measured, in per cent; of the calibration rows of stated, observed, its interval and
agents.
"""


class Phrases(TypedDict):
    """`data/phrases.yaml`, as far as it is read here and by its tests."""

    agents: dict[str, int]
    brief: int
    columns: dict[str, ColumnAsWritten]
    contrasts: int
    gathered: dict[str, int]
    least_repositories: int
    measured: Measured
    phrases: str
    repositories: int
    unit: int
    verified_on: str


def read() -> Phrases:
    """Return the data."""
    return cast("Phrases", YAML(typ="safe").load(PATH))


def text() -> str:
    """Return all figures as text."""
    return "".join(f"{line}\n" for line in _lines(read()))


def plotted() -> str:
    """Return the calibration as a picture."""
    measured = read()["measured"]["calibration"]
    titles = {title: measured[column] for column, title in _COLUMNS.items()}
    return plot.plot({title: bins for title, bins in titles.items() if "," not in title})


def _lines(data: Phrases) -> Iterator[str]:
    agents, measured = data["agents"], data["measured"]
    ways = {"groups": measured["groups"], "halves": measured["halves"]}
    sizes = f"{agents['all']:,} agents of {data['repositories']} repositories"
    yield f"fitted on {data['verified_on']}: {sizes}"
    further, contrasts = data["gathered"], data["contrasts"]
    sizes = f"{further['agents']:,} agents of {further['repositories']:,} further repositories"
    yield f"  and, not measured, on {sizes} and {contrasts:,} contrasts"
    named = ("mid", "context", "light", "frontier", "critical", "mechanical")
    yield "  " + ", ".join(f"{name} {agents[name]:,}" for name in named)
    for way, title in _WAYS.items():
        yield ""
        yield f"fitted on {title}: per cent found"
        yield f"  {'at false alarms of':<40}" + "".join(f"{share:>5} %" for share in (1, 2, 3, 5))
        for question, asked in _QUESTIONS.items():
            found = ways[way][question]
            cells = "".join(f"{found.get(share, ''):>7}" for share in (1, 2, 3, 5))
            yield f"  {asked:<40}{cells}".rstrip()
    yield from _levels(measured["levels of halves"])
    yield from _stated(measured["models of their own"])
    for column, title in _COLUMNS.items():
        yield ""
        yield f"{title}: stated, observed (95 % interval), agents"
        for stated, observed, least, most, count in measured["calibration"][column]:
            outside = "" if least <= stated <= most else "   outside"
            interval = f"({least:.3f} to {most:.3f})"
            yield f"  {stated:.3f}   {observed:.3f} {interval:<18} {count:>5}{outside}"


def _levels(levels: Mapping[str, Mapping[str, float]]) -> Iterator[str]:
    yield ""
    yield "levels of the default policy, on the halves the table does not know: per cent of agents"
    for level, values in levels.items():
        yield f"  {level:<19} right {values['right']:>5}   {_all_but('right', values)}"


def _stated(found: Mapping[str, Mapping[str, float]]) -> Iterator[str]:
    yield ""
    yield "the same on the model that a file names itself, on fifths: agents, and per cent of them"
    for level, values in found.items():
        yield f"  {level:<19} {values['agents']:>5.0f}   {_all_but('agents', values)}"


def _all_but(first: str, values: Mapping[str, float]) -> str:
    return ", ".join(f"{name} {value}" for name, value in values.items() if name != first)
