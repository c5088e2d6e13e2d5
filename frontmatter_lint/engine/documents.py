"""What the team's own documents, registries and labels assign, and to which of its agents."""

from __future__ import annotations

import os
import re

from ..agents import find, load, place
from ..core import limits
from ..core.caching import cache
from ..core.errors import ConfigError
from ..core.record import TYPE_CHECKING, Record
from ..core.resources import data
from ..core.settings import Config
from ..judging import documents as reader
from ..judging.documents import labels, naming
from ..reading import file_bytes, repository
from ..reading.boundary import decode

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from typing import Any

    from ..agents.load import Candidate
    from ..judging.documents import Assignment, Passed

_HEAD = 4096  # bytes of an agent that hold its name
_NAME = re.compile(rb"(?m)^name[ \t]*[:=][ \t]*(['\"]?)([^'\"\r\n#]+)\1[ \t\r]*(?:#.*)?$")
_DESCRIPTION = re.compile(rb"(?m)^description[ \t]*[:=]")
_LEFT_OUT = re.compile(r"left out with its \w+, because of line (\d+)$")
_EXAMPLES = "judgement.examples"


class Source(Record):
    """A document with what was read from it, the lines that seem to assign something and do
    not, and what to warn of: tables and lists that are left out because of one line.
    """

    shown: str
    assignments: tuple[Assignment, ...]
    passed: tuple[Passed, ...]
    warnings: tuple[str, ...] = ()


def sources(settings: Config, paths: Sequence[str], *, whole: bool = False) -> list[Source]:
    """Return the documents at `paths`, those of the settings first, and the labels, with what
    was read; with `whole` also with every line that names a model and assigns nothing.

    Raises ConfigError for a document that cannot be used, and, without `whole`, for one of the
    settings that assigns nothing.
    """
    root = settings.root or os.getcwd()
    team = _team(repository.root(root), settings.include, settings.exclude, settings.root)
    found = []
    texts = []
    for number, path in enumerate(paths):
        is_named = number < len(settings.documented_in)
        # of what is named, the settings were asked before, and the command line may name any
        text = decode(document(path, "" if is_named else root))[0]
        texts.append(text.lower())
        shown = find.shown(path)
        reading = reader.read(text, shown, team.keys(), settings.documented_profile or "")
        if is_named and not reading.assignments and not whole:
            raise ConfigError(_nothing(shown, text, reading))
        if whole:
            passed = reader.passed_over(text, reading)
        else:
            passed = reading.passed
        placed = _placed(reading.assignments, path, team, text)
        found.append(Source(shown, placed, passed, _warnings(shown, reading)))
    profile = settings.documented_profile or ""
    if profile and found and not any(profile.lower() in text for text in texts):
        unknown = f"documented-profile: no document has a column or profile `{profile}`"
        found[0] = found[0]._replace(warnings=(*found[0].warnings, unknown))
    examples = settings.judgement.get("examples", "")
    if examples:
        path = os.path.join(root, examples)
        content = document(path, root, _EXAMPLES)
        shown = find.shown(path)
        text = file_bytes.decoded(content, f"{_EXAMPLES}: `{shown}`")
        found.append(Source(shown, _placed(labels.labels_in(text, shown), path, team), ()))
    return found


def document(path: str, root: str, setting: str = "documented-in") -> bytes:
    """Return the content of a document that assigns models; with `root` it must lie in the
    repository around that folder. Raises ConfigError in words why it cannot be used.
    """
    shown = find.shown(path)
    wrong = repository.objection(path, root)
    if wrong:
        raise ConfigError(f"{setting}: `{shown}` {wrong}")
    if os.path.isdir(path):
        raise ConfigError(f"{setting}: `{shown}` is a folder; name the documents in it")
    if not os.path.lexists(path):
        raise ConfigError(f"{setting}: there is no file `{shown}`")
    content = file_bytes.contents(path, limits.DOCUMENT, f"{setting}: `{shown}`")
    if reader.is_too_long(content.decode("latin-1"), path):
        raise ConfigError(
            f"{setting}: `{shown}` has more than {limits.DOCUMENT_LINES} lines, or "
            f"{limits.DOCUMENT_CELLS} cells; keep what assigns models in a document of its own"
        )
    return content


def _placed(
    some: Sequence[Assignment], path: str, team: Mapping[str, Sequence[str]], text: str = ""
) -> tuple[Assignment, ...]:
    return reader.placed(some, os.path.abspath(path).replace(os.sep, "/"), team, _aside(), text)


