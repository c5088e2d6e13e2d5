"""What python-frontmatter, the reader that many tools are built on, makes of a file whose
boundary is off.
"""

from __future__ import annotations

from ..core.wording import counted
from .boundary import MAX_FRONTMATTER
from .yaml_tree import PARSE_ERRORS, TooDeepError, parse

#: Faults for which the answer differs between readers, so that the finding says what this one does.
TELLING = frozenset(
    {"byte-order-mark", "misplaced-frontmatter", "malformed-delimiter", "unclosed-frontmatter"}
)


def reading(text: str) -> str:
    """Return a clause on how many fields it finds; empty where it could hang or kill the process.

    It answers an empty set of fields for much that is broken, and no error: hence only
    a witness here, never a parser.
    """
    import frontmatter  # imported here: 30 ms, and only a broken boundary needs it

    if not _survives(text):
        return ""
    try:
        fields, _ = frontmatter.parse(text)
    except PARSE_ERRORS as error:
        return f"python-frontmatter fails on it ({type(error).__name__})"
    if not fields:
        return "python-frontmatter finds no field in it and reports no error"
    return f"python-frontmatter reads {counted(len(fields), 'field')} from it, others none"


def _survives(text: str) -> bool:
    """Whether our own parser finds nothing dangerous in the block that the stock one would
    read, where it sees it.
    """
    from frontmatter.default_handlers import YAMLHandler

    try:
        block, _ = YAMLHandler().split(text.strip())
        return len(block) <= MAX_FRONTMATTER and not parse(block).flaws
    except TooDeepError:
        return False
    except PARSE_ERRORS:  # no block at all, or broken YAML, which both parsers stop at
        return True
