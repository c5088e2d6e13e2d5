"""What is wrong with the rules of a policy's own: their codes and names, and what each asks."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from ...core import limits
from ...core.positions import KeyPath, Position
from ...core.record import TYPE_CHECKING
from ...core.wording import clip, code_spans
from .handwritten import Document

if TYPE_CHECKING:
    from ...core.shapes_of_settings import OwnRule, PolicyFile

Objections = Iterator[tuple[Position, str]]

_OF_FIELDS = ("required", "forbidden", "allowed", "denied")
_OF_MODELS = ("required", "allowed", "denied", "tiers")


def objections(document: Document, base: PolicyFile, names: Collection[str]) -> Objections:
    """Yield what is wrong with the rules in a file over those it inherits; `names` are those of
    the linter's rules. The shape must be right.
    """
    inherited = base.get("rules", {})
    taken = {entry["name"]: code for code, entry in inherited.items() if entry}
    own: PolicyFile = document.value
    every = own.get("rules", {})
    if len(every) + len(inherited) > limits.OWN_RULES:
        message = f"there are more than {limits.OWN_RULES} rules"
        yield document.complaint(message, ("rules",), key=True)
        return
    for code, entry in every.items():
        at: KeyPath = ("rules", code)
        if not _is_code(code):
            message = f"`{clip(code)}` is no code of a rule of your own; those are OW001 to OW999"
            yield document.complaint(message, at, key=True)
            continue
        if entry is None:
            if code not in inherited:
                message = f"nothing to remove: no `{code}` is inherited"
                yield document.complaint(message, at, key=True)
            continue
        whole: OwnRule = {**(inherited.get(code) or {}), **entry}
        for message in _wrong(whole):
            yield document.complaint(message, at, key=True)
        name = whole.get("name", "")
        if name in names:
            message = f"`{name}` is a rule of the linter; give yours another name"
            yield document.complaint(message, (*at, "name"))
        elif taken.setdefault(name, code) != code:
            message = f"`{name}` is the name of {taken[name]}, too"
            yield document.complaint(message, (*at, "name"))


def _is_encodable(text: str) -> bool:
    """Whether a text can be one of a path: no half of a surrogate pair is in it."""
    return not any("\ud800" <= character <= "\udfff" for character in text)


def _is_code(code: str) -> bool:
    """Whether a key is a code of this family; every other code is the linter's."""
    digits = code[2:]
    if not (code.startswith("OW") and len(digits) == 3 and digits.isascii()):
        return False
    return digits.isdigit() and digits != "000"


def _wrong(rule: OwnRule) -> Iterator[str]:
    """Yield what is wrong with a rule that is whole."""
    if not all(map(_is_encodable, rule.get("paths", ()))):
        yield "half of a surrogate pair is no part of a path"
    for key in ("name", "message"):
        if key not in rule:
            yield f"this rule has no `{key}`"
    if ("field" in rule) == ("model" in rule):
        yield "a rule is about one thing: write either `field` or `model`"
        return
    if "field" in rule:
        fitting = _OF_FIELDS
        about = "a field"
    else:
        fitting = _OF_MODELS
        about = "models"
    for key in (*_OF_FIELDS, "tiers"):
        if rule.get(key) and key not in fitting:
            yield f"`{key}` does not go with a rule about {about}"
    if not any(rule.get(key) for key in fitting):
        yield f"this rule asks for nothing; write one of {code_spans(fitting)}"
    if rule.get("forbidden") and any(rule.get(key) for key in ("required", "allowed", "denied")):
        yield "a field that is `forbidden` has no value to look at; write that alone"


def names(value: PolicyFile, base: PolicyFile) -> list[str]:
    """Return the names of the rules that a file brings or inherits."""
    found = []
    for rules in (base.get("rules", {}), value.get("rules", {})):
        for entry in rules.values():
            if entry and "name" in entry:
                found.append(entry["name"])
    return found
