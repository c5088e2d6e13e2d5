"""Labelled agents as what is fitted: their phrases as one sparse matrix, their labels as masks.

Beside the agents of others stand two kinds that teach and are never measured: agents gathered
from further repositories (`gathered.py`), and contrasts: pairs of agents written for this, of
the same domain and in the same words, whose work needs different models.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple, TypedDict, cast

from benchmarks.accuracy import CRITICAL, Label, is_mechanical, labels, pinned
from frontmatter_lint.agents import catalogue
from frontmatter_lint.agents.load import Candidate, load
from frontmatter_lint.core.nouns import Agent
from frontmatter_lint.core.resources import data
from frontmatter_lint.core.settings import Config
from frontmatter_lint.engine import standards
from frontmatter_lint.judging import phrases, profile, silence
from frontmatter_lint.judging.profile import matrix

from .arrays import Array, Matrix, np, sparse

#: Words that say nothing of the work, or too much of where a text comes from.
_LEFT_OUT = Path(__file__).with_name("left_out.txt")

#: Contrasts, an agent a line and a pair in two lines; so many of them count as a repository.
_CONTRASTS = Path(__file__).with_name("contrasts")
_TOGETHER = 20

#: More known phrases than any agent needs to be judged: whether it says enough is not asked here.
_ENOUGH = 10**6


class _Contrast(TypedDict):
    name: str
    description: str
    body: str
    kind: str
    floor: str
    ceiling: str


class Labelled(NamedTuple):
    """One labelled agent, the repository it comes from, the phrases of it and of its copy
    without body, and what the vocabulary's matrix makes of the two: points of mid minus light,
    points of frontier. `stated` is the tier of the model that its file names, empty where it
    names none.
    """

    label: Label
    repository: int
    whole: phrases.Parts
    bare: phrases.Parts
    points: tuple[float, float] = (0.0, 0.0)
    bare_points: tuple[float, float] = (0.0, 0.0)
    shows_critical: bool = False
    stated: str = ""


class Samples(NamedTuple):
    """Agents as rows, phrases as columns.

    `whole` holds what each phrase counts in each agent; `bare` the same without the body.
    `spread` is 1 where a repository (row) has a phrase. `matrix` and `bare_matrix` are the
    points of each agent. The rest is one value an agent. The first `real` agents and `homes`
    repositories are measured; after them come the agents gathered, and from the row `contrasts`
    on those written for this.
    """

    names: tuple[str, ...]
    whole: Matrix
    bare: Matrix
    spread: Matrix
    repository: Array
    matrix: Array
    bare_matrix: Array
    masks: dict[str, Array]
    real: int
    homes: int
    contrasts: int


def read(sources: Iterable[tuple[Path, Path]]) -> list[Labelled]:
    """Return every agent that is labelled with some confidence, can be read, and is judged."""
    numbers: dict[str, int] = {}
    found = []
    for table, corpus in sources:
        for label, agent, stated in _agents(table, corpus):
            repository = numbers.setdefault(label.file.split("/")[0], len(numbers))
            if not silence.reason(agent, phrases.parts(agent), _ENOUGH):
                found.append(_labelled(label, repository, agent, stated))
    return found


def contrasts(first: int) -> list[Labelled]:
    """Return the contrasts; their repositories are numbered from `first` on."""
    found = []
    for path in sorted(_CONTRASTS.glob("*.jsonl")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
            said = cast("_Contrast", json.loads(line))
            kind, floor, ceiling = said["kind"], said["floor"], said["ceiling"]
            label = Label(path.name, said["name"], kind, floor, ceiling, "high", "")
            fields = f"name: {said['name']}\ndescription: {json.dumps(said['description'])}"
            shown = f".claude/agents/{said['name']}.md"
            content = f"---\n{fields}\n---\n{said['body']}\n".encode()
            agent = load(Candidate(shown, shown, f"/{shown}", named=True, data=content))
            if agent is None:
                raise ValueError(f"{path}:{number + 1} is no agent")
            first += number > 0 and number % _TOGETHER == 0
            found.append(_labelled(label, first, agent))
        first += 1
    return found


def _labelled(label: Label, repository: int, agent: Agent, stated: str = "") -> Labelled:
    words, policy = data("words"), standards.of(Config(isolated=True)).policy
    whole = matrix(agent, words, policy)
    shows = profile.shows_critical(whole.characteristics, policy)
    without_body = agent._replace(body="")
    bare = phrases.parts(without_body)
    bare_points = _points(matrix(without_body, words, policy).scores)
    points = _points(whole.scores)
    return Labelled(
        label, repository, phrases.parts(agent), bare, points, bare_points, shows, stated
    )


def _points(scores: Mapping[str, float]) -> tuple[float, float]:
    return scores["mid"] - scores["light"], scores["frontier"]


def _agents(table: Path, corpus: Path) -> Iterator[tuple[Label, Agent, str]]:
    for label in labels(table):
        path = corpus / label.file
        if label.confidence == "low" or not path.is_file():
            continue
        written = path.read_bytes()
        content = pinned(written, "haiku")
        if content is None:
            continue
        shown = f".claude/agents/{path.name.removesuffix('.md').removesuffix('.agent')}.md"
        candidate = Candidate(shown, shown, f"/{shown}", named=True, data=content)
        agent = load(candidate)
        if agent is not None:
            yield label, agent, _stated(load(candidate._replace(data=written)))


def _stated(agent: Agent | None) -> str:
    """Return the tier of the model that a file names, as it stands."""
    if agent is None or agent.model.preference is None:
        return ""
    return catalogue.tier_of(agent.model.preference)


def build(
    others: list[Labelled], further: list[Labelled], own: list[Labelled], least: int
) -> Samples:
    """Return the agents that are measured, those gathered and the contrasts as matrices over
    the phrases that stand in `least` repositories.
    """
    agents = [*others, *further, *own]
    names = common(agents, least)
    index = {name: number for number, name in enumerate(names)}
    whole = _counts([one.whole for one in agents], index)
    repository = np.array([one.repository for one in agents])
    rows = sparse.csr_matrix(
        (np.ones(len(agents)), (repository, np.arange(len(agents)))),
        shape=(int(repository.max()) + 1, len(agents)),
    )
    spread = ((rows @ (whole > 0).astype(float)) > 0).astype(np.int32).tocsr()
    return Samples(
        names,
        whole,
        _counts([one.bare for one in agents], index),
        spread,
        repository,
        np.array([one.points for one in agents]),
        np.array([one.bare_points for one in agents]),
        _masks([one.label for one in agents])
        | {"shows critical": np.array([one.shows_critical for one in agents])}
        | {f"states {one}": _states(agents, one) for one in ("light", "frontier")},
        len(others),
        len({one.repository for one in others}),
        len(others) + len(further),
    )


def _states(agents: list[Labelled], tier: str) -> Array:
    return np.array([one.stated == tier for one in agents])


def of_others(samples: Samples) -> Samples:
    """Return the samples without those that only teach: what is measured."""
    real, homes = samples.real, samples.homes
    masks = {name: mask[:real] for name, mask in samples.masks.items()}
    return Samples(
        samples.names,
        samples.whole[:real],
        samples.bare[:real],
        samples.spread[:homes],
        samples.repository[:real],
        samples.matrix[:real],
        samples.bare_matrix[:real],
        masks,
        real,
        homes,
        real,
    )


def common(agents: list[Labelled], least: int) -> tuple[str, ...]:
    """Return in order the phrases that may be learned and stand in `least` repositories."""
    homes: dict[str, set[int]] = {}
    for one in agents:
        for found in one.whole:
            for name in found:
                homes.setdefault(name, set()).add(one.repository)
    left_out = frozenset(_LEFT_OUT.read_text(encoding="utf-8").split())
    kept = (name for name, where in homes.items() if len(where) >= least)
    return tuple(sorted(name for name in kept if is_telling(name, left_out)))


def is_telling(name: str, left_out: frozenset[str]) -> bool:
    """Whether a phrase may be learned: no number, no single letter, no word left out."""
    for word in name.split():
        if word in left_out or len(word) < 2 or not word[0].isalpha():
            return False
        if any(letter.isdigit() for letter in word):
            return False
    return True


def _counts(texts: list[phrases.Parts], index: dict[str, int]) -> Matrix:
    columns: list[int] = []
    values: list[float] = []
    ends = [0]
    for parts in texts:
        counted: dict[int, int] = {}
        for found, counts in zip(parts, phrases.COUNTS, strict=True):
            for name in found:
                if name in index:
                    column = index[name]
                    counted[column] = counted.get(column, 0) + counts
        for column in sorted(counted):
            columns.append(column)
            values.append(float(counted[column]))
        ends.append(len(columns))
    return sparse.csr_matrix((values, columns, ends), shape=(len(texts), len(index)))


def _masks(rows: list[Label]) -> dict[str, Array]:
    """Return by name which agents are what."""
    tests: dict[str, Callable[[Label], object]] = {
        "mid": lambda one: one.floor == "mid",
        "light": lambda one: one.floor == "light",
        "context": lambda one: one.floor == "context",
        "frontier": lambda one: one.ceiling == "frontier",
        "mechanical": is_mechanical,
        "critical": lambda one: one.floor == "mid" and one.kind in CRITICAL,
    }
    return {name: np.array([bool(test(row)) for row in rows]) for name, test in tests.items()}
