"""Files that define several agents, each under its name, as the settings of OpenCode do."""

from __future__ import annotations

import os

from ..core import limits
from ..core.caching import cache, lru_cache
from ..core.nouns import ELSEWHERE, Agent, Dialect, Fault, Problem, Severity
from ..core.positions import Document, Fields
from ..core.record import TYPE_CHECKING
from ..core.resources import data
from ..core.wording import clip, either
from ..reading import document, file_bytes
from ..reading.paths import Candidate
from . import (
    codex_settings,
    consequences,
    dialect_facts,
    dialects,
    model_choice,
    prompts_apart,
    schema_check,
    tool_faults,
    unreached_permissions,
)
from .opencode_settings import NAMES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import Any

    from .dialect_facts import Entries

#: How the settings of a program are called in the data on what tools do.
_SETTINGS = "-settings"
#: What stands in a file that a program has yet to write.
_UNWRITTEN = ("{{", "{%", "<%")


def _of(path: str) -> tuple[str, Entries]:
    """Return what is known of such a file, with the dialect of its agents. Raises KeyError."""
    for end, tool in dialect_facts.settings_with_agents().items():
        entries = dialect_facts.of(tool).entries
        if path.endswith(end) and entries is not None:
            return tool, entries
    raise KeyError(path)


def parts(candidate: Candidate, *, whole: bool = False) -> list[Candidate]:
    """Return one candidate for each agent in a file; the file as it is where it has none. With
    `whole`, also one for the rest of it, where there is something to say of that.
    """
    content = _content(candidate)
    if isinstance(content, Fault):
        return [candidate]
    found = []
    rest = candidate._replace(whole=True, data=content)
    if whole and _as_a_whole(rest, content) is not None:
        found.append(rest)
    names: Iterable[str] = _entries(content, candidate.absolute)
    if _of(candidate.absolute)[1].apart:
        names = _lost_roles(content, _of_settings(candidate))
    for name in names:
        found.append(candidate._replace(entry=name, data=content))
    return found or [candidate]


def _as_a_whole(candidate: Candidate, content: bytes) -> Agent | None:
    """Return what settings say beside agents, as an agent of nobody; None for nothing."""
    from . import settings_as_a_whole  # imported here: most callers ask for agents alone

    parsed = _parsed(content, candidate.absolute)
    dialect = dialects.get(_of(candidate.absolute)[0])
    is_alone = True
    for path in _others(_root(candidate.absolute)):
        other = None
        if path != candidate.absolute:
            other = file_bytes.optional(path, limits.SETTINGS.most)
        if other is not None:
            stated = _parsed(other, path).fields or {}
            is_alone = is_alone and not any(
                field in stated for field in settings_as_a_whole.PERMISSIONS
            )
    return settings_as_a_whole.agent(candidate, parsed, dialect, is_alone=is_alone)


def _of_settings(candidate: Candidate) -> Candidate:
    """Return the settings as a whole that a candidate is an agent of."""
    return candidate._replace(entry="", data=None)


@lru_cache(maxsize=4)  # each role of the settings is looked for among them
def _lost_roles(content: bytes, settings: Candidate) -> Mapping[str, Fault]:
    """Return the roles whose own files are not there; what else they are stands in these."""
    path = settings.absolute
    _, known = _of(path)
    fields = _parsed(content, path).fields or {}
    return codex_settings.lost_roles(path, fields, known)


def look(candidate: Candidate, *, judged: bool) -> tuple[Agent | None, str]:
    """Return the agent of a candidate, the first where it names none; and why it is one or none."""
    tool, known = _of(candidate.absolute)
    title = dialects.get(tool).title
    content = _content(candidate)
    where = f"in the settings of {title}, under "
    because = where + either([f"`{below}`" for below in known.below])
    if isinstance(content, Fault):
        parsed = _parsed(b"", candidate.absolute)._replace(fields=None, faults=(content,))
        return _unread(candidate, parsed, tool), because
    if candidate.whole:
        return _as_a_whole(candidate, content), f"the settings of {title}"
    parsed = _parsed(content, candidate.absolute)
    if known.apart and parsed.fields is not None:
        lost = _lost_roles(content, _of_settings(candidate))
        name = candidate.entry or next(iter(lost), "")
        if name in lost:
            base = (next(iter(known.below)), name)
            unread = _unread(candidate, parsed._replace(base=base, faults=(lost[name],)), tool)
            return unread._replace(name=name, entry=name), because
    entries = _entries(content, candidate.absolute)
    name = candidate.entry or next(iter(entries), "")
    if name in entries:
        below = entries[name]
        return _agent(candidate, parsed, (below, name), judged=judged), f"{where}`{below}`"
    if parsed.fields is None and _is_meant(parsed, candidate.absolute, known):
        return _unread(candidate, parsed, tool), because
    return None, f"the settings of {title}, which define no agent"


