"""The judgement of one agent for people: the answer first, then what it rests on."""

from __future__ import annotations

from ..core.judged import DOUBTFUL, ROUTINE
from ..core.record import TYPE_CHECKING
from ..core.terminal import SHADES, Line, safe, styled, wrap
from ..core.wording import clip, quoted
from ..judging.spans import CRITERIA
from . import matrix_lines, verdict_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .account_shapes import Account, Proof

#: What an entry is called, empty where it goes on, and its text.
_Entry = tuple[str, str]


def lines(values: Account, columns: int) -> Iterator[Line]:
    """Yield the judgement, valid by `schemas/account.schema.json`, in lines of so many columns;
    longer words stand alone.
    """
    yield styled(values["agent"], "bold"), f"  ({values['path']}, {values['dialect']})"
    for entries in (verdict_lines.of_account(values), _needs(values), _models(values)):
        yield ""
        for label, text in entries:
            yield from _entry(label, text, columns)
    yield ""
    yield from matrix_lines.of(values, columns)
    yield ""
    yield from _other_policies(values, columns)


def _entry(label: str, text: str, columns: int) -> Iterator[Line]:
    """Yield an entry: its label stands out, and so does the severity it begins with."""
    first, *more = wrap(safe(text), max(20, columns - _LABEL))
    word, blank, rest = first.partition(" ")
    if word in SHADES:
        yield styled(f"{label:<{_LABEL}}", "bold"), styled(word, "bold", SHADES[word]), blank + rest
    else:
        yield styled(f"{label:<{_LABEL}}", "bold"), first
    yield from (f"{'':<{_LABEL}}{line}" for line in more)


#: Columns of a label.
_LABEL = 12


def _needs(values: Account) -> Iterator[_Entry]:
    """Yield what the work needs, how likely that is, and the words for it."""
    if values["unjudged"]:
        yield "floor", f"not judged: {values['unjudged']}"
        yield "ceiling", "not judged"
        return
    chances, bounds = values["likelihood"], values["bounds"]
    yield "floor", _floor(values)
    if values["floor"] != "light":
        yield from _quoted(values["evidence"]["stronger"])
    elif chances["mid"] >= DOUBTFUL:
        yield from _weighed(values["evidence"]["stronger"], "stronger")
    elif values["ceiling"] != "light":
        yield from _quoted(values["evidence"]["lighter"])
    yield "ceiling", _ceiling(values)
    if values["ceiling"] == "light":
        yield from _quoted(values["evidence"]["lighter"])
    elif values["floor"] != "light" and chances["mechanical"] >= (bounds["mechanical"] or 1) / 2:
        yield from _weighed(values["evidence"]["lighter"], "lighter")


def _weighed(quotes: list[Proof], side: str) -> Iterator[_Entry]:
    """Yield passages that speak against what was decided."""
    if quotes:
        yield "", f"What speaks for a {side} model weighs too little:"
        yield from _quoted(quotes)


def _quoted(quotes: list[Proof]) -> Iterator[_Entry]:
    """Yield passages as a finding would quote them, and what makes those typical that meet no
    criterion.
    """
    if not quotes:
        yield "", "No passage stands out; all of its words together say so."
    for one in quotes:
        criterion = ""
        if one["criterion"]:
            criterion = f" ({one['criterion']})"
        yield "", f"{quoted(one['text'])}, {matrix_lines.place(one)}{criterion}"
    if any(one["criterion"] in CRITERIA for one in quotes):
        yield "", _TYPICAL


#: What is meant by a passage that meets no criterion.
_TYPICAL = (
    "Typical is a phrase that stands mostly in such agents, among all that people labelled by what "
    "their work needs; it names no criterion of its own."
)


def _models(values: Account) -> Iterator[_Entry]:
    """Yield which model is stated, which runs, and what is said of either."""
    models = []
    for model in values["model"]:
        tier = model["tier"] or "no tier known"
        if model["name"] == "inherit":
            tier = "the model of the session"
        models.append(f"{model['name']} ({tier})")
    yield "model", ", ".join(models) or "not decided here"
    runs = values["effective_model"]
    if runs:
        name = "a model not known here"
        if runs["model"]:
            name = clip(runs["model"])
        tier = ""
        if runs["tier"]:
            tier = f" ({runs['tier']})"
        unless = ""
        if runs["decided_by"] == "session":
            unless = " unless the session is given another"
        said = f"{name}{tier}{unless}, because {runs['because']}"
        if "ends" in runs:
            yield "asks for", f"{said}; it {runs['ends']}: another model answers, or none"
        else:
            yield "runs on", said
    if values["reasoning"]:
        yield "reasoning", values["reasoning"]
    for one in values["documented"]:
        yield "documented", f"{one['model'] or one['tier'] or 'left open'}, by {one['where']}"
    yield "policy", values["policy"]


