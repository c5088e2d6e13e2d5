"""Ask Claude Code: it lists the agents it knows when it starts, and its debug log says what
it dropped.
"""

from __future__ import annotations

import json
import re
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from .programs import Answer, environment, one_line

_HEAD = re.compile(rb"(?:\xef\xbb\xbf)?---[ \t]*\r?\n.*?^---", re.DOTALL | re.MULTILINE)
_NAME_LINES = re.compile(rb"^[\"']?name[\"']?[ \t]*:", re.MULTILINE)
#: A `name` on one line that is a plain word: no null, boolean or number.
_PLAIN_NAME = re.compile(
    rb"^name:[ \t]+([\"']?)(?!(?i:null|true|false|yes|no|on|off|y|n)\b[\"']?\s)"
    rb"(?P<name>[A-Za-z_][\w .-]*?)\1[ \t]*(?=\r?\n(?!\s*[ \t]\S))",
    re.MULTILINE,
)
_FILE = re.compile(r"\ba\d{5}\b")
#: A field without a value is as good as none.
_INVALID_FIELD = re.compile(r"Agent file \S+\.md has invalid (\w+)\b(?! (?:value )?'null')")
#: The fields that the debug log speaks of where it does not take their values.
LOGGED = frozenset(
    {"autoCompactWindow", "background", "effort", "hooks", "isolation", "maxTurns", "memory"}
    | {"permissionMode"}
)


def ask(files: Sequence[Path], folder: Path, scratch: Path) -> dict[Path, Answer]:
    """Return what Claude Code does with each file, asked for all of them at once.

    Every file gets a name of its own, so that none hides another. The few whose `name` is
    not a plain word, which may be the very fault, are asked about in halves.
    """
    place = Path(tempfile.mkdtemp(dir=scratch))
    odd = []
    names = {}
    for number, file in enumerate(files):
        content = file.read_bytes()
        found = plain_name(content)
        name = f"a{number:05}"
        if found is None:
            odd.append(file)
        else:
            content = content[: found.start("name")] + name.encode() + content[found.end("name") :]
        names[name] = file
        _write(place, name, content)
    listed, log = start(place, folder)
    own = set(_loading(odd, folder, scratch)) if odd else set()
    said = _by_file(log)
    answers = {}
    for name, file in names.items():
        lines = said.get(name, [])
        loads = name in listed or file in own
        why = one_line(" | ".join(lines))
        answers[file] = Answer(loads, why, dropped=frozenset(_dropped(lines)))
    return answers


def plain_name(content: bytes) -> re.Match[bytes] | None:
    """Return the `name` of a frontmatter where it can be replaced and change nothing else."""
    head = _HEAD.match(content)
    if not head or len(_NAME_LINES.findall(head[0])) > 1:
        return None
    return _PLAIN_NAME.search(head[0])


def _write(place: Path, name: str, content: bytes) -> None:
    agents = place / "project" / ".claude" / "agents"
    agents.mkdir(parents=True, exist_ok=True)
    (agents / f"{name}.md").write_bytes(content)


def start(place: Path, folder: Path, server: str = "", prompt: str = "hi") -> tuple[set[str], str]:
    """Start Claude Code in `place/project`; return the agents it lists, and its debug log."""
    home = place / "home"
    home.mkdir(exist_ok=True)
    (place / "project").mkdir(exist_ok=True)
    known = environment(home, server) if server else environment(home)
    log = home / "debug.log"
    command = [str(folder / "node_modules" / ".bin" / "claude"), "-p", "--verbose"]
    command += ["--allowedTools", "Agent,Task", "--output-format", "stream-json"]
    command += ["--debug-file", str(log), prompt]
    done = subprocess.run(
        command,
        cwd=place / "project",
        env=known,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    for line in done.stdout.splitlines():
        if '"subtype":"init"' in line:
            agents = json.loads(line)["agents"]
            return set(agents), log.read_text(encoding="utf-8", errors="replace")
    raise RuntimeError(f"Claude Code did not start: {one_line(done.stderr or done.stdout)}")


def _loading(files: Sequence[Path], folder: Path, scratch: Path) -> list[Path]:
    """Return those of the files that load under whatever name."""
    usual = start(Path(tempfile.mkdtemp(dir=scratch)), folder)[0]
    found = []
    pending = [list(files)]
    while pending:
        some = pending.pop()
        place = Path(tempfile.mkdtemp(dir=scratch))
        for number, file in enumerate(some):
            _write(place, f"b{number:05}", file.read_bytes())
        listed = len(start(place, folder)[0] - usual)
        if listed == len(some):
            found += some
        elif listed:
            half = len(some) // 2
            pending += [some[:half], some[half:]]
    return found


def _by_file(log: str) -> dict[str, list[str]]:
    """Return the lines of a debug log that speak of a file, by the name it was given."""
    said: dict[str, list[str]] = {}
    for line in log.splitlines():
        for name in dict.fromkeys(_FILE.findall(line)):
            said.setdefault(name, []).append(line.split("] ", 1)[-1])
    return said


def _dropped(lines: Sequence[str]) -> list[str]:
    """Return the fields that the debug log says to be ignored, in whole or in part."""
    fields = []
    for line in lines:
        invalid = _INVALID_FIELD.search(line)
        if invalid:
            fields.append(invalid[1])
        if "': hooks" in line and line.endswith("entry ignored"):
            fields.append("hooks")
    return fields
