"""`--add-ignores`: a comment for every finding, written above its line; no value and no
byte of the body changes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from ..agents import dialects
from ..agents.load import Candidate
from ..core.errors import NotReplacedError
from ..core.findings import Finding
from ..core.nouns import Fault
from ..core.positions import Document
from ..core.record import Record
from ..core.terminal import Text
from ..core.wording import counted
from ..reading import document
from ..reading.comments import OWN_FAMILY, TODO
from ..reading.file_bytes import read_bytes
from ..reading.places import Lines
from . import write_file

#: What a comment says that nobody gave a reason for: it is found as unexplained.
REASON = f"{TODO}: why"


class Added(Record):
    """How many findings got a comment, in how many files, and the files that were left
    alone, each with the reason.
    """

    findings: int
    files: int
    refused: tuple[tuple[str, str], ...]


def add(findings: Iterable[Finding], candidates: Iterable[Candidate]) -> Added:
    """Write the comments. What the linter says of itself gets none."""
    paths = {candidate.shown: candidate.path for candidate in candidates}
    by_path: dict[str, list[Finding]] = {}
    for finding in findings:
        if not finding.code.startswith(OWN_FAMILY):
            by_path.setdefault(finding.path, []).append(finding)
    write_file.sweep(paths.values())
    refused = []
    for shown, found in by_path.items():
        try:
            _add_to(paths[shown], found)
        except NotReplacedError as error:
            refused.append((shown, str(error)))
    left = {shown for shown, _ in refused}
    written = []
    for shown, found in by_path.items():
        if shown not in left:
            written.append(len(found))
    return Added(sum(written), len(written), tuple(refused))


def text(added: Added) -> Text:
    """Return the outcome for people."""
    lines = []
    for shown, reason in added.refused:
        lines.append(f"{shown}: left as it is: {reason}")
    done = f"{counted(added.findings, 'finding')} suppressed in {counted(added.files, 'file')}"
    lines.append(f"{done}; now write the reasons" if added.findings else done)
    return Text(tuple(lines))


def _add_to(path: str, found: Sequence[Finding]) -> None:
    data = read_bytes(path)
    if isinstance(data, Fault):
        raise NotReplacedError(data.problem.message)
    write_file.replace(path, data, with_comments(data, found, document.syntax_of(path)))


def with_comments(
    data: bytes, found: Sequence[Finding], syntax: str = document.YAML, reason: str = REASON
) -> bytes:
    """Return the file with a comment for each finding. Raises NotReplacedError where it would say
    anything else then.
    """
    if syntax == document.JSONC:
        raise NotReplacedError(
            "its comments are not read; `per-file-ignores` leaves rules out of it"
        )
    if syntax == document.JSON:
        raise NotReplacedError("JSON has no comments; `per-file-ignores` leaves rules out of it")
    known = dialects.known_fields()
    parsed = document.parse(data, known, syntax)
    if parsed.fields is None:
        raise NotReplacedError("its frontmatter cannot be read, so no comment can stand in it")
    head = len(data) - len(parsed.split.text.encode())
    if data[head:] != parsed.split.text.encode():
        raise NotReplacedError("it is not UTF-8")
    for by_line in (_by_line(parsed, found), {0: sorted({finding.code for finding in found})}):
        written = data[:head] + _insert(parsed, by_line, reason).encode()
        if _means_the_same(parsed, document.parse(written, known, syntax)):
            return written
    raise NotReplacedError("a comment would change its meaning")


def _by_line(parsed: Document, found: Sequence[Finding]) -> dict[int, list[str]]:
    """Return the codes by the line they are found on; 0 stands for what is found outside of the
    fields.
    """
    lines = Lines(parsed.split.text)
    first, end = lines.position(parsed.split.start).line, lines.position(parsed.split.end).line
    codes: dict[int, set[str]] = {}
    for finding in found:
        line = finding.span.start.line
        codes.setdefault(line if first <= line < end else 0, set()).add(finding.code)
    return {line: sorted(some) for line, some in codes.items()}


def _insert(parsed: Document, by_line: Mapping[int, Sequence[str]], reason: str) -> str:
    text, start, *_ = parsed.split
    lines = Lines(text)
    opening = text[:start]
    if not opening:  # TOML has no line of dashes
        opening = "\n"
        if len(lines.starts) > 1:
            opening = text[: lines.starts[1]]
    line_end = opening[len(opening.rstrip("\r\n")) :]
    top = lines.position(start).line
    for line in sorted(by_line, reverse=True):
        at = lines.starts[(line or top) - 1]
        words = lines.line(line)
        if line:
            indent = words[: len(words) - len(words.lstrip())]
            verb = "ignore"
        else:
            indent = ""
            verb = "ignore-file"
        text = (
            f"{text[:at]}{indent}# lint-agents: {verb}[{','.join(by_line[line])}] "
            f"{' '.join(reason.split())}{line_end}{text[at:]}"
        )
    return text


def _means_the_same(old: Document, new: Document) -> bool:
    return (
        repr(old.fields) == repr(new.fields)
        and old.body == new.body
        and [fault.rule for fault in old.faults] == [fault.rule for fault in new.faults]
    )
