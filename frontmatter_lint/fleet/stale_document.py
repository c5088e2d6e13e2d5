"""The document made of a registry of roles that is not what the registry makes any more."""

from __future__ import annotations

import os

from ..core.record import TYPE_CHECKING
from ..core.resources import data

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from ..core.nouns import Problem

_NAME = 1  # the place in what is kept of an agent (`members.kept`)


def problem(
    root: str, settings: Mapping[str, Any], agents: Sequence[tuple[Any, ...]]
) -> Problem | None:
    """Return that the document in `root` is stale; None where it is not, where there is no
    registry, or no document with our marks, and where either cannot be used: `lint-agents
    routing` says so.
    """
    names = (settings["registry"],) if "registry" in settings else data("routing")["registries"]
    if not any(os.path.isfile(os.path.join(root, name)) for name in names):
        return None
    from ..agents import find  # imported here: few teams have a registry
    from ..core.errors import ConfigError
    from ..core.nouns import Elsewhere, Problem
    from ..judging.documents.words import keys
    from . import registry_files, routing_page

    try:
        path = registry_files.located(root, settings)
        page = registry_files.document_path(path, settings)
        content = registry_files.document(page)
        text = (content or b"").decode("utf-8").removeprefix("\ufeff")
        if not routing_page.is_made(text):
            return None
        found = registry_files.read(path, {keys.key(one[_NAME]) for one in agents})
        if routing_page.merged(text, found) == text:
            return None
    except (ConfigError, UnicodeDecodeError):
        return None
    line = routing_page.line_of(text)
    shown = find.shown(page)
    return Problem(
        f"the table of `{shown}` is not what `{found.shown}` says",
        (),
        "make it again with `lint-agents routing --write`; what stands outside of its marks is "
        "kept",
        elsewhere=Elsewhere(shown, line, text.splitlines()[line - 1]),
    )
