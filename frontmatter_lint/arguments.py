"""The command line of `lint-agents check`: its options, and how they override the configuration."""

from __future__ import annotations

import os
import sys

from . import dialects
from .config import Config, ConfigError, split_selectors
from .model import Severity
from .record import TYPE_CHECKING, Record
from .suggest import did_you_mean

if TYPE_CHECKING:
    import argparse
    from typing import Any, NoReturn

#: Every command, with what it takes.
COMMANDS = {
    "check": "[OPTIONS] [PATHS…]",
    "rules": "",
    "rule": "CODE|NAME",
    "explain": "FILE|AGENT",
    "documented": "",
    "policies": "",
    "policy": "NAME|FILE",
}
_OTHERS = "".join(
    f"\n       lint-agents {name} {takes}".rstrip() for name, takes in COMMANDS.items() if name != "check"
)
USAGE = f"lint-agents [check] {COMMANDS['check']}{_OTHERS}"
_LEVELS = ("error", "warning", "info")


class Options(Record):
    """The command line of a check, as given."""

    paths: tuple[str, ...] = ()
    select: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: tuple[str, ...] = ()
    fail_on: str | None = None
    exit_zero: bool = False
    dialect: str | None = None
    stdin_filename: str | None = None
    policy: str | None = None
    documented_in: tuple[str, ...] = ()
    ignores: bool = True
    add_ignores: bool = False
    today: str = ""
    baseline: str | None = None
    update_baseline: bool = False
    files_from: str | None = None
    null: bool = False
    changed: bool = False
    since: str | None = None
    allow_empty: bool = False
    exclude: tuple[str, ...] = ()
    force_exclude: bool = False
    config: str | None = None
    isolated: bool = False
    show_files: bool = False
    output_format: str | None = None
    output: tuple[str, ...] = ()
    statistics: bool = False
    quiet: bool = False
    color: str = "auto"
    help: bool = False

    @property
    def narrowed(self) -> bool:
        """Whether the run is narrowed to a part of the files, which may well be empty."""
        return bool(self.files_from or self.changed or self.since is not None)


def parse(argv: list[str]) -> Options:
    """The options. Raises ConfigError where they make no sense.

    Where nothing but paths is given, argparse is not even imported: it is a fifth of a run over one file.
    """
    if not any(argument.startswith("-") and argument != "-" for argument in argv):
        return Options(paths=tuple(argv))
    given = vars(parser().parse_args(argv))
    if given.pop("version", False):
        raise ConfigError("--version goes alone")
    values: dict[str, Any] = {key: tuple(value) if isinstance(value, list) else value for key, value in given.items()}
    return Options(**values)


def parser() -> argparse.ArgumentParser:
    """All options of `check`."""
    import argparse  # imported here: see `parse`

    from .terminal import width

    made = argparse.ArgumentParser(
        prog="lint-agents",
        usage=USAGE,
        description="Check the model choice and the frontmatter of AI-agent files.",
        epilog=f"Dialects: {', '.join(dialects.names())}. Exit codes: 0 clean, 1 findings, 2 could not do the job.",
        formatter_class=lambda prog: argparse.HelpFormatter(prog, width=min(width(sys.stdout), 100)),
        argument_default=argparse.SUPPRESS,
        allow_abbrev=False,
        add_help=False,
    )
    made.error = _refuse  # type: ignore[method-assign]  # argparse prints what was typed as it stands
    made.add_argument(
        "paths",
        nargs="*",
        metavar="PATHS",
        help="files and folders; none means the current repository; - is standard input",
    )
    made.add_argument("-h", "--help", action="store_true", help="show this text and end")
    made.add_argument("--version", action="store_true", help="show the version and end")
    _add_rule_options(made.add_argument_group("rules"))
    _add_file_options(made.add_argument_group("files"))
    _add_scope_options(made.add_argument_group("part of the files"))
    _add_known_options(made.add_argument_group("known findings"))
    _add_output_options(made.add_argument_group("output"))
    return made


def _refuse(message: str) -> NoReturn:
    wrong = message.rpartition(" ")[2]
    known = [f"--{field.replace('_', '-')}" for field in Options._fields] if wrong.startswith("--") else []
    raise ConfigError(f"{message}; {did_you_mean(wrong, known) or '`lint-agents --help` lists the options'}")


def missing(path: str) -> ConfigError:
    """The error for a path that does not exist, which may have been meant as a command."""
    hint = did_you_mean(path, COMMANDS)
    return ConfigError(f"there is no file or folder `{path}`" + (f"; {hint}" if hint else ""))


