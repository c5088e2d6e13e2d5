"""What is wrong with the settings of a file: their shape, by the schema, and the names in them."""

from __future__ import annotations

import os

from ..agents import dialects, schema_keywords
from ..core import limits
from ..core.errors import ConfigError
from ..core.policy import Policy
from ..core.positions import KeyPath
from ..core.record import TYPE_CHECKING, Record
from ..core.resources import data, schema
from ..core.wording import dotted
from ..reading import repository
from ..rules import selection
from . import misplaced

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from ..core.shapes_of_settings import Table


class Fault(Record):
    """A wrong setting: where it stands, the text, and whether it is about the key itself."""

    at: KeyPath
    text: str
    is_key: bool = False


def faults(table: Mapping[str, Any], root: str) -> list[Fault]:
    """Return what is wrong with a table of settings: the first thing that is wrong with its
    shape, else every name in it that names nothing. Paths in it start from `root`.
    """
    for key, value in table.items():
        if isinstance(value, list | dict) and len(value) > limits.SETTING_ENTRIES:
            text = (
                f"`{key}` has {len(value)} entries; more than {limits.SETTING_ENTRIES} are not read"
            )
            return [Fault((key,), text)]
    wanted = data("settings_schema")
    if not schema_keywords.accepts(table, wanted, wanted):
        return [_worded(table)]
    valid: Any = table  # by its schema
    return list(_wrong_names(valid, root))


# --- shape ----------------------------------------------------------------------------


def _worded(table: Mapping[str, Any]) -> Fault:
    """Return the first thing that is wrong with the shape of a table of settings."""
    from ..agents import schema_words  # imported here: most settings are right

    reader = schema_words.Reader("lint-agents", "the settings", entry="setting", written="{} = …")
    violation = schema_words.violations(table, schema("config"))[0]
    if violation.keyword != "additionalProperties":
        meaning = next(schema_words.meanings(violation, reader))
        text = schema_words.in_one_line(meaning)
        if violation.keyword in ("type", "anyOf"):
            text += _example(violation.at)
        return Fault(meaning.at, text)
    known = schema("config")["properties"]
    for key, value in table.items():
        if key not in known:
            return Fault((key,), _unknown(key, value), is_key=True)
    return _unknown_below(violation.at, violation.value, violation.expected)


def _unknown_below(at: KeyPath, table: Mapping[str, Any], known: Sequence[str]) -> Fault:
    """Return what to say of a setting that does not exist in a table at `at`, which has those that
    are `known`.
    """
    unknown = next(key for key in table if key not in known)
    from ..core.suggest import did_you_mean  # imported here, as below: most settings are right

    hint = did_you_mean(unknown, known) or f"there is {', '.join(f'`{key}`' for key in known)}"
    place = (*at, unknown)
    return Fault(place, f"unknown setting `{dotted(place)}`; {hint}", is_key=True)


def _unknown(key: str, value: object) -> str:
    """Return what to say of a setting that does not exist."""
    header = _header(key, value)
    if header:
        return (
            f"leave out the header `[{header}]`: in this file the settings stand at the top level"
        )
    from ..core.suggest import did_you_mean

    hint = did_you_mean(key, schema("config")["properties"])
    hint = hint or "`lint-agents config` lists the settings"
    return f"unknown setting `{key}`; {hint}"


def _header(key: str, value: object) -> str:
    """Return the header that a key comes from, where it is one that belongs into pyproject.toml."""
    if not isinstance(value, dict):
        return ""
    if misplaced.is_our_name(key):
        return key
    inner = ""
    for name in value:
        if misplaced.is_our_name(name):
            inner = name
            break
    if key.lower() == "tool" and inner:
        return f"{key}.{inner}"
    return ""


def _example(at: KeyPath) -> str:
    """Return a legal value of a setting, to be written into the file as it stands."""
    from .init import tomlwrite  # imported here: only a wrong setting needs it

    examples = schema("config")["properties"][at[0]].get("examples", ())
    for value in examples:
        return f"; write for example `{tomlwrite.setting(str(at[0]), value)}`"
    return ""


# --- names ----------------------------------------------------------------------------


