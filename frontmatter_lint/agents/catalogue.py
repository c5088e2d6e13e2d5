"""Which models exist: a name as people write it → the known model, its maker and its tier."""

from __future__ import annotations

from ..core.caching import cache
from ..core.nouns import Ref
from ..core.record import TYPE_CHECKING, Record
from ..core.resources import data

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Mapping, Sequence

    from ..core.shapes import Family

_LONGEST = 200  # characters; no model has such a name, and patterns are slow on it
#: What menus add in brackets; any other such word is a vendor.
OF_THE_MENU = ("copilot)", "preview)", "fast mode)", "beta)", "legacy)")
_VENDOR = r"(?:\s*\([^()]*\))+\s*$"  # and what a menu adds: `(Preview)`, `(fast mode)`
#: What some tools write behind a model: `claude-opus-5-thinking-high`, `gpt-5.5-low-fast`.
_EFFORTS = ("none", "minimal", "low", "medium", "high", "xhigh", "max")
MODES = ("1m", "thinking", *_EFFORTS, "fast")
_VARIANT = rf"(?:-1m)?(?:-thinking)?(?:-(?:{'|'.join(_EFFORTS)}))?(?:-fast)?$"
_TOOL = "cursor-"  # before models that a tool serves under its own name
_BRACKETS = r"\[[^\[\]]*\]$"
_BEDROCK = (
    r"(?:[a-z]{2,6}\.)?(anthropic|amazon|meta|mistral|cohere|deepseek|qwen|openai)\.(?=[a-z])"
)
_TAG = r"(?::(?!\d+(?:\.\d+)?[bm])[a-z-]*(?:\d*)|#[a-z]+)$"  # the second: an effort in OpenCode 2
_FREE = "-free"  # what others write as a tag, `:free`
_REVISION = r"-v\d+:\d+$"  # of Bedrock
_VERSION = r"-v\d+(?=$|\[)"  # of newer ids of Bedrock: anthropic.claude-opus-4-6-v1
_TAIL = r"(?:[-@](?:20\d{6}|20\d\d-\d\d-\d\d|latest)|@default)$"
_SEPARATORS = r"[\s._:]+"


class ModelInfo(Record):
    """One known model.

    `tier` is one of `core.tiers`; `efforts` it honours (None: not known); `status`
    is current, deprecated (its end is announced, for the day `retired_on` if that is
    known) or retired, all by its maker. `elsewhere` holds, for hosts with days of their own,
    the day and the id of the successor, which may be empty.
    """

    id: str
    provider: str
    tier: str
    efforts: tuple[str, ...] | None = None
    status: str = "current"
    retired_on: str = ""
    replacement: str = ""
    elsewhere: Mapping[str, tuple[str, str]] = {}


class Maker(Record):
    """How messages call a maker, and where the facts on its models come from."""

    title: str
    source: str
    verified_on: str


class Match(Record):
    """What a name turned out to be: `info` is None for an unknown model, `listed` False for
    a plausible future id, and True for any of a line that is closed. `variant` is True where
    a mode or an effort stands behind the id.
    """

    id: str
    info: ModelInfo | None
    listed: bool
    variant: bool = False


@cache
def normalise(name: str) -> str:
    """Return the one spelling under which a model is listed: `Claude Sonnet 4.5
    (copilot)` → `claude-sonnet-4-5`.
    """
    if not name or len(name) > _LONGEST or _listed(name):
        return name
    name = name.strip().lower()
    # nothing to take away: most names, and it spares compiling the patterns
    is_plain = name.isascii() and name.replace("-", "").isalnum()
    if is_plain and "-20" not in name and not name.endswith("-latest"):
        return name
    import re

    if is_free(name):
        name = name.removesuffix(_FREE)
    name = re.sub(_VENDOR, "", name).rsplit("/", 1)[-1]
    if re.search(_BEDROCK, name):
        name = re.sub(_VERSION, "", name, count=1)
    for pattern in (_BRACKETS, _BEDROCK, _REVISION, _TAG):
        name = re.sub(pattern, "", name, count=1)
    name = re.sub(_SEPARATORS, "-", name)
    return re.sub(_TAIL, "", name, count=1) or name


