"""Which model a tool really asks a server for when a session calls an agent, and what decides
it: the file, the settings of the project, the environment, or the session.

The caller may name another model for one call; that is not known here.
"""

from __future__ import annotations

from ..core.positions import KeyOf, path_of
from ..core.record import TYPE_CHECKING, Record
from ..core.resources import data
from ..core.wording import clip
from ..reading.javascript import BLANKS
from . import catalogue, claude_settings, consequences
from .claude_settings import ProjectSettings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ..core.nouns import Agent, Problem
    from ..core.shapes import EffectiveTool


class EffectiveModel(Record):
    """The model that a tool asks a server for.

    `model` is the name that it sends, empty where that is not known. `decided_by` is `file`,
    `settings`, `environment` or `session`; `because` says why in words. `path` and `line`
    lead to what decided, where that stands in a file. `by_allowlist` is True where the list of
    the models that settings allow leaves out what would run without it.
    """

    model: str
    decided_by: str
    because: str
    path: str = ""
    line: int = 0
    by_allowlist: bool = False


class _Surroundings(Record):
    """What decides beside the file: the data on the tool, the settings of the project, and the
    variables of the environment.
    """

    tool: EffectiveTool
    settings: ProjectSettings
    environment: Mapping[str, str]

    def variable(self, role: str) -> str:
        """Return the value of the variable that plays a role; empty where it is not set."""
        return self.named(self.tool["variables"][role])

    def named(self, name: str) -> str:
        """Return the value of a variable: that of the settings hides that of the environment."""
        path = (self.tool["settings"]["variables"], name)
        if path in self.settings.entries:
            return _as_text(self.settings.entries[path].value)
        return self.environment.get(name, "")

    def is_on(self, name: str) -> bool:
        """Whether a variable switches something on."""
        return self.named(name).strip().lower() not in self.tool["off"]

    def decided(self, model: str, name: str, value: str) -> EffectiveModel:
        """Return a model as decided by the variable `name`, which has this value."""
        path = (self.tool["settings"]["variables"], name)
        if path in self.settings.entries:
            return self.set_by(model, path, name, value)
        because = f"`{name}` in the environment is `{clip(value)}`"
        return EffectiveModel(model, "environment", because)

    def set_by(self, model: str, path: tuple[str, ...], name: str, value: str) -> EffectiveModel:
        """Return a model as decided by an entry of the settings."""
        line = self.settings.line(*path)
        because = f"`{name}` in {self.settings.path}:{line} is `{clip(value)}`"
        return EffectiveModel(model, "settings", because, self.settings.path, line)


def of(agent: Agent, environment: Mapping[str, str]) -> EffectiveModel | None:
    """Return the model that the tool of an agent asks for, with these variables set in its
    environment; None where the tool does not load it, or was not asked about.
    """
    around = _around(agent, environment)
    if around is None:
        return None
    for name in around.tool["clouds"]:
        if around.is_on(name):
            found = around.decided("", name, around.named(name))
            return found._replace(because=f"{found.because}, and that cloud has names of its own")
    stated = _stated(agent)
    every = around.tool["variables"]["every_agent"]
    if around.is_on(every):
        return _after(f"`{every}` is on, so that no file decides", _without_file(around))
    if stated.lower() == around.tool["same_as_session"]:
        return _after(f"the file says `{stated}`", _session(around))
    if stated:
        return _of_file(stated, agent, around)
    return _after(_why_not(agent), _without_file(around))


def instead(agent: Agent) -> str:
    """Return what runs instead of a `model` that the tool ignores, as the end of a message;
    empty where it ignores none, or where that is not known.

    The environment is left aside: what is wrong with a file is so on every machine.
    """
    around = _around(agent, {})
    if around is None or "model" not in agent.frontmatter or _stated(agent):
        return ""
    if any(map(around.is_on, around.tool["clouds"])):
        return ""
    found = _without_file(around)
    tier = catalogue.tier(found.model)
    model = f"`{clip(found.model)}`"
    if tier:
        model += f" ({tier})"
    if found.decided_by == "session":
        return f"; the agent runs on the session's model, by default {model}"
    return f"; the agent runs on {model}, because {found.because}"


