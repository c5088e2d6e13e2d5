"""How a file of a tool is told: by its path, and by what it holds."""

from __future__ import annotations

from ..core.caching import cache
from ..core.record import TYPE_CHECKING, Record

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..core.shapes import DialectSign


class Glob(Record):
    """A glob cut into its parts: files named `prefix…suffix`, below `folder` at any depth
    or directly in it.
    """

    folder: str
    prefix: str
    suffix: str
    deep: bool

    @property
    def is_exact(self) -> bool:
        """Whether it names a file, in whatever folder, not a kind of files."""
        return self.suffix.startswith("/") or not self.suffix

    def matches(self, path: str) -> bool:
        """Whether an absolute POSIX path lies there, wherever the folder itself lies."""
        name = path.rfind("/") + 1
        return self.fits(path, name) and self.holds(path[:name])

    def holds(self, folder: str) -> bool:
        """Whether files of this folder, given with its final slash, can match."""
        if not self.folder:
            return True
        if self.deep:
            return f"/{self.folder}" in folder
        return folder.endswith(f"/{self.folder}")

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
    suffix = ""
    if star:
        suffix = rest.removeprefix("*/*").removeprefix("*")
    folder, _, prefix = folder.rpartition("/")
    return Glob(folder + "/" if folder else "", prefix, suffix, deep)


class Sign(Record):
    """What an agent file of one tool may bear: a key of the frontmatter, as the steps that
    lead to it, with or without a pattern for its value; or the glob of a file. One `between`
    tools counts only where a file lies in the folder of several.
    """

    keys: tuple[str, ...]
    pattern: str = ""
    file: Glob | None = None
    between: bool = False

    def matches(self, path: str, fields: Mapping[str, Any]) -> bool:
        """Whether a file bears it."""
        if self.file is not None:
            return self.file.matches(path)
        value: Any = fields
        for key in self.keys:
            if key == "*" and isinstance(value, list):
                return any(map(self._fits, value))
            if isinstance(value, dict) and key in value:
                value = value[key]
            elif isinstance(value, list) and key.isdecimal() and int(key) < len(value):
                value = value[int(key)]
            else:
                return False
        return self._fits(value)

    def _fits(self, value: Any) -> bool:
        """Whether a value is one that its pattern wants."""
        if not self.pattern:
            return True
        import re  # imported here: hardly any file is told by how a value looks

        return isinstance(value, str) and bool(re.fullmatch(self.pattern, value))


def sign(raw: DialectSign) -> Sign:
    """Return one sign of the data, as `schemas/dialect.schema.json` describes it."""
    if "file" in raw:
        return Sign((), "", glob(raw["file"]))
    between = raw.get("between", False)
    return Sign(tuple(raw["key"].split(".")), raw.get("matches", ""), between=between)
