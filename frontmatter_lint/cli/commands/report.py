"""`lint-agents report --html FILE [PATHS…]`: write a page with tiers, scores, cost, agents, and
what ran.
"""

from __future__ import annotations

import os

from ...core.errors import ConfigError
from ...core.record import TYPE_CHECKING
from ...core.terminal import Printed, Text
from ...core.wording import counted
from ...fleet import cost
from ...output import report_page
from ...reading import repository
from .. import command_line, outputs, rosters
from ..common import FAILED, OK, settings_for, with_warnings
from . import chains, usage

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from ...fleet.agents import FleetAgent
    from ..command_line import Options

HEEDS = (*rosters.OF_FINDINGS, *rosters.HEEDS)
OPTIONS: dict[tuple[str, ...], dict[str, Any]] = {
    ("--html",): {
        "metavar": "FILE",
        "help": "where the page is written; it needs no network and no other file",
    },
    ("--usage",): {
        "action": "append",
        "metavar": "PATH",
        "help": "also show what ran, by the records that `monitor` would read there; `here` for "
        "the transcripts of the project here",
    },
    ("--since",): {"metavar": "DAY", "help": "leave out what ran before this day (YYYY-MM-DD)"},
    ("--state",): {
        "metavar": "FILE",
        "help": "keep what was read of these records in this file, as `monitor --state` does",
    },
}
#: What `--usage` takes for the transcripts of the project here.
HERE = "here"


def run(argv: list[str]) -> Printed:
    """Write the page. Raises ConfigError where there is no agent, or it cannot be written."""
    options, own = command_line.read(argv, "report")
    settings = settings_for(options)
    path = own.get("html", "")
    if not path or path == "-":
        raise ConfigError(f"--html names the file to write; {usage('report')}")
    outputs.refuse_obstacle(path, "--html")
    roster = rosters.gathered(options, settings, is_checked=True)
    run_ = roster.governed.own
    ran = _what_ran(roster.agents, own.get("usage") or (), options, own.get("state"))
    background = report_page.Background(
        run_.standards.policy.name,
        run_.limits,
        cost.basis(settings.cost),
        chains.chosen(roster.agents, settings),
        ran,
    )
    page = report_page.render(roster.agents, background)
    checked = [one.path for one in roster.governed.candidates]
    outputs.put(path, page, checked, "--html")
    written = f"wrote `{path}`: {counted(len(roster.agents), 'agent')}"
    code = OK
    if roster.broken:
        code = FAILED
    return with_warnings((Text((written,)), code), settings._replace(warnings=roster.warnings))


def _what_ran(
    agents: Sequence[FleetAgent], paths: Sequence[str], options: Options, state: str | None
) -> dict[str, Any]:
    """Return what the page shows of records; nothing where none are asked for. Raises
    ConfigError.
    """
    if not paths:
        if options.since or state is not None:
            raise ConfigError("--since and --state say which records --usage reads; name some")
        return {}
    from ...output import usage_page  # imported here, as what they need: few pages show it
    from ...usage import declared
    from .. import records

    here = repository.root(os.getcwd())
    named = [path for path in paths if path != HERE]
    if named and len(named) < len(paths):
        raise ConfigError(f"--usage: `{HERE}` goes with no other path")
    some = records.wanted(named, "", options.since or "", here, state)
    totals, notes = records.read(some)
    return usage_page.values(totals, notes, declared.compare(agents, totals))
