"""Drawings and calls of documents in shapes that are seldom drawn: boxes, arrows, flowcharts."""

from __future__ import annotations

import pytest

from .test_documents_corners import said

TWO = {"planner": "frontier", "scribe": "light"}


def _fence(text: str, info: str = "") -> str:
    return f"```{info}\n{text}```\n"


CALLS = 'Task(subagent_type="planner", model="opus")\nTask(subagent_type="scribe", model="haiku")\n'

CALLED: dict[str, tuple[str, dict[str, str]]] = {
    "a stranger as well": (
        _fence(CALLS + 'Task(subagent_type="ghost", model="haiku")\n'),
        TWO,
    ),
    "a call in a call": (
        _fence(CALLS.replace("model=", "prompt=first(of(all)), model=")),
        TWO,
    ),
    "an apostrophe": (
        _fence(CALLS.replace(', model="haiku"', ', model="haiku", prompt=don\'t stop')),
        TWO,
    ),
    "one that never ends": (
        _fence(CALLS + 'Task(subagent_type="judge", model="opus"\n'),
        TWO,
    ),
}

BOXES: dict[str, tuple[str, dict[str, str]]] = {
    "a model far below": (
        _fence(
            "┌─────────┐ ┌─────────┐ ┌─────────┐\n"
            "│ planner │ │ scribe  │ │ judge   │\n"
            "│ Opus    │ │ Haiku   │ │ weighs  │\n"
            "│         │ │         │ │ a lot   │\n"
            "│         │ │         │ │ of text │\n"
            "│         │ │         │ │ Opus    │\n"
            "└─────────┘ └─────────┘ └─────────┘\n"
        ),
        TWO,
    ),
    "outcomes that are no agents": (
        _fence(
            "Is it hard?\n  yes → planner (Opus)\n  no  → scribe (Haiku)\n"
            "  else → ghost (Haiku)\n  maybe → judge (later)\n"
        ),
        TWO,
    ),
}

ARROWS: dict[str, tuple[str, dict[str, str]]] = {
    "strokes that meet": (
        _fence(
            "  planner ──┐\n            ├── opus\n  judge ────┘\n  scribe ─── haiku\n",
        ),
        {**TWO, "judge": "frontier"},
    ),
    "strokes that lead nowhere": (
        _fence("planner ──┐\nopus\nscribe ──┐\nhaiku\nscout ──┐\n"),
        {},
    ),
    "an agent alone": (_fence("planner\njudge --> opus\nscribe --> haiku\n"), {}),
    "a model and more below a model": (
        _fence("opus\n  planner\n  judge\nhaiku\n  scribe\n  scout --> haiku\n"),
        {},
    ),
}

CHARTS: dict[str, tuple[str, dict[str, str]]] = {
    "classes": (
        _fence(
            "flowchart TD\n  a[planner] --> b[scribe]\n  classDef opus fill:#fff\n"
            "  class a opus\n  class b haiku\n",
            "mermaid",
        ),
        TWO,
    ),
    "too long": (
        _fence(
            "flowchart TD\n  planner --> opus\n  scribe --> haiku\n" + "  %% more\n" * 500,
            "mermaid",
        ),
        {},
    ),
}

FORMS = CALLED | BOXES | ARROWS | CHARTS


@pytest.mark.parametrize(("text", "expected"), FORMS.values(), ids=FORMS)
def test_drawings_and_calls_say(text: str, expected: dict[str, str]) -> None:
    assert said(text) == expected
