"""Which tool an agent file is written for: chosen by path, then by content, else generic."""

from __future__ import annotations

import os

from ..core.caching import cache, lru_cache
from ..core.nouns import Dialect, EffortField, IdSpelling, ModelField, Services, ToolNames
from ..core.record import TYPE_CHECKING
from ..core.resources import data
from .signs import Glob, Sign, glob, sign

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal, TypeAlias


#: The dialect of nearly every file, of whose schema a part of its own is compiled.
CLAUDE_CODE = "claude-code"
GENERIC = "generic"
#: The name of Claude Code's plugins in the data on what tools do, and the folder each has.
OF_PLUGINS, IN_EACH_PLUGIN = "claude-code-plugin", ".claude-plugin"
#: The kinds of globs that say where the files of a tool lie.
Kind: TypeAlias = "Literal['own', 'shared']"


@cache
def get(name: str) -> Dialect:
    """Return one dialect by name. Raises KeyError."""
    raw = data("dialects")[name]
    model = ModelField(**raw["model"])
    if "ids" in raw["model"]:
        model = model._replace(ids=IdSpelling(**raw["model"]["ids"]))
    if "services" in raw["model"]:
        services = Services(**data("services")[name])
        every, also = dict.fromkeys(services.known), dict.fromkeys(services.also)
        model = model._replace(services=services._replace(known=every, also=also))
    tools = ToolNames()
    if "tools" in raw:
        # for quick looks: names as keys, and all fields that restrict beside `tools`
        values: dict[str, Any] = {**raw["tools"]}
        known = values["known"] = dict.fromkeys(values.get("known", ()))
        ungiven = {*values.get("withheld", ()), *values.get("gone", ())}
        values["given"] = dict.fromkeys(one for one in known if one not in ungiven)
        values["watched"] = frozenset({"disallowedTools", *values.get("suspect", ())})
        tools = ToolNames(**values)
    if name == CLAUDE_CODE:
        schema_root = data("fields")["claude_code"]
    else:
        schema_root = data("schemas")["agent"]
    schema = schema_root["$defs"][name]
    return Dialect(
        name=name,
        title=raw["title"],
        schema=schema,
        schema_root=schema_root,
        fields=schema["properties"],
        model=model,
        effort=EffortField(**raw.get("effort", {})),
        unknown_field=raw["unknown_field"],
        ignored_fields=raw["ignored_fields"],
        cosmetic=raw.get("cosmetic", ()),
        source=raw["source"],
        reads=raw.get("reads", {}),
        empty_counts=raw.get("empty_counts", ()),
        tools=tools,
        body=raw.get("body", ""),
        written=raw.get("written", ""),
        only_in=raw.get("only_in", {}),
        retired_fields=raw.get("retired_fields", {}),
        left_fields=raw.get("left_fields", {}),
        refused_fields=raw.get("refused_fields", ()),
    )


@cache
def names() -> tuple[str, ...]:
    """Return all dialects, in the order in which they are tried; generic last."""
    every = data("dialects")
    return tuple(sorted(every, key=lambda name: (every[name]["rank"], name)))


def find(word: str) -> str:
    """Return the name of the dialect that people mean by a word; empty where it is none."""
    return _spellings().get(_squeezed(word), "")


def unknown(word: str) -> str:
    """Return that there is no dialect of this name, with the nearest there is, or all of them."""
    from ..core import suggest  # imported here: only a wrong name needs it

    known = {name: name for name in names()}
    for name, raw in data("dialects").items():
        known.update(dict.fromkeys(raw.get("aliases", ()), name))
    nearest = suggest.nearest(word, known)
    hint = f"there are {', '.join(sorted(names()))}"
    if nearest:
        hint = f"did you mean `{known[nearest]}`?"
    return f"there is no dialect `{word}`; {hint}"


@cache
def _spellings() -> Mapping[str, str]:
    """Return the name of each dialect by its name and its aliases, squeezed."""
    found = {}
    for name, raw in data("dialects").items():
        for word in (name, *raw.get("aliases", ())):
            found[_squeezed(word)] = name
    return found


def _squeezed(word: str) -> str:
    """Return a word without case and separators: `VS Code` and `vs-code` are `vscode`."""
    return "".join(sign for sign in word.lower() if sign not in " -_.")


@cache
def known_fields() -> frozenset[str]:
    """Return every field that some dialect knows, or that people write believing it does."""
    return frozenset(data("fields")["known"].split("\n"))


@cache
def plugin_markers() -> dict[str, str]:
    """Return the names of what lies beside the `agents` folder of a plugin, each with a dialect."""
    markers = {}
    for name in names():
        for marker in data("dialects")[name]["paths"].get("plugin") or ():
            markers[marker] = name
    return markers


def needs_of_pages(name: str) -> tuple[str, ...]:
    """Return the fields with which a tool loads a page about its folder as an agent; empty where
    these are the usual ones.
    """
    return tuple(data("dialects")[name]["paths"].get("pages") or ())


