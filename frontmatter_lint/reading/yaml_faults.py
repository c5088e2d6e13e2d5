"""The YAML of a block into its tree, and what is wrong with it in words; what is none is
read as its author meant it where that is plain.

A block that `plain_yaml` can read never comes here before something is found in it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from ..core.edits import Edit, Fix
from ..core.nouns import Fault, Problem, Severity
from ..core.positions import Span, Split
from ..core.record import TYPE_CHECKING
from . import yaml_tree
from .places import extent, lines_of, span

if TYPE_CHECKING:
    from .broken.cause import Cause
    from .broken.repairs import Repair

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
_SEPARATOR = re.compile(r"[\x85\u2028\u2029]")  # line ends to YAML 1.1; text to YAML 1.2


def read(
    block: str, parts: Split, known_fields: Collection[str]
) -> tuple[yaml_tree.Tree | None, list[Fault]]:
    """Return the tree of the block that `parts` cut out, or None where there is no reading
    it, and its faults.
    """
    faults = [*_character_faults(block, parts)]
    tree: yaml_tree.Tree | None = None
    try:
        tree = yaml_tree.parse(yaml_tree.for_libyaml(block))
    except yaml_tree.TooDeepError as error:
        return None, [*faults, _deep_fault(error, parts)]
    except yaml_tree.PARSE_ERRORS as error:
        tree, more = _read_broken(block, parts, known_fields, error)
        faults += more
    else:
        from .broken import oddities

        if oddities.is_broken(tree, block, known_fields):
            tree, more = _read_broken(block, parts, known_fields, None)
            return tree, [*faults, *more]
        faults += [cause_fault(cause, parts) for cause in oddities.of(block, tree)]
    if tree and tree.flaws:
        is_conflict = any(fault.rule == "merge-conflict-marks" for fault in faults)
        flaws = []
        for one in tree.flaws:
            if not (is_conflict and one.kind == "duplicate-key"):
                flaws.append(one)
        faults += _flaw_faults(flaws, parts)
    return tree, faults


def _read_broken(
    block: str, parts: Split, known_fields: Collection[str], error: Exception | None
) -> tuple[yaml_tree.Tree | None, list[Fault]]:
    """Return the tree of a block that is no YAML, with what is wrong made good, and why it
    is none.
    """
    from .broken import diagnosis, repairs

    found = diagnosis.diagnose(block, known_fields)
    faults = [cause_fault(cause, parts) for cause in found.causes]
    try:
        return repairs.parse(found.text, found.repairs), faults
    except yaml_tree.TooDeepError as deep:
        return None, [*faults, _deep_fault(deep, parts)]
    except yaml_tree.PARSE_ERRORS as second:
        if error and not faults:
            return None, [_yaml_fault(error, block, parts, ())]
        return None, [*faults, _yaml_fault(second, block, parts, found.repairs)]


def cause_fault(cause: Cause, parts: Split) -> Fault:
    """Return a cause as the fault of its rule, with its fix."""
    where = _span(cause.start, cause.end, parts)
    fix = None
    if cause.says:
        changes, means = cause.adds or (cause.repairs, ())
        edits = [_rewrite(change, parts) for change in changes]
        if means:
            edits[0] = edits[0]._replace(means=means)
        fix = Fix(cause.says, tuple(edits), safe=cause.safe)
    problem = Problem(cause.message, where, cause.hint, severity=cause.severity, fix=fix)
    return Fault(cause.rule, problem)


def _rewrite(repair: Repair, parts: Split) -> Edit:
    return Edit("rewrite", _span(repair.start, repair.end, parts), repair.text)


def _span(start: int, end: int, parts: Split) -> Span:
    position = lines_of(parts.text).position
    return Span(position(parts.start + start), position(parts.start + end))


def _character_faults(block: str, parts: Split) -> Iterator[Fault]:
    """Yield what is to be said of characters that not every reader takes for text."""
    if block.isprintable():
        return
    control, separator = _CONTROL.search(block), _SEPARATOR.search(block)
    position = lines_of(parts.text).position
    if control:
        message = f"the control character U+{ord(control[0]):04X} is not allowed in YAML"
        where = position(parts.start + control.start())
        yield Fault("invalid-yaml", Problem(message, where, "delete it"))
    if separator:
        message = (
            f"the separator U+{ord(separator[0]):04X} ends a line for readers of YAML 1.1 and is "
            f"text to others"
        )
        where = position(parts.start + separator.start())
        hint = "write a space or a line end"
        yield Fault("unsafe-yaml", Problem(message, where, hint, severity=Severity.WARNING))


def _deep_fault(error: yaml_tree.TooDeepError, parts: Split) -> Fault:
    where = lines_of(parts.text).position(parts.start + error.index)
    hint = "flatten it: no field of an agent nests that deep"
    return Fault("too-deep", Problem(f"the frontmatter is {error}", where, hint))


def _yaml_fault(error: Exception, block: str, parts: Split, made: Sequence[Repair]) -> Fault:
    """Return the fault of a block whose fields are YAML one by one, but not together."""
    from .broken.reasons import stopped_at
    from .broken.repairs import moves, original

    index, words = stopped_at(error)
    where = lines_of(parts.text).position(
        parts.start + min(original(index, moves(made)), len(block))
    )
    line = lines_of(parts.text).line(where.line).strip()
    message = f"this frontmatter is not valid YAML: the parser stopped at `{line[:72]}`: {words}"
    hint = "quote the value, or indent the lines that go on with it"
    return Fault("invalid-yaml", Problem(message, where, hint))


def _flaw_faults(flaws: Sequence[yaml_tree.Flaw], parts: Split) -> Iterator[Fault]:
    lines = lines_of(parts.text)
    for flaw in flaws:
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
