"""What is wrong with the tools that an agent lists, in programs that pass over a name they do not
know: it means one of theirs, or nothing, or a tool that they give no subagent.

How names are told apart and what follows from them was asked of the programs; see data/dialects/
and data/tools.yaml.
"""

from __future__ import annotations

from ..core.edits import Edit, Fix
from ..core.nouns import Dialect, Fault, Problem, Severity, ToolNames
from ..core.positions import WordsIn
from ..core.record import TYPE_CHECKING, Record
from ..core.resources import data
from ..core.wording import clip, code_spans
from . import claude_settings, templates
from .schema_keywords import accepts
from .tool_names import equivalent, is_known, names_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from ..core.positions import KeyPath

NONE_KNOWN, NO_TOOLS, OF_ANOTHER, UNKNOWN, WITHHELD = (
    "no-known-tool",
    "no-tools",
    "tool-of-another-program",
    "unknown-tool",
    "withheld-tool",
)
#: So many names are quoted.
_MOST = 5


class Listed(Record):
    """A name in a list, with its place below the field: the tool that the agent gets by it, or
    would get by another name, empty for none; and one that the program has and withholds.
    """

    name: str
    at: KeyPath
    gets: str = ""
    meant: str = ""
    withheld: str = ""

    @property
    def base(self) -> str:
        """Return the name without a pattern."""
        return self.name.partition("(")[0]

    @property
    def place(self) -> WordsIn:
        """Return where the name stands."""
        return WordsIn(("tools", *self.at), self.name)


def faults(fields: Mapping[str, object], dialect: Dialect, path: str) -> Iterator[Fault]:
    """Yield what is wrong with the list of tools of an agent."""
    value: Any = fields["tools"]
    names = names_in(value)
    comes_along = brought(fields, dialect)
    if not names:
        is_text = isinstance(value, str) and value != ""
        if is_text or (isinstance(value, list) and all(isinstance(one, str) for one in value)):
            yield _without_any(value, comes_along)
        return
    listed, given = [], set()
    for name, at in names:
        if name == "*":
            return  # the agent has all tools, whatever stands beside it
        one = look(name, dialect.tools, at)
        if one.withheld and (_is_given_with(one, fields, dialect) or _is_main(fields, path)):
            one = one._replace(gets=one.withheld, withheld="")
        if one.gets:
            given.add(one.base)
        listed.append(one)
    if not given:
        yield _none_given(value, listed, dialect, comes_along)
        return
    yield from _lost(value, listed, dialect, {*given, *comes_along})
    yield from _withheld(listed, dialect)


def look(name: str, tools: ToolNames, at: KeyPath = ()) -> Listed:
    """Return what comes of a name in a list of tools."""
    if is_known(name, tools.given):
        return Listed(name, at, gets=name)
    base = name.partition("(")[0]
    if base not in tools.known:
        meant = equivalent(name, tools.given)
        if meant.partition("(")[0] in tools.given:
            return Listed(name, at, meant=meant)
        base = equivalent(base, tools.known)
    if base in tools.withheld:
        return Listed(name, at, withheld=base)
    return Listed(name, at, meant=next(iter(tools.gone.get(base, ())), ""))


def brought(fields: Mapping[str, object], dialect: Dialect) -> Sequence[str]:
    """Return the tools that other fields give an agent, whatever it lists."""
    for field, tools in dialect.tools.brought.items():
        if accepts(fields.get(field), dialect.fields[field], dialect.schema_root):
            return tools
    return ()


def _is_given_with(one: Listed, fields: Mapping[str, object], dialect: Dialect) -> bool:
    """Whether other fields give the agent a tool that is withheld else."""
    wanted = dialect.tools.given_with.get(one.withheld, {})
    return bool(wanted) and wanted.items() <= fields.items()


def _is_main(fields: Mapping[str, object], path: str) -> bool:
    """Whether the settings of the project make the agent the main one, which is given all tools."""
    if not path:
        return False
    name = claude_settings.beside(path).words("agent")
    return name != "" and name == fields.get("name")


def _only(comes_along: Sequence[str]) -> str:
    return f"the agent has only {code_spans(comes_along)}, which its memory brings"


def _without_any(value: object, comes_along: Sequence[str]) -> Fault:
    message, consequence = "`tools` names none: the agent runs without any tool", "no-tools"
    if comes_along:
        message, consequence = f"`tools` names none: {_only(comes_along)}", ""
    problem = Problem(
        message,
        ("tools",),
        "remove the field if it is to have all of them, or name those it is to have",
        severity=Severity.INFO if value == [] else Severity.WARNING,
        consequence=consequence,
    )
    return Fault(NO_TOOLS, problem)


def _lost(value: Any, listed: Sequence[Listed], dialect: Dialect, has: set[str]) -> Iterator[Fault]:
    """Yield the names that give the agent nothing, unless it has what does the same."""
    tools, title = dialect.tools, dialect.title
    for one in listed:
        if one.gets or one.withheld or not has.isdisjoint(_same(one, tools)):
            continue
        message = f"`{clip(one.name)}` is no tool that {title} knows; the agent goes without it"
        if one.base in tools.gone:
            message = f"`{one.base}` is no tool of {title} any more; the agent goes without it"
        if one.meant:
            has.add(one.meant.partition("(")[0])
            fix = _renamed(value, tools)
            problem = Problem(message, one.place, f"write `{one.meant}`", fix=fix)
            yield Fault(OF_ANOTHER, problem)
        elif one.base not in tools.gone and _is_a_name(one.name):
            hint = "remove it, or write it as the tool is called"
            yield Fault(UNKNOWN, Problem(message, one.place, hint))


