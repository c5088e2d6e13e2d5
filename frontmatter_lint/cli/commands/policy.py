"""`lint-agents policy NAME|FILE`: print one policy with everything it inherits."""

from __future__ import annotations

import os

from ...core.errors import ConfigError
from ...core.terminal import Printed
from ...engine import standards
from ...judging.policies import page
from ..common import OK
from . import usage


def run(argv: list[str]) -> Printed:
    """Print the page in Markdown. Raises ConfigError where there is no such policy, or where it is
    not valid.
    """
    if len(argv) != 1:
        raise ConfigError(usage("policy"))
    return page.page(standards.policy(argv[0], os.getcwd())), OK
