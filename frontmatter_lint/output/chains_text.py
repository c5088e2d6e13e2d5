"""Chains of agents, as text of 80 columns."""

from __future__ import annotations

from ..core.record import TYPE_CHECKING
from ..core.terminal import safe, wrap
from ..core.wording import clip
from ..fleet import chains

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ..fleet.chains import Chain, Fallbacks, Step
    from ..fleet.cost import Basis

WIDTH = 80
_NAME, _MODEL, _TIER = 24, 24, 10
_NONE = (
    "no chain of these agents is known: describe yours under `chains` in the settings; "
    "`--policy hybrid` shows those of that policy"
)


def lines(
    some: Sequence[Chain], others: Sequence[Fallbacks], on: Basis, stands_for: Mapping[str, str]
) -> Iterator[str]:
    """Yield every chain with its steps, what it saves and what is wrong with it."""
    if not some:
        yield from wrap(_NONE, WIDTH)
        yield ""
    for chain in some:
        yield from wrap(f"{safe(chain.title)} ({chain.source})", WIDTH)
        for number, step in enumerate(chain.steps, 1):
            yield from _step(number, step)
        yield from _saved(chain, on, stands_for)
        for remark in chain.remarks:
            said = f"step {remark.step}: {safe(remark.message)}; {safe(remark.hint)}"
            yield from _indented(f"{remark.severity}: {said}")
        yield ""
    yield from _of_fallbacks(others)


def _of_fallbacks(others: Sequence[Fallbacks]) -> Iterator[str]:
    if others:
        yield "Fallbacks that agents state, with provider and price against the preferred model"
    for one in others:
        parts = []
        for model, provider, ratio in one.models:
            price = ""
            if ratio is not None:
                price = f", {ratio:.2g}x"
            parts.append(f"{clip(safe(model), 40)} ({provider or 'provider not known'}{price})")
        mark = ""
        if one.is_single:
            mark = " *"
        yield from _indented(f"{clip(safe(one.agent), 40)}: {' → '.join(parts)}{mark}")
    if any(one.is_single for one in others):
        yield from _indented("* info: one provider has all of them: they fail together")


def _step(number: int, step: Step) -> Iterator[str]:
    name = clip(safe(step.agent), _NAME - 10 if step.alike > 1 else _NAME - 1)
    if step.alike > 1:
        name += f" (1 of {step.alike})"
    model, tier = "not in this fleet", step.tier
    if step.member:
        model, tier = step.member.model or "not decided", step.member.tier
    shown = clip(safe(model), _MODEL - 1)
    first = f"{number:>3} {name:<{_NAME}}{shown:<{_MODEL}}{tier or '-':<{_TIER}}"
    room = WIDTH - len(first)
    if step.does:
        does = wrap(safe(step.does), room)
    else:
        does = [""]
    yield f"{first}{does[0]}".rstrip()
    for more in does[1:]:
        yield f"{'':<{len(first)}}{more}"


def _saved(chain: Chain, on: Basis, stands_for: Mapping[str, str]) -> Iterator[str]:
    number = round(chain.moved * len(chain.steps))
    text = f"calls below {chain.against}: {number} of {len(chain.steps)} ({chain.moved:.0%})"
    if chain.stated is not None:
        text += f", stated {chain.stated:.0%}"
    paid = chains.dollars(chain, on, stands_for)
    if paid is None:
        text += "; money: not known, for lack of a price"
    elif paid[1]:
        share = 1 - paid[0] / paid[1]
        if share >= 0:
            word = "saved"
        else:
            word = "more"
        text += f"; money: ${paid[0]:.4f} instead of ${paid[1]:.4f} a run"
        text += f" ({abs(share):.0%} {word})"
    yield from _indented(text)


def _indented(text: str) -> Iterator[str]:
    for line in wrap(text, WIDTH - 4):
        yield f"    {line}"
