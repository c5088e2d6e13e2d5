"""What settings that define agents say of all of them: their permissions, and the models that no
agent names. It comes as an agent of nobody, so that rules find it.
"""

from __future__ import annotations

from ..core.nouns import ELSEWHERE, Agent, Dialect, Fault, ModelBlock, Ref
from ..core.record import TYPE_CHECKING
from ..core.resources import data
from . import model_names, opencode_settings, tool_faults
from .unreached_permissions import UNREACHED

if TYPE_CHECKING:
    from ..core.positions import Document, Fields
    from ..reading.paths import Candidate

#: The fields of models, the first for all agents that name none.
_MODELS = ("model", "small_model")
#: The fields that give and deny.
PERMISSIONS = ("permission", "permissions", "tools")
#: What the program puts in before it reads the file.
_LATER = ("{env:", "{file:")
_UNLESS = ", unless settings that are read before these name it first"


def agent(
    candidate: Candidate, parsed: Document, dialect: Dialect, *, is_alone: bool
) -> Agent | None:
    """Return the settings as an agent; None where nothing is to be said of what they hold beside
    agents. Where they are not alone, others of the project may change the order of permissions.
    """
    if dialect.name not in data("tools")["ways"]["takes_last_permission"]:
        return None
    fields = parsed.fields or {}
    refs = _models(fields, candidate.absolute, dialect)
    faults = _faults(fields, dialect, is_alone=is_alone)
    if not (refs or faults):
        return None
    return Agent(
        path=candidate.shown,
        name=candidate.shown.rpartition("/")[2],
        description="",
        frontmatter={},
        body="",
        dialect=dialect,
        model=ModelBlock(refs),
        faults=faults,
        readable=False,
        source=parsed,
        part_of=ELSEWHERE,
    )


def _models(fields: Fields, path: str, dialect: Dialect) -> tuple[Ref, ...]:
    """Return the models of which something may be to be said."""
    found = []
    for field in _MODELS:
        value = fields.get(field)
        if not isinstance(value, str) or any(mark in value for mark in _LATER):
            continue
        is_right = model_names.is_settled(value, dialect.name)
        if not is_right and not opencode_settings.declares(value, path):
            found.append(Ref(value, (field,)))
    return tuple(found)


def _faults(fields: Fields, dialect: Dialect, *, is_alone: bool) -> tuple[Fault, ...]:
    if not any(field in fields for field in PERMISSIONS):
        return ()
    found = []
    for fault in tool_faults.of_permissions(fields, dialect.title, _UNLESS):
        if is_alone or fault.rule != UNREACHED:
            found.append(fault)
    return tuple(found)
