"""Which commands there are beside the options, what each takes, and where it is done."""

from __future__ import annotations

from importlib import import_module

from ..record import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    Printed = tuple[str, int] | tuple[str, int, str]

#: Every command with what it takes. Each is a module of this folder with a function `run(argv) -> (text, exit code)`,
#: but for `check`, which is the linter itself.
TAKES = {
    "check": "[OPTIONS] [PATHS…]",
    "rules": "",
    "rule": "CODE|NAME",
    "explain": "FILE|AGENT",
    "documented": "",
    "policies": "",
    "policy": "NAME|FILE",
    "migrate": "[--to block|scalar] [--category C] [--phase N] [--diff] [PATHS…]",
}


def named(name: str) -> Callable[[list[str]], Printed]:
    """The function that does the command of this name."""
    run: Callable[[list[str]], Printed] = import_module(f".{name}", __name__).run
    return run


def usage(name: str) -> str:
    """How the command is called, in one line."""
    return f"usage: lint-agents {name} {TAKES[name]}".rstrip()
