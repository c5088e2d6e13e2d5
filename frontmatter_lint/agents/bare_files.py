"""Files without frontmatter where a tool looks for agents, and pages about the folder."""

from __future__ import annotations

from ..core.nouns import Severity
from ..core.positions import Document
from ..core.record import TYPE_CHECKING
from ..core.resources import data
from . import dialects, place, plugins, signs

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..reading.paths import Candidate


def judge(where: place.Place, parsed: Document) -> tuple[bool, str, bool]:
    """Whether a tool loads an agent from a file without frontmatter, or from a page about
    its folder, as Claude Code does from one that names an agent; why, or why not; and whether
    it is none for want of frontmatter.
    """
    is_page = where.rank == place.PAGE
    if parsed.fields is None and not parsed.faults:
        if where.rank == place.LOADED or _is_loaded_bare(where):
            return True, where.because, False
        if not is_page:
            return False, "no frontmatter", True
    values = list(map((parsed.fields or {}).get, where.needs))
    if all(isinstance(value, str) and value for value in values):
        needs = " and ".join(f"`{one}`" for one in where.needs)
        return True, f"{where.because}, with {needs}", False
    return False, "no agent but a page about the folder", False


def read(candidate: Candidate, parsed: Document) -> Document:
    """Return the file as it would be read without the code fence around its block or the comment
    above it, and with the line that opens it; where there is no such block, with the fault that
    it has no frontmatter, or that a formatter made a heading of it.
    """
    from ..reading import displaced, fenced, flattened, without_frontmatter  # few get so far

    tools, does = _what_is_done(candidate.absolute)
    lost = f": {does}"
    if not {*tools}.isdisjoint(_SAID_ELSEWHERE):
        lost = ""
    flat = flattened.fault(parsed.split.text)
    if flat is not None:
        problem = flat.problem._replace(message=f"{flat.problem.message}{lost}")
        return parsed._replace(faults=(flat._replace(problem=problem),))
    known = dialects.known_fields()
    found = fenced.read(parsed, known) or displaced.read(parsed, known)
    if found is not None:
        return found
    name = candidate.absolute.rpartition("/")[2].partition(".")[0]
    from . import lost_blocks  # imported here, as above

    text = parsed.split.text
    block = lost_blocks.block(text, name, tools)
    about = without_frontmatter.Known(does, lost, block, lost_blocks.gone(text))
    fault = without_frontmatter.fault(text, known, name, about)
    return parsed._replace(faults=(fault,))


#: Tools of which another part says what follows where they load an agent without its fields.
_SAID_ELSEWHERE = ("opencode", dialects.OF_PLUGINS)


def _what_is_done(path: str) -> tuple[list[str], str]:
    """Return the tools that look for agents at an absolute POSIX path, and what is done with a file
    without frontmatter there: as measured of one that loads agents, else no more than who looks.
    """
    root = dialects.plugin_of(path[: path.rfind("/") + 1])
    if root and plugins.loads_all(root):
        claude = dialects.get(dialects.CLAUDE_CODE).title
        return [dialects.OF_PLUGINS], _measured(dialects.OF_PLUGINS, claude)
    owners = dict.fromkeys(name for name, _ in dialects.holders(path, "own"))
    tools: Mapping[str, Any] = data("runtimes")["tools"]
    titles, unasked = [], []
    for name in owners:
        known = tools.get(name, {})
        globs = map(signs.glob, known.get("loads_bare", ()))
        if "loads_bare" in known and not any(one.matches(path) for one in globs):
            continue  # it takes no such file for an agent
        if "without_frontmatter" in known:
            return [name], _measured(name, dialects.get(name).title)
        if name != dialects.GENERIC:
            unasked.append(name)
            titles.append(dialects.get(name).title)
    if not titles:
        return unasked, "most tools that look for agents pass over it"
    if len(titles) > 1:
        return unasked, f"{' and '.join(titles)}, which look for agents here, find no fields in it"
    return unasked, f"{titles[0]}, which looks for agents here, finds no fields in it"


def _measured(runtime: str, title: str) -> str:
    return f"{title} {data('runtimes')['tools'][runtime]['without_frontmatter']}"


def other_kind(where: place.Place, candidate: Candidate, parsed: Document) -> str:
    """Return why a file without frontmatter that a search met is no agent after all; empty where it
    is one.
    """
    if _is_loaded_bare(where):
        return ""
    is_meant = parsed.faults[0].problem.severity == Severity.ERROR
    if candidate.absolute.rpartition("/")[2].startswith("_") and not is_meant:
        return "its name begins with `_`, and it has no frontmatter"
    from . import prompt_files  # imported here: few files get so far

    return prompt_files.kind(candidate.absolute, is_meant=is_meant)


def _is_loaded_bare(where: place.Place) -> bool:
    """Whether a tool loads an agent from a file without frontmatter, whatever it is called."""
    return where.takes_bare or (bool(where.plugin) and plugins.loads_all(where.plugin))


def read_broken(candidate: Candidate, parsed: Document) -> Document:
    """Return a file whose frontmatter yields no field, as its tool reads it: where it takes an
    unclosed block to the end of the file, and where a formatter made a heading of the fields.
    """
    from ..reading import flattened
    from . import unclosed

    flat = flattened.fault(parsed.split.text)
    if flat is not None:
        return parsed._replace(faults=(flat,))
    return unclosed.read(candidate.absolute, parsed)
