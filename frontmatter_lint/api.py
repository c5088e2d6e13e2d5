"""The linter from Python: texts and paths in, findings out.

Nothing is printed, no process is ended, and no file is written. What is returned are tuples
with names that can be compared, hashed where all they hold can be, and pickled. What cannot be
used, as settings with a wrong value, raises `ConfigError` with the message of the command.
"""

from __future__ import annotations

import os

from .agents import choices, dialect_facts, find, load
from .agents import dialects as known_dialects
from .agents import effective_model as effective_models
from .agents.effective_model import EffectiveModel
from .agents.fields import FieldInfo, fields, tools
from .agents.load import Candidate
from .cli import config, runs
from .cli.command_line import Options
from .core import caching, clock
from .core.edits import Fix
from .core.errors import ConfigError
from .core.findings import Change, Finding, PlacedEvidence, PlacedFix
from .core.nouns import Elsewhere, Severity
from .core.positions import Position, Span
from .core.public import AgentInfo, DialectInfo, Fixed, Judgement, Model, RuleInfo
from .core.record import TYPE_CHECKING
from .core.report import Report
from .core.settings import Config as Settings
from .engine import checking, engine, standards
from .judging import sides
from .reading.paths import Patterns
from .rules import selection

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from .core.report import Outcome

__all__ = [
    "AgentInfo",
    "Change",
    "ConfigError",
    "DialectInfo",
    "EffectiveModel",
    "Elsewhere",
    "FieldInfo",
    "Finding",
    "Fix",
    "Fixed",
    "Judgement",
    "Model",
    "PlacedEvidence",
    "PlacedFix",
    "Position",
    "Report",
    "RuleInfo",
    "Settings",
    "Severity",
    "Span",
    "agents",
    "apply_fixes",
    "dialects",
    "effective_model",
    "fields",
    "identify",
    "judge",
    "lint_paths",
    "lint_text",
    "load_settings",
    "models",
    "refresh",
    "rule_page",
    "rules",
    "suppress",
    "tools",
]


def load_settings(folder: str = ".") -> Settings:
    """Return the settings that hold for a folder: those nearest to it, up to the root of its
    repository, or the defaults. Raises ConfigError.
    """
    return config.load(folder=os.path.abspath(folder))


def lint_text(
    text: str, path: str, settings: Settings | None = None, *, only_agents: bool = False
) -> Report:
    """Return the report on a text that stands, or is to stand, at a path; nothing is read there.

    The path says of which tool the agent is, and which settings hold where none are given. With
    `only_agents`, what no search of its folder would take for an agent is not checked. Raises
    ConfigError.
    """
    candidate = _candidate(text, path)
    if only_agents:
        known = settings or _nearest(candidate)
        excluded = Patterns.of(known, known.exclude)
        if excluded.match(os.path.abspath(path)):
            return Report((), 0)
        candidate = _as_met(candidate, known)
    return _check([candidate], settings).report


def lint_paths(
    paths: Iterable[str | os.PathLike[str]], settings: Settings | None = None, *, jobs: int = 1
) -> Report:
    """Return the report on every agent among files and below folders.

    A file that is named is checked whatever it is. Each file is held to the settings given, or
    else to those nearest to it. `jobs` is the number of processes, 0 for as many as are worth it.
    A baseline is not applied. Raises ConfigError, and FileNotFoundError for a path that is not
    there.
    """
    names = [os.fspath(path) for path in paths]
    found = find.search(names, settings or load_settings())
    return _check(found.files, settings, jobs).report


