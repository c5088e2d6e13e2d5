"""What the keys and values of a registry say of models: the tiers it defines, and the model of
one agent, by its fields, its tier or the chosen profile.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache

from ....agents import dialects
from ....core.record import Record
from ....core.resources import data
from ..tables.grid import label
from ..words import no_models, values, wording
from ..words.columns import holds_word, is_closed, is_environment, norm
from ..words.keys import key
from ..words.no_models import OpenError, UnclearError, UnknownError
from ..words.wording import Choice
from .trees import Node

_MOST_STEPS = 4  # from the name of an agent to that of a model
MOST_DEPTH = 2  # from the object of an agent to the field that holds its model


class Reader(Record):
    """What a registry is read with: the agents of the project by key, the models of the
    tiers that it defines, the profile chosen by the settings, and whether only agents of
    the project count. `default` is the model of agents below that state none; it is
    `of_session` where it is that of whoever calls them, as OpenCode reads a file `of_opencode`.
    """

    known: Collection[str]
    tiers: Mapping[str, Choice]
    profile: str = ""
    strict: bool = False
    default: Choice | None = None
    of_session: bool = False
    of_opencode: bool = False


@cache
def keys(kind: str) -> Sequence[str]:
    """Return the keys of a kind, the most telling first."""
    return tuple(data("documents")["registries"][kind])


def is_key(name: str, kind: str) -> bool:
    """Whether a key is of a kind."""
    return norm(name) in keys(kind)


# --- tiers that the file defines ------------------------------------------------------


def definitions(
    root: Node, known: Collection[str] = (), legend: Mapping[str, Choice] | None = None
) -> dict[str, Choice]:
    """Return the models that a registry gives to names of its own, such as tiers; those of
    names that stand for other names too. `legend` is what its comments say.
    """
    found: dict[str, Choice] = dict(legend or {})
    for _ in range(_MOST_STEPS):
        again: dict[str, Choice] = dict(legend or {})
        dropped: set[str] = set()
        for name, choice in _defined(root, "", _Names(known, found)):
            if name and again.setdefault(name, choice).tier != choice.tier:
                dropped.add(name)
        again = {name: choice for name, choice in again.items() if name not in dropped}
        if again == found:
            break
        found = again
    return found


class _Names(Record):
    """The agents of the project by key, and the tiers found so far."""

    known: Collection[str]
    tiers: Mapping[str, Choice]


def _defined(node: Node, above: str, names: _Names) -> Iterator[tuple[str, Choice]]:
    if isinstance(node.value, list):
        for one in node.value:
            if is_about_tiers(above) and isinstance(one.value, dict):
                own = [one.value[name].value for name in one.value if _names_a_tier(name)]
                choice = _plain_choice(one, names)
                if choice and own and isinstance(own[0], str):
                    yield label(own[0]), choice
            yield from _defined(one, "", names)
    if not isinstance(node.value, dict) or is_closed(above):
        return
    choices = {name: _plain_choice(one, names) for name, one in node.entries.items()}
    of_agents = is_key(above, "agents") and not is_about_tiers(above)
    if (names.known or not of_agents) and not any(key(name) in names.known for name in choices):
        sure = all(choices.values()) or (is_about_tiers(above) and any(choices.values()))
        for name, choice in choices.items():
            if sure and choice and not is_key(name, "defaults"):
                yield (within(above, name) if of_agents else label(name)), choice
    for name, one in node.entries.items():
        yield from _defined(one, name, names)


def within(section: str, name: str) -> str:
    """Return the label of a name that means something as a value of a like key alone: `judge`
    below `roles` is meant by `role: judge`.
    """
    bare = norm(section)
    if bare.endswith("sses"):
        bare = bare.removesuffix("es")
    else:
        bare = bare.removesuffix("s")
    return f"{bare}={label(name)}"


def _names_a_tier(name: str) -> bool:
    return is_key(name, "names") or norm(name) in ("tier", "level", "label", "class")


def is_about_tiers(name: str) -> bool:
    """Whether what stands under a key may give models to tiers."""
    bare = norm(name)
    return any(word in bare for word in ("tier", "level", "alias", "class", "models"))


def by_label(node: Node, tiers: Mapping[str, Choice]) -> Choice | None:
    """Return the model of the one tier or role of the file that the fields of an object name,
    whatever their keys are called.
    """
    found: list[Choice] = []
    for name, one in node.entries.items() if tiers else ():
        if not isinstance(one.value, str) or is_key(name, "names") or is_key(name, "unlike"):
            continue
        if is_key(name, "escalation") or is_closed(name) or holds_word(name, "relations"):
            continue
        choice = tiers.get(within(name, one.value)) or tiers.get(label(one.value))
        found += [choice] if choice else []
    if found and len({one.tier for one in found}) == 1:
        return found[0]
    return None


def _plain_choice(node: Node, names: _Names) -> Choice | None:
    """Return the model of a value, or of the tier it names; of several for as many tools the
    first, where they are of one tier.
    """
    if isinstance(node.value, str):
        choice = values.cell(node.value, "model")
        is_sure = choice and (choice.tier or wording.is_inherited(node.value))
        if is_sure:
            return choice
        return names.tiers.get(label(node.value))
    if isinstance(node.value, dict):
        for wanted in ("model", "modelid", "id", "default", "primary"):
            for written, one in node.entries.items():
                if norm(written) == wanted and isinstance(one.value, str | dict):
                    return _plain_choice(one, names)
        some = [_plain_choice(one, names) for one in node.entries.values()]
        if some and all(some) and len({one.tier for one in some if one}) == 1:
            return some[0]
        return by_label(node, names.tiers)
    return None


# --- the model of one agent -----------------------------------------------------------


def choice_of_agent(reader: Reader, node: Node, active: str) -> Choice | None:
    """Return the model that a value gives to an agent; None where it speaks of none. Raises
    UnclearError.
    """
    if isinstance(node.value, str):
        return _of_text(reader, node.value)
    if isinstance(node.value, list):
        some = [one.value for one in node.value if isinstance(one.value, str)]
        if len(some) == len(node.value) == 1:
            return _of_text(reader, some[0])
        if any(map(wording.models_in, some)):
            raise UnclearError("names several models")
        return None
    return stated(reader, node, active) or _by_profile(reader, node, active)


def _of_text(reader: Reader, text: str) -> Choice | None:
    if no_models.is_absent(text):
        return None
    defined = reader.tiers.get(label(text))
    if is_key(text, "defaults") and reader.default:
        return reader.default
    choice = values.cell(text, "model")
    if defined:
        tiers = wording.words_of_tiers("strict") | wording.words_of_tiers("loose")
        # the file says for which model its `light` stands
        if not (choice and choice.tier) or text.strip().lower() in tiers:
            return defined
    if choice:
        return choice
    if no_models.is_id(text):
        return Choice(text, "")
    if no_models.is_varying(text) or no_models.are_several(text):
        raise OpenError(f"leaves the model open: `{text[:60]}`")
    if len(wording.models_in(text)) > 1:
        raise UnclearError(f"names several models: `{text[:60]}`")
    if of_role := _of_role(reader, text):
        return of_role
    raise UnknownError(f"names no model that is known here: `{text[:60]}`")


def _of_role(reader: Reader, text: str) -> Choice | None:
    """Return the model of a role: `planner: thinker`, where `roles` give `thinker` its model."""
    found = [one for name, one in reader.tiers.items() if name.endswith(f"={label(text)}")]
    if len({one.tier for one in found}) == 1:
        return found[0]
    return None


def stated(reader: Reader, node: Node, active: str, depth: int = 0) -> Choice | None:
    """Return the model in the fields of an agent, with the one for hard cases."""
    choice = _in_fields(reader, node, active)
    if choice:
        return _escalated(reader, node, choice)
    labelled = by_label(node, reader.tiers)
    if labelled:
        return _escalated(reader, node, labelled)
    inner = []
    wanted = (reader.profile or active).lower()
    for name, one in node.entries.items():
        if wanted and name.lower() == wanted and isinstance(one.value, dict):
            return stated(reader, one, active, depth + 1)
        if depth < MOST_DEPTH and isinstance(one.value, dict) and _is_of_agent(name):
            choice = stated(reader, one, active, depth + 1)
            inner += [choice] if choice else []
    if len({one.tier for one in inner}) > 1:
        raise UnclearError("has several models of different tiers")
    return inner[0] if inner else None


def _is_of_agent(name: str) -> bool:
    """Whether an object inside of an agent may hold its own model: its settings, those for a tool;
    not its judge or its memory.
    """
    return is_key(name, "holders") or bool(dialects.find(name))


def _in_fields(reader: Reader, node: Node, active: str) -> Choice | None:
    """Return the model of the most telling field of an object that has one. Raises UnclearError."""
    for wanted in keys("models"):
        for name, one in node.entries.items():
            if norm(name) != wanted:
                continue
            try:
                choice = of_field(reader, one, active)
            except UnclearError as unclear:
                is_of_else = wanted in keys("tiers")  # it sorts agents by something else
                if is_of_else or isinstance(unclear, UnknownError):
                    raise OpenError(str(unclear)) from None
                raise
            if choice:
                return choice
    for name, one in node.entries.items():
        if norm(name) == "models" and one.items and all(map(_is_of_holder, one.items)):
            return of_field(reader, one.items[0], active)  # the others are tried where it fails
    return None


#: What a model is called with.
_OF_A_CALL = ("provider", "reasoning", "reasoningeffort", "effort", "thinking", "variant")


def _is_of_holder(node: Node) -> bool:
    """Whether an object tells a model for what holds it, and nothing of when it holds."""
    has_model = False
    for name in node.entries:
        has_model = has_model or is_key(name, "models")
        if not (is_key(name, "models") or norm(name) in _OF_A_CALL):
            return False
    return has_model


def of_field(reader: Reader, node: Node, active: str) -> Choice | None:
    """Return the model that the value of one field gives. Raises UnclearError."""
    if isinstance(node.value, str):
        return _of_text(reader, node.value)
    if isinstance(node.value, list):  # the first is preferred
        if node.value:
            return of_field(reader, node.value[0], active)
        return None
    choice = stated(reader, node, active) or _by_profile(reader, node, active)
    if choice is None and node.value:
        names = []
        for name, one in node.entries.items():
            if norm(name) in ("id", "name"):
                names.append(one)
        if names:
            return of_field(reader, names[0], active)
        return None
    return choice


def _escalated(reader: Reader, node: Node, choice: Choice) -> Choice:
    for name, one in node.entries.items():
        if not is_key(name, "escalation"):
            continue
        target = one
        if isinstance(one.value, dict):
            for k, v in one.entries.items():
                if norm(k) in ("to", "model"):
                    target = v
                    break
        if isinstance(target.value, str):
            found = values.cell(target.value, "model") or reader.tiers.get(label(target.value))
            if found and found.tier:
                return choice._replace(escalates_to=found.model)
    return choice


# --- profiles -------------------------------------------------------------------------


def _by_profile(reader: Reader, node: Node, active: str) -> Choice | None:
    """Return the model of the chosen profile in `{quality: opus, budget: haiku}`; of one for
    each tool the first, where all are of one tier. Raises UnclearError.
    """
    some: dict[str, Choice] = {}
    is_open = False
    for name, one in node.entries.items():
        is_other = is_key(name, "escalation") or is_key(name, "defaults") or is_closed(name)
        if is_other or holds_word(name, "relations") or not isinstance(one.value, str):
            continue
        choice = values.cell(one.value, "model") or reader.tiers.get(label(one.value))
        if choice and choice.tier:
            some[name.lower()] = choice
        is_open = is_open or no_models.is_absent(one.value)
    if not some:
        return None
    wanted = (reader.profile or active).lower()
    if wanted in some:
        return some[wanted]
    if is_open or all(map(is_environment, some)):
        raise OpenError(profile_wanted(some))
    if len({one.tier for one in some.values()}) == 1:
        return next(iter(some.values()))
    raise UnclearError(profile_wanted(some))


def profile_wanted(some: Collection[str]) -> str:
    """Return that one of some profiles has to be chosen."""
    names = ", ".join(f"`{name}`" for name in some)
    return f"has a model for each of {names}: choose one with `documented-profile`"
