"""What is wrong with the tools that an agent names, and with fields that are to restrict it.

How names are told apart and what follows from them was asked of the programs; see
data/dialects/ and data/tools.yaml.
"""

from __future__ import annotations

from ..core.caching import cache
from ..core.edits import Edit, Fix
from ..core.nouns import Dialect, Fault, Problem, Severity
from ..core.positions import KeyOf, KeyPath, path_of
from ..core.record import TYPE_CHECKING
from ..core.resources import data
from ..core.wording import clip, code_spans
from . import permissions, templates, unreached_permissions
from .tool_names import OF_SERVERS, names_in

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence
    from typing import Any

NONE_KNOWN, NO_TOOLS, OF_ANOTHER, UNKNOWN = (
    "no-known-tool",
    "no-tools",
    "tool-of-another-program",
    "unknown-tool",
)
#: So many names are quoted.
_MOST = 5


def faults(fields: Mapping[str, object], dialect: Dialect) -> Iterator[Fault]:
    """Yield what is wrong with the tools of an agent."""
    known = dialect.tools.known
    if known and "tools" in fields:
        yield from _of_tools(fields["tools"], known, dialect.title)
    if known and "disallowedTools" in fields:
        yield from _of_disallowed(fields["disallowedTools"], known, dialect.title)
        if dialect.name in data("tools")["ways"]["removes_whole_tool"]:
            from . import denied_tools  # imported here: few agents deny any

            yield from denied_tools.faults(fields, known, dialect.title)
    if known and "permissions" in fields:
        has = {name.partition("(")[0] for name, _ in names_in(fields.get("tools", [*known]))}
        has -= {name for name, _ in names_in(fields.get("disallowedTools"))}
        yield from permissions.in_settings_alone(fields["permissions"], has, dialect.title)
    if dialect.name in data("tools")["ways"]["takes_last_permission"]:
        yield from of_permissions(fields, dialect.title)
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


def is_known(name: str, known: Collection[str]) -> bool:
    """Whether a name is that of a tool, of all tools, or of a server that nobody can check."""
    return name.partition("(")[0] in known or name == "*" or name.startswith(OF_SERVERS)


def equivalent(name: str, known: Collection[str]) -> str:
    """Return the tool that a name means which is no tool here; empty where nobody knows."""
    base, bracket, rest = name.rstrip(".;:").partition("(")
    found = _respelt(tuple(known)).get(base.lower()) or _foreign().get(base, "")
    if found:
        return found + bracket + rest
    return ""


@cache
def _respelt(known: tuple[str, ...]) -> Mapping[str, str]:
    return {name.lower(): name for name in known}


@cache
def _foreign() -> Mapping[str, str]:
    foreign = {}
    for name, others in data("tools")["same"].items():
        for other in others:
            foreign[other] = name
    return foreign


def _of_tools(value: Any, known: Collection[str], title: str) -> Iterator[Fault]:
    names = names_in(value)
    if not names:
        is_text = isinstance(value, str) and value != ""
        if is_text or (isinstance(value, list) and all(isinstance(one, str) for one in value)):
            yield _without_any(value)
        return
    unknown = []
    for name, at in names:
        if not is_known(name, known):
            unknown.append((name, at))
    if len(unknown) == len(names):
        yield _none_known(value, [name for name, _ in names], known, title)
        return
    listed = {name.partition("(")[0] for name, _ in names}
    for name, at in unknown:
        meant = equivalent(name, known)
        if meant.partition("(")[0] in listed:  # it is there under both names
            continue
        message = f"`{clip(name)}` is no tool that {title} knows; the agent goes without it"
        if meant:
            listed.add(meant.partition("(")[0])
            fix = _renamed(value, "tools", known)
            problem = Problem(message, ("tools", *at), f"write `{meant}`", fix=fix)
            yield Fault(OF_ANOTHER, problem)
        elif not templates.is_open("tools", name) and not name.startswith("<") and name[-1] != ">":
            hint = "remove it, or write it as the tool is called"
            yield Fault(UNKNOWN, Problem(message, ("tools", *at), hint))


def _without_any(value: object) -> Fault:
    is_meant = value == []
    return Fault(
        NO_TOOLS,
        Problem(
            "`tools` names none: the agent runs without any tool",
            ("tools",),
            "remove the field if it is to have all of them, or name those it is to have",
            severity=Severity.INFO if is_meant else Severity.WARNING,
            consequence="no-tools",
        ),
    )


def _renamed(value: Any, field: str, known: Collection[str]) -> Fix | None:
    """Return the fix that calls every tool as the program does which others call otherwise; None
    where two would be one then.

    It is not safe: the agent gets a tool that it goes without today.
    """
    respelt: dict[KeyPath, str] = {}
    seen: list[str] = []
    written: list[str] = []
    for name, at in names_in(value):
        if is_known(name, known):
            meant = name
        else:
            meant = equivalent(name, known)
        if meant not in ("", name):
            text = respelt.get(at) or str(value[at[0]] if at else value)
            if text.count(name) != 1:
                return None
            respelt[at] = text.replace(name, meant)
            written.append(f"`{meant}`")
        seen.append(meant.partition("(")[0])
    if len(set(seen)) < len(seen) or not respelt:
        return None
    edits = [Edit("set", (field, *at), text) for at, text in respelt.items()]
    return Fix(f"write {', '.join(written)}", tuple(edits), safe=False)


def _none_known(value: Any, names: Sequence[str], known: Collection[str], title: str) -> Fault:
    """Return the fault of a list of which the program knows nothing."""
    words: Mapping[str, str] = data("tools")["words"]
    said = " ".join(names).lower()
    lines = [line.strip("- ") for name in names for line in name.split("\n") if line]
    meant = [name if is_known(name, known) else equivalent(name, known) for name in lines]
    hint = words.get(said, "")
    if said in data("tools")["all_words"]:
        hint = "remove the field: then it has all tools"
    if not hint and all(meant):
        hint = f"write `{', '.join(dict.fromkeys(meant))}`"
    is_sure = bool(hint) or not any(map(_may_be_new, names))
    if not hint:
        hint = "name its own tools, such as `Read`, or remove the field: then it has all of them"
    some = code_spans(map(clip, names[:_MOST]))
    more = " and others" if len(names) > _MOST else ""
    what = "this tool" if len(names) == 1 else "any of these tools"
    message = f"{title} does not know {what}: {some}{more}; it refuses to start such an agent"
    severity = None if is_sure else Severity.WARNING
    fix = _renamed(value, "tools", known) if all(meant) else None
    if said in data("tools")["all_words"]:
        fix = Fix("remove `tools`", (Edit("remove", ("tools",)),), safe=False)
    problem = Problem(
        message, ("tools",), hint, severity=severity, fix=fix, consequence="not-started"
    )
    return Fault(NONE_KNOWN, problem)


def _may_be_new(name: str) -> bool:
    """Whether a name is spelled as the program's own are: it may have got such a tool since."""
    base = name.partition("(")[0]
    return base[:1].isupper() and base.isalpha() and not base.isupper()


def _of_disallowed(value: object, known: Collection[str], title: str) -> Iterator[Fault]:
    names = names_in(value)
    listed = {name.partition("(")[0] for name, _ in names}
    for name, at in names:
        meant = equivalent(name, known)
        if is_known(name, known) or not meant or meant.partition("(")[0] in listed:
            continue
        message = f"`{clip(name)}` is no tool that {title} knows, so the agent keeps `{meant}`"
        problem = Problem(message, ("disallowedTools", *at), f"write `{meant}`")
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