def _same(one: Listed, tools: ToolNames) -> Sequence[str]:
    """Return the tools that do what a name stands for."""
    return tools.gone.get(one.base) or (one.meant.partition("(")[0],)


def _is_a_name(name: str) -> bool:
    """Whether it is no placeholder: unfilled-tool speaks of those."""
    return not (templates.is_open("tools", name) or name.startswith("<") or name[-1] == ">")


def _withheld(listed: Sequence[Listed], dialect: Dialect) -> Iterator[Fault]:
    """Yield the tools that only the main agent is given, all of them at the first."""
    names: dict[str, Listed] = {}
    for one in listed:
        if one.withheld:
            names.setdefault(one.base, one)
    if not names:
        return
    first = next(iter(names.values()))
    is_given, it = ("is", "it") if len(names) == 1 else ("are", "them")
    what = code_spans(names)
    if len(names) == 1 and first.base != first.withheld:
        what += f", which means `{first.withheld}`,"
    message = f"{what} {is_given} given to no subagent: run as one, the agent goes without {it}"
    instead = dialect.tools.withheld[first.withheld]
    hint = f"remove {it}"
    if instead and len(names) == 1:
        hint += f", or {instead}" if instead.startswith("`") else f", and {instead}"
    hint += f"; run by `claude --agent`, the agent has {it}"
    yield Fault(WITHHELD, Problem(message, first.place, hint, severity=Severity.INFO))


def _renamed(value: Any, tools: ToolNames) -> Fix | None:
    """Return the fix that calls every tool as the program does which others call otherwise; None
    where two would be one then.

    It is not safe: the agent gets a tool that it goes without today.
    """
    respelt: dict[KeyPath, str] = {}
    seen: list[str] = []
    written: list[str] = []
    for name, at in names_in(value):
        one = look(name, tools)
        meant = one.gets or one.withheld or one.meant
        if meant and not one.gets and not one.withheld:
            text = respelt.get(at) or str(value[at[0]] if at else value)
            if text.count(name) != 1:
                return None
            respelt[at] = text.replace(name, meant)
            written.append(f"`{meant}`")
        seen.append(meant.partition("(")[0])
    if len(set(seen)) < len(seen) or not respelt:
        return None
    edits = [Edit("set", ("tools", *at), text) for at, text in respelt.items()]
    return Fix(f"write {', '.join(written)}", tuple(edits), safe=False)


def _none_given(
    value: Any, listed: Sequence[Listed], dialect: Dialect, comes_along: Sequence[str]
) -> Fault:
    """Return the fault of a list by which the agent gets nothing."""
    names = []
    may_be_new = is_withheld = False
    for one in listed:
        names.append(one.name)
        is_withheld |= bool(one.withheld)
        may_be_new |= one.base not in dialect.tools.known and _may_be_new(one.base)
    hint, fix = _instead(value, names, _meant_by(names, dialect.tools), dialect.tools)
    is_sure = bool(hint) or not may_be_new
    if not hint and is_withheld:
        hint = "name others as well, such as `Read`, or remove the field"
    elif not hint:
        hint = "name its own tools, such as `Read`, or remove the field: then it has all of them"
    some = code_spans(map(clip, names[:_MOST]))
    more = " and others" if len(names) > _MOST else ""
    what = "this tool" if len(names) == 1 else "any of these tools"
    message = f"{dialect.title} does not know {what}: {some}{more}"
    if is_withheld:
        message = f"{dialect.title} gives no subagent {what}: {some}{more}"
    severity = None if is_sure else Severity.WARNING
    follows, consequence = "it refuses to start such an agent", "not-started"
    if comes_along:
        follows, consequence, severity = _only(comes_along), "", Severity.WARNING
    problem = Problem(
        f"{message}; {follows}",
        ("tools",),
        hint,
        severity=severity,
        fix=fix,
        consequence=consequence,
    )
    return Fault(NONE_KNOWN, problem)


def _meant_by(names: Sequence[str], tools: ToolNames) -> list[str]:
    """Return the tools that names mean, of a text of several lines those of each line; an empty
    text for one that means none, and nothing for one that is gone.
    """
    meant = []
    for name in names:
        for line in name.split("\n"):
            one = look(line.strip("- "), tools)
            if line and tools.gone.get(one.base) != []:
                meant.append(one.gets or one.meant)
    return meant


def _instead(
    value: Any, names: Sequence[str], meant: Sequence[str], tools: ToolNames
) -> tuple[str, Fix | None]:
    """Return what to write in place of a list, empty where nobody knows, and its fix."""
    words: Mapping[str, str] = data("tools")["words"]
    said = " ".join(names).lower()
    if said in data("tools")["all_words"]:
        fix = Fix("remove `tools`", (Edit("remove", ("tools",)),), safe=False)
        return "remove the field: then it has all tools", fix
    if not meant or not all(meant):
        return words.get(said, ""), None
    hint = words.get(said) or f"write `{', '.join(dict.fromkeys(meant))}`"
    return hint, _renamed(value, tools)


def _may_be_new(base: str) -> bool:
    """Whether a name is spelled as the program's own are: it may have got such a tool since."""
    return base[:1].isupper() and base.isalpha() and not base.isupper()
