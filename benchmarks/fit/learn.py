"""From samples to the table: logistic regressions on phrases, and what their scores amount to.

A column of the table is a sum of fits, each divided by the spread of its scores. Every
repository weighs the root of its number of agents, both sides of a question weigh the
same, agents that depend on the case count a quarter on either side, agents gathered a third
(`gathered.py`), and each agent appears once more without its body, so that short files do
not mislead.

A phrase that few agents have learns from those of the same topics (`topics.py`): beside its
own weight it has a share of the weights that the topics get.

Whether work is mechanical is learned from copies that lose half of their phrases as well,
and less from contrasts, in which it is half of all.
"""

from __future__ import annotations

from typing import NamedTuple

from .arrays import Array, Matrix, linear_models, np, sparse
from .samples import Samples
from .topics import of_phrases

#: How many phrases are kept.
KEPT = 5000
#: What a copy without body weighs, one side of an agent that depends on the case, and an agent of
#: those gathered: each stands alone in its repository, and of its body only the opening is known.
BARE, UNSURE, GATHERED = 0.3, 0.25, 0.33

#: What a contrast weighs where mechanical work is asked for, and how many copies are made
#: then that lose a phrase with the probability one half.
CONTRAST, COPIES = 0.3, 2

#: How much of a phrase's weight may come from its topics, and which questions topics help.
SHARED, TOPICAL = 0.5, ("mid", "frontier", "mechanical")

#: What is fitted: agents that are, against agents that are not; "!" is everybody else.
QUESTIONS = {
    "mid": ("mid", "light"),
    "frontier": ("frontier", "!frontier"),
    "critical": ("critical", "light"),
    "mechanical": ("mechanical", "!mechanical"),
    "wasteful": ("mechanical", "frontier"),
}
#: How strongly weights are held back, by question (scikit-learn's C: the less, the more).
STRENGTHS = {"mid": 3.0, "frontier": 3.0, "critical": 1.0, "mechanical": 3.0, "wasteful": 4.0}
#: The columns of the table: what each fit contributes.
COLUMNS = {
    "mid": {"mid": 1.0, "frontier": 0.2, "mechanical": -0.2},
    "critical": {"critical": 1.0},
    "mechanical": {"mechanical": 0.3, "wasteful": 1.7},
}
#: A text is brief where its known phrases count less than this; the vocabulary says more
#: of it than the table does.
BRIEF = 80


class Added(NamedTuple):
    """What the vocabulary's matrix adds to a column: its margin and its points for the
    frontier tier, each cut at `most`.
    """

    margin: float
    frontier: float
    most: float


ADDED = {
    "mid": Added(0.4, 0.1, 1.5),
    "critical": Added(0.3, 0.0, 1.5),
    "mechanical": Added(-0.3, -0.3, 1.5),
}
ADDED_TO_BRIEF = {
    "mid": Added(0.6, 0.0, 3.0),
    "critical": Added(0.4, 0.0, 3.0),
    "mechanical": Added(-0.5, -0.8, 3.0),
}


class Fitted(NamedTuple):
    """Which phrases were kept, and by column of the table their weights and the bias."""

    kept: Array
    weights: dict[str, Array]
    bias: dict[str, float]


def mask(samples: Samples, name: str) -> Array:
    """Return which agents are `name`; "!name" those that are not."""
    if name.startswith("!"):
        return ~samples.masks[name[1:]]
    return samples.masks[name]


def normalised(counts: Matrix) -> Matrix:
    """Return counts divided by the root of their sum, agent by agent."""
    total = np.asarray(counts.sum(axis=1)).ravel()
    total[total == 0] = 1
    return sparse.diags(1 / np.sqrt(total)) @ counts


def fit(samples: Samples, rows: Array, least: int) -> Fitted:
    """Return the table learned from the agents `rows`: once over all phrases that stand in
    `least` of their repositories, once more over the most telling of them.
    """
    topics = SHARED * of_phrases(normalised(samples.whole[rows]))
    homes = np.asarray(samples.spread[np.unique(samples.repository[rows])].sum(axis=0)).ravel()
    kept = np.where(homes >= least)[0]
    if len(kept) > KEPT:
        kept = _most_telling(samples, rows, kept, topics)
    weights = {name: np.zeros(len(kept)) for name in COLUMNS}
    bias = dict.fromkeys(COLUMNS, 0.0)
    for question, sides in QUESTIONS.items():
        texts = _texts(samples, rows, kept, sides)
        found, start = _answered(texts, topics[kept], question)
        spread = float((normalised(samples.whole[rows][:, kept]) @ found + start).std())
        for name, mixed in COLUMNS.items():
            share = mixed.get(question, 0.0) / spread
            weights[name] += share * found
            bias[name] += share * start
    return Fitted(kept, weights, bias)


