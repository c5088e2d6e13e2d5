"""Who refuses a file that a tool makes up for, as messages name them."""

from __future__ import annotations

from ..core.resources import data


def named(rule: str, title: str) -> str:
    """Return readers that refuse a file with a fault that the tool of this title makes up for."""
    refusing = data("runtimes")["refusing"]
    names = []
    for name in refusing.get(rule, refusing["otherwise"]):
        if name != title:
            names.append(name)
    return " and ".join(names)


def made_up_for(rule: str, title: str) -> str:
    """Return that a tool makes up for a fault for which strict readers refuse the file."""
    others = named(rule, title)
    do = "do" if " and " in others else "does"
    return f"{title} makes up for it, {others} {do} not"
