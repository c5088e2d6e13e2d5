"""Which phrases mean alike, by the texts they stand in: latent semantic analysis.

A phrase that few of the labelled agents have says little by itself; phrases that stand in the
same texts as it say more. No text is kept, and the table has no more phrases for it.
"""

from __future__ import annotations

from .arrays import Array, Matrix, decompositions, np, sparse

#: How many topics there are.
TOPICS = 200


def of_phrases(counts: Matrix) -> Array:
    """Return where each phrase lies among the topics, a row a phrase (a column of `counts`, which
    are normalised) of length 1; 0 for a phrase that stands in none of the texts.

    The topics are the first right singular vectors of the texts, a phrase weighed by how rare
    it is, each times the root of its singular value.
    """
    texts = np.asarray((counts > 0).astype(float).sum(axis=0)).ravel()
    rarity = np.log((1 + counts.shape[0]) / (1 + texts))
    weighed = (counts @ sparse.diags(rarity)).tocsr()
    _, values, vectors = decompositions.randomized_svd(weighed, TOPICS, random_state=0)
    places = vectors.T * np.sqrt(values)
    lengths = np.sqrt((places * places).sum(axis=1))
    lengths[lengths == 0] = 1
    return (places.T / lengths).T
