"""What ran as values: JSON, CSV, and the text format of Prometheus."""

from __future__ import annotations

from ..core.record import TYPE_CHECKING, Record
from ..core.resources import data
from ..core.terminal import safe
from ..usage import shares
from ..usage.declared import declares
from ..usage.totals import TOLD, Totals
from .json import finding_json

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from ..core.findings import Finding
    from ..usage.comparison import Comparison
    from ..usage.declared import Compared, Ran
    from ..usage.reading import Notes
    from ..usage.shares import Share
    from ..usage.totals import Total

_PERCENTILES = (("p50", 0.5), ("p95", 0.95), ("p99", 0.99))


class Usage(Record):
    """All that the command has to say."""

    totals: Totals
    notes: Notes
    compared: tuple[Compared, ...] = ()
    findings: tuple[Finding, ...] = ()
    suppressed: int = 0
    comparison: Comparison | None = None
    project: str = ""


def period(totals: Totals) -> tuple[str, str]:
    """Return the first and the last day of the records; empty where there is none."""
    days = []
    for key in totals.rows:
        if key.day:
            days.append(key.day)
    return min(days, default=""), max(days, default="")


def share_json(share: Share) -> dict[str, Any] | None:
    """Return a share with its interval; None where nothing tells."""
    if not share.total:
        return None
    low, high = share.interval
    return {
        "hits": share.hits,
        "of": share.total,
        "share": round(share.value, 4),
        "low": round(low, 4),
        "high": round(high, 4),
    }


def total_json(total: Total) -> dict[str, Any]:
    """Return a sum as JSON values."""
    tokens = total.tokens
    made: dict[str, Any] = {
        "requests": total.calls,
        "runs": total.runs,
        "tokens": {
            "input": tokens.input,
            "output": tokens.output,
            "cache_read": tokens.cache_read,
            "cache_write": tokens.cache_write,
            "cache_write_hour": tokens.cache_write_hour,
        },
        "cost_usd": round(total.cost, 6),
        "cost_is_least": total.is_least,
        "without_final_usage": total.open,
        "without_price": total.unpriced,
        "request_ms": _percentiles(total.durations),
        "run_ms": _percentiles(total.run_durations),
    }
    for name in TOLD:
        made[name] = share_json(total.share(name))
    return made


def _percentiles(sketch: dict[int, int]) -> dict[str, Any] | None:
    """Return percentiles in milliseconds; None where no duration is known."""
    if not sketch:
        return None
    made: dict[str, Any] = {"count": sum(sketch.values())}
    for name, share in _PERCENTILES:
        value = shares.percentile(sketch, share)
        if value is not None:
            made[name] = round(value)
        else:
            made[name] = None
    return made


def document(usage: Usage) -> dict[str, Any]:
    """Return what ran as JSON values, valid by `schemas/usage.schema.json`."""
    totals = usage.totals
    first, last = period(totals)
    made: dict[str, Any] = {
        "version": 1,
        "from": first or None,
        "to": last or None,
        "project": usage.project or None,
        "prices": {key: data("prices")[key] for key in ("source", "version", "verified_on")},
        "read": usage.notes._asdict(),
        "total": total_json(totals.whole),
        "agents": list(_agents(totals)),
    }
    for name, field in (("models", "model"), ("days", "day")):
        groups = totals.by(lambda key, field=field: str(getattr(key, field)))  # type: ignore[misc]
        made[name] = [{field: one or None} | total_json(sum_) for one, sum_ in groups.items()]
    made["declared"] = list(map(_compared, usage.compared))
    made["findings"] = list(map(finding_json, usage.findings))
    made["suppressed"] = usage.suppressed
    if usage.comparison is not None:
        made["comparison"] = usage.comparison.as_data()
    return made


def _agents(totals: Totals) -> Iterator[dict[str, Any]]:
    for name, total in totals.by(lambda key: key.agent).items():
        own = totals.only(lambda key, name=name: key.agent == name)  # type: ignore[misc]
        models = own.by(lambda key: key.model)
        listed = []
        for one, part in models.items():
            listed.append({"model": one or None} | total_json(part))
        yield {"agent": name} | total_json(total) | {"models": listed}


def _compared(one: Compared) -> dict[str, Any]:
    agent = one.agent
    return {
        "agent": agent.name,
        "path": agent.path,
        "file": declares(agent) or None,
        "document": agent.documented_tier or None,
        "document_at": agent.documented_at or None,
        "asks_for": agent.runs or None,
        "decided_by": agent.decided_by,
        "because": agent.because or None,
        "ran": list(map(_ran, one.ran)),
    }


