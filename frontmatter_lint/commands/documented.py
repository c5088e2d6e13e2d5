"""`lint-agents documented`: what was read from the documents that assign models."""

from __future__ import annotations

from .. import standards
from ..checking import OK, Printed, settings_of
from ..config import ConfigError


def run(argv: list[str]) -> Printed:
    """Every assignment with its place. Raises ConfigError where no document makes one."""
    options, settings = settings_of(argv)
    if options.paths:
        raise ConfigError("usage: lint-agents documented [--documented-in FILE]…")
    read = standards.of(settings).documented
    if not read:
        raise ConfigError("no document names a model: set `documented-in`, or write a ROUTING.md")
    return standards.listing(read), OK
