"""Which files a run looks at, and which rules look at which of them."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Collection

from . import discovery, rules
from .agents import Candidate
from .arguments import Options
from .config import Config, ConfigError
from .files import MAX_FILE
from .gitignore import spec_of

_LONGEST_LIST = 64 * 1024 * 1024  # bytes of a list of files


def candidates(options: Options, settings: Config) -> list[Candidate]:
    """The files to look at. Raises ConfigError for what does not exist."""
    if "-" in options.paths:
        if narrows(options):
            raise ConfigError("`-` reads standard input and cannot be narrowed to a list or to changes")
        return [_standard_input(options)]
    listed = _listed(options, settings) if options.files_from else None
    if listed is not None and not options.paths:
        found = listed
    else:
        found = _found(options.paths or (discovery.repository(os.getcwd()),), excluded(settings))
    if listed is not None:
        wanted = {one.absolute for one in listed}
        found = [one for one in found if one.absolute in wanted]
    return _changed(found, options) if options.changed or options.since is not None else found


def narrows(options: Options) -> bool:
    """Whether the run is narrowed to a part that may well be empty."""
    return bool(options.files_from or options.changed or options.since is not None)


def excluded(settings: Config) -> discovery.Excluded:
    """What the settings leave out."""
    return discovery.Excluded.by(settings.exclude, settings.root, force=settings.force_exclude)


def left_out(settings: Config) -> Callable[[Candidate], Collection[str]] | None:
    """For a file, the names of the rules that `per-file-ignores` keeps from it; None where there are none."""
    if not settings.per_file_ignores:
        return None
    specs = [
        (spec_of([pattern]), rules.matching(selectors, "per-file-ignores"))
        for pattern, selectors in settings.per_file_ignores.items()
    ]
    root = os.path.join(os.path.abspath(settings.root), "").replace(os.sep, "/")

    def names(candidate: Candidate) -> Collection[str]:
        if not candidate.absolute.startswith(root):
            return ()
        relative = candidate.absolute[len(root) :]
        return frozenset(name for spec, ruled in specs if spec.match_file(relative) for name in ruled)

    return names


def _found(paths: Collection[str], left_out: discovery.Excluded) -> list[Candidate]:
    try:
        return discovery.candidates(tuple(paths), left_out)
    except FileNotFoundError as error:
        raise ConfigError(f"there is no file or folder `{error}`") from None


def _standard_input(options: Options) -> Candidate:
    if len(options.paths) > 1:
        raise ConfigError("`-` reads standard input and goes with no other path")
    if sys.stdin is None:
        raise ConfigError("standard input is closed")
    name = options.stdin_filename or "stdin.md"
    absolute = os.path.abspath(name)
    data = sys.stdin.buffer.read(MAX_FILE + 1)
    return Candidate(name, discovery.shown(absolute), absolute.replace(os.sep, "/"), named=True, data=data)


def _listed(options: Options, settings: Config) -> list[Candidate]:
    """The Markdown files of a list; being listed makes a file no agent, so whole lists from git can be handed over."""
    data = _read_list(options.files_from or "-")
    separated = data.split(b"\0") if options.null else data.splitlines()
    names = [os.fsdecode(name) for name in separated if name]
    wanted = [name for name in names if name.endswith(".md")]
    found = _found(wanted, excluded(settings)._replace(named=True))
    return [one._replace(named=False) for one in found]


def _read_list(path: str) -> bytes:
    try:
        if path == "-":
            data = sys.stdin.buffer.read(_LONGEST_LIST + 1) if sys.stdin else b""
        else:
            with open(path, "rb") as file:
                data = file.read(_LONGEST_LIST + 1)
    except OSError as error:
        raise ConfigError(f"--files-from: {path}: cannot be read: {error.strerror}") from None
    if len(data) > _LONGEST_LIST:
        raise ConfigError(f"--files-from: {path}: larger than {_LONGEST_LIST} bytes; that is no list of files")
    return data


def _changed(found: list[Candidate], options: Options) -> list[Candidate]:
    from . import changes  # imported here: it starts git

    changed = changes.since(options.since, os.getcwd())
    return [one for one in found if changes.located(one.path) in changed]
