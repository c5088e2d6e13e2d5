"""Ask the core of Gemini CLI: its own function reads a folder of agents and lists the errors."""

from __future__ import annotations

import json
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from .programs import Answer, environment, one_line

_SCRIPT = """
import {pathToFileURL} from 'node:url';
const [loader, folder] = process.argv.slice(2);
const {loadAgentsFromDirectory} = await import(pathToFileURL(loader));
const {agents, errors} = await loadAgentsFromDirectory(folder);
for (const one of agents) console.log(JSON.stringify({file: one.metadata.filePath}));
for (const one of errors) console.log(JSON.stringify({file: one.filePath, why: one.message}));
"""


def ask(files: Sequence[Path], folder: Path, scratch: Path) -> dict[Path, Answer]:
    """Return what Gemini CLI does with each file, asked for all of them at once."""
    place = Path(tempfile.mkdtemp(dir=scratch))
    agents = place / ".gemini" / "agents"
    agents.mkdir(parents=True)
    for number, file in enumerate(files):
        (agents / f"a{number:05}.md").write_bytes(file.read_bytes())
    script = place / "ask.mjs"
    script.write_text(_SCRIPT, encoding="utf-8")
    loader = folder / "node_modules/@google/gemini-cli-core/dist/src/agents/agentLoader.js"
    done = subprocess.run(
        ["node", str(script), str(loader), str(agents)],
        cwd=place,
        env=environment(place),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    rows = [json.loads(line) for line in done.stdout.splitlines() if line.startswith('{"file"')]
    if done.returncode or (files and not rows):
        raise RuntimeError(f"Gemini CLI cannot be asked: {one_line(done.stderr)}")
    reasons = {row["file"]: row.get("why") for row in rows}
    answers = {}
    for number, file in enumerate(files):
        why = reasons.get(str(agents / f"a{number:05}.md"), "no agent and no error")
        answers[file] = Answer(loads=why is None, why=one_line(why or ""))
    return answers
