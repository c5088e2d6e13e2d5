"""`lint-agents [check] [PATHS…]`: check files, also where no command is named.

From its arguments to the report as text, the files it writes, and an exit code.
"""

from __future__ import annotations

import os
import sys

from ...agents import find
from ...agents.find import Found
from ...agents.load import Candidate
from ...core import limits
from ...core.errors import ConfigError
from ...core.record import TYPE_CHECKING, Record
from ...core.report import Outcome, Report
from ...core.settings import Config
from ...core.terminal import Printed, Shown, Text, lines_of, shows_links, wants_color, width
from ...engine import engine
from ...engine.standards import ROUTING
from ...output import render
from .. import command_line, runs
from ..command_line import Options
from ..common import FAILED, OK, settings_for, with_notes
from ..runs import Governed

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ...engine.shards import Shard
    from ...output.shard_json import Part
    from ..fixing import Fixed, Mending
    from ..outputs import Output


class _Asked(Record):
    """What the options want beside a report: files of it, files mended, and a part of the run; as
    a filter, standard input as it is to be on standard output.
    """

    outputs: tuple[Output, ...] = ()
    mending: Mending | None = None
    shard: Shard | None = None
    part: Part | None = None
    is_filter: bool = False
    source: Candidate | None = None


class _Held(Record):
    """What holds outcomes against a baseline that is read once: that of a whole run, which also
    says what is stale, and that of one file while it is mended.
    """

    whole: Callable[[Outcome], Outcome]
    of_file: Callable[[Outcome], Outcome]


def check(argv: list[str], files: Sequence[Candidate] | None = None) -> Printed:
    """Run `lint-agents [check] [OPTIONS] [PATHS…]`; `files` are those to check, if known."""
    options = command_line.parse(argv)
    settings = settings_for(options)
    if options.help:
        from ..parser import parser  # imported here: argparse is a fifth of a run over one file

        return parser().format_help(), OK
    if options.watch:
        from .. import watching  # imported here: most runs end

        return watching.run(argv, options, check)
    try:
        asked = _asked(options, settings)
        found, governed = _met(options, settings, files)
        warnings = tuple(dict.fromkeys((*settings.warnings, *found.warnings, *governed.warnings)))
        settings = settings._replace(warnings=warnings)
        if options.show_files or options.show_skipped:
            from .. import listing  # imported here: most runs check what they find

            printed: Printed = (listing.text(found, governed, options, settings), OK)
        else:
            if asked.shard:
                from .. import sharding  # imported here: most runs are whole

                outcome, part = sharding.checked(asked.shard, governed, options, settings)
                asked = asked._replace(part=part)
            else:
                outcome = engine.check_files(governed.candidates, governed.run_of, options.jobs)
            is_met = outcome.checked or outcome.broken or asked.part or asked.is_filter
            if not (is_met or _may_be_empty(options, found)):
                from .. import nothing_found  # imported here: most runs find something

                raise nothing_found.error(options, settings, found)
            if asked.is_filter:
                asked = asked._replace(source=found.files[0])
            printed = _reported(outcome, governed, asked, options, settings)
        notes = [f"warning: {warning}" for warning in settings.warnings]
        if found.unfollowed:
            from .. import listing

            notes += listing.notes(found)
        return with_notes(printed, notes) if notes else printed
    except ConfigError as error:
        for warning in settings.warnings:
            error.add_note(f"warning: {warning}")
        raise


def _may_be_empty(options: Options, found: Found) -> bool:
    """Whether it is no failure that there is no agent: nor is it where standard input is a
    document of the settings.
    """
    if options.may_be_empty:
        return True
    return options.paths == ("-",) and not (options.only_agents or found.files[0].named)


