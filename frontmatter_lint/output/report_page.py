"""All agents of a fleet as one page of HTML that asks nobody for anything.

What the page shows is JSON inside of it, which its script sets as text only: nothing of a file
is ever markup. The policy in its head lets no other style and script run than its own two, by
their hashes.
"""

from __future__ import annotations

import base64
import hashlib
import json
from itertools import islice

from ..core import tiers
from ..core.record import TYPE_CHECKING, Record
from ..core.resources import data, page
from ..core.terminal import safe
from ..core.wording import clip
from ..fleet import cost, references, summary
from .fleet_values import shown_root, token_note

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from ..core.findings import Finding
    from ..fleet.agents import FleetAgent
    from ..fleet.chains import Chain
    from ..fleet.cost import Basis

_MOST_EVIDENCE = 6
_MOST_FINDINGS, _MOST_MODELS = 40, 12  # of one agent
_MOST_CALLS, _MOST_CHAINS = 2_000, 100
_LONGEST = 400  # characters of one text
#: What could end the element that holds the data, or mean something to a reader of HTML or of a
#: script; JSON has an escape for each.
_ESCAPES = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&'\u2028\u2029"}


class Background(Record):
    """What the agents of a page are held to: the name of the policy, the limits for all of them
    together, what costs are counted with, chains, and what ran as `usage_page` has it, empty where
    nobody asked.
    """

    policy: str
    limits: Mapping[str, Any]
    basis: Basis
    chains: Sequence[Chain] = ()
    usage: Mapping[str, Any] = {}


def render(agents: Sequence[FleetAgent], background: Background) -> str:
    """Return the page."""
    style, script = page("report.css"), page("report.js")
    parts = {
        "style": style,
        "style_hash": _hash(style),
        "script": script,
        "script_hash": _hash(script),
        "data": embedded(values(agents, background)),
    }
    made = page("report.html")
    for name in ("style_hash", "script_hash", "style", "script", "data"):
        before, _, after = made.partition(f"{{{name}}}")
        made = before + parts[name] + after
    return made


def embedded(document: Any) -> str:
    """Return JSON that may stand in an element of a script: ASCII, with nothing in it that could
    end the element.
    """
    return json.dumps(document, separators=(",", ":")).translate(_ESCAPES)


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode("utf-8")).digest()
    return f"sha256-{base64.b64encode(digest).decode('ascii')}"


def values(agents: Sequence[FleetAgent], background: Background) -> dict[str, Any]:
    """Return what the page shows, as JSON values; the names of fields are short, for there may
    be a thousand agents.
    """
    whole = summary.of(agents)
    basis = background.basis
    models = cost.models_of_tiers(agents, basis)
    return {
        "tiers": list(tiers.names()),
        "roots": list(map(shown_root, summary.by_root(agents))),
        "policy": background.policy,
        "summary": {
            "agents": whole.agents,
            "errors": whole.errors,
            "warnings": whole.warnings,
            "infos": whole.infos,
            "undecided": len(whole.undecided),
            "tokens": whole.description_tokens,
        },
        "limits": dict(background.limits.get("share", {})),
        "prices": {tier: _of_a_call(model, basis) for tier, model in models.items()},
        "models": models,
        "chains": _chains(background.chains),
        "calls": _calls(agents),
        "cost": _cost_note(basis),
        "usage": dict(background.usage) or None,
        "sources": token_note(),
        "agents": [_agent(one, basis) for one in agents],
    }


def _of_a_call(model: str, basis: Basis) -> float | None:
    """Return dollars for a call of a model; None without a known price."""
    rate = None
    if model:
        rate = cost.rate(model, basis.call, basis.own)
    if rate is not None:
        return round(cost.dollars(basis.call, rate), 6)
    return None


