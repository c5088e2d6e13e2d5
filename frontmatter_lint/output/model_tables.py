"""What one may write under `model`, and what is known of each tool: as aligned text of 80
columns, and as JSON values.
"""

from __future__ import annotations

from ..agents import catalogue, choices, dialect_facts, dialects, hosts
from ..agents.choices import Choice, Word
from ..agents.prices import Amounts, Price
from ..core.nouns import Dialect
from ..core.record import TYPE_CHECKING
from ..core.resources import data
from ..core.terminal import wrap

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from typing import Any

_WIDTH = 80
_NAME, _TIER, _STATUS, _AMOUNT = 30, 8, 18, 5  # columns of the table of models


def models_text(
    dialect: Dialect | None, every: Sequence[Choice], declared: Mapping[str, str]
) -> list[str]:
    """Return the words and models of a tool, or all models, for people."""
    lines = []
    if dialect is not None:
        lines += [f"{dialect.title} ({dialect.name})", ""]
        lines += _words(choices.words(dialect))
    if declared:
        rows = [(name, tier, "") for name, tier in declared.items()]
        lines += ["Declared in the settings", *_three_columns(rows), ""]
    head = f"{'Models':<{_NAME + 2}}{'tier':<{_TIER + 1}}{'status':<{_STATUS}}"
    lines.append(head + "".join(f"{word:>{_AMOUNT + 1}}" for word in ("in", "out", "cache")))
    maker = ""
    for one in every:
        title = catalogue.title(one.info.provider)
        if title != maker:
            maker = title
            lines.append(title)
        lines += _model(one)
    return [*lines, "", *_notes(dialect, every)]


def _words(words: Iterable[Word]) -> list[str]:
    rows = []
    for one in words:
        says = ""
        if one.model:
            says = f"now {one.model}"
        if not one.tier:
            says = "leaves the choice to somebody else"
        if one.note:
            says = f"doubtful: {one.note}"
        rows.append((one.name, one.tier or "-", says))
    if rows:
        return ["Words", *_three_columns(rows), ""]
    return []


def _three_columns(rows: Sequence[tuple[str, str, str]]) -> list[str]:
    width = max(len(name) for name, _, _ in rows)
    lines = []
    for name, tier, says in rows:
        start = f"  {name:<{width}}  {tier:<{_TIER}}  "
        first, *more = wrap(says, _WIDTH - len(start)) or [""]
        lines.append(f"{start}{first}".rstrip())
        lines += [" " * len(start) + line for line in more]
    return lines


def _model(one: Choice) -> list[str]:
    """Return the row of a model; a long name has a line of its own."""
    if one.on:
        status = f"{_SHORT.get(one.status, one.status)} {one.on}"
    else:
        status = one.status
    amounts = _columns(one.price)
    rest = f"{one.info.tier:<{_TIER}} {status:<{_STATUS}}{amounts}".rstrip()
    if len(one.name) > _NAME - 1:
        return [f"  {one.name}", f"  {'':<{_NAME}}{rest}"]
    return [f"  {one.name:<{_NAME}}{rest}"]


_SHORT = {"ending": "until"}


def _columns(price: Price | None) -> str:
    if price is None:
        return ""
    text = ""
    for amount in price.usual:
        if amount is None:
            shown = ""
        else:
            shown = f"{round(amount, 3):g}"
        text += f"{shown:>{_AMOUNT + 1}}"
    if price.above:
        return f"{text}+"
    return text


_LEGEND = (
    "in, out, cache: US dollars for a million tokens that are sent, written, or read from the "
    "cache, by the maker's list or a reseller's; + more for long prompts."
)


def _notes(dialect: Dialect | None, every: Sequence[Choice]) -> Iterator[str]:
    """Yield what the columns mean, and where they come from."""
    prices = data("prices")
    notes = [_LEGEND]
    notes.append(f"Prices: {prices['source']} {prices['version']}, {prices['verified_on']}.")
    by = dict.fromkeys(one.by for one in every)
    notes.append(f"Status: by {', '.join(by)}.")
    sources = _sources(dialect, every)
    for one in sources:
        notes.append(f"{one['of']}: {one['source']}, {one['verified_on']}.")
    for note in notes:
        yield from wrap(note, _WIDTH)


def _sources(dialect: Dialect | None, every: Sequence[Choice]) -> list[dict[str, str]]:
    """Return where the facts come from: on the tool, and on who serves the models."""
    found = []
    if dialect is not None:
        verified = dialect_facts.of(dialect.name).verified_on
        found.append({"of": dialect.title, "source": dialect.source, "verified_on": verified})
    titles = {one.by for one in every}
    every_maker, every_host = catalogue.every_maker().values(), hosts.every().values()
    origins = [(one.title, one.source, one.verified_on) for one in every_maker]
    origins += [(one.title, one.source, one.verified_on) for one in every_host]
    for title, source, verified in origins:
        if title in titles:
            found.append({"of": title, "source": source, "verified_on": verified})
    return found


