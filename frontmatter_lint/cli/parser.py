"""The options of every command as argparse knows them: their names, values and help."""

from __future__ import annotations

import argparse
import sys

from ..agents import dialects
from ..core import clock
from ..core.errors import ConfigError
from ..core.nouns import LEVELS
from ..core.record import TYPE_CHECKING
from ..core.terminal import COLORS, width
from ..output.render import FORMATS
from . import commands, refusals

if TYPE_CHECKING:
    from types import ModuleType

_USAGE = "lint-agents [check] [OPTIONS] [PATHS…]"
#: More processes than this help nobody.
_MOST_JOBS = 256


def of(name: str) -> argparse.ArgumentParser:
    """Return the parser of a command: of its own options, and of those of `check` that it heeds."""
    if name == "check":
        return parser()
    module = commands.module(name)
    own, heeded = getattr(module, "OPTIONS", {}), getattr(module, "HEEDS", ())
    usage = f"lint-agents {name} {commands.TAKES[name]}".rstrip()
    if own or heeded:
        usage += " [OPTIONS]"
    made = _empty(
        name,
        usage,
        commands.about(name),
        f"`lint-agents {name}` ends with 2 where it could not do the job.",
    )
    if commands.TAKES[name]:
        made.add_argument("paths", nargs="*", help=argparse.SUPPRESS)
    made.add_argument("-h", "--help", action="store_true", help="show this text and end")
    for spellings, wanted in own.items():
        made.add_argument(*spellings, **wanted)
    for action in options(parser()):
        if not set(heeded).isdisjoint(action.option_strings):
            if action.dest == "output_format":
                _narrow(action, module)
            made._add_action(action)  # noqa: SLF001 - argparse shares options by whole parsers only
    return made


def _narrow(action: argparse.Action, module: ModuleType) -> None:
    """Leave only the formats that a command prints: most have no findings to print."""
    if not hasattr(module, "FORMATS"):
        action.choices = refusals.LISTED
        action.help = "how it is printed (default: full)"


def options(made: argparse.ArgumentParser) -> list[argparse.Action]:
    """Return what a parser takes, in order: options, and the arguments beside them."""
    return made._actions  # noqa: SLF001 - argparse tells it nowhere else


def flags_by_group() -> dict[str, tuple[str, ...]]:
    """Return the options of `check` by the title of their group, each in its long spelling."""
    found = {}
    for group in parser()._action_groups:  # noqa: SLF001 - argparse tells it nowhere else
        taken = group._group_actions  # noqa: SLF001
        flags = [action.option_strings[-1] for action in taken if action.option_strings]
        if flags:
            found[str(group.title)] = tuple(flags)
    return found


def _empty(name: str, usage: str, description: str, epilog: str) -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(
        prog="lint-agents",
        usage=usage,
        description=description,
        epilog=epilog,
        formatter_class=lambda prog: argparse.HelpFormatter(
            prog, width=min(width(sys.stdout), 100)
        ),
        argument_default=argparse.SUPPRESS,
        allow_abbrev=False,
        add_help=False,
    )
    # argparse prints what was typed as it stands
    made.error = lambda message: refusals.refuse(message, options(made), name)  # type: ignore[method-assign]
    return made


def parser() -> argparse.ArgumentParser:
    """Return the parser of all options of `check`."""
    known = (
        f"Dialects: {', '.join(dialects.names())}. Exit codes: 0 clean, 1 findings, 2 could not "
        f"do the job. "
        "`lint-agents --help` lists the other commands."
    )
    about = "Check the model choice and the frontmatter of AI-agent files."
    made = _empty("check", _USAGE, about, known)
    made.add_argument(
        "paths",
        nargs="*",
        metavar="PATHS",
        help="files and folders; none means the current folder; - is standard input",
    )
    made.add_argument("-h", "--help", action="store_true", help="show this text and end")
    made.add_argument("--version", action="store_true", help="show the version and end")
    made.add_argument(
        "--debug",
        action="store_true",
        help="where the linter itself fails, show where; goes with every command",
    )
    _add_rule_options(made.add_argument_group("rules"))
    files = made.add_argument_group("files")
    _add_file_options(files)
    _add_run_options(files)
    _add_scope_options(made.add_argument_group("part of the files"))
    _add_known_options(made.add_argument_group("known findings"))
    _add_fix_options(made.add_argument_group("fixes"))
    _add_output_options(made.add_argument_group("output"))
    return made