def _ran(one: Ran) -> dict[str, Any]:
    return {
        "model": one.model,
        "tier": one.tier or None,
        "requests": one.calls,
        "of": one.of,
        "as_declared": one.as_declared,
        "cause": one.cause or None,
        "because": one.because or None,
    }


#: The columns of CSV.
COLUMNS = (
    *("agent", "model", "day", "label", "requests", "runs", "input_tokens", "output_tokens"),
    *("cache_read_tokens", "cache_write_tokens", "cache_write_hour_tokens", "cost_usd"),
    *("cost_is_least", "request_p95_ms", "run_p95_ms", "succeeded", "success_of", "escalated"),
    *("escalated_of", "fallbacks", "fallback_of", "revised", "revised_of"),
)


def csv_text(totals: Totals) -> str:
    """Return one row for each agent, model and day as CSV (RFC 4180)."""
    import csv  # imported here: most prefer another format
    import io

    from .fleet_values import cell_of

    made = io.StringIO()
    writer = csv.writer(made, lineterminator="\n")
    writer.writerow(COLUMNS)
    for key in sorted(totals.rows):
        total = totals.rows[key]
        slowest = [
            shares.percentile(total.durations, 0.95),
            shares.percentile(total.run_durations, 0.95),
        ]
        rounded: list[int | str] = []
        for one in slowest:
            if one is None:
                rounded.append("")
            else:
                rounded.append(round(one))
        told: list[int] = []
        for name in TOLD:
            told += total.share(name)
        row = (total.calls, total.runs, *total.tokens, round(total.cost, 6), int(total.is_least))
        writer.writerow([*map(cell_of, key), *row, *rounded, *told])
    return made.getvalue()


_HELP = {
    "requests_total": "Requests to models.",
    "runs_total": "Runs of agents.",
    "tokens_total": "Tokens by kind.",
    "cost_usd_total": "Cost in US dollars, by the price table; at least so much.",
    "without_final_usage_total": "Requests whose last count of tokens is missing.",
}


def prometheus(usage: Usage) -> str:
    """Return sums by agent and model in the text format of Prometheus."""
    rows: dict[tuple[str, str], Total] = {}
    for key in sorted(usage.totals.rows):
        pair = (key.agent, key.model)
        if pair not in rows:
            rows[pair] = type(usage.totals.rows[key])()
        rows[pair].add(usage.totals.rows[key])
    lines = []
    for metric, text in _HELP.items():
        name = f"lint_agents_{metric}"
        lines += [f"# HELP {name} {text}", f"# TYPE {name} counter"]
        for (agent, model), total in rows.items():
            labels = f'agent="{_label(agent)}",model="{_label(model)}"'
            for more, value in _samples(metric, total):
                lines.append(f"{name}{{{labels}{more}}} {value}")
    for kind in ("request", "run"):
        lines += _summary(kind, rows)
    lines += ["# HELP lint_agents_findings Findings.", "# TYPE lint_agents_findings gauge"]
    codes = [one.code for one in usage.findings]
    for code in sorted(set(codes)):
        lines.append(f'lint_agents_findings{{code="{code}"}} {codes.count(code)}')
    return "\n".join(lines) + "\n"


def _samples(metric: str, total: Total) -> Iterator[tuple[str, str]]:
    if metric == "tokens_total":
        for kind, number in total.tokens._asdict().items():
            yield f',kind="{kind}"', str(number)
    elif metric == "cost_usd_total":
        yield "", f"{total.cost:.6f}"
    else:
        number = {"requests_total": total.calls, "runs_total": total.runs}.get(metric, total.open)
        yield "", str(number)


def _summary(kind: str, rows: dict[tuple[str, str], Total]) -> Iterator[str]:
    name = f"lint_agents_{kind}_seconds"
    yield f"# HELP {name} Durations, right to 1 %."
    yield f"# TYPE {name} summary"
    for (agent, model), total in rows.items():
        if kind == "request":
            sketch = total.durations
        else:
            sketch = total.run_durations
        if not sketch:
            continue
        labels = f'agent="{_label(agent)}",model="{_label(model)}"'
        for _, share in _PERCENTILES:
            value = shares.percentile(sketch, share) or 0.0
            yield f'{name}{{{labels},quantile="{share:g}"}} {value / 1000:.3f}'
        yield f"{name}_count{{{labels}}} {sum(sketch.values())}"


def _label(text: str) -> str:
    """Return the value of a label, as the format writes it."""
    return safe(text).replace("\\", "\\\\").replace('"', '\\"')