def snapshots(name: str) -> Sequence[str]:
    """Return the dates of which the model of a name has snapshots, where the date in the name is
    none of them; empty for any other name.
    """
    if "-20" not in name and "@20" not in name:
        return ()
    import re  # imported here: few names have a date

    dated = re.search(r"[-@](20\d{6})(?!\d)", name)
    known: Mapping[str, Sequence[str]] = data("models")["snapshots"]
    dates = known.get(lookup(name).id, ()) if dated else ()
    if dated and dated[1] not in dates:
        return dates
    return ()


@cache
def lookup(name: str) -> Match:
    """Find a model by any of its spellings. Names are only ever compared with data; nothing
    is fetched.
    """
    models = data("models")
    if len(name) > _LONGEST or name.startswith(tuple(models["private"])):
        return Match(name, None, False)
    wanted = normalise(name)
    info = _listed(wanted)
    if info is not None:
        return Match(wanted, info, True)
    if ":" in name and "/" not in name:
        model, _ = _beside_colon(name)
        return lookup(model) if model else Match(wanted, None, False)
    if wanted.rpartition("-")[2] in MODES or wanted.startswith(_TOOL):
        found = _variant(wanted)
        if found.info:
            return found
    for family in data("families"):
        is_possible = False
        for word in family["needs"]:
            if word in wanted:
                is_possible = True
                break
        if is_possible and _pattern(family["pattern"]).fullmatch(wanted):
            return _of_family(wanted, family)
    return Match(wanted, None, False)


def _beside_colon(name: str) -> tuple[str, str]:
    """Return the model of `authType:model`, `provider:model` or, as runners write it,
    `model:tag`; and the tag, empty for none.
    """
    from . import local_builds  # imported here: hardly any name has a colon

    before, _, rest = name.partition(":")
    if rest and local_builds.is_tag(rest):
        return before, rest
    return rest, ""


def _listed(name: str) -> ModelInfo | None:
    """Return the model that is listed under a name, from its line; `?` stands for efforts that
    are not known.
    """
    models = data("models")
    if name.partition("-")[0] not in models["heads"]:  # most words of a document
        return None
    table = models["index"]
    start = table.find(f"\n{name}|")
    if start < 0 or "|" in name:  # what parts the columns is in no name
        return None
    line = table[start + 1 : table.index("\n", start + 1)]
    _, id_, provider, tier, named, status, retired_on, replacement = line.split("|")
    efforts: tuple[str, ...] | None = None
    if named != "?":
        efforts = tuple(named.split(",")) if named else ()
    elsewhere = models["elsewhere"].get(id_, {})
    return ModelInfo(id_, provider, tier, efforts, status, retired_on, replacement, elsewhere)


def _of_family(wanted: str, family: Family) -> Match:
    """Return what is known of a name that is not listed: its tier, and whether its line is closed,
    which is all there is to know of a variant.
    """
    info = ModelInfo(wanted, family["provider"], family["tier"])
    if "status" not in family:
        return Match(wanted, info, False)
    replacement = family.get("replacement", "")
    return Match(wanted, info._replace(status=family["status"], replacement=replacement), True)


def _variant(wanted: str) -> Match:
    """Return the model before a mode and an effort."""
    import re

    base = re.sub(_VARIANT, "", wanted.removeprefix(_TOOL), count=1)
    if base == wanted or base in data("models")["aliases"]:
        return Match(wanted, None, False)
    return lookup(base)._replace(variant=True)


def is_private(name: str) -> bool:
    """Whether a name is a key of the user's own settings, which says nothing of the model."""
    return name.startswith(tuple(data("models")["private"]))


@cache
def _pattern(text: str) -> re.Pattern[str]:
    """Return a pattern compiled, and kept: a document asks for thousands of names."""
    import re

    return re.compile(text)


def tier(name: str) -> str:
    """Return `light`, `mid` or `frontier`; empty where the model is unknown."""
    info = lookup(name).info
    if info:
        return info.tier
    return ""


def tier_of(ref: Ref) -> str:
    """Return the tier of a stated model: the one that the settings declare, else the listed one."""
    return ref.tier or tier(ref.value)