def _floor(values: Account) -> str:
    """Return the floor in words, with how likely it is."""
    chance = values["likelihood"]["mid"]
    bounds = values["bounds"]
    beyond = odds(chance, bounds["context"], bounds["mid"])
    if values["floor"] == "mid":
        return f"mid: {beyond} that a light model is too weak{_how_critical(values)}"
    if values["floor"] == "context":
        answer = "a light model with an escalation, or the middle tier"
        return f"depends on the case: {beyond} that a light model is too weak; {answer}"
    if verdict_lines.is_undecided(values):
        return f"light, but in doubt: {beyond} that a light model is too weak"
    enough = "a light model is enough"
    if chance >= DOUBTFUL:
        enough = verdict_lines.of_doubt(values)
    return f"light: {enough}{_light_work(values)}; {beyond} that it is too weak"


def _light_work(values: Account) -> str:
    """Return for which work a light model is enough, where the strongest row is of such work."""
    for strongest in values["characteristics"][:1]:
        if strongest["points"]["light"] > 0 and matrix_lines.telling(strongest):
            return f" for {strongest['criterion']}"
    return ""


def _how_critical(values: Account) -> str:
    """Return how likely the work is critical, where that makes an error of what is found."""
    critical = values["likelihood"]["critical"] or 0
    is_error = any(one["severity"] == "error" for one in values["verdict"])
    if is_error and critical >= _EVEN and matrix_lines.shows_critical(values):
        return f"; {odds(critical)} that it is security, compliance, legal or incident work"
    return ""


def _ceiling(values: Account) -> str:
    """Return the ceiling in words, with how likely mechanical work is."""
    chance = values["likelihood"]["mechanical"]
    mechanical = f"; {odds(chance, values['bounds']['mechanical'])} that it is mechanical"
    if values["ceiling"] != "light" and chance < DOUBTFUL:
        mechanical = ""
    asking = [
        one["criterion"] for one in values["characteristics"] if one["points"]["frontier"] > 0
    ]
    if values["ceiling"] == "frontier":
        work = "its work"
        if asking:
            work = asking[0]
        return f"frontier: {work} can use a frontier model{mechanical}"
    if values["ceiling"] == "mid":
        says = "nothing"
        if asking:
            says = "too little"
        return f"mid: {says} in it asks for a frontier model{mechanical}"
    if chance >= _EVEN:
        return f"light: mechanical work, to which a stronger model has little to add{mechanical}"
    if values["kind"] not in ROUTINE:
        return "light or mid: work that follows known patterns, to which more has little to add"
    return "light: routine work, to which a stronger model has little to add"


#: From which probability on something is more likely than not.
_EVEN = 0.5


def _hundred(probability: float) -> str:
    return f"{100 * probability:g}"


def odds(probability: float, *bounds: float | None) -> str:
    """Return a probability as people say it; nothing learned is certain. One that would round up
    to a bound is just under it.
    """
    hundred = min(99, max(1, round(100 * probability)))
    more = ""
    if probability > 0.995:
        more = "more than "
    if probability < 0.005:
        more = "less than "
    for bound in bounds:
        if bound is not None and probability < bound and hundred >= 100 * bound:
            return f"just under {_hundred(bound)} in 100"
    return f"{more}{hundred} in 100"


def _other_policies(values: Account, columns: int) -> Iterator[str]:
    """Say what would be found under policies that nobody chose here."""
    says: dict[str, list[str]] = {}
    for one in values["policies"]:
        # what a policy says of every agent says nothing of this one
        if one["policy"] != values["policy"] and "of_every_agent" not in one:
            found = "; ".join(finding["message"] for finding in one["findings"])
            says.setdefault(found or _NOTHING, []).append(one["policy"])
    aside = ""
    if _has_documents(values):
        aside = ", without your documents,"
    own = "; ".join(one["message"] for one in values["verdict"]) or _NOTHING
    if list(says) == [own]:
        said = f"The other policies{aside} find the same: {', '.join(says[own])}."
        if own == _NOTHING:
            said = f"The other policies{aside} do not object either: {', '.join(says[own])}."
        yield from wrap(safe(said), columns)
        yield ""
        return
    yield f"Under another policy{aside} it would be:"
    if own != _NOTHING and own in says:
        says = {"the same": says.pop(own)} | says
    for message, names in says.items():
        first, *more = wrap(safe(f"{', '.join(names)}: {message}"), max(20, columns - 4))
        yield f"  {first}"
        yield from (f"    {line}" for line in more)
    yield ""


_NOTHING = "no objection"


def _has_documents(values: Account) -> bool:
    """Whether the assignment is one of the user's documents rather than of the policy."""
    return any(not one["where"].startswith("policy `") for one in values["documented"])