def _cost_note(basis: Basis) -> str:
    prices = data("prices")
    return (
        f"US dollars a day, as `lint-agents cost` counts: {basis.calls:g} calls of each agent, "
        f"where the settings say nothing else, at {cost.described(basis.call)}. A tier counts "
        "with the newest model of the maker that most agents run on. Prices: "
        f"{prices['source']}, {prices['verified_on']}."
    )


def _chains(some: Sequence[Chain]) -> list[dict[str, Any]]:
    """Return the chains that agents of the fleet have a part in, or that should have one."""
    concerned = []
    for one in some:
        if one.remarks or _has_a_part(one):
            concerned.append(one)
    return list(map(_chain, concerned[:_MOST_CHAINS]))


def _has_a_part(one: Chain) -> bool:
    """Whether an agent of the fleet does a step of a chain."""
    return any(step.member for step in one.steps)


def _chain(one: Chain) -> dict[str, Any]:
    steps = []
    for step in one.steps[:_MOST_CALLS]:
        runs = "not in this fleet"
        if step.member:
            runs = step.member.model
        steps.append([_short(step.agent), step.runs_on, _short(step.does), _short(runs)])
    remarks = []
    for remark in one.remarks:
        remarks.append(f"{remark.severity}: {_short(remark.message)}")
    return {"t": _short(one.title), "w": _short(one.source), "s": steps, "r": remarks}


def _agent(one: FleetAgent, basis: Basis) -> dict[str, Any]:
    a_call = _of_a_call(one.model, basis)
    worst = sorted(one.findings, key=lambda finding: -finding.severity)
    made = {
        "n": _short(one.name),
        "p": safe(one.path),
        "l": one.line,
        "s": list(map(_short, one.stated[:_MOST_MODELS])),
        "m": _short(one.model),
        "b": one.decided_by,
        "y": _short(one.because),
        "z": int(one.is_undecided),
        "d": one.documented_tier,
        "da": _short(one.documented_at),
        "k": "" if one.unjudged else one.kind,
        "f": "" if one.unjudged else one.floor,
        "ce": "" if one.unjudged else one.ceiling,
        "o": one.beyond_light,
        "h": one.mechanical,
        "ls": one.light_score,
        "ms": one.mid_score,
        "u": one.unjudged,
        "w": one.description_tokens,
        "fb": list(map(_short, one.fallbacks[:_MOST_MODELS])),
        "es": list(map(_short, one.escalates_to)),
        "x": list(map(_finding, worst[:_MOST_FINDINGS])),
        "xx": max(0, len(worst) - _MOST_FINDINGS),
    }
    made = {key: value for key, value in made.items() if value or key in _ALWAYS}
    made["t"] = one.tier
    if a_call is not None:
        made["c$"] = a_call
        made["a"] = basis.agents.get(one.name, basis.calls)
    return made


#: Fields that the script counts with.
_ALWAYS = frozenset({"n", "p", "b", "l", "o", "h", "ls", "ms", "w"})


def _finding(one: Finding) -> dict[str, Any]:
    made: dict[str, Any] = {
        "c": one.code,
        "n": one.name,
        "s": str(one.severity),
        "l": one.span.start.line,
        "m": _short(one.message),
    }
    if one.hint:
        made["h"] = _short(one.hint)
    if one.evidence:
        made["e"] = [
            [_short(item.text), item.span.start.line, item.criterion]
            for item in one.evidence[:_MOST_EVIDENCE]
        ]
    return made


def _short(text: str) -> str:
    return safe(clip(text, _LONGEST))


def _calls(agents: Sequence[FleetAgent]) -> list[list[int]]:
    """Return who names whom in one repository, as pairs of places in the list of agents."""
    places: dict[tuple[str, str], int] = {}
    for number, one in enumerate(agents):
        places.setdefault((one.root, references.plain(one.name)), number)
    found: dict[tuple[int, int], None] = {}
    for number, one in enumerate(agents):
        for name in one.calls:
            other = places.get((one.root, references.plain(name)), number)
            if other != number:
                found[number, other] = None
    return list(map(list, islice(found, _MOST_CALLS)))
