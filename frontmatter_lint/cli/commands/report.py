"""`lint-agents report --html FILE [PATHS…]`: write a page with tiers, scores, cost and agents."""

from __future__ import annotations

from ...core.errors import ConfigError
from ...core.terminal import Printed, Text
from ...core.wording import counted
from ...fleet import cost
from ...output import report_page
from .. import command_line, outputs, rosters
from ..common import FAILED, OK, settings_for, with_warnings
from . import chains, usage

HEEDS = (*rosters.OF_FINDINGS, *rosters.HEEDS)
OPTIONS = {
    ("--html",): {
        "metavar": "FILE",
        "help": "where the page is written; it needs no network and no other file",
    },
}


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
    background = report_page.Background(
        run_.standards.policy["name"],
        run_.limits,
        cost.basis(settings.cost),
        chains.chosen(roster.agents, settings),
    )
    page = report_page.render(roster.agents, background)
    checked = [one.path for one in roster.governed.candidates]
    outputs.put(path, page, checked, "--html")
    written = f"wrote `{path}`: {counted(len(roster.agents), 'agent')}"
    code = OK
    if roster.broken:
        code = FAILED
    return with_warnings((Text((written,)), code), settings._replace(warnings=roster.warnings))
