"""From the command line to an exit code: the only module that prints."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from typing import IO

from . import arguments, config, dialects, discovery, engine, render, rules
from .agents import Candidate
from .config import Config, ConfigError
from .document import MAX_FILE
from .terminal import safe, wants_color, width

OK, FOUND, FAILED, INTERRUPTED = 0, 1, 2, 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run `lint-agents` with these arguments (default: those of the process); answers the exit code."""
    given = list(sys.argv[1:] if argv is None else argv)
    try:
        code = _dispatch(given)
        sys.stdout.flush()
    except ConfigError as error:
        return _fail(str(error))
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _silence(sys.stdout)
        return OK
    except OSError as error:  # standard output is full or closed
        _silence(sys.stdout)
        return _fail(f"cannot write the output: {error.strerror}")
    return code


def _dispatch(argv: list[str]) -> int:
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    command = _COMMANDS.get(argv[0]) if argv else None
    return command(argv[1:]) if command else _check(argv)


def _fail(message: str) -> int:
    if sys.stderr is not None:
        sys.stderr.write(f"lint-agents: error: {safe(message)}\n")
    return FAILED


def _silence(stream: IO[str]) -> None:
    """Let the interpreter's own flush at exit write into nothing."""
    try:
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, stream.fileno())
        os.close(null)
    except (OSError, ValueError):
        pass


def _check(argv: list[str]) -> int:
    options = arguments.parser().parse_args(argv)
    settings = arguments.merge(config.load(options.config, isolated=options.isolated), options)
    chosen = rules.selected(settings)
    outcome = engine.run(_candidates(options.paths, settings, options.stdin_filename), chosen, settings.dialect)
    if not outcome.checked and not options.allow_empty:
        return _fail(_nothing_found(options.paths, outcome.passed_over))
    if options.show_files:
        sys.stdout.write("".join(f"{safe(agent.path)}  {agent.dialect.name}\n" for agent in outcome.checked))
        return OK
    if options.statistics:
        sys.stdout.write(render.statistics(outcome.report))
    else:
        look = render.Look(
            width=width(sys.stdout),
            color=wants_color(options.color, sys.stdout, os.environ),
            summary=not options.quiet,
        )
        sys.stdout.write(render.render(settings.output_format, outcome.report, look))
    if outcome.broken:
        return FAILED
    return OK if options.exit_zero else outcome.report.exit_code(settings.fail_on)


def _candidates(paths: list[str], settings: Config, stdin_name: str | None) -> list[Candidate]:
    if "-" in paths:
        if len(paths) > 1:
            raise ConfigError("`-` reads standard input and goes with no other path")
        name = stdin_name or "stdin.md"
        absolute = os.path.abspath(name)
        data = sys.stdin.buffer.read(MAX_FILE + 1)
        return [Candidate(name, discovery.shown(absolute), absolute.replace(os.sep, "/"), named=True, data=data)]
    try:
        return discovery.candidates(paths or [discovery.repository(os.getcwd())], settings.exclude)
    except FileNotFoundError as error:
        raise ConfigError(f"there is no file or folder `{error}`") from None


def _nothing_found(paths: list[str], passed_over: tuple[str, ...]) -> str:
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


_COMMANDS: dict[str, Callable[[list[str]], int]] = {"check": _check, "rules": _rules, "rule": _rule}
