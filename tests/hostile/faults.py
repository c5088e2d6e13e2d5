"""Every fault by its name: what makes it in a repository that has one sound finding elsewhere.

`python -m tests.hostile.table` runs them all in every format and command, and writes the table.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from ..support import agent_text, write

GOOD = agent_text("model: sonnet")
#: The agent with the fault, and the one whose finding must be told all the same.
HERE, OTHER = ".claude/agents/a.md", ".claude/agents/z.md"

Build = Callable[[Path], object]


def agent(text: str | bytes) -> Build:
    return lambda folder: write(folder, {HERE: text})


def fields(*lines: str) -> Build:
    return agent(agent_text("model: sonnet", *lines))


def file(name: str, text: str | bytes) -> Build:
    return lambda folder: write(folder, {name: text})


def link(name: str, target: str) -> Build:
    def build(folder: Path) -> None:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.symlink_to(target)

    return build


def pipe(name: str) -> Build:
    def build(folder: Path) -> None:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        os.mkfifo(path)

    return build


def settings(text: str, **files: str) -> Build:
    named = {name.replace("_", "."): content for name, content in files.items()}
    return lambda folder: write(folder, {".lint-agents.toml": text, **named})


def huge(folder: Path) -> None:
    write(folder, {HERE: GOOD})
    os.truncate(folder / HERE, 1 << 30)


def circle(folder: Path) -> None:
    link(".claude/agents/one", "two")(folder)
    link(".claude/agents/two", "one")(folder)
    link(".claude/agents/self", ".")(folder)


def bomb(levels: int = 10) -> list[str]:
    first = "a0: &a0 [" + ", ".join("x" * 10) + "]"
    return [first, *(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, levels))]


#: Faults of one agent or name: whatever is found there, the other finding is told.
ON_A_FILE: dict[str, Build] = {
    "bytes that are no UTF-8": agent(GOOD.encode() + b"\xff\xc0\xaf"),
    "UTF-16": agent(GOOD.encode("utf-16")),
    "nothing but zeros": agent(b"\0" * 4096),
    "an empty file": agent(""),
    "a file of a gibibyte": huge,
    "a block without end": agent("---\nname: x\n"),
    "100,000 brackets": fields("x: " + "[" * 100_000),
    "60,000 brackets": fields("x: " + "[" * 60_000),
    "a staircase": fields(*(" " * n + "k:" for n in range(300))),
    "an alias bomb": fields(*bomb()),
    "a merge bomb": fields(
        "m0: &m0 {k: 1}", *(f"m{n}: &m{n} {{<<: [*m{n - 1}]}}" for n in range(1, 9))
    ),
    "a list inside itself": fields("a: &a [*a]"),
    "a tag that runs code": fields("x: !!python/object/apply:os.system [id]"),
    "a number of 60,000 digits": fields("maxTurns: " + "9" * 60_000),
    "a date that is none": fields("x: 2026-13-45"),
    "keys that are no text": fields("1: a", "null: d", ".nan: f", "? [a]", ": b"),
    "a key 4,000 times": fields(*["model: sonnet"] * 4_000),
    "a lone surrogate": fields('x: "\\uD800"'),
    "escapes for a terminal": fields('description: "\\e[31m\\x9b31m\\u202e"'),
    "commands for a runner": fields('"::error::x": "##[error]x"', 'y: "::set-output name=a::b"'),
    "markup": fields("description: '<script>alert(1)</script> | ]]> & `x`'"),
    "U+2028 and NEL": fields("x: a\u2028model: opus", "y: a\x85b"),
    "a model of 60,000 letters": fields("model: " + "a" * 60_000),
    "5,000 unknown fallbacks": agent(
        agent_text(
            "model:",
            "  preference: sonnet",
            f"  fallbacks: [{', '.join(f'x{n}' for n in range(5_000))}]",
        )
    ),
    "a body of a megabyte": agent(GOOD + "Review the security of it. " * 38_000),
    "500 suppressions": agent(GOOD + "<!-- lint-agents: ignore[MD201] x -->\n" * 500),
    "a name with a line end": file(".claude/agents/a\n::error::b.md", agent_text("model: sonet")),
    "a name that is no UTF-8": file(
        os.fsdecode(b".claude/agents/\xff.md"), agent_text("model: sonet")
    ),
    "a name like an option": file(".claude/agents/--fix.md", agent_text("model: sonet")),
    "a pipe": pipe(HERE),
    "a device": link(HERE, "/dev/zero"),
    "a link out": link(HERE, "/etc/passwd"),
    "a link to nothing": link(HERE, "nowhere"),
    "links in circles": circle,
    "a folder with the name of a file": lambda folder: (folder / HERE).mkdir(parents=True),
    "TOML of dots": file(".codex/agents/a.toml", ".".join("a" * 60_000) + " = 1\n"),
    "TOML without end": file(".codex/agents/a.toml", 'name = """\n'),
    "a pattern of runs": file(".gitignore", "**/a/" * 6 + "**/b\n"),
    "a pattern of stars": file(".gitignore", "*a" * 60 + "\n"),
    "an ignore file that is a pipe": pipe(".gitignore"),
    "an ignore file of 20,000 patterns": file(
        ".gitignore", "".join(f"*a{n}*b*\n" for n in range(18_000))
    ),
    "settings of Claude Code that are no JSON": file(".claude/settings.json", "[" * 100_000),
    "a package.json of brackets": file("package.json", '{"lint-agents": ' + "[" * 100_000),
}
#: Faults of what a run cannot do without: it ends in one line that names the place.
ON_THE_RUN: dict[str, Build] = {
    "settings that are no TOML": settings("= 1"),
    "settings of dots": settings(".".join("a" * 60_000) + " = 1\n"),
    "settings of brackets": settings("a = " + "[" * 100_000),
    "settings of 60,000 keys": settings("".join(f"k{n} = 1\n" for n in range(40_000))),
    "settings behind a link out": link(".lint-agents.toml", "/etc/passwd"),
    "settings with a NUL": settings('baseline = "a\\u0000"\n'),
    "settings with escapes": settings('"\\u001b[31m::error::" = 1\n'),
    "settings of 5,000 patterns": settings("exclude = [" + '"a",' * 5_000 + "]\n"),
    "a policy of brackets": settings('policy = "p.yaml"\n', p_yaml="x: " + "[" * 100_000),
    "a policy that is a bomb": settings('policy = "p.yaml"\n', p_yaml="\n".join(bomb())),
    "a policy that extends itself": settings('policy = "p.yaml"\n', p_yaml="extends: p.yaml\n"),
    "a policy outside": settings('policy = "/etc/passwd"\n'),
    "a baseline of brackets": settings('baseline = "b.json"\n', b_json="[" * 1_000_000),
    "a baseline of numbers": settings('baseline = "b.json"\n', b_json="9" * 100_000),
    "a baseline outside": settings('baseline = "../b.json"\n'),
    "a document of lines": file("ROUTING.md", "_\n" * 130_000),
    "a document of rows": file("ROUTING.md", "| a | b |\n|--|--|\n" + "| a | opus |\n" * 15_000),
    "a document without end": file("ROUTING.md", "x" * (300 * 1024)),
    "a registry of brackets": settings('documented-in = ["r.json"]\n', r_json="[" * 200_000),
    "a registry that is a bomb": settings('documented-in = ["r.yaml"]\n', r_yaml="\n".join(bomb())),
    "a registry of 15,000 entries": settings(
        'documented-in = ["r.toml"]\n', r_toml="".join(f"a{n} = 'opus'\n" for n in range(14_000))
    ),
}
FAULTS = ON_A_FILE | ON_THE_RUN

