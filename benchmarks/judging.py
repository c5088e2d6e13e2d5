"""What judging an agent by its words costs: microseconds a file, the best of several passes
over a folder.

python -m benchmarks.judging [FOLDER]        default: the project's own labelled agents
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

from frontmatter_lint.agents import find, load
from frontmatter_lint.core.nouns import Agent
from frontmatter_lint.core.resources import data
from frontmatter_lint.core.settings import Config
from frontmatter_lint.engine import standards
from frontmatter_lint.judging import odds, phrases, profile

from .accuracy import FIXTURES

_PASSES = 5


def microseconds(team: list[Agent], judge: Callable[[Agent], object]) -> float:
    """The mean cost of judging an agent in the fastest pass; loading words and table is not
    part of it.
    """
    return min(_seconds(team, judge) for _ in range(_PASSES)) / len(team) * 1e6


def _seconds(team: list[Agent], judge: Callable[[Agent], object]) -> float:
    start = time.perf_counter()
    for agent in team:
        judge(agent)
    return time.perf_counter() - start


def main(arguments: list[str]) -> int:
    """Print the cost for every agent below the folder."""
    folder = arguments[0] if arguments else str(FIXTURES)
    team = [agent for one in find.candidates([folder]) if (agent := load.load(one))]
    if not team:
        sys.exit(f"no agent below {folder}")
    words, policy = data("words"), standards.of(Config(isolated=True)).policy
    table = phrases.learned()
    ways: dict[str, Callable[[Agent], object]] = {
        "the learned table": lambda one: phrases.sums(phrases.parts(one, table.firsts), table),
        "the vocabulary": lambda one: profile.matrix(one, words, policy),
        "all of a profile": lambda one: profile.profile(one, words, policy),
    }
    print(f"{len(team)} agents, microseconds each")
    for title, judge in ways.items():
        print(f"  {title:<18} {microseconds(team, judge):>5.0f}")
    asked = sum(odds.can_matter(one, policy, "light") for one in team)
    print(f"  on a light model the vocabulary is asked about {asked}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
