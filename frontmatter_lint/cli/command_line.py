"""The command line of `lint-agents check`: its options, and how they override the configuration."""

from __future__ import annotations

import os

from ..agents import dialects
from ..core.errors import ConfigError
from ..core.nouns import LEVELS, Severity
from ..core.record import TYPE_CHECKING, Record
from ..core.resources import data
from ..core.settings import Config
from ..core.terminal import COLORS
from ..output.render import FORMATS
from ..rules import selection
from . import commands
from .config import split_selectors

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any


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
    documented_profile: str | None = None
    ignores: bool = True
    add_ignores: bool = False
    today: str = ""
    baseline: str | None = None
    update_baseline: bool = False
    fix: bool = False
    unsafe_fixes: bool = False
    diff: bool = False
    show_fixes: bool = False
    files_from: str | None = None
    null: bool = False
    changed: bool = False
    since: str | None = None
    shard: str | None = None
    allow_empty: bool = False
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    force_exclude: bool = False
    only_agents: bool = False
    config: str | None = None
    isolated: bool = False
    jobs: int = 0
    show_files: bool = False
    show_skipped: bool = False
    watch: bool = False
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

    @property
    def may_be_empty(self) -> bool:
        """Whether it is no failure that there is no agent."""
        return self.allow_empty or self.narrowed


_NOTHING_GIVEN = Options()
#: Options that name something; of the variable of a script that is not set the run would take
#: other settings than are meant.
_NAMING = (
    *("policy", "baseline", "config", "dialect", "documented_in", "documented_profile"),
    *("include", "exclude", "files_from", "stdin_filename", "since", "shard"),
)
#: The options with a value that is one of these words, by their fields.
CHOICES = {"output_format": FORMATS, "fail_on": LEVELS, "color": COLORS}


def parse(argv: list[str], command: str = "check") -> Options:
    """Return the options of a command that takes those of `check`. Raises ConfigError where
    they make no sense.

    What is plain is read without argparse, which takes as long to import as all else of a run
    over one file.
    """
    if command == "check":
        plain = _plain_options(argv)
        if plain is not None:
            return plain
    elif commands.TAKES[command] and not any(one.startswith("-") for one in argv):
        return Options(tuple(argv))
    return read(argv, command)[0]


def _plain_options(argv: list[str]) -> Options | None:
    """Return the options of a command line that holds nothing but paths, switches, and options
    with a value that argparse would take as it stands; None for any other.
    """
    given: dict[str, Any] = {}
    paths: list[str] = []
    rest = iter(argv)
    for argument in rest:
        if argument == "-" or not argument.startswith("-"):
            paths.append(argument)
            continue
        name, equals, value = argument.partition("=")
        field = name[2:].replace("-", "_")
        if not name.startswith("--") or "_" in name or field not in Options._fields:
            return None
        default = getattr(_NOTHING_GIVEN, field)
        if default is False and not equals:
            given[field] = True
            continue
        if not equals:
            value = next(rest, "")
        allowed = CHOICES.get(field, (value,))  # most take any value
        if not value.strip() or value.startswith("-") or value not in allowed:
            return None
        if field in CHOICES or default is None:
            given[field] = value
        elif default == () and field != "paths":
            given[field] = (*given.get(field, ()), value)
        else:
            return None
    return Options(tuple(paths), **given)


def read(argv: list[str], command: str) -> tuple[Options, dict[str, Any]]:
    """Return the options that a command shares with `check`, and those of its own. Raises
    ConfigError.
    """
    from .parser import of

    made = of(command)
    # options may stand between paths, but for argparse not together with what ends all options
    given = vars((made.parse_args if "--" in argv else made.parse_intermixed_args)(argv))
    if given.pop("version", False):
        raise ConfigError("--version goes alone")
    values: dict[str, Any] = {}
    for key, value in given.items():
        if isinstance(value, list):
            values[key] = tuple(value)
        else:
            values[key] = value
    own = {}
    for key in values.keys() - set(Options._fields):
        own[key] = values.pop(key)
    for field in _NAMING:
        given_names = values.get(field, ())
        if isinstance(given_names, str):
            given_names = (given_names,)
        if not all(name.strip() for name in given_names):
            flag = field.replace("_", "-")
            raise ConfigError(f"--{flag} is given nothing; write what it names, or leave it out")
    return Options(**values), own


