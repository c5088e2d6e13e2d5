"""`--watch`: check again whenever a file that the report depends on changes, until Ctrl-C."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Callable

from ..agents import find
from ..core import caching
from ..core.errors import ConfigError
from ..core.record import TYPE_CHECKING
from ..core.terminal import Printed
from ..core.wording import counted
from ..fleet import registry_files
from ..reading import git_files, paths, repository
from . import outputs, show, tell
from .common import OK, settings_for

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import NoReturn

    from ..core.settings import Config
    from .command_line import Options

#: Seconds between two looks at the files; longer where a look itself takes long, so that looking
#: takes a tenth of a processor at most.
_PAUSE = 0.3
_SHARE = 10

Check = Callable[[list[str]], Printed]
Stamp = tuple[int, int, int] | None
Stamps = dict[str, Stamp]


def run(argv: list[str], options: Options, check: Check) -> tuple[str, int]:
    """Check whenever something changes, until an interrupt or until nobody reads the output.

    Raises ConfigError where the options go with no watch, or the first check cannot be made.
    """
    _refuse(options)
    try:
        _forever(argv, options, check)
    except BrokenPipeError:
        return "", OK
    except OSError as error:
        raise ConfigError(f"cannot write the output: {error.strerror}") from None


def _forever(argv: list[str], options: Options, check: Check) -> NoReturn:
    ended = [*argv, "--"].index("--")
    kept = [one for one in argv[:ended] if one != "--watch"]
    arguments = [*kept, *argv[ended:]]
    settings = settings_for(options)
    seen = _stamps(options, settings)
    _check(check, arguments, len(seen))  # an error of the first is one of the command line
    while True:
        settings, seen = _changed(options, settings, seen)
        try:
            _check(check, arguments, len(seen))
        except ConfigError as error:
            show("", alone=True)
            tell([*(f"error: {one}" for one in error.args), *getattr(error, "__notes__", ())])
            tell([_watching(len(seen))])


def _refuse(options: Options) -> None:
    """Raise ConfigError for options that read a text once, or write what is read."""
    if "-" in options.paths or options.files_from == "-":
        raise ConfigError("--watch looks at files: it does not go with standard input")
    if options.add_ignores or options.update_baseline:
        raise ConfigError("--watch goes neither with --add-ignores nor with --update-baseline")


def _check(check: Check, arguments: list[str], number: int) -> None:
    """Print one report. Raises ConfigError, and OSError where nobody reads it."""
    text, _, *notes = check(arguments)
    show(text, alone=True)
    for some in notes:
        tell(some)
    tell([_watching(number)])


def _watching(number: int) -> str:
    return f"watching {counted(number, 'file')}; Ctrl-C ends"


def _changed(options: Options, settings: Config, seen: Stamps) -> tuple[Config, Stamps]:
    """Wait until the files differ from what was seen; return the settings and the files now."""
    pause = _PAUSE
    while True:
        time.sleep(pause)
        began = time.monotonic()
        caching.forget(caching.OF_FILES)
        # until settings that cannot be used are right again, those before say where to look
        with contextlib.suppress(ConfigError):
            settings = settings_for(options)
        now = _stamps(options, settings)
        if now != seen:
            return settings, now
        pause = max(_PAUSE, _SHARE * (time.monotonic() - began))


def _stamps(options: Options, settings: Config) -> Stamps:
    """Return what tells one content of each file from the next; None where there is none."""
    stamps: Stamps = {}
    written = outputs.places(options.output)
    for path in _files(options, settings):
        if written and os.path.realpath(path) in written:
            continue  # each check writes it anew
        try:
            known = os.stat(path)
        except (OSError, ValueError):
            stamps[path] = None
        else:
            stamps[path] = (known.st_mtime_ns, known.st_size, known.st_ino)
    return stamps


def _files(options: Options, settings: Config) -> Iterator[str]:
    """Return what a report depends on: Markdown and agents, what lies around them, and what is
    named.
    """
    try:
        found = find.search(options.paths or ["."], settings).files
    except FileNotFoundError:
        found = []  # it may come back
    yield from options.paths
    folders = {os.getcwd()}
    for one in found:
        yield one.path
        folders.add(os.path.dirname(os.path.abspath(one.path)))
    yield from _around(folders)
    yield from _named(options, settings)
    if options.narrowed:  # a commit, or another branch
        yield os.path.join(git_files.folders(repository.root(os.getcwd()))[0], "index")


def _named(options: Options, settings: Config) -> Iterator[str]:
    """Return what options and settings name: the former relative to the working directory, the
    latter to the folder of the settings.
    """
    for name in (options.config, options.files_from, settings.baseline):
        if name:
            yield os.path.abspath(name)
    examples = settings.judgement.get("examples", "")
    for name in (settings.policy, *settings.documented_in, examples):
        if name:
            yield os.path.join(settings.root, name)
    root = settings.root or os.getcwd()
    with contextlib.suppress(ConfigError):  # each check says what is wrong with them
        registry = registry_files.located(root, settings.routing)
        if registry:
            yield registry
            yield registry_files.document_path(registry, settings.routing)


def _around(folders: Iterable[str]) -> Iterator[str]:
    """Return what may be settings, a document or a registry, in the folders and in those above
    them up to their repository.
    """
    around: set[str] = set()
    for folder in folders:
        around.update(repository.folders(folder) or [folder])
    for folder in sorted(around):
        for name in _names(folder):
            if name.endswith(paths.OF_PROJECT):
                yield os.path.join(folder, name)


def _names(folder: str) -> list[str]:
    try:
        return os.listdir(folder)
    except OSError:
        return []
