"""The built-in policies as a list."""

from __future__ import annotations

from ..judging import policies


def as_text() -> str:
    """Return one line a built-in policy: name, title."""
    width = max(map(len, policies.names()))
    rows = []
    for name in policies.names():
        rows.append(f"{name:<{width}}  {policies.get(name)['title']}\n")
    return "".join(rows)


def as_json() -> str:
    """Return the name and title of each built-in policy as JSON."""
    from .json import dump  # imported here: most ask for text

    return dump([{"name": name, "title": policies.get(name)["title"]} for name in policies.names()])
