"""Where frontmatter begins and ends, and what is said of a file that has none there."""

from __future__ import annotations

import pytest

from frontmatter_lint.core.nouns import Fault
from frontmatter_lint.core.positions import Position, Span
from frontmatter_lint.reading import boundary

UNCLOSED = (
    "1:1-1:4 unclosed-frontmatter: the frontmatter opened here is never closed: most tools see a "
    "file without one; add a line `---` after the last field"
)
MOVE = "move `---` to the very start of the file"
BLOCKS = {
    "plain": ("---\na: 1\n---\nText\n", "a: 1\n", "Text\n", []),
    "without a last line end": ("---\na: 1\n---", "a: 1\n", "", []),
    "empty": ("---\n---\nText", "", "Text", []),
    "CRLF": ("---\r\na: 1\r\n---\r\nText", "a: 1\r\n", "Text", []),
    "CR": ("---\ra: 1\r---\rText", "a: 1\r", "Text", []),
    "LF closed by CRLF": ("---\na: 1\n---\r\nText", "a: 1\n", "Text", []),
    "CRLF closed by LF": ("---\r\na: 1\n---\nText", "a: 1\n", "Text", []),
    "blanks after the dashes": ("---  \na: 1\n--- \t\nText", "a: 1\n", "Text", []),
    "dashes with a word": ("---\na: 1\n---x\nb: 2\n---\nText", "a: 1\n---x\nb: 2\n", "Text", []),
    "text above": ("Text\n---\na: 1\n---\n", None, None, []),
    "a word beside the first dashes": ("---x\na: 1\n---\n", None, None, []),
    "nothing": ("", None, None, []),
    "two dashes": ("--\na: 1\n--\n", None, None, []),
    "dashes alone": ("---", None, None, [UNCLOSED]),
    "never closed": ("---\na: 1\nText\n", None, None, [UNCLOSED]),
    "five dots close nothing": ("---\na: 1\n.....\nText\n", None, None, [UNCLOSED]),
    "closed by four dashes": (
        "---\na: 1\n----\nText\n",
        "a: 1\n",
        "Text\n",
        [
            "3:1 malformed-delimiter: `----` does not close frontmatter: the line must be exactly "
            "three dashes at the left margin; write `---` at the start of the line"
        ],
    ),
    "closed by indented dots": (
        "---\na: 1\n\t...\nText",
        "a: 1\n",
        "Text",
        [
            "3:2 malformed-delimiter: `...` does not close frontmatter: the line must be exactly "
            "three dashes at the left margin; write `---` at the start of the line"
        ],
    ),
    "closed by very many dashes": (
        f"---\na: 1\n{'-' * 30}\n",
        "a: 1\n",
        "",
        [
            f"3:1 malformed-delimiter: `{'-' * 20}` does not close frontmatter: the line must be "
            "exactly three dashes at the left margin; write `---` at the start of the line"
        ],
    ),
    "opened by very many dashes": (
        f"{'-' * 30}\na: 1\n---\nText\n",
        "a: 1\n",
        "Text\n",
        [
            f"1:1 malformed-delimiter: `{'-' * 20}` does not open frontmatter: the line must be "
            "exactly three dashes; write `---`"
        ],
    ),
    "opened by four dashes and never closed": (
        "----\na: 1\n",
        None,
        None,
        [
            "1:1 malformed-delimiter: `----` does not open frontmatter: the line must be exactly "
            "three dashes; write `---`",
            UNCLOSED,
        ],
    ),
    "below an empty line": (
        "\n---\na: 1\n---\nText\n",
        "a: 1\n",
        "Text\n",
        [
            "2:1 misplaced-frontmatter: the frontmatter is not on the first line: tools see a file "
            f"without frontmatter; {MOVE}"
        ],
    ),
    "indented": (
        "  ---\n  a: 1\n  ---\nText\n",
        "  a: 1\n",
        "Text\n",
        [
            "1:3 misplaced-frontmatter: the frontmatter is indented: tools see a file without "
            f"frontmatter; {MOVE} and remove the indentation of the block"
        ],
    ),
    "below, indented, with five dashes": (
        "\n\n  -----\na: 1\n-----\nText\n",
        "a: 1\n",
        "Text\n",
        [
            "3:3 misplaced-frontmatter: the frontmatter is not on the first line and indented: "
            f"tools see a file without frontmatter; {MOVE} and remove the indentation of the block",
            "3:3 malformed-delimiter: `-----` does not open frontmatter: the line must be exactly "
            "three dashes; write `---`",
        ],
    ),
    "one character too long": (
        f"---\n{'a' * 65_536}\n---\nText\n",
        None,
        "Text\n",
        [
            "1:1 too-large: the frontmatter is 65537 characters long; more than 65536 are not "
            "read; keep the frontmatter to fields, and move prose into the body"
        ],
    ),
    "as long as it may be": (f"---\n{'a' * 65_535}\n---\nText", f"{'a' * 65_535}\n", "Text", []),
}


