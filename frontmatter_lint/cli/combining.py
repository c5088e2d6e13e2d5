"""Options of a check of which one would be dropped without a word beside the other."""

from __future__ import annotations

from ..core.errors import ConfigError
from .command_line import Options

_CHANGING = ("--fix", "--diff", "--add-ignores", "--update-baseline")
_LISTING = (*_CHANGING, "--statistics", "--output", "--shard")
#: What an option does instead of a report, and what that leaves out.
_INSTEAD: dict[str, tuple[str, tuple[str, ...]]] = {
    "--show-files": ("lists files and checks none", _LISTING),
    "--show-skipped": ("lists files and checks none", _LISTING),
    "--diff": ("prints a patch and no report", ("--statistics", "--output")),
    "--add-ignores": ("prints what it wrote and no report", ("--statistics",)),
}
#: The formats in which people read what is no report.
_FOR_PEOPLE = ("full", "concise")
#: Those in which statistics are written.
_OF_STATISTICS = (*_FOR_PEOPLE, "json")


def refuse(options: Options) -> None:
    """Raise ConfigError for options of which one would be dropped."""
    for flag, (does, others) in _INSTEAD.items():
        if not _value(options, flag):
            continue
        for other in others:
            if _value(options, other):
                raise ConfigError(f"{flag} {does}: leave {other} out, or run it on its own")
    if options.diff and options.output_format not in (None, *_FOR_PEOPLE):
        raise ConfigError("--diff prints a patch: it goes with the formats full and concise")


def refuse_statistics(output_format: str) -> None:
    """Raise ConfigError for a format in which no statistics are written."""
    if output_format not in _OF_STATISTICS:
        raise ConfigError(
            f"--statistics goes with the formats full, concise and json, and not with "
            f"`{output_format}`; write --output-format json"
        )


def _value(options: Options, flag: str) -> object:
    return getattr(options, flag[2:].replace("-", "_"))
