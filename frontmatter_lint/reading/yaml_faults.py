"""The YAML of a block into its tree, and what is wrong with it in words, mended where the
author's meaning is plain.

A block that `plain_yaml` can read never comes here before something is found in it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from ..core.nouns import Fault, Problem, Severity
from ..core.positions import Span
from ..core.record import TYPE_CHECKING
from . import yaml_tree
from .boundary import Split
from .places import extent, lines_of, span

if TYPE_CHECKING:
    from .rescue import Colon

_CONTROL = r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]"
_SEPARATOR = r"[\x85\u2028\u2029]"  # line ends to libyaml and YAML 1.1; text to YAML 1.2


def read(
    yaml_text: str, parts: Split, known_fields: Collection[str]
) -> tuple[yaml_tree.Tree | None, list[Fault]]:
    """The tree of the block that `parts` cut out, or None where there is no reading it, and
    its faults.
    """
    tree, faults = _parsed(yaml_text, parts, known_fields)
    return tree, [*faults, *_flaw_faults(tree, parts)] if tree and tree.flaws else faults


def _parsed(
    yaml_text: str, parts: Split, known_fields: Collection[str]
) -> tuple[yaml_tree.Tree | None, list[Fault]]:
    separator = None if yaml_text.isascii() else re.search(_SEPARATOR, yaml_text)
    if separator:
        tree, faults = _parsed(re.sub(_SEPARATOR, " ", yaml_text), parts, known_fields)
        return tree, [_separator_fault(separator, parts), *faults]
    try:
        return yaml_tree.parse(yaml_text), []
    except yaml_tree.TooDeepError as error:
        return None, [_deep_fault(error, parts)]
    except yaml_tree.PARSE_ERRORS as error:
        return _rescue_yaml(yaml_text, parts, known_fields, error)


def _rescue_yaml(
    yaml_text: str, parts: Split, known_fields: Collection[str], error: Exception
) -> tuple[yaml_tree.Tree | None, list[Fault]]:
    from . import rescue

    masked = rescue.mask(yaml_text, known_fields)
    faults = [_colon_fault(colon, parts) for colon in masked.colons]
    if faults:
        try:
            return yaml_tree.parse(masked.text, masked.values), faults
        except yaml_tree.TooDeepError as deep:
            return None, [*faults, _deep_fault(deep, parts)]
        except yaml_tree.PARSE_ERRORS as second:
            error = second
    return None, [*faults, _yaml_fault(error, yaml_text, parts)]


def _colon_fault(colon: Colon, parts: Split) -> Fault:
    from . import rescue

    where, *value = (
        lines_of(parts.text).position(parts.start + index)
        for index in (colon.offset, colon.begin, colon.end)
    )
    crlf = "\r\n" in parts.text[parts.start : parts.end]
    return Fault("unquoted-colon", rescue.problem(colon, where, Span(*value), crlf=crlf))


def _separator_fault(separator: re.Match[str], parts: Split) -> Fault:
    where = lines_of(parts.text).position(parts.start + separator.start())
    message = (
        f"the separator U+{ord(separator[0]):04X} ends a line for readers of YAML 1.1 and is text "
        f"to others"
    )
    return Fault(
        "unsafe-yaml",
        Problem(message, where, "write a blank or a line end", severity=Severity.WARNING),
    )


def _deep_fault(error: yaml_tree.TooDeepError, parts: Split) -> Fault:
    where = lines_of(parts.text).position(parts.start + error.index)
    return Fault(
        "too-deep",
        Problem(
            f"the frontmatter is {error}", where, "flatten it: no field of an agent nests that deep"
        ),
    )


def _yaml_fault(error: Exception, yaml_text: str, parts: Split) -> Fault:
    control = re.search(_CONTROL, yaml_text)
    if control:
        problem = f"the control character U+{ord(control[0]):04X} is not allowed in YAML"
        index, hint = control.start(), "delete it"
    else:
        reason = getattr(error, "problem", None) or str(error).splitlines()[0]
        # "could not find expected ':'" and an unclosed bracket are noticed late; the
        # context is the line that lacks it
        first, second = (
            ("context_mark", "problem_mark")
            if "could not find" in reason
            else ("problem_mark", "context_mark")
        )
        mark = getattr(error, first, None) or getattr(error, second, None)
        index = min(mark.index, len(yaml_text)) if mark else 0
        problem = f"this frontmatter is not valid YAML: {reason}"
        hint = (
            "runtimes drop the agent or its fields; quote the value, or indent its continuation "
            "lines"
        )
        if yaml_text[index : index + 1] == "\t":
            problem, hint = "a tab indents this line; YAML allows only blanks", "indent with blanks"
    return Fault(
        "invalid-yaml", Problem(problem, lines_of(parts.text).position(parts.start + index), hint)
    )


def _flaw_faults(tree: yaml_tree.Tree, parts: Split) -> Iterator[Fault]:
    lines = lines_of(parts.text)
    for flaw in tree.flaws:
        where = span(lines, parts.start, extent(flaw.node))
        if flaw.kind == "duplicate-key" and flaw.other is not None:
            first = span(lines, parts.start, extent(flaw.other)).start.line
            message = (
                f"`{flaw.detail}` is given twice, first on line {first}; readers keep one of the "
                f"two or refuse the file"
            )
            yield Fault(flaw.kind, Problem(message, where, "keep one of them"))
        else:
            yield Fault(flaw.kind, Problem(flaw.detail, where, "write the plain value out"))
