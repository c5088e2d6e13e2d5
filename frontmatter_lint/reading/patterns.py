"""Patterns in the syntax of .gitignore, read and matched as git does (`dir.c`, `wildmatch.c`), in
time that grows with the product of pattern and path at most.

Both are compared byte by byte, as git does: in here a character stands for a byte.
"""

from __future__ import annotations

from ..core.record import TYPE_CHECKING, Record

if TYPE_CHECKING:
    from collections.abc import Iterable

#: Any number of whole names; no part of a name can be this.
_DEEP = ()
#: One name, whatever it is.
_ANY_NAME = ("", "")
_SPECIAL = "*?[\\"

#: What stands between two stars: plain text, or for each character those that may stand there,
#: None for any.
_Chunk = str | tuple[frozenset[str] | None, ...]


class Pattern(Record):
    """One pattern. A path fits if it begins with `start` and its rest fits `parts`, name by name,
    each of them chunks with stars between; None where there is no rest.

    `of_name` tells that only the last name of a path is compared. No path fits that holds no
    `needed`.
    """

    negated: bool
    only_folders: bool
    of_name: bool
    start: str
    parts: tuple[tuple[_Chunk, ...], ...] | None
    needed: str

    def fits(self, path: str, name: str) -> bool:
        """Whether a path with this last name fits."""
        text = path
        if self.of_name:
            text = name
        if self.needed not in text or not text.startswith(self.start):
            return False
        if self.parts is None:
            return len(text) == len(self.start)
        return _fit(self.parts, text[len(self.start) :].split("/"))


class Matcher:
    """Some patterns of which the last that fits decides."""

    def __init__(self, lines: Iterable[str]) -> None:
        self.wild: list[tuple[int, Pattern]] = []
        # plain names, as most are, by whether they must be folders
        self.plain: dict[tuple[bool, str], tuple[int, bool]] = {}
        self.folders: dict[str, bool] = {}
        for number, line in enumerate(lines):
            one = pattern_of(line)
            if one is None:
                continue
            if one.of_name and one.parts is None:
                self.plain[one.only_folders, one.start] = number, one.negated
            else:
                self.wild.append((number, one))
        self.wild.reverse()

    def verdict(self, path: str, *, is_folder: bool) -> bool | None:
        """Whether a relative path is named; None where no pattern speaks of it. Patterns
        that name a folder around it are not asked.
        """
        text = as_bytes(path)
        name = text.rpartition("/")[2]
        last, negated = self.plain.get((False, name), (-1, True))
        if is_folder and (True, name) in self.plain:
            last, negated = max((last, negated), self.plain[True, name])
        for number, one in self.wild:
            if number < last:
                break
            if (is_folder or not one.only_folders) and one.fits(text, name):
                return not one.negated
        if last < 0:
            return None
        return not negated

    def names(self, path: str, *, is_folder: bool) -> bool:
        """Whether a relative path is named, by itself or with a folder around it."""
        unknown = []
        around = path.rpartition("/")[0]
        while around and around not in self.folders:
            unknown.append(around)
            around = around.rpartition("/")[0]
        is_named = bool(around) and self.folders[around]
        for folder in reversed(unknown):
            is_named = is_named or bool(self.verdict(folder, is_folder=True))
            self.folders[folder] = is_named
        return is_named or bool(self.verdict(path, is_folder=is_folder))


def as_bytes(text: str) -> str:
    """Return a path or pattern with a character for each byte."""
    if text.isascii():
        return text
    return text.encode("utf-8", "surrogateescape").decode("latin-1")


def pattern_of(line: str) -> Pattern | None:
    """Return the pattern of a line; None for a comment, for nothing, and for what fits no path."""
    text = _trimmed(as_bytes(line))
    if not text or text.startswith("#"):
        return None
    negated = text.startswith("!")
    if negated:
        text = text.removeprefix("!")
    only_folders = text.endswith("/")
    if only_folders:
        text = text[:-1]
    of_name = "/" not in text
    text = text.removeprefix("/")
    end = min((text.find(sign) for sign in _SPECIAL if sign in text), default=len(text))
    start, rest = text[:end], text[end:]
    if not rest:
        if start:
            return Pattern(negated, only_folders, of_name, start, None, start)
        return None
    parts = _parts(rest, of_name=of_name)
    if parts is None:
        return None
    plain = []
    for part in parts:
        for chunk in part:
            if isinstance(chunk, str):
                plain.append(chunk)
    needed = max([start, *plain], key=len)
    return Pattern(negated, only_folders, of_name, start, parts, needed)


def _trimmed(line: str) -> str:
    """Return a line without the blanks at its end that no backslash keeps."""
    kept = line.rstrip(" ")
    slashes = len(kept) - len(kept.rstrip("\\"))
    if slashes % 2:
        return line[: len(kept) + 1]
    return kept


def _parts(text: str, *, of_name: bool) -> tuple[tuple[_Chunk, ...], ...] | None:
    """Return what a pattern says of each name; None where it fits none."""
    parts: list[tuple[_Chunk, ...]] = []
    chunks: list[list[frozenset[str] | None]] = [[]]
    at = 0
    while at < len(text):
        piece, after = _piece(text, at)
        if piece == "*" and not of_name and _is_deep(text, at, after):
            parts.append(_DEEP)
            if after == len(text):
                return (*parts[:-1], _ANY_NAME, _DEEP)
            after = text.index("/", after) + 1
        elif piece == "*":
            chunks.append([])
        elif piece == "/":
            parts.append(tuple(map(_chunk, chunks)))
            chunks = [[]]
        elif isinstance(piece, str):
            return None
        else:
            chunks[-1].append(piece)
        at = after
    return (*parts, tuple(map(_chunk, chunks)))


