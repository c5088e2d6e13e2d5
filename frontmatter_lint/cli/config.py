"""Settings: the nearest configuration file and the flags, merged into one value."""

from __future__ import annotations

import os
import sys

from .. import __version__
from ..agents import dialects, find
from ..core import limits
from ..core.errors import ConfigError
from ..core.nouns import GRACE, Severity
from ..core.positions import KeyPath
from ..core.record import TYPE_CHECKING, Record
from ..core.resources import PACKAGE
from ..core.settings import Config
from ..reading import file_bytes, repository
from . import misplaced
from .misplaced import OWN_FILE, PYPROJECT, TABLE, Search

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from ..core.shapes_of_settings import Table

_MOST = 20  # errors of one file that are listed
_READERS = ("cli/config.py", "core/limits.py", "reading/toml_faults.py")


class Source(Record):
    """A configuration file as read: its path, its text, and what it says to us."""

    path: str
    text: str
    table: Table


def load(
    explicit: str | None = None, *, isolated: bool = False, folder: str | None = None
) -> Config:
    """Return the configuration in force: the file named, else the nearest one, else the defaults.
    Raises ConfigError.
    """
    if explicit:
        return of_table(read(explicit).table, explicit)
    if isolated:
        return Config(isolated=True)
    looked = search(folder or os.getcwd())
    if looked.used:
        settings = of_table(read(looked.used).table, looked.used)
    else:
        settings = Config()
    warnings = misplaced.warnings([looked])
    return settings._replace(warnings=(*settings.warnings, *warnings))


def source(
    explicit: str | None = None, *, isolated: bool = False, folder: str | None = None
) -> Source | None:
    """Return the file that the configuration in force is read from, if any. Raises ConfigError
    where it cannot be used.
    """
    path = explicit
    if path is None and not isolated:
        path = nearest(folder or os.getcwd())
    if path:
        return read(path)
    return None


def read(path: str) -> Source:
    """Return a configuration file as read. Raises ConfigError where it cannot be used."""
    text = file_bytes.text(path, limits.SETTINGS, _shown(path))
    table = _table(_parse(path, text), path, text)
    _check(table, path, text)
    valid: Any = table  # by its schema
    return Source(path, text, valid)


def nearest(folder: str) -> str | None:
    """Return the configuration file that holds for a folder, if any."""
    return search(folder).used or None


def search(folder: str) -> Search:
    """Look for settings in a folder and its parents inside the same repository.

    Outside a repository only the folder itself counts: a file somewhere above is
    nobody's intention.
    """
    folders = []
    for one in repository.folders(folder) or _folders_below_here(folder):
        folders.append(one)
        path = _config_in(one)
        if path is not None:
            return Search(tuple(folders), path)
    return Search(tuple(folders), "")


def _folders_below_here(folder: str) -> list[str]:
    """Return the folder and its parents up to the working directory; itself alone elsewhere."""
    here = os.getcwd()
    found = [folder]
    while found[-1] != here:
        parent = os.path.dirname(found[-1])
        if parent == found[-1]:
            return [folder]
        found.append(parent)
    return found


def _config_in(folder: str) -> str | None:
    """Return the settings file of a folder, if any. Raises ConfigError for one that is not
    part of the repository.
    """
    own = os.path.join(folder, OWN_FILE)
    if os.path.isfile(own):
        if repository.leads_out(own):
            raise ConfigError(
                f"{_shown(own)}: is behind a link that leads out of the repository, so it is not "
                f"read; put a copy here, or name the file with `--config`"
            )
        return own
    pyproject = os.path.join(folder, PYPROJECT)
    if os.path.isfile(pyproject) and not repository.leads_out(pyproject):
        if _speaks_of_us(pyproject):
            return pyproject
        return None
    return None


def _speaks_of_us(pyproject: str) -> bool:
    text = file_bytes.text(pyproject, limits.SETTINGS, _shown(pyproject))
    if TABLE[-1] not in text:  # spares most projects the import of a parser
        return False
    tools = _parse(pyproject, text).get(TABLE[0])
    return isinstance(tools, dict) and TABLE[-1] in tools


def _shown(path: str) -> str:
    """Return the path of a settings file as messages name it."""
    return find.shown(os.path.abspath(path))


def _parse(path: str, text: str) -> Mapping[str, object]:
    """Return what a settings file says; of pyproject.toml perhaps only what it says to us. Raises
    ConfigError.

    Importing the parser alone takes as long as starting the interpreter, so what it made of the
    same text before is kept.
    """
    from ..reading import kept  # imported here, as below: most runs have no settings to parse

    root = repository.root(os.path.dirname(os.path.abspath(path)))
    name = kept.digest(os.path.abspath(path).encode("utf-8", "surrogatepass"))
    program = [sys.version, __version__]
    for reader in _READERS:
        program.append(str(os.stat(os.path.join(PACKAGE, reader)).st_mtime_ns))
    key = kept.digest("".join(program).encode(), text.encode("utf-8", "surrogatepass"))
    values: Mapping[str, object] | None = kept.load(name, key, root)
    if values is None:
        values = _parsed(path, text)
        ours = values
        if os.path.basename(path) == PYPROJECT:
            ours = _ours_alone(values)
        if ours:
            kept.keep(name, key, ours, root)
    return values


def _ours_alone(values: Mapping[str, object]) -> Mapping[str, object]:
    """Return of a project's settings what stands in our table; empty where there is none."""
    tools = values.get(TABLE[0])
    if not isinstance(tools, dict) or not isinstance(tools.get(TABLE[1]), dict):
        return {}
    return {TABLE[0]: {TABLE[1]: tools[TABLE[1]]}}


