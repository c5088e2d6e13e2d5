"""JUnit XML → tasks. No document type is accepted, so that nothing is expanded and nothing is
fetched.
"""

from __future__ import annotations

from xml.parsers import expat

from ..core import limits
from ..core.errors import ConfigError
from . import calls
from .tasks import Evidence, Task, kind_of

_BAD = ("failure", "error")


class _Refused(Exception):  # noqa: N818 - it never leaves this module
    """What is wrong with a document, in words."""


class _Reader:
    """What was read of a document so far."""

    def __init__(self) -> None:
        self.tasks: list[Task] = []
        self.day = self.name = ""
        self.of_suites: list[dict[str, str]] = []
        self.case: dict[str, str] | None = None
        self.depth = 0
        self.passes = True
        self.is_skipped = False

    def start(self, tag: str, given: dict[str, str]) -> None:
        self.depth += 1
        if self.depth > limits.DEPTH:
            raise _Refused("is nested too deeply")
        if tag == "testsuite":
            self.of_suites.append({})
            self.day = self.day or calls.day_of(_with_zone(given.get("timestamp", "")))
            self.name = self.name or calls.name_of(given.get("name"))
        elif tag == "testcase":
            self.case, self.passes, self.is_skipped = {}, True, False
        elif tag == "property" and (self.of_suites or self.case is not None):
            into = self.of_suites[-1] if self.case is None else self.case
            into[given.get("name", "")] = given.get("value", "")
        elif tag in _BAD:
            self.passes = False
        elif tag == "skipped":
            self.is_skipped = True

    def end(self, tag: str) -> None:
        self.depth -= 1
        if tag == "testcase" and self.case is not None:
            about: dict[str, str] = {}
            for one in self.of_suites:
                about |= one
            about |= self.case
            model = calls.model_of(about.get("model"))
            if not self.is_skipped:
                agent, kind = calls.name_of(about.get("agent")), kind_of(about.get("kind"))
                self.tasks.append(Task(agent, model, kind, self.passes))
            self.case = None
        elif tag == "testsuite":
            self.of_suites.pop()

    def doctype(self, *_: object) -> None:
        raise _Refused("has a document type, which is not read: it may expand without end")


def read(path: str, text: str) -> Evidence:
    """Return the results of a document. Raises ConfigError where it cannot be used."""
    reader = _Reader()
    parser = expat.ParserCreate("utf-8")
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.StartDoctypeDeclHandler = reader.doctype
    try:
        parser.Parse(text.encode("utf-8"), True)
    except _Refused as error:
        raise ConfigError(f"{path}: {error}") from None
    except expat.ExpatError as error:
        place = f"{error.lineno}:{error.offset + 1}"
        raise ConfigError(f"{path}:{place}: is not well-formed XML") from None
    if not reader.tasks:
        raise ConfigError(f"{path}: has no test case that was run")
    if not all(one.model for one in reader.tasks):
        raise ConfigError(
            f'{path}: says of no model; add <property name="model" value="…"/> to the suite'
        )
    return Evidence(path, reader.day, reader.name, tuple(reader.tasks))


def _with_zone(text: str) -> str:
    """Return a time as most writers of JUnit have it, without a zone, as one by UTC."""
    return f"{text}Z" if text[-1:].isdecimal() and "+" not in text else text
