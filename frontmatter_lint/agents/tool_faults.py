"""What is wrong with the tools that an agent names, and with fields that are to restrict it.

How names are told apart and what follows from them was asked of the programs; see
data/dialects/ and data/tools.yaml.
"""

from __future__ import annotations

from ..core.nouns import Dialect, Fault, Problem
from ..core.positions import KeyOf, WordsIn, path_of
from ..core.record import TYPE_CHECKING
from ..core.resources import data
from ..core.wording import clip
from . import listed_tools, permissions, unreached_permissions
from .tool_names import OF_SERVERS, equivalent, is_known, names_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any


def faults(fields: Mapping[str, object], dialect: Dialect, path: str = "") -> Iterator[Fault]:
    """Yield what is wrong with the tools of an agent; `path` is that of its file, where one holds
    it alone.
    """
    known = dialect.tools.known
    ways = data("tools")["ways"]
    if known and "tools" in fields:
        yield from listed_tools.faults(fields, dialect, path)
        if dialect.name in ways["gives_whole_tool"]:
            from . import given_tools  # imported here: most agents name tools as they are

            yield from given_tools.faults(fields["tools"], dialect.tools.given, dialect.title)
    if fields.get("tools") == [] and dialect.name in ways["none_by_empty_list"]:
        yield from listed_tools.faults(fields, dialect, path)
    if known and "disallowedTools" in fields:
        yield from _of_disallowed(fields["disallowedTools"], dialect)
        if dialect.name in ways["removes_whole_tool"]:
            from . import denied_tools  # imported here: few agents deny any

            yield from denied_tools.faults(fields, known, dialect.title)
    if known and "permissions" in fields:
        has = {name.partition("(")[0] for name, _ in names_in(fields.get("tools", [*known]))}
        has -= {name for name, _ in names_in(fields.get("disallowedTools"))}
        yield from permissions.in_settings_alone(fields["permissions"], has, dialect.title)
    if dialect.name in ways["takes_last_permission"]:
        yield from of_permissions(fields, dialect.title)
        yield from permissions.only_allowing(fields, dialect.title)
        if path:
            from . import server_tools  # imported here: most agents are of other tools

            yield from server_tools.faults(fields, path, dialect.title)
        yield from permissions.outside(fields, dialect.title)
    yield from _of_restrictions(fields, dialect)


def of_permissions(fields: Mapping[str, object], title: str, unless: str = "") -> Iterator[Fault]:
    """Yield the permissions, and the switches of tools, that do not do what they say, of an agent
    or of settings as a whole; `unless` is what no file shows.
    """
    stated, tools = fields.get("permission"), fields.get("tools")
    yield from unreached_permissions.faults(fields, title, unless)
    yield from permissions.powerless(stated, tools, title)
    yield from permissions.misnamed(tools, stated, title)


def with_own_names(
    found: Sequence[Fault], fields: Mapping[str, Any], dialect: Dialect
) -> list[Fault]:
    """Return faults of a program that refuses unknown tools, with what it calls those that
    are meant.
    """
    own: Mapping[str, str] = data("tools")["calls"][dialect.name]
    result = []
    for fault in found:
        problem = fault.problem
        path = path_of(problem.at)
        if fault.rule == "bad-value" and len(path) == 2 and path[0] == "tools":
            problem = _of_unknown(fault, fields["tools"][path[1]], own, dialect)
        elif fault.rule == "wrong-type" and path == ("tools",):
            names = []
            for name, _ in names_in(fields["tools"]):
                names.append(own.get(equivalent(name, tuple(own)), name))
            if names and set(own.values()).issuperset(names):
                problem = problem._replace(hint=f"write `tools: [{', '.join(names)}]`")
        result.append(fault._replace(problem=problem))
    return result


