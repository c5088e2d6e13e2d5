"""The shapes of `data/tools.yaml`, for type checkers; no run imports this."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NotRequired, TypedDict

from .shapes import Sourced, Texts


class Restrictions(TypedDict):
    """How a tool restricts its agents."""

    own: Texts
    misspelt: NotRequired[Mapping[str, str]]
    instead: str


class Permissions(TypedDict):
    """What a map of permissions may hold."""

    names: Texts
    instead: Mapping[str, str]


class Tools(Sourced):
    """The tools that agents use, by what each program calls them."""

    same: Mapping[str, Texts]
    calls: Mapping[str, Mapping[str, str]]
    words: Mapping[str, str]
    reading: Texts
    writing: Texts
    restrictions: Mapping[str, Restrictions]
    permissions: Permissions
    ways: Mapping[str, Texts]
    hook_events: Mapping[str, Texts]
