"""What takes back what a line says of a model: remarks, cells and comments beside it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import chain

from ....core.record import TYPE_CHECKING
from ....core.resources import data
from ....core.wording import clip
from . import wording
from .keys import words_in
from .naming import Passed
from .tokens import words

if TYPE_CHECKING:
    from typing import Any

_LONGEST = 300  # characters of a line
_BESIDE = 60  # characters before a remark that hold its model
_ASKED = re.compile(r"([\w.-]+)[`*_]*\?(?=\s*(?:$|[|)]))")


def taken_back(line: int, text: str) -> Passed:
    """Return that a line takes back what it says, with the word that does."""
    reason = "it takes back what it says of a model"
    found = next(_withdrawn_in(text[:_LONGEST].lower()), None)
    told = found and found[0].strip(" |([)]*_~.,–—-")
    if told:
        reason = f"“{clip(told)}” takes back what it says of a model"
    return Passed(line, reason, is_clear=True)


def takes_back(line: str, model: str = "") -> bool:
    """Whether a line takes back what it says of a model, by a remark or a cell beside: "(planned)",
    "(until May)", "opus?"; or by a doubt or a condition right beside the `model`: "maybe Opus",
    "Opus, I guess".
    """
    line = line[:_LONGEST]
    for asked in _ASKED.finditer(line):
        if wording.tier_of(asked[1]):
            return True
    line, model = line.lower(), model.lower()
    for found in _withdrawn_in(line):
        remark = line[found.start() :].partition(")")[0]
        before = line[: found.start()]
        is_other = model and _is_of_other(before, remark, model)
        if not (is_other or _was_until(remark) or _is_of_step(before, remark)):
            return True
    return bool(model) and (_is_doubted(line, model) or _is_other_now(line, model))


_SOMEBODY = "somebody"  # in place of the name of an agent


def without_names(line: str, names: Iterable[str]) -> str:
    """Return a line without the names of agents that it gives a model, a word of which may be one
    of doubt: "trial". Each goes once, where it is marked as a name if it is anywhere.
    """
    line = line[:_LONGEST]
    for name in sorted(set(names), key=len, reverse=True):
        told = [part for part in re.split(r"[^\w]+|_", name.rpartition(":")[2]) if part]
        pattern = r"[-_ ]".join(map(re.escape, told))
        if not told:
            continue
        found = re.search(rf"(?<=[`*@\"'\[]){pattern}(?![\w-])", line, re.IGNORECASE)
        found = found or re.search(rf"(?<![\w-]){pattern}(?![\w-])", line, re.IGNORECASE)
        if found:
            line = f"{line[: found.start()]}{_SOMEBODY}{line[found.end() :]}"
    return line


def _is_of_other(before: str, remark: str, model: str) -> bool:
    """Whether a remark says that another model stands in for the one that is told: "Opus / Sonnet
    (fallback)".
    """
    behind = before.rstrip("*_` ")
    kind = remark.strip("(*_~ ").removesuffix(" only")
    if kind not in data("documents")["columns"]["secondary"] or behind.endswith(model):
        return False
    return any(behind.endswith(one.lower()) for one in wording.models_in(behind[-_BESIDE:]))


def _is_of_step(before: str, remark: str) -> bool:
    """Whether a remark says of an agent that its step is optional, before its model is told:
    "linker (optional): haiku".
    """
    occasions = tuple(data("documents")["on_occasion"])
    is_at_times = remark.lstrip("([*_~ –—-").startswith(occasions)
    return is_at_times and not wording.models_in_long(before)


def is_unsure(text: str) -> bool:
    """Whether a text says of the one model in it that nobody is sure of it: "probably Haiku"."""
    models = wording.models_in(text)
    return len(models) == 1 and _is_doubted(text.lower(), models[0].lower())


def _is_other_now(line: str, model: str) -> bool:
    """Whether a cell of a row tells that another model runs now: "today still Sonnet"."""
    if not line.lstrip().startswith("|"):
        return False
    return any(tells_of_now(one) for one in line.split("|") if model not in one)


def _was_until(remark: str) -> bool:
    """Whether a remark tells what was until a day: "(until May still Sonnet)"."""
    told = set(words_in(remark))
    known = data("documents")
    is_until = told.intersection(known["still"]) and told.intersection(known["limited"])
    return bool(is_until and wording.models_in(remark))


def _is_doubted(line: str, model: str) -> bool:
    """Whether a doubt stands right before a model, or a doubt, a condition or the model of now
    right behind it.
    """
    found = re.search(rf"(?<![\w-]){re.escape(model)}(?![\w-])", line)
    if found is None:
        return False
    if _doubt_before().search(line[: found.start()]):
        return True
    behind = _BEHIND.match(line, found.end())
    if behind is None:
        return False
    remark = behind["remark"]
    if _was_until(remark):
        return False
    is_limited = behind["sign"] in _WITHIN and _is_conditional(remark)
    is_other = behind["sign"] == "(" and tells_of_now(remark)
    return is_limited or is_other or is_doubt(remark)


def tells_of_now(remark: str) -> bool:
    """Whether a remark on a model tells which other one runs now: "until then Sonnet"."""
    return bool(wording.models_in(remark)) and _now().search(remark) is not None


@cache
def _now() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_any('of_now')})(?!\w)")


#: What stands right behind a model, up to the end of the bracket, the cell or the part.
_BEHIND = re.compile(
    r"[*_`\"')\]]{0,4}\s*(?P<sign>[,;(\[]|(?<=\s)[–—-](?=\s))\s*(?P<remark>[^|()\[\]]+)"
)
_WITHIN = frozenset(",([")


def is_taken_back(lines: Sequence[str], line: int, *, flat: bool) -> bool:
    """Whether a comment takes back what a line of a registry says: behind it, right above it, or
    in a `flat` one above the lines that it stands with.
    """
    behind = re.split(r"\s(?:[#;]|//)", lines[line - 1][:_LONGEST], maxsplit=1)[1:]
    remarks = [*behind]
    at = line - 2
    while flat and at >= 0 and lines[at].strip() and not _COMMENT.match(lines[at]):
        at -= 1
    while at >= 0 and _COMMENT.match(lines[at]):
        remarks[len(behind) :] = [_COMMENT.sub("", lines[at][:_LONGEST])]
        at -= 1
    return any(map(limits, remarks))


_COMMENT = re.compile(r"\s*(?:[#;]|//)\W*")


def is_doubt(remark: str) -> bool:
    """Whether a remark on a model begins as what takes it back: "planned", "probably"."""
    return _doubt().match(remark.lower()) is not None


def is_withdrawn(text: str) -> bool:
    """Whether a status begins as what takes back what stands beside it: "planned for May"."""
    return re.match(rf"(?:{_any('withdrawn')})(?!\w)", text.strip().lower()) is not None


def holds_withdrawal(text: str) -> bool:
    """Whether a sentence behind another one holds what takes that back: "This is not in use"."""
    return re.search(rf"(?<!\w)(?:{_any('withdrawn')})(?!\w)", text.lower()) is not None


def is_not_of_now(lead: str) -> bool:
    """Whether a line above a list says that what follows was so, is still to come, or holds at some
    hours or in one environment: "How it used to be", "Next quarter", "In CI".
    """
    lead = lead.lower()
    if is_withdrawn(lead) or _at_times().match(lead):
        return True
    return (
        re.search(rf"(?<!\w)(?:{_any('past_leads')})(?!\w)|\b(?:was|were|had|ran)$", lead)
        is not None
    )


def is_aside(remark: str) -> bool:
    """Whether a remark behind a model begins as what takes it back, limits it, or tells what was:
    "retired", "only for releases", "until May"; but not "bug investigation".
    """
    told = words_in(remark.lower())
    first = told[:1]
    if len(told) > 1:
        first = [word for word in first if word not in data("documents")["tasks"]]
    stops = wording.any_of("leads", "bygone", "hedges", "pending")
    stops |= words("conditions") | words("void")
    return limits(remark) or not (stops.isdisjoint(first) or is_permission(remark))


def is_permission(remark: str) -> bool:
    """Whether a remark behind a model begins with what the agent may do: "may write", "never edits
    code". Such a word of doubt is about the agent.
    """
    return _permission().match(remark.lower().replace("’", "'")) is not None


def without_permissions(text: str) -> str:
    """Return a text without the parts that begin with what agents may do: "Workers (no tools)"."""
    if _permission_within().search(text.lower()) is None:
        return text
    parts = re.split(r"([(),;:]|\s[–—-]\s)", text)
    return "".join("" if is_permission(one) else one for one in parts)


@cache
def _permission_within() -> re.Pattern[str]:
    """Return what finds such a part."""
    every = "|".join(data("documents")["permissions"])
    return re.compile(rf"(?:[(,;:]|\s[–—-]\s)\s*(?:{every})(?!\w)")


@cache
def _permission() -> re.Pattern[str]:
    every = "|".join(data("documents")["permissions"])
    return re.compile(rf"\W*(?:{every})(?!\w)")


def limits(remark: str) -> bool:
    """Whether a remark on a model begins as what takes it back, or says when it holds."""
    return is_doubt(remark) or _is_conditional(remark.lower())


def _is_conditional(remark: str) -> bool:
    """Whether a remark says when a model holds, and names no other for the rest: "when the diff is
    large", but not "when stuck: Opus".
    """
    if _condition().match(remark) is None or wording.models_in(remark):
        return False
    first, *rest = words_in(remark) or [""]
    if first in data("documents")["mostly"] and rest and rest[0] not in words("cases"):
        return False  # "mostly mechanical", but not "mostly for reviews"
    if first in words("frequencies") and rest and rest[0] in words("each") | {"per"}:
        return False  # "once per feature"
    return not excepts_what_is_told(words_in(remark))


def excepts_what_is_told(found: Sequence[str]) -> bool:
    """Whether a clause excepts what is told elsewhere: "unless noted otherwise", "unless the table
    names another".
    """
    if found[:1] not in (("unless",), ["unless"]):
        return False
    if "otherwise" in found:
        return True
    is_told = not words("tellers").isdisjoint(found)
    return is_told and not words("differing").isdisjoint(found)


@cache
def _any(*kinds: str) -> str:
    """Return what matches one of the phrases of some kinds, as a regular expression."""
    known: Any = data("documents")
    return wording.any_phrase(*(known[kind] for kind in kinds))


@cache
def _doubt() -> re.Pattern[str]:
    return re.compile(rf"\W*(?:{_any('withdrawn', 'on_occasion', 'unsure')})(?!\w)")


@cache
def _doubt_before() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?:{_any('unsure')})\W{{1,3}}(?:(?:on|with|at|use|uses) )?\W{{0,3}}$"
    )


@cache
def _condition() -> re.Pattern[str]:
    return re.compile(rf"\W*(?:{_any('conditional')})(?!\w)|{_at_times().pattern}")


@cache
def _at_times() -> re.Pattern[str]:
    known: Any = data("documents")
    places = (known["sentences"]["environments"], known["registries"]["environments"])
    times = wording.any_phrase(*places, known["hours"])
    return re.compile(rf"\W*(?:only )?(?:in|on|at|for|during) (?:the |our )?(?:{times})(?!\w)")


#: Remarks that are signs alone.
_SIGNS = r"[(\[]\s*\?+\s*[)\]]|^[\s*-]*(?:❌|✗|🚧|⏳|🔜|💡|❓)|<(?:del|s)>"


def _withdrawn_in(line: str) -> Iterator[re.Match[str]]:
    """Return what takes something back in a line in small letters. The pattern with all words for
    it is compiled where one of them stands there.
    """
    if any(map(line.__contains__, _words_of_withdrawal())):
        return _withdrawal().finditer(line)
    return re.finditer(_SIGNS, line)


@cache
def _words_of_withdrawal() -> tuple[str, ...]:
    known: Any = data("documents")
    kinds = (known["withdrawn"], known["on_occasion"], known["limited"])
    return tuple(chain(*kinds, known["columns"]["secondary"]))


@cache
def _withdrawal() -> re.Pattern[str]:
    withdrawn, limited = _any("withdrawn"), _any("limited")
    remarks = _any("withdrawn", "on_occasion")
    secondary = wording.any_phrase(data("documents")["columns"]["secondary"])
    time = r"(?:\w+ )?(?:\d|q\d|jan|feb|mar|apr|ma[iyr]|jun|jul|aug|sep|o[ck]t|nov|de[cz]|then\b)"
    # in brackets, or behind a dash at the end; the many phrases stand in the pattern once
    remark = rf"(?:(?P<bracket>[(\[])|\s[–—-]\s*)[*_~ ]*(?:{remarks})"
    remark += r"(?(bracket)\b|[*_~]*\s*$)"
    remark += rf"|[(\[][*_~ ]*(?:(?:{limited}) {time}|(?:{secondary})(?: only)?[)\]])"
    remark += rf"|, *(?:planned|deprecated|tbd|proposed)\.?\s*$|{_SIGNS}"
    rest = r"(?:[,;:.(][^|]*| [–—-] [^|]*|\s(?:for|until|in|since|by|from|as of|once|with)\s[^|]*)?"
    # signs may stand around it, but it is no name of a file: "Planned 🔜", not "draft.md"
    cell = rf"\|[^\w|]*(?:(?:was|is|were) )?(?:{withdrawn})\b(?!\.\w){rest}[^\w|]*\|"
    return re.compile(f"{remark}|{cell}")