@cache
def _aside() -> tuple[str, ...]:
    """Return the words in names of folders whose agents are not meant where there are others."""
    stale = data("documents")["stale"]
    return (*stale["names"], *stale["alone"], *stale["tests"])


def _warnings(shown: str, reading: reader.Reading) -> tuple[str, ...]:
    """Return the lines because of which others of their table or list are left out."""
    reasons = {one.line: one.reason for one in reading.passed}
    spoilt: dict[int, int] = {}
    for one in reading.passed:
        match = _LEFT_OUT.search(one.reason)
        if match:
            spoilt[int(match[1])] = spoilt.get(int(match[1]), 0) + 1
    warnings = []
    for line, count in spoilt.items():
        warnings.append(
            f"{shown}:{line}: {reasons.get(line, '')}; {count + 1} lines are left out for it"
        )
    return tuple(warnings)


def _nothing(shown: str, text: str, reading: reader.Reading) -> str:
    """Return that a document assigns nothing, with the reasons."""
    passed = reading.passed or reader.passed_over(text, reading)
    said = f"documented-in: `{shown}` assigns no model to any agent"
    if not passed:
        return f"{said}: it names no model"
    first = passed[0]
    more = ""
    if len(passed) > 1:
        more = f" (and {len(passed) - 1} more)"
    hint = "`lint-agents documented` shows every line"
    return f"{said}; line {first.line}: {first.reason}{more}; {hint}"


# --- the agents of the project --------------------------------------------------------


#: The agents of repositories looked at, by where and how they were searched.
_teams: dict[tuple[Any, ...], Mapping[str, Sequence[str]]] = {}


def remember(settings: Config, agents: Iterable[tuple[Candidate, str]]) -> None:
    """Take over which agents a repository has, each with its name, from a search with these
    settings that has read them all.
    """
    root = repository.root(settings.root or os.getcwd())
    key = (root, settings.include, settings.exclude, settings.root)
    _teams[key] = _by_name((one, {load.stem(one.shown), name}) for one, name in agents)


def _team(
    root: str, include: tuple[str, ...], exclude: tuple[str, ...], settings_root: str
) -> Mapping[str, Sequence[str]]:
    """Return the absolute paths of the agents of a repository, by the key of each name they
    go by: their own, and that of their file.
    """
    key = (root, include, exclude, settings_root)
    if key not in _teams:
        only = Config(include=include, exclude=exclude, root=settings_root)
        _teams[key] = _by_name((one, _names(one)) for one in find.candidates([root], only))
    return _teams[key]


def _by_name(
    agents: Iterable[tuple[Candidate, Collection[str]]],
) -> Mapping[str, Sequence[str]]:
    found: dict[str, list[str]] = {}
    for candidate, names in agents:
        for name in names:
            found.setdefault(naming.key(name), []).append(candidate.absolute)
            plugin = _plugin(candidate.absolute.rpartition("/agents/")[0])
            if plugin:
                whole = naming.key(f"{plugin}:{name}")
                found.setdefault(whole, []).append(candidate.absolute)
    return found


@cache
def _plugin(folder: str) -> str:
    """Return the name of the plugin in a folder; empty where its manifest gives none."""
    content = None
    if folder:
        content = file_bytes.optional(f"{folder}/.claude-plugin/plugin.json", _HEAD)
    match = re.search(rb'"name"\s*:\s*"([\w.-]{1,64})"', content or b"")
    if match:
        return match[1].decode("utf-8", "replace")
    return ""


def _names(candidate: Candidate) -> set[str]:
    """Return the names of an agent; none for any other file."""
    where = place.of(candidate.absolute, included=candidate.included)
    if where.rank > place.ANYWHERE:
        return set()
    try:
        head = file_bytes.beginning(candidate.path, _HEAD)
    except OSError:
        return set()
    # in a folder called `agents` one of the two is enough
    if where.rank > place.FORM and not (_NAME.search(head) or _DESCRIPTION.search(head)):
        return set()
    if where.rank > place.FORM and load.load(candidate, judged=False) is None:
        return set()
    match = _NAME.search(head)
    name = ""
    if match:
        name = match[2].decode("utf-8", "replace").strip()
    return {load.stem(candidate.shown), name or load.stem(candidate.shown)}
