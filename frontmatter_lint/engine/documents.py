"""What the team's own documents, registries and labels assign, and to which of its agents."""

from __future__ import annotations

import os

from ..core.caching import cache
from ..core.errors import ConfigError
from ..core.record import TYPE_CHECKING, Record
from ..core.resources import data
from ..core.settings import Config
from ..judging.documents import passed_lines, placing, reader
from ..judging.documents.words import keys, labels, naming
from ..reading import file_bytes
from ..reading.boundary import decode
from . import document_files, team

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from ..core.judged import Assignment
    from ..judging.documents.words.naming import Passed
    from .document_files import Document


class Source(Record):
    """A document with what was read from it, the lines that seem to assign something and do
    not, and what to warn of: tables and lists that are left out because of one line.
    """

    shown: str
    assignments: tuple[Assignment, ...]
    passed: tuple[Passed, ...]
    warnings: tuple[str, ...] = ()


def sources(settings: Config, paths: Sequence[str]) -> list[Source]:
    """Return the documents at `paths`, those of the settings first, and the labels, with what
    was read, and with every line that names a model and assigns nothing. Raises ConfigError for
    a document that cannot be used.
    """
    files = document_files.named(settings, paths)
    examples = document_files.examples(settings)
    return read(settings, files, examples, team.of(settings), whole=True)


def read(
    settings: Config,
    files: Sequence[Document],
    examples: Document | None,
    members: Mapping[str, Sequence[str]],
    *,
    whole: bool = False,
) -> list[Source]:
    """Return documents and the team's own labels with what they assign to the agents of the
    project, `members` by the keys of their names; `whole` is as in `sources`.

    Raises ConfigError without `whole` for a document of the settings that assigns nothing.
    """
    profile = settings.documented_profile or ""
    found = []
    texts = []
    for one in files:
        text = decode(one.content)[0]
        texts.append(text.lower())
        reading, team_here = _read(text, one.shown, members, profile)
        if one.is_named and not reading.assignments and not whole:
            raise ConfigError(_nothing(one.shown, text, reading, members.keys()))
        if whole:
            passed = passed_lines.passed_over(text, one.shown, reading, team_here.keys())
        else:
            passed = reading.passed
        placed = _placed(reading.assignments, one.path, team_here, text)
        found.append(Source(one.shown, placed, passed, _warnings(one.shown, reading)))
    if profile and found and not any(profile.lower() in text for text in texts):
        unknown = f"documented-profile: no document has a column or profile `{profile}`"
        found[0] = found[0]._replace(warnings=(*found[0].warnings, unknown))
    if examples is not None:
        shown = examples.shown
        text = file_bytes.decoded(examples.content, f"{document_files.EXAMPLES}: `{shown}`")
        said = labels.labels_in(text, shown)
        found.append(Source(shown, _placed(said, examples.path, members), ()))
    return found


def _read(
    text: str, shown: str, members: Mapping[str, Sequence[str]], profile: str
) -> tuple[reader.Reading, Mapping[str, Sequence[str]]]:
    """Return what a document says of the agents of the project, and these by all names that it
    has for them: "Planner" is `plan`.
    """
    if not naming.may_be_roles(members):
        return reader.read(text, shown, members.keys(), profile), members
    from ..judging.documents.words import roles  # imported here: few agents are called so

    own = roles.roles_in(text, members)
    known = {**members, **{role: members[name] for role, name in own.items()}}
    reading = reader.read(text, shown, known.keys(), profile)
    renamed = []
    for one in reading.assignments:
        renamed.append(one._replace(agent=own.get(keys.key(one.agent), one.agent)))
    return reading._replace(assignments=tuple(renamed)), known


def _placed(
    some: Sequence[Assignment], path: str, members: Mapping[str, Sequence[str]], text: str = ""
) -> tuple[Assignment, ...]:
    return placing.placed(some, os.path.abspath(path).replace(os.sep, "/"), members, _aside(), text)


@cache
def _aside() -> tuple[str, ...]:
    """Return the words in names of folders whose agents are not meant where there are others."""
    stale = data("documents")["stale"]
    return (*stale["names"], *stale["alone"], *stale["tests"])


def _warnings(shown: str, reading: reader.Reading) -> tuple[str, ...]:
    """Return the lines because of which others of their table or list are left out."""
    reasons = {one.line: one.reason for one in reading.passed}
    spoilt: dict[int, int] = {}
    for one in reading.passed:
        if one.cause:
            spoilt[one.cause] = spoilt.get(one.cause, 0) + 1
    warnings = []
    for line, count in spoilt.items():
        warnings.append(
            f"{shown}:{line}: {reasons.get(line, '')}; {count + 1} lines are left out for it"
        )
    return tuple(warnings)


def _nothing(shown: str, text: str, reading: reader.Reading, known: Collection[str]) -> str:
    """Return that a document assigns nothing, with the reasons."""
    passed = reading.passed or passed_lines.passed_over(text, shown, reading, known)
    said = f"documented-in: `{shown}` assigns no model to any agent"
    if not passed:
        return f"{said}: it names no model"
    first = passed[0]
    more = ""
    if len(passed) > 1:
        more = f" (and {len(passed) - 1} more)"
    hint = "`lint-agents documented` shows every line"
    return f"{said}; line {first.line}: {first.reason}{more}; {hint}"
