"""Results of evaluations as text of 80 columns, and as JSON."""

from __future__ import annotations

from ..core.record import TYPE_CHECKING
from ..core.terminal import safe, wrap
from ..core.wording import clip
from ..usage import judged_evidence
from .json import finding_json
from .usage_values import share_json

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from ..core.findings import Finding
    from ..usage.judged_evidence import Gate, Row
    from ..usage.tasks import Evidence

WIDTH = 80


def lines(evidence: Sequence[Evidence], gate: Gate) -> Iterator[str]:
    """Yield what each model did, file by file."""
    for number, one in enumerate(evidence):
        if number:
            yield ""
        when = f", {one.day}" if one.day else ""
        name = f" ({clip(safe(one.name), 40)})" if one.name else ""
        yield from wrap(f"{safe(one.path)}{name}{when}", WIDTH)
        for row in judged_evidence.rows(one, gate):
            yield ""
            who = clip(safe(row.model), 50)
            yield f"  {clip(safe(row.agent), 24)} on {who}" if row.agent else f"  {who}"
            for line in wrap(judged_evidence.words(row, gate), WIDTH - 4):
                yield f"    {line}"
            for title, share in (("keep the style", row.style), ("explain", row.explains)):
                if share.total:
                    low, high = share.interval
                    said = f"{share.hits} of {share.total} {title}"
                    yield f"    {said} ({share.value:.0%}; {low:.0%} to {high:.0%})"
            kinds = [f"{kind or 'other'} {count}" for kind, count in sorted(row.kinds.items())]
            for line in wrap(f"tasks: {', '.join(kinds)}", WIDTH - 4):
                yield f"    {line}"


def document(
    evidence: Sequence[Evidence], gate: Gate, findings: Sequence[Finding], suppressed: int
) -> dict[str, Any]:
    """Return the same as JSON values."""
    return {
        "version": 1,
        "gate": gate._asdict(),
        "files": [_file(one, gate) for one in evidence],
        "findings": list(map(finding_json, findings)),
        "suppressed": suppressed,
    }


def _file(one: Evidence, gate: Gate) -> dict[str, Any]:
    rows = [_row(row, gate) for row in judged_evidence.rows(one, gate)]
    return {"path": one.path, "day": one.day or None, "set": one.name or None, "models": rows}


def _row(row: Row, gate: Gate) -> dict[str, Any]:
    return {
        "agent": row.agent or None,
        "model": row.model,
        "passes": share_json(row.passes),
        "style": share_json(row.style),
        "explains": share_json(row.explains),
        "kinds": {kind or "other": count for kind, count in sorted(row.kinds.items())},
        "verdict": row.verdict,
        "words": judged_evidence.words(row, gate),
    }
