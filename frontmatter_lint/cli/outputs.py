"""The files that `--output FORMAT:FILE` asks for: what may be written where, and the writing."""

from __future__ import annotations

import os
from collections.abc import Iterable

from ..core.errors import ConfigError
from ..core.record import Record
from ..core.report import Report
from ..core.suggest import did_you_mean
from ..core.terminal import pieces
from ..fixes import write_file
from ..output import render
from ..reading import file_bytes


class Output(Record):
    """One report to write."""

    format: str
    path: str


def asked(values: Iterable[str]) -> list[Output]:
    """Return the outputs of the command line. Raises ConfigError where one makes no sense, before
    anything is checked.
    """
    outputs = list(map(_output, values))
    places = [os.path.realpath(output.path) for output in outputs]
    for output, place in zip(outputs, places, strict=True):
        if places.count(place) > 1:
            raise ConfigError(f"--output: `{output.path}` is asked for twice")
        refuse_obstacle(output.path, "--output")
    return outputs


def _output(value: str) -> Output:
    name, _, path = value.partition(":")
    if name not in render.FORMATS:
        hint = did_you_mean(name, render.FORMATS)
        formats = ", ".join(render.FORMATS)
        raise ConfigError(
            f"--output takes FORMAT:FILE; `{name}` is no format; {hint or f'there are {formats}'}"
        )
    if path in ("", "-"):
        raise ConfigError(
            f"--output takes FORMAT:FILE; `{value}` names no file (--output-format is for the "
            f"terminal)"
        )
    return Output(name, path)


def places(values: Iterable[str]) -> frozenset[str]:
    """Return the real paths of the files that outputs of the command line are written to."""
    found = set()
    for value in values:
        _, _, path = value.partition(":")
        found.add(os.path.realpath(path))
    return frozenset(found)


def write(
    outputs: Iterable[Output], report: Report, look: render.Look, checked: Iterable[str]
) -> None:
    """Write every report, none over a file that was checked. Raises ConfigError where one
    cannot be written.
    """
    texts = []
    for output in outputs:
        texts.append((output.path, render.render(output.format, report, look)))
    known = list(checked)
    for path, _ in texts:
        _refuse_input(path, known, "--output")
    for path, text in texts:
        _put(path, pieces(text), "--output")


def put(path: str, text: str, checked: Iterable[str], flag: str) -> None:
    """Write a text as it stands, not over a file that was checked. Raises ConfigError, which
    names the flag, where it cannot be written.
    """
    _refuse_input(path, checked, flag)
    _put(path, (text,), flag)


def refuse_obstacle(path: str, flag: str) -> None:
    """Raise ConfigError where no file may be put at a path."""
    reason = write_file.obstacle(path)
    if reason:
        raise ConfigError(f"{flag}: `{path}` is not written: {reason}")


def _refuse_input(path: str, checked: Iterable[str], flag: str) -> None:
    inputs = set()
    for one in checked:
        if identity := _identity(one):
            inputs.add(identity)
    if _identity(path) in inputs:
        raise ConfigError(f"{flag}: `{path}` is not written: it is one of the files checked")
    if file_bytes.is_input(path):
        raise ConfigError(f"{flag}: `{path}` is not written: it is an input of this run")


def _put(path: str, text: Iterable[str], flag: str) -> None:
    try:
        write_file.put(path, (one.encode("utf-8", "backslashreplace") for one in text))
    except OSError as error:
        raise ConfigError(f"{flag}: cannot write `{path}`: {error.strerror}") from None


def _identity(path: str) -> tuple[int, int] | None:
    """Return what two names of one file share; None where there is no file."""
    try:
        status = os.stat(path)
    except OSError:
        return None
    return status.st_dev, status.st_ino
