"""What several formats share: a finding in plain words, and what tells it from others
across edits of the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ..core.findings import Finding, PlacedEvidence
from ..core.terminal import safe


def told(finding: Finding) -> str:
    """The message and, on a second line, what to do; nothing in it steers whoever shows it."""
    return "\n".join(safe(text) for text in (finding.message, finding.hint) if text)


def proof(item: PlacedEvidence) -> str:
    """The words that prove a finding, where they stand, and the criterion they meet."""
    criterion = f" ({safe(item.criterion)})" if item.criterion else ""
    return f"“{safe(item.text)}”, line {item.span.start.line}{criterion}"


def fingerprints(findings: Iterable[Finding]) -> Iterator[str]:
    """One stable name a finding, from rule, path and message: it survives that lines move,
    and no two are equal.
    """
    seen: dict[str, int] = {}
    for finding in findings:
        same = "\0".join((finding.code, finding.path, _normalised(finding.message)))
        seen[same] = seen.get(same, 0) + 1
        yield _hash(f"{same}\0{seen[same]}")


def _normalised(message: str) -> str:
    """The message without what changes when text above it does: numbers of lines, and breaks."""
    return " ".join(re.sub(r"\b(lines?|columns?) \d+", r"\1", message).split())


def _hash(text: str) -> str:
    import hashlib  # imported here: only reports with findings need it

    return hashlib.sha256(text.encode("utf-8", "backslashreplace")).hexdigest()[:32]