def apply_fixes(
    text: str, path: str, settings: Settings | None = None, *, unsafe: bool = False
) -> Fixed:
    """Return a text with the fixes of its findings applied, the unsafe ones where asked.

    As with `lint_text`, nothing is read from the path, and nothing written to it. Raises
    ConfigError.
    """
    from .fixes import apply  # imported here: who only checks needs none of it

    def check(some: list[Candidate]) -> Outcome:
        return _check(some, settings)

    candidate = _candidate(text, path)
    before = check([candidate])
    mended = apply.mend([candidate], before, check, unsafe=unsafe)
    if not mended:
        return Fixed(text, (), before.report)
    new = mended[0].new
    after = check([candidate._replace(data=new)])
    return Fixed(new.decode("utf-8", "surrogatepass"), mended[0].fixed, after.report)


def judge(path: str, text: str | None = None, settings: Settings | None = None) -> Judgement | None:
    """Return what the work of an agent needs; None where the file is no agent.

    With a text, nothing is read from the path. Raises ConfigError, and FileNotFoundError where
    there is no such file.
    """
    if text is None and not os.path.lexists(path):
        raise FileNotFoundError(path)
    candidate = _candidate(text, path)
    if settings is None:
        settings = _nearest(candidate)
    held_to = standards.of(settings)
    agent = load.load(candidate, settings.dialect)
    if agent is None:
        return None
    agent = checking.with_declared(agent, held_to)
    context = checking.context_of(agent, held_to)
    profile = context.profile()
    odds = profile.odds
    return Judgement(
        agent.path,
        agent.name,
        agent.dialect.name,
        tuple(ref.value for ref in agent.model.preferences),
        profile.kind,
        profile.floor,
        profile.ceiling,
        odds.mid,
        sides.critical(profile, context),
        odds.mechanical,
        odds.unjudged,
        *sides.of(agent, context),
    )


def identify(
    path: str, text: str | None = None, settings: Settings | None = None
) -> AgentInfo | None:
    """Return the agent of a file, which is known by its path, its content and the settings as a
    search knows it; None where the file is none.

    With a text, nothing is read from the path. Raises ConfigError.
    """
    candidate = _candidate(text, path)
    if settings is None:
        settings = _nearest(candidate)
    return _info(_as_met(candidate, settings), settings.dialect)


def agents(
    paths: Iterable[str | os.PathLike[str]], settings: Settings | None = None
) -> tuple[AgentInfo, ...]:
    """Return every agent among files and below folders, by path, each as the settings given, or
    else those nearest to it, have it.

    Raises ConfigError, and FileNotFoundError for a path that is not there.
    """
    names = [os.fspath(path) for path in paths]
    files, run_of = _governed(find.candidates(names, settings or load_settings()), settings)
    found = []
    for candidate in find.each(files):
        one = _info(candidate._replace(named=False), run_of(candidate).dialect)
        if one is not None:
            found.append(one)
    return tuple(found)


def effective_model(
    path: str,
    text: str | None = None,
    environment: Mapping[str, str] | None = None,
    settings: Settings | None = None,
) -> EffectiveModel | None:
    """Return which model runs when a session calls the agent, and what decides it: the file,
    the settings of the project, or variables; None where the file is no agent, or that is not
    known of its tool.

    With a text, nothing is read from the path. Without an environment it is taken to be empty.
    The settings of the linter say which tool reads the file. Raises ConfigError.
    """
    candidate = _candidate(text, path)
    if settings is None:
        settings = _nearest(candidate)
    agent = load.load(candidate, settings.dialect)
    return None if agent is None else effective_models.of(agent, environment or {})


def suppress(text: str, path: str, findings: Sequence[Finding], reason: str) -> str:
    """Return a text with a comment above the line of each finding that hides it, with the reason.

    Nothing is written. Raises ConfigError where a comment would change the meaning, or cannot
    stand there.
    """
    from .core.errors import NotReplacedError
    from .fixes import add_ignores  # imported here: who only checks needs none of it
    from .reading import document

    data = text.encode("utf-8", "surrogatepass")
    syntax = document.syntax_of(_candidate(text, path).absolute)
    try:
        written = add_ignores.with_comments(data, findings, syntax, reason)
    except NotReplacedError as error:
        raise ConfigError(str(error)) from None
    return written.decode("utf-8", "surrogatepass")


