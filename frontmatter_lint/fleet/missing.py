"""References × what there is → what leads nowhere.

A name counts as known wherever it may be meant: under any spelling of case and separators,
as the name of an agent, of its file, of a skill or of a command, anywhere in the repository.
"""

from __future__ import annotations

from ..agents import dialects, find, load, model_names, offers, place
from ..core.caching import cache
from ..core.nouns import Fault, Problem, Severity
from ..core.record import TYPE_CHECKING, Record
from ..core.resources import data
from ..core.wording import clip
from ..reading import repository
from .members import Member
from .references import AGENT, MODEL, SKILL, Reference, plain
from .rule_names import OF_AGENTS, OF_MODELS, OF_SKILLS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

#: Files of a repository that are read for their names; in a larger one nothing is said.
_MOST = 3000
#: Files and folders of a repository whose names are looked at.
_MOST_ENTRIES = 200_000


class _Found(Record):
    """The names of what a repository holds, plain, and those of its skills among them."""

    names: frozenset[str]
    skills: frozenset[str]


def faults(members: Sequence[Member], names: Iterable[str]) -> Iterator[tuple[str, Fault]]:
    """Yield the names that stand for nothing, each with the path of its file as shown; `names`
    are those of all agents of the run.
    """
    referring = [one for one in members if one.references]
    seen = {plain(name) for name in names} if referring else set()
    files = cache(_files)  # for this run: another may find other files
    named = cache(_named)
    for one in referring:
        project = place.project(one.absolute[: one.absolute.rfind("/") + 1])
        for reference in one.references:
            if reference.kind == MODEL:
                yield from ((one.path, fault) for fault in _of_model(reference, one.dialect))
                continue
            if reference.kind == SKILL and _is_path(reference.name):
                found = files(project) if project else None
                yield one.path, _of_path(reference, one.absolute, found)
                continue
            wanted = {plain(reference.name), plain(reference.also or reference.name)}
            if not project or _may_be_elsewhere(reference.name) or not seen.isdisjoint(wanted):
                continue
            if _is_built_in(reference, one.dialect):
                continue
            found = files(project)
            if found is None or not found.names.isdisjoint(wanted):
                continue
            if reference.kind != AGENT and not found.skills:
                continue  # a team that keeps its skills elsewhere
            own_names = named(project)
            if own_names is not None and own_names.isdisjoint(wanted):
                yield one.path, _fault(reference)


def _may_be_elsewhere(name: str) -> bool:
    """Whether a name is no plain one: that of a part of a plugin, of all agents, a path, or
    a place for a name.
    """
    return not name or any(sign in name for sign in ":*/\\<>{}$[]@.")


def _is_path(name: str) -> bool:
    """Whether a name is a path to a file, with nothing in it to be filled in. A skill may call
    itself `group/name`.
    """
    is_file = name.lower().endswith(".md") or name.startswith(("./", "../", "/", ".claude/"))
    return is_file and not any(sign in name for sign in ":*<>{}$[]@ ")


def _of_path(reference: Reference, path: str, found: _Found | None) -> Fault:
    """Return that Claude Code looks for no skill by a path, with the name of the one that is
    there; it was asked of 2.1.332.
    """
    parts = reference.name.replace("\\", "/").rstrip("/").split("/")
    if parts[-1].lower() == "skill.md":
        parts.pop()
    name = load.stem(parts[-1]) if parts else ""
    hint = "write the name of a skill, not where it lies"
    if found is not None and plain(name) in found.skills:
        hint = f"write `{clip(name)}`"
    message = (
        f"`{clip(reference.name)}` is a path, and Claude Code looks for skills by their name; "
    )
    message += "the agent runs without it"
    is_loaded = "/.claude/agents/" in path
    severity = Severity.WARNING if is_loaded else None
    return Fault(OF_SKILLS, Problem(message, reference.at, hint, severity=severity))


def _is_built_in(reference: Reference, dialect: str) -> bool:
    known = data("references")["built_in"].get(dialect)
    if known is None:
        return False
    names = known["agents"] if reference.kind == AGENT else known.get("skills", ())
    return plain(reference.name) in {plain(name) for name in names}


def _files(project: str) -> _Found | None:
    """Return the names of all Markdown files of a repository and of the folders of skills,
    hidden and ignored ones too; None where there are too many.
    """
    paths = repository.entries(project, data("folders")["never"], _MOST_ENTRIES)
    if paths is None:
        return None
    names = set()
    skills = set()
    for path in paths:
        folder, _, name = path.rpartition("/")
        if find.is_worth_opening(name):
            names.add(plain(load.stem(name)))
        if folder.endswith("/skills"):
            names.add(plain(name))
        if name.lower() == "skill.md":
            skills.add(plain(folder.rpartition("/")[2]))
    return _Found(frozenset(names | skills), frozenset(skills))


def _named(project: str) -> frozenset[str] | None:
    """Return the names that the agents and skills of a repository give themselves; None where
    there are too many files to read.
    """
    names = set()
    number = 0
    for one in find.each(find.candidates([project])):
        folders = one.absolute.lower().split("/")
        if one.entry:
            names.add(plain(one.entry))
            continue
        if "agents" not in folders and "agent" not in folders and folders[-1] != "skill.md":
            continue
        number += 1
        if number > _MOST:
            return None
        agent = load.load(one._replace(named=True), judged=False)
        if agent is not None:
            names.add(plain(agent.name))
    return frozenset(names)


def _of_model(reference: Reference, dialect: str) -> Iterator[Fault]:
    """Yield the fault of a model that nobody makes."""
    tool = dialects.get(dialect)
    if reference.name and model_names.is_unknown(reference.name, tool):
        guess = offers.guess(reference.name, tool)
        hint = f"did you mean `{guess}`?" if guess else f"write one as `{tool.model.example}`"
        severity = Severity.WARNING if guess else Severity.INFO
        message = f"`{clip(reference.name)}` is no known model"
        yield Fault(OF_MODELS, Problem(message, reference.at, hint, severity=severity))


def _fault(reference: Reference) -> Fault:
    if reference.kind == AGENT:
        message = f"there is no agent `{clip(reference.name)}` in this repository"
        hint = "write the name of an agent that is there, or add the agent"
        return Fault(OF_AGENTS, Problem(message, reference.at, hint))
    name = clip(reference.name)
    message = f"there is no skill `{name}` in this repository; the agent runs without it"
    hint = "write the name of a skill that is there, or add the skill"
    return Fault(OF_SKILLS, Problem(message, reference.at, hint))
