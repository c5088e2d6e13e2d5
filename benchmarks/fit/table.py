"""A fitted table as the text of `data/phrases.yaml`: integers, one phrase a line."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from .arrays import np
from .learn import ADDED, ADDED_TO_BRIEF, BRIEF, COLUMNS, Fitted
from .measure import Curves
from .samples import Samples

PATH = Path(__file__).resolve().parents[2] / "frontmatter_lint" / "data" / "phrases.yaml"
#: Weights are whole numbers of 1 / `UNIT`.
UNIT = 50
#: What a phrase must weigh in some column to be kept, in these units.
LEAST = 3
_HEAD = """\
# What phrases of an agent say of its work: learned from labelled agents, not written by hand.
# `python -m benchmarks.fit` writes this file, and docs/judgement.md says how and how well.
# Only the words left out (benchmarks/fit/left_out.txt) are a choice.
"""


class Made(NamedTuple):
    """All that the file says."""

    samples: Samples
    fitted: Fitted
    slopes: Mapping[str, Curves]
    figures: Mapping[str, Mapping[str, object]]
    day: str
    least: int


def text(made: Made) -> str:
    """Return the whole file."""
    samples, fitted = made.samples, made.fitted
    lines = [_HEAD.rstrip("\n")]
    lines.append("source: python -m benchmarks.fit")
    lines.append(f"verified_on: {made.day}")
    masks = {name: mask[: samples.real] for name, mask in samples.masks.items() if " " not in name}
    counts = {name: int(mask.sum()) for name, mask in masks.items()}
    lines.append(f"agents: {_flow({'all': samples.real} | counts)}")
    lines.append(f"repositories: {samples.homes}")
    further = np.unique(samples.repository[samples.real : samples.contrasts])
    sizes = {"agents": samples.contrasts - samples.real, "repositories": len(further)}
    lines.append(f"gathered: {_flow(sizes)}")
    lines.append(f"contrasts: {len(samples.repository) - samples.contrasts}")
    lines.append(f"least_repositories: {made.least}")
    lines.append(f"unit: {UNIT}")
    lines.append(f"brief: {BRIEF}")
    lines.append("columns:")
    for name in COLUMNS:
        curves = made.slopes[name]
        lines.append(f"  {name}:")
        lines.append(f"    bias: {fitted.bias[name]:.4f}")
        for text_is, added, (slope, shift, bottom, top) in (
            ("whole", ADDED[name], curves.whole),
            ("brief", ADDED_TO_BRIEF[name], curves.brief),
        ):
            curve = {"slope": round(slope, 4), "shift": round(shift, 4)}
            curve |= {"bottom": bottom, "top": top} | added._asdict()
            lines.append(f"    {text_is}: {_flow(curve)}")
    lines.append("measured:")
    for title, values in made.figures.items():
        lines.append(f"  {title}:")
        lines.extend(f"    {name}: {_flow(value)}" for name, value in values.items())
    lines.append("phrases: |")
    lines.extend(f"  {line}" for line in _phrases(samples, fitted))
    return "\n".join(lines) + "\n"


def _phrases(samples: Samples, fitted: Fitted) -> list[str]:
    columns = [np.rint(fitted.weights[name] * UNIT).astype(int) for name in COLUMNS]
    lines = []
    for place, number in enumerate(fitted.kept):
        weights = [int(column[place]) for column in columns]
        if max(map(abs, weights)) >= LEAST:
            lines.append(" ".join([samples.names[number], *map(str, weights)]))
    return lines


def _flow(value: object) -> str:
    """Return a value as YAML in one line."""
    return json.dumps(value).replace('"', "") if isinstance(value, dict) else json.dumps(value)
