"""What to write instead of a model name: what was meant, what takes its place, and another of
a tier, each as the tool spells it and in the form that the file uses.

Whatever is returned here lints clean where it is written; `tests/test_remedies.py` holds it.
"""

from __future__ import annotations

from ..core.nouns import Dialect
from ..core.suggest import distance
from . import catalogue, hosts, model_choice, model_names, services

#: Words of several tools that leave the choice to somebody else.
_UNDECIDED = ("default", "auto", "inherit")
_LONGEST_CHAIN = 9  # replacements that were replaced in turn
_VENDOR = " (copilot)"


def is_clean(name: str, dialect: Dialect) -> bool:
    """Whether there is nothing to say about a name: a legal one, of a model that is served."""
    if name in dialect.model.doubtful or not model_names.is_legal(name, dialect):
        return False
    if dialect.model.knows(name):
        return True
    match = catalogue.lookup(name)
    if match.info is None or not match.listed:
        return False
    if match.variant and not dialect.model.variants:
        return False
    return hosts.is_served(match.info, _host(name, dialect))


def guess(name: str, dialect: Dialect) -> str:
    """Return the name that was probably meant, as this tool spells it, or what took the place
    of that model; empty for none.
    """
    found = model_names.resembled(name, dialect)
    if found is None or dialect.model.knows(found):
        return found or ""
    match = catalogue.lookup(found)
    if match.variant and match.info is not None:
        model = offered(match.info.id, name, dialect)
        whole = model + found.removeprefix(match.info.id)
        if model and is_clean(whole, dialect):
            return whole
        return model
    return _no_weaker(offered(found, name, dialect), found, name, dialect)


def _no_weaker(wanted: str, model: str, like: str, dialect: Dialect) -> str:
    """Return what takes the place of a model; where its maker redirects it to one of a weaker
    class, for which nobody asked, the newest of its own, empty for none.
    """
    from . import classes  # imported here: hardly any model has been replaced

    if classes.is_weaker(wanted, model):
        return of_same_class(model, like, dialect)
    return wanted


def of_same_class(model: str, like: str, dialect: Dialect) -> str:
    """Return the newest model of the maker, tier and class of another, in the form of the name
    `like`; empty for none.
    """
    from . import classes  # imported here, as above

    info = catalogue.lookup(model).info
    if info is None:
        return ""
    for one in hosts.current(_host(like, dialect), info.provider, info.tier):
        if classes.is_same(one, model):
            return _in_form(one, like, dialect)
    return ""


def offered(model: str, like: str, dialect: Dialect) -> str:
    """Return a listed model as this tool wants it, in the form of the name `like`, or what
    took its place where it is gone; empty where the tool has neither.
    """
    host = _host(like, dialect)
    chain = [model]
    for number in range(_LONGEST_CHAIN):
        if number == len(chain):
            break
        info = catalogue.lookup(chain[number]).info
        if info is None:
            break
        if hosts.is_served(info, host):
            return _in_form(info.id, like, dialect)
        for successor in hosts.successors(info, host):
            if successor not in chain:
                chain.append(successor)
    return ""


def _host(name: str, dialect: Dialect) -> str:
    return hosts.serving(name, dialect.model.host)


def _in_form(model: str, like: str, dialect: Dialect) -> str:
    """Return a listed model in the form of the name `like`; empty where it has none."""
    like = services.respelt(like, dialect)
    host = _host(like, dialect)
    info = catalogue.lookup(model).info
    if info is None or not hosts.has_our_names(host):
        return ""
    if _is_menu_name(like, dialect):
        name = hosts.menu_name(model, host)
        one = name
        if _ends_in_vendor(like, dialect):
            one = name + _VENDOR
        if name and is_clean(one, dialect):
            return one
        return ""
    bare = spell(model, dialect, host, like)
    before = like[: like.rfind("/") + 1]
    if catalogue.maker_of(before[:-1]) not in ("", info.provider):
        before = ""
    home = services.home(info.provider, dialect)
    at_provider = services.at(before, bare, dialect)
    for one in (*at_provider, bare, f"{home}/{bare}"):
        if not one.startswith("/") and is_clean(one, dialect):
            return one
    return ""


