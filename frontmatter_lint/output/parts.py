"""What several formats share: a finding in plain words."""

from __future__ import annotations

from ..core.findings import Finding, PlacedEvidence
from ..core.positions import Position
from ..core.terminal import safe
from ..core.wording import quoted

#: Evidence that is shown with a finding; the formats for programs carry all of it.
MOST_EVIDENCE = 4


def finding_text(finding: Finding) -> str:
    """Return the message, the evidence and what to do, each on a line of its own; spelled out,
    because whoever reads the report shows it.
    """
    lines = [safe(finding.message)]
    for item in finding.evidence[:MOST_EVIDENCE]:
        lines.append(f"evidence: {proof(item, finding.agent)}")
    if finding.hint:
        lines.append(f"help: {safe(finding.hint)}")
    return "\n".join(lines)


def proof(item: PlacedEvidence, agent: str = "") -> str:
    """Return the words that prove a finding, where they stand, and the criterion they meet;
    spelled out like `finding_text`. An agent without a field for its name has it of its file,
    and it stands in no line.
    """
    criterion = ""
    if item.criterion:
        criterion = f" ({item.criterion})"
    line = item.span.start.line
    if item.path:
        place = f"{item.path}:{line}"
    elif item.text and item.span.start == Position(1, 1) and item.text in agent:
        place = "the name of the file"
    else:
        place = f"line {line}"
    return safe(f"{quoted(item.text)}, {place}{criterion}")
