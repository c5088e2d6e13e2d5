"""What a YAML parser says of a block, in words that need no knowledge of parsers."""

from __future__ import annotations

#: What libyaml says, or PyYAML where it is built without it, in words that need no knowledge of
#: parsers.
_REASONS = (
    ("mapping values are not allowed", "a colon stands where no field can begin"),
    ("could not find expected ':'", "this line is no field: it has no colon"),
    ("did not find expected key", "no field can begin here"),
    ("did not find expected '-' indicator", "an item of the list, with `-`, was expected here"),
    ("expected <block end>", "no field and no item of a list can begin here"),
    ("block sequence entries are not allowed", "no item of a list can begin here"),
    ("undefined alias", "`*` refers to a value that nothing names with `&`"),
    ("another document", "a second document begins here"),
    ("expected <document start>", "a second document begins here"),
    ("expected ',' or ']'", "a list in brackets needs a comma or `]` here"),
    ("expected ',' or '}'", "a mapping in braces needs a comma or `}` here"),
    ("cannot start any token", "no value can begin with this character"),
    ("unknown escape character", "a backslash in double quotes must be doubled"),
    ("undefined tag handle", "`!` begins a type that nothing declares"),
    ("unexpected end of stream", "a quote is never closed"),
    ("expected node content", "no value can begin with this character"),
    ("expected comment or line break", "nothing may stand beside the sign of a block of text"),
    ("duplicate anchor", "the same name is given to two values with `&`"),
)


def stopped_at(error: Exception) -> tuple[int, str]:
    """Return where in its text a parser stopped, as an index, and why."""
    reason = getattr(error, "problem", None) or str(error).splitlines()[0]
    # "could not find expected ':'" is noticed late; the context is the line that lacks it
    first, second = "problem_mark", "context_mark"
    if "could not find" in reason:
        first, second = second, first
    mark = getattr(error, first, None) or getattr(error, second, None)
    words = next((words for start, words in _REASONS if start in reason), reason)
    return (mark.index if mark else 0), words