def with_tier(ref: Ref, title: str) -> str:
    """Return a stated model and what it is called for its tier (`light`), as a clause; it says
    so where only the name speaks for it, because the model is not listed.
    """
    is_guess = not ref.tier and not lookup(ref.value).listed
    by_name = ", judged by its name," if is_guess else ""
    return f"`{ref.value}` is{by_name} a {title} model"


def is_stronger(first: str, second: str) -> bool:
    """Whether a model is of a stronger tier than another; an unknown one counts as
    one of the weakest tier.
    """
    from ..core import tiers  # imported here: few models are compared

    return max(tiers.rank(tier(first)), 0) > max(tiers.rank(tier(second)), 0)


def same(first: str, second: str) -> bool:
    """Whether two names mean one model: equal once an alias is followed."""
    return resolved(first) == resolved(second)


def served_alike(first: str, second: str) -> bool:
    """Whether two names mean one model of one provider: the same model of another provider is
    there where the first provider is not, and so is another entry of a menu, `(fast mode)`.
    """
    if _menu_entry(first) != _menu_entry(second):
        return False
    providers = {name.strip().lower().rpartition("/")[0] for name in (first, second)} - {""}
    return len(providers) < 2 and same(first, second)


def _menu_entry(name: str) -> set[str]:
    """Return what tells a model from others of its name in a menu: `fast mode)`, `preview)`, and
    that it costs nothing, as long as there is room.
    """
    lowered = name.lower()
    marks = {mark for mark in OF_THE_MENU[1:] if f"({mark}" in lowered}
    if is_free(name):
        marks.add("free")
    return marks


def is_free(name: str) -> bool:
    """Whether a host gives a model away under this name; a maker has no such names."""
    before, slash, model = name.lower().rpartition("/")
    is_tagged = model.endswith(_FREE) and slash and not is_maker(before.rpartition("/")[2])
    return bool(is_tagged) or model.endswith(":free")


def resolved(name: str) -> str:
    """Return the one spelling of the model a name means, an alias followed."""
    match = lookup(name)
    # of a name nobody lists, no part can be told from another; a build of 8b is none of 70b
    if match.info is None or (":" in name and _beside_colon(name)[1]):
        return name.strip().lower()
    return str(data("models")["aliases"].get(match.info.id, match.info.id))


def is_alias(name: str) -> bool:
    """Whether the name is a short one that follows the newest model of its family."""
    return normalise(name) in data("models")["aliases"]


def is_rolling(name: str) -> bool:
    """Whether a name that follows the newest model is an id of its maker's service."""
    return name.strip().lower().rpartition("/")[2] in data("models")["rolling"]


def is_maker(name: str) -> bool:
    """Whether a word before a slash names a maker whose models are listed."""
    return name.lower() in data("models")["makers"]


def maker_of(word: str) -> str:
    """Return the maker whose models a word before a slash names; empty for none."""
    return str(data("models")["makers"].get(word.lower(), ""))


def makes(maker: str, name: str) -> bool:
    """Whether a model is one of a maker's."""
    info = lookup(name).info
    return info is not None and info.provider == maker_of(maker)


def title(provider: str) -> str:
    """Return how messages call a maker."""
    return every_maker()[provider].title


@cache
def every_maker() -> Mapping[str, Maker]:
    """Return the makers by the names that data has for them, in its order."""
    return {name: Maker(**raw) for name, raw in data("makers").items()}


def dots_versions(provider: str) -> bool:
    """Whether a maker writes its versions with dots (`gpt-5.4`); listed ids
    have dashes throughout.
    """
    return provider in data("models")["dotted"]


def current(provider: str, tier: str) -> Iterator[str]:
    """Yield the ids of a maker's current models of a tier, as listed: newest first."""
    aliases = data("models")["aliases"]
    for id_ in listed_ids((provider,)):
        info = lookup(id_).info
        wanted = info and (info.id, info.tier, info.status) == (id_, tier, "current")
        if wanted and id_ not in aliases:
            yield id_


@cache
def listed_ids(providers: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Return all known ids, of these makers only if any are named."""
    ids = []
    for line in data("models")["index"].split("\n")[1:-1]:
        name, _, provider, _ = line.split("|", 3)
        if not providers or provider in providers:
            ids.append(name)
    return tuple(ids)
