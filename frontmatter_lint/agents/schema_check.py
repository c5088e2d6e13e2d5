"""Whether the fields of an agent have the shape that the schema of its tool asks for: a quick
yes here, the reasons of a no from `schema_words` and `field_faults`.
"""

from __future__ import annotations

from ..core.nouns import Dialect, Fault, Problem, Severity
from ..core.positions import KeyOf
from ..core.record import TYPE_CHECKING
from ..core.resources import data
from .dialects import known_fields
from .model_choice import form
from .schema_keywords import accepts

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any

#: The schema of `hooks` that has a rule of its own.
_CLAUDE_HOOKS: Mapping[str, str] = {"$ref": "#/$defs/claude-hooks"}
#: The field of hooks, and events that guard an agent.
_OF_HOOKS = frozenset({"hooks", "PreToolUse", "PermissionRequest"})


def faults(fields: Mapping[str, Any], dialect: Dialect) -> list[Fault]:
    """Return everything wrong with the shape of the frontmatter, by the schema of its dialect."""
    if None in fields.values() or not dialect.reads.keys().isdisjoint(fields):
        from .as_read import as_read  # imported here: most values are taken as they stand

        fields = as_read(fields, dialect)
    found: list[Fault] = []
    if not known_fields().issuperset(fields):  # few files have a field that no tool knows
        found += _near_misses(fields, dialect)
    if dialect.refused_fields:
        found += _refused(fields, dialect)
    root = dialect.schema_root
    if not accepts(fields, dialect.schema, root):
        # imported here: nothing is said of a clean file
        from . import field_faults, schema_words

        wrong = culprits(fields, dialect.schema, root)
        by = {"$ref": f"{root['$id']}#/$defs/{dialect.name}"}
        found += field_faults.faults(schema_words.violations(wrong, by), fields, dialect)
    if dialect.fields.get("hooks") == _CLAUDE_HOOKS and _may_hold_hooks(fields):
        from . import hook_faults  # imported here: few agents have hooks

        found = hook_faults.in_place_of(found, fields)
    elif "hooks" in fields:
        from . import event_names  # imported here, as above

        found += event_names.faults(fields["hooks"], dialect)
    model = fields.get("model")
    if isinstance(model, dict) and form(model) == "block" and "block" in dialect.model.forms:
        found += _block_faults(fields, dialect)
    if found:
        from . import extensions, field_faults, list_faults  # imported here: most have no fault

        found = list_faults.together(field_faults.told_once(found), fields, dialect)
        if dialect.tools.strict:
            from . import tool_faults  # imported here, as above

            found = tool_faults.with_own_names(found, fields, dialect)
        found = extensions.of_one(found, fields, dialect)
    return found


def _block_faults(fields: Mapping[str, Any], dialect: Dialect) -> list[Fault]:
    block = fields["model"]
    wanted = data("schemas")["model-block"]
    if accepts(block, wanted, wanted):
        return []
    from . import field_faults, schema_words

    found = schema_words.violations(block, {"$ref": wanted["$id"]})
    placed = [one._replace(at=("model", *one.at)) for one in found]
    return [*field_faults.faults(placed, fields, dialect)]


def _may_hold_hooks(fields: Mapping[str, Any]) -> bool:
    """Whether there are hooks, or a structure in which hooks may stand."""
    if not _OF_HOOKS.isdisjoint(fields):
        return True
    for value in fields.values():
        if isinstance(value, dict):
            return True
        if isinstance(value, list):
            for one in value:
                if not isinstance(one, str):
                    return True
    return False


def _near_misses(fields: Mapping[str, Any], dialect: Dialect) -> Iterator[Fault]:
    """Yield the fields that the dialect silently ignores and that look like one it knows:
    `modle`, `tool`, or `agent_model` with a model in it where no other is named.
    """
    known = dialect.fields
    if dialect.unknown_field == "rejected":
        return
    for field in fields:
        # `mode` is no misspelt `model`, but a field of another tool
        if field in known_fields() or len(field) < 4:
            continue
        from ..core.suggest import nearest  # imported here: most fields are known

        guess = nearest(field, (one for one in known if one not in fields), 0.79)
        if guess and _is_compound(field.lower(), guess.lower()):
            continue  # `maxOutput` is no misspelt `output`
        value = ""
        if not guess and _is_model(field, fields, dialect):
            guess, value = "model", fields[field]
        if guess:
            from . import field_faults

            yield field_faults.near_miss(field, guess, dialect, value)


def _refused(fields: Mapping[str, Any], dialect: Dialect) -> Iterator[Fault]:
    """Yield the fields for which the tool drops the whole agent."""
    for field in dialect.refused_fields:
        if field not in fields:
            continue
        from .dialect_facts import meant as meant_by  # imported here: hardly any file has one

        meant = meant_by(dialect.ignored_fields.get(field, ""))
        hint = "remove it"
        if meant in fields:
            hint = f"remove it: `{meant}` stands beside it"
        elif meant:
            hint = f"rename it to `{meant}`"
        message = f"unknown field `{field}`: {dialect.title} drops the whole agent for it"
        problem = Problem(
            message, KeyOf((field,)), hint, severity=Severity.ERROR, consequence="not-loaded"
        )
        yield Fault("unknown-field", problem)


def _is_compound(field: str, known: str) -> bool:
    """Whether a field is another word before or after a known one."""
    rest = field.removesuffix(known)
    if rest == field:
        rest = field.removeprefix(known)
    return rest != field and len(rest.strip("-_")) > 2


def _is_model(field: str, fields: Mapping[str, Any], dialect: Dialect) -> bool:
    """Whether a field that is surely ignored names the model of an agent that names no other."""
    if dialect.unknown_field != "ignored" or "model" in fields:
        return False
    bare = field.replace("-", "").replace("_", "").lower()
    if bare not in data("spellings")["misnamed"]:
        return False
    from . import catalogue  # imported here: hardly any field is called so

    value = fields[field]
    return isinstance(value, str) and bool(catalogue.tier(value))


def culprits(value: Mapping[str, Any], schema: Any, root: Any) -> Mapping[str, Any]:
    """Return `value` without the fields that are right and that nothing but their own schema
    speaks of.

    The same is wrong with it, and it is looked through far faster.
    """
    branches = schema.get("anyOf", ())
    if any(branch.keys() != {"required"} for branch in branches):
        return value
    named = set()
    for one in (schema, *branches):
        named.update(one.get("required", ()))
    inner, strict = schema.get("properties", {}), "additionalProperties" in schema
    left = {}
    for name, item in value.items():
        is_wrong = strict
        if name in inner:
            is_wrong = not accepts(item, inner[name], root)
        if is_wrong or name in named:
            left[name] = item
    return left