def rule_page(rule: str, settings: Settings | None = None) -> str:
    """Return the page of a rule, named by its code or name, as Markdown; with settings also of one
    that their policy brings. Raises ConfigError.
    """
    from .output import rule_pages  # imported here: pages are not needed to check

    policy = None
    if settings is not None:
        policy = standards.policy(settings.policy, settings.root or os.getcwd())
    return rule_pages.rule_page(selection.find(rule, policy))


def refresh() -> None:
    """Forget what was read of folders and settings: a process that lives long calls this when
    files around the agents may have changed.
    """
    caching.forget(caching.OF_FILES)


def rules() -> tuple[RuleInfo, ...]:
    """Return every rule, by code."""
    return tuple(
        RuleInfo(one.code, one.name, one.severity, one.default) for one in selection.every_rule()
    )


def dialects() -> tuple[DialectInfo, ...]:
    """Return every tool whose agent files are read, by name."""
    found = []
    for name in sorted(known_dialects.names()):
        tool = known_dialects.get(name)
        places = dialect_facts.of(name).paths
        paths = (*places.own, *places.shared)
        found.append(DialectInfo(name, tool.title, paths, tool.source))
    return tuple(found)


def models(dialect: str) -> tuple[Model, ...]:
    """Return what one may write under `model` in the files of a tool, its own words first.

    Raises ConfigError for a tool that is not known.
    """
    name = known_dialects.find(dialect)
    if not name:
        raise ConfigError(known_dialects.unknown(dialect))
    tool = known_dialects.get(name)
    words = [Model(one.name, one.tier, "word") for one in choices.words(tool)]
    others = [
        Model(one.name, one.info.tier, one.status, one.on, one.instead)
        for one in choices.models(tool, clock.today(""))
    ]
    return (*words, *others)


def _candidate(text: str | None, path: str) -> Candidate:
    """Return the file of a path, with a text in the place of its content where one is given."""
    absolute = os.path.abspath(path)
    content = None if text is None else text.encode("utf-8", "surrogatepass")
    return Candidate(path, find.shown(absolute), absolute.replace(os.sep, "/"), True, content)


def _nearest(candidate: Candidate) -> Settings:
    """Return the settings nearest to a file. Raises ConfigError."""
    return load_settings(os.path.dirname(candidate.absolute))


def _as_met(candidate: Candidate, settings: Settings) -> Candidate:
    """Return a file as a search under these settings meets it: not as one that was named."""
    included = Patterns.of(settings, settings.include).match(os.path.abspath(candidate.path))
    return candidate._replace(named=False, included=included)


def _info(candidate: Candidate, dialect: str | None) -> AgentInfo | None:
    """Return what is known of the agent of a file; None where it is none."""
    agent = load.load(candidate, dialect, judged=False)
    if agent is None:
        return None
    path = os.path.abspath(candidate.path)
    return AgentInfo(agent.name, path, agent.dialect.name, agent.description)


def _governed(
    files: Sequence[Candidate], settings: Settings | None
) -> tuple[Sequence[Candidate], Callable[[Candidate], standards.Run]]:
    """Return the files to look at, and how each is checked: all alike under the settings given,
    else by those nearest to it, which may leave it out. Raises ConfigError.
    """
    if settings is None:
        governed = runs.governed(files, Options(), load_settings())
        return governed.candidates, governed.run_of
    run = runs.run_by(settings, Options())
    return files, lambda _: run


def _check(files: Sequence[Candidate], settings: Settings | None, jobs: int = 1) -> Outcome:
    """Return the outcome for files, each under its own settings where none are given."""
    kept, run_of = _governed(files, settings)
    outcome = engine.check_files(kept, run_of, jobs)
    report = outcome.report
    return outcome._replace(report=report._replace(findings=tuple(report.findings)))
