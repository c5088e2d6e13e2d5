"""Ask OpenCode: its server reads the agents of any folder it is asked about, and names the
file because of which it cannot start there.

The command-line program stops with the same error. It loads every file that it does not
stop at, even one without frontmatter, under its `name` or the name of the file.
"""

from __future__ import annotations

import contextlib
import http.client
import json
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NotRequired, TypedDict, cast
from urllib.parse import quote

from .claude_code import plain_name
from .programs import Answer, environment, one_line

_READY = "listening on http://"
#: So many files share a project; those it stops at are taken out one by one.
_A_PROJECT = 50
#: The server slows down with each project it could not start in.
_PROJECTS_A_SERVER = 10


def ask(files: Sequence[Path], folder: Path, scratch: Path) -> dict[Path, Answer]:
    """Return for each file whether OpenCode starts in a project that has it.

    A project is asked until the program starts in it, each time without the file it stopped
    at. Where it starts and then cannot say which agents it has, halves are asked.

    A file that it does not list there, under a name put into it or its own, is asked about
    alone: it may be listed under a name that is no plain word.
    """
    answers = dict.fromkeys(files, Answer(loads=True))
    unlisted: list[Path] = []
    pending = [list(files[at : at + _A_PROJECT]) for at in range(0, len(files), _A_PROJECT)]
    while pending:
        place = Path(tempfile.mkdtemp(dir=scratch))
        with _server(folder, place) as port:
            for _ in range(_PROJECTS_A_SERVER):
                if pending:
                    some = pending.pop()
                    said = _start(port, _project(place, some))
                    if isinstance(said, list):
                        listed = {agent["name"] for agent in said}
                        unlisted += [one for at, one in enumerate(some) if _name(at) not in listed]
                    else:
                        pending += _left(some, said, answers)
        shutil.rmtree(place, ignore_errors=True)
    place = Path(tempfile.mkdtemp(dir=scratch))
    with _server(folder, place) as port:
        usual = len(_start(port, _project(place, [])))
        for file in unlisted:
            if len(_start(port, _project(place, [file]))) == usual:
                answers[file] = Answer(loads=False, why="it is not among the agents")
    return answers


class Listed(TypedDict):
    """An agent that the program lists."""

    name: str


class Issue(TypedDict):
    """What is wrong with a field."""

    path: list[str | int]
    message: str


class Details(TypedDict):
    """What an error says."""

    path: NotRequired[str]
    message: NotRequired[str]
    issues: NotRequired[list[Issue]]


class Error(TypedDict):
    """Why the program does not start."""

    name: str
    data: Details


def _name(number: int) -> str:
    return f"a{number:05}"


def _left(files: list[Path], error: Error, answers: dict[Path, Answer]) -> list[list[Path]]:
    """Note what an error says of the files; return what is still to be asked about."""
    why = one_line(_reasons(error))
    if "path" in error["data"]:
        stopped_at = files.pop(int(Path(error["data"]["path"]).stem[1:]))
        answers[stopped_at] = Answer(loads=False, why=why, stops=True)
        return [files] if files else []
    if len(files) == 1:
        answers[files[0]] = Answer(loads=False, why=why)
        return []
    return [files[: len(files) // 2], files[len(files) // 2 :]]


def _reasons(error: Error) -> str:
    details = error["data"]
    issues = [
        f"{'.'.join(map(str, one['path']))}: {one['message']}" for one in details.get("issues", ())
    ]
    return f"{error['name']}: " + (" | ".join(issues) or str(details.get("message", details)))


def _project(place: Path, files: Sequence[Path]) -> Path:
    project = Path(tempfile.mkdtemp(dir=place))
    agents = project / ".opencode" / "agent"
    agents.mkdir(parents=True)
    for number, file in enumerate(files):
        content = file.read_bytes()
        found = plain_name(content)
        if found is not None:
            name = _name(number).encode()
            content = content[: found.start("name")] + name + content[found.end("name") :]
        (agents / f"{_name(number)}.md").write_bytes(content)
    return project


def _start(port: int, project: Path) -> list[Listed] | Error:
    """Return the agents of a project, or the error that keeps the program from starting in it."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=600)
    try:
        connection.request("GET", f"/agent?directory={quote(str(project))}")
        answer = json.loads(connection.getresponse().read())
        return cast("list[Listed] | Error", answer)
    finally:
        connection.close()


@contextlib.contextmanager
def _server(folder: Path, place: Path) -> Iterator[int]:
    """Run the server with a scratch home; yield its port on the loopback interface."""
    command = [str(folder / "node_modules" / ".bin" / "opencode"), "serve", "--port", "0"]
    process = subprocess.Popen(
        command,
        cwd=place,
        env=environment(place),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        start_new_session=True,
    )
    try:
        port = 0
        for line in process.stdout or ():
            if _READY in line:
                port = int(line.strip().rpartition(":")[2])
                break
        if not port:
            raise RuntimeError("the server of OpenCode did not start")
        yield port
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.send_signal(signal.SIGTERM)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(10)
        if process.poll() is None:
            process.kill()
            process.wait()
