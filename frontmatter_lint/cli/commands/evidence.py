"""`lint-agents evidence FILE…`: hold results of evaluations to the gate of the policy."""

from __future__ import annotations

import os
import sys

from ...agents import find, load
from ...core import clock
from ...core.errors import ConfigError
from ...core.record import TYPE_CHECKING
from ...core.report import Report
from ...core.resources import data
from ...core.terminal import Printed, Shown, Text, lines_of, wants_color, width
from ...engine import usage_findings
from ...fixes import write_file
from ...fleet.agents import FleetAgent
from ...output import evidence_text, render
from ...output.json import dump
from ...reading import repository
from ...usage import judged_evidence, results
from .. import command_line, runs
from ..common import OK, settings_for, with_warnings
from . import usage

if TYPE_CHECKING:
    from typing import Any

    from ...usage.alerts import Alert
    from ..runs import Governed

HEEDS = (
    *("--select", "--extend-select", "--ignore", "--severity", "--policy", "--include"),
    *("--exclude", "--no-ignores", "--fail-on", "--exit-zero", "--config", "--isolated"),
    *("--today", "--color", "--quiet"),
)
FORMATS = ("text", "evidence", *render.FORMATS)
OPTIONS: dict[tuple[str, ...], dict[str, Any]] = {
    ("--output-format",): {
        "choices": FORMATS,
        "metavar": "FORMAT",
        "help": "text and evidence (JSON) print the results; the others are those of `check` and "
        "print the findings (default: text)",
    },
    ("--scaffold",): {
        "metavar": "PATH",
        "help": "write a set of 30 tasks to fill into this folder, which must not be there yet",
    },
}
_README = """\
# Tasks

{count} tasks, {each} of each kind. Write into each file what is asked, taken from your own
repository, and how it is checked. Run them with each model, score three things, and write them
to `results.json`:

- `passes`: it compiles, and the tests pass;
- `style`: it keeps the style that it finds;
- `explains`: it explains its trade-offs when asked.

`lint-agents evidence results.json` holds them to the policy.
"""


def run(argv: list[str]) -> Printed:
    """Print what results say. Raises ConfigError where one cannot be used."""
    options, own = command_line.read(argv, "evidence")
    settings = settings_for(options)
    if own.get("scaffold"):
        if options.paths:
            raise ConfigError("--scaffold goes with no file")
        return _scaffold(own["scaffold"])
    if not options.paths:
        raise ConfigError(usage("evidence"))
    for path in options.paths:
        if not os.path.exists(path):
            raise command_line.missing(path)
    evidence = [results.read(path) for path in options.paths]
    met = find.search([repository.root(os.getcwd())], settings)
    governed = runs.governed(met.files, options, settings)
    gate = judged_evidence.gate_of(governed.own.standards.policy)
    found: list[Alert] = []
    for one in evidence:
        found += judged_evidence.wrong(one, gate, clock.today(options.today))
    agents = _named(governed, {one.agent for one in found if one.agent})
    findings, hidden = usage_findings.placed(
        found, agents, governed.candidates, governed.run_of, governed.own
    )
    report = Report(tuple(findings), len(evidence), hidden)
    code = OK if options.exit_zero else report.exit_code(settings.fail_on)
    wanted = own.get("output_format") or options.output_format or "text"
    printed: Shown
    if wanted == "evidence":
        printed = dump(evidence_text.document(evidence, gate, findings, hidden))
    else:
        color = wants_color(options.color, sys.stdout, os.environ)
        look = render.Look(width(sys.stdout), color, summary=not options.quiet)
        printed = render.render(wanted if wanted != "text" else "full", report, look)
        if wanted == "text":
            shown = (*evidence_text.lines(evidence, gate), "", *lines_of(printed))
            printed = Text(shown, color)
    warnings = runs.warnings_of(settings, governed)
    return with_warnings((printed, code), settings._replace(warnings=warnings))


def _named(governed: Governed, names: set[str]) -> list[FleetAgent]:
    """Return the agents of these names."""
    found: list[FleetAgent] = []
    if not names:
        return found
    for one in find.each(governed.candidates):
        agent = load.load(one, governed.run_of(one).dialect)
        if agent is not None and agent.name in names:
            found.append(FleetAgent(agent.key, agent.name, agent.dialect.name, ""))
    return found


def _scaffold(folder: str) -> Printed:
    """Write a set of tasks to fill, and return what was written."""
    if os.path.lexists(folder):
        raise ConfigError(f"--scaffold: `{folder}` is there already; nothing is written")
    known = data("usage")["evidence"]
    each = known["tasks"] // len(known["kinds"])
    files = {"README.md": _README.format(count=known["tasks"], each=each)}
    listed = []
    for kind in known["kinds"]:
        for number in range(1, each + 1):
            name = f"{kind}-{number}"
            files[f"tasks/{name}.md"] = f"# {name}\n\nAsked:\n\nChecked by:\n"
            listed.append({"task": name, "agent": "", "model": "", "kind": kind, "passes": False})
    files["results.json"] = dump({"version": 1, "set": "", "date": "", "results": listed})
    try:
        os.makedirs(os.path.join(folder, "tasks"))
        for name, text in files.items():
            write_file.put(os.path.join(folder, name), (text.encode(),))
    except OSError as error:
        raise ConfigError(f"--scaffold: `{folder}` cannot be written: {error.strerror}") from None
    return Text((f"{known['tasks']} tasks to fill in {folder}",)), OK
