"""A model written into an agent as a fix: one field changes, and every other byte stays."""

from __future__ import annotations

from ..agents import load
from ..core.edits import Fix
from ..core.errors import NotReplacedError
from ..core.nouns import Fault
from ..core.record import TYPE_CHECKING
from ..reading import document
from ..reading.file_bytes import read_bytes
from . import remedies, trial, write_file

if TYPE_CHECKING:
    from ..agents.load import Candidate


def write(candidate: Candidate, dialect: str | None, model: str) -> str:
    """Write a model into the file of an agent; return why it is left as it is, empty where it is
    written.
    """
    reason = write_file.obstacle(candidate.path)
    if reason:
        return reason
    data = read_bytes(candidate.path)
    if isinstance(data, Fault):
        return data.problem.message
    agent = load.load(candidate._replace(data=data), dialect)
    if agent is None:
        return "it is no agent any more"
    placed = trial.placed(agent.source, Fix(f"write `{model}`", (remedies.stating(agent, model),)))
    if placed is None:
        return f"`{model}` cannot be written into it without changing more; write it by hand"
    new, _ = trial.together(data, [placed], document.syntax_of(candidate.absolute))
    try:
        write_file.replace(candidate.path, data, new)
    except NotReplacedError as error:
        return str(error)
    return ""
