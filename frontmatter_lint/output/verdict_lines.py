"""The verdict on one agent in entries: what is found, or why nothing is."""

from __future__ import annotations

from ..core import tiers
from ..core.judged import DOUBTFUL
from ..core.nouns import GRAVE
from ..core.record import TYPE_CHECKING
from ..core.wording import clip

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .account_shapes import Account, Brief

#: From which one on nobody calls a light model probably enough.
_EVEN = 0.4


#: The rules that object to a model.
TOO_LIGHT, TOO_STRONG = "MA503", "MA504"
#: What a tool does that makes every word on the model idle, until it is mended.
_IDLE = (*GRAVE, "not-started")


def of_account(values: Account) -> Iterator[tuple[str, str]]:
    """Say what keeps the agent from running at all; then the verdict, the worst of what is found
    first, or why there is none; then what is found in the file beside its model.
    """
    beside: list[Brief] = []
    idle: list[Brief] = []
    for one in values["others"]:
        is_idle = one.get("consequence") in _IDLE
        (idle if is_idle else beside).append(one)
    yield from _found("not usable", idle)
    yield from _found("verdict", values["verdict"])
    if not values["verdict"]:
        label = "verdict"
        for sentence in _without_findings(values, is_idle=bool(idle)):
            yield label, sentence
            label = ""
    yield from _found("also found", beside)


def _found(label: str, findings: Sequence[Brief]) -> Iterator[tuple[str, str]]:
    for finding in findings:
        covered = ""
        if finding.get("suppressed"):
            covered = " (suppressed by a comment in the file)"
        yield label, f"{finding['severity']} {finding['code']}: {finding['message']}{covered}"
        if "hint" in finding:
            yield "", f"help: {finding['hint']}"
        label = "  and"


def _without_findings(values: Account, *, is_idle: bool) -> Iterator[str]:
    """Yield the verdict where nothing is found, one statement at a time: whether there is an
    objection and why not, what suits the work, what else is to be known of the model.
    """
    if values["unjudged"]:
        yield f"not judged: {values['unjudged']}; nothing is said of its model"
        return
    fits = _FITS[values["floor"]][values["ceiling"]]
    tier = _tier(values)
    if not tier:
        yield from _unchecked(values, fits)
        return
    verdict = "no objection"
    if any(one["code"].startswith("MD") for one in values["others"]):
        verdict = "no objection to the tier of its model"
    elif is_idle:
        verdict = "no objection to its model, once the agent runs"
    model = _model(values, tier)
    if tiers.is_weaker(values["ceiling"], tier):
        yield f"{verdict}: {fits}"
        yield f"{model} is probably more than it needs{_why_not_less(values, tier)}."
    elif tiers.is_weaker(tier, "light" if values["floor"] == "light" else "mid"):
        yield f"{verdict}: {_why_not_more(values, TOO_LIGHT)}"
        yield f"By its words {fits}; {model} may be too little."
    elif tier == "light" and values["likelihood"]["mid"] >= DOUBTFUL:
        yield f"{verdict}: {of_doubt(values)}"
    else:
        yield f"{verdict}: {fits}"
    runs = values["effective_model"]
    if runs and "ends" in runs:
        yield f"That is said of its tier alone: `{clip(runs['model'] or '')}` {runs['ends']}."


def of_doubt(values: Account) -> str:
    """Return what is said for a light model where there is a chance that it is too weak."""
    bound = _bound(values)
    if bound is None or not is_undecided(values):
        return "a light model is probably enough"
    return f"a light model may be too weak, which is a finding only from {100 * bound:g} in 100 on"


def is_undecided(values: Account) -> bool:
    """Whether a light model is about as likely too weak as enough."""
    return _bound(values) is not None and values["likelihood"]["mid"] >= _EVEN


def _bound(values: Account) -> float | None:
    """Return from which likelihood on it is a finding that a light model is too weak."""
    return values["bounds"]["context"] or values["bounds"]["mid"]


def _unchecked(values: Account, fits: str) -> Iterator[str]:
    """Yield that no model can be compared with the work, and what would suit it."""
    if values["model"]:
        yield f"not checked: no tier of `{clip(values['model'][0]['name'])}` is known"
    else:
        yield "not checked: the file decides no model"
    for one in values["unread"]:
        field, value = clip(one["field"]), clip(one["value"])
        yield f"`{field}: {value}` is no field known here; write `model: {value}` if it is meant."
    yield f"By its words {fits}."


def _why_not_less(values: Account, tier: str) -> str:
    """Return why a model that is stronger than need be is not objected to."""
    if _is_stated(values) and (tier != "frontier" or values["ceiling"] != "light"):
        if tier == "frontier":
            return "; that is no finding, for its work is not plainly mechanical or routine"
        return "; that would be a finding only if it were a frontier model"
    return f"; {_why_not_more(values, TOO_STRONG)}"


def _why_not_more(values: Account, code: str) -> str:
    """Return why nothing is found where the rule of this code might object."""
    if not _is_stated(values):
        return f"the file leaves the model to {_decider(values)}"
    if values["documented"]:
        return f"{values['documented'][0]['where']} decides"
    if code in values["off"]:
        return f"the rule that would say so, {code}, is off here"
    return f"{code} says so only where a passage shows it, and none can be quoted"


def _is_stated(values: Account) -> bool:
    return any(one["tier"] for one in values["model"])


def _decider(values: Account) -> str:
    """Return who decides on the model in place of the file."""
    runs = values["effective_model"]
    decided_by = ""
    if runs:
        decided_by = runs["decided_by"]
    return _DECIDERS.get(decided_by, "the session")


_DECIDERS = {"settings": "the settings", "environment": "the environment"}


def _model(values: Account, tier: str) -> str:
    """Return the model that runs, or else the one that is stated, with its tier."""
    runs = values["effective_model"]
    name = ""
    if runs and runs["tier"]:
        name = runs["model"] or ""
    for one in values["model"]:
        if one["tier"] == tier:
            name = one["name"]
            break
    said = f"`{clip(name)}` ({tier})"
    if runs and runs["decided_by"] == "session":
        said = f"{said}, the default of a session,"
    return said


def _tier(values: Account) -> str:
    """Return the tier of the model that runs, or else of the one that is stated."""
    runs = values["effective_model"]
    if runs and runs["tier"]:
        return runs["tier"]
    stated = []
    for one in values["model"]:
        if one["tier"]:
            stated.append(one["tier"])
    if stated:
        return stated[0]
    return ""


#: Which tiers suit, by floor and ceiling.
_FITS = {
    "light": {
        "light": "a light model is enough",
        "mid": "a light or a mid model will do",
        "frontier": "nothing speaks against any tier of models",
    },
    "context": {
        "mid": "a light model with an escalation or a mid one will do",
        "frontier": "a light model with an escalation or a stronger one will do",
    },
    "mid": {
        "mid": "a mid model will do",
        "frontier": "a mid or a frontier model will do",
    },
}
