"""`lint-agents policies`: list the built-in policies."""

from __future__ import annotations

from ...core.errors import ConfigError
from ...core.terminal import Printed
from ...output import policy_table
from ..common import OK, text_or_json
from . import usage

HEEDS = ("--output-format",)


def run(argv: list[str]) -> Printed:
    """Every policy with what it asks. Raises ConfigError for arguments."""
    paths, as_json = text_or_json(argv, "policies")
    if paths:
        raise ConfigError(usage("policies"))
    if as_json:
        return policy_table.as_json(), OK
    return policy_table.as_text(), OK
