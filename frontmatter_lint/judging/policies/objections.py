"""What is wrong with a policy file, in words and with places: against the schema, and
against what it refers to.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from ...agents import catalogue, schema_check
from ...agents.schema_words import clip
from ...core.positions import KeyPath, Position
from ...core.record import TYPE_CHECKING
from ...core.resources import schema
from ...core.suggest import did_you_mean
from .handwritten import Document

if TYPE_CHECKING:
    from typing import Any

Objections = Iterator[tuple[Position, str]]

_A_TYPE = {
    "object": "a mapping",
    "array": "a list",
    "string": "text",
    "number": "a number",
    "integer": "a whole number",
    "boolean": "true or false",
    "null": "empty",
}


def to_shape(document: Document) -> Objections:
    """Where it breaks the schema."""
    wanted = schema("policy")
    if not schema_check.accepts(document.value, wanted, wanted):
        for violation in schema_check.violations(document.value, wanted):
            yield from _worded(violation, document)


def _worded(violation: schema_check.Violation, document: Document) -> Objections:
    at, expected = violation.at, violation.expected
    where = _dotted(at) if at else "the policy"
    if violation.keyword == "additionalProperties":
        for key in violation.value:
            if key not in expected:
                message = _hinted(f"unknown key {_dotted((*at, key))}", key, expected)
                yield document.complaint(message, (*at, key), key=True)
    elif violation.keyword == "required":
        yield document.complaint(f"{where} has no `{'`, `'.join(expected)}`", at)
    elif violation.keyword in ("type", "anyOf"):
        yield document.complaint(
            f"{where} must be {' or '.join(_A_TYPE[kind] for kind in expected)}", at
        )
    else:
        yield document.complaint(f"{where}: {_bad_value(violation)}", at)


def _bad_value(violation: schema_check.Violation) -> str:
    value, expected = str(violation.value), violation.expected
    if violation.keyword != "enum":
        return f"`{clip(value)}` does not fit, {violation.keyword} is {expected}"
    message = f"`{clip(value)}` is not one of {', '.join(expected)}"
    tier = catalogue.tier(value) if value == clip(value) else ""
    return (
        f"{message}; did you mean `{tier}`?"
        if tier in expected
        else _hinted(message, value, expected)
    )


def to_meaning(document: Document, base: Mapping[str, Any], rules: Collection[str]) -> Objections:
    """Where it names what is not there, or contradicts itself. The shape must be right."""
    rows = [*base.get("characteristics", ()), *document.value.get("characteristics", ())]
    yield from _characteristics(document, base)
    for at, name in _references(document.value):
        if name and name not in rows:
            yield document.complaint(
                _hinted(f"unknown characteristic `{clip(name)}`", name, rows), at
            )
    for at, name in _rule_names(document.value):
        if name not in rules:
            message = _hinted(f"unknown rule `{clip(name)}`", name, rules)
            yield document.complaint(message, at, key=at[0] == "severity")
    yield from _roster(document, base.get("roster", {}))


def _characteristics(document: Document, base: Mapping[str, Any]) -> Objections:
    """A characteristic that is inherited may change in part; a new one must be whole."""
    known = base.get("characteristics", {})
    for name, entry in document.value.get("characteristics", {}).items():
        if name not in known and not (
            "kind" in entry and set(entry.get("points", ())) >= set(catalogue.tiers())
        ):
            message = _hinted(f"unknown characteristic `{clip(name)}`", name, known)
            needs = f"A new one needs `kind`, and `points` for {', '.join(catalogue.tiers())}"
            whole = f"{message.removesuffix('?')}{'?' if message.endswith('?') else '.'} {needs}"
            yield document.complaint(whole, ("characteristics", name), key=True)


def _references(value: Mapping[str, Any]) -> Iterator[tuple[KeyPath, str]]:
    """Every mention of a characteristic, with its place."""
    for n, group in enumerate(value.get("words", ())):
        yield ("words", n, "raises"), group["raises"]
    for n, name in enumerate(value.get("matrix", {}).get("rows", ())):
        yield ("matrix", "rows", n), name


def _rule_names(value: Mapping[str, Any]) -> Iterator[tuple[KeyPath, str]]:
    """Every mention of a rule, with its place."""
    for name in value.get("severity", ()):
        yield ("severity", name), name
    for part in ("practices", "pitfalls"):
        for n, practice in enumerate(value.get(part, ())):
            for m, name in enumerate(practice["checked_by"]):
                yield (part, n, "checked_by", m), name


def _roster(document: Document, inherited: Mapping[str, Any]) -> Objections:
    for name, entry in document.value.get("roster", {}).items():
        below = inherited.get(name.lower(), {})
        if entry is None and not below:
            message = _hinted(f"nothing to remove: no `{clip(name)}` is inherited", name, inherited)
            yield document.complaint(message, ("roster", name), key=True)
        elif isinstance(entry, Mapping):
            yield from _moves(
                document, name, entry, str(entry.get("tier") or below.get("tier", ""))
            )


def _moves(document: Document, name: str, entry: Mapping[str, Any], tier: str) -> Objections:
    """An escalation goes up from `tier`, a fast path down."""
    at: KeyPath = ("roster", name)
    if not tier:
        yield document.complaint(f"`{clip(name)}` has no `tier`", at, key=True)
        return
    tiers = catalogue.tiers()
    here = tiers.index(tier)
    if "escalates_to" in entry and tiers.index(entry["escalates_to"]) <= here:
        yield document.complaint(
            f"`{entry['escalates_to']}` is not above `{tier}`", (*at, "escalates_to")
        )
    if "fast_path" in entry and tiers.index(entry["fast_path"]) >= here:
        yield document.complaint(
            f"`{entry['fast_path']}` is not below `{tier}`", (*at, "fast_path")
        )


def _hinted(message: str, word: str, known: Collection[str]) -> str:
    hint = did_you_mean(word, known)
    return f"{message}; {hint}" if hint else message


def _dotted(path: KeyPath) -> str:
    return f"`{clip('.'.join(map(str, path)))}`"
