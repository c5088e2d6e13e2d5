"""A registry of roles: which agent is to run on which tier or model, for several tools at once.

`schemas/agent-routing.schema.json` describes the form. Other registries, and tables and lists
of Markdown, are read as the documents that assign models are (`judging.documents`); a table may
have a column for each tool.
"""

from __future__ import annotations

from ..agents import catalogue, dialects, model_names, offers
from ..core import limits, tiers
from ..core.errors import ConfigError
from ..core.record import TYPE_CHECKING, Record
from ..core.resources import data
from ..core.suggest import did_you_mean
from ..core.wording import clip
from ..judging.documents import markdown, reader, sizes
from ..judging.documents.registries import trees
from ..judging.documents.words import keys

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from ..core.nouns import Dialect
    from ..judging.documents.registries.trees import Node

#: The key of a model that is meant for every tool.
ANY = ""
_ROLES, _TIERS, _TOOLS = "roles", "tiers", "tools"
_KEYS = (_ROLES, _TIERS, _TOOLS, "version", "$schema")
_NAMES = ("role", "roles", "agent", "agents", "name")
_EMPTY = ("", "-", "–", "—", "n/a")
_LONGEST = 200  # characters of a name


class Role(Record):
    """One role: its name, the 1-based line it stands on, its tier, empty where only models are
    given, and its models by tool.
    """

    name: str
    line: int
    tier: str
    models: Mapping[str, str]


class RoleRegistry(Record):
    """What a registry says: `shown` is its path as printed, `tiers` the models of a tier by
    tool, `tools` those in each of which every role needs an agent.
    """

    shown: str
    roles: tuple[Role, ...]
    tiers: Mapping[str, Mapping[str, str]]
    tools: tuple[str, ...]


class Wanted(Record):
    """What an agent is to run on: the model as it would be written, empty where only the tier is
    given, and the tier.
    """

    model: str
    tier: str


def read(text: str, shown: str, known: Collection[str] = ()) -> RoleRegistry:
    """Read a registry; `known` are the keys of the agents of the project. Raises ConfigError with
    its line.
    """
    if sizes.is_too_long(text, shown):
        raise ConfigError(f"{shown}: more than {limits.DOCUMENT_LINES} lines are not read")
    found = None
    if sizes.is_registry(shown):
        try:
            tree = trees.parse(text, shown)
        except trees.UnreadableError as error:
            raise ConfigError(f"{shown}:{error.line}: {error.reason}") from None
        if isinstance(tree.value, dict) and _ROLES in tree.value:
            found = _own(tree, shown)
    elif shown.lower().endswith(".md"):
        found = _of_tables(text, shown)
    if found is None:
        found = _of_documents(text, shown, known)
    if not found.roles:
        raise ConfigError(f"{shown}: names no role; write `roles:`, a name, and its tier or model")
    if len(found.roles) > limits.SETTING_ENTRIES:
        raise ConfigError(f"{shown}: more than {limits.SETTING_ENTRIES} roles are not read")
    return _unlike(found)


def _unlike(found: RoleRegistry) -> RoleRegistry:
    """Return a registry of which no two roles have one name. Raises ConfigError."""
    lines: dict[str, int] = {}
    for one in found.roles:
        name = keys.key(one.name)
        if name in lines:
            raise ConfigError(
                f"{found.shown}:{one.line}: `{clip(one.name)}` stands on line {lines[name]} "
                f"already; keep one of them"
            )
        lines[name] = one.line
    return found


# --- our own form ---------------------------------------------------------------------


def _own(tree: Node, shown: str) -> RoleRegistry:
    for name, node in tree.entries.items():
        if name not in _KEYS:
            hint = did_you_mean(name, _KEYS) or f"known are {', '.join(_KEYS[:3])}"
            raise ConfigError(f"{shown}:{node.line}: `{clip(name)}` is no key here; {hint}")
    by_tier = {}
    for tier, node in _entries(tree.entries.get(_TIERS), shown).items():
        if tier not in (*tiers.names(), tiers.AUTOMATED):
            raise ConfigError(f"{shown}:{node.line}: `{clip(tier)}` is no tier; {_known_tiers()}")
        by_tier[tier] = _models(node, shown)
    tools = []
    listed = tree.entries.get(_TOOLS)
    if listed is not None:
        if not isinstance(listed.value, list):
            raise ConfigError(f"{shown}:{listed.line}: `tools` must be a list")
        tools = [_tool(_text(one, shown), one.line, shown) for one in listed.value]
    roles = []
    for name, node in _entries(tree.entries[_ROLES], shown).items():
        if not name.strip() or len(name) > _LONGEST:
            raise ConfigError(f"{shown}:{node.line}: a role needs a name of 1 to 200 characters")
        roles.append(_role(name, node, shown))
    return RoleRegistry(shown, tuple(roles), by_tier, tuple(tools))


def _known_tiers() -> str:
    return f"known are {', '.join((tiers.AUTOMATED, *tiers.names()))}"


def _entries(node: Node | None, shown: str) -> Mapping[str, Node]:
    if node is None:
        return {}
    if not isinstance(node.value, dict):
        raise ConfigError(f"{shown}:{node.line}: must hold names with values")
    found: Mapping[str, Node] = node.value
    return found


def _text(node: Node, shown: str) -> str:
    if not isinstance(node.value, str) or not node.value.strip() or len(node.value) > _LONGEST:
        raise ConfigError(f"{shown}:{node.line}: must be a text of 1 to 200 characters")
    return node.value.strip()


def _tool(name: str, line: int, shown: str) -> str:
    if not dialects_of(name):
        known = data("routing")["tools"]
        hint = did_you_mean(name, (*known, *dialects.names())) or f"known are {', '.join(known)}"
        raise ConfigError(f"{shown}:{line}: `{clip(name)}` is no tool; {hint}")
    return name