def _add_rule_options(group: argparse._ArgumentGroup) -> None:
    for flag, text in (
        ("--select", "run only these rules: codes, prefixes or names, comma-separated; ALL for every rule"),
        ("--extend-select", "run these rules too"),
        ("--ignore", "leave these rules out"),
    ):
        group.add_argument(flag, action="append", metavar="RULES", help=text)
    group.add_argument(
        "--severity",
        action="append",
        default=[],
        metavar="RULE=LEVEL",
        help="give a rule the level error, warning or info",
    )
    group.add_argument("--policy", metavar="NAME|FILE", help="hold agents to this policy (default: default)")
    group.add_argument(
        "--documented-in",
        action="append",
        metavar="FILE",
        help="a Markdown document that says which model each agent uses",
    )
    group.add_argument(
        "--fail-on", choices=_LEVELS, help="the lowest severity that makes the exit code 1 (default: warning)"
    )
    group.add_argument("--exit-zero", action="store_true", help="end with 0 whatever is found")


def _add_file_options(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--dialect", metavar="NAME", help="read every file in this dialect")
    group.add_argument("--stdin-filename", metavar="PATH", help="the name that standard input goes by")
    group.add_argument("--exclude", action="append", metavar="PATTERN", help="leave these paths out (as in .gitignore)")
    group.add_argument("--force-exclude", action="store_true", help="leave them out even where they are named")
    group.add_argument("--allow-empty", action="store_true", help="end with 0 where there is no agent file to check")
    group.add_argument("--config", metavar="FILE", help="use this configuration file")
    group.add_argument("--isolated", action="store_true", help="use no configuration file")
    group.add_argument(
        "--show-files",
        action="store_true",
        help="list the agent files that would be checked, with their dialect, and end",
    )


def _add_scope_options(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--changed", action="store_true", help="only files that differ from the last commit")
    group.add_argument("--since", metavar="REF", help="only files that differ from where this branch left REF")
    group.add_argument("--files-from", metavar="FILE", help="only Markdown files of this list, one a line; - is stdin")
    group.add_argument("-0", "--null", action="store_true", help="the list is separated by NUL")


def _add_known_options(group: argparse._ArgumentGroup) -> None:
    group.add_argument(
        "--no-ignores", dest="ignores", action="store_false", help="let no comment of a file suppress anything"
    )
    group.add_argument("--add-ignores", action="store_true", help="write a comment that suppresses each finding")
    group.add_argument("--today", type=_day, metavar="DAY", help="the day as of which suppressions expire (2027-01-31)")
    group.add_argument("--baseline", metavar="FILE", help="report only what this list does not hold")
    group.add_argument("--update-baseline", action="store_true", help="write the list anew")


def _day(text: str) -> str:
    from .suppressions import is_day

    if not is_day(text):
        raise ConfigError(f"--today takes a day like 2027-01-31; `{text}` is none")
    return text


def _add_output_options(group: argparse._ArgumentGroup) -> None:
    from .render import FORMATS

    group.add_argument("--output-format", choices=FORMATS, help="how findings are printed (default: full)")
    group.add_argument(
        "--output",
        action="append",
        metavar="FORMAT:FILE",
        help="write the findings to a file as well; may be given several times",
    )
    group.add_argument(
        "--statistics", action="store_true", help="print how often each rule fired, instead of the findings"
    )
    group.add_argument("-q", "--quiet", action="store_true", help="print findings only, no summary")
    group.add_argument("--color", choices=("auto", "always", "never"), help="colour the output (default: auto)")


def merge(config: Config, options: Options) -> Config:
    """The configuration with the flags over it. Raises ConfigError for a value no flag may have."""
    dialect = options.dialect or config.dialect
    if dialect is not None and dialect not in dialects.names():
        hint = did_you_mean(dialect, dialects.names())
        raise ConfigError(
            f"there is no dialect `{dialect}`" + (f"; {hint}" if hint else f"; there are {', '.join(dialects.names())}")
        )
    return config._replace(
        select=split_selectors(options.select) if options.select else config.select,
        extend_select=(*config.extend_select, *split_selectors(options.extend_select)),
        ignore=(*config.ignore, *split_selectors(options.ignore)),
        severity={**config.severity, **dict(_level(pair) for pair in split_selectors(options.severity))},
        fail_on=Severity[options.fail_on.upper()] if options.fail_on else config.fail_on,
        exclude=(*config.exclude, *options.exclude),
        force_exclude=options.force_exclude or config.force_exclude,
        dialect=dialect,
        policy=options.policy or config.policy,
        documented_in=(*config.documented_in, *map(os.path.abspath, options.documented_in)),
        output_format=options.output_format or config.output_format,
        baseline=options.baseline or config.baseline,
    )


def _level(pair: str) -> tuple[str, Severity]:
    selector, _, level = pair.partition("=")
    if level.lower() not in _LEVELS:
        raise ConfigError(f"--severity takes RULE=LEVEL with a level of {', '.join(_LEVELS)}; `{pair}` is not that")
    return selector, Severity[level.upper()]
