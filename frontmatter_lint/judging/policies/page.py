"""A policy as a page of Markdown: everything resolved, section by section; a section
without content is left out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from ...core import tiers
from ...core.terminal import Text
from ...core.wording import code_spans
from . import claims, guide
from .prose import item, paragraph, table

Policy = Mapping[str, Any]
Lines = Iterator[str]


def page(policy: Policy) -> Text:
    """Return the whole page."""
    lines = [f"# {policy['title']}", "", *_head(policy)]
    for title, section in _SECTIONS:
        body = list(section(policy))
        if body:
            lines += ["", f"## {title}", "", *body]
    return Text(tuple(lines))


def _head(policy: Policy) -> Lines:
    if policy.get("summary"):
        yield from [*paragraph(policy["summary"]), ""]
    yield f"- name: `{policy['name']}`" + (
        f", extends `{policy['extends']}`" if "extends" in policy else ""
    )
    yield f"- source: {policy['source']}"
    if "verified_on" in policy:
        yield f"- verified on: {policy['verified_on']}"


def _tiers(policy: Policy) -> Lines:
    for tier in (tiers.AUTOMATED, *tiers.names()):
        facts = policy.get("tiers", {}).get(tier)
        if not facts:
            continue
        named = [facts[key] for key in ("title", "model") if key in facts]
        yield f"`{tier}`" + (f" ({', '.join(dict.fromkeys(named))})" if named else "")
        yield from (line for criterion in facts.get("suits", ()) for line in item(criterion))
        if "price" in facts:
            yield (
                f"- stated price: {claims.shown(facts['price'], '$')} a {facts.get('per', 'call')}"
            )
        if "call" in facts:
            yield f"- stated cost of a call: ${facts['call'][0]:g}–{facts['call'][1]:g}"


def _own_rules(policy: Policy) -> Lines:
    for code, rule in sorted(policy.get("rules", {}).items()):
        yield from item(f"{code} `{rule['name']}`: {rule['message']}")


def _requirements(policy: Policy) -> Lines:
    if "minimum" in policy:
        why = policy["minimum"].get("why")
        yield f"- every agent: at least `{policy['minimum']['tier']}`" + (f"; {why}" if why else "")
    for kind, tier in policy.get("floors", {}).items():
        yield f"- {kind}: at least `{tier}`"
    for rule, level in policy.get("severity", {}).items():
        yield f"- `{rule}` reports at level {level}"


def _roster(policy: Policy) -> Lines:
    roster = policy.get("roster", {})
    if not roster:
        return
    yield f"{len(roster)} agents: {_tally(roster.values())}."
    known = policy.get("categories", {})
    for category in dict.fromkeys([*known, *(entry["category"] for entry in roster.values())]):
        members = {}
        for name, entry in roster.items():
            if entry["category"] == category:
                members[name] = entry
        yield from _category(known.get(category, {"title": category}), members)


def _tally(entries: Iterable[Mapping[str, Any]]) -> str:
    counts: dict[str, int] = {}
    for entry in entries:
        moves = "escalates_to" in entry or "fast_path" in entry
        if moves:
            kind = "either tier, depending on the task"
        else:
            kind = f"`{entry['tier']}`"
        counts[kind] = counts.get(kind, 0) + 1
    return ", ".join(f"{count} {kind}" for kind, count in counts.items())


def _category(category: Mapping[str, Any], members: Mapping[str, Mapping[str, Any]]) -> Lines:
    stated = category.get("stated", len(members))
    differs = ""
    if stated != len(members):
        differs = f", stated {stated}"
    yield from ["", f"### {category.get('title', '')} ({len(members)}{differs})", ""]
    plain: dict[str, list[str]] = {}
    for name, entry in members.items():
        plain.setdefault(_assigned(entry), []).append(name)
    for assigned, names in plain.items():
        yield from item(f"{assigned}: {code_spans(names)}")


def _assigned(entry: Mapping[str, Any]) -> str:
    text = f"`{entry['tier']}`" + (f" at effort {entry['effort']}" if "effort" in entry else "")
    if "escalates_to" in entry:
        text += f", escalates to `{entry['escalates_to']}`"
    if "fast_path" in entry:
        text += f", fast path to `{entry['fast_path']}`"
    return text + (f" for {'; '.join(entry['when'])}" if "when" in entry else "")


def _effort(policy: Policy) -> Lines:
    rise = policy.get("effort_escalation")
    if rise:
        named = []
        for key in ("from", "to"):
            if key in rise:
                named.append(rise[key])
        steps = " to ".join(named)
        yield from item(f"{steps}: {'; '.join(rise.get('when', ['always']))}")


def _matrix(policy: Policy) -> Lines:
    """The rows of the source in its own columns first, then what judging by words adds to them."""
    every, matrix = policy["characteristics"], policy.get("matrix", {})
    own = {}
    for row in matrix.get("rows", ()):
        if row in every:
            own[row] = every[row]
    columns = matrix.get("tiers", tiers.names())
    yield from _points(own, columns)
    if "bands" in matrix:
        yield from ["", *_bands(matrix["bands"])]
    added = {}
    for row, entry in every.items():
        if row not in own or len(columns) < len(tiers.names()):
            added[row] = entry
    if own and added:
        yield from ["", "Judging by words knows these rows and columns too:", ""]
    yield from _points(added, tiers.names())


def _bands(bands: Mapping[str, float]) -> Lines:
    strong, moderate = bands.get("strong", 0), bands.get("moderate", 0)
    yield f"Score above {strong:g}: strong preference; {moderate:g} to {strong:g}: moderate."
    yield f"Below {moderate:g}: consider the alternative."


def _points(rows: Mapping[str, Mapping[str, Any]], columns: Sequence[str]) -> Lines:
    cells = []
    for name, entry in rows.items():
        points = [_signed(entry["points"][tier]) for tier in columns]
        cells.append([name, *points, entry["kind"]])
    return table(["characteristic", *columns, "kind"], cells)


def _signed(points: float) -> str:
    if points:
        return f"{points:+g}"
    return "0"


def _judging(policy: Policy) -> Lines:
    floor, ceiling, critical = policy["floor"], policy["ceiling"], policy["critical"]
    yield f"- a characteristic below {policy['noise']:g} counts for nothing"
    yield (
        f"- `mid` ahead of `light` by {floor['context']:g}: `light` only with an escalation; by "
        f"{floor['mid']:g}: not"
    )
    yield (
        f"- `frontier` is sensible from {ceiling['frontier']:g} points up, plain waste from "
        f"{ceiling['light']:g} down"
    )
    yield f"- critical: {', '.join(critical['kinds'])}, from strength {critical['strength']:g} up"
    for group in policy.get("words", ()):
        raised = "raise nothing"
        if group["raises"]:
            raised = f"raise `{group['raises']}` by {group.get('weight', 1):g}"
        yield from item(f"{code_spans(group['words'])} {raised}")


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
    ("Where it fits", guide.listed("fits")),
    ("Where it does not", guide.listed("fits_not")),
    ("Stated figures, computed again", guide.figures),
)