def _said(faults: tuple[Fault, ...]) -> list[str]:
    said = []
    for one in faults:
        at = one.problem.at
        assert isinstance(at, Position | Span)
        if isinstance(at, Span):
            where = f"{at.start.line}:{at.start.column}-{at.end.line}:{at.end.column}"
        else:
            where = f"{at.line}:{at.column}"
        said.append(f"{where} {one.rule}: {one.problem.message}; {one.problem.hint}")
    return said


@pytest.mark.parametrize(("text", "block", "body", "said"), BLOCKS.values(), ids=BLOCKS)
def test_a_file_is_cut_as_its_author_meant_it(
    text: str, block: str | None, body: str | None, said: list[str]
) -> None:
    made = boundary.split(text)
    assert _said(made.faults) == said
    if block is None:
        assert (made.start, made.end) == (-1, -1)
        assert made.body == (0 if body is None else text.index(body))
    else:
        assert (text[made.start : made.end], text[made.body :]) == (block, body)


WIDE = "no agent runtime reads; save it again as UTF-8 without a byte order mark"
ENCODED = {
    "UTF-8": ("---\nä: ö\n".encode(), "---\nä: ö\n", []),
    "beginning beyond ASCII": ("ä".encode(), "ä", []),
    "UTF-8 with a mark": (
        b"\xef\xbb\xbf---\n",
        "---\n",
        [
            "1:1 byte-order-mark: the file starts with a byte order mark, which hides the opening "
            "`---` from some readers; save it as UTF-8 without a byte order mark"
        ],
    ),
    "UTF-16": (
        "\ufeffabc".encode("utf-16-le"),
        "",
        [f"1:1 not-utf8: this file is UTF-16, which {WIDE}"],
    ),
    "UTF-16, the other way": (
        "\ufeffabc".encode("utf-16-be"),
        "",
        [f"1:1 not-utf8: this file is UTF-16, which {WIDE}"],
    ),
    "UTF-32": (
        "\ufeffabc".encode("utf-32-le"),
        "",
        [f"1:1 not-utf8: this file is UTF-32, which {WIDE}"],
    ),
    "UTF-16 without a mark": (
        "---\nname: x\n".encode("utf-16-le"),
        "",
        [f"1:1 not-utf8: this file is UTF-16 or UTF-32 without a mark, which {WIDE}"],
    ),
    "UTF-16 after words that are none": (
        b"abcdefgh" + "abcdefghijklmnopqrstuvwxyz--".encode("utf-16-le"),
        "",
        [f"1:1 not-utf8: this file is UTF-16 or UTF-32 without a mark, which {WIDE}"],
    ),
    "some zeros": (b"---\nname: \0\n", "---\nname: \0\n", []),
    "a third of zeros": (b"ab\0" * 2, "ab\0ab\0", []),
    "a zero after 64 bytes": (b"a" * 64 + b"\0", "a" * 64 + "\0", []),
    "a byte of another encoding": (
        b"---\nname: caf\xe9\n",
        "---\nname: caf\ufffd\n",
        ["2:10 not-utf8: byte 0xe9 at offset 13 is not UTF-8; save the file again as UTF-8"],
    ),
    "such a byte after letters beyond ASCII": (
        "---\nä: ".encode() + b"\xff",
        "---\nä: \ufffd",
        ["2:4 not-utf8: byte 0xff at offset 8 is not UTF-8; save the file again as UTF-8"],
    ),
}


@pytest.mark.parametrize(("data", "text", "said"), ENCODED.values(), ids=ENCODED)
def test_a_file_is_decoded_or_what_it_is_is_said(data: bytes, text: str, said: list[str]) -> None:
    decoded, faults = boundary.decode(data)
    assert (decoded, _said(faults)) == (text, said)
