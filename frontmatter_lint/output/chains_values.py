"""Chains of agents as JSON, valid by `schemas/chains.schema.json`."""

from __future__ import annotations

from ..core.record import TYPE_CHECKING
from ..fleet import chains

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from ..fleet.chains import Chain, Fallbacks, Remark, Step
    from ..fleet.cost import Basis


def document(
    some: Sequence[Chain], others: Sequence[Fallbacks], on: Basis, stands_for: Mapping[str, str]
) -> dict[str, Any]:
    """Return every chain with its steps, what it saves and what is wrong with it."""
    return {
        "chains": [_chain(one, on, stands_for) for one in some],
        "fallbacks": list(map(_fallbacks, others)),
    }


def _chain(one: Chain, on: Basis, stands_for: Mapping[str, str]) -> dict[str, Any]:
    paid = chains.dollars(one, on, stands_for)
    return {
        "title": one.title,
        "source": one.source,
        "against": one.against,
        "calls_below": round(one.moved, 4),
        "stated": one.stated,
        "dollars": round(paid[0], 6) if paid else None,
        "dollars_against": round(paid[1], 6) if paid else None,
        "steps": list(map(_step, one.steps)),
        "findings": list(map(_remark, one.remarks)),
    }


def _step(one: Step) -> dict[str, Any]:
    member = one.member
    return {
        "agent": one.agent,
        "path": member.path if member else None,
        "model": (member.model or None) if member else None,
        "tier": one.runs_on or None,
        "does": one.does or None,
        "task": one.task or None,
        "checks": one.checks,
    }


def _remark(one: Remark) -> dict[str, Any]:
    return {
        "severity": str(one.severity),
        "code": one.code,
        "step": one.step,
        "message": one.message,
        "hint": one.hint,
    }


def _fallbacks(one: Fallbacks) -> dict[str, Any]:
    models = []
    for model, provider, ratio in one.models:
        if ratio is None:
            price = None
        else:
            price = round(ratio, 4)
        models.append({"model": model, "provider": provider or None, "price": price})
    return {
        "agent": one.agent,
        "path": one.path,
        "models": models,
        "one_provider": one.is_single,
    }