def _content(candidate: Candidate) -> bytes | Fault:
    if candidate.data is None:
        return file_bytes.read_bytes(candidate.path)
    return file_bytes.within_limit(candidate.data)


@lru_cache(maxsize=4)
def _parsed(content: bytes, path: str) -> Document:
    if path.endswith(".toml"):
        return document.parse(content, (), document.TOML)
    return document.parse(content, (), document.JSONC)


@lru_cache(maxsize=4)
def _entries(content: bytes, path: str) -> Mapping[str, str]:
    """Return the names of the agents that a file defines, or changes, each with the field that it
    stands below; without those it takes out of use, and those that have files of their own.
    """
    _, known = _of(path)
    fields: Mapping[str, Any] = _parsed(content, path).fields or {}
    found: dict[str, str] = {}
    if known.apart:
        return found
    for below, entry_fields in known.below.items():
        every = fields.get(below)
        if not isinstance(every, dict):
            continue
        for name, entry in every.items():
            is_off = isinstance(entry, dict) and entry.get(entry_fields.off) is True
            if name and not is_off:
                found.setdefault(name, below)  # of two versions the one that most people run
    return found


def _is_meant(parsed: Document, path: str, known: Entries) -> bool:
    """Whether a file that cannot be read is one as its program is to read it, with agents in it."""
    text = parsed.split.text
    if any(mark in text for mark in (prompts_apart.VARIABLE, prompts_apart.FILE, *_UNWRITTEN)):
        return False
    folder = os.path.dirname(path)
    for below in known.below:
        if known.apart and os.path.isdir(f"{folder}/{below}"):
            return True
        if any(f"{mark}{below}" in text for mark in ('"', "[", "[[")):
            return True
    return False


def _unread(candidate: Candidate, parsed: Document, tool: str) -> Agent:
    """Return the file as one agent of which nothing can be read."""
    says = f"{dialects.get(tool).title} {_facts(tool)['unread']}"
    faults = []
    for one in parsed.faults:
        problem = one.problem
        if one.rule.startswith("invalid-"):
            message = f"{problem.message}; {says}"
            problem = problem._replace(message=message, consequence="program-stops")
        faults.append(one._replace(problem=problem))
    name = candidate.shown.rpartition("/")[2]
    choice = model_choice.model_block({})
    return Agent(
        path=candidate.shown,
        name=name,
        description="",
        frontmatter={},
        body="",
        dialect=dialects.get(tool),
        model=choice,
        faults=tuple(faults),
        readable=False,
        source=parsed,
    )


def _facts(tool: str) -> Mapping[str, Any]:
    """Return what was asked of a program about its settings."""
    found: Mapping[str, Any] = data("runtimes")["tools"][f"{tool}{_SETTINGS}"]
    return found


@cache
def _read_there(tool: str, prompt: str, *, asked: bool) -> Dialect:
    """Return the dialect of agents in the settings of a tool, where a field holds the prompt."""
    found = dialects.get(tool)
    ignored = {}
    for field, reason in found.ignored_fields.items():
        if field != prompt:
            ignored[field] = reason
    model = found.model
    if not asked:
        model = model._replace(on_unknown="", unsure=True)
    return found._replace(body=prompt, written='"{}": {}', ignored_fields=ignored, model=model)


