"""`lint-agents dialects [DIALECT]`: list the tools whose agent files are read, or show all that
is known of one.
"""

from __future__ import annotations

from ...agents import dialects
from ...core.errors import ConfigError
from ...core.terminal import Printed, Text
from ...output import model_tables
from ...output.json import dump
from ..common import OK, settings_of, with_warnings
from . import usage

HEEDS = ("--output-format", "--config", "--isolated")


def run(argv: list[str]) -> Printed:
    """Print one line a tool, or one tool whole. Raises ConfigError where there is no such
    dialect.
    """
    options, settings = settings_of(argv, "dialects")
    if len(options.paths) > 1:
        raise ConfigError(usage("dialects"))
    names = sorted(dialects.names())
    lines = model_tables.dialects_text()
    if options.paths:
        name = dialects.find(options.paths[0])
        if not name:
            raise ConfigError(dialects.unknown(options.paths[0]))
        names = [name]
        lines = model_tables.dialect_text(dialects.get(name))
    if settings.output_format == "json":
        every = [model_tables.dialect_json(dialects.get(name)) for name in names]
        return with_warnings((dump(every), OK), settings)
    return with_warnings((Text(tuple(lines)), OK), settings)
