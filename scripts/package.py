"""Build the sdist and the wheel, and hold both to what people do with them.

    python scripts/package.py                       under this Python
    python scripts/package.py --python python3.12   under that one; may be given several times

The wheel is made from the unpacked sdist. Both are checked as the package index does; then,
under each Python, the wheel is installed into a clean environment and both of its scripts
are run, and the sdist's own tests are run from where it was unpacked. What is left in
`dist/` is what was checked. Needs `pip install -e '.[dev,release]'`.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"
AGENT = "---\nname: otter\ndescription: Guides otters.\nmodel: sonet\n---\nLead them over.\n"
#: Bytes, which pre-commit, CI and `uvx` fetch again and again; nearly a quarter reads documents.
LARGEST_WHEEL = 1_420_000


def main() -> int:
    """Do it all; ends at the first step that fails."""
    options = argparse.ArgumentParser(description="build, check, install, run, test")
    options.add_argument("--python", action="append", help="a Python to install and test under")
    options.add_argument("--no-tests", action="store_true", help="leave out the sdist's tests")
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source, wheel = build(folder)
        step(
            "twine check",
            sys.executable,
            "-m",
            "twine",
            "check",
            "--strict",
            *sorted(DIST.iterdir()),
        )
        for number, python in enumerate(given.python or [sys.executable]):
            use(wheel, python, folder / f"use-{number}")
            if not given.no_tests:
                test(source, python, folder / f"test-{number}")
    return 0


def build(folder: Path) -> tuple[Path, Path]:
    """Build into `dist/`; return the folder of the unpacked sdist, and the wheel."""
    shutil.rmtree(DIST, ignore_errors=True)
    backend = (sys.executable, "-m", "hatchling", "build", "--directory", DIST)
    step("build the sdist", *backend, "--target", "sdist")
    (archive,) = DIST.glob("*.tar.gz")
    with tarfile.open(archive) as tar:
        tar.extractall(folder, filter="data")
    source = folder / archive.name.removesuffix(".tar.gz")
    step("build the wheel from it", *backend, "--target", "wheel", cwd=source)
    (wheel,) = DIST.glob("*.whl")
    size = wheel.stat().st_size
    print(f"{archive.name}: {archive.stat().st_size:,} bytes; {wheel.name}: {size:,} bytes")
    if size > LARGEST_WHEEL:
        sys.exit(f"the wheel has more than {LARGEST_WHEEL:,} bytes")
    return source, wheel


def use(wheel: Path, python: str, folder: Path) -> None:
    """Install the wheel into a clean environment, and run what it installs."""
    scripts = environment(python, folder / "venv")
    step(
        f"install the wheel under {python}", scripts / "python", "-m", "pip", "install", "-q", wheel
    )
    work = folder / "work"
    (work / ".claude" / "agents").mkdir(parents=True)
    (work / ".claude" / "agents" / "otter.md").write_text(AGENT, encoding="utf-8")
    version = f"lint-agents {wheel.name.split('-')[1]}\n"
    for command in ("lint-agents", "frontmatter-lint"):
        expect(0, version, scripts / command, "--version", cwd=work)
        expect(1, "did you mean `sonnet`?", scripts / command, cwd=work)
    expect(0, '"title": "Agent frontmatter"', scripts / "lint-agents", "schema", "agent", cwd=work)
    expect(0, ".lint-agents.toml", scripts / "lint-agents", "init", "--yes", cwd=work)
    expect(0, "", scripts / "python", "-m", "pip", "check", cwd=work)


def test(source: Path, python: str, folder: Path) -> None:
    """Run the tests of the unpacked sdist, in a copy that is no git repository."""
    copy = folder / source.name
    shutil.copytree(source, copy, symlinks=True)
    scripts = environment(python, folder / "venv")
    step(
        f"install the sdist under {python}",
        scripts / "python",
        "-m",
        "pip",
        "install",
        "-q",
        "-e",
        ".[dev]",
        cwd=copy,
    )
    step("test the sdist", scripts / "python", "-m", "pytest", "-q", "-n", "auto", cwd=copy)


def environment(python: str, folder: Path) -> Path:
    """Make a virtual environment; return the folder of its scripts."""
    step(f"an environment of {python}", python, "-m", "venv", "--upgrade-deps", folder)
    return folder / ("Scripts" if os.name == "nt" else "bin")


def step(title: str, *command: str | Path, cwd: Path = ROOT) -> None:
    """Run a command whose output is for the reader. Exits where it fails."""
    print(f"== {title}", flush=True)
    done = subprocess.run(command, cwd=cwd, check=False, stdin=subprocess.DEVNULL)
    if done.returncode:
        sys.exit(f"{title}: ended with {done.returncode}")


def expect(code: int, text: str, *command: str | Path, cwd: Path) -> None:
    """Run a command that ends with `code` and prints `text`. Exits where it does not."""
    done = subprocess.run(
        command,
        cwd=cwd,
        check=False,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    )
    if done.returncode != code or text not in done.stdout:
        called = " ".join(map(str, command))
        sys.exit(f"{called}: ended with {done.returncode}, not {code} and {text!r}:\n{done.stdout}")


if __name__ == "__main__":
    sys.exit(main())
