"""What is wrong with the `hooks` of a Claude Code agent, and what follows from it.

An entry that cannot be read is ignored under most events. Under those that guard what an
agent may do, or where such a guard may be hidden in what cannot be read, the agent is not
loaded. Asked of the program with a thousand shapes; its debug log gives the reasons.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from ..core.nouns import Fault, Problem, Severity
from ..core.positions import KeyOf, KeyPath, path_of
from ..core.record import TYPE_CHECKING
from ..core.resources import data
from ..core.wording import code_spans
from . import dialects

if TYPE_CHECKING:
    from typing import Any

RULE = "malformed-hooks"
#: Claude Code looks for guards down to this depth.
_DEEPEST = 3
#: Outside of `hooks` it looks for none below these keys.
_NO_HOOKS = ("metadata", "mcpServers")


def in_place_of(found: Sequence[Fault], fields: Mapping[str, object]) -> list[Fault]:
    """Return the faults of an agent with those of its `hooks` in the words of their own rule."""
    inside = []
    for one in found:
        if path_of(one.problem.at)[:1] == ("hooks",):
            inside.append(one)
    others = []
    for one in found:
        if one not in inside:
            others.append(one)
    others += of_hooks(fields.get("hooks"), inside)
    return [*others, *outside_of_hooks(fields)]


def of_hooks(hooks: object, faults: Sequence[Fault]) -> Iterator[Fault]:
    """Yield the faults of `hooks`, one for each entry, with their consequences; one for all events
    of another program that Claude Code ignores.

    `faults` is what the schema finds wrong with the value; it knows the events.
    """
    seen = set()
    foreign: list[Fault] = []
    for fault in faults:
        path = path_of(fault.problem.at)
        if path[:5] in seen:  # one is enough for each thing that runs
            continue
        seen.add(path[:5])
        if _is_foreign(fault, path) and not _is_grave(hooks, path):
            foreign.append(_fault(fault, path, hooks))
        else:
            yield _fault(fault, path, hooks)
    if foreign:
        yield _together(foreign)
    if isinstance(hooks, Mapping):
        for place in _hidden_guards(hooks):
            if not any(place == path[: len(place)] for path in seen):
                message = (
                    f"`{_dotted(place)}` holds hooks of an event that guards the agent, where "
                    f"Claude Code does not look for them; it does not load the agent"
                )
                hint = "move them to the top of `hooks`"
                yield Fault(RULE, _grave(Problem(message, place, hint)))


def _is_foreign(fault: Fault, path: KeyPath) -> bool:
    """Whether an event is of another program: Claude Code knows none of a name like it."""
    if len(path) != 2 or fault.rule != "unknown-field" or path[1] == "hooks":
        return False
    return not fault.otherwise


def _together(foreign: list[Fault]) -> Fault:
    """Return one fault for events that Claude Code does not know, at the first of them."""
    if len(foreign) == 1:
        return foreign[0]
    names = [str(path_of(one.problem.at)[1]) for one in foreign]
    message = f"{code_spans(names)} are no hook events that Claude Code knows; it ignores them"
    hint = "write events in their place, such as `PreToolUse`, `PostToolUse` or `Stop`"
    return foreign[0]._replace(problem=foreign[0].problem._replace(message=message, hint=hint))


def outside_of_hooks(fields: Mapping[str, object]) -> Iterator[Fault]:
    """Yield the fields in which Claude Code takes something for hooks that it does not read."""
    for field, value in fields.items():
        if field == "hooks" or field in _NO_HOOKS:
            continue
        if field in _guards() and _is_hook_text(value):
            message = f"`{field}` stands beside `hooks`, not inside of it"
            hint = f"indent `{field}` below `hooks:`"
        elif _hides_guard(value, _NO_HOOKS) or (
            field not in _events() and _hides_group(value, (*_events(), *_NO_HOOKS))
        ):
            message = f"`{field}` holds what looks like hooks, which are read from `hooks` alone"
            hint = "move them below `hooks:`, or put them below `metadata:`"
        else:
            continue
        message += ": Claude Code does not apply what may be a guard, and does not load the agent"
        yield Fault(RULE, _grave(Problem(message, KeyOf((field,)), hint)))


def _fault(fault: Fault, path: KeyPath, hooks: object) -> Fault:
    problem = _in_own_words(fault, path, hooks)
    if _is_grave(hooks, path):
        message = f"{problem.message}; it does not load the agent"
        return Fault(RULE, _grave(problem._replace(message=message)))
    ignored = problem._replace(
        message=f"{problem.message}; it ignores the entry",
        severity=Severity.WARNING,
        consequence="field-dropped",
    )
    return Fault(RULE, ignored)


def _in_own_words(fault: Fault, path: KeyPath, hooks: object) -> Problem:
    """Return the problem that the schema has, with words for what is usual in hooks."""
    problem = fault.problem
    if len(path) == 1:
        hint = "remove it, or write an event such as `PreToolUse:` and below it what runs"
        items = hooks if isinstance(hooks, list) else []
        if any(isinstance(one, Mapping) and "hooks" in one for one in items):
            hint = "write an event such as `PreToolUse:` above the list"
        return problem._replace(hint=hint)
    if len(path) == 2 and fault.rule == "unknown-field":
        hint = problem.hint
        if path[1] == "hooks":
            hint = "write the events directly below the first `hooks:`"
        elif _is_foreign(fault, path):
            hint = "write an event there, such as `PreToolUse`, `PostToolUse` or `Stop`"
        message = f"`{path[1]}` is no hook event that Claude Code knows"
        return problem._replace(message=message, hint=hint)
    if len(path) == 4 and fault.rule == "missing-field":
        return problem._replace(
            hint="add `hooks:` to it, and below it a list of what runs: `- type: command` …"
        )
    if path[-1] == "url" and fault.rule == "bad-value":
        return problem._replace(hint="write the whole address, with `https://`")
    return problem


def _grave(problem: Problem) -> Problem:
    return problem._replace(severity=Severity.ERROR, consequence="not-loaded")


def _is_grave(hooks: object, path: KeyPath) -> bool:
    """Whether the agent is not loaded because of what is wrong at a path."""
    if len(path) < 2 or not isinstance(hooks, Mapping):
        return True
    event = path[1]
    value = hooks.get(event)
    if event not in _events():
        return _is_grave_under_unknown(hooks, event)
    if value is None:
        return False
    if len(path) > 2:
        value = value[path[2]]
    return event in _guards() or _hides_guard(value)


def _is_grave_under_unknown(hooks: Mapping[str, Any], event: Any) -> bool:
    """Whether what stands under an unknown event may be a guard, or hooks of no event."""
    if event in ("hooks", "matcher") and _is_group(hooks):
        return True
    value = hooks[event]
    if isinstance(value, Mapping) and _hides_group(value, _events()):
        return True
    return _hides_guard(value)


def _events() -> Mapping[str, object]:
    parts = data("fields")["claude_code"]["$defs"]
    events: Mapping[str, object] = parts["claude-hooks"]["properties"]
    return events


def _guards() -> Sequence[str]:
    guards: Sequence[str] = data("runtimes")["tools"][dialects.CLAUDE_CODE]["guarding_events"]
    return guards


def _hidden_guards(hooks: Mapping[str, object]) -> Iterator[KeyPath]:
    """Yield the entries that are right but for a guard inside of them."""
    for event, value in hooks.items():
        if event in _events() and isinstance(value, list):
            for number, entry in enumerate(value):
                if _hides_guard(entry):
                    yield ("hooks", event, number)


def _hides_guard(value: object, without: Collection[str] = (), depth: int = 0) -> bool:
    """Whether there may be hooks of a guarding event inside of a value, but for what
    stands below the keys `without`.
    """
    if depth > _DEEPEST:
        return False
    if isinstance(value, Mapping):
        for event in _guards():
            if _is_hook_text(value.get(event)):
                return True
    return any(_hides_guard(one, without, depth + 1) for one in _inner(value, without))


def _hides_group(value: object, without: Collection[str], depth: int = 0) -> bool:
    """Whether there are groups of hooks inside of a value that belong to no event."""
    if depth > _DEEPEST:
        return False
    if isinstance(value, Mapping) and _is_group(value):
        return True
    return any(_hides_group(one, without, depth + 1) for one in _inner(value, without))


def _inner(value: object, without: Collection[str]) -> list[object]:
    """Return the values of a mapping but those of the keys `without`, or the items of a list."""
    if isinstance(value, list):
        return value
    inner = []
    if isinstance(value, Mapping):
        for key, one in value.items():
            if key not in without:
                inner.append(one)
    return inner


def _is_hook_text(value: object) -> bool:
    """Whether something stands below an event: anything but nothing and an empty list."""
    return value is not None and value != []


def _is_group(value: Mapping[str, object]) -> bool:
    """Whether a mapping is taken for what stands in the list of an event."""
    hooks = value.get("hooks")
    is_list = isinstance(hooks, list) and bool(hooks)
    if "matcher" in value:
        return is_list or isinstance(hooks, Mapping)
    if not _events().keys().isdisjoint(value):
        return False
    return is_list or (isinstance(hooks, Mapping) and isinstance(hooks.get("type"), str))


def _dotted(path: KeyPath) -> str:
    return ".".join(map(str, path))
