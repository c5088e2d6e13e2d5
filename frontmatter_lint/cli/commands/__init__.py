"""Which commands there are beside the options, what each takes, and where it is done.

Each is a module of this folder, but for `check`, which is the linter itself. A module
holds a function `run(argv) -> (text, exit code)`, which escapes nothing, and, in the
first line of its docstring, what the command is for. It may name the options of `check`
that it heeds (`HEEDS`) and options of its own (`OPTIONS`: spellings → what argparse
wants to know). Help, completion and documentation are made from these.
"""

from __future__ import annotations

from ...core.record import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

    from ...core.terminal import Printed

#: Every command with what it takes beside options.
TAKES = {
    "check": "[OPTIONS] [PATHS…]",
    "merge": "FILE…",
    "init": "",
    "config": "",
    "rules": "",
    "rule": "CODE|NAME",
    "explain": "FILE|AGENT",
    "fleet": "[PATHS…]",
    "cost": "[PATHS…]",
    "chains": "[PATHS…]",
    "report": "--html FILE [PATHS…]",
    "badge": "[PATHS…]",
    "monitor": "[PATHS…]",
    "route": "WORDS…",
    "loop": "[PATHS…]",
    "routing": "[PATHS…]",
    "evidence": "FILE…",
    "documented": "[DOCUMENTS…]",
    "policies": "",
    "policy": "NAME|FILE",
    "models": "[DIALECT]",
    "dialects": "[DIALECT]",
    "schema": "[NAME]",
    "completion": "bash|zsh|fish",
    "migrate": "[PATHS…]",
    "hook": "",
    "lsp": "",
    "mcp": "",
}


#: What lists the things that a command takes.
_LISTS = {
    "models": "`lint-agents dialects` lists them",
    "dialects": "without one it lists them",
    "explain": "`lint-agents --show-files` lists the files",
    "policy": "`lint-agents policies` lists them",
    "rule": "`lint-agents rules` lists them",
    "rules": "`lint-agents rule MD` lists one family",
    "schema": "`lint-agents schema` lists them",
}


def module(name: str) -> ModuleType:
    """Return the module of the command of this name."""
    from ...core import resources  # imported here: `check` is found without

    return resources.module(f"cli.commands.{name}")


def named(name: str) -> Callable[[list[str]], Printed]:
    """Return the function that does the command of this name."""
    run: Callable[[list[str]], Printed] = module(name).run
    return run


def about(name: str) -> str:
    """Return what the command is for, in one sentence: the first paragraph of its module."""
    paragraph = (module(name).__doc__ or "").partition("\n\n")[0]
    text = " ".join(paragraph.split()).partition(": ")[2]
    return text[:1].upper() + text[1:]


def usage(name: str) -> str:
    """Return how the command is called, and what lists what it takes, in one line."""
    called = f"usage: lint-agents {name} {TAKES[name]}".rstrip()
    return f"{called}; {_LISTS[name]}" if name in _LISTS else called