def _models(node: Node, shown: str) -> dict[str, str]:
    """Return models by tool. Raises ConfigError."""
    if not isinstance(node.value, dict):
        return {ANY: _text(node, shown)}
    found = {}
    for name, one in node.value.items():
        tool = ANY if name == "model" else _tool(name, one.line, shown)
        found[tool] = _text(one, shown)
    return found


def _role(name: str, node: Node, shown: str) -> Role:
    if not isinstance(node.value, dict):
        return _stated(name, _text(node, shown), node.line)
    tier = ""
    rest = {}
    for key, one in node.value.items():
        if key == "tier":
            tier = _text(one, shown)
            if tier not in (*tiers.names(), tiers.AUTOMATED):
                said = f"`{clip(tier)}` is no tier; {_known_tiers()}"
                raise ConfigError(f"{shown}:{one.line}: {said}")
        elif key != "why":
            rest[key] = one
    models = _models(node._replace(value=rest), shown)
    if not tier and not models:
        raise ConfigError(f"{shown}:{node.line}: `{clip(name)}` has neither a tier nor a model")
    return Role(name, node.line, tier, models)


def _stated(name: str, value: str, line: int) -> Role:
    if value in (*tiers.names(), tiers.AUTOMATED):
        return Role(name, line, value, {})
    return Role(name, line, "", {ANY: value})


# --- tables, and other registries -----------------------------------------------------


def _of_tables(text: str, shown: str) -> RoleRegistry | None:
    """Return what tables say that have a column of roles and one of tiers or for each of several
    tools; None where there is none.
    """
    roles: list[Role] = []
    page = markdown.parse(text)

    def words(cell: str) -> str:
        return markdown.plain(page.runs(cell)).strip()

    for block in page.blocks:
        if block.kind != "table" or not block.rows:
            continue
        head = [words(cell).casefold() for cell in block.rows[0][1]]
        who = next((at for at, title in enumerate(head) if title in _NAMES), -1)
        columns = {at: title for at, title in enumerate(head) if _is_column(title)}
        if who < 0 or not columns:
            continue
        for line, cells in block.rows[1:]:
            role = _of_row([words(cell) for cell in cells], who, columns)
            if role is not None:
                roles.append(role._replace(line=line))
    return RoleRegistry(shown, tuple(roles), {}, ()) if roles else None


def _is_column(title: str) -> bool:
    return title == "tier" or bool(title and dialects_of(title))


def _of_row(cells: Sequence[str], who: int, columns: Mapping[int, str]) -> Role | None:
    if who >= len(cells) or not cells[who] or len(cells[who]) > _LONGEST:
        return None
    tier = ""
    models = {}
    for at, title in columns.items():
        cell = cells[at] if at < len(cells) else ""
        if cell.casefold() in _EMPTY:
            continue
        if title == "tier" and cell.casefold() in (*tiers.names(), tiers.AUTOMATED):
            tier = cell.casefold()
        elif title != "tier":
            models[title] = cell
    return Role(cells[who], 1, tier, models) if tier or models else None


def _of_documents(text: str, shown: str, known: Collection[str]) -> RoleRegistry:
    """Return what any other registry or document assigns; a later line does not overrule."""
    roles: dict[str, Role] = {}
    for one in reader.assignments_in(text, shown, known):
        if "*" in one.agent:
            continue
        is_tier = one.model.casefold() in tiers.names()
        models = {} if is_tier else {ANY: one.model}
        roles.setdefault(keys.key(one.agent), Role(one.agent, one.line, one.tier, models))
    return RoleRegistry(shown, tuple(roles.values()), {}, ())


# --- what it wants of an agent --------------------------------------------------------


def dialects_of(tool: str) -> tuple[str, ...]:
    """Return the dialects of a tool as registries name it; none for an unknown one."""
    known = data("routing")["tools"]
    if tool in known:
        return tuple(known[tool])
    found = dialects.find(tool)
    return (found,) if found else ()


def governs(registry: RoleRegistry, dialect: str) -> bool:
    """Whether a registry speaks of agents of a dialect: it names no tools, or this one."""
    if not registry.tools:
        return True
    return any(dialect in dialects_of(tool) for tool in registry.tools)


def wanted(role: Role, registry: RoleRegistry, dialect: Dialect) -> Wanted:
    """Return what an agent of a role is to run on in a tool: its own model, else that of its
    tier, else the tier alone. A model for every tool counts where this one takes it.
    """
    model = _for_tool(role.models, dialect)
    tier = role.tier or (catalogue.tier(model) if model else "")
    if not tier:
        tier = next(filter(None, map(catalogue.tier, role.models.values())), "")
    if not model:
        model = _for_tool(registry.tiers.get(tier, {}), dialect)
    return Wanted(model, tier)


def _for_tool(models: Mapping[str, str], dialect: Dialect) -> str:
    for tool, model in models.items():
        if tool != ANY and dialect.name in dialects_of(tool):
            return model
    general = models.get(ANY, "")
    return general if general and model_names.is_legal(general, dialect) else ""


def to_write(want: Wanted, stated: str, dialect: Dialect) -> str:
    """Return the model to write into an agent, as its tool takes it; empty where there is none.
    `stated` is what the file has, empty for nothing.
    """
    if want.model:
        if model_names.is_legal(want.model, dialect):
            return want.model
        return offers.legal_spelling(want.model, dialect)
    if want.tier in ("", tiers.AUTOMATED):
        return ""
    like = stated if catalogue.tier(stated) else dialect.model.example
    return offers.model_of_tier(want.tier, like, dialect)