#: What reads a repository, beside `check` in each format.
COMMANDS: dict[str, list[str]] = {
    "--diff": ["--diff", "."],
    "--fix": ["--fix", "."],
    "--add-ignores": ["--add-ignores", "."],
    "--show-files": ["--show-files", "--show-skipped", "."],
    "--statistics": ["--statistics", "."],
    "-j 2": ["-j2", "."],
    "--shard": ["--shard=1/2", "."],
    "named": [HERE],
    "merge": ["merge", HERE],
    "documented": ["documented"],
    "explain": ["explain", HERE],
    "fleet": ["fleet", "."],
    "fleet as CSV": ["fleet", "--output-format=csv", "."],
    "report": ["report", "--html", "page.html", "."],
    "badge": ["badge", "."],
    "loop": ["loop", "."],
    "route": ["route", "review", "it"],
    "routing": ["routing", "--registry=a.yaml", "."],
    "config": ["config"],
    "config --for": ["config", "--for", HERE],
    "migrate": ["migrate", "."],
    "init": ["init"],
}


def made(folder: Path, name: str) -> Path:
    """Make one fault in a repository; return the folder."""
    write(folder, {OTHER: agent_text("model: sonet").replace("otter-guide", "z"), ".git/HEAD": ""})
    FAULTS[name](folder)
    return folder
