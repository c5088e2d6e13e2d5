"""`lint-agents rule CODE|NAME`: the page of one rule."""

from __future__ import annotations

from .. import explain, rules
from ..checking import OK, Printed
from ..errors import ConfigError
from . import usage


def run(argv: list[str]) -> Printed:
    """The page in Markdown. Raises ConfigError where there is no such rule."""
    if len(argv) != 1:
        raise ConfigError(usage("rule"))
    return explain.rule_page(rules.find(argv[0])), OK
