"""Events of hooks that a tool does not know, where all of its events are known."""

from __future__ import annotations

from ..core.nouns import Dialect, Fault, Problem, Severity
from ..core.positions import KeyOf
from ..core.record import TYPE_CHECKING
from ..core.resources import data
from ..core.suggest import nearest
from ..core.wording import clip, code_spans

if TYPE_CHECKING:
    from collections.abc import Iterator


def faults(hooks: object, dialect: Dialect) -> Iterator[Fault]:
    """Yield the keys of `hooks` that are written as the tool writes its events and are none."""
    known = data("tools")["hook_events"].get(dialect.name)
    if known is None or not isinstance(hooks, dict):
        return
    for event in hooks:
        if not isinstance(event, str) or event in known or not event[:1].islower():
            continue
        guess = nearest(event, known)
        hint = f"did you mean `{guess}`?" if guess else f"write one of {code_spans(known)}"
        message = (
            f"`{clip(event)}` is no hook event that {dialect.title} knows: nothing below it runs"
        )
        problem = Problem(message, KeyOf(("hooks", event)), hint, severity=Severity.WARNING)
        yield Fault("malformed-hooks", problem)
