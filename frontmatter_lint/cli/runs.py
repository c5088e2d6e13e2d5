"""Which settings govern which file: those nearest to it, up to the root of its repository."""

from __future__ import annotations

import os

from ..agents.load import Candidate
from ..core.errors import ConfigError
from ..core.nouns import RuleEntry
from ..core.record import TYPE_CHECKING, Record
from ..core.settings import Config
from ..engine import standards
from ..engine.standards import Run
from ..reading.paths import Patterns
from ..rules import selection
from . import command_line, config, misplaced
from .command_line import Options

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence


class Governed(Record):
    """The files of a run that their settings do not leave out, and how each is checked: by
    folder, or all alike where `runs` is empty.

    `settings` are those each run comes from, the first of them those of the working directory.
    `warnings` tell of settings around these files that nobody reads, and of parts of
    documents that are left out.
    """

    candidates: list[Candidate]
    own: Run
    runs: dict[str, Run]
    settings: tuple[tuple[Run, Config], ...]
    warnings: tuple[str, ...] = ()

    def run_of(self, candidate: Candidate) -> Run:
        """Return how a file is checked: all files of a folder alike."""
        if not self.runs:
            return self.own
        return self.runs[_folder(candidate)]

    def settings_of(self, candidate: Candidate) -> Config:
        """Return the settings that a file is held to."""
        wanted = self.run_of(candidate)
        found = self.settings[0][1]
        for run, settings in self.settings:
            if run is wanted:
                found = settings
        return found

    @property
    def own_rules(self) -> list[RuleEntry]:
        """The rules that the policies of these files bring, running or not."""
        found: dict[str, RuleEntry] = {}
        for run in (self.own, *self.runs.values()):
            for entry in selection.own_entries(run.standards.policy):
                found[entry.code] = entry
        return list(found.values())

    @property
    def active_everywhere(self) -> list[RuleEntry]:
        """The rules that run on every file, with the severity of the settings in force here.

        Those that compare agents are left out where some files were named: others they would
        be compared with may be missing.
        """
        by_identity = {id(run): run for run in self.runs.values()}
        everywhere = {entry.code for entry, _ in self.own.active}
        everywhere -= {code for code in everywhere if code.startswith(selection.RECORDED)}
        for run in by_identity.values():
            everywhere &= {entry.code for entry, _ in run.active}
        if any(one.named for one in self.candidates):
            from ..fleet import rule_names  # imported here: a baseline asks for it

            everywhere -= {
                entry.code for entry, _ in self.own.active if entry.name in rule_names.COMPARING
            }
        kept = []
        for entry, level in self.own.active:
            told = entry
            if level and level != entry.severity:
                told = entry._replace(severity=level)
            if entry.code in everywhere:
                kept.append(told)
        return kept


def _refuse_clashes(every: Iterable[Run]) -> None:
    """Raise ConfigError where two policies give one code to rules of different names."""
    named: dict[str, tuple[str, str]] = {}
    for run in every:
        policy = run.standards.policy
        for entry in selection.own_entries(policy):
            name, source = named.setdefault(entry.code, (entry.name, policy.source))
            if name != entry.name:
                raise ConfigError(
                    f"{entry.code} is `{name}` in {source} and `{entry.name}` in "
                    f"{policy.source}; give one of them another code"
                )


def governed(candidates: Sequence[Candidate], options: Options, settings: Config) -> Governed:
    """Find the settings of every file; `settings` are those of the working directory.

    `--config` and `--isolated` hold for all files. Raises ConfigError where settings that
    govern a file cannot be used.
    """
    own = run_by(settings, options)
    if settings.force_exclude and any(one.data is not None for one in candidates):
        # standard input, which no search has left out
        candidates = [one for one in candidates if not _leaves_out(settings, one)]
    if options.config or options.isolated:
        return Governed(list(candidates), own, {}, ((own, settings),), own.standards.warnings)
    runs: dict[str, Run] = {}
    kept = []
    here = config.search(os.getcwd())
    by_file: dict[str, tuple[Run, Config]] = {here.used: (own, settings)}
    by_folder: dict[str, tuple[Run, Config]] = {}
    searches: list[misplaced.Search] = []
    for candidate in candidates:
        folder = _folder(candidate)
        if folder not in by_folder:
            looked = config.search(folder)
            path = looked.used
            if path not in by_file:
                nested = command_line.merge(
                    config.load(path, isolated=not path), options, strict=False
                )
                by_file[path] = (run_by(nested, options, strict=False), nested)
            by_folder[folder] = by_file[path]
            searches.append(looked)
        run, governing = by_folder[folder]
        runs[folder] = run
        if governing is settings:
            kept.append(candidate)
        elif not _leaves_out(governing, candidate):
            included = Patterns.of(governing, governing.include)
            kept.append(candidate._replace(included=included.match(candidate.path)))
    if len(by_file) > 1:
        _refuse_clashes([run for run, _ in by_file.values()])
    # what lies around the working directory was said when its settings were loaded
    told = list(misplaced.warnings(searches, here))
    for run, _ in by_file.values():
        told.extend(run.standards.warnings)
    return Governed(kept, own, runs, tuple(by_file.values()), tuple(told))


def warnings_of(settings: Config, governed: Governed, *, broken: bool = False) -> tuple[str, ...]:
    """Return what to warn of, each once: what the settings of the working directory say, those
    nearer to the files, and with `broken` that the linter failed on an agent.
    """
    found = [*settings.warnings, *governed.warnings]
    if broken:
        found.append(
            "the linter failed on an agent, which is left out: `lint-agents` alone says on which"
        )
    return tuple(dict.fromkeys(found))


def run_by(settings: Config, options: Options, *, strict: bool = True) -> Run:
    """Return how files are checked under these settings. Raises ConfigError, with `strict` also
    for a selector that fits no rule.
    """
    held_to = standards.of(settings)
    left_out: Callable[[Candidate], frozenset[str]] | None = None
    if settings.per_file_ignores or held_to.policy.rules:
        from . import scope  # imported here: it compiles patterns

        left_out = scope.left_out(settings, held_to.policy)
    documents = []
    for name in settings.documented_in:
        path = os.path.abspath(os.path.join(settings.root, name))
        documents.append(path.replace(os.sep, "/"))
    return Run(
        active=selection.selected(settings, held_to.policy, strict=strict),
        standards=held_to,
        dialect=settings.dialect,
        ignores=options.ignores,
        day=options.today,
        left_out=left_out,
        limits={**held_to.policy.limits, **settings.fleet},
        counted=settings.cost,
        is_whole=not options.narrowed,
        root="" if settings.isolated else settings.root or os.getcwd(),
        routing=settings.routing,
        documents=frozenset(documents),
    )


def _folder(candidate: Candidate) -> str:
    return candidate.absolute.rpartition("/")[0] or "/"


def _leaves_out(settings: Config, candidate: Candidate) -> bool:
    """Whether nested settings exclude a file; a named one only where they force it."""
    if candidate.named and not settings.force_exclude:
        return False
    excluded = Patterns.of(settings, settings.exclude)
    return excluded.match(os.path.abspath(candidate.path))
