"""The agents of a project, by the names under which documents may speak of them."""

from __future__ import annotations

import os

from ..agents import find, load, place
from ..core.caching import cache
from ..core.record import TYPE_CHECKING
from ..core.settings import Config
from ..judging.documents.words import keys
from ..reading import file_bytes, repository

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from typing import TypeAlias

    from ..agents.load import Candidate

    _Search: TypeAlias = tuple[str, tuple[str, ...], tuple[str, ...], str]

_HEAD = 4096  # bytes of an agent that hold its name


@cache
def _teams() -> dict[_Search, Mapping[str, Sequence[str]]]:
    """Return the agents of repositories looked at, by where and how they were searched; they
    are added to it, until they are forgotten with what else is kept of files.
    """
    return {}


def remember(settings: Config, agents: Iterable[tuple[Candidate, str]]) -> None:
    """Take over which agents a repository has, each with its name, from a search with these
    settings that has read them all.
    """
    _teams()[_search(settings)] = _by_name(
        (one, {load.stem(one.key), name}) for one, name in agents
    )


def of(settings: Config) -> Mapping[str, Sequence[str]]:
    """Return the absolute paths of the agents of the repository around some settings, by the key
    of each name they go by: their own, and that of their file.
    """
    teams, key = _teams(), _search(settings)
    if key not in teams:
        root, include, exclude, top = key
        only = Config(include=include, exclude=exclude, root=top)
        every = find.each(find.candidates([root], only))
        teams[key] = _by_name((one, _names(one)) for one in every)
    return teams[key]


def _search(settings: Config) -> _Search:
    """Return where agents are searched, and how: the repository, what is included and left out,
    and the folder of the settings.
    """
    root = repository.root(settings.root or os.getcwd())
    return root, settings.include, settings.exclude, settings.root


def _by_name(
    agents: Iterable[tuple[Candidate, Collection[str]]],
) -> Mapping[str, Sequence[str]]:
    found: dict[str, list[str]] = {}
    for candidate, names in agents:
        for name in names:
            found.setdefault(keys.key(name), []).append(candidate.absolute)
            plugin = _plugin(candidate.absolute.rpartition("/agents/")[0])
            if plugin:
                whole = keys.key(f"{plugin}:{name}")
                found.setdefault(whole, []).append(candidate.absolute)
    return found


@cache
def _plugin(folder: str) -> str:
    """Return the name of the plugin in a folder; empty where its manifest gives none."""
    content = None
    if folder:
        content = file_bytes.optional(f"{folder}/.claude-plugin/plugin.json", _HEAD)
    if not content:
        return ""
    import re  # imported here: most agents are no part of a plugin

    match = re.search(rb'"name"\s*:\s*"([\w.-]{1,64})"', content)
    if match:
        return match[1].decode("utf-8", "replace")
    return ""


def _names(candidate: Candidate) -> set[str]:
    """Return the names of an agent; none for any other file."""
    if candidate.entry or candidate.whole:
        return {candidate.entry} - {""}
    where = place.of(candidate.absolute, included=candidate.included)
    if where.rank == place.ELSEWHERE:
        return set()
    try:
        head = file_bytes.beginning(candidate.path, _HEAD)
    except OSError:
        return set()
    name = _value(head, b"name")
    if where.rank > place.FORM:
        # one of the two is enough in a folder called `agents`, and for what is called as a page
        if name is None and _value(head, b"description") is None:
            return set()
        if load.load(candidate, judged=False) is None:
            return set()
    stem = load.stem(candidate.shown)
    return {stem, _unquoted(name or b"") or stem}


def _value(head: bytes, key: bytes) -> bytes | None:
    """Return what follows a key and its sign on the first line that begins with them."""
    text, wanted = b"\n" + head, b"\n" + key
    at = text.find(wanted)
    while at >= 0:
        start = at + len(wanted)
        end = text.find(b"\n", start)
        if end < 0:
            end = len(text)
        rest = text[start:end].lstrip(b" \t")
        if rest[:1] in (b":", b"="):
            return rest[1:]
        at = text.find(wanted, start)
    return None


def _unquoted(value: bytes) -> str:
    """Return the name in what follows its key; empty where it is none on one line."""
    text = value.partition(b"#")[0].strip(b" \t\r")
    first = text[:1]
    if first in (b"'", b'"') and text.endswith(first):
        text = text[1:-1]
    if b"'" in text or b'"' in text:
        return ""
    return text.decode("utf-8", "replace").strip()
