"""Registries: agents with their models as a tree of keys and values.

Three shapes, at any depth: a mapping of agents, a list of objects with a name and a
model, and models or tiers with the agents that use them. Tiers may get their models
elsewhere in the same file. A part that is not understood as a whole assigns nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import chain

from ....agents import dialects
from ....reading.plain_yaml import plain_value
from ..tables import legends
from ..words import remainder, wording
from ..words.columns import holds_word, is_closed, is_environment
from ..words.keys import key
from ..words.naming import Found, Name, Passed, Said, known_as, left_out
from ..words.no_models import UnclearError
from ..words.wording import Choice
from .registry_models import (
    MOST_DEPTH,
    Reader,
    choice_of_agent,
    definitions,
    is_about_tiers,
    is_key,
    stated,
    within,
)
from .registry_names import (
    WEAK_SHARE,
    holds_agents,
    holds_course,
    is_known,
    is_role,
    name_of,
    named_in,
    of_label,
    settings_among,
    steps_of,
    subject_of,
    with_own_model,
)
from .registry_objects import (
    as_mapping,
    extended,
    is_stated,
    model_line,
    not_in_force,
    with_bases,
    with_path,
)
from .registry_profiles import active_in, profiles_of
from .registry_remainder import (
    beside_exceptions,
    is_of_opencode,
    of_remainder,
    takes_default,
    with_default,
    without_overridden,
)
from .trees import Node

_FEWEST_TOOLS = 2
_SWITCHES = ("true", "false", "yes", "no", "on", "off")


def registry_choices(
    root: Node,
    known: Collection[str],
    profile: str = "",
    *,
    strict: bool = False,
    text: str = "",
) -> Iterator[Found]:
    """Return what a registry assigns, and the parts of it that seem to and do not; `text` is that
    of the file, with comments that may say something of tiers and of all other agents.
    """
    root = with_bases(root)
    reader = Reader(known, definitions(root, known, legends.of_comments(text)), profile, strict)
    reader = reader._replace(of_opencode=is_of_opencode(root))
    found = list(_walk(reader, root, "", profile))
    if not any(isinstance(one, Said) for one in found):  # what looked like roles are agents
        of_tiers = {name: one for name, one in reader.tiers.items() if "=" not in name}
        found = list(_walk(reader._replace(tiers=of_tiers), root, "", profile)) or found
    if text and found and known and not strict:
        from . import told_defaults  # imported here: most registries name all agents

        found += told_defaults.of_all_others(reader, root, text.split("\n"))
    said = [one for one in remainder.strongest(found) if isinstance(one, Said)]
    yield from (one for one in found if isinstance(one, Passed))
    yield from _one_each(said)


def _one_each(said: Sequence[Said]) -> Iterator[Found]:
    """Return what is said, but of agents to which the registry gives several tiers: it
    depends on something that nobody here can know.
    """
    first: dict[tuple[str, str, str], Said] = {}
    spoilt: dict[tuple[str, str, str], Said] = {}
    for one in said:
        same = (key(one.name.text), one.name.href, one.name.tool)
        other = first.setdefault(same, one)
        if other.choice.tier != one.choice.tier:
            spoilt.setdefault(same, one)
    for one in said:
        same = (key(one.name.text), one.name.href, one.name.tool)
        if same in spoilt:
            others = f"{first[same].line} and {spoilt[same].line}"
            yield Passed(one.line, f"lines {others} give `{one.name.text}` different models")
        else:
            yield one


# --- the walk -------------------------------------------------------------------------


def _walk(reader: Reader, node: Node, above: str, active: str) -> Iterator[Found]:
    """Return what a part of a registry assigns; `above` is the key it stands under."""
    is_elsewhere = is_environment(above) and above.lower() != active.lower()
    for one in _part(reader, node, above, active):
        if is_elsewhere and isinstance(one, Said):
            reason = f"it holds in `{above}` alone"
            yield Passed(one.line, reason, is_clear=True, said=() if one.weak else (one,))
        else:
            yield one


def _part(reader: Reader, node: Node, above: str, active: str) -> Iterator[Found]:
    by_tool = list(_by_tool(reader, node, active))
    if by_tool:
        yield from by_tool
        return
    is_course = is_key(above, "courses") and holds_course(reader, node)
    is_left_out = is_closed(above) and not is_course
    if is_left_out or (holds_word(above, "relations") and not is_role(reader, node)):
        return
    if isinstance(node.value, list):
        if is_course:
            steps, node = steps_of(reader, node)
            yield from _whole(_entries(reader, steps, active))
        yield from _list(reader, node, above, active)
    elif isinstance(node.value, dict):
        active = reader.profile or active_in(node) or active
        yield from _mapping(reader, node, above, active)


def _by_tool(reader: Reader, node: Node, active: str) -> Iterator[Found]:
    """Return what an object says whose keys are tools, with the agents of each below it."""
    if not isinstance(node.value, dict):
        return
    tools = {}
    for name, one in node.entries.items():
        tool = dialects.find(name)
        if tool and isinstance(one.value, dict):
            tools[tool] = one
    if len(tools) < _FEWEST_TOOLS or holds_agents(reader, node):
        return
    for tool, one in tools.items():
        for said in _mapping(reader, one, "agents", active):
            if isinstance(said, Said):
                yield said._replace(name=said.name._replace(tool=tool))
            else:
                yield said


def _mapping(reader: Reader, node: Node, above: str, active: str) -> Iterator[Found]:
    reader = with_default(reader, node, active)
    group = _group(reader, node, above)
    if group is not None:
        yield from group
        return
    if _is_container(reader, node, above):
        yield from _whole(_members(reader, node, above, active))
        return
    chosen = profiles_of(reader, node, active)
    if isinstance(chosen, Passed):
        yield chosen
        return
    found: dict[str, list[Found]] = {}
    for name, one in node.entries.items():
        if chosen and name in chosen[1] and name != chosen[0]:
            continue
        choice = of_label(reader, name)
        # `command: codex` starts a program; `flash: [a, b]` is a model
        is_word = isinstance(one.value, str) and name in wording.vocabulary()["everyday"]
        listed = named_in(reader, one, above) if choice and not is_word else ()
        if choice and listed:
            found[name] = [Said(who, choice, line) for who, line in listed]
        else:
            is_chosen = chosen is not None and name == chosen[0]
            found[name] = list(_walk(reader, one, name, name if is_chosen else active))
    yield from without_overridden(node, found)
    yield from beside_exceptions(reader, node)


def _group(reader: Reader, node: Node, above: str) -> Iterator[Found] | None:
    """Return what an object says that holds a list of agents ("used_by: …") and the model they
    use, or a list of agents alone where the object stands below the name of a model; None for
    any other object. Only the first list is read.
    """
    agents: list[tuple[Name, int]] = []
    own: list[Node] = []
    label_above = of_label(reader, above)
    for name, one in node.entries.items():
        if is_key(name, "groups") or (label_above and isinstance(one.value, list)):
            plain, own = with_own_model(one)
            agents = named_in(reader, plain, "agents" if is_key(name, "groups") else "")
            break
    if not agents:
        return None
    fields = {}
    for name, one in node.entries.items():
        if not is_key(name, "defaults"):
            fields[name] = one
    try:
        choice = stated(reader, node._replace(value=fields), "", MOST_DEPTH) or label_above
    except UnclearError as unclear:
        return iter([Passed(node.line, str(unclear))])
    if choice is None:
        return None
    named = [(one, subject_of(reader, one)) for one in own]
    of_group = [Said(who, choice, line) for who, line in agents]
    return _whole(chain(of_group, _entries(reader, named, "")))


def _is_container(reader: Reader, node: Node, above: str) -> bool:
    """Whether the keys of a mapping are agents: the key above says so and no key is one of
    a single agent's fields, or they are known.
    """
    settings = settings_among(reader, node, above)
    names = []
    for name in node.entries:
        if not (is_key(name, "defaults") or name in settings):
            names.append(name)
    if all(map(str.isupper, names)):  # of variables those that hold models
        names = [name for name in names if holds_word(name.replace("_", " "), "model")]
    some = [name_of(reader, name) for name in names]
    known = sum(one is not None and is_known(reader, one) for one in some)
    if known and WEAK_SHARE * known >= len(names):
        return True
    if reader.strict or not is_key(above, "agents") or not names:
        return False
    for one in node.entries.values():
        if holds_agents(reader, one) or is_role(reader, one):
            return False
    of_one = any(is_key(name, "names") or is_key(name, "models") for name in names)
    to_lists = any(isinstance(node.entries[name].value, list) for name in names)
    labels = any(of_label(reader, name) for name in names)
    labels = labels or all(within(above, name) in reader.tiers for name in names)
    return not (of_one or to_lists or labels or any(is_key(name, "agents") for name in names))


def _members(reader: Reader, node: Node, above: str, active: str) -> Iterator[Found]:
    settings = settings_among(reader, node, above)
    for name, one in node.entries.items():
        is_remark = is_key(name, "remarks") and not known_as(name, reader.known)
        if name in settings or (is_remark and isinstance(one.value, str)):
            continue
        if is_key(name, "defaults") and not known_as(name, reader.known):
            yield of_remainder(reader, name, one) or Passed(one.line, "")
            continue
        who = name_of(reader, name)
        is_switch = isinstance(one.value, str) and (
            one.value.lower() in _SWITCHES or type(plain_value(one.value)) is int
        )
        is_switch = is_switch or (is_closed(name) and not known_as(name, reader.known))
        is_variable = name.isupper()  # `LOG_LEVEL`, beside those of agents
        is_told = is_stated(one) and not is_variable
        if who is None or is_switch or not (is_known(reader, who) or is_told):
            continue
        try:
            choice = choice_of_agent(reader, extended(node, one), active)
        except UnclearError as unclear:
            yield Passed(one.line, f"`{name}` {unclear}", unclear.is_clear)
            continue
        yield from _said(reader, who, one, choice)


def _said(reader: Reader, who: Name, node: Node, choice: Choice | None) -> Iterator[Found]:
    """Return the model of an agent, or the one that holds for agents that state none."""
    reason = not_in_force(node) if choice else ""
    if reason:
        yield Passed(node.line, reason, is_clear=True)
    elif choice:
        yield Said(with_path(who, node), choice, model_line(node))
    elif reader.default and is_known(reader, who) and takes_default(reader, who, node):
        yield Said(with_path(who, node), reader.default, node.line, weak=True)


def _whole(found: Iterator[Found]) -> Iterator[Found]:
    """Return what a mapping or list assigns, unless an entry of it was not understood."""
    every = list(found)
    passed = [one for one in every if isinstance(one, Passed)]
    wrong = [one for one in passed if one.reason and not one.is_clear]
    if not wrong:
        for one in every:
            if isinstance(one, Passed) and not one.is_clear:
                yield one._replace(reason="what holds for all other agents is not read")
            else:
                yield one
        return
    yield from wrong
    for one in every:
        if isinstance(one, Passed) and one.is_clear:
            yield one
        elif isinstance(one, Said):
            yield left_out(one.line, "list", wrong[0].line)


def _list(reader: Reader, node: Node, above: str, active: str) -> Iterator[Found]:
    """Return what a list of objects assigns."""
    single = as_mapping(node)
    if single is not None:
        yield from _walk(reader, single, above, active)
        return
    objects = [one for one in node.items if isinstance(one.value, dict)]
    if not objects and reader.default and is_key(above, "agents"):
        for who, line in named_in(reader, node, above):
            yield Said(who, reader.default, line, weak=True)
        return
    if any(is_key(name, "measures") for one in objects[:1] for name in one.entries):
        return
    named = [(one, subject_of(reader, one)) for one in objects]
    if objects and len(objects) == len(node.items) and all(who for _, who in named):
        known = sum(is_known(reader, who) for _, who in named if who)
        sure = (is_key(above, "agents") or above == "") and not reader.strict
        if (known and WEAK_SHARE * known >= len(named)) or (sure and not is_about_tiers(above)):
            yield from _whole(_entries(reader, named, active))
            return
    for one in node.items:
        yield from _walk(reader, one, above, active)


def _entries(
    reader: Reader, named: Sequence[tuple[Node, Name | None]], active: str
) -> Iterator[Found]:
    for one, who in named:
        try:
            choice = stated(reader, one, active)
        except UnclearError as unclear:
            yield Passed(one.line, str(unclear), unclear.is_clear)
            continue
        if who:
            yield from _said(reader, who, one, choice)
