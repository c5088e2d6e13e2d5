"""The files that are linted: distinct agents, cycled until there are enough, each copy
under a name of its own.

Copies that share a `name` would be faults of their own to some linters, and cost them
more than other files do.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import frontmatter

from benchmarks import accuracy

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures"

#: Where copy `number` lies. Some linters look at one project only, and some compare the
#: agents of a project.
LAYOUTS: dict[str, Callable[[int], str]] = {
    "one": lambda number: ".claude/agents",
    "many": lambda number: f"project-{number // 20:04}/.claude/agents",
    "found": lambda _: ".claude/agents",
    "mono": lambda number: f"packages/p{number // 20:04}/.claude/agents",
}
#: How many files show what a layout is about: at least and at most.
LEAST = {"one": 1, "many": 21, "found": 200, "mono": 1_000}
MOST = {"mono": 1_000}
#: In the layout `mono`: files that are no agents, and how many of them lie in one folder.
OTHERS, _IN_FOLDER = 100_000, 50

_NAME = re.compile(rb"^name:[ \t]*[\"']?([A-Za-z0-9][\w .-]*?)[\"']?[ \t]*(?=\r?$)", re.MULTILINE)

#: Fixtures are as short as can be. Half of real agents have more than 300 bytes of
#: frontmatter and 6,000 in all.
_LENGTH = 6_000
_DESCRIPTION = re.compile(rb"^(description: [^>|\r\n]*?)([\"']?)$", re.MULTILINE)
_MORE = (
    rb"\1 Use it when a request names this work and nothing beside it; hand over the paths, and "
    rb"it answers with a "
    rb"short list of what it did and what is left.\2\ncolor: blue\ntools: Read, Grep, Glob, Bash"
)
_FILLER = b"""
## How to go about it

