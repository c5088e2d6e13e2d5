"""What violations by the fields of an agent mean, as faults of its file."""

from __future__ import annotations

from itertools import takewhile

from ..core.nouns import Dialect, Fault, Problem, Severity
from ..core.positions import KeyOf, KeyPath, path_of
from ..core.record import TYPE_CHECKING
from ..core.resources import data
from ..core.resources import schema as load
from ..core.wording import clip, code_spans
from . import extensions
from .model_choice import form
from .schema_keywords import accepts
from .schema_words import Meaning, Reader, Violation, in_kinds, meanings

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any

#: The kinds of value of which an example says more than their name.
_OF_PARTS = (("object",), ("array",))


def faults(found: list[Violation], fields: Mapping[str, Any], dialect: Dialect) -> Iterator[Fault]:
    """Say what violations by the fields of an agent mean, as faults."""
    rejected = dialect.unknown_field == "rejected"
    who = extensions.reader(dialect)
    does = f"{who} rejects the whole agent for it" if rejected else "nothing reads it"
    reader = Reader(who, "the frontmatter", does=does)
    if dialect.written:  # its files are fields from end to end
        written = dialect.written.format("{}", "…")
        reader = reader._replace(whole="the file", written=written)
    for violation in found:
        if _is_of_model_form(violation):
            continue  # unsupported-model-form says it better
        for meaning in meanings(violation, reader):
            rule, at = meaning.rule, meaning.at
            is_key = rule in ("missing-field", "unknown-field") and at
            severity = None
            if rule == "unknown-field" and rejected:
                severity = Severity.ERROR
            elif rule == "bad-value" and at and at[0] in dialect.cosmetic:
                severity = Severity.INFO
            hint, otherwise = _remedy(meaning, fields, dialect)
            if rule in ("bad-value", "wrong-type") and _is_left_out(violation):
                hint, otherwise = _removal(violation), ""
            place = KeyOf(at) if is_key else at
            problem = Problem(meaning.message, place, hint, severity=severity)
            yield Fault(rule, problem, otherwise, meaning.lack)


def _remedy(meaning: Meaning, fields: Mapping[str, Any], dialect: Dialect) -> tuple[str, str]:
    """Return what to do about a violation, and the other name of the field, empty for none."""
    at, hint = meaning.at, meaning.hint
    outside = _left_outside(at, fields, dialect)
    if outside:
        return f"indent {code_spans(outside)} below it", meaning.guess
    if not hint:
        hint = f"write {in_kinds(meaning.kinds)}"
        if meaning.kinds in _OF_PARTS:
            hint += _for_example(at, dialect)
    if meaning.rule == "missing-field" and len(at) == 1:
        other = _other_name(str(at[0]), fields, dialect)
        if other:
            return _RENAME.format(other, at[0]), other
    return hint, meaning.guess


def _is_left_out(violation: Violation) -> bool:
    """Whether a value that a field does not take is the one that it has where it is left out."""
    if len(violation.at) != 1 or not isinstance(violation.value, (str, bool)):
        return False
    field, value = violation.at[0], str(violation.value).strip().lower()
    words = data("spellings")["left_out"]
    return value in words["everywhere"] or (value in words["off"] and field in words["off_in"])


def _removal(violation: Violation) -> str:
    """Return what to do about a value that a field has where it is left out."""
    if violation.keyword == "enum":
        return f"remove the field, or write one of {code_spans(violation.expected)}"
    return "remove the field"


_RENAME = "rename `{}` to `{}`"


def _other_name(name: str, fields: Mapping[str, Any], dialect: Dialect) -> str:
    """Return the name under which a missing field stands there; empty where it does not."""
    from . import dialect_facts  # imported here, as below: few files lack a field

    for field, value in fields.items():
        is_prompt = name == dialect.body and field in data("spellings")["prompt"]
        is_meant = dialect_facts.meant(dialect.ignored_fields.get(field, "")) == name
        if isinstance(value, str) and value and (is_prompt or is_meant):
            return field
    return ""


def _is_of_model_form(violation: Violation) -> bool:
    of_model = violation.at == ("model",) and violation.keyword in ("type", "anyOf")
    return of_model and form(violation.value) != ""


def _left_outside(at: KeyPath, fields: Mapping[str, Any], dialect: Dialect) -> list[str]:
    """Return the fields that stand at the margin and belong into the empty one before them: the
    tool knows none of them, the empty field takes them all, and one is a tool or a permission.
    """
    if len(at) != 1 or at[0] not in dialect.fields or fields.get(str(at[0]), "") is not None:
        return []
    names = list(fields)
    behind = names[names.index(str(at[0])) + 1 :]
    outside = list(takewhile(lambda name: name not in dialect.fields, behind))
    inner = {name: fields[name] for name in outside}
    known = {*dialect.tools.known, *data("tools")["permissions"]["names"]}
    if not known.isdisjoint(outside) and accepts(
        inner, dialect.fields[str(at[0])], dialect.schema_root
    ):
        return outside
    return []


def _for_example(at: KeyPath, dialect: Dialect) -> str:
    """Return the example of a field that the schema gives, as a file has it; empty where there
    is none, or where files of the tool hold no YAML.
    """
    if len(at) != 1 or dialect.written:
        return ""
    from json import dumps  # imported here, as the schema is read: few values are so wrong

    properties = load("agent")["$defs"][dialect.name]["properties"]
    for example in properties.get(at[0], {}).get("examples", ()):
        if isinstance(example, dict | list):
            return f", such as `{dumps(example)}`"
    return ""


def told_once(found: list[Fault]) -> list[Fault]:
    """Return what is wrong, a misspelt field once: where the right one is missing for it, that
    says it, and what to rename.
    """
    lacking = {_field(fault) for fault in found if fault.rule == "missing-field"}
    lacking.discard("")
    slips: dict[str, str] = {}
    for fault in found:
        if fault.rule == "unknown-field" and fault.otherwise in lacking:
            slips[fault.otherwise] = _field(fault)
    result = []
    for fault in found:
        name = _field(fault)
        if fault.rule == "missing-field" and name in slips:
            hint = _RENAME.format(slips[name], name)
            problem = fault.problem._replace(hint=hint)
            result.append(fault._replace(problem=problem, otherwise=slips[name]))
        elif fault.rule != "unknown-field" or name not in slips.values():
            result.append(fault)
    return result


def _field(fault: Fault) -> str:
    """Return the field at the top of the file that a fault is about; empty for one further in."""
    path = path_of(fault.problem.at)
    if len(path) == 1:
        return str(path[0])
    return ""


def near_miss(field: str, guess: str, dialect: Dialect, value: str = "") -> Fault:
    """Say that a field that is ignored looks like one that is read, or holds its `value`."""
    why = f"it looks like `{guess}` misspelt"
    if value:
        why = f"`{clip(value)}` decides nothing"
    message = f"unknown field `{field}`: {extensions.reader(dialect)} ignores it, and {why}"
    problem = Problem(message, KeyOf((field,)), f"did you mean `{guess}`?")
    return Fault("unknown-field", problem, guess)
