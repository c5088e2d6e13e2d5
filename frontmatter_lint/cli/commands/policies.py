"""`lint-agents policies`: list the built-in policies."""

from __future__ import annotations

from ...core.errors import ConfigError
from ...output import rule_pages
from . import usage
from .check import OK, Printed


def run(argv: list[str]) -> Printed:
    """Every policy with what it asks. Raises ConfigError for arguments."""
    if argv:
        raise ConfigError(usage("policies"))
    return rule_pages.policy_table(), OK
