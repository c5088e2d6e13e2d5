"""`lint-agents policy NAME|FILE`: one policy with everything it inherits."""

from __future__ import annotations

import os

from .. import explain, standards
from ..checking import OK, Printed
from ..errors import ConfigError
from . import usage


def run(argv: list[str]) -> Printed:
    """The page in Markdown. Raises ConfigError where there is no such policy, or where it is not valid."""
    if len(argv) != 1:
        raise ConfigError(usage("policy"))
    return explain.policy_page(standards.policy(argv[0], os.getcwd())), OK
