"""What may be written to a terminal: no control character of a file reaches it, colour only
where it is wanted.
"""

from __future__ import annotations

import os
from collections.abc import Mapping

from .record import TYPE_CHECKING

if TYPE_CHECKING:
    import re
    from typing import IO

# C0 and C1 controls, DEL, bidirectional overrides and isolates, lone surrogates
# (undecodable bytes of file names), and `##[`, which is a command to the GitHub Actions
# runner anywhere in a line; compiled on first use
_UNSAFE = (
    "[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff]"
    "|(?<=#)#(?=\\[)"
)
# what the GitHub Actions runner takes for a command at the start of a line: it trims
# blanks first (ActionCommand.cs)
_COMMAND = r"(?m)^([^\S\n]*):(?=:)"
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


def safe(text: str) -> str:
    """Text with every character that could steer a terminal spelled out, ESC as `x1b`
    behind a backslash.
    """
    if (
        text.isprintable() and "##[" not in text
    ):  # nearly all text, and a pattern takes ten times as long
        return text
    import re

    return re.sub(_UNSAFE, _spell, text)


def inert(text: str) -> str:
    """Whole output in which no line starts a workflow command, whatever names
    and values it quotes.
    """
    if "::" not in text:
        return text
    import re

    return re.sub(_COMMAND, r"\1\\x3a", text)


def _spell(match: re.Match[str]) -> str:
    code = ord(match[0])
    if 0xDC80 <= code <= 0xDCFF:  # a byte that os.fsdecode could not decode
        return f"\\x{code - 0xDC00:02x}"
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"


def style(text: str, *styles: str, color: bool) -> str:
    """`text` in these styles where `color` is on."""
    if not color or not text:
        return text
    return f"\x1b[{';'.join(_STYLES[name] for name in styles)}m{text}\x1b[0m"


def wants_color(choice: str, stream: IO[str], environment: Mapping[str, str]) -> bool:
    """`--color` beats NO_COLOR beats FORCE_COLOR beats what the stream is."""
    if choice != "auto":
        return choice == "always"
    if environment.get("NO_COLOR"):
        return False
    if environment.get("FORCE_COLOR"):
        return True
    return stream.isatty() and environment.get("TERM") != "dumb"


def shows_links(stream: IO[str], environment: Mapping[str, str]) -> bool:
    """Return whether a stream is a terminal that is known to show hyperlinks (OSC 8)."""
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


def link(text: str, address: str) -> str:
    """Return `text` as a hyperlink to an address of ours, which holds no control character."""
    return f"\x1b]8;;{address}\x1b\\{text}\x1b]8;;\x1b\\"


def width(stream: IO[str]) -> int:
    """Columns to write into: those of the terminal, else `COLUMNS`, else 100; between 40
    and 140.
    """
    try:
        columns = os.get_terminal_size(stream.fileno()).columns
    except (OSError, ValueError):
        wanted = os.environ.get("COLUMNS", "")
        columns = int(wanted) if wanted.isdecimal() and len(wanted) < _LONG else 100
    return min(max(columns, 40), 140)


def wrap(text: str, room: int) -> list[str]:
    """Break at blanks into lines of at most `room` characters; longer words stand alone."""
    lines = [""]
    for word in text.split(" "):
        if lines[-1] and len(lines[-1]) + 1 + len(word) > room:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}" if lines[-1] else word
    return lines
