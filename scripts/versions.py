"""Print what pip is asked for so that the tests meet the lowest, or the newest, versions of
what the package depends on: `python scripts/versions.py lowest | xargs pip install`.
"""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def lowest(requirement: str) -> str:
    """Return the requirement of the lowest version that another one allows. Raises ValueError."""
    found = re.fullmatch(r"([\w.-]+)>=([\w.]+)", requirement)
    if found is None:
        raise ValueError(f"{requirement!r} is no name, `>=` and a version")
    return f"{found[1]}=={found[2]}"


def main() -> None:
    """Print the arguments for pip, one a line."""
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    wanted: list[str] = tomllib.loads(text)["project"]["dependencies"]
    if sys.argv[1:] == ["lowest"]:
        wanted = [lowest(one) for one in wanted]
    elif sys.argv[1:] == ["newest"]:
        wanted = ["--upgrade", "--upgrade-strategy=eager", *wanted]
    else:
        raise SystemExit("usage: python scripts/versions.py lowest|newest")
    print("\n".join(wanted))


if __name__ == "__main__":
    main()
