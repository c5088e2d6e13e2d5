"""From a path to an agent, or to the answer that the file is none."""

from __future__ import annotations

from ..core.caching import cache
from ..core.nouns import Agent, Dialect, Fault
from ..core.positions import Document
from ..core.record import TYPE_CHECKING, Record
from ..core.resources import data as known
from ..reading import document, file_bytes
from ..reading.paths import DATA, OF_AGENTS, Candidate
from . import dialects, model_choice, schema_check

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import ModuleType
    from typing import Any

    from .place import Place

__all__ = ["Candidate", "Looked", "load", "look"]

#: Dialects besides Claude Code's whose readers are emulated.
_OTHERS_WITH_READERS = ("opencode", "gemini-cli")
#: No placeholder in small letters is without one of these.
_OPENING = frozenset("<{[«$")
_NAMED = "named on the command line"
_FEW = 8  # characters, in which the first line of a body begins
_LINE = 200  # characters at the end of a body, in which its last line stands


class Looked(Record):
    """What came of looking at a file: its agent, or None, and why it is one or none; `is_bare`
    where it is none because it has no frontmatter.
    """

    agent: Agent | None
    because: str
    is_bare: bool = False


@cache
def _verdicts() -> ModuleType:
    """Return the module that judges files which a search met: imported for the first of them, and
    kept, because an import takes as long as the judgement.
    """
    from . import verdicts

    return verdicts


def load(candidate: Candidate, dialect: str | None = None, *, judged: bool = True) -> Agent | None:
    """Read a candidate; None where it is no agent file (documentation, notes, other Markdown).

    What is wrong with the fields is left out where they are not to be `judged`.
    """
    return look(candidate, dialect, judged=judged).agent


def look(candidate: Candidate, dialect: str | None = None, *, judged: bool = True) -> Looked:
    """Read a candidate, and say why it is an agent or none.

    A file that was named is checked whatever it is.
    """
    syntax = document.YAML
    if not candidate.absolute.endswith(".md"):  # a step that most files are spared
        from . import dialect_facts

        if dialect_facts.may_have_several(candidate.absolute):
            return _in_settings(candidate, judged=judged)
        syntax = document.syntax_of(candidate.absolute)
    where = None
    if not candidate.named:
        where = _verdicts().place_of(candidate)
        if where.rank == _verdicts().place.ELSEWHERE:
            return Looked(None, where.because)
    if candidate.data is None:
        data = file_bytes.read_bytes(candidate.path)
    else:
        data = file_bytes.within_limit(candidate.data)
    if isinstance(data, Fault):
        parsed = document.parse(b"", ())._replace(faults=(data,))
    else:
        parsed = document.parse(data, dialects.known_fields(), syntax)
    is_agent, because, is_bare = True, _NAMED, False
    if where is not None:
        is_agent, because, is_bare = _verdicts().judge(where, parsed)
    if is_agent and parsed.fields is None:
        parsed, other = _without_fields(candidate, parsed, where)
        because = other or because
        is_agent = not other
    if not is_agent and where is not None and where.rank == _verdicts().place.LOADED:
        return _unfilled(candidate, parsed, where, because)
    agent = _agent(candidate, parsed, dialect, judged=judged) if is_agent else None
    return Looked(agent, because, is_bare)


def _unfilled(candidate: Candidate, parsed: Document, where: Place, because: str) -> Looked:
    """Return what comes of a file that a tool loads and that is no agent `because` of something:
    one all the same where it lacks nothing but a model.
    """
    from . import templates, unfilled_models  # imported here: hardly any file is half written

    if templates.placeholder(parsed) == "model":
        unfilled = unfilled_models.of(_agent(candidate, parsed, None, judged=False))
        if unfilled is not None:
            return Looked(unfilled, where.because)
    return Looked(None, because)


def _in_settings(candidate: Candidate, *, judged: bool) -> Looked:
    from . import several  # imported here: few repositories have such files

    return Looked(*several.look(candidate, judged=judged))


def _without_fields(
    candidate: Candidate, parsed: Document, where: Place | None
) -> tuple[Document, str]:
    """Return what is read of a file all the same whose frontmatter yields no field, or that has
    none, with its faults; and why it is no agent then, empty where it is one.
    """
    if parsed.faults and parsed.syntax != document.YAML:
        return parsed, ""
    from . import bare_files  # imported here: an agent has frontmatter

    if parsed.faults:
        return bare_files.read_broken(candidate, parsed), ""
    parsed = bare_files.read(candidate, parsed)
    if where is None:
        return parsed, ""
    if parsed.fields is None:
        return parsed, bare_files.other_kind(where, candidate, parsed)
    verdict = _verdicts().judge(where, parsed)
    return parsed, "" if verdict.is_agent else verdict.because


