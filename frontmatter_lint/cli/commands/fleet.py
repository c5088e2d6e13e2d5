"""`lint-agents fleet [PATHS…]`: list all agents with what they run on and what their work needs."""

from __future__ import annotations

import os
import sys

from ...core.terminal import Printed, Text, wants_color
from ...output import fleet_text, fleet_values
from ...output.json import dump
from .. import rosters
from ..common import FAILED, OK, settings_of, with_warnings

HEEDS = (*rosters.OF_FINDINGS, *rosters.HEEDS, "--color")
#: What `--output-format` takes here.
FORMATS = ("text", "json", "csv", "markdown")
OPTIONS = {
    ("--output-format",): {
        "choices": FORMATS,
        "help": "how the agents are printed (default: text)",
    },
}


def run(argv: list[str]) -> Printed:
    """Print every agent. Raises ConfigError where there is none."""
    options, settings = settings_of(argv, "fleet")
    roster = rosters.gathered(options, settings, is_checked=True)
    wanted = settings.output_format
    printed: Text | str
    if wanted == "json":
        printed = dump(fleet_values.document(roster.agents))
    elif wanted == "csv":
        printed = fleet_values.csv_text(roster.agents)
    elif wanted == "markdown":
        printed = Text(tuple(fleet_values.markdown_lines(roster.agents)))
    else:
        color = wants_color(options.color, sys.stdout, os.environ)
        printed = Text(tuple(fleet_text.lines(roster.agents)), color)
    code = OK
    if roster.broken:
        code = FAILED
    return with_warnings((printed, code), settings._replace(warnings=roster.warnings))