def _asked(options: Options, settings: Config) -> _Asked:
    """Return what is asked for beside a report. Raises ConfigError where it makes no sense."""
    asked = _Asked()
    if options.diff or options.add_ignores or options.show_files or options.show_skipped:
        from .. import combining  # imported here: most runs print a report

        combining.refuse(options)
    if options.statistics:
        from .. import combining

        combining.refuse_statistics(options.output_format or "full")
    if options.output:
        from .. import outputs  # imported here: most runs write no file

        asked = asked._replace(outputs=tuple(outputs.asked(options.output)))
    if options.fix or options.diff or options.show_fixes:
        from .. import fixing  # imported here: most runs change no file

        mending = fixing.prepared(options, settings)
        is_filter = "-" in options.paths and not options.diff
        asked = asked._replace(mending=mending, is_filter=is_filter)
    if options.shard is not None:
        from .. import sharding  # imported here: most runs are whole

        asked = asked._replace(shard=sharding.shard_of(options))
    return asked


def _reported(
    outcome: Outcome, governed: Governed, asked: _Asked, options: Options, settings: Config
) -> Printed:
    """Do with what was found what the options ask for; return what is printed."""
    candidates = governed.candidates
    held = None
    if settings.baseline is not None or options.update_baseline:
        held = _held(governed, options, settings, asked.shard)
        outcome = held.whole(outcome)
    fixed = None
    if asked.mending:
        fixed = _mended(asked.mending, outcome, governed, held, options)
        if options.diff:
            return fixed.text, FAILED if outcome.broken else fixed.code, fixed.notes
        outcome, candidates = fixed.outcome, fixed.candidates
    if asked.outputs:
        _write(asked, outcome, candidates, options, settings)
    if options.add_ignores:
        return _add_ignores(outcome, candidates, options)
    text = text_of(outcome.report, options, settings, asked.part, is_filter=asked.is_filter)
    if sys.stdout.isatty() and not (options.paths or settings.root):
        from ..init import proposed  # imported here: who has settings is not told

        text = proposed.told(text, outcome, options, settings)
    code = OK if options.exit_zero else outcome.report.exit_code(settings.fail_on)
    if outcome.broken:
        code = FAILED
    if fixed is None:
        return text, code
    return _with_fixes(text, fixed, asked.source), max(code, fixed.code), fixed.notes


def _mended(
    mending: Mending, outcome: Outcome, governed: Governed, held: _Held | None, options: Options
) -> Fixed:
    """Return what mending does with the files of a run, each checked again after every pass."""

    def examine(some: list[Candidate]) -> Outcome:
        again = engine.check_files(some, governed.run_of, options.jobs)
        return held.of_file(again) if held else again

    def examine_all(every: list[Candidate]) -> Outcome:
        again = engine.check_files(every, governed.run_of, options.jobs)
        return held.whole(again) if held else again

    return mending(outcome, governed.candidates, examine, examine_all)


def _with_fixes(text: Shown, fixed: Fixed, source: Candidate | None) -> Shown:
    """Return the report with what was fixed listed after it; nothing where `source`, which is
    standard input, was passed on, and the report with it.
    """
    if fixed.text.lines:
        color = isinstance(text, Text) and text.color
        text = Text((*lines_of(text), *fixed.text.lines), color)
    if source is None:
        return text
    from .. import pass_on

    # where the settings leave it out, it stays as it stands
    data = source.data or b""
    is_cut = len(data) > limits.AGENT
    if fixed.candidates:
        data = fixed.candidates[0].data or b""
    pass_on(data, text, is_cut=is_cut)
    return ""


def _write(
    asked: _Asked,
    outcome: Outcome,
    candidates: list[Candidate],
    options: Options,
    settings: Config,
) -> None:
    from .. import outputs

    others = set(outcome.passed_over)
    checked = []
    for candidate in candidates:
        if candidate.shown not in others:
            checked.append(candidate.path)
    if settings.baseline is not None:
        checked.append(settings.baseline)
    look = render.Look(summary=not options.quiet, part=asked.part)
    outputs.write(asked.outputs, outcome.report, look, checked)


