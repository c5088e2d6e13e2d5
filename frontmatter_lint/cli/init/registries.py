"""Registries in the places where teams keep them: files that by their name list agents or
models, in few folders, not below them.
"""

from __future__ import annotations

import os
from collections.abc import Iterator

from ...core.resources import data
from ...judging.documents import sizes

_MOST = 50  # files


def paths() -> list[str]:
    """Return the registries of the working directory, relative to it, with forward slashes."""
    found: list[str] = []
    for folder in data("folders")["registries"]["folders"]:
        found += sorted(_in_folder(folder))
    return found[:_MOST]


def _in_folder(folder: str) -> Iterator[str]:
    try:
        names = os.listdir(folder)
    except OSError:
        return
    words = data("folders")["registries"]["words"]
    for name in names:
        path = name
        if folder != ".":
            path = f"{folder}/{name}"
        lowered = name.lower()
        if not sizes.is_registry(name) or not any(word in lowered for word in words):
            continue
        if os.path.isfile(path) and name.isprintable():
            yield path
