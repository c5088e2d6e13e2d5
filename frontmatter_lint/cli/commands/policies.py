"""`lint-agents policies`: list the built-in policies."""

from __future__ import annotations

from ...core import policy
from ...core.errors import ConfigError
from ...core.terminal import Printed
from ..common import OK, text_or_json
from . import usage

HEEDS = ("--output-format",)


def run(argv: list[str]) -> Printed:
    """Print every policy with its title, one a line. Raises ConfigError for arguments."""
    paths, as_json = text_or_json(argv, "policies")
    if paths:
        raise ConfigError(usage("policies"))
    names = policy.names()
    if as_json:
        from ...output.json import dump  # imported here: most ask for text

        return dump([{"name": name, "title": policy.built_in(name).title} for name in names]), OK
    width = max(map(len, names))
    rows = [f"{name:<{width}}  {policy.built_in(name).title}\n" for name in names]
    return "".join(rows), OK
