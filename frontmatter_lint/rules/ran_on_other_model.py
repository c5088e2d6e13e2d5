"""US901: an agent ran on another model than its file or a document says."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.nouns import Agent, Context, Problem, Severity
from ..core.rulebook import faults, rule


@rule("US901", Severity.WARNING, source="../docs/monitor.md", needs="fault", since="0.2.0")
def ran_on_other_model(agent: Agent, context: Context) -> Iterator[Problem]:
    """An agent ran on another model than its file or a document says.

    ## What it does
    Compares, for each agent of the repository, the model that its file names, or else the tier
    that a document or a roster gives it, with the models that its requests were answered by. The
    message names the cause: a fallback, a caller that asked for another model, a variable of the
    environment, the list of allowed models, other settings, a block that the tool ignores, a
    misspelled name, the session, or one that is not known. What ran in less than 5 % of the
    requests, and what has no known cause, is an info.

    `lint-agents monitor` reports this; `check` reads no records.

    ## Why is this bad?
    The file looks as if it decided. What the work costs, and how well it is done, is decided
    elsewhere, and nobody sees it in a review.

    ## What to do instead
    Change what decided, or write into the file what is meant to run.
    """
    return faults(agent, "ran-on-other-model")
