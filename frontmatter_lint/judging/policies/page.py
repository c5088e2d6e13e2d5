"""A policy as a page of Markdown: everything resolved, section by section; a section
without content is left out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from ...core import tiers
from ...core.policy import Policy
from ...core.policy_advice import Bands, Category
from ...core.policy_parts import Assignment, Row
from ...core.terminal import Text
from ...core.wording import code_spans, counted
from . import claims, guide
from .prose import item, paragraph, table

Lines = Iterator[str]


def page(policy: Policy) -> Text:
    """Return the whole page."""
    lines = [f"# {policy.title}", "", *_head(policy)]
    for title, section in _SECTIONS:
        body = list(section(policy))
        if body:
            lines += ["", f"## {title}", "", *body]
    return Text(tuple(lines))


def _head(policy: Policy) -> Lines:
    if policy.summary:
        yield from [*paragraph(policy.summary), ""]
    extends = ""
    if policy.extends:
        extends = f", extends `{policy.extends}`"
    yield f"- name: `{policy.name}`{extends}"
    yield f"- source: {policy.source}"
    if policy.verified_on:
        yield f"- verified on: {policy.verified_on}"


def _tiers(policy: Policy) -> Lines:
    for tier in (tiers.AUTOMATED, *tiers.names()):
        facts = policy.tiers.get(tier)
        if not facts:
            continue
        named = ""
        if facts.title or facts.model:
            both = filter(None, (facts.title, facts.model))
            named = f" ({', '.join(dict.fromkeys(both))})"
        yield f"`{tier}`{named}"
        for criterion in facts.suits:
            yield from item(criterion)
        if facts.price:
            yield f"- stated price: {claims.shown(facts.price, '$')} a {facts.per or 'call'}"
        if facts.call:
            low, high = facts.call
            yield f"- stated cost of a call: ${low:g}–{high:g}"


def _own_rules(policy: Policy) -> Lines:
    for code, rule in sorted(policy.rules.items()):
        yield from item(f"{code} `{rule.name}`: {rule.message}")


def _requirements(policy: Policy) -> Lines:
    if policy.minimum:
        why = ""
        if policy.minimum.why:
            why = f"; {policy.minimum.why}"
        yield f"- every agent: at least `{policy.minimum.tier}`{why}"
    for kind, tier in policy.floors.items():
        yield f"- {kind}: at least `{tier}`"
    for rule, level in policy.severity.items():
        yield f"- `{rule}` reports at level {level}"


def _roster(policy: Policy) -> Lines:
    roster = policy.roster
    if not roster:
        return
    yield f"{counted(len(roster), 'agent')}: {_tally(roster.values())}."
    groups: dict[str, dict[str, Assignment]] = {name: {} for name in policy.categories}
    for name, entry in roster.items():
        groups.setdefault(entry.category, {})[name] = entry
    for category, members in groups.items():
        known = policy.categories.get(category, Category(category))
        yield from _category(known, members)


def _tally(entries: Iterable[Assignment]) -> str:
    counts: dict[str, int] = {}
    for entry in entries:
        if entry.escalates_to or entry.fast_path:
            kind = "either tier, depending on the task"
        else:
            kind = f"`{entry.tier}`"
        counts[kind] = counts.get(kind, 0) + 1
    return ", ".join(f"{count} {kind}" for kind, count in counts.items())


def _category(category: Category, members: Mapping[str, Assignment]) -> Lines:
    differs = ""
    if category.stated not in (None, len(members)):
        differs = f", stated {category.stated}"
    yield from ["", f"### {category.title} ({len(members)}{differs})", ""]
    plain: dict[str, list[str]] = {}
    for name, entry in members.items():
        plain.setdefault(_assigned(entry), []).append(name)
    for assigned, names in plain.items():
        yield from item(f"{assigned}: {code_spans(names)}")


def _assigned(entry: Assignment) -> str:
    text = f"`{entry.tier}`"
    if entry.effort:
        text += f" at effort {entry.effort}"
    if entry.escalates_to:
        text += f", escalates to `{entry.escalates_to}`"
    if entry.fast_path:
        text += f", fast path to `{entry.fast_path}`"
    if entry.when:
        text += f" for {'; '.join(entry.when)}"
    return text


def _effort(policy: Policy) -> Lines:
    rise = policy.effort_escalation
    if rise:
        steps = " to ".join(filter(None, (rise.usual, rise.raised)))
        yield from item(f"{steps}: {'; '.join(rise.when)}")


def _matrix(policy: Policy) -> Lines:
    """Yield the rows of the source in its own columns, then what judging by words adds to them."""
    every, matrix = policy.criteria.rows, policy.matrix
    own = {}
    for row in matrix.rows:
        if row in every:
            own[row] = every[row]
    columns = matrix.tiers or tiers.names()
    yield from _points(own, columns)
    if matrix.bands:
        yield from ["", *_bands(matrix.bands)]
    added = {}
    for row, entry in every.items():
        if row not in own or len(columns) < len(tiers.names()):
            added[row] = entry
    if own and added:
        yield from ["", "Judging by words knows these rows and columns too:", ""]
    yield from _points(added, tiers.names())


def _bands(bands: Bands) -> Lines:
    strong, moderate = bands
    yield f"Score above {strong:g}: strong preference; {moderate:g} to {strong:g}: moderate."
    yield f"Below {moderate:g}: consider the alternative."


def _points(rows: Mapping[str, Row], columns: Sequence[str]) -> Lines:
    cells = []
    for name, entry in rows.items():
        points = [_signed(entry.points[tier]) for tier in columns]
        cells.append([name, *points, entry.kind])
    return table(["characteristic", *columns, "kind"], cells)


def _signed(points: float) -> str:
    if points:
        return f"{points:+g}"
    return "0"


def _judging(policy: Policy) -> Lines:
    asked = policy.criteria
    floor, ceiling, critical = asked.floor, asked.ceiling, asked.critical
    yield f"- a characteristic below {asked.noise:g} counts for nothing"
    yield (
        f"- `mid` ahead of `light` by {floor.context:g}: `light` only with an escalation; by "
        f"{floor.mid:g}: not"
    )
    yield (
        f"- `frontier` is sensible from {ceiling.frontier:g} points up, and has little to add from "
        f"{ceiling.light:g} down"
    )
    yield f"- critical: {', '.join(critical.kinds)}, from strength {critical.strength:g} up"
    for group in policy.words:
        raised = "nothing"
        if group.raises:
            raised = f"`{group.raises}` by {group.weight:g}"
        verb = "raises" if len(group.words) == 1 else "raise"
        yield from item(f"{code_spans(group.words)} {verb} {raised}")


def _fits(policy: Policy) -> Lines:
    return guide.listed(policy.fits)


def _fits_not(policy: Policy) -> Lines:
    return guide.listed(policy.fits_not)


_SECTIONS: Sequence[tuple[str, Callable[[Policy], Lines]]] = (
    ("Tiers", _tiers),
    ("Required", _requirements),
    ("Rules of its own", _own_rules),
    ("Documented assignments", _roster),
    ("Effort", _effort),
    ("Decision matrix", _matrix),
    ("Judging by words", _judging),
    ("Practices", guide.practices),
    ("Anti-patterns", guide.pitfalls),
    ("Chains", guide.chains),
    ("Steps", guide.steps),
    ("Routers", guide.routers),
    ("Models", guide.candidates),
    ("Quality gate", guide.gate),
    ("Watching", guide.watch),
    ("Migration", guide.phases),
    ("Where it fits", _fits),
    ("Where it does not", _fits_not),
    ("Stated figures, computed again", guide.figures),
)
