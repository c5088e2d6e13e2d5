"""What is printed, and what of it may reach a terminal or the log of a workflow: no control
character of a file, no command but our own, colour only where it is wanted.

Whoever has something to say makes lines of it, a `Text`, and escapes nothing; `pieces`,
which the one print and the one writer of reports call, makes the characters.
"""

from __future__ import annotations

import os

from .record import TYPE_CHECKING, Record

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator, Mapping
    from typing import IO

# C0 and C1 controls, DEL, bidirectional marks, overrides and isolates, lone surrogates
# (undecodable bytes of file names), and `##[`, `##vso[`, `##teamcity[`, which are commands to
# GitHub Actions, Azure Pipelines and TeamCity anywhere in a line; compiled on first use
_UNSAFE = (
    "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u206f"
    "\ud800-\udfff\ufeff]|(?<=#)#(?=\\w*\\[)"
)
#: When to colour the output.
COLORS = ("auto", "always", "never")
_LONG = 6  # digits that no version and no number of columns has
_STYLES = {
    "bold": "1",
    "dim": "2",
    "red": "31",
    "green": "32",
    "yellow": "33",
    "blue": "34",
    "cyan": "36",
}


#: The colour of each severity, by name.
SHADES = {"error": "red", "warning": "yellow", "info": "cyan"}


class Styled(Record):
    """A piece of a line, how it looks where there is colour, and the address of ours that it
    is a hyperlink to, empty for none.
    """

    text: str
    styles: tuple[str, ...]
    address: str = ""


#: One line without its end: its text, or the pieces that it is made of.
Line = str | tuple[str | Styled, ...]


class Text(Record):
    """What is to be printed, line by line. What stands in a line stays in it: a line end of a
    value is spelled out. Lines may be made while they are written, and then only once.

    `commands` is set where a line that begins with `::` is a workflow command of ours; then
    whoever made it has escaped what it quotes. `patch` keeps what a program that reads the
    lines must find to the byte: tabs, byte order marks, and a CR at the end.
    """

    lines: Iterable[Line]
    color: bool = False
    commands: bool = False
    patch: bool = False


class Parts(Record):
    """A long `str` that is made while it is written, once: each part ends with a line."""

    parts: Iterator[str]


#: What can be printed. In a `str` its own line ends count, as in JSON.
Shown = Text | str | Parts

#: What a command returns: what goes to standard output, the exit code, and what else there is to
#: tell, for standard error.
Printed = tuple[Shown, int] | tuple[Shown, int, tuple[str, ...]]


def styled(text: str, *styles: str, address: str = "") -> Styled:
    """Return a piece of a line in these styles, with a hyperlink where there is an address."""
    return Styled(text, styles, address)


def printed(what: Shown) -> str:
    """Return what is written for a text."""
    return "".join(pieces(what))


def pieces(what: Shown) -> Iterator[str]:
    """Yield what is written for a text, piece by piece."""
    if isinstance(what, Text):
        for line in what.lines:
            yield f"{_written(line, what)}\n"
        return
    parts: Iterable[str] = (what,) if isinstance(what, str) else what.parts
    for part in parts:
        if "::" not in part and "##" not in part and part.replace("\n", "").isprintable():
            yield part  # much of a report as a whole, without looking at each line
        else:
            yield "\n".join(_inert(safe(line)) for line in part.split("\n"))


def lines_of(what: Shown) -> tuple[Line, ...]:
    """Return the lines of a text."""
    if isinstance(what, Text):
        return tuple(what.lines)
    return tuple(printed(what).removesuffix("\n").split("\n"))


def _written(line: Line, text: Text) -> str:
    if isinstance(line, str):
        pieces: tuple[str | Styled, ...] = (line,)
    else:
        pieces = line
    plain = "".join(piece if isinstance(piece, str) else piece.text for piece in pieces)
    if text.patch:
        shown = _safe_in_patch(plain)
    else:
        shown = safe(plain)
    if not text.commands:
        shown = _inert(shown)
    if not text.color or shown != plain:  # a line that means harm gets no codes of ours
        return shown
    coded = []
    for piece in pieces:
        coded.append(piece if isinstance(piece, str) else _coded(piece))
    return "".join(coded)