def _wrong_names(table: Table, root: str) -> Iterator[Fault]:
    policy = _with_rules(table, root)
    for key, selectors in _selecting(table).items():
        yield from _selectors((key,), selectors, policy)
    yield from _wrong_keys(table, policy)
    if "dialect" in table and not dialects.find(table["dialect"]):
        yield Fault(("dialect",), f"dialect: {dialects.unknown(table['dialect'])}")
    if "policy" in table:
        yield from _policy(table["policy"], root)
    if "baseline" in table:
        yield from _outside("baseline", table["baseline"], root)
    yield from _documents(table, root)


def _selecting(table: Table) -> dict[str, Sequence[str]]:
    """Return the selectors of each setting that selects rules."""
    return {
        "select": table.get("select", ()),
        "extend-select": table.get("extend-select", ()),
        "ignore": table.get("ignore", ()),
    }


def _with_rules(table: Table, root: str) -> Policy | None:
    """Return the policy of the settings where they name rules that the linter has not; None
    where they name none, or where the policy cannot be used, which is said elsewhere.
    """
    named = [*table.get("severity", {})]
    for selectors in (*_selecting(table).values(), *table.get("per-file-ignores", {}).values()):
        named += selectors
    name = table.get("policy", "default")
    path = os.path.join(root, name)
    if not any(map(selection.objection, named)) or name in data("policies"):
        return None
    if repository.objection(path, root):
        return None
    from ..judging import policies  # imported here: few policies have rules

    try:
        return policies.load(path)
    except ConfigError:
        return None


def _documents(table: Table, root: str) -> Iterator[Fault]:
    names = table.get("documented-in", ())
    examples = table.get("judgement", {}).get("examples")
    if not (names or examples):
        return
    from ..engine import document_files  # imported here: most teams have no such document

    for number, name in enumerate(names):
        try:
            document_files.content_of(os.path.join(root, name), root or os.getcwd())
        except ConfigError as error:
            yield Fault(("documented-in", number), str(error))
    if examples:
        try:
            document_files.content_of(
                os.path.join(root, examples), root or os.getcwd(), document_files.EXAMPLES
            )
        except ConfigError as error:
            yield Fault(("judgement", "examples"), str(error))


def _wrong_keys(table: Table, policy: Policy | None) -> Iterator[Fault]:
    """Yield what is wrong with patterns, and with the keys of settings that are mappings."""
    for key, patterns in (
        ("include", table.get("include", ())),
        ("exclude", table.get("exclude", ())),
    ):
        for number, pattern in enumerate(patterns):
            if not pattern.strip():
                yield Fault((key, number), f"{key}: an empty pattern fits no path")
    for selector in table.get("severity", {}):
        text = selection.objection(selector, policy)
        if text:
            yield Fault(("severity", selector), f"severity: {text}", is_key=True)
    for pattern, selectors in table.get("per-file-ignores", {}).items():
        at: KeyPath = ("per-file-ignores", pattern)
        if not pattern.strip():
            yield Fault(at, "per-file-ignores: an empty pattern fits no path", is_key=True)
        yield from _selectors(at, selectors, policy)
    yield from _models(table)


def _models(table: Table) -> Iterator[Fault]:
    for name in table.get("models", {}):
        if not name.strip():
            yield Fault(("models", name), "models: an empty name is no model's", is_key=True)
        elif "*" in name or "?" in name:
            text = f"models: `{name}` is a name and no pattern; write each model by its name"
            yield Fault(("models", name), text, is_key=True)


def _selectors(at: KeyPath, selectors: Sequence[str], policy: Policy | None) -> Iterator[Fault]:
    for number, selector in enumerate(selectors):
        text = selection.objection(selector, policy)
        if text:
            yield Fault((*at, number), f"{at[0]}: {text}")


def _outside(key: str, name: str, root: str) -> Iterator[Fault]:
    """Yield what is wrong with a path that must be one of the repository."""
    wrong = repository.objection(os.path.join(root, name), root)
    if wrong:
        yield Fault((key,), f"{key}: `{name}` {wrong}")


def _policy(name: str, root: str) -> Iterator[Fault]:
    if name in data("policies"):
        return
    outside = list(_outside("policy", name, root))
    if outside or os.path.exists(os.path.join(root, name)):
        yield from outside
        return
    from ..judging import policies  # imported here: only a wrong name needs it

    text = policies.unknown_policy(name, data("policies"))
    yield Fault(("policy",), f"policy: {text}")
