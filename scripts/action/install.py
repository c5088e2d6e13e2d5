"""First step of the action: put the linter into a virtual environment of its own, and say
where its Python is.

Runs under whatever Python the runner has, so it keeps to syntax that old ones can read
far enough to say they are old.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile

#: A release as PyPI spells it; nothing in it can be an option, a path or an address.
VERSION = re.compile(r"[0-9]+(\.[0-9]+){1,2}((a|b|rc)[0-9]+)?(\.post[0-9]+)?")


def requirement(version: str, action: str) -> str:
    """What pip is asked for: a published release, or the code beside this file.
    Raises ValueError.
    """
    if not version:
        return action
    if not VERSION.fullmatch(version):
        raise ValueError("the input `version` must be a release such as 0.1.0")
    return f"frontmatter-lint=={version}"


def main() -> int:
    """Install, and set the output `python`."""
    try:
        wanted = requirement(
            os.environ.get("INPUT_VERSION", "").strip(), os.environ["GITHUB_ACTION_PATH"]
        )
    except ValueError as error:
        return fail(str(error))
    if sys.version_info < (3, 11):  # noqa: UP036 - this file runs before anything could require a version
        return fail("needs Python 3.11 or newer; run actions/setup-python first")
    folder = tempfile.mkdtemp(prefix="lint-agents-", dir=os.environ.get("RUNNER_TEMP"))
    python = os.path.join(folder, "Scripts" if os.name == "nt" else "bin", "python")
    pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input", wanted]
    for command in ([sys.executable, "-I", "-m", "venv", folder], [python, "-I", *pip]):
        if subprocess.run(command, stdin=subprocess.DEVNULL, check=False).returncode:
            return fail("cannot be installed; the log says why")
    with open(os.environ["GITHUB_OUTPUT"], "a", encoding="utf-8") as file:
        file.write(f"python={python}\n")
    return 0


def fail(reason: str) -> int:
    """One annotation; the step ends with 2, as the linter does where it cannot do its job."""
    print(f"::error title=lint-agents::{reason}")
    return 2


if __name__ == "__main__":
    sys.exit(main())
