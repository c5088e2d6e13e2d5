"""`lint-agents migrate [PATHS…]`: write models as blocks, or as bare names again, phase by
phase.
"""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Iterable, Sequence

from ...agents import find, load
from ...core.errors import ConfigError, NotReplacedError
from ...core.nouns import Agent, Fault
from ...core.policy import Policy
from ...core.record import Record
from ...core.suggest import did_you_mean
from ...core.terminal import Printed, Text, wants_color
from ...fixes import diff, migrate, trial, write_file
from ...fixes.migrate import Step
from ...reading import file_bytes
from .. import command_line, runs, scope
from ..common import settings_for, with_warnings
from ..runs import Governed

#: Of the options of `check`, those that say which files and by what policy.
HEEDS = (
    "--policy",
    "--dialect",
    "--include",
    "--exclude",
    "--force-exclude",
    "--color",
    "--diff",
    "--config",
    "--isolated",
)
OPTIONS = {
    ("--to",): {
        "choices": migrate.FORMS,
        "help": "write a block for a bare name, or the other way (default: block)",
    },
    ("--category",): {
        "action": "append",
        "metavar": "CATEGORY",
        "help": "only agents of this category of the policy",
    },
    ("--phase",): {
        "action": "append",
        "type": int,
        "metavar": "P",
        "help": "only this phase of the policy, from 1",
    },
}


class _Wanted(Record):
    """What was asked: the form, and the phases and categories to go through (none for all)."""

    to: str
    category: tuple[str, ...]
    phase: tuple[int, ...]
    diff: bool
    color: bool


class _Move(Record):
    """One agent with its file as read, its phase, and what becomes of it."""

    agent: Agent
    path: str
    data: bytes
    phase: str
    step: Step


def run(argv: list[str]) -> Printed:
    """Return what was changed, phase by phase, or with --diff the patch. Raises ConfigError."""
    options, own = command_line.read(argv, "migrate")
    settings = settings_for(options)
    wanted = _Wanted(
        own.get("to", "block"),
        own.get("category", ()),
        own.get("phase", ()),
        options.diff,
        wants_color(options.color, sys.stdout, os.environ),
    )
    found = scope.found(options.paths or (".",), settings)
    governed = runs.governed(found.files, options, settings)
    titles = _titles(wanted, [run.standards.policy for run, _ in governed.settings])
    planned = []
    for move in _moves(governed, wanted):
        if move.phase in titles:
            planned.append(move)
    warnings = runs.warnings_of(settings, governed)
    printed = _carried_out(wanted, titles, planned)
    return with_warnings(printed, settings._replace(warnings=warnings))


def _carried_out(wanted: _Wanted, titles: list[str], planned: list[_Move]) -> Printed:
    """Write the files, or with --diff print the patch; return what is said of it."""
    if wanted.diff:
        patch: list[str] = []
        for move in planned:
            if move.step.fix:
                patch += diff.diff(move.agent.path, move.data, _moved(move))
        reasons = Counter(move.step.reason for move in planned if not move.step.fix)
        notes = tuple(f"{n} left as they are: {reason}" for reason, n in reasons.items())
        return diff.patch(patch, color=wanted.color), int(bool(patch)), notes
    write_file.sweep(move.path for move in planned)
    moves = list(map(_written, planned))
    lines: list[str] = []
    for title in titles:
        lines += _told(title, [one for one in moves if one.phase == title])
    done = sum(move.step.fix is not None for move in moves)
    hint = ""
    if done and wanted.to == "block":
        hint = _HINT
    lines.append(f"{done} of {len(moves)} agents written anew{hint}")
    refused = any(
        before.step.fix and not after.step.fix for before, after in zip(planned, moves, strict=True)
    )
    return Text(tuple(lines)), int(refused)


_HINT = (
    "; now write into each `reasoning` why (`lint-agents --select missing-reasoning` lists them)"
)


def _titles(wanted: _Wanted, policies: Sequence[Policy]) -> list[str]:
    """Return the phases to go through, of every policy that governs a file; that of the working
    directory comes first. Raises ConfigError for one, or a category, that no policy has.
    """
    for one in wanted.category:
        _refuse_unknown(one, policies)
    plans = []
    for policy in policies:
        plans.append([title for title, _ in migrate.phases(policy)])
    titles = []
    for number in wanted.phase:
        reached = [plan[number - 1] for plan in plans if 0 < number < len(plan)]
        if not reached:
            raise ConfigError(
                f"policy `{policies[0].name}` has no phase {number}; it has {len(plans[0]) - 1}"
            )
        titles += reached
    if not titles:
        for plan in plans:
            titles += plan[:-1]
        titles.append(migrate.REST)
    return list(dict.fromkeys(titles))


def _refuse_unknown(category: str, policies: Sequence[Policy]) -> None:
    """Raise ConfigError for a category that no policy has; one without a list takes any."""
    known: list[str] = []
    for policy in policies:
        if not policy.categories or category in policy.categories:
            return
        known += policy.categories
    hint = did_you_mean(category, known) or f"there are {', '.join(dict.fromkeys(known))}"
    raise ConfigError(f"policy `{policies[0].name}` has no category `{category}`; {hint}")


def _moves(governed: Governed, wanted: _Wanted) -> Iterable[_Move]:
    """Yield every agent with what becomes of it, each by the policy nearest to it."""
    for candidate in find.each(governed.candidates):
        held = governed.run_of(candidate)
        policy = held.standards.policy
        data = file_bytes.read_bytes(candidate.path)
        if isinstance(data, Fault):
            continue
        agent = load.load(candidate._replace(data=data), held.dialect)
        if agent is None:
            continue
        category = migrate.category(agent, policy)
        if not wanted.category or category in wanted.category:
            title = next(
                title for title, some in migrate.phases(policy) if category in some or not some
            )
            yield _Move(agent, candidate.path, data, title, migrate.step(agent, policy, wanted.to))


def _moved(move: _Move) -> bytes:
    return trial.together(move.data, [move.step.fix] if move.step.fix else [])[0]


def _written(move: _Move) -> _Move:
    """Write the file of an agent; return the agent, with the reason where its file stays."""
    if move.step.fix is None:
        return move
    try:
        write_file.replace(move.path, move.data, _moved(move))
    except NotReplacedError as error:
        return move._replace(step=Step(reason=str(error)))
    return move


def _model(agent: Agent) -> str:
    """Return how an agent's model is written now."""
    stated = agent.frontmatter.get("model")
    if isinstance(stated, str):
        return stated
    return "block"


def _told(title: str, moves: list[_Move]) -> Iterable[str]:
    if moves:
        yield title
    for move in moves:
        change = f"{_model(move.agent)} → {move.step.says}"
        yield (
            f"  {move.agent.path}: "
            f"{change if move.step.fix else f'left as it is: {move.step.reason}'}"
        )