def _coded(piece: Styled) -> str:
    if not piece.text:
        return ""
    codes = ";".join(_STYLES[name] for name in piece.styles)
    text = piece.text
    if piece.address:
        text = f"\x1b]8;;{piece.address}\x1b\\{text}\x1b]8;;\x1b\\"
    return f"\x1b[{codes}m{text}\x1b[0m"


def safe(text: str) -> str:
    """Return a line, or a value in it, with every character that could steer a terminal
    spelled out, ESC as `x1b` behind a backslash.

    `printed` does this for all; a format does it where it measures what will be seen, and
    where the text is for another program that shows it.
    """
    if text.isprintable() and ("##" not in text or "[" not in text):
        return text  # nearly all text, and a pattern takes ten times as long
    import re

    return re.sub(_UNSAFE, _spell, text)


def _safe_in_patch(line: str) -> str:
    import re

    if line.endswith("\r"):
        words, end = (line[:-1], "\r")
    else:
        words, end = (line, "")
    parts = re.split("([\t\ufeff])", words)
    return "".join(part if part in ("\t", "\ufeff") else safe(part) for part in parts) + end


def _inert(line: str) -> str:
    """Return a line that starts no workflow command: the runner of GitHub Actions looks for
    `::` after blanks (ActionCommand.cs).
    """
    words = line.lstrip()
    if not words.startswith("::"):
        return line
    return f"{line[: len(line) - len(words)]}\\x3a{words[1:]}"


def _spell(match: re.Match[str]) -> str:
    code = ord(match[0])
    if 0xDC80 <= code <= 0xDCFF:  # a byte that os.fsdecode could not decode
        return f"\\x{code - 0xDC00:02x}"
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}"


def wants_color(choice: str, stream: IO[str], environment: Mapping[str, str]) -> bool:
    """Whether to color: `--color` beats NO_COLOR beats FORCE_COLOR beats what the stream
    is.
    """
    if choice != "auto":
        return choice == "always"
    if environment.get("NO_COLOR"):
        return False
    if environment.get("FORCE_COLOR"):
        return True
    return stream.isatty() and environment.get("TERM") != "dumb"


def shows_links(stream: IO[str], environment: Mapping[str, str]) -> bool:
    """Whether a stream is a terminal that is known to show hyperlinks (OSC 8)."""
    wish = environment.get("FORCE_HYPERLINK")
    if not stream.isatty() or wish == "0":
        return False
    if wish:
        return True
    from .resources import data  # imported here: only a terminal is asked

    known = data("terminals")
    if any(name in environment for name in known["between"]):
        return False
    version = environment.get("VTE_VERSION", "")
    return (
        environment.get("TERM_PROGRAM") in known["programs"]
        or environment.get("TERM") in known["terms"]
        or any(name in environment for name in known["variables"])
        or (version.isdecimal() and len(version) < _LONG and int(version) >= known["vte"])
    )


def width(stream: IO[str]) -> int:
    """Return the columns to write into: those of the terminal, else `COLUMNS`, else 100; between
    40 and 140.
    """
    try:
        columns = os.get_terminal_size(stream.fileno()).columns
    except (OSError, ValueError):
        wanted = os.environ.get("COLUMNS", "")
        columns = 100
        if wanted.isdecimal() and len(wanted) < _LONG:
            columns = int(wanted)
    return min(max(columns, 40), 140)


def wrap(text: str, room: int) -> list[str]:
    """Break at blanks into lines of at most `room` characters; longer words stand alone."""
    lines = [""]
    for word in text.split(" "):
        if lines[-1] and len(lines[-1]) + 1 + len(word) > room:
            lines.append(word)
        elif lines[-1]:
            lines[-1] = f"{lines[-1]} {word}"
        else:
            lines[-1] = word
    return lines
