"""Placeholders among the tools of an agent, which nobody filled in."""

from __future__ import annotations

from ..core.nouns import Fault, Problem, Severity
from ..core.record import TYPE_CHECKING
from ..core.wording import clip
from . import templates, tool_faults

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

    from ..core.positions import KeyPath

RULE = "unfilled-tool"


def faults(tools: Any, path: str, *, is_owned: bool) -> Iterator[Fault]:
    """Yield the placeholders among tools; none where the path says that the file is a template.

    `is_owned` is True where some tool loads the file as it stands: elsewhere it may be filled in
    by whatever copies it.
    """
    if templates.is_called_template(path):
        return
    for name, at in _items(tools):
        if not templates.is_open("tools", name):
            continue
        yield Fault(
            RULE,
            Problem(
                f"`{clip(name)}` among `tools` is a placeholder, not a tool; the agent goes "
                "without the tool that is meant",
                ("tools", *at),
                "write the name of the tool, or remove it",
                severity=Severity.WARNING if is_owned else Severity.INFO,
            ),
        )


def beside(found: list[Fault], unfilled: Iterable[Fault]) -> list[Fault]:
    """Return all that is wrong, without the placeholders where the program knows no tool of the
    list: that says it.
    """
    if any(fault.rule == tool_faults.NONE_KNOWN for fault in found):
        return found
    return [*found, *unfilled]


def _items(tools: Any) -> Iterator[tuple[str, KeyPath]]:
    """Yield the names of tools, each with its place below the field; spaces part none."""
    if isinstance(tools, str):
        for name in tools.split(","):
            yield name.strip(), ()
    elif isinstance(tools, list):
        for number, item in enumerate(tools):
            if isinstance(item, str):
                yield item.strip(), (number,)
