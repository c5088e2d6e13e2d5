"""What files and documents declare against what ran, agent by agent, and why the two differ."""

from __future__ import annotations

from ..agents import catalogue, dialects
from ..core import tiers
from ..core.record import TYPE_CHECKING, Record
from ..core.resources import data
from ..core.wording import clip
from .totals import Total

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ..fleet.agents import FleetAgent
    from .totals import Totals


class Ran(Record):
    """A model that an agent ran on: how many requests of how many, and whether that is what the
    file or the documents declare (None where they declare nothing).
    """

    model: str
    tier: str
    calls: int
    of: int
    as_declared: bool | None
    cause: str = ""
    because: str = ""


class Compared(Record):
    """An agent of the repository with what it ran on; nothing where it never ran."""

    agent: FleetAgent
    total: Total
    ran: tuple[Ran, ...]


def compare(agents: Sequence[FleetAgent], totals: Totals) -> list[Compared]:
    """Return each agent with what ran under its name."""
    by_name: dict[str, dict[str, Total]] = {}
    for key in sorted(totals.rows):
        models = by_name.setdefault(key.agent, {})
        models.setdefault(key.model, Total()).add(totals.rows[key])
    found = []
    for agent in agents:
        models = by_name.get(agent.name, {})
        whole = Total()
        for total in models.values():
            whole.add(total)
        found.append(Compared(agent, whole, tuple(_ran(agent, models, whole))))
    return found


def _ran(agent: FleetAgent, models: Mapping[str, Total], whole: Total) -> Iterator[Ran]:
    counts = {model: total.calls for model, total in models.items()}
    if not whole.calls:  # some sources tell of runs alone
        counts = {model: total.runs for model, total in models.items()}
    of = sum(counts.values())
    for model, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])):
        if not count or not model:
            continue
        ran = Ran(model, catalogue.tier(model), count, of, _is_declared(agent, model))
        if ran.as_declared is False:
            cause, because = _cause(agent, ran, models[model], whole)
            ran = ran._replace(cause=cause, because=because)
        yield ran


def declares(agent: FleetAgent) -> str:
    """Return the model that the file of an agent names; empty where it leaves that open."""
    if not agent.stated:
        return ""
    stated = agent.stated[0]
    if stated in dialects.get(agent.dialect).model.undecided:
        return ""
    return stated


def _is_declared(agent: FleetAgent, model: str) -> bool | None:
    """Whether a model is what the file names, or, where it names none, of the tier that the
    documents give; None where neither says anything that can be compared.
    """
    stated = declares(agent)
    if stated and agent.decided_by == "file" and catalogue.same(agent.runs, model):
        return True  # what the tool makes of the name today
    if stated:
        if agent.dialect == dialects.CLAUDE_CODE or catalogue.lookup(stated).info is not None:
            return is_meant(stated, model)
        return None
    if agent.documented_tier in tiers.names() and catalogue.tier(model):
        return catalogue.tier(model) == agent.documented_tier
    return None


def is_meant(stated: str, model: str) -> bool:
    """Whether a model is what a name means, or meant before: a family is any model of it."""
    tool = data("effective_models")["tools"][dialects.CLAUDE_CODE]
    base = stated.strip().lower().removesuffix(tool["mark"]).strip()
    ran = model.lower().removesuffix(tool["mark"])
    family = tool["aliases"].get(base, base)
    family = tool["replaced"].get(family, family)
    if family in tool["families"]:
        return family in ran.replace(".", "-").replace("/", "-").split("-") or ran == family
    return catalogue.same(base, ran)


def _cause(agent: FleetAgent, ran: Ran, total: Total, whole: Total) -> tuple[str, str]:
    """Return why something else ran than what is declared, in a word or two and in a
    sentence; what is surest is looked for first.
    """
    stated = declares(agent)
    found = _by_records(stated, ran, total, whole) or _by_surroundings(agent, stated, ran)
    if found is not None:
        return found
    tool = data("effective_models")["tools"][dialects.CLAUDE_CODE]
    is_word = stated.lower() in (*tool["families"], *tool["aliases"])
    is_model = is_word or catalogue.is_private(stated)
    if stated and not is_model and catalogue.lookup(stated).info is None:
        return "misspelling", f"no model is called `{clip(stated)}`"
    return "not known", _NOT_KNOWN


_NOT_KNOWN = (
    "neither the file nor the settings and variables of today lead to it; they may have changed "
    "since, or the session had others"
)


def _by_records(stated: str, ran: Ran, total: Total, whole: Total) -> tuple[str, str] | None:
    """Return the cause that the records tell, if they do."""
    if any(is_meant(stated, asked) for asked in total.swapped):
        return "fallback", f"`{clip(stated)}` was asked for, and another model served it"
    if total.share("fallback").hits:
        return "fallback", "the tool swapped the model while it ran"
    for asked in sorted(whole.asked):
        if is_meant(asked, ran.model):
            times = whole.asked[asked]
            of = max(whole.runs, times)
            return "caller", f"callers asked for `{clip(asked)}` in {times:,} of {of:,} runs"
    return None


def _by_surroundings(agent: FleetAgent, stated: str, ran: Ran) -> tuple[str, str] | None:
    """Return the cause that the settings and variables of today show, if they do."""
    if not agent.runs or not catalogue.same(agent.runs, ran.model):
        return None
    if agent.by_allowlist:
        return "allowlist", agent.because
    if agent.decided_by in ("environment", "settings"):
        return agent.decided_by, agent.because
    if agent.decided_by == "session":
        return "ignored block" if stated else "session", agent.because
    return None
