"""MD208: a word whose meaning here is documented two ways."""

from __future__ import annotations

from ..agents import model_choice, model_names
from ..core.nouns import Agent, Context, Dialect, Problem, Severity
from ..core.record import TYPE_CHECKING
from ..core.rulebook import rule
from ..core.wording import clip, code_spans

if TYPE_CHECKING:
    from collections.abc import Iterator


@rule("MD208", Severity.INFO, source="../frontmatter_lint/data/dialects/", needs="doubt")
def doubtful_model(agent: Agent, context: Context) -> Iterator[Problem]:
    """The tool may not do with this word what it says.

    ## What it does
    Reports words that one text of the tool's documentation allows and another leaves
    out, such as `auto` in a Cursor agent, and words that mean something else in an agent
    than elsewhere, such as `opusplan` in Claude Code. So it does with an effort behind an id
    (`openai/gpt-5.5#high`), which version 2 of OpenCode reads and version 1 does not.

    ## Why is this bad?
    It may work today and stop tomorrow, or run another model than one thinks.

    ## What to do instead
    Use a word that all texts agree on.
    """
    for ref in model_choice.refs(agent.model):
        before, _, effort = ref.value.partition("#")
        is_of_version_2 = isinstance(agent.frontmatter.get("permissions"), list)
        model = context.dialect.model
        is_meant = effort and model.marks_effort and not (is_of_version_2 or model.unsure)
        if is_meant and model_names.is_legal(before, context.dialect):
            message = f"`{clip(ref.value)}` may not work in {context.dialect.title}: version 1 "
            message += f"takes `#{clip(effort)}` for a part of the id, and finds no such model"
            hint = f"for version 1, write `model: {before}` and `variant: {clip(effort)}`"
            yield Problem(message, ref.at, hint)
        reason = model.doubtful.get(ref.value)
        if reason:
            sure = _sure(context.dialect)
            hint = f"use a name all texts agree on, such as {sure}"
            if ref.value == "inherit":  # no name says that here
                hint = f"leave `model` out to use the session's model, or name one such as {sure}"
            yield Problem(
                f"`{ref.value}` may not work in {context.dialect.title}: {reason}",
                ref.at,
                hint,
            )


def _sure(dialect: Dialect) -> str:
    """Return the words of a tool that all texts agree on, the newest of those that are models."""
    from ..agents import advice  # imported here: few words are doubtful

    words = []
    for word in dialect.model.words:
        if "[" not in word:
            words.append(advice.newest_word(word, dialect))
    return code_spans(dict.fromkeys([*words, dialect.model.example]))
