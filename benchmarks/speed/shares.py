"""Where the time of a run goes: each rule's own part of it, the judgement that several
rules share, and the rest.
"""

from __future__ import annotations

import contextlib
import io
import time
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from typing import Any
from unittest import mock

from frontmatter_lint import cli
from frontmatter_lint.core.nouns import Agent, Context, Problem
from frontmatter_lint.core.rulebook import Check, Rule
from frontmatter_lint.judging import profile
from frontmatter_lint.rules import selection

from .corpus import Files
from .results import Shares

JUDGING = "judging by words"
REST = "finding, reading and parsing files, printing"
#: The goal: no rule takes more of a run than this.
MOST = 0.15

_PASSES = 3


class Stopwatch:
    """Gives every moment to the part of the program that is at work."""

    def __init__(self) -> None:
        self.spent: defaultdict[str, float] = defaultdict(float)
        self.part, self.since = REST, time.perf_counter()

    def switch(self, part: str) -> str:
        """From now on time belongs to `part`; answers whose it was."""
        now = time.perf_counter()
        self.spent[self.part] += now - self.since
        before, self.part, self.since = self.part, part, now
        return before


def measured(files: Files, flags: tuple[str, ...] = ()) -> Shares:
    """The parts of the fastest of some runs inside this process, after one that imports
    what they need.
    """
    command = ["--isolated", *flags, str(files.folder)]
    _silently(command)
    fastest = min((_parts(command) for _ in range(_PASSES)), key=lambda parts: sum(parts.values()))
    parts = {
        part: round(seconds, 6)
        for part, seconds in sorted(fastest.items(), key=lambda part: -part[1])
    }
    return Shares(files.size, sum(parts.values()), parts)


def _parts(command: list[str]) -> dict[str, float]:
    watch = Stopwatch()
    load, judge = selection.load, profile.profile

    @cache
    def timed(name: str) -> Rule:
        rule = load(name)
        return rule._replace(check=_timed(rule.check, f"{rule.code} {name}", watch))

    def judged(*given: Any) -> Any:
        before = watch.switch(JUDGING)
        try:
            return judge(*given)
        finally:
            watch.switch(before)

    with mock.patch.object(selection, "load", timed), mock.patch.object(profile, "profile", judged):
        _silently(command)
    watch.switch(REST)
    if not watch.spent.keys() - {REST, JUDGING}:
        raise RuntimeError(
            "no check went through `rules.load`: this benchmark has to learn how rules are called "
            "now"
        )
    return dict(watch.spent)


def _timed(check: Check, part: str, watch: Stopwatch) -> Check:
    """The same check, on the clock while it is asked for its next problem."""

    def inner(agent: Agent, context: Context) -> Iterator[Problem]:
        problems = iter(check(agent, context))
        while True:
            before = watch.switch(part)
            try:
                problem = next(problems, None)
            finally:
                watch.switch(before)
            if problem is None:
                return
            yield problem

    return inner


def _silently(command: list[str]) -> None:
    with contextlib.redirect_stdout(io.TextIOWrapper(io.BytesIO(), encoding="utf-8")):
        code = cli.main(command)
    if code not in (cli.OK, 1):
        raise RuntimeError(f"lint-agents {' '.join(command)} ended with {code}")
