"""`lint-agents documented`: list what was read from the documents that assign models."""

from __future__ import annotations

from ...core.errors import ConfigError
from ...core.terminal import Text
from ...engine import standards
from .check import OK, Printed, settings_of, with_warnings

HEEDS = ("--documented-in", "--config", "--isolated")


def run(argv: list[str]) -> Printed:
    """Every assignment with its place. Raises ConfigError where no document makes one."""
    _, settings = settings_of(argv, "documented")
    read = standards.of(settings).documented
    if not read:
        raise ConfigError("no document names a model: set `documented-in`, or write a ROUTING.md")
    return with_warnings((Text(tuple(standards.listing(read))), OK), settings)
