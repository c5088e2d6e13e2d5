"""The objects of a registry: the fields that an agent has itself or extends, and its file."""

from __future__ import annotations

from ....core import limits
from ..words import withdrawals
from ..words.columns import norm
from ..words.keys import ANYWHERE
from ..words.naming import Name
from .registry_models import MOST_DEPTH, is_key, keys
from .trees import Node, UnreadableError


def extended(node: Node, one: Node, depth: int = 0) -> Node:
    """Return an agent with the fields of the one beside it that it extends, if any."""
    if not isinstance(one.value, dict) or depth > MOST_DEPTH:
        return one
    for name, base in one.entries.items():
        if is_key(name, "extends") and isinstance(base.value, str):
            other = node.entries.get(base.value.strip())
            if other and isinstance(other.value, dict):
                return one._replace(value=extended(node, other, depth + 1).entries | one.entries)
            if other and isinstance(other.value, str):
                return one._replace(value={"model": other} | one.entries)
    return one


def with_bases(root: Node) -> Node:
    """Return a registry in which every object has the fields of the one beside it that it extends:
    profiles and tiers, as agents do. Raises UnreadableError where that makes too many values.
    """
    return _with_bases(root, [limits.REGISTRY_VALUES])


def _with_bases(node: Node, budget: list[int]) -> Node:
    budget[0] -= 1
    if budget[0] < 0:
        reason = f"holds more than {limits.REGISTRY_VALUES} values with those that it extends"
        raise UnreadableError(node.line, reason)
    if isinstance(node.value, list):
        return node._replace(value=[_with_bases(one, budget) for one in node.value])
    if isinstance(node.value, dict):
        entries = {}
        for name, one in node.entries.items():
            entries[name] = _with_bases(extended(node, one), budget)
        return node._replace(value=entries)
    return node


def model_line(node: Node) -> int:
    """Return the line of the model of an agent: that of its key where it has one."""
    if isinstance(node.value, dict):
        for wanted in keys("models"):
            for name, one in node.entries.items():
                if norm(name) == wanted:
                    return one.line
    return node.line


def with_path(name: Name, node: Node) -> Name:
    """Return a name with the path of the agent's file, where the object gives one."""
    if name.href or not isinstance(node.value, dict):
        return name
    for written, one in node.entries.items():
        if norm(written) in ("path", "file", "agentfile", "filepath", "source"):
            text = one.value if isinstance(one.value, str) else ""
            if text.endswith((".md", ".toml")) and ":" not in text:
                return name._replace(href=ANYWHERE + text.removeprefix("./").lstrip("/"))
    return name


def as_mapping(node: Node) -> Node | None:
    """Return a list of pairs, or of mappings with one key each, as one mapping; None for any
    other list.
    """
    entries: dict[str, Node] = {}
    for one in node.items:
        pair, parts = one.entries, one.items
        if len(parts) == 2 and isinstance(parts[0].value, str):
            pair = {parts[0].value: parts[1]}
        if len(pair) != 1 or not entries.keys().isdisjoint(pair):
            return None
        entries |= pair
    if entries:
        return Node(entries, node.line)
    return None


def is_stated(node: Node) -> bool:
    """Whether a value is a model, or an object with a field for one."""
    return not isinstance(node.value, dict) or any(is_key(name, "models") for name in node.entries)


_COMPARED = frozenset("<>=")
_ON, _OFF = ("true", "yes", "on"), ("false", "no", "off")
_NO_LIMITS = ("", "null", "~", "never", "none")


def not_in_force(node: Node) -> str:
    """Return why the model in an object does not hold, or not always, by the fields beside it:
    "status: planned", "enabled: false", "until: …"; empty where none says so.
    """
    for name, one in node.entries.items():
        text = one.text.lower()
        if _is_taken_back(name, text):
            return f"`{name}: {text[:40]}` says that it is not in force"
        is_compared = norm(name) == "when" and not _COMPARED.isdisjoint(text)
        if is_compared or (is_key(name, "limits") and text not in _NO_LIMITS):
            return f"`{name}` says that it holds at times only"
    return ""


def _is_taken_back(name: str, text: str) -> bool:
    """Whether a field says that what stands beside it is not in force."""
    if is_key(name, "states"):
        return withdrawals.is_withdrawn(text) or is_key(text, "not_in_force")
    is_denied = is_key(name, "in_force") and text in _OFF
    return is_denied or (is_key(name, "not_in_force") and text in _ON)