def with_what_runs(agent: Agent, problems: Iterable[Problem]) -> Iterator[Problem]:
    """Yield problems, those with the value of `model` with what runs instead of it, and with
    what to write.
    """
    for problem in problems:
        runs = ""
        if path_of(problem.at) == ("model",):
            runs = instead(agent)
        if runs:
            hint = f"write one name, such as `model: {agent.dialect.model.example}`"
            yield problem._replace(message=problem.message + runs, hint=hint, fix=None)
        else:
            yield problem


def _around(agent: Agent, environment: Mapping[str, str]) -> _Surroundings | None:
    """Return what decides beside the file of an agent; None where its tool does not load it,
    or was not asked about.
    """
    tool = data("effective_models")["tools"].get(agent.dialect.name)
    if tool is None or not agent.readable or consequences.keeps_from_running(agent.faults):
        return None
    return _Surroundings(tool, claude_settings.beside(agent.path), environment)


def _stated(agent: Agent) -> str:
    """Return the model that a file states; empty where it states none that the tool reads."""
    value = agent.frontmatter.get("model")
    if isinstance(value, str):
        return value.strip(BLANKS)
    return ""


def _why_not(agent: Agent) -> str:
    """Return why the file decides nothing, in words."""
    value = agent.frontmatter.get("model")
    kinds = {dict: "a mapping", list: "a list", bool: "a truth value", str: "an empty text"}
    if value is None:
        return "the file names no model"
    kind = kinds.get(type(value), "a number")
    return f"{agent.dialect.title} ignores {kind} under `model`"


def _after(why: str, found: EffectiveModel) -> EffectiveModel:
    """Return a model with what comes before its reason."""
    return found._replace(because=f"{why}, and {found.because}")


def _of_file(stated: str, agent: Agent, around: _Surroundings) -> EffectiveModel:
    """Return what becomes of the model that a file states."""
    family = stated.lower()
    if family in around.tool["families"]:
        session = _session(around)
        is_same = family in session.model.lower() and _is_allowed(session.model, around)
        if is_same and session.decided_by != "session":
            return _after(f"the file says `{clip(stated)}`, which the session runs", session)
    model = _resolved(stated, around)
    why = f"the file says `{clip(stated)}`{_meaning(stated, around)}"
    if _is_allowed(model, around):
        from ..reading import document

        line = document.locate(agent.source, KeyOf(("model",)), "").start.line
        why += _flips(around)
        return EffectiveModel(model, "file", why, agent.path, line)
    allowed = around.tool["settings"]["allowed"]
    at = f"{around.settings.path}:{around.settings.line(allowed)}"
    why += f", which `{allowed}` in {at} leaves out"
    smaller = _newest_allowed(stated, around)
    if smaller:
        found = around.set_by(smaller, (allowed,), allowed, "")
        why += "; it is the newest of the family that it allows"
        return found._replace(because=why, by_allowlist=True)
    return _after(why, _without_file(around))._replace(by_allowlist=True)


def _meaning(stated: str, around: _Surroundings) -> str:
    """Return what a name means that is not the one it seems, in words."""
    base = _base(stated, around)
    family = around.tool["aliases"].get(base)
    if family:
        return f", which means `{family}` for an agent"
    if base in around.tool["replaced"] and _family(base, around):
        return f", which is replaced by `{_family(base, around)}`"
    return ""


def _flips(around: _Surroundings) -> str:
    """Return in which versions something else decided, in words; empty where nothing did."""
    parts = []
    for one in around.tool["flips"]:
        value = around.variable(one["first"])
        if value and value != around.tool["same_as_session"]:
            name = around.tool["variables"][one["first"]]
            parts.append(
                f" (in {one['since']} to {one['until']} `{name}` decided: `{clip(value)}`)"
            )
    return "".join(parts)