def _agent(candidate: Candidate, parsed: Document, base: tuple[str, str], *, judged: bool) -> Agent:
    """Return the agent of an entry at a place in the settings."""
    tool, known = _of(candidate.absolute)
    below, name = base
    every: Any = (parsed.fields or {})[below]
    prompt, _, asked = known.below[below]
    dialect = _read_there(tool, prompt, asked=asked)
    fields = _settled(every[name], prompt) if isinstance(every[name], dict) else {}
    body, apart = prompts_apart.text_of(fields.get(prompt), candidate)
    source = Document(parsed.split, fields, None, (), document.JSONC, base, apart)
    faults: tuple[Fault, ...] = ()
    if judged and asked and not isinstance(every[name], dict):
        faults = (_no_object(name, tool),)
    elif judged and asked:
        objections = [*schema_check.faults(fields, dialect), *tool_faults.faults(fields, dialect)]
        objections += prompts_apart.faults(fields.get(prompt), tool, prompt, candidate)
        faults = tuple(consequences.of_fields(objections, fields, f"{tool}{_SETTINGS}"))
    elif judged:
        rules = {"permissions": fields.get("permissions")}
        faults = tuple(unreached_permissions.faults(rules, dialect.title))
    own, description = fields.get("name"), fields.get("description")
    part_of = ""
    if _is_merged(candidate.absolute, name):
        part_of = ELSEWHERE
    elif name in known.built_in and not body:
        part_of = "an agent of the tool's own"
    return Agent(
        path=candidate.shown,
        name=own if own and isinstance(own, str) else name,
        description=description if isinstance(description, str) and not part_of else "",
        frontmatter=fields,
        body="" if part_of else body,
        dialect=dialect,
        model=model_choice.model_block(fields, dialect),
        faults=faults,
        readable=True,
        source=source,
        entry=name,
        part_of=part_of,
    )


def _settled(entry: Fields, prompt: str) -> dict[str, Any]:
    """Return the fields of an entry without those that the program has yet to put something in."""
    found = {}
    for key, value in entry.items():
        written = repr(value)
        if key == prompt or not (
            prompts_apart.VARIABLE in written or prompts_apart.FILE in written
        ):
            found[key] = value
    return found


def _no_object(name: str, tool: str) -> Fault:
    message = f"`{clip(name)}` is no object with the fields of an agent"
    problem = Problem(
        consequences.said(message, f"{tool}{_SETTINGS}", "program-stops"),
        (),
        f'write `"{clip(name)}": {{"description": "…"}}`',
        severity=Severity.ERROR,
        consequence="program-stops",
    )
    return Fault("wrong-type", problem)


# --- what stands elsewhere --------------------------------------------------------------


def _is_merged(path: str, name: str) -> bool:
    """Whether an agent is defined beside a file as well: in Markdown, whose fields take the place
    of these, or in other settings.
    """
    folder, root = path.rpartition("/")[0], _root(path)
    homes = [f"{root}/.{home}" for home in NAMES]
    if folder.rpartition("/")[2] in NAMES:  # those of the user
        homes.append(folder)
    for home in homes:
        for agents in ("agent", "agents"):
            if os.path.lexists(f"{home}/{agents}/{name}.md"):
                return True
    for other in _others(root):
        if other != path:
            content = file_bytes.optional(other, limits.SETTINGS.most)
            if content is not None and name in _entries(content, other):
                return True
    return False


def gives_model(path: str, name: str) -> bool:
    """Whether the settings around a Markdown file give its agent, of this name, a model: the
    program takes it where the file names none.
    """
    path = os.path.abspath(path).replace(os.sep, "/")
    for home in NAMES:
        root, found, _ = path.rpartition(f"/.{home}/")
        if not found:
            continue
        for other in _others(root):
            content = file_bytes.optional(other, limits.SETTINGS.most)
            if content is None:
                continue
            below = _entries(content, other).get(name)
            fields: Any = _parsed(content, other).fields or {}
            if below and isinstance(fields[below][name], dict) and "model" in fields[below][name]:
                return True
    return False


def _root(path: str) -> str:
    """Return the folder of the project that settings at a path are of."""
    folder = path.rpartition("/")[0]
    around, hidden, last = folder.rpartition("/.")
    return around if hidden and last in NAMES else folder


def _others(root: str) -> Iterator[str]:
    """Yield where settings of a project may lie that define agents."""
    for end in dialect_facts.settings_with_agents():
        if not _of(end)[1].apart:
            yield f"{root}{end}"
            for home in NAMES:
                yield f"{root}/.{home}{end}"