@lru_cache(maxsize=64)
def holding(folder: str, kind: Kind) -> list[tuple[str, Glob]]:
    """Return the globs that files of one folder can match: few of the dozens there are, and a run
    goes folder by folder.
    """
    every = data("dialects")
    found = []
    for name in names():
        for pattern in every[name]["paths"][kind]:
            cut = glob(pattern)
            if cut.holds(folder):
                found.append((name, cut))
    return found


def holders(path: str, kind: Kind) -> list[tuple[str, Glob]]:
    """Return the `own` or `shared` globs that hold a POSIX path, each with its dialect, best
    first.
    """
    start = path.rfind("/") + 1
    fitting = []
    for one in holding(path[:start], kind):
        if one[1].fits(path, start):
            fitting.append(one)
    return fitting


@cache
def _never() -> tuple[frozenset[str], tuple[Glob, ...]]:
    """Return the plain names in small letters; the globs of all other files that are no agents."""
    patterns = {
        pattern for raw in data("dialects").values() for pattern in raw["paths"].get("never") or ()
    }
    plain = {pattern for pattern in patterns if "*" not in pattern}
    globs = tuple(map(glob, sorted(patterns - plain)))
    return frozenset(pattern.lower() for pattern in plain), globs


@lru_cache(maxsize=64)
def _never_in(folder: str) -> tuple[frozenset[str], tuple[Glob, ...]]:
    """Return the names, and the globs that files of one folder can match."""
    names, globs = _never()
    return names, tuple(pattern for pattern in globs if pattern.holds(folder))


def is_never(path: str) -> bool:
    """Whether an absolute POSIX path names a file that lies beside agents without being one.

    A tool that loads agents from files of such a name means them.
    """
    start = path.rfind("/") + 1
    names, globs = _never_in(path[:start])
    if path[start:].lower() in names:
        return not any(pattern.is_exact for _, pattern in holders(path, "own"))
    for pattern in globs:  # noqa: SIM110 - for each file: a generator takes longer than they do
        if pattern.fits(path, start):
            return True
    return False


def is_passed_over(path: str) -> bool:
    """Whether a tool passes over an absolute POSIX path in its own folder, whatever it holds."""
    _, globs = _never()
    return any(pattern.folder and pattern.matches(path) for pattern in globs)


@cache
def _signs() -> tuple[tuple[str, Sign], ...]:
    """Return every sign with its dialect, in the order in which they are tried: those that name
    the tool outright before all others.
    """
    every = []
    for name in names():
        for raw in data("dialects")[name].get("signs") or ():
            every.append((name, raw))
    every.sort(key=lambda one: not one[1].get("decisive", False))
    return tuple((name, sign(raw)) for name, raw in every)


def choose(
    path: str, fields: Mapping[str, Any] | None, held_by: list[tuple[str, Glob]] | None = None
) -> Dialect:
    """Return the dialect of a file: the tool that owns its path; among several, or elsewhere, the
    one whose sign it bears. `held_by` are the `own` holders of the path, where they are at hand.
    """
    if held_by is None:
        held_by = holders(path, "own")
    if len(held_by) == 1:
        return get(held_by[0][0])
    own = list(dict.fromkeys(name for name, _ in held_by))
    if len(own) == 1:
        return get(own[0])
    fields = fields or {}
    for name, one in _signs():
        if one.keys and one.keys[0] not in fields:  # most of them, in every file
            continue
        if one.between and not own:
            continue
        if (not own or name in own) and one.matches(path, fields):
            if one.file is not None and not own and plugin_of(path[: path.rfind("/") + 1]):
                continue  # `x.agent.md` is a name that a plugin may use as well
            return get(name)
    return get(own[0] if own else GENERIC)


@lru_cache(maxsize=64)
def plugin_of(folder: str) -> str:
    """Return the folder of the plugin whose `agents` folder an absolute POSIX path with its final
    slash is, or lies in; empty for none.
    """
    before, found, _ = folder.rpartition("/agents/")
    while found:
        if os.path.isdir(f"{before}/{IN_EACH_PLUGIN}"):
            return before
        before, found, _ = before.rpartition("/agents/")
    return ""


#: The folder of Claude Code's agents in a project, and the settings beside it
#: (https://code.claude.com/docs/en/settings).
_AGENTS, _SETTINGS = "/.claude/agents/", "/.claude/settings.json"


def project_settings(path: str) -> str:
    """Return where the settings lie of the project whose folder of agents holds a file of
    Claude Code, absolute and with forward slashes; empty where there is nothing.
    """
    before, found, _ = os.path.abspath(path).replace(os.sep, "/").rpartition(_AGENTS)
    if found and os.path.lexists(before + _SETTINGS):
        return before + _SETTINGS
    return ""
