"""How well the table judges agents of repositories it was not fitted on.

Two ways: five groups of repositories, each judged by a table fitted on the other four,
and half of the repositories judged by a table fitted on the other half. Each is repeated
with other groups; no repository is ever on both sides.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise, product
from math import sqrt
from typing import NamedTuple, TypedDict, cast

from frontmatter_lint.core.resources import data

from .arrays import Array, np, optimize
from .learn import COLUMNS, Scores, fit, scores
from .samples import Samples

#: Into how many groups repositories fall, and how often each way is repeated.
GROUPS, TIMES = 5, 10
#: Column, who should be found, whom it would be false to find, at which shares of these.
CURVES = {
    "needs mid": ("mid", "mid", "light", (1, 2, 3, 5)),
    "critical": ("critical", "critical", "light", (1, 2)),
    "mechanical": ("mechanical", "mechanical", "frontier", (1, 3)),
}
#: Who answers the question of a column with yes, and who with no.
SIDES = {
    "mid": ("mid", "light"),
    "critical": ("critical", "light"),
    "mechanical": ("mechanical", "!mechanical"),
}
#: Bottoms and tops that are tried for a curve.
_BOTTOMS, _TOPS = (0.0, 0.01, 0.02), (1.0, 0.95, 0.9, 0.85, 0.8)
_BINS = (0.0, 0.05, 0.2, 0.4, 0.6, 0.8, 0.9, 0.95, 0.98, 1.0)


class Unseen(NamedTuple):
    """Scores of agents and of their copies without body, each by a table that knows nothing
    of its repository; `groups` are the rows that were judged by one table or belong to one
    repetition.
    """

    scores: dict[str, Array]
    is_brief: Array
    bare: dict[str, Array]
    bare_is_brief: Array
    groups: tuple[Array, ...]


class Curves(NamedTuple):
    """What turns scores of a column into probabilities, of whole texts and of brief ones:
    slope, shift, bottom and top each.
    """

    whole: tuple[float, float, float, float]
    brief: tuple[float, float, float, float]


class _Asked(TypedDict):
    mid: dict[str, float]
    critical: dict[str, float]
    mechanical: dict[str, float]
    doubt: float


class _Policy(TypedDict):
    likelihood: _Asked


class Bin(NamedTuple):
    """Agents with a probability from `low` to `high`: their mean probability, the share
    that is, and the 95 % interval of that share.
    """

    low: float
    high: float
    agents: int
    stated: float
    observed: float
    least: float
    most: float


def groups_of(samples: Samples, parts: int, seed: int) -> Array:
    """Return the number of its group for each agent; a repository is in one group, what
    only teaches is in none.
    """
    shuffled = np.random.RandomState(seed).permutation(samples.homes)
    group = np.full(samples.spread.shape[0], -1)
    group[shuffled] = np.arange(samples.homes) % parts
    return group[samples.repository]


def unseen(samples: Samples, parts: int, least: int) -> Iterator[Unseen]:
    """Yield the scores of every agent of others, by tables fitted without its group."""
    for seed in range(TIMES):
        group = groups_of(samples, parts, seed)
        found, bare = _empty(samples.real), _empty(samples.real)
        for part in range(parts):
            outside, inside = np.where(group != part)[0], np.where(group == part)[0]
            table = fit(samples, outside, least)
            _put(found, inside, scores(samples, table, inside))
            _put(bare, inside, scores(samples, table, inside, bare=True))
        every = np.arange(samples.real)
        halves = tuple(np.where(group == part)[0] for part in range(parts))
        groups = halves if parts == 2 else (every,)
        yield Unseen(*found, *bare, groups)


def _empty(count: int) -> Scores:
    return Scores({name: np.zeros(count) for name in COLUMNS}, np.zeros(count, bool))


def _put(into: Scores, rows: Array, found: Scores) -> None:
    for name, values in found.by_column.items():
        into.by_column[name][rows] = values
    into.is_brief[rows] = found.is_brief


def found_at(score: Array, yes: Array, no: Array, share: float) -> float:
    """Return the share of `yes` above a threshold that lets at most `share` of `no` pass."""
    ordered = np.sort(score[no])[::-1]
    threshold = ordered[int(share * len(ordered))]
    return float((score[yes] > threshold).mean())


def curves(samples: Samples, runs: list[Unseen]) -> dict[str, dict[str, float]]:
    """Return per cent found by question and per cent of false alarms, the mean of all groups."""
    result: dict[str, dict[str, float]] = {}
    for title, (column, yes, no, shares) in CURVES.items():
        result[title] = {}
        for share in shares:
            each = []
            for run in runs:
                for rows in run.groups:
                    is_yes, is_no = samples.masks[yes][rows], samples.masks[no][rows]
                    each.append(found_at(run.scores[column][rows], is_yes, is_no, share / 100))
            result[title][str(share)] = round(100 * float(np.mean(each)), 1)
    return result


def calibrated(samples: Samples, runs: list[Unseen]) -> dict[str, Curves]:
    """Return by column what turns unseen scores into probabilities."""
    result = {}
    for column in COLUMNS:
        yes, no = sides(samples, column)
        whole, brief = [], []
        for run in runs:
            long = (yes | no) & ~run.is_brief
            short, bare = (yes | no) & run.is_brief, (yes | no) & run.bare_is_brief
            whole.append((run.scores[column][long], yes[long]))
            brief.append((run.scores[column][short], yes[short]))
            brief.append((run.bare[column][bare], yes[bare]))
        result[column] = Curves(_curve(whole), _curve(brief))
    return result


def _curve(pairs: list[tuple[Array, Array]]) -> tuple[float, float, float, float]:
    """Return slope, shift, bottom and top of the curve through scores and what is so:
    logistic between a bottom and a top, because labels disagree on the plainest cases too.
    """
    score = np.concatenate([one for one, _ in pairs])
    is_so = np.concatenate([one for _, one in pairs])

    def loss(values: Array, bottom: float, top: float) -> float:
        chance = bottom + (top - bottom) / (1 + np.exp(-(values[0] * score + values[1])))
        chance = np.clip(chance, 1e-9, 1 - 1e-9)
        return float(-np.where(is_so, np.log(chance), np.log(1 - chance)).mean())

    best = (float("inf"), 0.0, 0.0, 0.0, 1.0)
    for ends in product(_BOTTOMS, _TOPS):
        found = optimize.minimize(loss, (1.0, 0.0), args=ends, method="Nelder-Mead")
        best = min(best, (float(found.fun), float(found.x[0]), float(found.x[1]), *ends))
    return best[1:]


def sides(samples: Samples, column: str) -> tuple[Array, Array]:
    """Return who answers the question of a column with yes, and who with no."""
    yes, no = SIDES[column]
    if no.startswith("!"):
        return samples.masks[yes], ~samples.masks[no[1:]]
    return samples.masks[yes], samples.masks[no]


def chances(run: Unseen, slopes: Mapping[str, Curves]) -> dict[str, Array]:
    """Return the probabilities of a run by column."""
    return {name: _chance(run.scores[name], run.is_brief, slopes[name]) for name in COLUMNS}


def _chance(score: Array, is_brief: Array, curves: Curves) -> Array:
    both = []
    for slope, shift, bottom, top in curves:
        both.append(bottom + (top - bottom) / (1 + np.exp(-(slope * score + shift))))
    whole, brief = both
    return np.where(is_brief, brief, whole)


def bins(samples: Samples, column: str, runs: list[Array]) -> list[Bin]:
    """Return what is observed where a probability is stated. The repetitions `runs` judge the
    same agents, so that their mean number decides how wide the intervals are.
    """
    yes, no = sides(samples, column)
    found = []
    for low, high in pairwise(_BINS):
        stated, observed = [], []
        for chance in runs:
            inside = (yes | no) & (chance >= low) & (chance < high)
            stated.append(chance[inside])
            observed.append(yes[inside])
        count = round(sum(map(len, stated)) / len(runs))
        if count >= 20:
            share = float(np.concatenate(observed).mean())
            least, most = interval(share, count)
            mean = float(np.concatenate(stated).mean())
            found.append(Bin(low, high, count, mean, share, least, most))
    return found


def interval(share: float, count: int) -> tuple[float, float]:
    """Return the 95 % interval of a share (Wilson)."""
    z = 1.96
    middle = (share + z * z / (2 * count)) / (1 + z * z / count)
    reach = z * sqrt(share * (1 - share) / count + z * z / (4 * count * count))
    reach /= 1 + z * z / count
    return max(0.0, middle - reach), min(1.0, middle + reach)


def everybody(samples: Samples) -> Array:
    """Return the rows of all agents, also of those that only teach."""
    return np.arange(len(samples.repository))


def figures(
    samples: Samples,
    groups: list[Unseen],
    halves: list[Unseen],
    slopes: Mapping[str, Curves],
) -> dict[str, Mapping[str, object]]:
    """Return all that is measured, by title."""
    judged = [chances(run, slopes) for run in groups]
    observed = {}
    for column in COLUMNS:
        observed[column] = _rounded(bins(samples, column, [chance[column] for chance in judged]))
    brief = [_chance(run.bare["mid"], run.bare_is_brief, slopes["mid"]) for run in groups]
    observed["mid, brief texts"] = _rounded(bins(samples, "mid", brief))
    return {
        "groups": curves(samples, groups),
        "halves": curves(samples, halves),
        "levels of groups": levels(samples, groups, slopes),
        "levels of halves": levels(samples, halves, slopes),
        "models of their own": stated(samples, groups, slopes),
        "calibration": observed,
    }


def _rounded(found: list[Bin]) -> list[list[float]]:
    """Return bins as rows: stated, observed, its interval, agents."""
    rows = []
    for one in found:
        shares = (one.stated, one.observed, one.least, one.most)
        rows.append([*(round(share, 3) for share in shares), one.agents])
    return rows


def levels(
    samples: Samples, runs: list[Unseen], slopes: Mapping[str, Curves]
) -> dict[str, dict[str, float]]:
    """Return what each level of the default policy finds, in per cent of each group of
    agents, and how many of those found that are mid or light are mid (for a frontier
    model: for how many it is no sensible choice).
    """
    masks = samples.masks
    result: dict[str, dict[str, float]] = {}
    for level in ("error", "warning", "info"):
        each = []
        for run in runs:
            hit = _beyond_light(samples, chances(run, slopes), level)
            found = {name: _share(hit, masks[name]) for name in ("mid", "critical", "light")}
            right = _share(masks["mid"], hit & (masks["mid"] | masks["light"]))
            each.append({"right": right} | found | {"context": _share(hit, masks["context"])})
        result[level] = _means(each)
    beyond = masks["frontier"] | masks["mid"]
    for level in ("warning", "info"):
        each = []
        for run in runs:
            hit = _below_frontier(chances(run, slopes), level)
            found = {name: _share(hit, masks[name]) for name in ("mechanical", "light", "frontier")}
            right = _share(~beyond, hit)
            each.append({"right": right} | found | {"mid or frontier": _share(hit, beyond)})
        result[f"mechanical {level}"] = _means(each)
    return result


def stated(
    samples: Samples, runs: list[Unseen], slopes: Mapping[str, Curves]
) -> dict[str, dict[str, float]]:
    """Return what is found on agents whose own files name a light or a frontier model: how many
    agents, and in per cent of them what they are. Authors choose with a reason, so that fewer
    findings are right than on copies that are given a model.
    """
    masks = samples.masks
    beyond = masks["frontier"] | masks["mid"]
    result: dict[str, dict[str, float]] = {}
    for level in ("warning", "info"):
        light, frontier = [], []
        of_light, of_frontier = [], []
        for run in runs:
            chance = chances(run, slopes)
            hit = _beyond_light(samples, chance, level) & masks["states light"]
            light.append({name: _share(masks[name], hit) for name in ("mid", "context", "light")})
            wasted = _below_frontier(chance, level) & masks["states frontier"]
            frontier.append({"right": _share(~beyond, wasted)})
            of_light.append(int(hit.sum()))
            of_frontier.append(int(wasted.sum()))
        result[level] = {"agents": round(np.mean(of_light))} | _means(light)
        result[f"mechanical {level}"] = {"agents": round(np.mean(of_frontier))} | _means(frontier)
    return result


def _likelihood() -> _Asked:
    return cast("dict[str, _Policy]", data("policies"))["default"]["likelihood"]


def _beyond_light(samples: Samples, chance: Mapping[str, Array], level: str) -> Array:
    """Return for which agents a light model is found unfit at a level, or a higher one."""
    asked, shows = _likelihood(), samples.masks["shows critical"]
    hit = chance["mid"] >= asked["mid"].get(level, 2)
    raised = shows & (chance["mid"] >= asked["mid"]["info"])
    raised &= chance["critical"] >= asked["critical"].get(level, 2)
    if level == "error":
        hit &= shows
        raised &= chance["mid"] >= asked["mid"]["warning"]
    return hit | raised


def _below_frontier(chance: Mapping[str, Array], level: str) -> Array:
    """Return for which agents a frontier model is found wasted at a level, or a higher one."""
    asked = _likelihood()
    hit = chance["mechanical"] >= asked["mechanical"][level]
    return hit & (chance["mid"] < asked["doubt"])


def _share(hit: Array, of: Array) -> float:
    return float(hit[of].mean()) if of.any() else 0.0


def _means(each: list[dict[str, float]]) -> dict[str, float]:
    return {name: round(100 * float(np.mean([one[name] for one in each])), 1) for name in each[0]}


def lines(measured: Mapping[str, Mapping[str, object]]) -> Iterator[str]:
    """Yield the figures for people, a line each."""
    for title, values in measured.items():
        yield title
        for name, value in values.items():
            yield f"  {name:<20} {value}"