def _of_unknown(fault: Fault, entry: object, own: Mapping[str, str], dialect: Dialect) -> Problem:
    """Return what is wrong with an entry that is no tool of the program, with the tool meant."""
    problem, name = fault.problem, str(entry)
    if isinstance(entry, str) and name.strip():
        problem = problem._replace(message=f"{dialect.title} has no tool `{clip(name)}`")
    base, bracket, _ = name.partition("(")
    meant = base if bracket and base in own.values() else ""
    meant = meant or own.get(equivalent(base, tuple(own)), "")
    hint = f"write `{meant}`" if meant else ""
    if meant and bracket:
        hint += f": {dialect.title} gives the whole tool, not some of what it does"
    if name.startswith(OF_SERVERS):
        hint = f"write `mcp_{name[len(OF_SERVERS) :].replace('__', '_')}`"
    is_plain = name.replace("_", "").replace("-", "").isalnum()
    if is_plain and not hint and not fault.otherwise:
        hint = f"`mcp_SERVER_{name}` for a tool of an MCP server, else {problem.hint}"
    if hint:
        problem = problem._replace(hint=hint)
    return problem


def _of_disallowed(value: object, dialect: Dialect) -> Iterator[Fault]:
    names = names_in(value)
    listed = {name.partition("(")[0] for name, _ in names}
    for name, at in names:
        meant = equivalent(name, dialect.tools.given)
        if is_known(name, dialect.tools.known) or not meant or meant.partition("(")[0] in listed:
            continue
        message = f"`{clip(name)}` is no tool that {dialect.title} knows, "
        message += f"so the agent keeps `{meant}`"
        place = WordsIn(("disallowedTools", *at), name)
        problem = Problem(message, place, f"write `{meant}`")
        yield Fault(permissions.WITHOUT_EFFECT, problem)


def _of_restrictions(fields: Mapping[str, object], dialect: Dialect) -> Iterator[Fault]:
    """Yield the fields that restrict the agent elsewhere, where nothing restricts it here."""
    here = data("tools")["restrictions"].get(dialect.name)
    if here is None:
        return
    misspelt = here.get("misspelt", {})
    wanted = []
    for field in dialect.tools.suspect:
        value = fields.get(field)
        if field in misspelt and isinstance(value, dict):
            if permissions.is_lost(value, fields.get("tools")):
                name = misspelt[field]
                message = f"`{field}` restricts nothing in {dialect.title}: the field is `{name}`"
                hint = f"rename it to `{name}`"
                if name in fields:
                    hint = f"move what it holds below `{name}`"
                yield Fault(permissions.WITHOUT_EFFECT, Problem(message, KeyOf((field,)), hint))
        elif _restricts(field, value):
            wanted.append(field)
    own = [field for field in here["own"] if field not in wanted]
    if any(_is_restriction(fields.get(field)) for field in own):
        return
    for field in wanted:
        message = f"`{field}` restricts nothing in {dialect.title}: the agent may change files"
        yield Fault(permissions.WITHOUT_EFFECT, Problem(message, KeyOf((field,)), here["instead"]))


def _is_restriction(value: object) -> bool:
    """Whether the value of a field of the program's own may keep the agent from something: a map
    that only allows does not.
    """
    if isinstance(value, dict):
        return any(one is not True and one != "allow" for one in value.values())
    return value not in (None, False, "", [])


def _denies(value: object) -> bool:
    """Whether a permission denies everything, or what fits some pattern."""
    return "deny" in value.values() if isinstance(value, dict) else value == "deny"


def _restricts(field: str, value: object) -> bool:
    """Whether a field keeps an agent from changing files in the program it is one of."""
    if field == "readonly":
        return value is True
    if field == "permissionMode":
        return bool(value == "plan")
    if field == "sandbox_mode":
        return bool(value == "read-only")
    if field in ("permission", "permissions"):  # a list of rules is what version 2 reads
        return isinstance(value, dict) and _denies(value.get("edit"))
    names = [name.partition("(")[0].lower() for name, _ in names_in(value)]
    if field == "disallowedTools":
        return not set(data("tools")["writing"]).isdisjoint(names)
    return bool(names) and set(data("tools")["reading"]).issuperset(names)
