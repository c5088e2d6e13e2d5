"""What `--shard N/COUNT` asks for: which part of a run, and how its report says so."""

from __future__ import annotations

from ..agents import load
from ..core.errors import ConfigError
from ..core.report import Outcome
from ..core.settings import Config
from ..engine import shards
from ..engine.shards import Shard
from ..output.shard_json import Part
from .command_line import Options
from .runs import Governed


def shard_of(options: Options) -> Shard:
    """Return the part to check. Raises ConfigError where it makes no sense."""
    shard = shards.of_text(options.shard or "")
    if "-" in options.paths:
        raise ConfigError("`-` reads standard input, which has no parts; leave --shard out")
    for flag in ("--fix", "--diff", "--add-ignores", "--update-baseline"):
        if getattr(options, flag[2:].replace("-", "_")):
            raise ConfigError(
                f"{flag} works on all files at once; leave --shard out, which is for reports"
            )
    return shard


def checked(
    shard: Shard, governed: Governed, options: Options, settings: Config
) -> tuple[Outcome, Part | None]:
    """Return the outcome of a part, and what tells its report; None where no part has an agent."""
    candidates, run_of = governed.candidates, governed.run_of
    outcome = shards.check_files(candidates, run_of, options.jobs, shard)
    is_empty = not (outcome.checked or outcome.broken or options.may_be_empty)
    if is_empty and not _holds_agents(governed):
        return outcome, None
    run = shards.digest(candidates, run_of)
    return outcome, Part(shard.number, shard.parts, run, settings.fail_on)


def _holds_agents(governed: Governed) -> bool:
    for one in governed.candidates:
        if load.load(one, governed.run_of(one).dialect, judged=False) is not None:
            return True
    return False
