"""What judging an agent by its words costs: microseconds a file, the best of several passes
over a folder.

python -m benchmarks.judging [FOLDER]        default: the project's own labelled agents
"""

from __future__ import annotations

import sys
import time

from frontmatter_lint.agents import find, load
from frontmatter_lint.core.nouns import Agent
from frontmatter_lint.core.resources import data
from frontmatter_lint.core.settings import Config
from frontmatter_lint.engine import standards
from frontmatter_lint.judging.profile import profile

from .accuracy import FIXTURES

_PASSES = 5


def microseconds(team: list[Agent]) -> float:
    """The mean cost of one profile in the fastest pass; loading the vocabulary is not part
    of it.
    """
    words, policy = data("words"), standards.of(Config(isolated=True)).policy
    return min(_seconds(team, words, policy) for _ in range(_PASSES)) / len(team) * 1e6


def _seconds(team: list[Agent], words: object, policy: object) -> float:
    start = time.perf_counter()
    for agent in team:
        profile(agent, words, policy)  # type: ignore[arg-type]
    return time.perf_counter() - start


def main(arguments: list[str]) -> int:
    """Print the cost for every agent below the folder."""
    folder = arguments[0] if arguments else str(FIXTURES)
    team = [agent for one in find.candidates([folder]) if (agent := load.load(one))]
    if not team:
        sys.exit(f"no agent below {folder}")
    print(f"{len(team)} agents, {microseconds(team):.0f} µs each")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
