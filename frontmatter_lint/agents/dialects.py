"""Which tool an agent file is written for: chosen by path, then by content, else generic."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache

from ..core import suggest
from ..core.nouns import Dialect
from ..core.record import TYPE_CHECKING, Record
from ..core.resources import data

if TYPE_CHECKING:
    from typing import Any

GENERIC = "generic"


class Glob(Record):
    """A glob cut into its parts: files named `prefix…suffix`, below `folder` at any depth
    or directly in it.
    """

    folder: str
    prefix: str
    suffix: str
    deep: bool

    def matches(self, path: str) -> bool:
        """Whether an absolute POSIX path lies there, wherever the folder itself lies."""
        name = path.rfind("/") + 1
        return self.fits(path, name) and self.holds(path[:name])

    def holds(self, folder: str) -> bool:
        """Whether files of this folder, given with its final slash, can match."""
        if not self.folder:
            return True
        return f"/{self.folder}" in folder if self.deep else folder.endswith(f"/{self.folder}")

    def fits(self, path: str, name: int) -> bool:
        """Whether a path whose file name begins at `name` ends as the pattern does."""
        return path.endswith(self.suffix) and path.startswith(self.prefix, name)


@cache
def glob(pattern: str) -> Glob:
    """Read one glob of the data: `folder/**/*.md`, `folder/*.md`, `folder/*/NAME.md`,
    `*.md` or `NAME.md`.
    """
    folder, star, rest = pattern.partition("*")
    deep = rest.startswith(("*/", "/"))
    suffix = rest.removeprefix("*/*").removeprefix("*") if star else ""
    folder, _, prefix = folder.rpartition("/")
    return Glob(folder + "/" if folder else "", prefix, suffix, deep)


@cache
def get(name: str) -> Dialect:
    """One dialect by name. Raises KeyError."""
    raw = data("dialects")[name]
    return Dialect(
        name=name,
        title=raw["title"],
        schema=data("schemas")["agent"]["$defs"][name],
        model=raw["model"],
        effort=raw.get("effort") or {},
        unknown_field=raw["unknown_field"],
        ignored_fields=raw.get("ignored_fields") or {},
        cosmetic=tuple(raw.get("cosmetic") or ()),
        source=raw["source"],
    )


@cache
def names() -> tuple[str, ...]:
    """All dialects, in the order in which they are tried; generic last."""
    every = data("dialects")
    return tuple(sorted(every, key=lambda name: (every[name]["rank"], name)))


def find(word: str) -> str:
    """Return the name of the dialect that people mean by a word; empty where it is none."""
    return _spellings().get(_squeezed(word), "")


def unknown(word: str) -> str:
    """Return that there is no dialect of this name, with the nearest there is, or all of them."""
    known = {name: name for name in names()}
    for name, raw in data("dialects").items():
        known.update(dict.fromkeys(raw.get("aliases", ()), name))
    nearest = suggest.nearest(word, known)
    if nearest:
        hint = f"did you mean `{known[nearest]}`?"
    else:
        hint = f"there are {', '.join(sorted(names()))}"
    return f"there is no dialect `{word}`; {hint}"


@cache
def _spellings() -> Mapping[str, str]:
    """Return the name of each dialect by its name and its aliases, squeezed."""
    found = {}
    for name, raw in data("dialects").items():
        for word in (name, *raw.get("aliases", ())):
            found[_squeezed(word)] = name
    return found


def _squeezed(word: str) -> str:
    """Return a word without case and separators: `VS Code` and `vs-code` are `vscode`."""
    return "".join(sign for sign in word.lower() if sign not in " -_.")


@cache
def known_fields() -> frozenset[str]:
    """Every field that some dialect knows or some people write in the belief that it does."""
    every = data("dialects")
    fields: set[str] = set()
    for name, definition in data("schemas")["agent"]["$defs"].items():
        if name in every:
            fields.update(definition.get("properties", ()), every[name].get("ignored_fields") or ())
    return frozenset(fields)


@cache
def _globs(kind: str) -> tuple[tuple[str, Glob], ...]:
    every = data("dialects")
    return tuple(
        (name, glob(pattern))
        for name in names()
        for pattern in every[name]["paths"].get(kind) or ()
    )


def patterns(name: str) -> list[str]:
    """The globs of one dialect, those it owns first."""
    paths = data("dialects")[name]["paths"]
    return [pattern for kind in ("own", "shared") for pattern in paths.get(kind) or ()]


@lru_cache(maxsize=64)
def _holding(folder: str, kind: str) -> list[tuple[str, Glob]]:
    """The globs that files of one folder can match: few of the dozens there are, and a run
    goes folder by folder.
    """
    return [(name, pattern) for name, pattern in _globs(kind) if pattern.holds(folder)]


def owners(path: str, kind: str) -> list[str]:
    """The dialects whose `own` or `shared` globs hold a POSIX path, best first."""
    start = path.rfind("/") + 1
    holding = _holding(path[:start], kind)
    return list(dict.fromkeys(name for name, pattern in holding if pattern.fits(path, start)))


@cache
def _never() -> frozenset[str]:
    return frozenset(
        pattern for raw in data("dialects").values() for pattern in raw["paths"].get("never") or ()
    )


def is_never(path: str) -> bool:
    """Whether an absolute POSIX path names a file that lies beside agents without being one."""
    return any(glob(pattern).matches(path) for pattern in _never())


def choose(path: str, fields: Mapping[str, Any] | None) -> Dialect:
    """The dialect of a file: the tool that owns its path; among several, or elsewhere, the
    one whose sign it bears.
    """
    own = owners(path, "own")
    if len(own) == 1:
        return get(own[0])
    candidates = [name for name in own or names() if name != GENERIC]
    for decisive in (True, False):
        for name in candidates:
            if _bears_sign(name, path, fields or {}, decisive=decisive):
                return get(name)
    return get(own[0] if own else GENERIC)


def _bears_sign(name: str, path: str, fields: Mapping[str, Any], *, decisive: bool) -> bool:
    """Decisive signs name the tool outright and are tried before all others."""
    signs = data("dialects")[name].get("signs") or ()
    return any(
        _sign_matches(sign, path, fields)
        for sign in signs
        if sign.get("decisive", False) == decisive
    )


def _sign_matches(sign: Mapping[str, Any], path: str, fields: Mapping[str, Any]) -> bool:
    if "file" in sign:
        return glob(sign["file"]).matches(path)
    value: Any = fields
    for key in sign["key"].split("."):
        if isinstance(value, list) and key.isdecimal():
            value = dict(enumerate(value)).get(int(key))
        elif isinstance(value, Mapping) and key in value:
            value = value[key]
        else:
            return False
    if "matches" not in sign:
        return True
    import re  # imported here: hardly any file is told by how a value looks

    return isinstance(value, str) and bool(re.fullmatch(sign["matches"], value))
