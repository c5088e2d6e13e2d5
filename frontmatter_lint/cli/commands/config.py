"""`lint-agents config`: print the settings in force, each with its origin."""

from __future__ import annotations

import os

from ...core.terminal import Printed, Text
from ...output.json import dump
from .. import command_line, config, effective
from ..common import OK, with_warnings

#: Every flag that is a setting too, those that choose the file, and the one that passes
#: over parts of it.
HEEDS = (
    *(
        "--select",
        "--extend-select",
        "--ignore",
        "--severity",
        "--policy",
        "--documented-in",
        "--documented-profile",
        "--fail-on",
    ),
    *("--dialect", "--include", "--exclude", "--force-exclude", "--baseline", "--output-format"),
    "--no-ignores",
    *("--config", "--isolated"),
)
OPTIONS = {
    ("--for",): {
        "dest": "paths",
        "nargs": 1,
        "metavar": "FILE",
        "help": "show what applies to this file as well: its dialect, policy and rules, and why",
    }
}


def run(argv: list[str]) -> Printed:
    """Print the settings in TOML, or in JSON as `schemas/settings.schema.json` has it. Raises
    ConfigError.
    """
    options = command_line.parse(argv, "config")
    folder = os.getcwd()
    if options.paths:
        folder = os.path.dirname(os.path.abspath(options.paths[0]))
    found = config.source(options.config, isolated=options.isolated, folder=folder)
    loaded = config.load(options.config, isolated=options.isolated, folder=folder)
    merged = command_line.merge(loaded, options)
    values = effective.settings(merged, found, options)
    files = []
    for path in options.paths:
        files.append(effective.of_file(path, merged, options))
    if merged.output_format == "json":
        document = {"settings": values, "file": files[0] if files else None}
        return with_warnings((dump(document), OK), merged)
    lines = effective.lines(values)
    for one in files:
        lines += ["", *effective.file_lines(one)]
    return with_warnings((Text(tuple(lines)), OK), merged)
