"""All agents of a fleet as values: JSON, CSV and Markdown."""

from __future__ import annotations

import os

from ..agents import find
from ..core.record import TYPE_CHECKING
from ..core.resources import data
from ..core.terminal import safe
from ..fleet import summary
from .json import finding_json

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from ..fleet.agents import FleetAgent
    from ..fleet.summary import Share, Summary

#: The columns of the table, in CSV and in JSON.
COLUMNS = (
    *("repository", "path", "line", "agent", "dialect", "stated", "stated_tier", "runs"),
    *("runs_tier", "decided_by", "because", "documented_tier", "documented_at", "kind"),
    *("floor", "ceiling", "beyond_light", "critical", "mechanical", "light_score", "mid_score"),
    *("frontier_score", "unjudged", "description_words", "description_tokens", "fallbacks"),
    *("escalates_to", "calls"),
)
#: What a spreadsheet takes for the beginning of a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def shown_root(root: str) -> str:
    """Return the folder of a repository as people know it: its path, or that of the working
    directory itself.
    """
    if root:
        return find.shown(root.replace("/", os.sep))
    return "."


def token_note() -> str:
    """Return how tokens are estimated, as a sentence."""
    known = data("fleet")["tokens"]
    return (
        f"Tokens are an estimate: {known['characters']:g} characters each, one for each "
        "character of scripts without spaces."
    )


def row(one: FleetAgent) -> dict[str, Any]:
    """Return what is known of an agent as JSON values, without its findings."""
    judged = not one.unjudged
    return {
        "repository": shown_root(one.root),
        "path": one.path,
        "line": one.line,
        "agent": one.name,
        "dialect": one.dialect,
        "stated": list(one.stated),
        "stated_tier": one.stated_tier or None,
        "runs": one.runs or None,
        "runs_tier": one.runs_tier or None,
        "decided_by": one.decided_by,
        "because": one.because or None,
        "documented_tier": one.documented_tier or None,
        "documented_at": one.documented_at or None,
        "kind": one.kind if judged else None,
        "floor": one.floor if judged else None,
        "ceiling": one.ceiling if judged else None,
        "beyond_light": one.beyond_light if judged else None,
        "critical": round(one.critical, 3) if one.critical is not None else None,
        "mechanical": one.mechanical if judged else None,
        "light_score": one.light_score,
        "mid_score": one.mid_score,
        "frontier_score": one.frontier_score,
        "unjudged": one.unjudged or None,
        "description_words": one.description_words,
        "description_tokens": one.description_tokens,
        "fallbacks": list(one.fallbacks),
        "escalates_to": list(one.escalates_to),
        "calls": list(one.calls),
    }


def needs(one: FleetAgent) -> str:
    """Return the weakest and the strongest tier that suit the work: `mid-frontier`, or `mid`;
    `light+` is a light one that can escalate. Empty where the words are not judged.
    """
    if one.unjudged:
        return ""
    if one.floor == one.ceiling:
        return one.floor
    if one.floor == "context":
        floor = "light+"
    else:
        floor = one.floor
    return f"{floor}-{one.ceiling}"


def document(agents: Sequence[FleetAgent]) -> dict[str, Any]:
    """Return a fleet as JSON values, valid by `schemas/fleet.schema.json`."""
    repositories = []
    for root, some in summary.by_root(agents).items():
        rows = [row(one) | {"findings": list(map(finding_json, one.findings))} for one in some]
        for one in rows:
            del one["repository"]
        made = {"root": shown_root(root), "summary": summary_json(summary.of(some))}
        repositories.append(made | {"agents": rows})
    known = data("fleet")["tokens"]
    return {
        "version": 1,
        "tokens": {
            "characters": known["characters"],
            "source": known["source"],
            "verified_on": known["verified_on"],
        },
        "summary": summary_json(summary.of(agents)),
        "repositories": repositories,
    }


def summary_json(whole: Summary) -> dict[str, Any]:
    """Return what a fleet comes to as JSON values."""
    return {
        "agents": whole.agents,
        "tiers": list(map(_share_json, whole.tiers)),
        "kinds": list(map(_share_json, whole.kinds)),
        "undecided": list(whole.undecided),
        "description_words": whole.description_words,
        "description_tokens": whole.description_tokens,
        "findings": {
            "error": whole.errors,
            "warning": whole.warnings,
            "info": whole.infos,
        },
    }


def _share_json(one: Share) -> dict[str, Any]:
    return {"name": one.name or None, "agents": one.agents, "share": one.share}


def csv_text(agents: Sequence[FleetAgent]) -> str:
    """Return one row an agent as CSV (RFC 4180); a cell that a spreadsheet would take for a
    formula begins with an apostrophe.
    """
    import csv  # imported here: most prefer another format
    import io

    made = io.StringIO()
    writer = csv.writer(made, lineterminator="\n")
    writer.writerow([*COLUMNS, "errors", "warnings", "infos"])
    for one in agents:
        values = row(one)
        cells = [cell_of(values[name]) for name in COLUMNS]
        levels = [str(finding.severity) for finding in one.findings]
        writer.writerow([*cells, *map(levels.count, ("error", "warning", "info"))])
    return made.getvalue()


def cell_of(value: Any) -> Any:
    """Return a value as a cell of one line that is no formula; lists are separated by blanks."""
    if isinstance(value, int | float):
        return value
    if isinstance(value, list):
        value = " ".join(value)
    text = safe(value or "")
    if text.startswith(_FORMULA):
        return f"'{text}"
    return text


def markdown_lines(agents: Sequence[FleetAgent]) -> Iterator[str]:
    """Yield a fleet as Markdown: the summary and the table of every repository."""
    from .markdown import cell  # imported here: it compiles patterns

    for root, some in summary.by_root(agents).items():
        whole = summary.of(some)
        yield f"## {cell(shown_root(root))}"
        yield ""
        yield from ("| tier | agents | share |", "|---|---:|---:|")
        for share in whole.tiers:
            yield f"| {share.name or 'unknown'} | {share.agents} | {share.share:.0%} |"
        yield ""
        yield (
            f"Descriptions: {whole.description_words:,} words, about "
            f"{whole.description_tokens:,} tokens. {token_note()}"
        )
        yield ""
        yield "| agent | file | runs on | tier | decided by | documented | needs | p | findings |"
        yield "|---|---|---|---|---|---|---|---:|---:|"
        for one in some:
            if one.unjudged:
                odds = ""
            else:
                odds = f"{one.beyond_light:.2f}"
            yield (
                f"| {cell(one.name)} | {cell(one.path)} | {cell(one.model) or '-'} | "
                f"{one.tier or '-'} | {one.decided_by} | {one.documented_tier or '-'} | "
                f"{needs(one) or 'not judged'} | {odds} | {len(one.findings)} |"
            )
        yield ""