def _most_telling(samples: Samples, rows: Array, columns: Array, topics: Array) -> Array:
    """Return the phrases whose weight times spread is greatest for any question."""
    telling = np.zeros(len(columns))
    for question, sides in QUESTIONS.items():
        texts = _texts(samples, rows, columns, sides)
        found, _ = _answered(texts, topics[columns], question)
        effect = np.abs(found) * _spread(texts.counts)
        typical = np.sort(effect)[-2000:].mean()
        telling = np.maximum(telling, effect / typical)
    best = np.argsort(-telling, kind="stable")[:KEPT]
    return np.sort(columns[best])


class _Texts(NamedTuple):
    """What one question is asked of: phrases of texts, normalised, which of the texts are on
    the side of yes, and what each weighs.
    """

    counts: Matrix
    is_yes: Array
    weighs: Array


def _texts(samples: Samples, rows: Array, columns: Array, sides: tuple[str, str]) -> _Texts:
    """Return the agents on both sides of a question, with their copies."""
    yes = rows[mask(samples, sides[0])[rows]]
    no = rows[mask(samples, sides[1])[rows]]
    unsure = rows[:0]
    if sides == QUESTIONS["mid"]:
        unsure = rows[samples.masks["context"][rows]]
    agents = np.concatenate([yes, no, unsure, unsure])
    is_yes = np.repeat([1, 0, 1, 0], [len(yes), len(no), len(unsure), len(unsure)])
    sizes = np.bincount(samples.repository[rows])
    weighs = 1 / np.sqrt(sizes[samples.repository[agents]])
    weighs[len(yes) + len(no) :] *= UNSURE
    weighs[(agents >= samples.real) & (agents < samples.contrasts)] *= GATHERED
    if sides[0] == "mechanical":
        weighs[agents >= samples.contrasts] *= CONTRAST
    whole = samples.whole[agents][:, columns]
    parts = [(whole, weighs), (samples.bare[agents][:, columns], BARE * weighs)]
    if sides[0] == "mechanical":
        parts += [(_halved(whole, seed), weighs / COPIES) for seed in range(COPIES)]
    counts = sparse.vstack([normalised(counts) for counts, _ in parts]).tocsr()
    weighs = np.concatenate([weight for _, weight in parts])
    is_yes = np.tile(is_yes, len(parts))
    return _Texts(counts, is_yes, _balanced(weighs, is_yes))


def _answered(texts: _Texts, topics: Array, question: str) -> tuple[Array, float]:
    """Return weights and bias of one question; `topics` are those of the phrases."""
    asked = texts.counts
    if question in TOPICAL:
        asked = sparse.hstack([asked, sparse.csr_matrix(asked @ topics)]).tocsr()
    model = linear_models.LogisticRegression(
        C=STRENGTHS[question], solver="lbfgs", tol=1e-4, max_iter=1000
    )
    model.fit(asked, texts.is_yes, sample_weight=texts.weighs)
    weights = model.coef_[0][: len(topics)]
    if question in TOPICAL:
        weights = weights + topics @ model.coef_[0][len(topics) :]
    return weights, float(model.intercept_[0])


def _spread(counts: Matrix) -> Array:
    """Return how far each phrase varies from text to text: its standard deviation."""
    mean = np.asarray(counts.mean(axis=0)).ravel()
    square = np.asarray(counts.multiply(counts).mean(axis=0)).ravel()
    return np.sqrt(np.maximum(square - mean**2, 0))


def _halved(counts: Matrix, seed: int) -> Matrix:
    """Return counts in which half of the phrases are missing, the same ones each time."""
    result = counts.copy()
    result.data *= np.random.RandomState(seed).rand(len(result.data)) < 0.5
    result.eliminate_zeros()
    return result


def _balanced(weighs: Array, is_yes: Array) -> Array:
    """Return weights under which both sides weigh the same, and the mean is 1."""
    result = weighs.copy()
    for side in (0, 1):
        result[is_yes == side] /= weighs[is_yes == side].sum()
    return result * len(result) / result.sum()


class Scores(NamedTuple):
    """Scores by column, and which of the agents are brief."""

    by_column: dict[str, Array]
    is_brief: Array


def scores(samples: Samples, fitted: Fitted, rows: Array, *, bare: bool = False) -> Scores:
    """Return the scores of the agents `rows` with what the matrix adds; `bare` leaves their
    bodies out.
    """
    counts, matrix = samples.whole, samples.matrix
    if bare:
        counts, matrix = samples.bare, samples.bare_matrix
    counts = counts[rows][:, fitted.kept]
    is_brief = np.asarray(counts.sum(axis=1)).ravel() < BRIEF
    texts = normalised(counts)
    result = {}
    for name in COLUMNS:
        whole = _added(ADDED[name], matrix[rows])
        brief = _added(ADDED_TO_BRIEF[name], matrix[rows])
        score = texts @ fitted.weights[name] + fitted.bias[name]
        result[name] = score + np.where(is_brief, brief, whole)
    return Scores(result, is_brief)


def _added(added: Added, matrix: Array) -> Array:
    cut = np.clip(matrix, -added.most, added.most)
    return added.margin * cut[:, 0] + added.frontier * cut[:, 1]
