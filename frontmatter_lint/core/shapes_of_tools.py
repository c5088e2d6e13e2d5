"""The shapes of `data/tools.yaml` and `data/runtimes.yaml`, for type checkers: no run imports
this.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
    switches: Mapping[str, str]
    tools: Mapping[str, str]


class Tools(Sourced):
    """The tools that agents use, by what each program calls them."""

    same: Mapping[str, Texts]
    calls: Mapping[str, Mapping[str, str]]
    all_words: Texts
    words: Mapping[str, str]
    reading: Texts
    writing: Texts
    restrictions: Mapping[str, Restrictions]
    permissions: Permissions
    ways: Mapping[str, Texts]
    hook_events: Mapping[str, Texts]


class SameName(TypedDict):
    """Which of several agents of one name a tool loads, and from which folders."""

    folders: Texts
    wins: str


class RuntimeFault(TypedDict):
    """What a tool does because of a fault."""

    rule: str
    consequence: str
    field: NotRequired[str]
    refused_elsewhere: NotRequired[bool]


class RuntimePrompt(TypedDict):
    """What a tool makes of an agent that has no text below its frontmatter."""

    unread: list[str]
    excused_by: list[str]


class Runtime(TypedDict):
    """What was measured of a tool."""

    package: str
    version: str
    faults: Sequence[RuntimeFault]
    also_read: NotRequired[Texts]
    guarding_events: NotRequired[Texts]
    prompt: NotRequired[RuntimePrompt]
    same_name: NotRequired[SameName]
    like: NotRequired[str]
    ignored_fields: NotRequired[Mapping[str, str]]
    reader: NotRequired[str]
    without_frontmatter: NotRequired[str]
    loads_bare: NotRequired[Texts]
    without_closing: NotRequired[str]
    unread: NotRequired[str]


class Runtimes(Sourced):
    """What was measured, by tool, and who refuses what some tools make up for."""

    refusing: Mapping[str, list[str]]
    tools: Mapping[str, Runtime]
