"""How well an assignment is judged: labelled agents, each pinned to a light and to a
frontier model.

A linter that judges well flags exactly the wrong ones of these. Without arguments the
project's own agents are measured, `fixtures/judgement`; other labels name their files
relative to `--corpus`. Rows whose label is of low confidence, and files without
frontmatter, are left out. A finding counts from a warning up: an info fails no build.

    python -m benchmarks.accuracy [--labels FILE --corpus FOLDER] [--guard] [--show-errors]
"""

from __future__ import annotations

import argparse
import csv
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from frontmatter_lint.agents.load import Candidate
from frontmatter_lint.core.findings import Finding
from frontmatter_lint.core.nouns import Severity
from frontmatter_lint.core.settings import Config
from frontmatter_lint.engine import engine, standards
from frontmatter_lint.engine.standards import Run, Standards
from frontmatter_lint.reading.boundary import decode, split
from frontmatter_lint.rules import selection
from frontmatter_lint.rules.selection import ActiveRules

FIXTURES = Path(__file__).resolve().parent.parent / "fixtures" / "judgement"

CRITICAL = ("security", "compliance", "legal", "incident")
REASONING = (*CRITICAL, "architecture", "debugging", "review")

#: What an agent is pinned to, and the rules that speak of such a pin.
PINS = {
    "light": ("haiku", {"weaker-than-documented", "light-model-on-critical-agent"}),
    "frontier": ("opus", {"stronger-than-documented", "strong-model-on-mechanical-agent"}),
}

#: A field that states a model or explains it, with the lines that belong to it.
_STATED = re.compile(
    r"^(?:model|model[-_]rationale|model_tier|escalation|fallbacks?|effort)[ \t]*:.*(?:\r?\n|\Z)"
    r"(?:(?:[ \t-].*|(?=\r?\n))(?:\r?\n|\Z))*",
    re.MULTILINE,
)


class Label(NamedTuple):
    """What people say the work of an agent needs; the columns of a table of labels."""

    file: str
    name: str
    kind: str
    floor: str
    ceiling: str
    confidence: str
    why: str


class Verdict(NamedTuple):
    """A labelled agent, the pins the linter warns of, and those it says anything about."""

    label: Label
    flagged: frozenset[str]
    noted: frozenset[str]


class Measure(NamedTuple):
    """One of the six numbers: the share of some agents that is flagged on one pin; `least`
    or `most` bounds it.
    """

    pin: str
    title: str
    who: Callable[[Label], bool]
    least: float = 0.0
    most: float = 1.0


def is_mechanical(label: Label) -> bool:
    """Whether a frontier model is plain waste on this work."""
    return label.floor == "light" and (label.kind == "mechanical" or label.ceiling == "light")


#: What is asked of the project's own agents where it is less: a sentence or two prove less
#: than a whole agent does.
LEAST_OF_OUR_OWN = 0.85

MEASURES = (
    Measure(
        "light",
        "security, compliance, legal, incident flagged",
        lambda one: one.floor == "mid" and one.kind in CRITICAL,
        least=0.95,
    ),
    Measure(
        "light",
        "those, architecture, debugging, review flagged",
        lambda one: one.floor == "mid" and one.kind in REASONING,
        least=0.88,
    ),
    Measure("light", "all whose floor is mid flagged", lambda one: one.floor == "mid", least=0.75),
    Measure(
        "light", "FALSE alarms where light is right", lambda one: one.floor == "light", most=0.03
    ),
    Measure("frontier", "mechanical agents flagged", is_mechanical, least=0.75),
    Measure(
        "frontier",
        "FALSE alarms where frontier is sensible",
        lambda one: one.ceiling == "frontier",
        most=0.01,
    ),
)


def labels(path: Path) -> list[Label]:
    """The rows of a table of labels (TSV; further columns are left aside)."""
    with path.open(encoding="utf-8", newline="") as lines:
        rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [Label(*(row[column] for column in Label._fields)) for row in rows]


def pinned(content: bytes, model: str) -> bytes | None:
    """The file with `model: <model>` in the place of all it says about models;
    None without frontmatter.
    """
    text, _ = decode(content)
    cut = split(text)
    if cut.start < 0 or cut.faults:
        return None
    fields = _STATED.sub("", text[cut.start : cut.end])
    newline = "\r\n" if "\r\n" in text else "\n"
    return f"---{newline}{fields}model: {model}{newline}{text[cut.end :]}".encode()


def verdicts(rows: Iterable[Label], corpus: Path) -> list[Verdict]:
    """What the linter says of every agent that can be measured, by its rules and policy as
    they stand.
    """
    settings = Config(isolated=True)
    held_to = standards.of(settings)
    active = selection.selected(settings, held_to.policy)
    judged = []
    for label, content in _files(rows, corpus):
        worst = dict(_objections(label, content, active, held_to))
        flagged = frozenset(pin for pin, level in worst.items() if level > Severity.INFO)
        judged.append(Verdict(label, flagged, frozenset(worst)))
    return judged


