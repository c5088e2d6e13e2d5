"""Compare `data/models.yaml`, `data/prices.yaml` and `data/hosts.yaml` with what others publish,
and print what changed.

    python -m scripts.refresh_models                           with the installed genai-prices
    python -m scripts.refresh_models --prices data.json        with a copy of its data file
    python -m scripts.refresh_models --copilot TABLE.yml …     with copies of GitHub's tables
    python -m scripts.refresh_models --write                   and write data/prices.yaml anew

genai-prices comes with `pip install -e '.[refresh]'`; nothing is fetched. GitHub's tables are
`data/tables/copilot/model-deprecation-history.yml` and `model-release-status.yml` of github/docs.
What it prints about models and hosts is to be judged, and written into the data by hand.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Literal, NamedTuple, NotRequired, TypeAlias, TypedDict, cast

from ruamel.yaml import YAML

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from frontmatter_lint.agents import catalogue  # noqa: E402

DATA = ROOT / "frontmatter_lint" / "data"
PRICES = DATA / "prices.yaml"
SOURCE = "https://github.com/pydantic/genai-prices"
#: Makers as genai-prices calls them; each sells its own models.
MAKERS = {
    "anthropic": "anthropic",
    "openai": "openai",
    "google": "google",
    "x-ai": "xai",
    "moonshotai": "moonshot",
    "zai": "zhipu",
    "minimax": "minimax",
    "deepseek": "deepseek",
    "mistral": "mistral",
    "meta": "meta",
    "cohere": "cohere",
    "perplexity": "perplexity",
    "cursor": "cursor",
    "aws": "amazon",
}
#: Who sells models whose makers have no price there, in this order.
RESELLERS = ("github-copilot", "openrouter")
FIELDS: dict[Literal["input", "output", "cache_read"], str] = {
    "input": "input_mtok",
    "output": "output_mtok",
    "cache_read": "cache_read_mtok",
}
NOT_TEXT = re.compile(
    "image|tts|audio|live|realtime|transcri|embed|voice|speech|sonic|robotics|vision|banana|omni"
)
HEAD = """\
# What models cost: US dollars for a million tokens, by seller. `above` holds for requests with a
# longer prompt. Where a price depends on the hour, it is the dearest.
#
# Made by scripts/refresh_models.py; do not edit.
"""


class Tier(TypedDict):
    """A price from a number of tokens on."""

    start: float
    price: float | str


class Tiered(TypedDict):
    """A price that depends on the number of tokens."""

    base: float | str
    tiers: list[Tier]


Amount: TypeAlias = float | str | Tiered
Amounts: TypeAlias = Mapping[str, Amount]


class Constraint(TypedDict):
    """When prices hold: from a day on, or by the hour."""

    start_date: NotRequired[object]
    start_time: NotRequired[object]


class Conditional(TypedDict):
    """Prices that hold under a condition."""

    constraint: NotRequired[Constraint | None]
    prices: Amounts


class Model(TypedDict):
    """A model of genai-prices."""

    id: str
    prices: Amounts | list[Conditional]
    price_comments: NotRequired[str | None]


class Provider(TypedDict):
    """A provider of genai-prices."""

    id: str
    models: list[Model]


class Above(TypedDict, total=False):
    """The prices of a request with a longer prompt."""

    tokens: int
    input: float
    output: float
    cache_read: float


class Price(TypedDict, total=False):
    """Dollars for a million tokens."""

    input: float
    output: float
    cache_read: float
    above: Above


Sellers: TypeAlias = Mapping[str, Mapping[str, Price]]


class Retired(TypedDict):
    """The day on which a host ends a model, and what it names instead."""

    on: object
    successor: NotRequired[str]


class Host(TypedDict):
    """A host of `data/hosts.yaml`."""

    host: str
    served: dict[str, object]
    retired: dict[str, Retired]


class Hosts(TypedDict):
    """`data/hosts.yaml`."""

    hosts: list[Host]


class Sold(NamedTuple):
    """One model of a seller: its id there, the models of data it is, and its price."""

    seller: str
    id: str
    price: Price


# --- genai-prices ---------------------------------------------------------------------


def published(path: Path | None) -> tuple[str, list[Provider]]:
    """Return the version of genai-prices' data, and its providers as its data file has them.
    Exits where there is neither a file nor the package.
    """
    if path is not None:
        text = path.read_text(encoding="utf-8")
        return path.name, cast("list[Provider]", json.loads(text))
    try:
        from importlib.metadata import version

        from genai_prices import data
    except ImportError:
        sys.exit("genai-prices is not installed: pip install -e '.[refresh]', or --prices FILE")
    return version("genai-prices"), [as_mapping(one) for one in cast("list[Any]", data.providers)]


def as_mapping(provider: Any) -> Provider:
    """Return a provider of the package as the data file has it, as far as it is used here."""
    models: list[Model] = []
    for model in provider.models:
        prices = model.prices
        if isinstance(prices, list):
            prices = [
                {"constraint": plain(one.constraint), "prices": plain(one.prices)} for one in prices
            ]
        else:
            prices = plain(prices)
        comments = model.price_comments or ""
        models.append({"id": model.id, "prices": prices, "price_comments": comments})
    return {"id": provider.id, "models": models}


def plain(value: object) -> Any:
    """Return an object of the package as JSON values."""
    if hasattr(value, "__dict__"):
        return {key: plain(one) for key, one in vars(value).items() if one is not None}
    if isinstance(value, list):
        return [plain(one) for one in value]
    return value


def sold(providers: list[Provider], day: date) -> Iterator[Sold]:
    """Yield every model with a price for tokens, as of a day."""
    for provider in providers:
        for model in provider["models"]:
            price = price_of(model, day)
            if price and ":" not in model["id"].removesuffix(":0"):
                yield Sold(provider["id"], model["id"], price)


def price_of(model: Model, day: date) -> Price:
    """Return the price of a model on a day; empty where it has none for input and output."""
    prices = model["prices"]
    if isinstance(prices, list):
        prices = in_force(prices, day)
    found: Price = {}
    above: Above = {}
    for name, field in FIELDS.items():
        amount = prices.get(field)
        if isinstance(amount, Mapping):
            first = amount["tiers"][0]
            above["tokens"] = int(first["start"])
            above[name] = number(first["price"])
            amount = amount["base"]
        if amount is not None:
            found[name] = number(amount)
    if not {"input", "output"} <= found.keys():
        return {}
    is_past = "historical" in (model.get("price_comments") or "")
    if {"tokens", "input", "output"} <= above.keys() and not is_past:
        found["above"] = above
    return found


def in_force(prices: list[Conditional], day: date) -> Amounts:
    """Return the prices that hold on a day; of those that hold by the hour the dearest."""
    chosen = [prices[0]["prices"]]
    for one in prices:
        constraint = one.get("constraint") or Constraint()
        start = constraint.get("start_date")
        if start is not None and date.fromisoformat(str(start)) <= day:
            chosen = [one["prices"]]
        elif "start_time" in constraint:
            chosen.append(one["prices"])
    return max(chosen, key=lambda one: float(base(one.get("output_mtok", 0))))


def base(amount: Amount) -> float | str:
    """Return a price without its tiers."""
    return amount["base"] if isinstance(amount, Mapping) else amount


def number(amount: float | str) -> int | float:
    """Return an amount as the shortest number."""
    value = float(amount)
    return int(value) if value.is_integer() else value


def listed(name: str) -> str:
    """Return the id under which data lists a model; empty where it does not."""
    match = catalogue.lookup(name)
    is_known = match.info is not None and match.listed and not match.variant
    return match.info.id if is_known and match.info else ""


def table(every: list[Sold]) -> dict[str, dict[str, Price]]:
    """Return the price of every listed model by seller: of its maker, else of a reseller."""
    found: dict[str, dict[str, Price]] = {}
    taken: set[str] = set()
    for seller in (*MAKERS, *RESELLERS):
        for one in sorted(every, key=lambda one: (len(one.id), one.id)):
            model = listed(one.id) if one.seller == seller else ""
            if not model or model in taken or catalogue.is_alias(model):
                continue
            info = catalogue.lookup(model).info
            maker = MAKERS.get(seller)
            if info is None or (maker and info.provider != maker):
                continue
            taken.add(model)
            found.setdefault(maker or seller, {})[model] = one.price
    return {name: dict(sorted(some.items())) for name, some in sorted(found.items())}


# --- what changed ---------------------------------------------------------------------


def price_changes(new: Sellers, old: Sellers) -> Iterator[str]:
    """Yield in words how prices differ from those of the data."""
    after = {
        model: (seller, price) for seller, some in new.items() for model, price in some.items()
    }
    before = {
        model: (seller, price) for seller, some in old.items() for model, price in some.items()
    }
    for model in sorted(after.keys() | before.keys()):
        if model not in before:
            yield f"price of {model}: new, {shown(after[model])}"
        elif model not in after:
            yield f"price of {model}: gone"
        elif after[model] != before[model]:
            yield f"price of {model}: {shown(before[model])} -> {shown(after[model])}"


def shown(price: tuple[str, Price]) -> str:
    """Return a price in words."""
    seller, amounts = price
    more = ", more for long prompts" if "above" in amounts else ""
    cache = amounts.get("cache_read", "-")
    return f"{amounts['input']} / {amounts['output']} / {cache} $ ({seller}{more})"


def unlisted(every: list[Sold]) -> Iterator[str]:
    """Yield the models of makers that data/models.yaml does not list, but for those that make
    no text.
    """
    for one in every:
        is_foreign = one.seller == "aws" and not one.id.startswith("amazon.")
        if one.seller in MAKERS and not (listed(one.id) or is_foreign or NOT_TEXT.search(one.id)):
            info = catalogue.lookup(one.id).info
            tier = f", would be {info.tier}" if info else ""
            yield f"not listed: {one.id} of {one.seller}{tier}"


def billed(every: list[Sold], hosts: Hosts) -> Iterator[str]:
    """Yield the models that Copilot has a price for and `data/hosts.yaml` says nothing of."""
    copilot = next(one for one in hosts["hosts"] if one["host"] == "copilot")
    for one in every:
        model = listed(one.id) if one.seller == "github-copilot" else ""
        if model and model not in copilot["served"] and model not in copilot["retired"]:
            yield f"copilot has a price for {model}: not in data/hosts.yaml"


def host_changes(path: Path, hosts: Hosts) -> Iterator[str]:
    """Yield in words how one of GitHub's tables differs from `data/hosts.yaml`. Exits where it
    is none of them.
    """
    rows: object = YAML(typ="safe").load(path)
    if not isinstance(rows, list) or not rows or not isinstance(rows[0], dict):
        sys.exit(f"{path}: not one of GitHub's tables of models")
    copilot = next(one for one in hosts["hosts"] if one["host"] == "copilot")
    if "retirement_date" in rows[0]:
        yield from retirements(rows, copilot)
    elif "release_status" in rows[0]:
        yield from releases(rows, copilot)
    else:
        sys.exit(f"{path}: not one of GitHub's tables of models")


def retirements(rows: list[dict[str, object]], copilot: Host) -> Iterator[str]:
    """Yield what differs in the table of retired models."""
    seen = set()
    for row in rows:
        model, successor = listed_base(str(row["name"])), listed(str(row["suggested_alternative"]))
        day = str(row["retirement_date"])
        if not model:
            yield f"copilot retired {row['name']} on {day}: not listed in data/models.yaml"
            continue
        seen.add(model)
        known = copilot["retired"].get(model)
        if known is None:
            yield f"copilot retired {model} on {day}, for {successor}: not in data/hosts.yaml"
        elif str(known["on"]) != day:
            yield f"copilot retired {model} on {day}, not on {known['on']}"
        elif known.get("successor", "") != successor:
            yield f"copilot names {successor} for {model}, not {known.get('successor')}"
    for model in sorted(copilot["retired"].keys() - seen):
        yield f"copilot no longer lists the end of {model}"


def listed_base(name: str) -> str:
    """Return the listed model of a name, without a mode behind it."""
    info = catalogue.lookup(name).info
    return info.id if info and listed(info.id) else ""


def releases(rows: list[dict[str, object]], copilot: Host) -> Iterator[str]:
    """Yield what differs in the table of models that are served."""
    seen = set()
    for row in rows:
        name = str(row.get("name") or row.get("model"))
        model = listed_base(name)
        if not model:
            yield f"copilot serves {name}: not listed in data/models.yaml"
            continue
        seen.add(model)
        if model not in copilot["served"]:
            yield f"copilot serves {model} ({name}): not in data/hosts.yaml"
        if str(row["release_status"]).startswith("Closing down"):
            yield f"copilot will retire {model}: {row['release_status']}"
    for model in sorted(copilot["served"].keys() - seen):
        yield f"copilot no longer lists {model}"


# --- the command ----------------------------------------------------------------------


def written(version: str, day: date, sellers: Sellers) -> str:
    """Return the text of `data/prices.yaml`."""
    lines = [
        HEAD + f"source: {SOURCE}",
        f'version: "{version}"',
        f'verified_on: "{day}"',
        "sellers:",
    ]
    for seller, models in sellers.items():
        lines.append(f"  {seller}:")
        for model, price in models.items():
            text = json.dumps(price).replace('"', "")
            lines.append(f"    {model}: {text}")
    return "\n".join(lines) + "\n"


class Arguments(argparse.Namespace):
    """What the command takes."""

    prices: Path | None
    copilot: list[Path]
    day: date | None
    write: bool


def main(argv: list[str] | None = None) -> int:
    """Print what changed; write the prices where that is asked."""
    options = argparse.ArgumentParser(
        prog="refresh_models", description=__doc__.partition("\n\n")[0]
    )
    options.add_argument("--prices", type=Path, help="a copy of genai-prices' data.json")
    options.add_argument("--copilot", type=Path, nargs="+", default=[], help="GitHub's tables")
    options.add_argument("--day", type=date.fromisoformat, help="the day whose prices are taken")
    options.add_argument("--write", action="store_true", help="write data/prices.yaml")
    given = options.parse_args(argv, Arguments())
    day = given.day or datetime.now(UTC).date()
    version, providers = published(given.prices)
    every = list(sold(providers, day))
    sellers = table(every)
    reader = YAML(typ="safe")
    old = cast("dict[str, Sellers]", reader.load(PRICES))["sellers"] if PRICES.exists() else {}
    changes = [*price_changes(sellers, old), *unlisted(every)]
    hosts = cast("Hosts", reader.load(DATA / "hosts.yaml"))
    changes += billed(every, hosts)
    for path in given.copilot:
        changes += host_changes(path, hosts)
    print("\n".join(changes) or "nothing changed")
    if given.write:
        PRICES.write_text(written(version, day, sellers), encoding="utf-8")
        print(f"{PRICES.relative_to(ROOT)} is written; run `make docs fixtures`")
    return 0


if __name__ == "__main__":
    sys.exit(main())
