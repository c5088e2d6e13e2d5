"""Agents that are fields from end to end, in TOML or JSON: what other files say of them."""

from __future__ import annotations

from ..core.nouns import Dialect, Fault
from ..core.record import TYPE_CHECKING
from . import codex_settings, dialects, named_files

if TYPE_CHECKING:
    from collections.abc import Mapping


def beside(
    path: str, faults: tuple[Fault, ...], fields: Mapping[str, object], dialect: Dialect
) -> tuple[Fault, ...]:
    """Return the faults of an agent that is fields from end to end, at an absolute POSIX path, with
    what other files say: the settings beside it, and that of its prompt.
    """
    if dialect.name == "codex":
        return codex_settings.still_missing(path, faults)
    prompt = fields.get(dialect.body)
    for name, _ in dialects.holders(path, "own"):
        if name == dialect.name and isinstance(prompt, str):
            return (*faults, *named_files.of_prompt(name, prompt, (dialect.body,), path))
    return faults
