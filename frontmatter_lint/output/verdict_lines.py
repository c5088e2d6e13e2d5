"""The verdict on one agent in entries: what is found, or why nothing is."""

from __future__ import annotations

from ..core import tiers
from ..core.record import TYPE_CHECKING
from ..core.wording import clip

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .judgement_text import Account, Brief

#: From which probability of work beyond a light model on a light floor is in doubt.
DOUBTFUL = 0.1


def of_account(values: Account) -> Iterator[tuple[str, str]]:
    """Say the verdict, the worst of what is found first, or why there is none; then what is found
    in the file beside its model.
    """
    yield from _found("verdict", values["verdict"])
    if not values["verdict"]:
        yield "verdict", _without_findings(values)
    yield from _found("also found", values["others"])


def _found(label: str, findings: Sequence[Brief]) -> Iterator[tuple[str, str]]:
    for finding in findings:
        covered = ""
        if finding.get("suppressed"):
            covered = " (suppressed by a comment in the file)"
        yield label, f"{finding['severity']} {finding['code']}: {finding['message']}{covered}"
        label = "  and"


def _without_findings(values: Account) -> str:
    """Return the verdict where nothing is found, and what it rests on."""
    if values["unjudged"]:
        return f"not judged: {values['unjudged']}; nothing is said of its model"
    fits = _FITS[values["floor"]][values["ceiling"]]
    tier = _tier(values)
    subject = tier
    if not any(one["tier"] for one in values["model"]):
        subject = f"the {tier} model of the session"
    if not tier:
        why = "the file decides no model"
        if values["model"]:
            why = f"no tier of `{clip(values['model'][0]['name'])}` is known"
        return f"not checked, for {why}; by its words {fits}"
    if tiers.is_weaker(values["ceiling"], tier):
        more = f"{subject} is probably more than this needs: {fits}"
        return f"no objection, though {more}{_unless_waste(tier, values)}"
    if tiers.is_weaker(tier, "light" if values["floor"] == "light" else "mid"):
        return f"no objection, though {subject} may be too little: {fits}"
    if tier == "light" and values["likelihood"]["mid"] >= DOUBTFUL:
        return f"no objection: {fits}; it is not likely enough that light is too little"
    return f"no objection: {fits}"


def _unless_waste(tier: str, values: Account) -> str:
    """Return what is objected to where a model is stronger than it need be."""
    if tier == "frontier" and values["ceiling"] == "light":
        return ""
    return "; only a frontier model on mechanical work is objected to"


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
