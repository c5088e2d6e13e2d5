"""The document that `init` would propose, told below the report of a project without settings.

Only who sits at a terminal is told. The few places where such documents lie are looked at, by
their bytes; what may assign models is then read as `init` reads it.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence

from ...agents import load
from ...core.report import Checked, Outcome
from ...core.resources import data
from ...core.settings import Config
from ...core.terminal import Shown, Text
from ...core.wording import counted
from ...engine import documented
from ...engine.standards import ROUTING
from ...reading import file_bytes, kept, repository
from ...reading.paths import Candidate
from ..command_line import Options

_MOST = 50  # files that are looked at
_MOST_BYTES = 200_000  # of one


def told(text: Shown, outcome: Outcome, options: Options, settings: Config) -> Shown:
    """Return the report of a project without settings, with a line on such a document where it is
    the whole project that was checked, and shown for people.
    """
    is_asked = options.narrowed or options.config or options.isolated or options.documented_in
    if is_asked or options.quiet or options.statistics or settings.output_format != "full":
        return text
    if not isinstance(text, Text) or repository.root(os.getcwd()) != os.getcwd():
        return text
    proposal = line(outcome)
    if not proposal:
        return text
    return Text((*text.lines, proposal), text.color)


def line(outcome: Outcome) -> str:
    """Return a line on the document that says which model most of these agents should use; empty
    where none is found.
    """
    near = [path for path in outcome.passed_over if _is_near(path)]
    if not near or ROUTING in near:  # which is found by itself
        return ""
    from . import shortlist  # imported here: it compiles patterns

    names = frozenset(shortlist.key(load.stem(one.path)) for one in outcome.checked) - {b""}
    enough = min(shortlist.ENOUGH, len(names))
    if not enough:
        return ""
    likely = {}
    for path in near[:_MOST]:
        content = file_bytes.optional(path, _MOST_BYTES) or b""
        if shortlist.speaks_of_models(content) and (
            shortlist.number_named(content, names)[0] >= enough
            or shortlist.may_assign(content, names, enough)
        ):
            likely[path] = content
    if not likely:
        return ""
    path, agents = _kept(likely, outcome.checked, names)
    if not path:
        return ""
    said = f"`{path}` says which model {counted(agents, 'agent')} should use"
    return f"{said}; `lint-agents init` would hold them to it"


def _is_near(path: str) -> bool:
    """Whether a file lies in a folder in which teams keep what assigns models."""
    folder = path.rpartition("/")[0] or "."
    return folder in data("folders")["registries"]["folders"] or folder == ".claude/rules"


def _kept(
    documents: Mapping[str, bytes], checked: Sequence[Checked], names: frozenset[bytes]
) -> tuple[str, int]:
    """Return what `_most_assigned` does, as an earlier run read it where nothing has changed."""
    root = os.getcwd()
    agents = "\n".join(one.path for one in checked)
    inputs = ["\n".join(documented.program()), root, agents, *documents]
    encoded = [text.encode("utf-8", "surrogatepass") for text in inputs]
    name = kept.digest(b"proposed", encoded[1])
    key = kept.digest(*encoded, *documents.values())
    known = kept.load(name, key, root)
    if known is None:
        known = _most_assigned([*documents], checked, names)
        kept.keep(name, key, list(known), root)
    path, number = known
    return path, number


def _most_assigned(
    paths: Sequence[str], checked: Sequence[Checked], names: frozenset[bytes]
) -> tuple[str, int]:
    """Return the document in force that assigns models to most agents, and to how many."""
    from . import surveying  # imported here: it needs a Markdown parser

    team = []
    for one in checked:
        candidate = _candidate(one.path)
        member = surveying.Member(candidate, load.stem(one.path), one.path, one.dialect, "")
        team.append(member)
    best, most = "", 0
    for path in paths:
        read = surveying.assigning(_candidate(path), team, names, frozenset(paths))
        if read and not read[0].left_out and read[0].agents > most:
            best, most = path, read[0].agents
    return best, most


def _candidate(path: str) -> Candidate:
    return Candidate(path, path, os.path.abspath(path).replace(os.sep, "/"))
