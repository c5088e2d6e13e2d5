"""What is known of a tool beside what its agent files may hold, as nouns: the fields are the
properties of the same names in `schemas/dialect.schema.json`, which says what they mean.
"""

from __future__ import annotations

from ..core.caching import cache
from ..core.record import TYPE_CHECKING, Record
from ..core.resources import data
from . import dialects

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class Paths(Record):
    """Where the tool's agent files lie, as globs."""

    own: Sequence[str]
    shared: Sequence[str]
    plugin: Sequence[str] = ()
    never: Sequence[str] = ()
    pages: Sequence[str] = ()


class AlsoReads(Record):
    """A folder of another tool's agents that the tool reads too."""

    folder: str
    since: str
    shown_by: Sequence[str]


class Proof(Record):
    """What shows that a file which lies in no folder of agents is one all the same."""

    fields: Sequence[str] = ()
    values: Mapping[str, Sequence[str]] = {}
    tools: Sequence[str] = ()
    phrases: Sequence[str] = ()
    switches: Sequence[str] = ()


class Extension(Record):
    """The extension whose shape the schema of a tool is, with the fields it knows beside those."""

    name: str
    fields: Sequence[str]


class Entry(Record):
    """The fields of an agent in settings that hold its `prompt`, and that switch it `off`; and
    whether the program was `asked` what it does with faults in it.
    """

    prompt: str
    off: str = ""
    asked: bool = True


class Entries(Record):
    """Settings that define several agents, or name their files where these stand `apart`: `below`
    which fields.
    """

    files: Sequence[str]
    below: Mapping[str, Entry]
    built_in: Sequence[str]
    apart: bool = False


class Facts(Record):
    """What is known of one tool; `also_reads` is None where nothing is known of that,
    `extension` where the tool itself reads agents, and `entries` where its settings define none.
    """

    aliases: Sequence[str]
    verified_on: str
    paths: Paths
    proof: Proof
    also_reads: AlsoReads | None
    unknown_says: str
    extension: Extension | None
    entries: Entries | None


@cache
def of(name: str) -> Facts:
    """Return what is known of the tool of a dialect. Raises KeyError."""
    raw = data("dialects")[name]
    also_reads = None
    if "also_reads" in raw:
        also_reads = AlsoReads(**raw["also_reads"])
    extension = None
    if "extension" in raw:
        extension = Extension(**raw["extension"])
    entries = None
    if "entries" in raw:
        known = raw["entries"]
        below = {field: Entry(**entry) for field, entry in known["below"].items()}
        is_apart = known.get("apart", False)
        entries = Entries(known["files"], below, known["built_in"], apart=is_apart)
    return Facts(
        raw.get("aliases", ()),
        raw["verified_on"],
        Paths(**raw["paths"]),
        Proof(**raw.get("proof", {})),
        also_reads,
        raw.get("unknown_says", ""),
        extension,
        entries,
    )


@cache
def second_readers() -> Mapping[str, AlsoReads]:
    """Return what each tool says of the agents of others that it reads."""
    found = {}
    for name, raw in data("dialects").items():
        if "also_reads" in raw:
            also = AlsoReads(**raw["also_reads"])
            found[name] = also._replace(shown_by=tuple(also.shown_by))
    return found


@cache
def settings_with_agents() -> Mapping[str, str]:
    """Return how the paths of settings end that define agents, each with the dialect of these."""
    found = {}
    for name, raw in data("dialects").items():
        if "entries" in raw:
            for file in raw["entries"]["files"]:
                found[f"/{file}"] = name
    return found


def may_have_several(path: str) -> bool:
    """Whether a file is called as settings that define agents."""
    return path.endswith(tuple(settings_with_agents()))


@cache
def dot_folders() -> Mapping[str, frozenset[str]]:
    """Return the names of the folders beginning with a dot that some tool's files lie in, each
    with the dialects of these.
    """
    folders: dict[str, set[str]] = {}
    for name in dialects.names():
        paths = of(name).paths
        for pattern in (*paths.own, *paths.shared):
            for part in pattern.split("/"):
                if part.startswith("."):
                    folders.setdefault(part, set()).add(name)
    return {part: frozenset(found) for part, found in folders.items()}


def meant(reason: str) -> str:
    """Return the field that was meant by one that the tool does not read, by the reason given for
    that (`ignored_fields`); empty where it names none.
    """
    _, _, rest = reason.partition("the field is called `")
    return rest.partition("`")[0]