def models_json(
    dialect: Dialect | None, every: Sequence[Choice], declared: Mapping[str, str]
) -> dict[str, Any]:
    """Return the same as JSON values, valid by `schemas/models-list.schema.json`."""
    if dialect is not None:
        words = choices.words(dialect)
    else:
        words = []
    prices = data("prices")
    return {
        "dialect": dialect.name if dialect is not None else None,
        "words": [
            {
                "name": one.name,
                "tier": one.tier or None,
                "model": one.model or None,
                "doubt": one.note or None,
            }
            for one in words
        ],
        "declared": dict(declared),
        "models": list(map(_model_json, every)),
        "prices": {
            "unit": "US dollars for a million tokens",
            "source": prices["source"],
            "version": prices["version"],
            "verified_on": prices["verified_on"],
        },
        "sources": _sources(dialect, every),
    }


def _model_json(one: Choice) -> dict[str, Any]:
    price: dict[str, Any] | None = None
    if one.price is not None:
        price = {"seller": one.price.seller, **_amounts(one.price.usual), "above": None}
        if one.price.above is not None:
            price["above"] = {"tokens": one.price.above_tokens, **_amounts(one.price.above)}
    return {
        "name": one.name,
        "maker": catalogue.title(one.info.provider),
        "tier": one.info.tier,
        "status": one.status,
        "on": one.on or None,
        "by": one.by,
        "instead": one.instead or None,
        "price": price,
    }


def _amounts(amounts: Amounts) -> dict[str, float | None]:
    return {
        "input": amounts.input,
        "output": amounts.output,
        "cache_read": amounts.cache_read,
    }


# --- dialects -------------------------------------------------------------------------


def dialects_text() -> list[str]:
    """Return one line a tool: its name, its title, and where its files lie."""
    names = sorted(dialects.names())
    width = max(map(len, names))
    titles = max(len(dialects.get(name).title) for name in names)
    lines = []
    for name in names:
        start = f"{name:<{width}}  {dialects.get(name).title:<{titles}}  "
        paths = dialect_facts.of(name).paths
        first, *more = wrap(", ".join(paths.own or paths.shared), _WIDTH - len(start)) or [""]
        lines.append(f"{start}{first}".rstrip())
        lines += [" " * len(start) + line for line in more]
    return [*lines, "", "`lint-agents dialects NAME` shows one whole."]


def dialect_text(dialect: Dialect) -> list[str]:
    """Return all that is known of one tool, for people."""
    facts = dialect_json(dialect)
    lines = [f"{facts['title']} ({facts['name']})", ""]
    for key, value in facts.items():
        if key in ("name", "title") or value in (None, [], {}):
            continue
        title = key.replace("_", " ")
        texts = [str(value)]
        if isinstance(value, list):
            texts = [", ".join(map(str, value))]
        elif isinstance(value, dict):
            texts = [f"{name}: {text}" for name, text in value.items()]
        for text in texts:
            if key == "source" and len(text) > _WIDTH - 18:
                lines += [title, text]  # an address is not broken
                continue
            for line in wrap(text, _WIDTH - 18):
                lines.append(f"{title:<16}  {line}")
                title = ""
    return [*lines, "", f"`lint-agents models {facts['name']}` lists what one may write."]


def dialect_json(dialect: Dialect) -> dict[str, Any]:
    """Return all that is known of one tool as JSON values, valid by
    `schemas/dialects-list.schema.json`.
    """
    facts = dialect_facts.of(dialect.name)
    model = dialect.model
    server = "the makers"
    if model.host:
        known = hosts.every().get(model.host)
        server = "the tool itself"
        if known:
            server = known.title
    return {
        "name": dialect.name,
        "title": dialect.title,
        "aliases": list(facts.aliases),
        "files": list(facts.paths.own),
        "shared_files": list(facts.paths.shared),
        "forms_of_model": list(model.forms),
        "makers": list(map(catalogue.title, model.providers)),
        "words": [*model.words, *model.taken],
        "doubtful_words": dict(model.doubtful),
        "unknown_model": model.on_unknown,
        "served_by": server,
        "effort_field": dialect.effort.field or None,
        "effort_levels": list(dialect.effort.levels),
        "unknown_field": dialect.unknown_field,
        "ignored_fields": dict(dialect.ignored_fields),
        "source": dialect.source,
        "verified_on": facts.verified_on,
    }
