"""What ran as text of 80 columns."""

from __future__ import annotations

from ..core.record import TYPE_CHECKING
from ..core.resources import data
from ..core.terminal import safe, wrap
from ..core.wording import clip, counted
from ..usage import shares
from ..usage.declared import declares
from .usage_values import period

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..usage.declared import Compared
    from ..usage.totals import Total
    from .usage_values import Usage

WIDTH = 80
_NAME = 28
_MOST_DAYS = 14
_THOUSAND = 1000


def lines(usage: Usage) -> list[str]:
    """Return the sums by agent, by model and by day, and what was declared against what ran."""
    totals = usage.totals
    first, last = period(totals)
    made = wrap(_headline(usage, first, last), WIDTH)
    for title, field in (("agent", "agent"), ("model", "model"), ("day", "day")):
        groups = totals.by(lambda key, field=field: str(getattr(key, field)))  # type: ignore[misc]
        rows = sorted(groups.items(), key=lambda pair: (-pair[1].cost, pair[0]))
        if field == "day":
            rows = sorted(groups.items())[-_MOST_DAYS:]
        made += ["", _header(title)]
        for name, total in rows:
            made += _row(name or f"(no {title})", total)
    if usage.compared:
        made += ["", *_declared(usage)]
    if usage.comparison is not None:
        made += ["", *usage.comparison.lines()]
    made += ["", *_notes(usage)]
    return made


def _headline(usage: Usage, first: str, last: str) -> str:
    whole = usage.totals.whole
    where = ""
    if usage.project:
        where = f" of {safe(usage.project)}"
    when = ""
    if first:
        when = f" from {first} to {last}"
    return (
        f"{counted(whole.calls, 'request')}{where}{when}, {_cost(whole)}: "
        f"{counted(whole.runs, 'run')} of agents"
    )


def _header(title: str) -> str:
    left = f"{title:<{_NAME}}{'requests':>9}{'in':>7}{'out':>7}{'cost':>11}"
    return f"{left}{'P50':>6}{'P95':>6}{'P99':>6}".rstrip()


def _row(name: str, total: Total) -> Iterator[str]:
    """Yield the row of a group; a long name has a line of its own."""
    shown = clip(safe(name), WIDTH)
    if len(shown) >= _NAME:
        yield shown
        shown = ""
    tokens = total.tokens
    sent = tokens.input + tokens.cache_read + tokens.cache_write + tokens.cache_write_hour
    sketch = total.durations or total.run_durations
    times = ""
    for share in (0.5, 0.95, 0.99):
        value = shares.percentile(sketch, share)
        times += f"{_seconds(value):>6}"
    row = f"{shown:<{_NAME}}{total.calls:>9,}{_short(sent):>7}{_short(tokens.output):>7}"
    yield f"{row}{_cost(total):>11}{times}".rstrip()
    told = []
    for title, field in (
        *(("succeeded", "success"), ("escalated", "escalated")),
        *(("fell back", "fallback"), ("revised", "revised")),
    ):
        found = total.share(field)
        if found.total and (found.hits or field == "success"):
            low, high = found.interval
            told.append(f"{title} {found.value:.0%} of {found.total:,} ({low:.0%}-{high:.0%})")
    for line in wrap(", ".join(told), WIDTH - 4) if told else ():
        yield f"    {line}"


def _cost(total: Total) -> str:
    sign = ""
    if total.is_least:
        sign = ">="
    if total.cost >= 1:
        digits = 2
    else:
        digits = 4
    return f"{sign}${total.cost:,.{digits}f}"


def _seconds(milliseconds: float | None) -> str:
    if milliseconds is None:
        return ""
    seconds = milliseconds / 1000
    if seconds < 100:
        return f"{seconds:.1f}s"
    return f"{seconds:.0f}s"


def _short(number: int) -> str:
    """Return a number in four signs: `999`, `12.3k`, `4.5M`."""
    if number < 10 * _THOUSAND:
        return str(number)
    for sign in ("k", "M"):
        shown = f"{number / _THOUSAND:.1f}"
        if float(shown) < _THOUSAND:
            return f"{shown}{sign}"
        number //= _THOUSAND
    return f"{number / _THOUSAND:,.1f}G"


def _declared(usage: Usage) -> Iterator[str]:
    """Yield each agent of the repository with file, document, settings, and what ran."""
    yield f"{'declared':<24}{'file':<18}{'documents':<11}{'asks for':<27}".rstrip()
    silent = []
    for one in usage.compared:
        if not one.ran:
            silent.append(one)
    for one in usage.compared:
        if one.ran:
            yield from _one_declared(one)
    if silent:
        names = ", ".join(clip(safe(one.agent.name), 40) for one in silent[:12])
        more = ""
        if len(silent) > 12:
            more = f" and {len(silent) - 12} more"
        yield from wrap(f"never ran: {names}{more}", WIDTH)


def _one_declared(one: Compared) -> Iterator[str]:
    agent = one.agent
    name, stated = clip(safe(agent.name), 22), clip(safe(declares(agent)), 16) or "-"
    asks = "-"
    if agent.runs:
        by = f" ({agent.decided_by})"
        asks = clip(safe(agent.runs), WIDTH - 53 - len(by)) + by
    yield f"{name:<24}{stated:<18}{agent.documented_tier or '-':<11}{asks}"
    for ran in one.ran:
        tier = ""
        if ran.tier:
            tier = f" ({ran.tier})"
        mark = "  "
        if ran.as_declared is False:
            mark = "! "
        yield f"  {mark}ran {clip(safe(ran.model), 50)}{tier}: {ran.calls:,} of {ran.of:,}"
        if ran.cause:
            for line in wrap(f"cause: {ran.cause}: {safe(ran.because)}", WIDTH - 6):
                yield f"      {line}"


def _notes(usage: Usage) -> Iterator[str]:
    prices, whole = data("prices"), usage.totals.whole
    least = "; >= is at least so much" if whole.is_least else ""
    first = f"Costs are computed from a table of {prices['verified_on']}{least}."
    times = "Times are of requests, or of runs where only those are told. Days are by UTC."
    said = [first, times]
    if whole.open:
        said.append(f"{counted(whole.open, 'request')} without the last count of tokens.")
    if whole.unpriced:
        names = {key.model for key, one in usage.totals.rows.items() if one.unpriced}
        some = ", ".join(clip(safe(name), 40) for name in sorted(names)[:5])
        said.append(f"{counted(whole.unpriced, 'request')} without a whole price: {some}.")
    notes = usage.notes
    passed = [
        (notes.repeated, "record that repeats another", "records that repeat others"),
        (notes.malformed, "line that is no record", "lines that are no records"),
        (notes.unread, "file or folder that cannot be read", "files or folders not readable"),
    ]
    parts = []
    for number, one, many in passed:
        if number == 1:
            parts.append(f"1 {one}")
        elif number:
            parts.append(f"{number:,} {many}")
    if parts:
        said.append(f"Passed over: {', '.join(parts)}.")
    yield from wrap(" ".join(said), WIDTH)