Read what is there before you change it. Keep to the order of the steps, one at a time, and write down what you found.
- Ask where the request leaves room, and name what you took for granted.
- Stop when the work is done, and say what is left.
"""


def agents(folder: Path | None = None) -> list[bytes]:
    """Distinct agents below a folder, or the project's own without any finding; in an order
    that mixes their kinds.

    The first is one without findings. Raises ValueError where there is none.
    """
    found = _given(folder) if folder else _own()
    distinct = {
        hashlib.sha256(content).digest(): content for content in found if _is_agent(content)
    }
    ordered = [distinct[digest] for digest in sorted(distinct)]
    faulty = _faulty(ordered)
    clean = [content for number, content in enumerate(ordered) if number not in faulty]
    if not clean:
        raise ValueError(f"no agent without findings below {folder or FIXTURES}")
    return [
        clean[0],
        *(content for content in (ordered if folder else clean) if content != clean[0]),
    ]


def described(contents: list[bytes], folder: Path | None) -> str:
    """What the files are, without saying where they lie."""
    whose = (
        "from a folder given" if folder else "from the fixtures, without findings and lengthened"
    )
    return (
        f"{len(contents):,} distinct agents {whose}; median size "
        f"{statistics.median(map(len, contents)):,.0f} bytes"
    )


class Files(NamedTuple):
    """A folder that holds `size` agents in one layout."""

    folder: Path
    layout: str
    size: int


def build(contents: list[bytes], layout: str, size: int, work: Path) -> Files:
    """Write so many agents; a folder that is there already is taken as it is."""
    key = hashlib.sha256(
        b"".join(hashlib.sha256(content).digest() for content in contents)
    ).hexdigest()[:12]
    folder = work / f"{key}-{layout}-{size}"
    if not folder.is_dir():
        work.mkdir(parents=True, exist_ok=True)
        half_done = Path(tempfile.mkdtemp(dir=work))
        try:
            _fill(half_done, contents, size, layout)
            os.replace(half_done, folder)
        except BaseException:
            shutil.rmtree(half_done)
            raise
    return Files(folder, layout, size)


def _fill(folder: Path, contents: list[bytes], size: int, layout: str) -> None:
    for number in range(size):
        content = contents[number % len(contents)]
        if layout == "found" and number % 2:
            content = _with_finding(content, number)
        name, content = renamed(content, number)
        path = folder / LAYOUTS[layout](number) / f"{name}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    for number in range(OTHERS if layout == "mono" else 0):
        place = f"packages/p{number % 50:04}/src/d{number // _IN_FOLDER:04}"
        path = folder / place / f"f{number}.ts"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"export const x = 1;\n")


def _with_finding(content: bytes, number: int) -> bytes:
    """The agent on a misspelt model, which can be mended, or on Haiku, by turns: some are too
    good for that.
    """
    model = "haiku" if number % 4 == 1 else "sonet"
    return accuracy.pinned(content, model) or content


def renamed(content: bytes, number: int) -> tuple[str, bytes]:
    """A name that no other copy has, and the agent that bears it."""
    given = _name(content)
    if given is None:
        raise ValueError("an agent without a name")
    name = re.sub(r"[^a-z0-9]+", "-", given[1].decode().lower()).strip("-") + f"-{number}"
    return name, content[: given.start()] + f"name: {name}".encode() + content[given.end() :]


def _name(content: bytes) -> re.Match[bytes] | None:
    """Where the frontmatter names the agent; None for what is no agent."""
    end = content.find(b"\n---", 3)
    return (
        _NAME.search(content, 0, end)
        if content.startswith((b"---\n", b"---\r\n")) and end > 0
        else None
    )


def _is_agent(content: bytes) -> bool:
    """Whether every contestant can read it: some count no file, and some give up, where one
    is no YAML.
    """
    try:
        return _name(content) is not None and bool(frontmatter.loads(content.decode()).metadata)
    except Exception:  # noqa: BLE001 - the reader raises what it likes
        return False


def _given(folder: Path) -> Iterator[bytes]:
    return (path.read_bytes() for path in folder.rglob("*.md") if path.is_file())


def _own() -> Iterator[bytes]:
    """What the rules accept, and the labelled agents, each with a model that fits; no
    dialect but Claude Code's.
    """
    for path in FIXTURES.glob("*/pass-*.md"):
        yield _lengthened(path.read_bytes())
    labels = accuracy.labels(accuracy.FIXTURES / "labels.tsv")
    yield from filter(None, (_assigned(label, number) for number, label in enumerate(labels)))


#: One real agent in five is on a model that its words are judged for, light or frontier
#: (200 of 1,047 counted).
_JUDGED = 5


def _assigned(label: accuracy.Label, number: int) -> bytes | None:
    """A labelled agent on a model that fits it: now and then the strongest its work may
    have, mostly the middle one.
    """
    strongest = {"frontier": "opus", "mid": "sonnet", "light": "haiku"}[label.ceiling]
    model = "sonnet" if number % _JUDGED else strongest
    content = accuracy.pinned((accuracy.FIXTURES / label.file).read_bytes(), model)
    return content and _lengthened(content)


def _lengthened(content: bytes) -> bytes:
    """The agent with a description, fields and a body of the usual length."""
    longer = _DESCRIPTION.sub(_MORE, content, count=1) if b"\ntools:" not in content else content
    return longer.rstrip(b"\n") + b"\n" + _FILLER * ((_LENGTH - len(longer)) // len(_FILLER))


def _faulty(contents: list[bytes]) -> set[int]:
    """The numbers of those that the linter finds something in."""
    with tempfile.TemporaryDirectory() as work:
        files = build(contents, "one", len(contents), Path(work))
        flags = ["--isolated", "--exit-zero", "--allow-empty", "--output-format=json"]
        command = [sys.executable, "-m", "frontmatter_lint", *flags, "."]
        done = subprocess.run(command, cwd=files.folder, capture_output=True, check=True)
    return {
        int(one["path"].rpartition("-")[2].removesuffix(".md"))
        for one in json.loads(done.stdout)["findings"]
    }