def _parsed(path: str, text: str) -> Mapping[str, object]:
    import tomllib

    from ..reading import toml_faults

    refusal = toml_faults.refusal(text)
    if refusal:
        at, why = refusal[0], refusal[1].removeprefix("the file ")
        raise ConfigError(f"{_shown(path)}:{at.line}:{at.column}: {why}")
    try:
        values = tomllib.loads(text)
        repr(values)  # Python refuses to print very long numbers: nothing could be said of one
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        reason, place = _told_apart(str(error), text)
        raise ConfigError(f"{_shown(path)}:{place}: is not valid TOML: {reason}") from None
    except ValueError:
        raise ConfigError(f"{_shown(path)}: a number in it has more than 4300 digits") from None
    return values


def _told_apart(message: str, text: str) -> tuple[str, str]:
    """Return the reason in a message of tomllib, and its place as `line:column`."""
    import re

    match = re.fullmatch(r"(.*) \(at line (\d+), column (\d+)\)", message, re.DOTALL)
    if match:
        return match[1][:1].lower() + match[1][1:], f"{match[2]}:{match[3]}"
    lines = text.split("\n")
    reason = message.removesuffix(" (at end of document)")
    return reason[:1].lower() + reason[1:], f"{len(lines)}:{len(lines[-1]) + 1}"


def _table(document: Mapping[str, object], path: str, text: str) -> Mapping[str, object]:
    """Return the settings of a file; those of pyproject.toml stand in a table of their own."""
    if os.path.basename(path) != PYPROJECT:
        return document
    table: object = document
    for key in TABLE:
        if isinstance(table, dict):
            table = table.get(key)
        else:
            table = None
    if table is None:
        others = tuple(misplaced.tables(path, text))
        raise ConfigError(*others or [f"{_shown(path)}: has no table `[tool.lint-agents]`"])
    if not isinstance(table, dict):
        place = place_of(path, text, ())
        raise ConfigError(f"{_shown(path)}:{place}: `tool.lint-agents` must be a table")
    return table


def _check(table: Mapping[str, object], path: str, text: str) -> None:
    """Raise ConfigError with file, line and column of everything wrong with the settings."""
    from . import settings_check  # imported here: most runs have no settings to check

    faults = settings_check.faults(table, os.path.dirname(os.path.abspath(path)))
    lines = []
    for fault in faults:
        lines.append(
            f"{_shown(path)}:{place_of(path, text, fault.at, key=fault.is_key)}: {fault.text}"
        )
    if lines:
        raise ConfigError(*dict.fromkeys(lines[:_MOST]))


def place_of(path: str, text: str, at: KeyPath, *, key: bool = False) -> str:
    """Return `line:column` of the value of a setting in a file, or with `key` of its key."""
    from ..reading import toml_places  # imported here: only what is wrong is looked up

    above = TABLE if os.path.basename(path) == PYPROJECT else ()
    found = toml_places.places(text).nearest((*above, *at), key=key)
    return f"{found.line}:{found.column}"


def of_table(table: Table, path: str) -> Config:
    """Return what the table of a valid file at `path` says."""
    baseline = table.get("baseline")
    if baseline is not None:
        baseline = os.path.join(os.path.dirname(path), baseline)
    models = table.get("models", {})
    severities = {}
    for key, level in table.get("severity", {}).items():
        severities[key] = Severity.named(level)
    return Config(
        select=tuple(table["select"]) if "select" in table else None,
        extend_select=tuple(table.get("extend-select", ())),
        ignore=tuple(table.get("ignore", ())),
        severity=severities,
        fail_on=Severity.named(table.get("fail-on", "warning")),
        include=tuple(table.get("include", ())),
        exclude=tuple(table.get("exclude", ())),
        force_exclude=table.get("force-exclude", False),
        dialect=dialects.find(table["dialect"]) if "dialect" in table else None,
        policy=table.get("policy", "default"),
        documented_in=tuple(table.get("documented-in", ())),
        documented_profile=table.get("documented-profile"),
        judgement=table.get("judgement", {}),
        root=os.path.dirname(os.path.abspath(path)),
        output_format=table.get("output-format", "full"),
        baseline=baseline,
        per_file_ignores={
            key: tuple(some) for key, some in table.get("per-file-ignores", {}).items()
        },
        models=models,
        warnings=_redefining(models, path),
        fleet=table.get("fleet", {}),
        routing=table.get("routing", {}),
        grace=table.get("grace", GRACE),
        cost=table.get("cost", {}),
        chains=tuple(table.get("chains", ())),
    )


def _redefining(models: Mapping[str, str], path: str) -> tuple[str, ...]:
    """Return a warning for each name that is given a tier and has another one: it goes by that in
    what agents state, and not in prices, documents, or what Claude Code runs.
    """
    if not models:
        return ()
    from ..agents import catalogue  # imported here: few settings name models

    found = []
    for name, tier in models.items():
        known = catalogue.tier(name)
        if known and known != tier and catalogue.lookup(name).listed:
            found.append(
                f"{_shown(path)}: models: `{name}` is a known {known} model; as {tier} it is "
                "judged only where an agent states it; give what you serve a name of its own"
            )
    return tuple(found)


def split_selectors(values: Sequence[str]) -> tuple[str, ...]:
    """Return the selectors between the commas: of `["MD,FB", "ES401"]` `("MD", "FB", "ES401")`."""
    selectors = []
    for value in values:
        for part in value.split(","):
            if part.strip():
                selectors.append(part.strip())
    return tuple(selectors)
