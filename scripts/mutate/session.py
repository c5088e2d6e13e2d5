"""A run of the tests that measures what each of them runs, or that makes changes and asks the
tests that run the changed line.
"""

from __future__ import annotations

import importlib
import json
import os
import random
import re
import signal
import sys
import time
from collections.abc import Collection, Iterator
from functools import cache
from pathlib import Path

import coverage
import pytest

from .changes import Change, apply, changes

#: Tests that look at the project's own files, or at what is built of it: a change in the code
#: is no fault that they are there to find.
ABOUT_THE_PROJECT = (
    "test_action",
    "test_badge",
    "test_compiled",
    "test_docs",
    "test_editors",
    "test_fit",
    "test_house",
    "test_model_choice_page",
    "test_new_rule",
    "test_package",
    "test_pictures",
    "test_plugin",
    "test_refresh_models",
    "test_schemastore",
    "test_site",
    "test_speed",
    "test_start",
    "test_vscode",
    "test_without_libyaml",
)


class Measure:
    """Measures the lines and branches that every test runs, in processes of its own too, and how
    long it takes; tests that fail are left out.
    """

    def __init__(self, folder: Path, root: Path) -> None:
        self.folder = folder
        self.seconds = _seconds(folder)
        self.failed: set[str] = set()
        source = os.fspath(root / "frontmatter_lint")
        rules = folder / "coverage.ini"
        rules.write_text(
            f"[run]\nbranch = true\nparallel = true\nsource = {source}\n"
            f"data_file = {folder / 'part'}\ncontext = ${{{_CONTEXT}-}}\n",
            encoding="utf-8",
        )
        os.environ["COVERAGE_PROCESS_START"] = os.fspath(rules)
        self.coverage = coverage.Coverage(
            data_file=os.fspath(folder / "part.own"), branch=True, source=[source]
        )
        self.coverage.start()

    @pytest.hookimpl(hookwrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        """Name the test whose lines are measured."""
        os.environ[_CONTEXT] = item.nodeid
        self.coverage.switch_context(item.nodeid)
        start = time.perf_counter()
        yield
        self.seconds[item.nodeid] = time.perf_counter() - start

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Keep which tests fail."""
        if report.failed:
            self.failed.add(report.nodeid)

    def pytest_sessionfinish(self) -> None:
        """Keep what was measured, with what was measured of other tests before."""
        self.coverage.stop()
        self.coverage.save()
        for name in self.failed:
            self.seconds.pop(name, None)
        _times(self.folder).write_text(json.dumps(self.seconds), encoding="utf-8")

    def report(self) -> None:
        """Print the lines and branches of every module."""
        rules = self.folder / "report.ini"
        rules.write_text(_REPORT.format(data=self.folder / "coverage"), encoding="utf-8")
        before = self.folder / "coverage"
        if before.exists():  # what is combined may not be what is written
            before.rename(self.folder / "part.before")
        every = coverage.Coverage(config_file=os.fspath(rules))
        every.combine([os.fspath(one) for one in sorted(self.folder.glob("part*"))])
        every.save()
        every.report(show_missing=True, ignore_errors=True)  # modules may be gone since


_CONTEXT = "LINT_AGENTS_TEST"
#: Every run is made in a copy of its own, and by programs that start elsewhere.
_REPORT = """
[run]
branch = true
relative_files = true
data_file = {data}

[paths]
source =
    frontmatter_lint
    */copy/frontmatter_lint

[report]
omit = */compiled/*
"""


def _times(folder: Path) -> Path:
    return folder / "seconds.json"


def _seconds(folder: Path) -> dict[str, float]:
    """Return how long each test took that was measured, in seconds."""
    try:
        text = _times(folder).read_text(encoding="utf-8")
    except FileNotFoundError:
        return {}
    kept: dict[str, float] = json.loads(text)
    return kept


class Mutate:
    """Makes changes in processes of their own, and asks the tests that ran the line."""

    def __init__(
        self, folder: Path, root: Path, modules: list[str], most: int, limit: float
    ) -> None:
        self.root, self.modules, self.most, self.limit = root, modules, most, limit
        self.data = coverage.CoverageData(basename=str(folder / "coverage"))
        self.data.read()
        self.seconds = _seconds(folder)

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Score the modules instead of running the tests."""
        items = {one.nodeid: one for one in session.items if one.nodeid in self.seconds}
        for module in self.modules:
            self._score(module, items)
        return True

    def _score(self, module: str, items: dict[str, pytest.Item]) -> None:
        path = self.root / "frontmatter_lint" / f"{module}.py"
        source = path.read_text(encoding="utf-8")
        every = list(changes(source))
        tried = random.Random(0).sample(every, min(self.most, len(every)))  # noqa: S311 - the same each time
        tests_of = self.data.contexts_by_lineno(f"frontmatter_lint/{module}.py")
        name = f"frontmatter_lint.{module.replace('/', '.')}"
        names = {one for change in tried for one in tests_of.get(change.line, ())}
        unchanged = Change(0, "", "", source, 0)
        if _is_seen(unchanged, name, self._asked(names, items, path.stem), self.limit):
            failed = "a test"
            if _failed().exists():  # it did not run out of time
                failed = _failed().read_text(encoding="utf-8")
            print(f"{module}: {failed} fails without any change", flush=True)
            return
        seen = 0
        for change in sorted(tried):
            asked = self._asked(tests_of.get(change.line, ()), items, path.stem)
            path.write_text(change.source, encoding="utf-8")
            try:
                is_seen = _is_seen(change, name, asked, self.limit)
            finally:
                path.write_text(source, encoding="utf-8")
            seen += is_seen
            if not is_seen:
                shown = f"`{change.before}` → `{change.after}`"
                print(f"  {module}.py:{change.line}: {shown}, {len(asked)} tests", flush=True)
        print(f"{module}: {seen} of {len(tried)} seen, of {len(every)} that there are", flush=True)

    def _asked(
        self, names: Collection[str], items: dict[str, pytest.Item], module: str
    ) -> list[pytest.Item]:
        """Return the tests that ran a line, as many as the time allows: the soonest done first,
        those in files that do not speak of the module and further cases of a function later.
        """
        cases: dict[str, int] = {}
        ranked = []
        for name in sorted(names, key=lambda name: self.seconds.get(name, 0)):
            if name not in items:
                continue
            function = name.partition("[")[0]
            cases[function] = cases.get(function, 0) + 1
            weight = self.seconds[name]
            if not _speaks_of(items[name].path, module):
                weight *= 4
            if cases[function] > 6:
                weight *= 4
            ranked.append((weight, name))
        chosen: list[pytest.Item] = []
        left = self.limit
        for _, name in sorted(ranked):
            left -= self.seconds[name]
            if left < 0 and chosen:
                break
            chosen.append(items[name])
        return chosen


@cache
def _speaks_of(path: Path, module: str) -> bool:
    """Whether a file of tests holds the name of a module."""
    return re.search(rf"\b{module}\b", path.read_text(encoding="utf-8")) is not None


def _is_seen(change: Change, module: str, asked: list[pytest.Item], limit: float) -> bool:
    """Whether a test fails in a process where the change is made, or does not end."""
    child = os.fork()
    if child == 0:
        os.setsid()
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        os.dup2(1, 2)
        os._exit(_first_failure(change, module, asked))
    deadline = time.monotonic() + 4 * limit + 10
    while time.monotonic() < deadline:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return status != 0
        time.sleep(0.005)
    os.killpg(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return True


def _first_failure(change: Change, module: str, asked: list[pytest.Item]) -> int:
    """Return 1 as soon as a test fails, 0 where none does."""
    try:
        importlib.import_module(module)
        apply(change, sys.modules[module])
        for item, following in zip(asked, [*asked[1:], None], strict=True):
            reports: list[pytest.TestReport] = []
            item.config.pluginmanager.register(_Reports(reports), f"reports of {item.nodeid}")
            item.ihook.pytest_runtest_protocol(item=item, nextitem=following)
            if any(report.failed for report in reports):
                _failed().write_text(item.nodeid, encoding="utf-8")
                return 1
    except BaseException:  # noqa: BLE001 - a change may break anything, and is seen then
        return 1
    return 0


def _failed() -> Path:
    """Return the file of the copy that holds the name of the test that failed last."""
    return Path.cwd() / "failed.txt"


class _Reports:
    def __init__(self, reports: list[pytest.TestReport]) -> None:
        self.reports = reports

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Keep a report."""
        self.reports.append(report)
