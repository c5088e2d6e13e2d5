"""Settings: the nearest configuration file and the flags, merged into one value."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence

from ..agents import schema_check
from ..core.errors import ConfigError
from ..core.nouns import Severity
from ..core.positions import KeyPath
from ..core.record import TYPE_CHECKING, Record
from ..core.resources import schema
from ..core.settings import Config
from ..core.suggest import did_you_mean
from ..reading import repository

if TYPE_CHECKING:
    from typing import Any

OWN_FILE = ".lint-agents.toml"
PYPROJECT = "pyproject.toml"
_TABLE = ("tool", "lint-agents")
_LARGEST = 1024 * 1024  # bytes of a configuration file


class Source(Record):
    """A configuration file as read: its path, its text, and what it says to us."""

    path: str
    text: str
    table: Mapping[str, Any]


def load(
    explicit: str | None = None, *, isolated: bool = False, folder: str | None = None
) -> Config:
    """The configuration in force: the file named, else the nearest one, else the defaults.
    Raises ConfigError.
    """
    found = source(explicit, isolated=isolated, folder=folder)
    return of_table(found.table, found.path) if found else Config(isolated=isolated)


def source(
    explicit: str | None = None, *, isolated: bool = False, folder: str | None = None
) -> Source | None:
    """The file that the configuration in force is read from, if any. Raises ConfigError
    where it cannot be used.
    """
    path = explicit or (None if isolated else nearest(folder or os.getcwd()))
    if path is None:
        return None
    text = _read(path)
    table = _table(_parse(path, text), path)
    _check(table, path, text)
    return Source(path, text, table)


def nearest(folder: str) -> str | None:
    """The configuration file of `folder` or of its closest parent inside the same repository.

    Outside a repository only the folder itself counts: a file somewhere above is
    nobody's intention.
    """
    for one in repository.folders(folder) or _folders_below_here(folder):
        path = _config_in(one)
        if path is not None:
            return path
    return None


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
    own = os.path.join(folder, OWN_FILE)
    if os.path.isfile(own):
        return own
    pyproject = os.path.join(folder, PYPROJECT)
    if os.path.isfile(pyproject) and _speaks_of_us(pyproject):
        return pyproject
    return None


def _speaks_of_us(pyproject: str) -> bool:
    text = _read(pyproject)
    if _TABLE[-1] not in text:  # spares most projects the import of a parser
        return False
    tools = _parse(pyproject, text).get(_TABLE[0])
    return isinstance(tools, Mapping) and _TABLE[-1] in tools


def _read(path: str) -> str:
    try:
        if os.path.getsize(path) > _LARGEST:
            raise ConfigError(f"{path}: larger than {_LARGEST} bytes; that is no configuration")
        with open(path, "rb") as file:
            return file.read().decode("utf-8")
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read: {error.strerror}") from None
    except UnicodeDecodeError:
        raise ConfigError(f"{path}: is not UTF-8") from None


def _parse(path: str, text: str) -> Mapping[str, Any]:
    import tomllib  # imported here: most runs have no configuration to parse

    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise ConfigError(f"{path}: is not valid TOML: {error}") from None


def _table(document: Mapping[str, Any], path: str) -> Mapping[str, Any]:
    if not path.endswith(PYPROJECT):
        return document
    for key in _TABLE:
        document = document.get(key, {})
        if not isinstance(document, Mapping):
            raise ConfigError(f"{path}: `{'.'.join(_TABLE)}` must be a table")
    return document


def _check(table: Mapping[str, Any], path: str, text: str) -> None:
    wanted = schema("config")
    if schema_check.accepts(table, wanted, wanted):
        return
    first = schema_check.violations(table, wanted)[0]
    if first.keyword == "additionalProperties":
        unknown = next(key for key in table if key not in wanted["properties"])
        hint = did_you_mean(unknown, wanted["properties"])
        raise ConfigError(
            f"{path}:{place_of(text, (unknown,))}: unknown setting `{unknown}`"
            + (f"; {hint}" if hint else "")
        )
    dotted = ".".join(map(str, first.at))
    raise ConfigError(f"{path}:{place_of(text, first.at)}: `{dotted}`: {explain(first)}")


def explain(violation: schema_check.Violation) -> str:
    """One violation in words."""
    value, expected = violation.value, violation.expected
    if violation.keyword == "enum":
        hint = did_you_mean(value, expected) if isinstance(value, str) else ""
        return f"{value!r} is not one of {', '.join(expected)}" + (f"; {hint}" if hint else "")
    if violation.keyword in ("type", "anyOf"):
        return (
            f"{value!r} is not "
            f"{' or '.join(expected) if isinstance(expected, tuple) else f'of type {expected}'}"
        )
    return f"{value!r} does not satisfy {violation.keyword}: {expected}"


def place_of(text: str, path: KeyPath) -> str:
    """`line:column` of a TOML key, found by its text (tomllib keeps no places); 1:1 where
    it stands nowhere.
    """
    import re  # imported here: only a wrong setting is looked up

    lines = _ours(text.split("\n"))
    for key in reversed([step for step in path if isinstance(step, str)]):
        word = re.compile(rf"(?<![\w-]){re.escape(key)}(?![\w-])")
        for number, line in enumerate(lines, 1):
            head = line[: max(line.rfind("="), line.rfind("]"), 0)]
            match = word.search(head.partition("#")[0])
            if match:
                return f"{number}:{match.start() + 1}"
    return "1:1"


def _ours(lines: Sequence[str]) -> list[str]:
    """The lines of a file with those blanked that stand in the tables of other tools."""
    import re

    kept, theirs = [], False
    for line in lines:
        if line.lstrip().startswith("["):
            theirs = bool(re.match(rf"\s*\[+\s*{_TABLE[0]}\s*\.(?!\W*{_TABLE[1]}\b)", line))
        kept.append("" if theirs else line)
    return kept


def of_table(table: Mapping[str, Any], path: str) -> Config:
    """What the table of a valid file at `path` says."""
    severities = {key: Severity[level.upper()] for key, level in table.get("severity", {}).items()}
    return Config(
        select=tuple(table["select"]) if "select" in table else None,
        extend_select=tuple(table.get("extend-select", ())),
        ignore=tuple(table.get("ignore", ())),
        severity=severities,
        fail_on=Severity[table.get("fail-on", "warning").upper()],
        exclude=tuple(table.get("exclude", ())),
        force_exclude=table.get("force-exclude", False),
        dialect=table.get("dialect"),
        policy=table.get("policy", "default"),
        documented_in=tuple(table.get("documented-in", ())),
        root=os.path.dirname(os.path.abspath(path)),
        output_format=table.get("output-format", "full"),
        baseline=os.path.join(os.path.dirname(path), table["baseline"])
        if "baseline" in table
        else None,
        per_file_ignores={
            key: tuple(some) for key, some in table.get("per-file-ignores", {}).items()
        },
    )


def split_selectors(values: Sequence[str]) -> tuple[str, ...]:
    """`["MD,FB", "ES401"]` → `("MD", "FB", "ES401")`."""
    return tuple(part.strip() for value in values for part in value.split(",") if part.strip())
