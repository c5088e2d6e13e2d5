"""One part of a run: which files it checks, and by what the parts of one run are known."""

from __future__ import annotations

import hashlib
import re

from ..core.errors import ConfigError
from ..core.record import TYPE_CHECKING, Record
from ..core.report import gathered
from ..fleet import rule_names
from ..reading import file_bytes
from . import checking, engine

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ..agents.load import Candidate
    from ..core.report import Outcome
    from .standards import Run

#: More parts than this are no parts but single files.
MOST = 10_000
_WRITTEN = re.compile(r"([0-9]{1,5})/([0-9]{1,5})")


class Shard(Record):
    """Part `number` (from 1) of `parts`."""

    number: int
    parts: int

    def holds(self, shown: str) -> bool:
        """Whether the file of this path, as the report shows it, belongs to the part.

        The path alone decides: a file stays where it is when others come and go.
        """
        digest = hashlib.sha256(shown.encode("utf-8", "surrogatepass")).digest()
        return int.from_bytes(digest[:8]) % self.parts == self.number - 1


def of_text(text: str) -> Shard:
    """Return the shard that `2/4` stands for. Raises ConfigError."""
    written = _WRITTEN.fullmatch(text)
    if written is not None:
        shard = Shard(int(written[1]), int(written[2]))
        if 1 <= shard.number <= shard.parts <= MOST:
            return shard
    raise ConfigError(
        f"--shard takes a number and how many there are, such as 1/4, of at most {MOST}; `{text}` "
        f"is not that"
    )


def check_files(
    candidates: Sequence[Candidate],
    run_of: Callable[[Candidate], Run],
    jobs: int,
    shard: Shard,
) -> Outcome:
    """Return the outcome of `engine.check_files` for the files of a shard.

    The others are read as well, for what comparing agents shows depends on all of them.
    """
    comparing: dict[int, Run] = {}

    def run_in_part(candidate: Candidate) -> Run:
        run = run_of(candidate)
        if shard.holds(candidate.shown):
            return run
        if id(run) not in comparing:
            comparing[id(run)] = checking.only(run, rule_names.RULES)._replace(ignores=False)
        return comparing[id(run)]

    outcome = engine.check_files(candidates, run_in_part, jobs)
    findings = gathered([(one for one in outcome.report.findings if shard.holds(one.path))])
    checked = tuple(one for one in outcome.checked if shard.holds(one.path))
    report = outcome.report._replace(findings=findings, files_checked=len(checked))
    return outcome._replace(
        report=report,
        checked=checked,
        passed_over=tuple(filter(shard.holds, outcome.passed_over)),
        broken=any(name == checking.INTERNAL for _, name, _ in report.tally().numbers),
    )


def digest(candidates: Sequence[Candidate], run_of: Callable[[Candidate], Run]) -> str:
    """Return 32 hexadecimal digits that the parts of one run share: they stand for the files of
    all parts, with what they hold, and for the rules that run on each and what it is held to.
    """
    whole = hashlib.sha256()
    said: dict[int, bytes] = {}
    for one in candidates:
        run = run_of(one)
        if id(run) not in said:
            said[id(run)] = _said_of(run)
        content = one.data
        if content is None:
            read = file_bytes.read_bytes(one.path)
            content = read if isinstance(read, bytes) else b""
        for part in (one.shown.encode("utf-8", "surrogatepass"), said[id(run)], content):
            whole.update(len(part).to_bytes(8))
            whole.update(part)
    return whole.hexdigest()[:32]


def _said_of(run: Run) -> bytes:
    rules = [(entry.code, str(level)) for entry, level in run.active]
    held_to = run.standards
    documented = []
    for one in held_to.documented:
        # without the absolute paths, which are others on another machine
        documented.append((one.document, one.line, one.agent, one.model, one.tier))
    said = (rules, run.dialect, run.ignores, sorted(run.limits.items()), held_to.policy, documented)
    return repr((*said, sorted(held_to.declared.items()), held_to.grace)).encode()