def _agent(candidate: Candidate, parsed: Document, dialect: str | None, *, judged: bool) -> Agent:
    fields = parsed.fields
    if dialect and parsed.syntax == document.YAML:
        chosen = dialects.get(dialect)
    else:
        held_by = dialects.holders(candidate.absolute, "own")
        chosen = dialects.choose(candidate.absolute, fields, held_by)
        folder = candidate.absolute[: candidate.absolute.rfind("/") + 1]
        if chosen.name == dialects.GENERIC and _is_for_claude(candidate, fields or {}):
            chosen = dialects.get(dialects.CLAUDE_CODE)
        if "/." in folder and not held_by:
            from . import place  # imported here, as above

            chosen = place.unread(chosen, candidate.absolute)
        if not (held_by or chosen.ignored_fields.keys().isdisjoint(fields or ())):
            from . import certainty  # imported here: few files have a field that does nothing

            chosen = certainty.without_guesses(candidate, fields or {}, chosen)
    if chosen.body and parsed.syntax == document.YAML:  # a tool that reads two kinds of files
        chosen = chosen._replace(body="", written="")
    faults = parsed.faults
    if judged:
        found = _judged(candidate, parsed, chosen, is_given=bool(dialect))
        if found is None:
            chosen = dialects.get(dialects.GENERIC)
            found = _judged(candidate, parsed, chosen, is_given=True)
        faults, fields = found or (faults, fields)
        if chosen.body:
            from . import whole_files  # imported here: most files are Markdown

            path = candidate.absolute
            faults = whole_files.beside(path, faults, fields or {}, chosen)
    given: Mapping[str, Any] = fields or {}
    name, description = given.get("name"), given.get("description")
    body = given.get(chosen.body, "") if chosen.body else parsed.body
    if chosen.body and isinstance(body, str) and body.startswith("file://"):
        body = ""  # the prompt stands in another file
    return Agent(
        path=candidate.shown,
        name=name if name and isinstance(name, str) else stem(candidate.shown),
        description=description if isinstance(description, str) else "",
        frontmatter=given,
        body=body if isinstance(body, str) else "",
        dialect=chosen,
        model=model_choice.model_block(given, chosen),
        faults=faults,
        readable=fields is not None,
        source=parsed,
        entry="",  # with all fields in their order a record is made at once
        part_of="",
    )


def _is_for_claude(candidate: Candidate, fields: Mapping[str, Any]) -> bool:
    """Whether a file is meant for Claude Code by its place: in a plugin, whatever it says, and in a
    folder of agents with a field of its skills.
    """
    if dialects.plugin_of(candidate.absolute[: candidate.absolute.rfind("/") + 1]):
        return True
    if known("spellings")["about_tools"].keys().isdisjoint(fields):
        return False
    from . import place  # imported here, as above

    return place.is_slip(candidate.absolute, fields)


