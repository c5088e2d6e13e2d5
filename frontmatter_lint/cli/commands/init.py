"""`lint-agents init`: look at the repository, then write settings, hook and workflow.

Shows the first result as well.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator, Mapping

from ... import cli
from ...core.record import TYPE_CHECKING
from ...core.settings import Config
from ...core.terminal import Printed, Text, lines_of
from ...reading import repository
from .. import config
from ..common import FAILED, OK, with_warnings
from ..init import starting, surveying
from ..init.progress import Progress
from ..init.starting import Step
from ..init.surveying import Survey
from . import check

if TYPE_CHECKING:
    from typing import Any

#: So many agents are enough to show what is found; more take longer than people wait.
_FIRST = 150
_NOBODY = (
    "Nothing is written: there is no terminal to ask at. `lint-agents init --yes` writes these "
    "files."
)
OPTIONS = {("-y", "--yes"): {"action": "store_true", "help": "write without asking"}}


def run(argv: list[str]) -> Printed:
    """Plan, ask where there is somebody to ask, write, show. Raises ConfigError where
    something cannot be written.
    """
    from ..parser import of  # imported here: it reads the options of this very module

    sure = getattr(of("init").parse_args(argv), "yes", False)
    with contextlib.chdir(repository.root(os.getcwd())):
        known = config.load()
        return with_warnings(_begin(known, sure=sure), known)


def _begin(known: Config, *, sure: bool) -> Printed:
    kept = starting.existing()
    found = surveying.survey(known, Progress(sys.stderr))
    table = starting.settings(found, baseline=False)
    flags = () if kept else _flags(table)
    arguments = ["--statistics", "--allow-empty", *flags]
    result, code, *_ = check.check(arguments, found.agents[:_FIRST])
    shown = [""]
    if len(found.agents) > _FIRST and code == OK:
        result, code, *_ = check.check(arguments, found.agents)
    elif len(found.agents) > _FIRST:
        shown += [f"In the first {_FIRST:,} of {len(found.agents):,} agents:", ""]
    wanted = starting.settings(found, baseline=code == 1)
    steps = starting.plan(wanted, kept, known.documented_in)
    plan = list(_plan(found, steps, kept))
    nowhere = kept if known.baseline is None else None
    ending = (*shown, *lines_of(result), *_next(steps, nowhere, failing=code == 1))
    if not any(step.new for step in steps):
        return Text((*plan, "", "Nothing to write.", *ending)), OK
    if not sure:
        plan += _contents(steps)
        if not _somebody_is_there():
            return Text((*plan, "", _NOBODY)), FAILED
        if not _agreed(plan):
            return Text(("Nothing is written.",)), OK
        plan = []
    starting.write(steps)
    return Text((*plan, *ending)), OK


def _flags(table: Mapping[str, Any]) -> Iterator[str]:
    """Yield the settings as flags: what a run would be told once they are written."""
    for key, value in table.items():
        values = value
        if isinstance(value, str):
            values = [value]
        for one in values:
            yield f"--{key}={one}"


def _somebody_is_there() -> bool:
    return sys.stdin is not None and sys.stdin.isatty() and sys.stdout.isatty()


def _agreed(plan: list[str]) -> bool:
    """Whether the answer is yes; `input` would ask on standard error."""
    cli.show(Text((*plan, "")))
    cli.show("Write these files? [Y/n] ")
    answer = sys.stdin.readline()
    return bool(answer) and answer.strip().lower() in ("", "y", "yes")


def _plan(found: Survey, steps: list[Step], kept: str | None) -> Iterator[str]:
    yield from _findings(found, kept)
    for title, chosen in (("Writes", True), ("Leaves", False)):
        listed = []
        for step in steps:
            if bool(step.new) == chosen:
                listed.append(step)
        if listed:
            yield from ("", title)
        for step in listed:
            if step.old is not None:
                done = f"{step.what}, added to the file"
            else:
                done = step.what
            yield f"  {step.path}: {done}{f': {step.why}' if step.why else ''}"
            if not step.new:
                for line in step.added.splitlines():
                    yield f"      {line}"


def _findings(found: Survey, kept: str | None) -> Iterator[str]:
    number = sum(found.tools.values())
    counts = []
    for name, count in found.tools.most_common():
        counts.append(f"{count} of {name}")
    tools = ", ".join(counts)
    yield f"agents     {number} found{f': {tools}' if tools else ''}"
    if kept:
        yield f"settings   as {kept} has them"
        return
    yield "dialect    told by the path and content of each file"
    for one in found.documents:
        against = ""
        if one.left_out:
            against = f", and is left out: {one.left_out}"
        yield f"documents  {one.path} assigns a model to {one.agents} of them{against}"
    for path in found.unread:
        why = f"`lint-agents documented {path}` shows why"
        yield f"documents  looked at {path}: read nothing; {why}"
    yield f"policy     {found.policy}: {found.why}"


def _contents(steps: list[Step]) -> Iterator[str]:
    """Yield what would be written, whole."""
    for step in steps:
        if step.new:
            yield from ("", f"{step.path}:", *(f"    {line}" for line in step.added.splitlines()))


def _next(steps: list[Step], nowhere: str | None, *, failing: bool) -> Iterator[str]:
    """Yield what to do now; `nowhere` is a file of settings that names no baseline."""
    if failing:
        first = ""
        if nowhere:
            first = f"Name a `baseline` in {nowhere}, and "
        yield ""
        update = f"{first}`lint-agents --update-baseline`"
        yield f"`lint-agents` shows each finding. {update} takes them for known, so that only"
        yield "new ones fail from now on."
    if any(step.new and step.what == starting.HOOK for step in steps):
        yield ""
        yield "`pre-commit install` lets the hook run at every commit."
