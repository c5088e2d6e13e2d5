"""Learning what phrases say of the work: labelled agents in, `data/phrases.yaml` and its
measured shares out.

    python -m benchmarks.fit --labels FILE FOLDER [--labels FILE FOLDER …] [--write]

Needs scikit-learn (`pip install -e '.[dev,fit]'`) and the texts, which are other people's
and no part of the repository. Nothing of a text is kept but words and pairs of words that
stand in several repositories. The same input gives the same table.
"""
