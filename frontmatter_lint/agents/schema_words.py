"""What the JSON Schemas object to in an agent's fields, as faults in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..core.nouns import Dialect, Fault, Problem, Severity
from ..core.positions import KeyOf
from ..core.record import TYPE_CHECKING
from ..core.resources import data
from ..core.suggest import nearest
from . import schema_check
from .dialects import known_fields
from .model_choice import form

if TYPE_CHECKING:
    from typing import Any

_A_TYPE = {
    "object": "a mapping",
    "array": "a list",
    "string": "text",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
    "null": "empty",
}


def faults(fields: Mapping[str, Any], dialect: Dialect) -> list[Fault]:
    """Everything wrong with the shape of the frontmatter, by the schema of its dialect."""
    fields = {
        field: value for field, value in fields.items() if value is not None
    }  # an empty field is an absent one
    found = [*_near_misses(fields, dialect)]
    agent_schema = data("schemas")["agent"]
    if not schema_check.accepts(fields, dialect.schema, agent_schema):
        whole = {"$ref": f"{agent_schema['$id']}#/$defs/{dialect.name}"}
        wrong = schema_check.culprits(fields, dialect.schema, agent_schema)
        found += _worded(schema_check.violations(wrong, whole), fields, dialect)
    if form(fields.get("model")) == "block":
        found += _block_faults(fields["model"], dialect)
    return found


def _block_faults(block: Mapping[str, Any], dialect: Dialect) -> Iterator[Fault]:
    wanted = data("schemas")["model-block"]
    if not schema_check.accepts(block, wanted, wanted):
        found = schema_check.violations(block, {"$ref": wanted["$id"]})
        placed = [one._replace(at=("model", *one.at)) for one in found]
        yield from _worded(placed, {"model": block}, dialect)


def _worded(
    found: list[schema_check.Violation], fields: Mapping[str, Any], dialect: Dialect
) -> Iterator[Fault]:
    for violation in found:
        if (
            violation.at == ("model",)
            and violation.keyword in ("type", "anyOf")
            and form(fields.get("model"))
        ):
            continue  # unsupported-model-form says it better
        if violation.keyword == "required":
            yield from _missing(violation, dialect)
        elif violation.keyword == "additionalProperties":
            yield from _unknown(violation, fields, dialect)
        elif violation.keyword in ("type", "anyOf") and violation.expected:
            yield _wrong_type(violation, dialect)
        else:
            yield _bad_value(violation, dialect)


def _missing(violation: schema_check.Violation, dialect: Dialect) -> Iterator[Fault]:
    for field in violation.expected:
        where = f"`{_dotted(violation.at)}` has" if violation.at else "the frontmatter has"
        problem = Problem(
            f"{where} no `{field}`, which {dialect.title} requires",
            KeyOf((*violation.at, field)),
            f"add `{field}: …`",
        )
        yield Fault("missing-field", problem)


def _unknown(
    violation: schema_check.Violation, fields: Mapping[str, Any], dialect: Dialect
) -> Iterator[Fault]:
    given: Any = fields
    for step in violation.at:
        given = given[step]
    rejected = dialect.unknown_field == "rejected"
    for field in given:
        if field in violation.expected:
            continue
        place = f"`{_dotted((*violation.at, field))}`"
        fate = f"{dialect.title} rejects the whole agent for it" if rejected else "nothing reads it"
        known = ", ".join(f"`{one}`" for one in violation.expected)
        guess = nearest(field, violation.expected)
        problem = Problem(
            f"unknown field {place}: {fate}",
            KeyOf((*violation.at, field)),
            f"did you mean `{guess}`?" if guess else f"remove it; known here are {known}",
            severity=Severity.ERROR if rejected else None,
        )
        yield Fault("unknown-field", problem)


def _near_misses(fields: Mapping[str, Any], dialect: Dialect) -> Iterator[Fault]:
    """Fields that the dialect silently ignores and that look like one it knows: `modle`, `tool`."""
    known = dialect.schema.get("properties", {})
    if dialect.schema.get("additionalProperties") is False:
        return
    elsewhere = known_fields()  # `mode` is no misspelt `model`, but a field of another tool
    for field in fields:
        if field in known or field in elsewhere or len(field) < 4:
            continue
        guess = nearest(field, (one for one in known if one not in fields), 0.79)
        if guess:
            message = (
                f"unknown field `{field}`: {dialect.title} ignores it, and it looks like "
                f"`{guess}` misspelt"
            )
            yield Fault(
                "unknown-field", Problem(message, KeyOf((field,)), f"did you mean `{guess}`?")
            )


def _wrong_type(violation: schema_check.Violation, dialect: Dialect) -> Fault:
    kinds = violation.expected
    wanted = " or ".join(_A_TYPE.get(kind, str(kind)) for kind in kinds)
    message = (
        f"`{_dotted(violation.at)}` is {_describe(violation.value)}, and {dialect.title} expects "
        f"{wanted}"
    )
    number = isinstance(violation.value, (int, float)) and not isinstance(violation.value, bool)
    hint = "put it in quotes" if "string" in kinds and number else f"write {wanted}"
    return Fault("wrong-type", Problem(message, violation.at, hint))


def _describe(value: Any) -> str:
    if isinstance(value, dict):
        return "a mapping"
    if isinstance(value, list):
        return "a list"
    if value is None:
        return "empty"
    if isinstance(value, bool):
        return f"`{str(value).lower()}`"
    if isinstance(value, (int, float)):
        return f"the number `{value}`"
    return (
        f"the text `{clip(value)}`"
        if value.lower() in ("true", "false") or value.isdecimal()
        else f"`{clip(value)}`"
    )


def _bad_value(violation: schema_check.Violation, dialect: Dialect) -> Fault:
    value, expected, name = violation.value, violation.expected, _dotted(violation.at)
    hint = _limit_hint(violation)
    if violation.keyword == "enum":
        guess = nearest(value, expected) if isinstance(value, str) else None
        hint = (
            f"did you mean `{guess}`?"
            if guess
            else "one of " + ", ".join(f"`{one}`" for one in expected)
        )
    message = f"{_describe(value)} is no value of `{name}` that {dialect.title} accepts"
    if violation.keyword in ("minLength", "minItems") or value in ("", [], {}):
        message = f"`{name}` is empty"
    cosmetic = bool(violation.at) and violation.at[0] in dialect.cosmetic
    return Fault(
        "bad-value",
        Problem(message, violation.at, hint, severity=Severity.INFO if cosmetic else None),
    )


def _limit_hint(violation: schema_check.Violation) -> str:
    words = {
        "pattern": f"it must match `{violation.expected}`",
        "minLength": "write a few words",
        "maxLength": f"keep it to {violation.expected} characters",
        "minItems": "name one, or remove the field",
        "maxItems": f"name at most {violation.expected}",
        "minimum": f"it must be at least {violation.expected}",
        "maximum": f"it must be at most {violation.expected}",
    }
    return words.get(violation.keyword, "see the documentation of the field")


def _dotted(path: tuple[str | int, ...]) -> str:
    return ".".join(map(str, path))


def clip(text: str, width: int = 60) -> str:
    """A value short enough to quote: one line, at most `width` characters."""
    line = " ".join(text.split())
    return line if len(line) <= width else line[: width - 1] + "…"
