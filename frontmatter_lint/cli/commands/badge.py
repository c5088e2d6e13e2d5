"""`lint-agents badge [PATHS…]`: print a badge of what is found, as SVG or JSON."""

from __future__ import annotations

from ...core.record import TYPE_CHECKING
from ...core.terminal import Printed
from ...engine import baseline, baseline_file, engine
from ...output import badge
from ...output.json import dump
from .. import command_line, nothing_found, rosters, runs, scope
from ..common import FAILED, OK, settings_for, with_warnings

if TYPE_CHECKING:
    from typing import Any

#: An image, and what shields.io makes one of.
FORMATS = ("svg", "json")
HEEDS = (*rosters.OF_FINDINGS, *rosters.HEEDS, "--allow-empty", "--baseline")
OPTIONS: dict[tuple[str, ...], dict[str, Any]] = {
    ("--output-format",): {
        "choices": FORMATS,
        "metavar": "FORMAT",
        "help": "svg is an image, json what the endpoint badge of shields.io reads (default: svg)",
    },
}


def run(argv: list[str]) -> Printed:
    """Print the badge; what is found does not change the exit code. Raises ConfigError where
    there is no agent, or settings cannot be used.
    """
    options, _ = command_line.read(argv, "badge")
    settings = settings_for(options)
    found = scope.found(options.paths or (".",), settings)
    governed = runs.governed(found.files, options, settings)
    outcome = engine.check_files(governed.candidates, governed.run_of, options.jobs)
    if not (outcome.checked or outcome.broken or options.allow_empty):
        raise nothing_found.error(options, settings, found)
    if settings.baseline is not None:
        known = baseline_file.read(settings.baseline, may_be_missing=options.baseline is None)
        everywhere, own_rules = governed.active_everywhere, governed.own_rules
        outcome = baseline.apply(outcome, known, everywhere, update=False, own=own_rules)
    made = badge.of(outcome.report)
    text = badge.svg(made)
    if options.output_format == "json":
        text = dump(badge.shields(made))
    code = FAILED if outcome.broken else OK
    warnings = runs.warnings_of(settings, governed)
    return with_warnings((text, code), settings._replace(warnings=warnings))