def _judged(
    candidate: Candidate, parsed: Document, chosen: Dialect, *, is_given: bool
) -> tuple[tuple[Fault, ...], Mapping[str, Any] | None] | None:
    """Return what is wrong with the block and its fields, and the fields that the tool reads.

    None where nobody says that it is a file of the tool (`is_given`), where it does not lie
    in a folder of it either, and where the tool would lose it, or stop at it: then it is none.
    """
    tool = chosen.name
    folder = candidate.absolute[: candidate.absolute.rfind("/") + 1]
    if tool == dialects.CLAUDE_CODE and dialects.plugin_of(folder):
        tool = dialects.OF_PLUGINS
    faults, fields, is_read = parsed.faults, parsed.fields, True
    if tool in _OTHERS_WITH_READERS:
        from . import other_loading  # imported here: most files are of other tools

        faults, fields, is_read = other_loading.loading(parsed, chosen)
    elif faults:
        reader = _reader(tool, chosen, is_given=is_given) or dialects.GENERIC
        from . import tool_reading  # imported here, as below: most files have no fault

        faults, fields = tool_reading.of(parsed, reader)
    objections = [] if fields is None else schema_check.faults(fields, chosen)
    unsure = None if is_given or tool == dialects.OF_PLUGINS else candidate
    restricting = known("spellings")["about_tools"].keys()
    if fields and chosen.tools.watched and not restricting.isdisjoint(fields):
        objections += _of_tools(fields, parsed, chosen, candidate, is_sure=unsure is None)
    body = parsed.body
    unwritten = tuple(known("spellings")["in_text"]["unwritten"])
    last = body[-_LINE:].rstrip().rpartition("\n")[2].lower()
    is_odd = not last or "---" in body[:_FEW] or last.startswith(unwritten)
    if fields and (is_odd or ("tools" in fields and _may_be_unfilled(fields["tools"], chosen))):
        is_owned = unsure is None or bool(_owners(unsure))
        from . import unfinished  # imported here: hardly any file is half written

        objections = unfinished.beside(objections, candidate, parsed, chosen, is_owned=is_owned)
    if tool == dialects.OF_PLUGINS:
        from . import plugins  # imported here: most agents are of no plugin

        objections = plugins.faults(objections, fields or {})
    if objections:
        from . import tool_reading  # imported here: most files have no fault

        who = _reader(tool, chosen, is_given=is_given) if is_read else None
        objections = tool_reading.objections(objections, faults, fields or {}, parsed, who)
    if is_given or not (faults or objections) or chosen.name in _owners(candidate):
        return (*faults, *objections), fields
    from . import certainty, consequences

    if tool in _OTHERS_WITH_READERS and consequences.loses_file((*faults, *objections)):
        return None
    objections = consequences.in_no_own_folder(objections, tool, candidate.absolute)
    return (*faults, *certainty.of_fields(objections, candidate, fields or {}, chosen)), fields


def _reader(tool: str, chosen: Dialect, *, is_given: bool) -> str:
    """Return the tool that reads a file; empty where it lies beside the folders of the one it is
    written for, and nobody says that it is read.
    """
    if is_given or chosen.model.on_unknown or tool in _OTHERS_WITH_READERS:
        return tool
    return ""


def _without_broken(fields: Mapping[str, Any], parsed: Document) -> Mapping[str, Any]:
    """Return the fields without those that have a fault already: one cause, one finding."""
    if not parsed.faults:
        return fields
    broken = {document.identity(parsed, one.problem.at)[0][:1] for one in parsed.faults}
    return {key: value for key, value in fields.items() if (key,) not in broken}


def _of_tools(
    fields: Mapping[str, Any],
    parsed: Document,
    chosen: Dialect,
    candidate: Candidate,
    *,
    is_sure: bool,
) -> list[Fault]:
    """Return what is wrong with the tools of the agent; unless it `is_sure` whose file it is, it is
    one of this tool by its place, or what is wrong is no more than worth a look.
    """
    sound = _without_broken(fields, parsed)
    known = chosen.tools.given
    names = sound.get("tools", [*known][:1])
    if isinstance(names, str):
        names = names.split(", ")
    if isinstance(names, list) and names and chosen.tools.watched.isdisjoint(sound):
        for name in names:
            if not isinstance(name, str) or name not in known:
                break
        else:
            return []
    if chosen.tools.strict:
        return []  # its schema lists them
    from . import tool_faults  # imported here: most agents name the usual tools

    found = list(tool_faults.faults(sound, chosen, candidate.absolute))
    if is_sure or chosen.name in _owners(candidate):
        return found
    from . import certainty  # imported here, as above

    return certainty.of_tools(found, candidate, sound, chosen)


def _may_be_unfilled(tools: Any, chosen: Dialect) -> bool:
    """Whether a placeholder may stand among tools: a quick look."""
    names = tools.split(",") if isinstance(tools, str) else tools
    if not isinstance(names, list):
        return False
    known = chosen.tools.known
    for name in names:
        if not isinstance(name, str) or name.strip() in known:
            continue
        if name.isupper() or name.count(" ") > 3 or not _OPENING.isdisjoint(name):
            return True
    return False


def _owners(candidate: Candidate) -> list[str]:
    return [name for name, _ in dialects.holders(candidate.absolute, "own")]


def stem(path: str) -> str:
    """Return the name of a file without the endings of agent files; that of an entry of one."""
    name = path.rsplit("/", 1)[-1]
    if "#" in name:
        settings, _, entry = path.rpartition("#")
        if settings.endswith(DATA):
            return entry
    for ending in OF_AGENTS:
        name = name.removesuffix(ending)
    return name.removesuffix(".agent").removesuffix(".chatmode")