def _add_rule_options(group: argparse._ArgumentGroup) -> None:
    for flag, text in (
        (
            "--select",
            "run only these rules: codes, prefixes or names, comma-separated; ALL for every rule",
        ),
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
    group.add_argument(
        "--policy", metavar="NAME|FILE", help="hold agents to this policy (default: default)"
    )
    group.add_argument(
        "--documented-in",
        action="append",
        metavar="FILE",
        help="a document or registry that says which model each agent uses",
    )
    group.add_argument(
        "--documented-profile",
        metavar="NAME",
        help="the column or profile to go by where a document has several models for an agent",
    )
    group.add_argument(
        "--fail-on",
        choices=LEVELS,
        help="the lowest severity that makes the exit code 1 (default: warning)",
    )
    group.add_argument("--exit-zero", action="store_true", help="end with 0 whatever is found")


def _add_file_options(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--dialect", metavar="DIALECT", help="read every file in this dialect")
    group.add_argument(
        "--stdin-filename", metavar="PATH", help="the name that standard input goes by"
    )
    group.add_argument(
        "--include",
        action="append",
        metavar="PATTERN",
        help="these Markdown files are agents though nothing shows it (as in .gitignore)",
    )
    group.add_argument(
        "--exclude",
        action="append",
        metavar="PATTERN",
        help="leave these paths out (as in .gitignore)",
    )
    group.add_argument(
        "--force-exclude", action="store_true", help="leave them out even where they are named"
    )
    group.add_argument(
        "--only-agents",
        action="store_true",
        help="of the files named, check only agents, and only those that a search would find; "
        "for hooks, which name every file of a commit",
    )
    group.add_argument(
        "--allow-empty",
        action="store_true",
        help="end with 0 where there is no agent file to check",
    )


def _add_run_options(group: argparse._ArgumentGroup) -> None:
    """Add the options on settings and processes, and those that list files and end."""
    group.add_argument("--config", metavar="FILE", help="use this configuration file")
    group.add_argument("--isolated", action="store_true", help="use no configuration file")
    group.add_argument(
        "-j",
        "--jobs",
        type=_number,
        metavar="N",
        help="share the work between N processes (default: auto)",
    )
    group.add_argument(
        "--show-files",
        action="store_true",
        help="list the agent files that would be checked, with their dialect and what shows "
        "that they are agents, and end",
    )
    group.add_argument(
        "--show-skipped",
        action="store_true",
        help="list the Markdown files that are passed over, with the reason, and end",
    )
    group.add_argument(
        "--watch", action="store_true", help="check again whenever a file changes, until Ctrl-C"
    )


def _add_scope_options(group: argparse._ArgumentGroup) -> None:
    group.add_argument(
        "--changed", action="store_true", help="only files that differ from the last commit"
    )
    group.add_argument(
        "--since", metavar="REF", help="only files that differ from where this branch left REF"
    )
    group.add_argument(
        "--files-from",
        metavar="FILE",
        help="only Markdown files of this list, one a line; - is stdin",
    )
    group.add_argument(
        "--shard",
        metavar="N/COUNT",
        help="only one of so many parts, which `lint-agents merge` makes one report of",
    )
    group.add_argument("-0", "--null", action="store_true", help="the list is separated by NUL")


def _add_known_options(group: argparse._ArgumentGroup) -> None:
    group.add_argument(
        "--no-ignores",
        dest="ignores",
        action="store_false",
        help="let nothing of the repository hide a finding: no comment, no per-file-ignores, no "
        "baseline but one named, no .gitignore around what git tracks",
    )
    group.add_argument(
        "--add-ignores", action="store_true", help="write a comment that suppresses each finding"
    )
    group.add_argument(
        "--today",
        type=_day,
        metavar="DAY",
        help="the day as of which models are retired, prices hold and suppressions expire, such as "
        "2027-01-31; today by default",
    )
    group.add_argument(
        "--baseline", metavar="FILE", help="report only what this list does not hold"
    )
    group.add_argument("--update-baseline", action="store_true", help="write the list anew")


def _add_fix_options(group: argparse._ArgumentGroup) -> None:
    group.add_argument(
        "--fix", action="store_true", help="mend what can be mended safely, and report what remains"
    )
    group.add_argument(
        "--unsafe-fixes",
        action="store_true",
        help="count, and with --fix or --diff use, fixes that change what is meant, such as the "
        "tier of a model",
    )
    group.add_argument(
        "--diff",
        action="store_true",
        help="print what --fix would change as a patch, and end with 1 if there is any",
    )
    group.add_argument(
        "--show-fixes", action="store_true", help="with --fix, list what was changed"
    )


def _number(text: str) -> int:
    if text == "auto":
        return 0
    if not text.isascii() or not text.isdigit() or not 0 < int(text) <= _MOST_JOBS:
        raise ConfigError(
            f"--jobs takes a number from 1 to {_MOST_JOBS}, or auto; `{text}` is none"
        )
    return int(text)


def _day(text: str) -> str:
    if not clock.is_day(text):
        raise ConfigError(f"--today takes a day like 2027-01-31; `{text}` is none")
    return text


def _add_output_options(group: argparse._ArgumentGroup) -> None:
    group.add_argument(
        "--output-format", choices=FORMATS, help="how findings are printed (default: full)"
    )
    group.add_argument(
        "--output",
        action="append",
        metavar="FORMAT:FILE",
        help="write the findings to a file as well; may be given several times",
    )
    group.add_argument(
        "--statistics",
        action="store_true",
        help="print how often each rule fired, instead of the findings",
    )
    group.add_argument("-q", "--quiet", action="store_true", help="print findings only, no summary")
    group.add_argument("--color", choices=COLORS, help="colour the output (default: auto)")
