"""What a fleet costs, as JSON, valid by `schemas/cost.schema.json`."""

from __future__ import annotations

from ..core.record import TYPE_CHECKING
from ..core.resources import data
from ..fleet import cost

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from ..fleet.cost import Line
    from .cost_text import Bill


def document(bill: Bill) -> dict[str, Any]:
    """Return the whole bill."""
    call, table = bill.basis.call, data("prices")
    days = data("workloads")["days"]
    scenarios = []
    for one in bill.scenarios:
        then = cost.total(one.lines)
        scenarios.append(
            {
                "scenario": one.title,
                "moved": one.moved,
                "day": _cents(then),
                "month": _cents(then * days),
                "agents": _rows(one.lines),
            }
        )
    now = cost.total(bill.lines)
    return {
        "call": {
            "input": call.input,
            "cached": call.cached,
            "output": call.output,
            "batch": call.batch,
        },
        "prices": {key: table[key] for key in ("source", "version", "verified_on")},
        "day": _cents(now),
        "month": _cents(now * days),
        "agents": _rows(bill.lines),
        "scenarios": scenarios,
    }


def _rows(some: Sequence[Line]) -> list[dict[str, Any]]:
    return list(map(_row, some))


def _row(one: Line) -> dict[str, Any]:
    row: dict[str, Any] = {
        "agent": one.name,
        "path": one.path,
        "model": one.model or None,
        "tier": one.tier or None,
        "calls": one.calls,
        "rate": None,
        "call": None,
        "day": None,
    }
    if one.rate is not None:
        row["rate"] = {
            "input": one.rate.input,
            "cache_read": one.rate.cache_read,
            "output": one.rate.output,
        }
        row["call"] = round(one.of_a_call, 6)
        row["day"] = _cents(one.of_a_day)
    return row


def _cents(amount: float) -> float:
    return round(amount, 4)