def in_menu(model: str, dialect: Dialect) -> str:
    """Return a listed model as the tool's menu writes it, where its files name models so;
    empty where they do not, or where that is not known.
    """
    example = dialect.model.example
    if not _is_menu_name(example, dialect):
        return ""
    name = hosts.menu_name(model, _host(example, dialect))
    if name:
        return name + _VENDOR
    return ""


def _is_menu_name(name: str, dialect: Dialect) -> bool:
    """Whether a name is written as in the tool's menu; one that shows nothing counts as the
    tool's example does.
    """
    if not hosts.has_menu(dialect.model.host):
        return False
    if name == name.lower() and not any(sign.isdigit() for sign in name):
        name = dialect.model.example
    return name != name.lower() or name.endswith(_VENDOR)


def _ends_in_vendor(name: str, dialect: Dialect) -> bool:
    if not any(sign.isupper() or sign.isdigit() for sign in name):
        name = dialect.model.example
    return name.lower().endswith(_VENDOR)


def _form(name: str, dialect: Dialect) -> str:
    if _is_menu_name(name, dialect):
        return "menu"
    return model_choice.form(name)


def spell(model: str, dialect: Dialect, host: str = hosts.MAKER, like: str = "") -> str:
    """Return a listed id as makers write it, with dots where this tool or host has them, or
    where the name `like` has them at a host of which nothing is known.
    """
    info = catalogue.lookup(model).info
    dotted = dialect.model.dotted_versions or hosts.has_menu(host)
    if info is not None and catalogue.dots_versions(info.provider):
        dotted = True
    if host == hosts.UNKNOWN and "/" in like:
        import re  # imported here, as above and below: few names have dots

        dotted = dotted or re.search(r"\d\.\d", like) is not None
    if dotted:
        return services.with_dots(model)
    return model


def correction(name: str, dialect: Dialect) -> str:
    """Return what a misspelt name can only mean: a slip or two from a legal name and further from
    all others; else nothing.

    Numbers are no slips: another version is another model.
    """
    wanted = guess(name, dialect)
    if not wanted or model_names.numbers(name) != model_names.numbers(wanted):
        return ""
    if dialect.model.services is not None and not model_names.is_slip(name, dialect):
        return ""
    given = model_names.flat(name)
    slips = distance(given, model_names.flat(wanted))
    if slips > model_names.most_slips(given):
        return ""
    words = [*dialect.model.words, *dialect.model.taken, *dialect.model.doubtful]
    others = {*words, *catalogue.listed_ids(tuple(dialect.model.providers))}
    for one in others - {wanted, model_names.flat(wanted)}:
        if abs(len(one) - len(given)) > slips:
            continue
        if model_names.numbers(one) != model_names.numbers(name):
            continue
        if distance(given, one) <= slips and not catalogue.same(one, wanted):
            return ""
    return wanted


def legal_spelling(name: str, dialect: Dialect) -> str:
    """Return the very model, version for version, as this tool wants it written; empty where
    that cannot be, or where the model is not served for long.
    """
    match, bare = catalogue.lookup(name), name.strip().lower().rpartition("/")[2]
    if match.info is None:
        return ""
    host = dialect.model.host
    spelled, maker = spell(match.info.id, dialect, host), match.info.provider
    if dialect.model.dotted_versions:
        bare = _without_day(bare)  # tools that write `4.5` list no snapshots
    if spelled != match.info.id:
        bare = services.with_dots(bare)
    tried = [spelled, bare]
    home = services.home(maker, dialect)
    if home:
        tried += [f"{home}/{spelled}", f"{home}/{bare}"]
    for one in (*services.spellings(spelled, name, dialect), *tried):
        exact = (
            catalogue.same(one, name)
            and model_names.numbers(one) == model_names.numbers(bare)
            and " " not in one
        )
        if one != name and exact and is_clean(one, dialect):
            return one
    return ""


