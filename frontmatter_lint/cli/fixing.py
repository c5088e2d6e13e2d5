"""`--fix` and `--diff`: what may be asked together, what is printed, and what
the exit code says.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable
from functools import partial

from ..agents.load import Candidate
from ..core.errors import ConfigError
from ..core.record import Record
from ..core.report import Outcome
from ..core.settings import Config
from ..core.terminal import Text, wants_color
from ..fixes import apply, diff, write_file
from ..fixes.apply import Check, Mended
from .command_line import Options


class Fixed(Record):
    """The outcome of what remains, the files that were changed or would be, and how the run
    is to end at least.

    `text` goes to standard output, `notes`, one a line, to standard error.
    """

    outcome: Outcome
    candidates: list[Candidate]
    text: Text
    notes: tuple[str, ...]
    code: int


#: What is found, the files, what checks one of them while it is mended, and what checks all
#: of them in the end.
Mending = Callable[[Outcome, list[Candidate], Check, Check], Fixed]


def prepared(options: Options, settings: Config) -> Mending:
    """Return what mends the files of a run, or shows how. Raises ConfigError where the options
    contradict each other.
    """
    if options.show_fixes and (options.diff or not options.fix):
        raise ConfigError("--show-fixes goes with --fix")
    if options.show_fixes and settings.output_format not in ("full", "concise"):
        raise ConfigError("--show-fixes goes with the formats full and concise")
    if (options.fix or options.diff) and (options.add_ignores or options.update_baseline):
        raise ConfigError(
            "--fix and --diff go neither with --add-ignores nor with --update-baseline: fix first"
        )
    if options.diff:
        return partial(_shown, options)
    if "-" in options.paths:
        return partial(_filtered, options)
    return partial(_written, options)


def _shown(
    options: Options, outcome: Outcome, candidates: list[Candidate], check: Check, _: Check
) -> Fixed:
    """Return what mending the files would change; no file is touched."""
    mended = apply.mend(candidates, outcome, check, unsafe=options.unsafe_fixes)
    lines: list[str] = []
    for one in mended:
        lines += diff.diff(one.candidate.shown, one.old, one.new)
    number = sum(len(one.fixed) for one in mended)
    notes = _refusals(mended)
    if number:
        notes.append(f"would fix {number} finding{'' if number == 1 else 's'}")
    code = int(bool(lines) and not options.exit_zero)
    text = diff.patch(lines, color=wants_color(options.color, sys.stdout, os.environ))
    return Fixed(outcome, candidates, text, tuple(notes), code)


def _written(
    options: Options,
    outcome: Outcome,
    candidates: list[Candidate],
    check: Check,
    check_all: Check,
) -> Fixed:
    """Return the files mended, and what remains to be found in all of them."""
    write_file.sweep(one.path for one in candidates)
    done = apply.write(apply.mend(candidates, outcome, check, unsafe=options.unsafe_fixes))
    notes = _refusals(done)
    fixed = _remaining(options, outcome, candidates, done, check_all)
    return fixed._replace(notes=tuple(notes), code=int(bool(notes)))


def _filtered(
    options: Options,
    outcome: Outcome,
    candidates: list[Candidate],
    check: Check,
    check_all: Check,
) -> Fixed:
    """Return standard input mended, and what remains to be found in it."""
    done = apply.mend(candidates, outcome, check, unsafe=options.unsafe_fixes)
    return _remaining(options, outcome, candidates, done, check_all)


def _remaining(
    options: Options,
    outcome: Outcome,
    candidates: list[Candidate],
    done: Iterable[Mended],
    check_all: Check,
) -> Fixed:
    """Return what is found once files are as they were mended, less those that were refused."""
    mended = {}
    for one in done:
        if not one.refused:
            mended[one.candidate.shown] = one
    # where nothing was written, another run may have written all of it since this one looked
    if any(one.fixable(unsafe=options.unsafe_fixes) for one in outcome.report.findings):
        candidates = [_changed(one, mended.get(one.shown)) for one in candidates]
        outcome = check_all(candidates)
        number = sum(len(one.fixed) for one in mended.values())
        outcome = outcome._replace(report=outcome.report._replace(fixed=number))
    shown: tuple[str, ...] = ()
    if options.show_fixes:
        shown = tuple(diff.listing((path, one.fixed) for path, one in mended.items()))
    return Fixed(outcome, candidates, Text(shown), (), 0)


def _refusals(mended: Iterable[Mended]) -> list[str]:
    refusals = []
    for one in mended:
        if one.refused:
            refusals.append(f"{one.candidate.shown}: left as it is: {one.refused}")
    return refusals


def _changed(candidate: Candidate, mended: Mended | None) -> Candidate:
    if mended:
        return candidate._replace(data=mended.new)
    return candidate