def missing(path: str) -> ConfigError:
    """Return the error for a path that does not exist, which may have been meant as a command."""
    from ..core.suggest import did_you_mean  # imported here, as below: most paths exist

    hint = did_you_mean(path, commands.TAKES)
    if path in commands.TAKES:
        hint = f"a command stands before its options: `lint-agents {path} …`"
    elif path == "help":
        hint = "`lint-agents --help` lists the commands"
    if not hint:
        near = _near(path)
        hint = ""
        if near:
            hint = f"did you mean `{near}`?"
    return ConfigError(f"there is no file or folder `{path}`" + (f"; {hint}" if hint else ""))


def _near(path: str) -> str:
    """Return a path that exists and differs in the spelling of one part; empty for none."""
    from ..core.suggest import nearest

    parts = path.replace(os.sep, "/").split("/")
    for number, part in enumerate(parts):
        folder = "/".join(parts[:number])
        if not os.path.lexists("/".join(parts[: number + 1])) and part:
            try:
                known = os.listdir(folder or ("/" if number else "."))
            except (OSError, ValueError):
                return ""
            meant = nearest(part, known, _CLOSE)
            found = "/".join([*parts[:number], meant or "", *parts[number + 1 :]])
            if meant and os.path.exists(found):
                return found
            return ""
    return ""


#: How alike two names of files must be; `a.md` and `b.md` are not.
_CLOSE = 0.8


def merge(config: Config, options: Options, *, strict: bool = True) -> Config:
    """Return the configuration with the flags over it. Raises ConfigError for a value no flag may
    have, with `strict` also for a rule that neither the linter nor the policy has.
    """
    dialect = config.dialect
    if options.dialect is not None:
        dialect = dialects.find(options.dialect)
        if not dialect:
            raise ConfigError(f"--dialect: {dialects.unknown(options.dialect)}")
    asked = config._replace(policy=options.policy or config.policy)
    rules: dict[str, tuple[str, ...]] = {}
    for flag in ("--select", "--extend-select", "--ignore"):
        given = getattr(options, flag[2:].replace("-", "_"))
        if given:
            rules[flag] = _parts(flag, given)
            if strict:
                _refuse_unknown(flag, rules[flag], asked)
    levels = dict(config.severity)
    if options.severity:
        given_levels = dict(map(_level, _parts("--severity", options.severity)))
        if strict:
            _refuse_unknown("--severity", given_levels, asked)
        levels.update(given_levels)
    return config._replace(
        select=rules.get("--select", config.select),
        extend_select=(*config.extend_select, *rules.get("--extend-select", ())),
        ignore=(*config.ignore, *rules.get("--ignore", ())),
        severity=levels,
        fail_on=Severity.named(options.fail_on) if options.fail_on else config.fail_on,
        include=(*config.include, *options.include),
        exclude=(*config.exclude, *options.exclude),
        force_exclude=options.force_exclude or config.force_exclude,
        dialect=dialect,
        policy=options.policy or config.policy,
        documented_in=(*config.documented_in, *map(os.path.abspath, options.documented_in)),
        documented_profile=options.documented_profile or config.documented_profile,
        output_format=options.output_format or config.output_format,
        baseline=options.baseline or (config.baseline if options.ignores else None),
        per_file_ignores=config.per_file_ignores if options.ignores else {},
        ignores=options.ignores,
    )


def _refuse_unknown(flag: str, selectors: Iterable[str], settings: Config) -> None:
    """Raise ConfigError for a selector of a flag that fits no rule."""
    for selector in selectors:
        wrong = selection.objection(selector)
        if wrong and settings.policy not in data("policies"):
            from ..engine import standards  # imported here: few policies have rules

            policy = standards.policy(settings.policy, settings.root or os.getcwd())
            wrong = selection.objection(selector, policy)
        if wrong:
            raise ConfigError(f"{flag}: {wrong}")


def _parts(flag: str, values: Sequence[str]) -> tuple[str, ...]:
    """Return what stands between the commas. Raises ConfigError for a value of nothing else.

    To add or ignore nothing at all is no mistake: scripts write `--ignore="$RULES"`.
    """
    for value in values:
        is_unset = flag in ("--extend-select", "--ignore") and not value.strip()
        if not is_unset and not split_selectors([value]):
            raise ConfigError(f"{flag} names no rule: `{value}`")
    return split_selectors(values)


def _level(pair: str) -> tuple[str, Severity]:
    selector, _, level = pair.partition("=")
    selector, level = selector.strip(), level.strip()
    if level.lower() not in LEVELS:
        raise ConfigError(
            f"--severity takes RULE=LEVEL, such as MD201=info, with a level of "
            f"{', '.join(LEVELS)}; `{pair}` is not that"
        )
    return selector, Severity.named(level.lower())
