"""The model choice of an agent in one shape, whatever its spelling: scalar, list, block,
targets, side fields.
"""

from __future__ import annotations

from ..core.caching import cache
from ..core.nouns import Dialect, Escalation, ModelBlock, Ref
from ..core.positions import KeyPath
from ..core.record import TYPE_CHECKING
from ..core.resources import data

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any


#: Where the whole of a choice may stand: in a block under `model`, in fields beside it, or only
#: in a registry outside of the file.
BLOCK, BESIDE, REGISTRY = "block", "beside", "registry"


def home(dialect: Dialect) -> str:
    """Return where the whole of a choice may stand so that the tool runs the right model."""
    if "block" in dialect.model.forms:
        return BLOCK
    if dialect.unknown_field == "ignored":
        return BESIDE
    return REGISTRY


def model_block(fields: Mapping[str, object], dialect: Dialect | None = None) -> ModelBlock:
    """Return the models a file names and all it says of them: in a block below `model`, or else
    in fields beside it, under any of the names these go by. What has the wrong type is left
    out here; the schema reports it.
    """
    effort_field = ""
    if dialect:
        effort_field = dialect.effort.field
    model = fields.get("model")
    side = data("spellings")["beside"]
    inner: Mapping[str, object] = model if isinstance(model, dict) and is_block(model) else {}
    names = data("spellings")["block"]
    preferences, rest_of_list = _preferences(model, inner, names["preference"])
    if preferences and dialect and dialect.model.any_case:
        word = preferences[0].value.strip().lower()
        if dialect.model.knows(word):
            preferences = (Ref(word, preferences[0].at), *preferences[1:])
    is_alone = not inner and effort_field not in fields
    if is_alone and _names_beside().isdisjoint(fields):  # as in most files
        return ModelBlock(preferences, rest_of_list)
    return ModelBlock(
        preferences,
        rest_of_list or _either(_refs, inner, names["fallbacks"], fields, side["fallbacks"]) or (),
        _either(_escalation, inner, names["escalation"], fields, side["escalation"]),
        _either(_text, inner, names["reasoning"], fields, side["reasoning"]),
        _either(_text, inner, names["effort"], fields, [effort_field, *side["effort"]]),
    )


@cache
def _names_beside() -> frozenset[str]:
    """Return the names of all fields beside `model`, but for those of one tool."""
    side = data("spellings")["beside"]
    return frozenset(name for names in side.values() for name in names)


def is_block(model: Mapping[str, object]) -> bool:
    """Whether a mapping under `model` is a block of ours, rather than a mapping
    of tools to models.
    """
    return any(key in model for names in data("spellings")["block"].values() for key in names)


def form(model: object) -> str:
    """Return how `model` is written: block, targets, list, provider/id, display, several, plain,
    or "" for not at all.
    """
    if isinstance(model, dict):
        return "block" if is_block(model) else "targets"
    if isinstance(model, list):
        return "list"
    if not isinstance(model, str) or not model:
        return ""
    if "|" in model or "," in model.partition("[")[0]:
        return "several"
    if "/" in model:
        return "provider/id"
    return "display" if " " in model.strip() else "plain"


def refs(block: ModelBlock) -> Iterator[Ref]:
    """Yield every model the block names, in reading order, but for those that settings declare:
    their names are right.
    """
    for ref in (*block.preferences, *block.fallbacks):
        if not ref.tier:
            yield ref
    if block.escalation and block.escalation.to and not block.escalation.to.tier:
        yield block.escalation.to


def is_read(at: KeyPath, dialect: Dialect) -> bool:
    """Whether the tool itself reads a model at this place of the frontmatter. A block,
    and fields beside `model`, are read by few tools; in the others they state a plan.
    """
    forms = dialect.model.forms
    if at[0] != "model":
        return at[0] in dialect.fields
    if len(at) == 1:
        return True
    if isinstance(at[1], int):
        return "list" in forms
    return "block" in forms or "targets" in forms


def with_tiers(block: ModelBlock, declared: Mapping[str, str]) -> ModelBlock:
    """Return the choice with the tiers that are declared for its models, by their names."""
    escalation = block.escalation
    if escalation and escalation.to:
        escalation = escalation._replace(to=_with_tier(escalation.to, declared))
    return block._replace(
        preferences=tuple(_with_tier(ref, declared) for ref in block.preferences),
        fallbacks=tuple(_with_tier(ref, declared) for ref in block.fallbacks),
        escalation=escalation,
    )


def _with_tier(ref: Ref, declared: Mapping[str, str]) -> Ref:
    return ref._replace(tier=declared.get(ref.value.strip(), ""))


def _preferences(
    model: object, inner: Mapping[str, object], names: list[str]
) -> tuple[tuple[Ref, ...], tuple[Ref, ...]]:
    if isinstance(model, str):
        return ((Ref(model, ("model",)),) if model else ()), ()
    if isinstance(model, list):
        every = _list_refs(model, ("model",))
        return every[:1], every[1:]
    if inner:
        found = _first(_text, inner, names, ("model",))
        return ((found,) if found else ()), ()
    if isinstance(model, dict):
        whole = _in_parts(model)
        if whole is not None:
            return (whole,), ()
        return tuple(
            Ref(value, ("model", key))
            for key, value in model.items()
            if isinstance(value, str) and value
        ), ()
    return (), ()


def _in_parts(model: Mapping[str, object]) -> Ref | None:
    """Return the model of a mapping with provider and model apart, as OpenCode has it inside;
    None for any other.
    """
    provider = model.get("providerID")
    for key in ("modelID", "model"):
        if isinstance(provider, str) and isinstance(model.get(key), str):
            return Ref(f"{provider}/{model[key]}", ("model", key))
    return None


def _either(
    read_one: object,
    inner: Mapping[str, object],
    names: list[str],
    fields: Mapping[str, object],
    side: list[str],
) -> Any:
    return _first(read_one, inner, names, ("model",)) or _first(read_one, fields, side, ())


def _first(read_one: Any, mapping: Mapping[str, Any], names: list[str], parent: KeyPath) -> Any:
    for name in names:
        if name in mapping:
            return read_one(mapping[name], (*parent, name))
    return None


def _text(value: object, at: KeyPath) -> Ref | None:
    if isinstance(value, str) and value:
        return Ref(value, at)
    return None


def _refs(value: object, at: KeyPath) -> tuple[Ref, ...]:
    if isinstance(value, str):
        several = "," in value  # they share a place, and no edit could tell them apart
        if value and not several:
            return (Ref(value, at),)
        return ()
    if isinstance(value, list):
        return _list_refs(value, at)
    return ()


def _list_refs(values: list[object], at: KeyPath) -> tuple[Ref, ...]:
    refs = []
    for index, value in enumerate(values):
        if isinstance(value, str) and value:
            refs.append(Ref(value, (*at, index)))
    return tuple(refs)


def _escalation(value: object, at: KeyPath) -> Escalation | None:
    if isinstance(value, str):
        return Escalation(at)
    if not isinstance(value, dict):
        return None
    names = data("spellings")["escalation"]
    return Escalation(
        at,
        _first(_text, value, names["to"], at),
        _first(_refs, value, names["when"], at),
        _first(_text, value, names["effort"], at),
    )
