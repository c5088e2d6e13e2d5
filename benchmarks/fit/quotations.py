"""What a passage is worth as proof: rated passages in, the weights of `data/passages.yaml` out.

python -m benchmarks.fit.quotations RATINGS

RATINGS is a table (TSV) of agent files, relative to its folder, sides (1 beyond a light model, -1
mechanical), passages, and ratings (2 persuasive, 1 weak, 0 bad).
"""

from __future__ import annotations

import csv
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from frontmatter_lint.agents import find, load
from frontmatter_lint.core.settings import Config
from frontmatter_lint.engine import standards
from frontmatter_lint.engine.checking import context_of
from frontmatter_lint.judging import proof, worth

from .arrays import Array, linear_models, np, sparse

_GOOD = 2
#: How weakly weights are drawn to nothing, and in how many groups agents are left out in turn.
_LOOSENESS, _GROUPS = 0.03, 10
#: Weights that are set by hand, for so few passages have the mark.
_BY_HAND = ("avowal", "model")


class Rated(NamedTuple):
    """A passage with what careful readers called it, and the marks that it has."""

    agent: int
    sentence: str
    rating: int
    is_own: bool
    marks: Mapping[str, float]


def main(arguments: Sequence[str]) -> int:
    """Print the weights of each side, and how good what they choose is where they know nothing of
    the agents.
    """
    path = Path(arguments[0])
    with path.open(encoding="utf-8", newline="") as file:
        rows = [*csv.reader(file, delimiter="\t")]
    for side, title in worth.SIDES.items():
        rated = [*_rated(path.parent, [row for row in rows if int(row[1]) == side], side)]
        names = sorted({name for one in rated for name in one.marks} - {*_BY_HAND})
        table = np.array([[one.marks.get(name, 0.0) for name in names] for one in rated])
        good = np.array([one.rating == _GOOD for one in rated])
        print(f"{title}: {len(rated)} passages, {good.mean():.1%} persuasive")
        base, weights = _fitted(table, good)
        print(f"    base: {base:.2f}")
        for number, name in enumerate(names):
            print(f"    {name}: {float(weights[number]):.2f}")
        odds = _unseen(rated, table, good)
        for later, third in ((-0.6, -0.2), (-0.2, 0.2), (0.0, 0.4)):
            print(f"  later {later}, third {third}: {_chosen(rated, odds, later, third)}")
    return 0


def _rated(folder: Path, rows: Sequence[Sequence[str]], side: int) -> Iterator[Rated]:
    """Yield the passages of the agents in a table with their marks."""
    ratings: dict[str, dict[str, int]] = defaultdict(dict)
    for file, _, text, rating in rows:
        ratings[file][text] = int(rating)
    held = standards.of(Config(isolated=True))
    for number, (file, rating_of) in enumerate(ratings.items()):
        agent = load.load(next(iter(find.candidates([str(folder / file)]))))
        if agent is None:
            raise ValueError(f"{file} is no agent")
        context = context_of(agent, held)
        asked = proof.asked_of(context.judge(agent), context, side)
        description, body = proof.texts(agent)
        found = [*worth.ranked(description, side, is_described=True)]
        found += worth.ranked(body, side, is_described=False)
        for one in found:
            if one.passage.text not in rating_of:
                continue
            marks = worth.marks(one.passage, side, is_described=one.is_described)
            mark, _ = proof.met(one, asked)
            if mark:
                marks[mark] = 1.0
            is_own = proof.is_own(one.passage, asked)
            called = rating_of[one.passage.text]
            yield Rated(number, one.passage.sentence, called, is_own, marks)


def _fitted(table: Array, good: Array) -> tuple[float, Array]:
    """Return what a passage without any mark is worth, and the weight of each mark, in log-odds."""
    spread = table.std(0) + 1e-9
    model = linear_models.LogisticRegression(C=_LOOSENESS, solver="lbfgs", tol=1e-6, max_iter=2000)
    model.fit(sparse.csr_matrix(table / spread), good, sample_weight=np.ones(len(good)))
    return float(model.intercept_[0]), model.coef_[0] / spread


def _unseen(rated: Sequence[Rated], table: Array, good: Array) -> Array:
    """Return the log-odds of each passage by weights that know no passage of its agent."""
    agents = np.array([one.agent for one in rated])
    count = int(agents.max()) + 1
    groups = np.random.RandomState(0).permutation(count)[agents] % _GROUPS
    odds = np.zeros(len(rated))
    for group in range(_GROUPS):
        is_unseen = groups == group
        base, weights = _fitted(table[~is_unseen], good[~is_unseen])
        odds[is_unseen] = table[is_unseen] @ weights + base
    return odds


def _chosen(rated: Sequence[Rated], odds: Array, later: float, third: float) -> str:
    """Return what the ratings of the passages are that would be quoted, in words."""
    of_agent: dict[int, list[tuple[float, Rated]]] = defaultdict(list)
    for one, value in zip(rated, odds, strict=True):
        of_agent[one.agent].append((float(value), one))
    counted = [0, 0, 0]
    persuaded = 0
    for found in of_agent.values():
        chosen: list[Rated] = []
        for likely, one in sorted(found, key=lambda pair: -pair[0]):
            wanted = (-9.0, later, third, 9.0)[len(chosen)]
            is_again = any(one.sentence == other.sentence for other in chosen)
            if one.is_own and not is_again and likely >= wanted:
                chosen.append(one)
        for one in chosen:
            counted[one.rating] += 1
        persuaded += any(one.rating == _GOOD for one in chosen)
    bad, weak, good = counted
    share = good / sum(counted)
    return (
        f"{good} persuasive ({share:.1%}), {weak} weak, {bad} bad; "
        f"at least one for {persuaded} of {len(of_agent)} agents"
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