def _without_file(around: _Surroundings) -> EffectiveModel:
    """Return what an agent runs on whose file decides nothing."""
    value = around.variable("agents")
    if not value.strip(BLANKS) or value == around.tool["same_as_session"]:
        return _session(around)
    model = _resolved(value, around)
    if not _is_allowed(model, around):
        model = _newest_allowed(value, around)
    if not model:
        return _session(around)
    return around.decided(model, around.tool["variables"]["agents"], value)


def _session(around: _Surroundings) -> EffectiveModel:
    """Return the model of the session that calls the agent."""
    value = around.variable("session")
    model = _resolved(value, around)
    if model and _is_allowed(model, around):
        return around.decided(model, around.tool["variables"]["session"], value)
    entry = around.tool["settings"]["session"]
    value = around.settings.words(entry)
    model = _resolved(value, around)
    if model and _is_allowed(model, around):
        return around.set_by(model, (entry,), entry, value)
    model = _resolved(around.tool["session"], around)
    enforced, allowed = around.tool["settings"]["enforced"], around.tool["settings"]["allowed"]
    names = around.settings.names(allowed)
    if names and around.settings.value(enforced) and not _is_allowed(model, around):
        first = _resolved(names[0], around)
        if not first.startswith("claude-"):
            first = f"claude-{first}"  # it takes every name for one of its maker
        found = around.set_by(first, (allowed,), f"{allowed}[0]", names[0])
        return found._replace(by_allowlist=True)
    return EffectiveModel(model, "session", "that is the default of a session")


def _base(name: str, around: _Surroundings) -> str:
    """Return a name in lower case, without the mark that may follow it."""
    return name.strip(BLANKS).lower().removesuffix(around.tool["mark"]).strip(BLANKS)


def _family(base: str, around: _Surroundings) -> str:
    """Return the family that a name stands for; empty where it is sent as it stands."""
    tool = around.tool
    if base in tool["families"]:
        return base
    if base in tool["aliases"]:
        return tool["aliases"][base]
    if base in tool["replaced"] and not around.is_on(tool["variables"]["literal"]):
        return tool["replaced"][base]
    return ""


def _resolved(name: str, around: _Surroundings) -> str:
    """Return the id that the tool sends for a name."""
    import re

    family = _family(_base(name, around), around)
    model = name.strip(BLANKS)
    if family:
        newest = around.tool["families"][family][0]
        model = around.variable(family) or newest
    overrides = around.settings.table(around.tool["settings"]["overrides"])
    if any(model in ids for ids in around.tool["families"].values()):
        model = overrides.get(model, model)
    for mark in around.tool["unsent"]:
        if mark.lower() in model.lower():
            model = re.sub(re.escape(mark), "", model, flags=re.IGNORECASE)
    return model.strip(BLANKS)


def _is_allowed(model: str, around: _Surroundings) -> bool:
    """Whether the settings allow a model, by its id."""
    allowed = around.settings.names(around.tool["settings"]["allowed"])
    if allowed is None:
        return True
    wanted = model.lower()
    entries = [_base(one, around) for one in allowed]
    for entry in entries:
        if entry in around.tool["families"]:
            narrower = any(f"{entry}-" in f"{one}-" for one in entries if one != entry)
            if not narrower and entry in _words(wanted):
                return True
        elif _family(entry, around):
            if wanted == _resolved(entry, around).lower():
                return True
        elif f"{wanted}-".startswith((f"{entry}-", f"claude-{entry}-")):
            return True
    return False


def _words(name: str) -> list[str]:
    """Return the parts of a name between signs that are no letters and digits."""
    import re

    return re.split(r"[^a-z0-9]+", name)


def _newest_allowed(name: str, around: _Surroundings) -> str:
    """Return the newest model of the family called `name` that the settings allow, if any."""
    for model in around.tool["families"].get(_base(name, around), ()):
        if _is_allowed(model, around):
            return model
    return ""


def _as_text(value: object) -> str:
    """Return a value of a variable as the text that JavaScript makes of it."""
    if isinstance(value, bool):
        return str(value).lower()
    if value is None:
        return "null"
    if isinstance(value, list):
        return ",".join(_as_text(one) for one in value if one is not None)
    if isinstance(value, dict):
        return "[object Object]"
    return str(value)
