"""The commands of `lint-agents`, each from its arguments to printed text and an exit code."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

from . import arguments, config, dialects, discovery, engine, render, rules
from .agents import Candidate
from .arguments import Options
from .config import Config, ConfigError
from .document import MAX_FILE
from .engine import Outcome
from .terminal import safe, wants_color, width

OK, FAILED = 0, 2


def check(argv: list[str]) -> int:
    """`lint-agents [check] [OPTIONS] [PATHS…]`."""
    options = arguments.parse(argv)
    settings = arguments.merge(config.load(options.config, isolated=options.isolated), options)
    active = rules.selected(settings)
    outcome = engine.run(_candidates(options, settings), active, settings.dialect)
    if not outcome.checked and not options.allow_empty:
        raise ConfigError(_nothing_found(options.paths, outcome.passed_over))
    if options.show_files:
        sys.stdout.write("".join(f"{safe(agent.path)}  {agent.dialect.name}\n" for agent in outcome.checked))
        return OK
    sys.stdout.write(_text(outcome, options, settings))
    if outcome.broken:
        return FAILED
    return OK if options.exit_zero else outcome.report.exit_code(settings.fail_on)


def _text(outcome: Outcome, options: Options, settings: Config) -> str:
    if options.statistics:
        return render.statistics(outcome.report)
    color = wants_color(options.color, sys.stdout, os.environ)
    look = render.Look(width(sys.stdout), color, summary=not options.quiet)
    return render.render(settings.output_format, outcome.report, look)


def _candidates(options: Options, settings: Config) -> list[Candidate]:
    if "-" in options.paths:
        return [_standard_input(options)]
    try:
        return discovery.candidates(options.paths or [discovery.repository(os.getcwd())], settings.exclude)
    except FileNotFoundError as error:
        raise ConfigError(f"there is no file or folder `{error}`") from None


def _standard_input(options: Options) -> Candidate:
    if len(options.paths) > 1:
        raise ConfigError("`-` reads standard input and goes with no other path")
    name = options.stdin_filename or "stdin.md"
    absolute = os.path.abspath(name)
    data = sys.stdin.buffer.read(MAX_FILE + 1)
    return Candidate(name, discovery.shown(absolute), absolute.replace(os.sep, "/"), named=True, data=data)


def _nothing_found(paths: tuple[str, ...], passed_over: tuple[str, ...]) -> str:
    where = ", ".join(f"`{path}`" for path in paths) or "this repository"
    if paths and all(path in passed_over for path in paths):
        return f"{where}: no agent file, it has no frontmatter"
    patterns = dict.fromkeys(pattern for name in dialects.names() for pattern in dialects.patterns(name))
    return (
        f"no agent file found in {where}; looked for {', '.join(patterns)}, and for Markdown whose frontmatter has "
        f"`name` and `description` ({len(passed_over)} other Markdown files seen). Name files, or pass --allow-empty"
    )


def _rules(argv: list[str]) -> int:
    from . import explain

    if argv:
        raise ConfigError("usage: lint-agents rules")
    sys.stdout.write(explain.rule_table(rules.every_rule()))
    return OK


def _rule(argv: list[str]) -> int:
    from . import explain

    if len(argv) != 1:
        raise ConfigError("usage: lint-agents rule CODE|NAME")
    sys.stdout.write(explain.rule_page(rules.find(argv[0])))
    return OK


BY_NAME: dict[str, Callable[[list[str]], int]] = {"check": check, "rules": _rules, "rule": _rule}
