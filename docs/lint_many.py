"""Lint many folders and repositories on a cluster of Dask, one run for each.

    python lint_many.py LIST REPORTS [--scheduler tcp://host:8786] [--workers N]

LIST holds a folder or the address of a repository on each line. Each becomes one line of JSON in
REPORTS as soon as it is done: its place, its findings as `lint-agents schema report` knows their
fields, or why there are none. After a crash of anything, start the same command anew: what has a
line with findings is not done again, what failed is, and its last line holds.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from distributed import Client, LocalCluster, as_completed

from frontmatter_lint import api

#: A repository that takes longer, in seconds, is given up.
TIMEOUT = 300
#: So many places are one task, and so many tasks wait for each worker: a scheduler that holds
#: millions of them is slow.
BATCH, WAITING = 10, 4
#: What may hold agents; nothing else of a repository is fetched.
FETCHED = ("*.md", "*.toml", "*.json", ".gitignore")
_OFFLINE = ("-c", "core.hooksPath=/dev/null", "-c", "protocol.ext.allow=never")


def lint_places(places: list[str]) -> list[dict[str, Any]]:
    """Return the results of several places: a task costs as much as linting one of them."""
    return list(map(lint_place, places))


def lint_place(place: str) -> dict[str, Any]:
    """Return the findings of a folder or a repository, or the reason why there are none."""
    try:
        if os.path.isdir(place):
            return _lint(place, place)
        with tempfile.TemporaryDirectory() as folder:
            _fetch(place, folder)
            return _lint(place, folder)
    except (api.ConfigError, OSError, subprocess.SubprocessError) as error:
        return {"place": place, "error": f"{type(error).__name__}: {error}"[:500]}


def _lint(place: str, folder: str) -> dict[str, Any]:
    report = api.lint_paths([folder])
    api.refresh()  # a worker lives long, and keeps nothing of the last folder
    findings = []
    for one in report.findings:
        start = one.span.start
        path = os.path.relpath(os.path.abspath(one.path), os.path.abspath(folder))
        finding = {"path": path, "agent": one.agent, "line": start.line, "column": start.column}
        finding |= {"code": one.code, "name": one.name, "severity": str(one.severity)}
        findings.append(finding | {"message": one.message, "hint": one.hint})
    return {"place": place, "files_checked": report.files_checked, "findings": findings}


def _fetch(address: str, folder: str) -> None:
    """Fetch the files that may be agents, of the newest state. Raises SubprocessError."""
    _git("clone", "--depth=1", "--filter=blob:none", "--no-checkout", "--", address, folder)
    _git("-C", folder, "sparse-checkout", "set", "--no-cone", *FETCHED)
    _git("-C", folder, "checkout")


def _git(*arguments: str) -> None:
    environment = os.environ | {"GIT_TERMINAL_PROMPT": "0", "GIT_LFS_SKIP_SMUDGE": "1"}
    command = ["git", *_OFFLINE, *arguments, "--quiet"]
    if arguments[0] == "clone":
        command = ["git", *_OFFLINE, "clone", "--quiet", *arguments[1:]]
    subprocess.run(command, check=True, timeout=TIMEOUT, env=environment, capture_output=True)


def run(client: Client, places: Iterator[str], reports: Path, waiting: int) -> int:
    """Lint every place that was not linted yet; return how many failed."""
    done = _done(reports)
    left = (place for place in places if place not in done)
    failed = 0
    tasks = as_completed()
    parts: dict[str, list[str]] = {}  # of each task, its places

    def submit(some: list[str]) -> None:
        future = client.submit(lint_places, some, pure=False)
        parts[future.key] = some
        tasks.add(future)

    with reports.open("a", encoding="utf-8") as file:
        while len(parts) < waiting and (some := list(islice(left, BATCH))):
            submit(some)
        for future in tasks:
            some = parts.pop(future.key)
            if future.status == "finished":
                results = future.result()
            elif len(some) > 1:  # one of them kills every worker that takes it
                results = []
                for place in some:
                    submit([place])
            else:
                results = [{"place": some[0], "error": str(future.exception())[:500]}]
            for result in results:
                failed += "error" in result
                file.write(json.dumps(result) + "\n")
            file.flush()
            if another := list(islice(left, BATCH)):
                submit(another)
    return failed


def _done(reports: Path) -> set[str]:
    """Return the places that were linted; half a line of a run that was killed is cut off."""
    done: set[str] = set()
    if not reports.exists():
        return done
    whole = 0
    with reports.open("rb") as file:
        for line in file:
            if not line.endswith(b"\n"):
                break
            whole += len(line)
            result = json.loads(line)
            if "error" not in result:
                done.add(result["place"])
    os.truncate(reports, whole)
    return done


def main() -> int:
    """Lint what a list names; return 1 where some of it could not be."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("list", type=Path)
    parser.add_argument("reports", type=Path)
    parser.add_argument("--scheduler", help="a cluster that runs already; else one is started here")
    parser.add_argument("--workers", type=int, default=os.cpu_count())
    given = parser.parse_args()
    where = given.scheduler or LocalCluster(
        n_workers=given.workers, threads_per_worker=1, dashboard_address=None
    )
    with Client(where) as client, given.list.open(encoding="utf-8") as lines:
        places = (line.strip() for line in lines if line.strip())
        waiting = WAITING * max(1, len(client.scheduler_info()["workers"]))
        return int(run(client, places, given.reports, waiting) > 0)


if __name__ == "__main__":
    sys.exit(main())
