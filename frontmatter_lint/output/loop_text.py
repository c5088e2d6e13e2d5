"""The loop of a feature, as text of 80 columns."""

from __future__ import annotations

from ..core.record import TYPE_CHECKING
from ..core.terminal import safe, wrap
from ..core.wording import clip
from ..fleet import loop

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from ..fleet.loop import Range, Step

WIDTH = 80
_MOST_GAPS = 20


def lines(some: Sequence[Step], policy: Mapping[str, Any]) -> Iterator[str]:
    """Yield every step with who fills it, then gaps and cost."""
    yield f"{'':>2} {'step':<28}{'tier':<17}{'stated':>10}  who of the fleet"
    for number, step in enumerate(some, 1):
        tier = " + ".join(step.tiers)
        first = f"{number:>2} {step.title:<28}{tier:<17}{_dollars(step.stated):>10}  "
        room = WIDTH - len(first)
        who = wrap(_who(step), room) if room > 8 else [_who(step)]
        yield f"{first}{who[0]}".rstrip()
        for more in who[1:]:
            yield f"{'':<{WIDTH - room}}{more}"
    yield ""
    missing = loop.gaps(some)
    if missing:
        names = ", ".join(one.title for one in missing[:_MOST_GAPS])
        yield from wrap(f"Gaps, which nobody of the fleet fills: {names}.", WIDTH)
        yield ""
    yield from _sums(some, policy)


def _who(step: Step) -> str:
    if step.tier == loop.AUTOMATED:
        return "a script"
    if not step.agents:
        return "nobody"
    one = step.agents[0]
    text = clip(safe(one.name), 20)
    if one.tier != step.tier:
        text += f", on {one.tier or 'no known tier'}"
    if step.is_fresh:
        text += ", in a fresh context"
    return text


def _sums(some: Sequence[Step], policy: Mapping[str, Any]) -> Iterator[str]:
    yield from wrap(f"A feature by its steps: {_dollars(loop.total(some))} as stated.", WIDTH)
    today = loop.total_today(some)
    if today is not None:
        yield from wrap(
            f"At the prices of today: {_dollars(today)}, for as many tokens written as the stated "
            "dollars bought.",
            WIDTH,
        )
    whole = loop.all_frontier(some, policy)
    share = 1 - loop.total(some)[0] / whole[0] if whole[0] else 0.0
    other = 1 - loop.total(some)[1] / whole[1] if whole[1] else 0.0
    low, high = sorted((share, other))
    yield from wrap(
        f"All of it on the frontier tier: {_dollars(whole)} for the same tokens at the stated "
        f"prices; the loop saves {low:.0%} to {high:.0%}.",
        WIDTH,
    )
    yield from wrap(
        "`lint-agents cost --strategy tiered` holds the stated totals against the rows.", WIDTH
    )


def _dollars(amount: Range) -> str:
    if amount[0] == amount[1]:
        return f"${amount[0]:.2f}"
    return f"${amount[0]:.2f}–{amount[1]:.2f}"
