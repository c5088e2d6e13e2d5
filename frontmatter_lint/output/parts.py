"""What several formats share: a finding in plain words."""

from __future__ import annotations

from ..core.findings import Finding, PlacedEvidence
from ..core.terminal import safe


def message_and_hint(finding: Finding) -> str:
    """The message and, on a second line, what to do; nothing in it steers whoever shows it."""
    return "\n".join(safe(text) for text in (finding.message, finding.hint) if text)


def proof(item: PlacedEvidence) -> str:
    """The words that prove a finding, where they stand, and the criterion they meet."""
    criterion = f" ({safe(item.criterion)})" if item.criterion else ""
    return f"“{safe(item.text)}”, line {item.span.start.line}{criterion}"
