"""Files without frontmatter where a tool looks for agents, and pages about the folder."""

from __future__ import annotations

from ..core.nouns import Severity
from ..core.positions import Document
from ..core.record import TYPE_CHECKING
from ..core.resources import data
from . import dialects, place, plugins

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..reading.paths import Candidate


BARE = "no frontmatter"


def judge(where: place.Place, parsed: Document) -> tuple[bool, str]:
    """Return whether a tool loads an agent from a file without frontmatter, or from a page about
    its folder, as Claude Code does from one that names an agent; and why, or why not.
    """
    is_page = where.rank == place.PAGE
    if parsed.fields is None and not parsed.faults:
        if where.rank == place.LOADED or _is_loaded_bare(where):
            return True, where.because
        if not is_page:
            return False, BARE
    values = list(map((parsed.fields or {}).get, where.needs))
    if all(isinstance(value, str) and value for value in values):
        needs = " and ".join(f"`{one}`" for one in where.needs)
        return True, f"{where.because}, with {needs}"
    return False, "no agent but a page about the folder"


def read(candidate: Candidate, parsed: Document) -> Document:
    """Return the file as it would be read without the code fence around its block; where there is
    none, with the fault that it has no frontmatter.
    """
    from ..reading import fenced, without_frontmatter  # imported here: few files get so far

    known = dialects.known_fields()
    found = fenced.read(parsed, known)
    if found is not None:
        return found
    tool = dialects.choose(candidate.absolute, {})
    runtime = tool.name
    root = dialects.plugin_of(candidate.absolute[: candidate.absolute.rfind("/") + 1])
    if root and plugins.loads_all(root):
        tool, runtime = dialects.get("claude-code"), dialects.OF_PLUGINS
    tools: Mapping[str, Any] = data("runtimes")["tools"]
    does = tools.get(runtime, {}).get("without_frontmatter", "")
    name = ""
    if does:
        does = f"{tool.title} {does}"
        name = candidate.absolute.rpartition("/")[2].partition(".")[0]
    fault = without_frontmatter.fault(parsed.split.text, known, name, does)
    return parsed._replace(faults=(fault,))


def other_kind(where: place.Place, candidate: Candidate, parsed: Document) -> str:
    """Return why a file without frontmatter that a search met is no agent after all; empty where it
    is one.
    """
    is_aside = candidate.absolute.rpartition("/")[2].startswith("_") and not _is_loaded_bare(where)
    if is_aside and parsed.faults[0].problem.severity != Severity.ERROR:
        return "its name begins with `_`, and it has no frontmatter"
    return ""


def _is_loaded_bare(where: place.Place) -> bool:
    """Whether a tool loads an agent from a file without frontmatter, whatever it is called."""
    return where.takes_bare or (bool(where.plugin) and plugins.loads_all(where.plugin))