def _held(governed: Governed, options: Options, settings: Config, shard: Shard | None) -> _Held:
    """Return what holds outcomes against the baseline. Raises ConfigError for one that cannot be
    read, or is not named.
    """
    if settings.baseline is None:
        raise ConfigError(
            "--update-baseline needs a file: name it with --baseline, or `baseline` in the settings"
        )
    from ...engine import baseline, baseline_file  # imported here: many have none

    # a file of settings may name a list before there is one; who names it on the
    # command line means one that is there
    may_be_missing = options.update_baseline or options.baseline is None
    known = baseline_file.read(settings.baseline, may_be_missing=may_be_missing)
    active, own = governed.active_everywhere, governed.own_rules

    def whole(outcome: Outcome) -> Outcome:
        update = options.update_baseline
        return baseline.apply(outcome, known, active, shard, update=update, own=own)

    return _Held(whole, baseline.hiding(known))


def _add_ignores(outcome: Outcome, candidates: list[Candidate], options: Options) -> Printed:
    from ...fixes import add_ignores

    if "-" in options.paths or not options.ignores:
        raise ConfigError(
            "--add-ignores writes into files: it goes neither with `-` nor with --no-ignores"
        )
    added = add_ignores.add(outcome.report.findings, candidates)
    return add_ignores.text(added), FAILED if outcome.broken else int(bool(added.refused))


def text_of(
    report: Report,
    options: Options,
    settings: Config,
    part: Part | None = None,
    *,
    is_filter: bool = False,
) -> Shown:
    """Return the report as the options want it printed; a filter prints it on standard error."""
    if options.statistics:
        if settings.output_format == "json":
            from ...output import json  # imported here: most reports are for people

            return json.render_statistics(report)
        return render.statistics_text(report, has_summary=not options.quiet)
    stream = sys.stdout
    if is_filter and sys.stderr is not None:
        stream = sys.stderr
    color = wants_color(options.color, stream, os.environ)
    look = render.Look(
        width(stream),
        color,
        links=color and shows_links(stream, os.environ),
        summary=not options.quiet,
        unsafe=options.unsafe_fixes,
        part=part,
    )
    return render.render(settings.output_format, report, look)


def _met(
    options: Options, settings: Config, files: Sequence[Candidate] | None
) -> tuple[Found, Governed]:
    """Return the files to look at, `files` where they are known, and how they are governed."""
    holds = None
    if files is not None:
        found = Found(list(files), [], [])
    elif options.narrowed:
        from .. import scope  # imported here: most runs look at everything

        found, holds = scope.narrowed(options, settings)
    elif "-" in options.paths:
        found = Found([_standard_input(options)], [], [])
    else:
        try:
            found = find.search(options.paths or ["."], settings, only_agents=options.only_agents)
        except FileNotFoundError as error:
            raise command_line.missing(str(error)) from None
    governed = runs.governed(found.files, options, settings)
    # whether a file may be a document of the settings, by what it is called
    called = {os.path.basename(path) for path in (*options.paths, options.stdin_filename or "")}
    names = [ROUTING]
    for _, one in governed.settings:
        names += [*one.documented_in, *one.judgement.values(), one.policy]
    if files is not None or (holds is None and called.isdisjoint(map(os.path.basename, names))):
        return found, governed
    from .. import touched  # imported here: few runs are given a document

    return touched.widened(found, governed, options, settings, holds)


def _standard_input(options: Options) -> Candidate:
    if len(options.paths) > 1:
        raise ConfigError("`-` reads standard input and goes with no other path")
    if sys.stdin is None:
        raise ConfigError("standard input is closed")
    name = options.stdin_filename or "stdin.md"
    absolute = os.path.abspath(name)
    data = sys.stdin.buffer.read(limits.AGENT + 1)
    posix = absolute.replace(os.sep, "/")
    return Candidate(name, find.shown(absolute), posix, not options.only_agents, data)
