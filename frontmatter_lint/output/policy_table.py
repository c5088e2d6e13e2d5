"""The built-in policies as a list."""

from __future__ import annotations

from ..core import policy


def as_text() -> str:
    """Return one line a built-in policy: name, title."""
    width = max(map(len, policy.names()))
    rows = []
    for name in policy.names():
        rows.append(f"{name:<{width}}  {policy.built_in(name).title}\n")
    return "".join(rows)


def as_json() -> str:
    """Return the name and title of each built-in policy as JSON."""
    from .json import dump  # imported here: most ask for text

    return dump([{"name": name, "title": policy.built_in(name).title} for name in policy.names()])
