"""The document made of a registry: a table between two marks; all else in it is its authors'."""

from __future__ import annotations

from ..agents import dialects
from ..core.errors import ConfigError
from ..core.record import TYPE_CHECKING
from . import registry

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .registry import Role, RoleRegistry

_BEGIN, _END = "<!-- lint-agents routing: begin", "<!-- lint-agents routing: end -->"
_NOTE = " (made by `lint-agents routing --write`) -->"
_HEAD = "# Routing\n\nWhich agent runs on which tier, and why: write here.\n\n"
_LONGEST = 200  # characters of a cell


def section(found: RoleRegistry) -> str:
    """Return what stands between the marks, they included, without a line end after it."""
    tools = _tools(found)
    heads = ["Agent", "Tier", *tools]
    lines = [_BEGIN + _NOTE, "", _row(heads), _row(["---"] * len(heads))]
    roles = sorted(found.roles, key=lambda one: one.name.casefold())
    lines += [_row(_cells(role, found, tools)) for role in roles]
    return "\n".join([*lines, "", _END])


def _tools(found: RoleRegistry) -> list[str]:
    """Return the tools of a registry: those it lists, else those it has models for."""
    if found.tools:
        return list(found.tools)
    named: dict[str, None] = {}
    for models in (*found.tiers.values(), *(role.models for role in found.roles)):
        named.update(dict.fromkeys(tool for tool in models if tool))
    return list(named)


def _cells(role: Role, found: RoleRegistry, tools: Sequence[str]) -> list[str]:
    tier = role.tier
    models = []
    for tool in tools:
        want = registry.wanted(role, found, dialects.get(registry.dialects_of(tool)[0]))
        tier = tier or want.tier
        models.append(_code(want.model) if want.model else "—")
    general = role.models.get(registry.ANY, "")
    if not tier and general:
        from ..agents import catalogue  # imported here: few roles have a model alone

        tier = catalogue.tier(general) or _code(general)
    return [_code(role.name), tier or "—", *models]


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _code(text: str) -> str:
    """Return a value as code in a cell: nothing in it ends the cell, the code or the line."""
    shown = "".join(sign if sign.isprintable() else " " for sign in text[:_LONGEST])
    return "`" + shown.replace("`", "'").replace("|", "\\|") + "`"


def merged(old: str | None, found: RoleRegistry) -> str:
    """Return a document with its section made anew; what stands outside of the marks is kept to
    the byte. Without marks the section goes to the end. Raises ConfigError for marks that are
    no pair.
    """
    made = section(found)
    if old is None or not old.strip():
        return f"{_HEAD}{made}\n"
    extent = _extent(old)
    end = "\r\n" if "\r\n" in old else "\n"
    made = made.replace("\n", end)
    if extent is None:
        return f"{old.rstrip()}{end}{end}{made}{end}"
    return old[: extent[0]] + made + old[extent[1] :]


def is_made(text: str) -> bool:
    """Whether a document has our marks, as a pair."""
    try:
        return _extent(text) is not None
    except ConfigError:
        return False


def line_of(text: str) -> int:
    """Return the 1-based line of the first mark; 1 where there is none."""
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith(_BEGIN):
            return number
    return 1


def _extent(text: str) -> tuple[int, int] | None:
    """Return where the section begins and ends; None where there is none. Raises ConfigError."""
    at = 0
    starts = []
    ends = []
    for line in text.splitlines(keepends=True):
        if line.startswith(_BEGIN):
            starts.append(at)
        elif line.startswith(_END):
            ends.append(at + len(_END))
        at += len(line)
    if not starts and not ends:
        return None
    if len(starts) != 1 or len(ends) != 1 or starts[0] > ends[0]:
        raise ConfigError(
            f"the marks `{_BEGIN} … -->` and `{_END}` must stand once each, in this order"
        )
    return starts[0], ends[0]
