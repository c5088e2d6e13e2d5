"""All agents of a fleet as text of 80 columns."""

from __future__ import annotations

from ..core.record import TYPE_CHECKING
from ..core.terminal import SHADES, Line, safe, styled, wrap
from ..core.wording import clip, counted
from ..fleet import summary
from .fleet_values import needs, shown_root, token_note

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..fleet.agents import FleetAgent
    from ..fleet.summary import Summary

WIDTH = 80
_BAR = 40  # characters for all agents
_MOST_NAMES = 12  # of agents that nobody decided
_NAME, _MODEL, _BY, _DOCUMENTED, _NEEDS, _ODDS = 20, 17, 8, 8, 12, 4
_SHORT_BY = {"environment": "environ."}
_UNKNOWN = "unknown tier"


def lines(agents: Sequence[FleetAgent]) -> list[Line]:
    """Return the summary and the table of every repository."""
    made: list[Line] = []
    groups = summary.by_root(agents)
    for root, some in groups.items():
        if made:
            made.append("")
        made += _repository(root, some)
    if len(groups) > 1:
        whole = summary.of(agents)
        made += ["", f"{counted(whole.agents, 'agent')} in {len(groups)} repositories"]
        made += _distribution(whole)
    made += ["", *_legend()]
    return made


def _repository(root: str, agents: Sequence[FleetAgent]) -> Iterator[Line]:
    whole = summary.of(agents)
    yield from wrap(f"{safe(shown_root(root))}: {counted(whole.agents, 'agent')}", WIDTH)
    yield ""
    yield from _distribution(whole)
    yield from _about(whole)
    for share in whole.tiers:
        some = []
        for one in agents:
            if one.tier == share.name:
                some.append(one)
        if some:
            yield ""
            head = _row(
                (f"{share.name or _UNKNOWN} ({share.agents})", "runs on", "by", "in docs"),
                ("needs", "p"),
            )
            yield (styled(f"{head} found", "bold"),)
            for one in some:
                yield from _agent(one)


def _distribution(whole: Summary) -> Iterator[str]:
    for share in whole.tiers:
        if share.agents or share.name:
            bar = "#" * round(share.share * _BAR)
            name = share.name or _UNKNOWN
            yield f"  {name:<12} {share.agents:>5} {share.share:>5.0%}  {bar}".rstrip()


def _about(whole: Summary) -> Iterator[str]:
    """Yield the kinds of work, whom nobody decided, the findings and the descriptions."""
    kinds = ", ".join(f"{one.name} {one.agents}" for one in whole.kinds)
    rows = [("work", kinds)]
    if whole.undecided:
        names = [clip(safe(name), 40) for name in whole.undecided[:_MOST_NAMES]]
        left = len(whole.undecided) - len(names)
        if left:
            names.append(f"{left} more")
        rows.append(("undecided", f"{len(whole.undecided)}: {', '.join(names)}"))
    found = [
        counted(whole.errors, "error"),
        counted(whole.warnings, "warning"),
        counted(whole.infos, "info"),
    ]
    rows.append(("found", ", ".join(found)))
    words = f"{whole.description_words:,} words, about {whole.description_tokens:,} tokens"
    rows.append(("descriptions", f"{words} in every session that offers them all"))
    yield ""
    for title, text in rows:
        first, *more = wrap(text, WIDTH - 15)
        yield f"  {title:<12} {first}"
        for line in more:
            yield f"{'':<15}{line}"


def _row(left: tuple[str, str, str, str], right: tuple[str, str]) -> str:
    name, model, by, documented = left
    suits, odds = right
    start = f"{name:<{_NAME}} {model:<{_MODEL}} {by:<{_BY}} {documented:<{_DOCUMENTED}}"
    return f"{start} {suits:<{_NEEDS}} {odds:>{_ODDS}}"


def _agent(one: FleetAgent) -> Iterator[Line]:
    """Yield the row of an agent; a long name, or a long model, has a line of its own."""
    name, model = clip(safe(one.name), WIDTH - 2), clip(safe(one.model), WIDTH - 24) or "-"
    if len(name) > _NAME - 2:
        yield f"  {name}"
        name = ""
    if len(model) > _MODEL:
        yield f"  {name:<{_NAME - 2}} {model}"
        name = model = ""
    if one.unjudged:
        odds = ""
    else:
        odds = f"{one.beyond_light:.2f}"
    by = _SHORT_BY.get(one.decided_by, one.decided_by)
    tier = one.documented_tier or "-"
    row = _row((f"  {name}", model, by, tier), (needs(one) or "not judged", odds))
    levels = [finding.severity for finding in one.findings]
    if not levels:
        yield row.rstrip()
        return
    worst = max(levels)
    word = str(worst)
    yield f"{row} ", styled(f"{levels.count(worst)} {word[0].upper()}", "bold", SHADES[word])


def _legend() -> Iterator[str]:
    text = (
        "runs on: what the tool asks for where that was measured, else what the file states; "
        "by: who decided that; in docs: the tier in documents and rosters; needs: the weakest "
        "and the strongest tier that suit the work (light+: light that can escalate), p: how "
        f"likely it needs more than light; found: the worst findings. {token_note()}"
    )
    yield from wrap(text, WIDTH)
