"""`lint-agents models [DIALECT]`: list what one may write under `model`, with tier and price."""

from __future__ import annotations

from ...agents import choices, dialects
from ...core import clock
from ...core.errors import ConfigError
from ...core.terminal import Printed, Text
from ...output import model_tables
from ...output.json import dump
from ..common import OK, settings_of, with_warnings
from . import usage

HEEDS = ("--output-format", "--today", "--config", "--isolated")


def run(argv: list[str]) -> Printed:
    """Print the words and models of one tool, or all models. Raises ConfigError where there is no
    such dialect.
    """
    options, settings = settings_of(argv, "models")
    if len(options.paths) > 1:
        raise ConfigError(usage("models"))
    dialect = None
    if options.paths:
        name = dialects.find(options.paths[0])
        if not name:
            raise ConfigError(dialects.unknown(options.paths[0]))
        dialect = dialects.get(name)
    every = choices.models(dialect, clock.today(options.today))
    if settings.output_format == "json":
        printed: Printed = (dump(model_tables.models_json(dialect, every, settings.models)), OK)
    else:
        lines = model_tables.models_text(dialect, every, settings.models)
        printed = (Text(tuple(lines)), OK)
    return with_warnings(printed, settings)
