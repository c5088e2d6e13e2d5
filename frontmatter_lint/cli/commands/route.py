"""`lint-agents route [TASK…]`: say which tier, model and agent a task or a change belongs to."""

from __future__ import annotations

import os

from ...core.errors import ConfigError
from ...core.record import TYPE_CHECKING
from ...core.resources import data
from ...core.terminal import Text, wrap
from ...engine import standards
from ...fleet import cost
from ...fleet import route as routing
from ...fleet.route import Change
from ...output.json import dump
from ...reading import file_bytes, git_changes, repository
from .. import command_line, config, rosters
from .check import FAILED, OK, Printed, with_warnings

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any

    from ...fleet.route import Route

HEEDS = (*rosters.HEEDS, "--since")
#: What `--output-format` takes here.
FORMATS = ("text", "json")
OPTIONS = {
    ("--by",): {
        "choices": routing.STRATEGIES,
        "help": "rules, complexity, or hybrid: rules that complexity overrules (default: hybrid)",
    },
    ("--output-format",): {"choices": FORMATS, "help": "how it is printed (default: text)"},
}
#: The policy whose routers are used where the chosen one has none.
_USUAL = "tiered"
_WIDTH, _MOST_AGENTS = 80, 3
_MOST_READ = 65_536  # bytes of a changed file that are looked through for addresses
_MOST_FILES = 2000


def run(argv: list[str]) -> Printed:
    """Print where a task goes. Raises ConfigError where there is no task."""
    options, own = command_line.read(argv, "route")
    loaded = config.load(options.config, isolated=options.isolated)
    settings = command_line.merge(loaded, options)
    words = " ".join(options.paths).strip()
    if not words and options.since is None:
        raise ConfigError("route takes the task in words, or a change: --since main")
    change = Change() if options.since is None else _change(options.since)
    everywhere = options._replace(paths=(), since=None, allow_empty=True)
    roster = rosters.gathered(everywhere, settings)
    policy = standards.policy(settings.policy, settings.root)
    if not policy.get("routers"):
        policy = data("policies")[_USUAL]
    way = own.get("by", routing.HYBRID)
    found = routing.route(words, change, way, policy, roster.agents)
    basis = cost.basis(settings.cost)
    stands_for = cost.models_of_tiers(roster.agents, basis)
    printed: Text | str = Text(tuple(_lines(found, stands_for)))
    if settings.output_format == "json":
        printed = dump(_values(found, stands_for))
    code = FAILED if roster.broken else OK
    return with_warnings((printed, code), settings._replace(warnings=roster.warnings))


def _change(ref: str) -> Change:
    """Return what differs from where this branch left `ref`. Raises ConfigError."""
    root = repository.root(os.getcwd())
    changes = git_changes.since(ref, root)
    touched = [path for path in changes.known if changes.hold(path)]
    top = os.path.realpath(root)
    modules, new, is_external = set(), 0, False
    for path in touched[:_MOST_FILES]:
        relative = os.path.relpath(path, top).replace(os.sep, "/")
        modules.add(relative.partition("/")[0] if "/" in relative else "")
        new += changes.known[path] is None
        is_external = is_external or _talks_to_the_outside(path)
    share = new / min(len(touched), _MOST_FILES) if touched else 0.0
    return Change(len(touched), len(modules), share, is_external)


def _talks_to_the_outside(path: str) -> bool:
    content = file_bytes.read_bytes(path)
    if not isinstance(content, bytes):
        return False
    text = content[:_MOST_READ].lower()
    words = data("workloads")["complexity"]["external"]["words"]
    return any(word.encode() in text for word in words)


def _lines(found: Route, stands_for: Mapping[str, str]) -> Iterator[str]:
    model = stands_for.get(found.tier, "")
    named = f", for instance {model}" if model else ""
    if found.tier == routing.AUTOMATED:
        named = ": no model, a script"
    yield f"tier        {found.tier}{named}"
    yield from _labelled("because", found.because)
    for one in found.agents[:_MOST_AGENTS]:
        other = ""
        if one.tier != found.tier:
            other = f", though it runs on {one.tier or 'no known tier'}"
        yield from _labelled("agent", f"{one.name} ({one.path}){other}")
    if not found.agents and found.tier != routing.AUTOMATED:
        yield from _labelled("agent", "none of this fleet fits")
    yield from _labelled("rules", found.by_rules or "know no such task")
    alone = f"{found.complexity:g}, which by itself is {found.by_complexity}"
    yield from _labelled("complexity", alone)
    for signal in found.signals:
        yield from _labelled("", f"{signal.weight:+g} {signal.name}: {signal.because}")


def _labelled(label: str, text: str) -> Iterator[str]:
    for number, line in enumerate(wrap(text, _WIDTH - 12)):
        yield f"{label if number == 0 else '':<12}{line}"


def _values(found: Route, stands_for: Mapping[str, str]) -> dict[str, Any]:
    agents = [
        {"agent": one.name, "path": one.path, "tier": one.tier or None} for one in found.agents
    ]
    signals = [
        {"signal": one.name, "weight": one.weight, "because": one.because} for one in found.signals
    ]
    return {
        "tier": found.tier,
        "model": stands_for.get(found.tier),
        "because": found.because,
        "task": found.task or None,
        "by_rules": found.by_rules or None,
        "complexity": found.complexity,
        "by_complexity": found.by_complexity,
        "signals": signals,
        "agents": agents,
    }
