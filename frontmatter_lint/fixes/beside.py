"""From a block under `model` to one name with the rest of the block beside it, every word and
comment as it was written.
"""

from __future__ import annotations

import re

from ..agents import model_choice
from ..core.edits import Edit, Fix, FrozenMapping, Value
from ..core.nouns import Agent
from ..core.positions import Span
from ..core.record import TYPE_CHECKING
from ..core.resources import data
from ..reading import document, yaml_tree
from ..reading.places import lines_of

if TYPE_CHECKING:
    from typing import Any

_COMMENT = re.compile(r"[ \t]*(#[^\r\n]*)?(\r?\n)")


def fix(agent: Agent) -> Fix | None:
    """Return the fix that moves a block out of `model`; None where the tool may do something
    with its parts beside it, or where they would not mean the same.
    """
    block = agent.frontmatter.get("model")
    if model_choice.home(agent.dialect) != model_choice.BESIDE:
        return None
    if agent.source.syntax != document.YAML or not isinstance(block, dict):
        return None
    preference = agent.model.preference
    if preference is None or preference.at != ("model", next(iter(block))):
        return None
    rest = {}
    for key, value in block.items():
        if key != preference.at[1]:
            rest[key] = value
    if any(key in agent.frontmatter or key not in _movable() for key in rest):
        return None
    found = _written(agent, str(preference.at[1]))
    if found is None:
        return None
    span, text = found
    means = [("model", _frozen(preference.value))]
    means += [(key, _frozen(value)) for key, value in rest.items()]
    others = ", ".join(f"`{key}`" for key in rest)
    says = f"write `model: {preference.value}`" + (f", with {others} beside it" if rest else "")
    return Fix(says, (Edit("rewrite", span, text, means=tuple(means)),), safe=False)


def _movable() -> set[str]:
    """Return the parts of a block that are read beside `model` as well, under the same name."""
    spellings = data("spellings")
    found = {"effort_escalation"}
    for part in ("fallbacks", "escalation", "reasoning", "effort"):
        found |= {*spellings["block"][part]} & {*spellings["beside"][part]}
    return found


def _frozen(value: Any) -> Value:
    """Return a value that can be hashed, as findings are."""
    if isinstance(value, dict):
        return FrozenMapping(tuple((key, _frozen(inner)) for key, inner in value.items()))
    if isinstance(value, list):
        return tuple(map(_frozen, value))
    return value  # type: ignore[no-any-return]  # a scalar


def _written(agent: Agent, first: str) -> tuple[Span, str] | None:
    """Return the text that takes the place of the block, and its range."""
    text, offset, *_ = agent.source.split
    node: Any
    key, node = yaml_tree.nodes_at(document.root_of(agent.source), ("model",))
    if key is None or node is None or not node.value:
        return None
    start, after_key = offset + key.start_mark.index, offset + key.end_mark.index
    end = offset + node.end_mark.index
    is_mapping = isinstance(node.value, list)  # the tool may read a broken block otherwise
    if not is_mapping or text[start : after_key + 1] != "model:":
        return None
    if node.flow_style:
        new = _unfolded(text, offset, node)
    else:
        end = _end_of_words(text, end)
        new = _dedented(text[after_key + 1 : end], first)
    position = lines_of(text).position
    if new:
        return (Span(position(start), position(end)), new)
    return None


def _end_of_words(text: str, end: int) -> int:
    """Return where the words of a block end: the parser counts what is blank after it."""
    return len(text[:end].rstrip())


def _dedented(lines: str, first: str) -> str:
    """Return the lines of a block at the margin, its first key called `model`; empty where the
    block is written in another way.
    """
    head = _COMMENT.match(lines)
    if head is None:
        return ""
    note = ""
    if head[1]:
        note = f"{head[1]}{head[2]}"
    inner = lines[head.end() :]
    indent = inner[: len(inner) - len(inner.lstrip(" "))]
    if not indent or not inner.startswith(f"{indent}{first}:"):
        return ""
    kept = []
    for line in inner.splitlines(keepends=True):
        if line.startswith(indent):
            kept.append(line[len(indent) :])
        elif line.lstrip(" ").startswith("#") or not line.strip():
            kept.append(line.lstrip(" "))
        else:
            return ""
    return note + "model" + "".join(kept)[len(first) :]


def _unfolded(text: str, offset: int, node: Any) -> str:
    """Return the entries of a block in braces, each on a line of its own."""
    if "#" in text[offset + node.start_mark.index : offset + node.end_mark.index]:
        return ""
    if "\r\n" in text:
        line_end = "\r\n"
    else:
        line_end = "\n"
    entries: list[str] = []
    for key, value in node.value:
        words = text[offset + value.start_mark.index : offset + value.end_mark.index]
        name = "model"
        if entries:
            name = key.value
        entries.append(f"{name}: {words.rstrip()}")
    return line_end.join(entries)
