"""`lint-agents monitor [PATHS…]`: sum up what agents really ran on, and hold it to their files."""

from __future__ import annotations

import os
import sys

from ...agents import find
from ...core.errors import ConfigError
from ...core.record import TYPE_CHECKING
from ...core.report import Report
from ...core.terminal import Printed, Shown, Text, lines_of, wants_color, width
from ...engine import roster, usage_findings
from ...output import render, usage_text, usage_values
from ...output.json import dump
from ...output.usage_values import Usage
from ...reading import repository
from ...rules import selection
from ...usage import alerts, comparison, declared
from .. import command_line, records, runs
from ..common import FAILED, OK, settings_for, with_warnings

if TYPE_CHECKING:
    from typing import Any

    from ...core.findings import Finding
    from ...core.settings import Config
    from ...usage.declared import Compared
    from ..command_line import Options
    from ..runs import Governed

HEEDS = (
    *("--select", "--extend-select", "--ignore", "--severity", "--policy", "--documented-in"),
    *("--documented-profile", "--include", "--exclude", "--no-ignores", "--fail-on"),
    *("--exit-zero", "--baseline", "--update-baseline", "--config", "--isolated", "--today"),
    *("--color", "--quiet"),
)
#: What shows the sums; every other format shows the findings alone.
_SUMS = ("text", "csv", "prometheus", "usage")
FORMATS = (*_SUMS, *render.FORMATS)
OPTIONS: dict[tuple[str, ...], dict[str, Any]] = {
    ("--output-format",): {
        "choices": FORMATS,
        "metavar": "FORMAT",
        "help": "text, usage (JSON), csv and prometheus print the sums; the others are those of "
        "`check` and print the findings (default: text)",
    },
    ("--since",): {"metavar": "DAY", "help": "leave out what ran before this day (YYYY-MM-DD)"},
    ("--project",): {
        "metavar": "FOLDER|NAME",
        "help": "read the transcripts of this project; `all` for every one (default: where no "
        "path is named, the project here)",
    },
    ("--compare",): {
        "metavar": "A..B",
        "help": "hold two days, months or labels against each other",
    },
    ("--state",): {
        "metavar": "FILE",
        "help": "keep what was read in this file, and read again only what has changed since",
    },
    ("--agents",): {
        "metavar": "PATH",
        "help": "where the agents are that ran (default: the repository here)",
    },
}


def run(argv: list[str]) -> Printed:
    """Print what ran. Raises ConfigError where there are no records."""
    options, own = command_line.read(argv, "monitor")
    settings = settings_for(options)
    place = own.get("agents") or repository.root(os.getcwd())
    if not os.path.isdir(place):
        raise ConfigError(f"--agents: there is no folder `{place}`")
    some = records.wanted(
        options.paths, own.get("project") or "", options.since or "", place, own.get("state")
    )
    totals, notes = records.read(some)
    project = os.path.basename(os.path.abspath(some.project or "/"))
    usage = Usage(totals, notes, project=project)
    usage, governed, compared, broken = _held_to_files(usage, place, options, settings)
    if own.get("compare"):
        usage = usage._replace(comparison=comparison.of(totals, own["compare"]))
    report = Report(usage.findings, len(compared), usage.suppressed)
    if settings.baseline is not None or options.update_baseline:
        report = _against_baseline(report, governed, options, settings)
        usage = usage._replace(findings=tuple(report.findings), suppressed=report.suppressed)
    code = OK if options.exit_zero else report.exit_code(settings.fail_on)
    if broken:
        code = FAILED
    wanted = own.get("output_format") or options.output_format or "text"
    printed = (_printed(wanted, usage, report, options), code)
    warnings = runs.warnings_of(settings, governed, broken=broken)
    return with_warnings(printed, settings._replace(warnings=warnings))


def _held_to_files(
    usage: Usage, place: str, options: Options, settings: Config
) -> tuple[Usage, Governed, tuple[Compared, ...], bool]:
    """Return what ran with the agents of the repository and what is wrong; how these are
    governed, and whether the linter itself failed on one of them.
    """
    met = find.search([place], settings)
    governed = runs.governed(met.files, options, settings)
    agents, outcome = roster.roster(
        governed.candidates, governed.run_of, os.environ, 1, is_checked=False
    )
    compared = tuple(declared.compare(agents, usage.totals))
    found = alerts.of(compared, usage.totals, governed.own.standards.policy)
    findings: list[Finding]
    findings, hidden = usage_findings.placed(
        found, agents, governed.candidates, governed.run_of, governed.own
    )
    usage = usage._replace(compared=compared, findings=tuple(findings), suppressed=hidden)
    return usage, governed, compared, outcome.broken


def _against_baseline(
    report: Report, governed: Governed, options: Options, settings: Config
) -> Report:
    from ...core.report import Checked, Outcome
    from ...engine import baseline, baseline_file

    if settings.baseline is None:
        raise ConfigError("--update-baseline needs a file: name it with --baseline")
    may_be_missing = options.update_baseline or options.baseline is None
    known = baseline_file.read(settings.baseline, may_be_missing=may_be_missing)
    checked = tuple(Checked(one.shown, "") for one in governed.candidates)
    ours = []
    for entry, _ in governed.own.active:
        if entry.name in selection.of_records():
            ours.append(entry)
    outcome = Outcome(report, checked, (), broken=False)
    return baseline.apply(outcome, known, ours, update=options.update_baseline).report


def _printed(wanted: str, usage: Usage, report: Report, options: Options) -> Shown:
    if wanted == "usage":
        return dump(usage_values.document(usage))
    if wanted == "csv":
        return usage_values.csv_text(usage.totals)
    if wanted == "prometheus":
        return usage_values.prometheus(usage)
    color = wants_color(options.color, sys.stdout, os.environ)
    look = render.Look(width(sys.stdout), color, summary=not options.quiet)
    if wanted != "text":
        return render.render(wanted, report, look)
    found = lines_of(render.render("full", report, look))
    return Text((*usage_text.lines(usage), "", *found), color)