def _without_day(name: str) -> str:
    """Return a name without the day of a snapshot, `20250929`, at its end."""
    before, _, day = name.rpartition("-")
    if before and len(day) == _DAY and day.isdigit():
        return before
    return name


_DAY = 8  # digits


def successor(name: str, dialect: Dialect) -> str:
    """Return what takes the place of a model that is gone, written as `name` is; empty where that
    is not known; of no weaker class.
    """
    info = catalogue.lookup(name).info
    if info is None or "[" in name:  # of another model, the bracket may not be known
        return ""
    wanted = _no_weaker(offered(info.id, name, dialect), info.id, name, dialect)
    if wanted and _form(wanted, dialect) == _form(name, dialect):
        return wanted
    return ""


def has_tier(tier: str, dialect: Dialect) -> bool:
    """Whether a tool that runs the models of some makers alone has a current one of a tier."""
    makers = dialect.model.providers
    return not makers or any(next(catalogue.current(one, tier), "") for one in makers)


def model_of_tier(tier: str, like: str, dialect: Dialect, wanted: tuple[str, ...] = ()) -> str:
    """Return a model of a tier for this tool, an alias where `like` is one and an id where not;
    empty where none stands out.

    The first of `wanted` that will do is taken before the tool's own.
    """
    aliases = [
        word for word in dialect.model.words if "[" not in word and catalogue.tier(word) == tier
    ]
    info = catalogue.lookup(like).info
    own = ""
    if dialect.model.knows(like):
        own = aliases[0] if len(aliases) == 1 else ""
    elif info is None:
        return ""
    else:
        newest = set(map(catalogue.resolved, aliases))
        if not newest:
            newest = set(hosts.current(_host(like, dialect), info.provider, tier))
        if len(newest) == 1:
            own = _in_form(newest.pop(), like, dialect)
    for name in filter(None, (*wanted, own)):
        one = name if is_clean(name, dialect) else legal_spelling(name, dialect)
        if one.lower() in dialect.model.words:
            one = one.lower()  # a tool that knows "opus" takes "Opus" as well
        alike = dialect.model.knows(one) == dialect.model.knows(like)
        alike = alike and _form(one, dialect) == _form(like, dialect)
        if one and alike and catalogue.tier(one) == tier:
            return one
    return ""


def counterpart(name: str, dialect: Dialect) -> str:
    """Return a name the tool knows, of the same tier and maker where it has one."""
    wanted = catalogue.lookup(name).info
    undecided = dialect.model.undecided
    if undecided and name.lower() in _UNDECIDED:
        return undecided[0]
    if wanted is None:
        return dialect.model.example
    words = []
    for word in dialect.model.words:
        if catalogue.tier(word) == wanted.tier and "[" not in word:
            words.append(word)
            meant = catalogue.lookup(catalogue.resolved(word)).info
            if meant and meant.provider == wanted.provider:
                return word
    providers = dialect.model.providers
    if words and providers and wanted.provider not in providers:
        return words[0]
    best = of_same_tier(name, dialect)
    return best or [*words, dialect.model.example][0]


def of_same_tier(name: str, dialect: Dialect) -> str:
    """Return the newest model of a name's tier, as `of_tier` does."""
    return of_tier(catalogue.tier(name), name, dialect)


def of_tier(tier: str, name: str, dialect: Dialect) -> str:
    """Return the newest model of a tier and a name's maker, or of the makers that the tool runs,
    in the form of the name; empty for none.
    """
    wanted = catalogue.lookup(name).info
    if wanted is None:
        return ""
    makers = dialect.model.providers or [wanted.provider]
    if wanted.provider in makers:
        maker = wanted.provider
    else:
        maker = makers[0]
    return newest(maker, tier, name, dialect)


def newest(maker: str, tier: str, like: str, dialect: Dialect) -> str:
    """Return a maker's newest model of a tier in the form of the name `like`; empty for none."""
    for model in hosts.current(_host(like, dialect), maker, tier):
        one = _in_form(model, like, dialect)
        if one:
            return one
    return ""
