"""The commands of `lint-agents`, each from its arguments to printed text and an exit code."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

from . import agents, arguments, config, dialects, discovery, engine, render, rules, standards
from .agents import Candidate
from .arguments import Options
from .config import Config, ConfigError
from .engine import Handling, Outcome
from .files import MAX_FILE
from .model import Agent
from .rules import ActiveRule
from .suggest import did_you_mean
from .terminal import inert, safe, wants_color, width

OK, FAILED = 0, 2

#: What goes to standard output, and the exit code.
Printed = tuple[str, int]


def check(argv: list[str]) -> Printed:
    """`lint-agents [check] [OPTIONS] [PATHS…]`."""
    options, settings = _settings(argv)
    if options.help:
        return arguments.parser().format_help(), OK
    held_to = standards.of(settings)
    active = rules.selected(settings, held_to.policy)
    candidates = _candidates(options, settings)
    outcome = engine.run(candidates, active, held_to, settings.dialect, _handling(options, settings))
    if not outcome.checked and not options.allow_empty and not options.narrowed:
        raise ConfigError(_nothing_found(options.paths, outcome.passed_over))
    if options.show_files:
        return inert("".join(f"{safe(agent.path)}  {agent.dialect.name}\n" for agent in outcome.checked)), OK
    outcome = _against_baseline(outcome, active, options, settings)
    if options.add_ignores:
        return _add_ignores(outcome, candidates, options)
    return _text(outcome, options, settings), _code(outcome, options, settings)


def _handling(options: Options, settings: Config) -> Handling:
    if not settings.per_file_ignores:
        return Handling(options.ignores, options.today)
    from . import scope

    return Handling(options.ignores, options.today, scope.left_out(settings))


def _against_baseline(outcome: Outcome, active: list[ActiveRule], options: Options, settings: Config) -> Outcome:
    if settings.baseline is None:
        if options.update_baseline:
            raise ConfigError("--update-baseline needs a file: name it with --baseline, or `baseline` in the settings")
        return outcome
    from . import baseline  # imported here: it reads JSON

    known = baseline.read(settings.baseline, may_be_missing=options.update_baseline)
    return baseline.apply(outcome, known, active, update=options.update_baseline)


def _add_ignores(outcome: Outcome, candidates: list[Candidate], options: Options) -> Printed:
    from . import ignoring

    if "-" in options.paths or not options.ignores:
        raise ConfigError("--add-ignores writes into files: it goes neither with `-` nor with --no-ignores")
    added = ignoring.add(outcome.report.findings, candidates)
    return ignoring.text(added), FAILED if outcome.broken else int(bool(added.refused))


def _code(outcome: Outcome, options: Options, settings: Config) -> int:
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
    if options.narrowed:
        from . import scope  # imported here: most runs look at everything

        return scope.narrowed(options, settings)
    if "-" in options.paths:
        return [_standard_input(options)]
    try:
        return discovery.candidates(options.paths or [discovery.repository(os.getcwd())], _excluded(settings))
    except FileNotFoundError as error:
        raise ConfigError(f"there is no file or folder `{error}`") from None


def _excluded(settings: Config) -> discovery.Excluded:
    return discovery.Excluded.by(settings.exclude, settings.root, force=settings.force_exclude)


def _standard_input(options: Options) -> Candidate:
    if len(options.paths) > 1:
        raise ConfigError("`-` reads standard input and goes with no other path")
    if sys.stdin is None:
        raise ConfigError("standard input is closed")
    name = options.stdin_filename or "stdin.md"
    absolute = os.path.abspath(name)
    data = sys.stdin.buffer.read(MAX_FILE + 1)
    return Candidate(name, discovery.shown(absolute), absolute.replace(os.sep, "/"), named=True, data=data)


def _nothing_found(paths: tuple[str, ...], passed_over: tuple[str, ...]) -> str:
    where = ", ".join(f"`{path}`" for path in paths) or "this repository"
    if paths and all(discovery.shown(os.path.abspath(path)) in passed_over for path in paths):
        return f"{where}: no agent file, it has no frontmatter"
    patterns = dict.fromkeys(pattern for name in dialects.names() for pattern in dialects.patterns(name))
    return (
        f"no agent file found in {where}; looked for {', '.join(patterns)}, and for Markdown whose frontmatter has "
        f"`name` and `description` ({len(passed_over)} other Markdown files seen). Name files, or pass --allow-empty"
    )


def _rules(argv: list[str]) -> Printed:
    from . import explain

    if argv:
        raise ConfigError("usage: lint-agents rules")
    return explain.rule_table(rules.every_rule()), OK


def _rule(argv: list[str]) -> Printed:
    from . import explain

    if len(argv) != 1:
        raise ConfigError("usage: lint-agents rule CODE|NAME")
    return explain.rule_page(rules.find(argv[0])), OK


def _explain(argv: list[str]) -> Printed:
    from . import account

    options, settings = _settings(argv)
    if len(options.paths) != 1:
        raise ConfigError("usage: lint-agents explain FILE|AGENT [--policy NAME|FILE] [--output-format json]")
    held_to = standards.of(settings)
    judging = settings._replace(select=_JUDGING)
    accounts = [account.account(agent, held_to, judging) for agent in _agents_called(options.paths[0], settings)]
    if settings.output_format == "json":
        import json

        return json.dumps(accounts, indent=2) + "\n", OK
    return "\n".join(account.text(one) for one in accounts), OK


#: The families that judge an assignment.
_JUDGING = ("MA", "FB", "ES")


def _agents_called(wanted: str, settings: Config) -> list[Agent]:
    """The agent of a file, or all agents of the repository that go by a name."""
    by_file = os.path.lexists(wanted)
    places = [wanted] if by_file else [discovery.repository(os.getcwd())]
    loaded = (agents.load(one, settings.dialect) for one in discovery.candidates(places, _excluded(settings)))
    every = [agent for agent in loaded if agent is not None]
    found = every if by_file else [agent for agent in every if agent.name.lower() == wanted.lower()]
    if not found:
        hint = did_you_mean(wanted, [agent.name for agent in every])
        raise ConfigError(f"there is no agent file and no agent called `{wanted}`" + (f"; {hint}" if hint else ""))
    return found


def _documented(argv: list[str]) -> Printed:
    options, settings = _settings(argv)
    if options.paths:
        raise ConfigError("usage: lint-agents documented [--documented-in FILE]…")
    read = standards.of(settings).documented
    if not read:
        raise ConfigError("no document names a model: set `documented-in`, or write a ROUTING.md")
    return standards.listing(read), OK


def _policies(argv: list[str]) -> Printed:
    from . import explain

    if argv:
        raise ConfigError("usage: lint-agents policies")
    return explain.policy_table(), OK


def _policy(argv: list[str]) -> Printed:
    from . import explain

    if len(argv) != 1:
        raise ConfigError("usage: lint-agents policy NAME|FILE")
    return explain.policy_page(standards.policy(argv[0], os.getcwd())), OK


def _settings(argv: list[str]) -> tuple[Options, Config]:
    options = arguments.parse(argv)
    return options, arguments.merge(config.load(options.config, isolated=options.isolated), options)


BY_NAME: dict[str, Callable[[list[str]], Printed]] = {
    "check": check,
    "rules": _rules,
    "rule": _rule,
    "explain": _explain,
    "documented": _documented,
    "policies": _policies,
    "policy": _policy,
}
