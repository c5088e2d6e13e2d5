"""Placeholders among the tools of an agent, which nobody filled in, and sentences there."""

from __future__ import annotations

from ..core.nouns import Fault, Problem, Severity
from ..core.positions import WordsIn
from ..core.record import TYPE_CHECKING
from ..core.resources import data
from ..core.wording import clip
from . import listed_tools, templates

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

    from ..core.positions import KeyPath

RULE = "unfilled-tool"
_WORDS = 5  # from so many on, an entry is no name


def faults(tools: Any, path: str, *, is_owned: bool) -> Iterator[Fault]:
    """Yield the placeholders among tools, and sentences there; none where the path says that the
    file is a template.

    `is_owned` is True where some tool loads the file as it stands: elsewhere it may be filled in
    by whatever copies it.
    """
    if templates.is_called_template(path):
        return
    items = [*_items(tools)]
    yield from _sentences(items, is_owned=is_owned)
    for name, at in items:
        if not templates.is_open("tools", name):
            continue
        yield Fault(
            RULE,
            Problem(
                f"`{clip(name)}` among `tools` is a placeholder, not a tool; the agent goes "
                "without the tool that is meant",
                WordsIn(("tools", *at), name),
                "write the name of the tool, or remove it",
                severity=Severity.WARNING if is_owned else Severity.INFO,
            ),
        )


def _is_sentence(name: str) -> bool:
    """Whether an item of a list is a sentence: no tool has so many words for a name. Names that
    blanks part are none.
    """
    words = name.lower().split()
    if len(words) < _WORDS or "(" in name or templates.is_open("tools", name):
        return False
    known = data("tools")
    tools = {*known["reading"], *known["writing"]}
    return len(tools.intersection(words)) <= 1


def _sentences(items: Iterable[tuple[str, KeyPath]], *, is_owned: bool) -> Iterator[Fault]:
    """Yield that sentences stand among tools, at the first of them."""
    found = [(name, at) for name, at in items if at and _is_sentence(name)]
    if not found:
        return
    is_what = "is a sentence, not a tool"
    if len(found) > 1:
        is_what = f"and {len(found) - 1} more entries like it are sentences, not tools"
    problem = Problem(
        f"`{clip(found[0][0])}` among `tools` {is_what}; no tool is given by it",
        ("tools", *found[0][1]),
        "move it below the frontmatter, and name tools, or remove the field",
        severity=Severity.WARNING if is_owned else Severity.INFO,
    )
    yield Fault(RULE, problem)


def beside(found: list[Fault], unfilled: Iterable[Fault]) -> list[Fault]:
    """Return all that is wrong, without the placeholders where the program knows no tool of the
    list: that says it.
    """
    if any(fault.rule == listed_tools.NONE_KNOWN for fault in found):
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
