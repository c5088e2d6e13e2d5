"""`lint-agents documented`: list what was read from the documents that assign models, and what
was not.

Every line of a document that assigns a model, with the agents it is for, and every line that
names one and assigns nothing, with the reason.
"""

from __future__ import annotations

import os

from ...agents import dialects, find, load
from ...core.errors import ConfigError
from ...core.record import TYPE_CHECKING
from ...core.terminal import Printed, Text
from ...engine import documents, standards
from ...judging.documents.for_one_agent import contradictions
from ...judging.documents.words import naming, wording
from ...judging.documents.words.keys import REMAINDER, key
from ...output.json import dump
from ..common import FAILED, OK, settings_of, with_warnings

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from ...core.judged import Assignment
    from ...engine.documents import Source

HEEDS = (
    *("--documented-in", "--documented-profile", "--include", "--exclude"),
    *("--config", "--isolated", "--output-format"),
)


def run(argv: list[str]) -> Printed:
    """Print every assignment with its place. Raises ConfigError where no document makes one."""
    options, settings = settings_of(argv, "documented")
    if options.paths:
        named = (*options.paths, *options.documented_in)
        settings = settings._replace(documented_in=tuple(map(os.path.abspath, named)))
        paths = list(settings.documented_in)
    else:
        paths = list(standards.document_paths(settings))
    found = documents.sources(settings, paths)
    if settings.output_format == "json":
        code = FAILED
        if any(source.assignments for source in found):
            code = OK
        return with_warnings((dump(_as_data(found)), code), settings)
    if not found:
        raise ConfigError(
            "no document is known here: name one, set `documented-in`, write a ROUTING.md, or let "
            "`lint-agents init` look for documents"
        )
    lines = list(_lines(found))
    if any(source.assignments for source in found):
        return with_warnings((Text(tuple(lines)), OK), settings)
    lines.append("no document assigns a model to an agent")
    return with_warnings((Text(tuple(lines)), FAILED), settings)


#: So many lines of a document are printed; JSON has all.
_MOST_LINES = 1000


def _lines(found: Sequence[Source]) -> Iterator[str]:
    """Return what was read and what was not, by line, and what contradicts itself."""
    for source in found:
        told = []
        for one in source.assignments:
            told.append((one.line, f"{_named(one)} → {one.model}{_whom(one)}"))
        told += [(one.line, f"not read: {one.reason}") for one in source.passed]
        told.sort(key=lambda pair: pair[0])
        for line, text in told[:_MOST_LINES]:
            yield f"{source.shown}:{line}: {text}"
        if len(told) > _MOST_LINES:
            yield f"{source.shown}: … and {len(told) - _MOST_LINES:,} lines more"
    for first, second in contradictions(_all(found)):
        yield (
            f"contradiction: {first.agent} is {first.model} in {first.document}:{first.line} "
            f"and {second.model} in {second.document}:{second.line}"
        )


def _all(found: Sequence[Source]) -> list[Assignment]:
    every: list[Assignment] = []
    for source in found:
        every += source.assignments
    return every


def _named(one: Assignment) -> str:
    """Return the agent as the document names it, and as it is called where that is another name."""
    if one.agent == REMAINDER:
        return "all other agents"
    written = naming.as_written(one.agent, one.text)
    names = [load.stem(path) for path in one.files or ()]
    if len(names) == 1 and key(names[0]) not in (key(one.agent), key(written)):
        return f"{written} (`{names[0]}`)"
    return written


def _whom(one: Assignment) -> str:
    """Return for which agents an assignment is, where that is not the one of its name."""
    if one.several:
        files = ", ".join(map(_shown, one.several))
        return f"; ambiguous, so for none: {files}; give the path instead of the name"
    if one.files or one.agent == REMAINDER:
        return ""
    if one.tool:
        return f"; for {dialects.get(one.tool).title}, for which no agent here has this name"
    if naming.are_built_in([one.agent]):
        return "; it is built into Claude Code, and no file here"
    if wording.are_others(one.agent):
        return "; that is the session, and no agent"
    return "; no agent here goes by this name"


def _shown(path: str) -> str:
    return find.shown(path.replace("/", os.sep))


def _as_data(found: Sequence[Source]) -> dict[str, Any]:
    """Return what was read as one object of JSON."""
    listed = []
    for source in found:
        assigned = list(map(_assigned, source.assignments))
        passed = [{"line": one.line, "reason": one.reason} for one in source.passed]
        listed.append({"path": source.shown, "assignments": assigned, "not_read": passed})
    pairs = [[_placed(one), _placed(other)] for one, other in contradictions(_all(found))]
    return {"documents": listed, "contradictions": pairs}


def _assigned(one: Assignment) -> dict[str, Any]:
    return {
        "line": one.line,
        "agent": one.agent,
        "model": one.model,
        "tier": one.tier,
        "escalates_to": one.escalates_to,
        "files": list(map(_shown, one.files or ())),
        "ambiguous": list(map(_shown, one.several)),
        "text": one.text,
    }


def _placed(one: Assignment) -> dict[str, Any]:
    return {"path": one.document, "line": one.line, "agent": one.agent, "model": one.model}
