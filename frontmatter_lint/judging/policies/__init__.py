"""Policies, what agents are held to: the built-in ones, and a project's own file on top of
one of them.

A file is checked by its schema, then for what no schema can say; every complaint
carries file, line and column. Reading never executes, never fetches, and answers
hostile input with `PolicyError`.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Mapping
from itertools import islice
from typing import Any

from ...agents import find
from ...core import limits, tiers
from ...core.errors import ConfigError
from ...core.policy import DEFAULT, Policy, built_in
from ...core.positions import Position
from ...core.record import TYPE_CHECKING, Record
from ...core.resources import data
from ...core.suggest import did_you_mean
from ...core.wording import clip
from ...reading import repository
from .. import lexicon
from . import handwritten, objections
from .handwritten import Document

if TYPE_CHECKING:
    from ...core.shapes_of_words import Group, Words

#: A policy as its file states it, merged or not.
Stated = Mapping[str, Any]

_ENDINGS = (".yaml", ".yml")
#: What a policy says of itself, and nobody inherits.
_OF_ITSELF = ("name", "title", "summary", "source", "verified_on", "extends")
#: So many complaints are told at once; whoever has more has another kind of file.
_MOST = 50
#: The category of an agent that a project assigns without naming one.
_CATEGORY = "roster"


class PolicyError(ConfigError):
    """A policy cannot be used; one line for each reason."""


class _Known(Record):
    """What names in a file may refer to: finished policies and rules."""

    policies: Mapping[str, Stated]
    rules: Collection[str]


def get(name: str) -> Policy:
    """Return a built-in policy with all it inherits. Raises PolicyError with the nearest name."""
    if name not in data("policies"):
        raise PolicyError(unknown_policy(name, data("policies")))
    return built_in(name)


def load(path: str) -> Policy:
    """Return the policy in a project's own file, with all it inherits. Raises PolicyError."""
    if not os.path.exists(path):
        raise PolicyError(unknown_policy(os.path.basename(path), data("policies")))
    known = _Known(data("policies"), [row[1] for row in data("rules")])
    return Policy(_load(path, (), known))


def vocabulary(policy: Policy, compiled: Words) -> Words:
    """Return the compiled words with the phrases the policy brings; the very same object where it
    brings none.
    """
    own: list[Group] = []
    for one in policy.words:
        own.append({"raises": one.raises, "weight": one.weight, "words": one.words})
    if own:
        return lexicon.extended(compiled, {"phrases": own})
    return compiled


def bundle(folder: str, rules: Collection[str]) -> dict[str, Stated]:
    """Return all policies of a folder, the root first. Raises PolicyError."""
    paths = {}
    for name in sorted(os.listdir(folder)):
        paths[name.removesuffix(".yaml")] = os.path.join(folder, name)
    pending = {name: _document(path) for name, path in paths.items()}
    finished: dict[str, Stated] = {}
    known = _Known(finished, rules)
    while pending:
        ready = []
        for name, one in pending.items():
            if name == DEFAULT or _extends(one) in finished:
                ready.append(name)
        if not ready:
            raise PolicyError(f"{folder}: {', '.join(pending)} extend each other, or nothing known")
        for name in ready:
            one = pending.pop(name)
            base = {} if name == DEFAULT else finished[_extends(one)]
            finished[name] = _finished(one, base, known)
    return {name: finished[name] for name in (DEFAULT, *sorted(finished.keys() - {DEFAULT}))}


def merged(base: Mapping[str, Any], own: Mapping[str, Any]) -> dict[str, Any]:
    """Return `own` over `base`: mappings key by key, everything else replaced, null removes."""
    result = dict(base)
    for key, value in own.items():
        below = base.get(key)
        if value is None:
            result.pop(key, None)
        elif isinstance(value, Mapping):
            result[key] = merged(below if isinstance(below, Mapping) else {}, value)
        else:
            result[key] = value
    return result


