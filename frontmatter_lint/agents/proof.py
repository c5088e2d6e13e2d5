"""What in the content of a file shows that it is an agent, wherever it lies."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

from ..core.record import TYPE_CHECKING
from ..core.resources import data
from . import catalogue, dialect_facts, dialects, tool_names
from .signs import Sign
from .signs import sign as read_sign

if TYPE_CHECKING:
    from typing import Any

#: The fields that every kind of Markdown may have.
_USUAL = ("name", "description")
_SHORT = 3  # letters; a shorter name may be a slip from anything


def of(fields: Mapping[str, Any], *, other: bool, in_agents_folder: bool) -> str:
    """Return what proves that these are the fields of an agent, in words; empty where nothing does.

    `other` is True where some field is that of another kind of file: then a model and
    tools prove nothing, for such files may have them. In a folder called `agents` they
    do, and one of `name` and `description` is enough beside them.
    """
    present = []
    for key in _USUAL:
        if key in fields:
            present.append(key)
    if not present:
        if in_agents_folder and (
            _by_switches(fields) or isinstance(fields.get("permission"), dict)
        ):
            return _by_field(fields, whole=True)  # OpenCode asks for neither
        if "model" in fields and not other:
            return _by_switches(fields)
        return ""
    whole = len(present) == len(_USUAL) or in_agents_folder
    found = ""
    if whole and (in_agents_folder or not other):
        found = _by_use(fields) or _by_words(fields)
    if not found:
        found = _by_field(fields, whole=whole)
    if not found and ("description" in fields or whole):
        found = _by_switches(fields)
    return found


def has_own(fields: Mapping[str, Any], dialect: str) -> bool:
    """Whether there is a field, or a value of one, that only agents of one tool have."""
    for key in fields:
        for name, sign in _proofs().get(key, ()):
            if name == dialect and sign.matches("", fields):
                return True
    return False


def are_known(fields: Mapping[str, Any]) -> bool:
    """Whether some known tool has each of the fields, or people write it believing that."""
    return dialects.known_fields().issuperset(fields)


def names_known_model(fields: Mapping[str, Any]) -> bool:
    """Whether there is no model, or one that is listed or a word for "not decided here"."""
    model = fields.get("model")
    return not isinstance(model, str) or model in _undecided() or catalogue.lookup(model).listed


def tools_of(dialect: str) -> frozenset[str]:
    """Return the tools that show an agent of one tool."""
    return _named_in_proofs("tools").get(dialect, frozenset())


def is_companion(fields: Mapping[str, Any], needed: Sequence[str]) -> bool:
    """Whether no field is one that a tool gives its agents, but for those of any Markdown, or
    looks like one of those that are `needed`.
    """
    told = dialects.known_fields() - set(data("others")["everyday_fields"])
    if not told.isdisjoint(fields):
        return False
    from ..core import suggest  # imported here: few files come this far

    return not any(suggest.nearest(field, needed, 0.7) for field in fields)


def _by_field(fields: Mapping[str, Any], *, whole: bool) -> str:
    """Return a field, or a value of one, that only agents of some tool have; `whole` where they
    have what every tool demands.
    """
    proofs = _proofs()
    for key in fields:
        for dialect, sign in proofs.get(key, ()):
            enough = whole or ("description" in fields and not _demands_name(dialect))
            if enough and sign.matches("", fields):
                value = ""
                if sign.pattern:
                    value = f": {fields[key]}"
                return f"with `{'.'.join(sign.keys)}{value}`, which only agents have"
    return ""


@cache
def _proofs() -> Mapping[str, list[tuple[str, Sign]]]:
    """Return what proves an agent, as signs with their dialects, by the first key that has to be
    there.
    """
    found: dict[str, list[tuple[str, Sign]]] = {}
    for name in dialects.names():
        proof = dialect_facts.of(name).proof
        signs = [read_sign({"key": key}) for key in proof.fields]
        for key, values in proof.values.items():
            signs.append(read_sign({"key": key, "matches": "|".join(values)}))
        for sign in signs:
            found.setdefault(sign.keys[0], []).append((name, sign))
    return found


@cache
def _demands_name(dialect: str) -> bool:
    return "name" in dialects.get(dialect).schema.get("required", ())


def _by_use(fields: Mapping[str, Any]) -> str:
    """Return a known model, or tools that agents use."""
    model = fields.get("model")
    if isinstance(model, list) and model:
        model = model[0]
    if isinstance(model, str) and _is_known_model(model.strip()):
        return "with a known `model`"
    if isinstance(model, str) and _is_misspelt(model.strip()):
        return "with a `model` that is a known one, misspelt"
    tools = fields.get("tools")
    if isinstance(tools, str):
        tools = tools.split(",")
    if isinstance(tools, list):
        return _by_tools("tools", tools)
    return ""


def _by_words(fields: Mapping[str, Any]) -> str:
    """Return what the description says of itself."""
    description = fields.get("description")
    if not isinstance(description, str):
        return ""
    lowered = description.lower()
    for phrases in _named_in_proofs("phrases").values():
        for phrase in phrases:
            if phrase in lowered:
                return f"with a `description` that says “{phrase}”"
    return ""


def _by_switches(fields: Mapping[str, Any]) -> str:
    """Return that tools of a dialect are switched on and off one by one; empty where none are."""
    tools = fields.get("tools")
    if isinstance(tools, dict) and all(isinstance(value, bool) for value in tools.values()):
        return _by_tools("switches", list(tools))
    return ""


@lru_cache(maxsize=256)
def _is_known_model(name: str) -> bool:
    if name.lower() in data("others")["everyday_models"]:
        return False
    match = catalogue.lookup(name)
    if match.info is None:
        return name in _undecided()
    return match.id not in data("others")["everyday_models"]


@lru_cache(maxsize=256)
def _is_misspelt(name: str) -> bool:
    """Whether a name is a slip from one that only models have: `sonet`, `claude-sonet-5`."""
    from . import model_names  # imported here: nearly all models are known

    dialect = dialects.get(dialects.CLAUDE_CODE)
    meant = model_names.resembled(name, dialect) or ""
    if meant in data("others")["everyday_models"] or not catalogue.tier(meant):
        return False
    is_another_word = len(name) == len(meant) and sorted(name) != sorted(meant)
    if is_another_word or len(name) <= _SHORT or name[0] != meant[0]:
        return False
    return model_names.is_slip(name, dialect)


@cache
def _undecided() -> frozenset[str]:
    """Return the words for "not decided in this file"."""
    undecided: set[str] = set()
    for name in dialects.names():
        undecided.update(dialects.get(name).model.undecided)
    return frozenset(undecided)


def _by_tools(kind: str, tools: list[Any]) -> str:
    """Return that more than half of the names are those of one dialect, empty where they are of
    none; tools of servers are nobody's.
    """
    names = []
    for one in tools:
        if isinstance(one, str):
            names.append(one.strip().partition("(")[0])
    names = [name for name in names if not name.endswith(")")]  # the rest of `Bash(a, b)`
    for dialect, known in _named_in_proofs(kind).items():
        own = []
        for name in names:
            if name in known:
                own.append(name)
        foreign = []
        for name in names:
            if name not in known and not name.startswith(tool_names.OF_SERVERS):
                foreign.append(name)
        if len(own) > len(foreign):
            return f"with `tools` of {dialects.get(dialect).title}"
    return ""


@cache
def _named_in_proofs(kind: str) -> Mapping[str, frozenset[str]]:
    """Return what proves an agent of each tool, of one kind: tools, phrases or switches."""
    found = {}
    for name in dialects.names():
        proof = dialect_facts.of(name).proof
        kinds = {"tools": proof.tools, "phrases": proof.phrases, "switches": proof.switches}
        if kinds[kind]:
            found[name] = frozenset(kinds[kind])
    return found