def _files(rows: Iterable[Label], corpus: Path) -> Iterator[tuple[Label, bytes]]:
    for label in rows:
        path = corpus / label.file
        if label.confidence == "low" or not path.is_file():
            continue
        content = path.read_bytes()
        if pinned(content, "") is not None:
            yield label, content


def _objections(
    label: Label, content: bytes, active: ActiveRules, held_to: Standards
) -> Iterator[tuple[str, Severity]]:
    """Yield each pin that is objected to, with the worst severity."""
    for pin, (model, telling) in PINS.items():
        found = _findings(label, pinned(content, model), active, held_to)
        levels = [finding.severity for finding in found if finding.name in telling]
        if levels:
            yield pin, max(levels)


def _findings(
    label: Label, content: bytes | None, active: ActiveRules, held_to: Standards
) -> tuple[Finding, ...]:
    """The findings on one file, as if it lay among the agents of Claude Code."""
    name = label.file.rpartition("/")[2].removesuffix(".md").removesuffix(".agent") + ".md"
    path = f".claude/agents/{name}"
    candidate = Candidate(path, path, f"/{path}", named=True, data=content)
    run = Run(active, held_to)
    outcome = engine.check_files([candidate], lambda _: run)
    if outcome.broken or not outcome.checked:
        sys.exit(
            f"{label.file}: could not be checked: "
            f"{outcome.report.findings or 'not taken for an agent'}"
        )
    return tuple(outcome.report.findings)


class Result(NamedTuple):
    """A measure taken: `flagged` of `total`."""

    measure: Measure
    flagged: int
    total: int

    @property
    def share(self) -> float:
        """0 to 1; 0 where there was nothing to measure."""
        return self.flagged / max(self.total, 1)

    @property
    def holds(self) -> bool:
        """Whether the share is within the bounds of the measure."""
        return not self.total or self.measure.least <= self.share <= self.measure.most

    def __str__(self) -> str:
        bound = (
            f"at least {self.measure.least:.0%}"
            if self.measure.least
            else f"at most {self.measure.most:.0%}"
        )
        title = f"{self.measure.pin:<8}  {self.measure.title}"
        failed = "" if self.holds else "  FAILED"
        return (
            f"{title:<58} {self.flagged:>4}/{self.total:<4} {100 * self.share:5.1f} %  "
            f"({bound}){failed}"
        )


def measured(judged: Iterable[Verdict], *, our_own: bool = False) -> list[Result]:
    """The six numbers, by the bounds for `our_own` agents or those of others."""
    every = list(judged)
    results = []
    for bounded in MEASURES:
        measure = bounded
        if our_own:
            measure = bounded._replace(least=min(bounded.least, LEAST_OF_OUR_OWN))
        asked = [one for one in every if measure.who(one.label)]
        results.append(
            Result(measure, sum(measure.pin in one.flagged for one in asked), len(asked))
        )
    return results


def wrong(judged: Iterable[Verdict]) -> Iterator[str]:
    """One line for every verdict that differs from the label."""
    for label, flagged, _ in judged:
        checks = {
            "missed on light": label.floor == "mid" and "light" not in flagged,
            "FALSE on light": label.floor == "light" and "light" in flagged,
            "missed on frontier": is_mechanical(label) and "frontier" not in flagged,
            "FALSE on frontier": label.ceiling == "frontier" and "frontier" in flagged,
        }
        for says, is_so in checks.items():
            if is_so:
                yield f"{says:<18}  {label.kind:<13} {label.file} ({label.why})"


def _arguments(argv: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.accuracy", description=(__doc__ or "").partition("\n")[0]
    )
    parser.add_argument(
        "--labels", type=Path, default=FIXTURES / "labels.tsv", help="a table of labels (TSV)"
    )
    parser.add_argument(
        "--corpus", type=Path, default=FIXTURES, help="the folder its files are relative to"
    )
    parser.add_argument(
        "--guard", action="store_true", help="end with 1 where a number is out of its bounds"
    )
    parser.add_argument("--show-errors", action="store_true", help="list every wrong verdict")
    return parser.parse_args(argv)


def main(argv: list[str] | None = None) -> int:
    """Measure, print, and answer the exit code."""
    arguments = _arguments(argv)
    judged = verdicts(labels(arguments.labels), arguments.corpus)
    results = measured(judged, our_own=arguments.corpus == FIXTURES)
    lines = [*map(str, results), *(wrong(judged) if arguments.show_errors else ())]
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    return int(arguments.guard and not (judged and all(one.holds for one in results)))


if __name__ == "__main__":
    raise SystemExit(main())