def unknown_policy(name: str, known: Collection[str]) -> str:
    """Return that there is no policy of this name, with the nearest of those known."""
    hint = did_you_mean(name, known) or f"built in are {', '.join(known)}"
    return f"there is no policy `{clip(name)}`, and no file of that name; {hint}"


def _load(path: str, trail: tuple[str, ...], known: _Known) -> Stated:
    document = _document(path)
    return _finished(
        document, _base(document, (*trail, os.path.realpath(path)), path, known), known
    )


def _extends(document: Document) -> str:
    return str(document.value.get("extends", DEFAULT))


def _base(document: Document, trail: tuple[str, ...], path: str, known: _Known) -> Stated:
    """Return what a file extends, finished."""
    wanted = _extends(document)
    if wanted in known.policies:
        return known.policies[wanted]
    parent = os.path.join(os.path.dirname(path), wanted)
    message = ""
    if not wanted.endswith(_ENDINGS):
        message = unknown_policy(wanted, known.policies)
    elif not repository.holds(parent, os.path.dirname(os.path.abspath(path))):
        message = f"`{clip(wanted)}` lies outside the project"
    elif os.path.realpath(parent) in trail:
        message = (
            f"`{clip(wanted)}` extends this file in turn; one of them must extend a built-in policy"
        )
    elif len(trail) >= limits.EXTENDING:
        message = f"more than {limits.EXTENDING} policies extend each other; put some into one file"
    elif not os.path.isfile(parent):
        message = f"there is no file `{clip(wanted)}` beside this one"
    if message:
        _refuse(document, [document.complaint(message, ("extends",))])
    return _load(parent, trail, known)


def _document(path: str) -> Document:
    """Return a file whose shape is right."""
    try:
        document = handwritten.document_at(path, find.shown(os.path.abspath(path)))
    except ConfigError as error:
        raise PolicyError(str(error)) from None
    _refuse(document, objections.to_shape(document))
    return document


def _finished(document: Document, base: Stated, known: _Known) -> Stated:
    """Return the file over what it extends, every name in it checked."""
    inherited_file: Any = base  # valid by the schema
    _refuse(document, objections.to_meaning(document, inherited_file, known.rules))
    own = dict(document.value)
    own["roster"] = {
        name.lower(): _assignment(entry) for name, entry in own.get("roster", {}).items()
    }
    inherited = {}
    for key, value in base.items():
        if key not in _OF_ITSELF:
            inherited[key] = value
    name = own.get("name") or os.path.basename(document.path).partition(".")[0]
    origin = {"name": name, "title": name, "source": document.path} | (
        {"extends": DEFAULT} if base else {}
    )
    policy = merged(origin | inherited, own)
    policy["roster"] = {name: _tidy(entry) for name, entry in policy["roster"].items()}
    policy["characteristics"] = {
        row: {"criterion": f"policy `{name}`: {row}"} | entry
        for row, entry in policy["characteristics"].items()
    }
    return policy


def _assignment(entry: Any) -> Any:
    """Return an entry whole: `python-pro: light` is short for `python-pro: {tier: light}`."""
    if isinstance(entry, str):
        return {"tier": entry}
    return entry


def _tidy(entry: Mapping[str, Any]) -> dict[str, Any]:
    """Return an assignment without the ways up and down that a changed tier has made pointless."""
    here = entry["tier"]
    kept = {"category": _CATEGORY} | dict(entry)
    if "escalates_to" in kept and not tiers.is_weaker(here, kept["escalates_to"]):
        del kept["escalates_to"]
    if "fast_path" in kept and not tiers.is_weaker(kept["fast_path"], here):
        del kept["fast_path"]
    if "escalates_to" not in kept and "fast_path" not in kept:
        kept.pop("when", None)
    return kept


def _refuse(document: Document, complaints: Iterable[tuple[Position, str]]) -> None:
    """Raise PolicyError with the complaints, by place, if there are any."""
    lines = []
    for one in sorted(set(islice(complaints, _MOST))):
        lines.append(handwritten.placed(document.path, *one))
    if len(lines) == _MOST:
        lines.append(f"{document.path}: there may be more")
    if lines:
        raise PolicyError(*lines)