def _piece(text: str, at: int) -> tuple[frozenset[str] | str | None, int]:
    """Return what stands at a place, and where it ends: "*" for stars, "/", the characters that
    may stand there, None for any, and "" for what fits nothing.
    """
    sign, after = text[at], at + 1
    if sign == "*":
        while text[after : after + 1] == "*":
            after += 1
        return "*", after
    if sign == "?":
        return None, after
    if sign == "[":
        allowed, after = _bracket(text, after)
        if after:
            return (allowed, after)
        return ("", 0)
    if sign == "\\":
        sign, after = text[after : after + 1], after + 1
    if sign in ("/", ""):
        return (sign, after)
    return (frozenset(sign), after)


def _is_deep(text: str, at: int, after: int) -> bool:
    """Whether these stars stand for any number of names."""
    is_bounded = after == len(text) or text[after] == "/" or text.startswith("\\/", after)
    return after - at > 1 and is_bounded and (at == 0 or text[at - 1] == "/")


def _chunk(signs: list[frozenset[str] | None]) -> _Chunk:
    """Return plain text where each of the characters can be but one."""
    text = ""
    for one in signs:
        if one is None or len(one) != 1:
            return tuple(signs)
        text += next(iter(one))
    return text


# --- brackets -------------------------------------------------------------------------

_ALL = frozenset(map(chr, range(1, 256)))
_ASCII = frozenset(map(chr, range(1, 128)))
_CLASSES = {
    "alnum": str.isalnum,
    "alpha": str.isalpha,
    "blank": " \t".__contains__,
    "cntrl": lambda sign: not sign.isprintable(),
    "digit": str.isdigit,
    "graph": lambda sign: sign.isprintable() and sign != " ",
    "lower": str.islower,
    "print": str.isprintable,
    "punct": lambda sign: sign.isprintable() and not sign.isalnum() and sign != " ",
    "space": " \t\n\r".__contains__,
    "upper": str.isupper,
    "xdigit": "0123456789abcdefABCDEF".__contains__,
}


def _bracket(text: str, at: int) -> tuple[frozenset[str], int]:
    """Return the characters in brackets, which begin before `at`, and where they end; 0 for
    nowhere.
    """
    found: set[str] = set()
    negated = text[at : at + 1] in ("!", "^") and at < len(text)
    at += negated
    before = ""
    is_first = True
    while is_first or text[at : at + 1] != "]":
        is_first = False
        sign = text[at : at + 1]
        if sign == "\\":
            at += 1
            sign = text[at : at + 1]
            found.add(sign)
        elif sign == "-" and before and text[at + 1 : at + 2] not in ("", "]"):
            at += 2 if text[at + 1] == "\\" else 1
            found.update(map(chr, range(ord(before), ord(text[at : at + 1] or "\0") + 1)))
            if at >= len(text):
                return frozenset(), 0
            sign = ""
        elif text.startswith("[:", at) and text.find("]", at + 2) > at + 2:
            end = text.find("]", at + 2)
            if text[end - 1] == ":":
                name = text[at + 2 : end - 1]
                if name not in _CLASSES:
                    return frozenset(), 0
                found.update(filter(_CLASSES[name], _ASCII))
                at, sign = end, ""
            else:
                found.add(sign)
        else:
            found.add(sign)
        if at >= len(text):
            return frozenset(), 0
        before = sign
        at += 1
    return frozenset(_ALL - found if negated else found), at + 1


# --- matching -------------------------------------------------------------------------


def _fit(parts: tuple[tuple[_Chunk, ...], ...], names: list[str]) -> bool:
    """Whether names fit; of several runs of names only the last has to be tried anew, for the
    shortest that the others can be leave it most.
    """
    part = at = 0
    run, tried = -1, 0
    while at < len(names):
        if part < len(parts) and parts[part] == _DEEP:
            run, tried = part, at
            part += 1
        elif part < len(parts) and _fits_name(parts[part], names[at]):
            part += 1
            at += 1
        elif run >= 0:
            tried += 1
            part, at = run + 1, tried
        else:
            return False
    return all(one == _DEEP for one in parts[part:])


def _fits_name(chunks: tuple[_Chunk, ...], name: str) -> bool:
    """Whether a name fits: every chunk as early as it can stand, the last one at the end."""
    first, last = chunks[0], chunks[-1]
    if len(chunks) == 1:
        return len(name) == len(first) and _stands(first, name, 0)
    at, end = len(first), len(name) - len(last)
    if end < at or not _stands(first, name, 0) or not _stands(last, name, end):
        return False
    for chunk in chunks[1:-1]:
        at = _find(chunk, name, at, end)
        if at < 0:
            return False
        at += len(chunk)
    return True


def _stands(chunk: _Chunk, name: str, at: int) -> bool:
    if isinstance(chunk, str):
        return name.startswith(chunk, at)
    if at + len(chunk) > len(name):
        return False
    return all(one is None or name[at + n] in one for n, one in enumerate(chunk))


def _find(chunk: _Chunk, name: str, at: int, end: int) -> int:
    """Return where a chunk first stands in a part of a name; -1 for nowhere."""
    if isinstance(chunk, str):
        return name.find(chunk, at, end)
    for start in range(at, end - len(chunk) + 1):
        if _stands(chunk, name, start):
            return start
    return -1
