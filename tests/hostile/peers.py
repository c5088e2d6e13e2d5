"""`python -m tests.hostile.peers FOLDER`: run other linters, installed as programs in that folder,
over the faults, and keep what became of each; `tests.hostile.table --write` puts it on the page.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

from frontmatter_lint.cli.commands import schema
from frontmatter_lint.core.terminal import printed

from ..conftest import ROOT, clean_environment
from ..pace import MEASURE
from .faults import FAULTS, HERE, made

DATA = ROOT / "tests" / "hostile" / "peers.json"
#: What is run of each, in the repository with the fault.
PEERS = {
    "agnix": ["agnix", "."],
    "skilllint": ["skilllint", "check", ".claude/agents"],
    "yamllint": ["yamllint", HERE],
    "check-jsonschema": [
        *("check-jsonschema", "--schemafile", "../schema.json"),
        *("--force-filetype", "yaml", HERE),
    ],
    "ruff": ["ruff", "check", "--no-cache", "."],
}
FINE, NOT_RUN = "in bounds", "not run"
#: Seconds of the clock after which a run counts as one that hangs.
HANGS = 10


def outcome(command: list[str], folder: Path) -> str:
    """Return what became of a run in a word or two."""
    measuring = subprocess.Popen(
        [sys.executable, "-S", "-c", MEASURE, *command],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=clean_environment(),
        start_new_session=True,
    )
    try:
        out, err = measuring.communicate(timeout=HANGS)
    except subprocess.TimeoutExpired:
        os.killpg(measuring.pid, signal.SIGKILL)  # the program too, which would go on alone
        measuring.communicate()
        return f"over {HANGS} s"
    said, _, used = err.decode("utf-8", "replace").rpartition("\nUSED ")
    code, seconds, mebibytes = used.split()
    text = said + out.decode("utf-8", "replace")
    if "Traceback (most recent call last)" in text:
        return "traceback"
    if "panicked at" in text:
        return "panic"
    if code not in ("0", "1", "2"):
        return f"exit code {code}"
    if float(seconds) >= 2 or float(mebibytes) >= 150:
        return f"{float(seconds):.1f} s, {float(mebibytes):.0f} MiB"
    return FINE


def version(program: Path) -> str:
    """Return the version that a program says it has."""
    done = subprocess.run([program, "--version"], capture_output=True, text=True, check=True)
    return done.stdout.split()[-1]


def main() -> None:
    """Run all, and keep what was found."""
    programs = Path(sys.argv[1])
    versions = {peer: version(programs / peer) for peer in PEERS}
    found: dict[str, dict[str, str]] = {}
    for name in FAULTS:
        found[name] = {}
        for peer, (program, *arguments) in PEERS.items():
            with tempfile.TemporaryDirectory() as parent:
                folder = Path(parent) / "repository"
                folder.mkdir()
                (Path(parent) / "schema.json").write_text(
                    printed(schema.run(["claude-code"])[0]), "utf-8"
                )
                made(folder, name)
                if HERE in arguments and not os.path.lexists(folder / HERE):
                    found[name][peer] = NOT_RUN
                    continue
                found[name][peer] = outcome([str(programs / program), *arguments], folder)
        sys.stdout.write(f"{name}: {found[name]}\n")
        sys.stdout.flush()
        values = {"versions": versions, "found": found}
        DATA.write_text(json.dumps(values, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
