"""What is wrong by a JSON Schema, and what that means in words: one wording for the fields of
agents, for policies, settings and baselines.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from ..core.nouns import Lack
from ..core.positions import KeyPath
from ..core.record import TYPE_CHECKING, Record
from ..core.resources import schema as load
from ..core.suggest import nearest
from ..core.wording import clip, code_spans, dotted, either, lacking
from . import schema_errors
from .described_values import described
from .schema_errors import SchemaError

if TYPE_CHECKING:
    from typing import Any

_A_TYPE: Mapping[str, str] = {
    "object": "a mapping",
    "array": "a list",
    "string": "text",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
    "null": "nothing",
}
_HINTS: Mapping[str, str] = {
    "pattern": "{}",
    "minLength": "write a few words",
    "maxLength": "keep it to {} characters",
    "minItems": "name one, or remove the field",
    "maxItems": "name at most {}",
    "minimum": "it must be at least {}",
    "maximum": "it must be at most {}",
    "exclusiveMinimum": "it must be more than {}",
    "const": "it must be `{}`",
}
_MOST_LISTED = 20  # names; nobody reads a longer list


class Violation(Record):
    """One thing wrong: the JSON Schema `keyword` that says so, where, the offending value
    as it was read, and what was expected.

    `expected` is a tuple where it can be several: of types for `type` and `anyOf`, of values
    for `enum`, of the missing fields for `required`, of the fields that exist for
    `additionalProperties`. Of any other keyword it is the value in the schema, and of
    `pattern` what the schema says of it in words, where it does.
    """

    keyword: str
    at: KeyPath
    value: Any
    expected: Any


def violations(value: Any, schema: Any) -> list[Violation]:
    """Return what is wrong by a schema, each thing once, the deepest reason of each `anyOf`,
    in document order.
    """
    found: dict[tuple[str, KeyPath, str], Violation] = {}
    for error in _errors(value, schema):
        for leaf in _leaves(error):
            violation = _to_violation(leaf)
            keyword, at, _, expected = violation  # the place decides on the value
            found.setdefault((keyword, at, repr(expected)), violation)
    listed = {one.at for one in found.values() if one.keyword == "enum"}
    kept = [one for one in found.values() if one.keyword != "const" or one.at not in listed]
    return sorted(kept, key=lambda item: list(map(str, item.at)))


def _errors(value: Any, schema: Any) -> Iterator[SchemaError]:
    """Yield every reason; jsonschema is asked about a schema with keywords that we do not use."""
    target = root = schema
    if schema.keys() == {"$ref"}:
        target, root = schema_errors.resolved(schema["$ref"], schema)
    if schema_errors.is_understood(target):
        yield from schema_errors.errors(value, target, root)
        return
    from jsonschema import Draft202012Validator  # imported here: it takes 200 ms

    validator = Draft202012Validator(schema, registry=_registry())
    for error in validator.iter_errors(value):
        yield _translated(error)


def _translated(error: Any) -> SchemaError:
    """Return an error of jsonschema as one of ours."""
    inner = []
    for sub in error.context or ():
        inner.append(_translated(sub)._replace(branch=sub.schema_path[0]))
    context = tuple(inner)
    at = tuple(error.absolute_path)
    return SchemaError(
        error.validator, error.validator_value, error.schema, error.instance, at, context
    )


@cache
def _registry() -> Any:
    """Return the bundled schemas that others point to, and nothing that could be fetched."""
    from referencing import Registry, Resource

    contents = list(map(load, ("agent", "model-block")))
    return Registry().with_resources(
        [(content["$id"], Resource.from_contents(content)) for content in contents]
    )


def _leaves(error: SchemaError) -> Iterator[SchemaError]:
    if error.validator != "anyOf" or not error.context:
        yield error
        return
    branches: dict[int, list[SchemaError]] = {}
    for sub in error.context:
        branches.setdefault(sub.branch, []).append(sub)
    fitting = [subs for subs in branches.values() if _is_meant(subs, error)]
    if len(fitting) > 1 and isinstance(error.instance, dict):
        fitting = [min(fitting, key=lambda subs: _distance(subs, error))]
    elif len(fitting) > 1:  # a list of words says more than a pattern
        fitting = [subs for subs in fitting if subs[0].validator == "enum"]
    if len(fitting) == 1:
        for sub in fitting[0]:
            yield from _leaves(sub)
    else:
        yield error


def _distance(subs: list[SchemaError], error: SchemaError) -> tuple[bool, int, int]:
    """Return how far a mapping is from a branch: one it does not name itself is the farthest,
    then the number of violations counts, and then the fields it has in common.
    """
    is_other = any(sub.validator == "const" for sub in subs)
    branch = error.validator_value[subs[0].branch]
    shared = branch.get("properties", {}).keys() & error.instance.keys()
    return is_other, len(subs), -len(shared)


def _is_meant(subs: list[SchemaError], parent: SchemaError) -> bool:
    """Whether a branch is meant for this type of value; a list of words is for no other values."""
    foreign = ("type", "enum") if isinstance(parent.instance, dict | list) else ("type",)
    depth = len(parent.absolute_path)
    return not any(sub.validator in foreign and len(sub.absolute_path) == depth for sub in subs)


def _to_violation(error: SchemaError) -> Violation:
    return Violation(error.validator, error.absolute_path, error.instance, _expected(error))


def _expected(error: SchemaError) -> Any:
    """Return what the schema wants; of an `anyOf` the types that its branches name."""
    wanted = error.validator_value
    if error.validator == "type":
        return _as_tuple(wanted)
    if error.validator == "anyOf":
        kinds: list[str] = []
        for sub in error.context:
            if sub.validator == "type":
                kinds += _as_tuple(sub.validator_value)
        return tuple(dict.fromkeys(kinds))
    if error.validator == "required":
        return tuple(key for key in wanted if key not in error.instance)
    if error.validator == "additionalProperties":
        return tuple(sorted(error.schema.get("properties", ())))
    if error.validator == "pattern":
        return _in_words(error.schema) or f"it must match `{wanted}`"
    return tuple(wanted) if isinstance(wanted, list) else wanted


def _in_words(schema: Mapping[str, Any]) -> str:
    """Return what to write by the description of a schema, "Its colour: six digits after `#`.",
    and its first example; empty where it has none.
    """
    if not schema.get("examples"):
        return ""
    example = schema["examples"][0]
    _, _, wanted = schema.get("description", "").rstrip(".").partition(": ")
    return f"write {wanted}, such as `{example}`" if wanted else f"write it as in `{example}`"


def _as_tuple(value: Any) -> tuple[Any, ...]:
    return tuple(value) if isinstance(value, list) else (value,)


# --- in words -------------------------------------------------------------------------


class Reader(Record):
    """Who reads what a schema describes: the `name` of the tool, what it calls the `whole`
    and an `entry` of it, how an entry is written, and what the tool does with an unknown one.
    """

    name: str
    whole: str
    entry: str = "field"
    written: str = "{}: …"
    does: str = ""

    @property
    def is_json(self) -> bool:
        """Whether what it reads is written as JSON, where an empty value is `null`."""
        return self.written.startswith('"')


class Meaning(Record):
    """What a violation means: what is wrong at a place, and what to write there.

    `rule` is the name of the rule that reports such a thing of an agent; `hint` is empty where the
    message says already which of the `kinds` of value belongs there. `guess` is the entry, or the
    value, that the one there resembles, empty for none; `lack` is an entry that is missing.
    """

    rule: str
    at: KeyPath
    message: str
    hint: str = ""
    kinds: Sequence[str] = ()
    guess: str = ""
    lack: Lack | None = None


def meanings(violation: Violation, reader: Reader) -> Iterator[Meaning]:
    """Say what a violation means: one thing, or one for each missing or unknown entry."""
    if violation.keyword == "required":
        yield from _missing(violation, reader)
    elif violation.keyword == "additionalProperties":
        yield from _unknown(violation, reader)
    elif violation.keyword in ("type", "anyOf") and violation.expected:
        yield _wrong_type(violation, reader)
    else:
        yield _bad_value(violation, reader)


def in_one_line(meaning: Meaning) -> str:
    """Return what is wrong and what to write."""
    if meaning.hint:
        return f"{meaning.message}; {meaning.hint}"
    return meaning.message


def _missing(violation: Violation, reader: Reader) -> Iterator[Meaning]:
    for name in violation.expected:
        lack = Lack(_place(violation, reader), name, reader.name, reader.written.format(name))
        message, hint = lacking(lack.place, [name], reader.name), f"add `{lack.written}`"
        yield Meaning("missing-field", (*violation.at, name), message, hint, lack=lack)


def _unknown(violation: Violation, reader: Reader) -> Iterator[Meaning]:
    known = violation.expected
    for name in violation.value:
        if name in known:
            continue
        at = (*violation.at, name)
        message = f"unknown {reader.entry} `{clip(dotted(at))}`"
        if reader.does:
            message += f": {reader.does}"
        guess = nearest(name, known)
        if guess:
            hint = f"did you mean `{guess}`?"
        elif len(known) <= _MOST_LISTED:
            hint = f"remove it; known here are {code_spans(known)}"
        else:
            hint = "remove it"
        yield Meaning("unknown-field", at, message, hint, guess=guess or "")


def _wrong_type(violation: Violation, reader: Reader) -> Meaning:
    kinds, value = violation.expected, violation.value
    wanted = in_kinds(kinds)
    place = _place(violation, reader)
    message = f"{place} is {described(value)}, and {reader.name} expects {wanted}"
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    hint = ""
    if "string" in kinds and is_number:
        hint = "put it in quotes"
    elif value is None and violation.at and isinstance(violation.at[-1], int):
        hint = f"write {wanted}, or remove the item"
    return Meaning("wrong-type", violation.at, message, hint, kinds)


def in_kinds(kinds: Sequence[str]) -> str:
    """Return the kinds of value by which a schema calls them, in words."""
    return either([_A_TYPE[kind] for kind in kinds])


def _bad_value(violation: Violation, reader: Reader) -> Meaning:
    value, expected = violation.value, violation.expected
    place = _place(violation, reader)
    message = f"{described(value)} is no value of {place} that {reader.name} accepts"
    if violation.at and isinstance(violation.at[-1], int) and isinstance(value, str):
        whole = clip(dotted(violation.at[:-1]))  # which of them it is, the value says
        message = f"{described(value)} is no entry of `{whole}` that {reader.name} accepts"
    if violation.keyword in ("minLength", "minItems") or value in ("", [], {}):
        message = f"{place} is empty"
    elif value is None and reader.is_json:
        message = f"`null` is no value of {place} that {reader.name} accepts"
    elif value is None:
        message = f"{place} is empty, which {reader.name} does not accept"
    if violation.keyword == "maxLength":
        message = f"{place} has {len(value)} characters, and {reader.name} takes {expected}"
    hint = _HINTS.get(violation.keyword, "see the documentation of the field").format(expected)
    guess = ""
    if violation.keyword == "enum":
        hint, guess = _one_of(value, expected)
    return Meaning("bad-value", violation.at, message, hint, guess=guess)


def _one_of(value: Any, expected: tuple[Any, ...]) -> tuple[str, str]:
    """Return what to write, and the value that was meant; empty for none, as of a number."""
    words = [one for one in expected if isinstance(one, str)]
    guess = nearest(value, words) if isinstance(value, str) else None
    if guess:
        return f"did you mean `{guess}`?", guess
    import json  # imported here: most files are right

    spelled = []
    for one in expected:
        spelled.append(one if isinstance(one, str) else json.dumps(one))
    return f"one of {code_spans(spelled)}", ""


def _place(violation: Violation, reader: Reader) -> str:
    return f"`{clip(dotted(violation.at))}`" if violation.at else reader.whole
