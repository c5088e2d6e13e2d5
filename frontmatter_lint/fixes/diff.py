"""What was changed, or would be, as text: a patch that `git apply` takes, and a list by
file and rule.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from ..core.findings import Finding
from ..core.terminal import Line, Text, styled

_UNQUOTED = re.compile(r"[!#-\[\]-~ ]*")
_LINE = re.compile(r"[^\n]*\n|[^\n]+\Z")


def diff(path: str, old: bytes, new: bytes) -> list[str]:
    """Return the lines of a unified diff with three lines of context; none where nothing
    changes.

    Lines end at LF alone, as in git: a CR stays part of the line.
    """
    from difflib import unified_diff  # imported here: only who asks for a patch needs it

    before, after = (_LINE.findall(one.decode("utf-8", "replace")) for one in (old, new))
    lines = []
    for line in unified_diff(before, after, _name("a", path), _name("b", path)):
        lines.append(line.removesuffix("\n"))
        if not line.endswith("\n"):
            lines.append("\\ No newline at end of file")
    return lines


def patch(lines: Iterable[str], *, color: bool) -> Text:
    """Return the lines of a diff as they are printed, for people in the colours of git."""
    if not color:
        return Text(tuple(lines), patch=True)
    made: list[Line] = []
    for line in lines:
        styles: tuple[str, ...] = ()
        if line.startswith(("--- ", "+++ ")):
            styles = ("bold",)
        elif line.startswith("@@"):
            styles = ("cyan",)
        elif line.startswith("+"):
            styles = ("green",)
        elif line.startswith("-"):
            styles = ("red",)
        if styles:
            made.append((styled(line, *styles),))
        else:
            made.append(line)
    return Text(tuple(made), color=True, patch=True)


def _name(side: str, path: str) -> str:
    """Return a path as git writes it: in quotes, with escapes, where it is out of the ordinary."""
    whole = f"{side}/{path}"
    if _UNQUOTED.fullmatch(whole):
        return whole + ("\t" if " " in whole else "")
    return '"' + "".join(map(_spelled, whole.encode("utf-8", "surrogateescape"))) + '"'


def _spelled(byte: int) -> str:
    if byte in b'"\\':
        return "\\" + chr(byte)
    if 0x20 <= byte < 0x7F:
        return chr(byte)
    return f"\\{byte:03o}"


def listing(fixed: Iterable[tuple[str, Iterable[Finding]]]) -> Iterator[str]:
    """Yield every file with what was fixed in it, and how often."""
    for path, findings in fixed:
        yield f"{path}: fixed"
        counts: Counter[tuple[str, str, str]] = Counter()
        for one in findings:
            told = ""
            if one.fix:
                told = one.fix.fix.says
            counts[one.code, one.name, told] += 1
        for (code, name, says), number in counts.items():
            yield f"  {number} × {code} {name}: {says}"
