"""What is wrong with a policy file, in words and with places: against the schema, and
against what it refers to.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from ...agents import catalogue, schema_keywords, schema_words
from ...core import tiers
from ...core.positions import KeyPath, Position
from ...core.record import TYPE_CHECKING
from ...core.resources import schema
from ...core.suggest import did_you_mean
from ...core.wording import clip
from . import own_rules
from .handwritten import Document

if TYPE_CHECKING:
    from ...core.shapes_of_settings import Assignment, PolicyFile

Objections = Iterator[tuple[Position, str]]

_READER = schema_words.Reader("lint-agents", "the policy", entry="key")


def to_shape(document: Document) -> Objections:
    """Yield where it breaks the schema."""
    wanted = schema("policy")
    if not schema_keywords.accepts(document.value, wanted, wanted):
        for violation in schema_words.violations(document.value, wanted):
            for meaning in _meanings(violation):
                line = schema_words.in_one_line(meaning)
                is_key = meaning.rule == "unknown-field"
                yield document.complaint(line, meaning.at, key=is_key)


def _meanings(violation: schema_words.Violation) -> Iterator[schema_words.Meaning]:
    """Say what a violation means; a model in the place of a tier means its tier."""
    tier = _tier_meant(violation)
    for meaning in schema_words.meanings(violation, _READER):
        yield meaning._replace(hint=f"did you mean `{tier}`?") if tier else meaning


def _tier_meant(violation: schema_words.Violation) -> str:
    """Return the tier of a model that was written in the place of a tier, else nothing."""
    if violation.keyword != "enum" or not isinstance(violation.value, str):
        return ""
    tier = catalogue.tier(violation.value)
    if tier in violation.expected:
        return tier
    return ""


def to_meaning(document: Document, base: PolicyFile, rules: Collection[str]) -> Objections:
    """Yield where it names what is not there, or contradicts itself. The shape must be right."""
    own: PolicyFile = document.value
    rows = [*base.get("characteristics", ()), *own.get("characteristics", ())]
    yield from _characteristics(document, base)
    for at, name in _references(own):
        if name and name not in rows:
            yield document.complaint(
                _hinted(f"unknown characteristic `{clip(name)}`", name, rows), at
            )
    yield from own_rules.objections(document, base, rules)
    known = [*rules, *own_rules.names(own, base)]
    for at, name in _rule_names(own):
        if name not in known:
            message = _hinted(f"unknown rule `{clip(name)}`", name, known)
            yield document.complaint(message, at, key=at[0] == "severity")
    yield from _roster(document, base.get("roster", {}))


def _characteristics(document: Document, base: PolicyFile) -> Objections:
    """Yield each new characteristic that is not whole; one that is inherited may change in part."""
    known = base.get("characteristics", {})
    own: PolicyFile = document.value
    for name, entry in own.get("characteristics", {}).items():
        if name not in known and not (
            "kind" in entry and set(entry.get("points", ())) >= set(tiers.names())
        ):
            message = f"unknown characteristic `{clip(name)}`"
            hint = did_you_mean(name, known)
            if hint:
                message += f"; {hint}"
            else:
                message += "."
            points = ", ".join(tiers.names())
            message += f" A new one needs `kind`, and `points` for {points}"
            yield document.complaint(message, ("characteristics", name), key=True)


def _references(value: PolicyFile) -> Iterator[tuple[KeyPath, str]]:
    """Yield every mention of a characteristic, with its place."""
    for n, group in enumerate(value.get("words", ())):
        yield ("words", n, "raises"), group["raises"]
    for n, name in enumerate(value.get("matrix", {}).get("rows", ())):
        yield ("matrix", "rows", n), name


def _rule_names(value: PolicyFile) -> Iterator[tuple[KeyPath, str]]:
    """Yield every mention of a rule, with its place."""
    for name in value.get("severity", ()):
        yield ("severity", name), name
    for part, practices in (
        ("practices", value.get("practices", ())),
        ("pitfalls", value.get("pitfalls", ())),
    ):
        for n, practice in enumerate(practices):
            for m, name in enumerate(practice["checked_by"]):
                yield (part, n, "checked_by", m), name


def _roster(document: Document, inherited: Mapping[str, str | Assignment | None]) -> Objections:
    own: PolicyFile = document.value
    for name, entry in own.get("roster", {}).items():
        below = inherited.get(name.lower())
        if entry is None and not below:
            message = _hinted(f"nothing to remove: no `{clip(name)}` is inherited", name, inherited)
            yield document.complaint(message, ("roster", name), key=True)
        elif isinstance(entry, dict):
            tier = entry.get("tier", "")
            if not tier and isinstance(below, dict):
                tier = below.get("tier", "")
            yield from _moves(document, name, entry, tier)


def _moves(document: Document, name: str, entry: Assignment, tier: str) -> Objections:
    """Yield an escalation that is not to more than `tier`, and a fast path that is not to less."""
    at: KeyPath = ("roster", name)
    if not tier:
        yield document.complaint(f"`{clip(name)}` has no `tier`", at, key=True)
        return
    above, below = entry.get("escalates_to"), entry.get("fast_path")
    if above and not tiers.is_weaker(tier, above):
        yield document.complaint(f"`{above}` is not above `{tier}`", (*at, "escalates_to"))
    if below and not tiers.is_weaker(below, tier):
        yield document.complaint(f"`{below}` is not below `{tier}`", (*at, "fast_path"))


def _hinted(message: str, word: str, known: Collection[str]) -> str:
    hint = did_you_mean(word, known)
    if hint:
        return f"{message}; {hint}"
    return message
