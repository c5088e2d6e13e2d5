"""`lint-agents rule CODE|NAME`: the page of one rule."""

from __future__ import annotations

from ...core.errors import ConfigError
from ...output import rule_pages
from ...rules import selection
from . import usage
from .check import OK, Printed


def run(argv: list[str]) -> Printed:
    """The page in Markdown. Raises ConfigError where there is no such rule."""
    if len(argv) != 1:
        raise ConfigError(usage("rule"))
    return rule_pages.rule_page(selection.find(argv[0])), OK
