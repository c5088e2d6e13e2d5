"""Which files a run looks at, and which rules look at which of them."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence

from ..agents import find
from ..agents.find import Found
from ..agents.load import Candidate
from ..core import limits
from ..core.errors import ConfigError
from ..core.policy import Policy
from ..core.record import TYPE_CHECKING, Record
from ..core.settings import Config
from ..reading import file_bytes, paths, repository
from ..rules import selection
from . import command_line
from .command_line import Options

if TYPE_CHECKING:
    from ..reading.git_changes import Changes


class Narrowed(Record):
    """The files to look at, and whether a path, of any ending, is one of those that the run is
    narrowed to.
    """

    found: Found
    holds: Callable[[str], bool]


def narrowed(options: Options, settings: Config) -> Narrowed:
    """Return the files to look at where the run is narrowed to a list or to changes. Raises
    ConfigError for missing ones.
    """
    if "-" in options.paths:
        raise ConfigError("`-` reads standard input and cannot be narrowed to a list or to changes")
    listed = None
    names: list[str] = []
    if options.files_from:
        names = _names_listed(options)
        listed = _listed(names, settings)
    if listed is not None and not options.paths:
        met = listed
    else:
        met = found(options.paths or (".",), settings, only_agents=options.only_agents)
    files = met.files
    if listed is not None:
        wanted = {one.absolute for one in listed.files}
        files = [one for one in files if one.absolute in wanted]
    differs = None
    if options.changed or options.since is not None:
        differs = _changes(options).hold
        files = [one for one in files if differs(one.path)]
    return Narrowed(met._replace(files=files), _holding(names if listed else None, differs))


def _holding(
    names: Sequence[str] | None, differs: Callable[[str], bool] | None
) -> Callable[[str], bool]:
    """Return whether a path is listed, where there is a list, and has changed, where that is
    asked.
    """
    listed = None
    if names is not None:
        listed = frozenset(map(os.path.realpath, names))

    def holds(path: str) -> bool:
        if listed is not None and os.path.realpath(path) not in listed:
            return False
        return differs is None or differs(path)

    return holds


def left_out(settings: Config, policy: Policy) -> Callable[[Candidate], frozenset[str]]:
    """Return what gives, for a file, the names of the rules that `per-file-ignores` keeps from it,
    and of those that the policy brings for other files.
    """
    matchers = []
    for pattern, selectors in settings.per_file_ignores.items():
        names_of = selection.matching(selectors, "per-file-ignores", policy)
        matchers.append((paths.matcher((pattern,)), names_of))
    elsewhere = []
    for own in policy.rules.values():
        if own.paths:
            elsewhere.append((paths.matcher(tuple(own.paths)), own.name))
    root = os.path.join(os.path.abspath(settings.root), "").replace(os.sep, "/")

    def names(candidate: Candidate) -> frozenset[str]:
        if not candidate.absolute.startswith(root):
            return frozenset(name for _, name in elsewhere)
        relative = candidate.absolute[len(root) :]
        skipped: set[str] = set()
        for matcher, ruled in matchers:
            if matcher.names(relative, is_folder=False):
                skipped.update(ruled)
        for matcher, name in elsewhere:
            if not matcher.names(relative, is_folder=False):
                skipped.add(name)
        return frozenset(skipped)

    return names


def found(paths: Sequence[str], settings: Config, *, only_agents: bool = False) -> Found:
    """Return what a search of the paths of a command line meets. Raises ConfigError for one that
    is not there.
    """
    try:
        return find.search(paths, settings, only_agents=only_agents)
    except FileNotFoundError as error:
        raise command_line.missing(str(error)) from None


def _names_listed(options: Options) -> list[str]:
    data = _read_list(options.files_from or "-")
    separated = data.split(b"\0") if options.null else data.splitlines()
    return [os.fsdecode(name) for name in separated if name]


def _listed(names: Sequence[str], settings: Config) -> Found:
    """Return the files of a list that may be agents; being listed makes a file no agent, so whole
    lists from git can be handed over.
    """
    wanted = [name for name in names if find.is_worth_opening(name)]
    return found(wanted, settings, only_agents=True)


def _read_list(path: str) -> bytes:
    name = f"--files-from: {path}"
    if path != "-":
        return file_bytes.contents(
            path, limits.FILE_LIST, name, "; `--files-from -` reads standard input"
        )
    if sys.stdin is None:
        raise ConfigError(f"{name}: standard input is closed")
    data = sys.stdin.buffer.read(limits.FILE_LIST.most + 1)
    if len(data) > limits.FILE_LIST.most:
        raise file_bytes.too_large(limits.FILE_LIST, name)
    return data


def _changes(options: Options) -> Changes:
    if not repository.folders(os.getcwd()):
        if options.changed:
            flag = "--changed"
        else:
            flag = "--since"
        raise ConfigError(
            f"{flag} asks git what has changed, and this is not a git repository; leave "
            f"{flag} out to check all files"
        )
    from ..reading import git_changes  # imported here: it starts git

    return git_changes.since(options.since, os.getcwd())
