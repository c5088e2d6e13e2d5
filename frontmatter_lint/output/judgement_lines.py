"""The judgement of one agent for people: the answer first, then what it rests on."""

from __future__ import annotations

from ..core import tiers
from ..core.record import TYPE_CHECKING
from ..core.terminal import SHADES, Line, safe, styled, wrap
from ..core.wording import clip, quoted
from ..judging.spans import CRITERIA
from . import verdict_lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .judgement_text import Account, Proof, Quoted

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
    yield from _matrix(values, columns)
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
    """Yield what the work needs, each bound with how likely it is and the words for it."""
    if values["unjudged"]:
        yield "floor", f"not judged: {values['unjudged']}"
        yield "ceiling", "not judged"
        return
    yield "floor", _floor(values)
    yield from _odds_of_floor(values)
    is_light = values["floor"] == "light"
    yield from _quoted(values["evidence"]["stronger"], against="more" if is_light else "")
    yield "ceiling", _ceiling(values)
    yield from _odds_of_ceiling(values)
    is_light = values["ceiling"] == "light"
    yield from _quoted(values["evidence"]["lighter"], against="" if is_light else "less")


def _odds_of_floor(values: Account) -> Iterator[_Entry]:
    """Say how likely it is that the work needs more than a light model, and what follows."""
    chances, bounds = values["likelihood"], values["bounds"]
    steps = []
    for bound, title in (
        (bounds["context"], "it depends on the case"),
        (bounds["mid"], "mid is the floor"),
    ):
        if bound is not None:
            steps.append(f"from {_hundred(bound)} on {title}")
    odds = _odds(chances["mid"], bounds["context"], bounds["mid"])
    yield "", f"beyond a light model: {odds}{_in_brackets(steps)}"
    if chances["critical"] is not None and chances["critical"] >= _PLAIN:
        odds = _odds(chances["critical"])
        yield "", f"security, compliance, legal or incident work: {odds}"


def _odds_of_ceiling(values: Account) -> Iterator[_Entry]:
    """Say how likely mechanical work is, what follows, and why not where nothing does."""
    chances, bounds = values["likelihood"], values["bounds"]
    steps = []
    if bounds["mechanical"] is not None:
        steps.append(f"from {_hundred(bounds['mechanical'])} on light is the ceiling")
    odds = _odds(chances["mechanical"], bounds["mechanical"])
    yield "", f"mechanical: {odds}{_in_brackets(steps)}"
    if bounds["mechanical"] is None or chances["mechanical"] < bounds["mechanical"]:
        return
    if chances["mid"] >= bounds["doubt"]:
        doubt = _hundred(bounds["doubt"])
        yield "", f"From {doubt} in 100 for work beyond a light model on, light is no ceiling."


def _quoted(quotes: list[Proof], against: str) -> Iterator[_Entry]:
    """Yield passages as a finding would quote them, with the criteria that have a name. Those
    that speak `against` what was decided, for more or for less, need one.
    """
    if against:
        quotes = [one for one in quotes if one["criterion"] not in CRITERIA]
    if against and quotes:
        yield "", f"What speaks for {against} weighs too little:"
    if not against and not quotes:
        yield "", "No passage stands out; all of its words together say so."
    for one in quotes:
        criterion = ""
        if one["criterion"] and one["criterion"] not in CRITERIA:
            criterion = f" ({one['criterion']})"
        yield "", f"{quoted(one['text'])}, {_where(one)}{criterion}"


def _where(quote: Quoted) -> str:
    """Return the place of a quotation in words."""
    if quote.get("in_file_name"):
        return "the name of the file"
    return f"line {quote['line']}"


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
        yield "runs on", f"{name}{tier}, because {runs['because']}"
    if values["reasoning"]:
        yield "reasoning", values["reasoning"]
    for one in values["documented"]:
        yield "documented", f"{one['model'] or one['tier'] or 'left open'}, by {one['where']}"
    yield "work", _kind(values)
    yield "policy", values["policy"]


def _kind(values: Account) -> str:
    """Return the kind of the work, with a doubt where the likelihood does not bear it out."""
    is_doubtful = values["kind"] == "mechanical" and values["ceiling"] != "light"
    doubt = " by single words, which the whole text does not bear out"
    return f"{values['kind']}{doubt if is_doubtful else ''}"


_FLOORS = {
    "light": "light: its words do not ask for more",
    "context": "depends on the case: a light model with an escalation, or the middle tier",
    "mid": "mid: the weakest tier whose documented strengths cover this work",
}
_CEILINGS = {
    "light": "light: a frontier model is plain waste here, and a mid one not needed",
    "mid": "mid: nothing in it asks for a frontier model",
    "frontier": "frontier: the strongest models are sensible here",
}


def _floor(values: Account) -> str:
    """Return the floor in words; that of few doubts is said as such."""
    if values["floor"] == "light" and values["likelihood"]["mid"] >= verdict_lines.DOUBTFUL:
        return "light: not likely enough that more is needed"
    if values["floor"] == "light" and values["evidence"]["stronger"]:
        return "light: little of it asks for more"
    return _FLOORS[values["floor"]]


def _ceiling(values: Account) -> str:
    """Return the ceiling in words, the lowest as sure as it is."""
    if values["ceiling"] == "light" and values["likelihood"]["mechanical"] < _PLAIN:
        return "light: a light model is probably enough"
    is_asked = any(one["points"]["frontier"] > 0 for one in values["characteristics"])
    if values["ceiling"] == "mid" and is_asked:
        return "mid: too little in it asks for a frontier model"
    return _CEILINGS[values["ceiling"]]


#: From which probability on a frontier model is plain waste.
_PLAIN = 0.5


def _in_brackets(parts: list[str]) -> str:
    if parts:
        return f" ({', '.join(parts)})"
    return ""


def _hundred(probability: float) -> str:
    return f"{100 * probability:g}"


def _odds(probability: float, *bounds: float | None) -> str:
    """Return a probability as people say it; nothing learned is certain. One that would round
    to one of the bounds has a decimal.
    """
    hundred = min(99, max(1, round(100 * probability)))
    for bound in bounds:
        if bound is not None and hundred == round(100 * bound):
            return f"{100 * probability:.1f} in 100"
    more = ""
    if probability > 0.995:
        more = "more than "
    less = ""
    if probability < 0.005:
        less = "less than "
    return f"{more}{less}{hundred} in 100"


def _matrix(values: Account, columns: int) -> Iterator[Line]:
    """Yield the decision matrix, and whether it would decide otherwise."""
    if not values["characteristics"]:
        yield "No characteristic of the decision matrix shows in its words."
        return
    names = "".join(f"{tier:>{_room(tier)}}" for tier in tiers.names())
    yield (styled(f"{'decision matrix':<24} {'strength':>8}{names}", "bold"),)
    for one in values["characteristics"]:
        points = _row(one["points"], one["strength"])
        yield f"{one['name']:<24} {one['strength']:>8.2f}{points}"
        for item in one["evidence"]:
            yield f"    {quoted(item['text'])}, {_where(item)}"
        yield f"    {one['criterion']}"
    yield f"{'sum':<24} {'':>8}{_row(values['scores'], 1)}"
    matrix = values["by_matrix"]
    differs = matrix["floor"] != values["floor"] or matrix["ceiling"] != values["ceiling"]
    if differs and not values["unjudged"]:
        floor = _FLOORS_OF_SUMS.get(matrix["floor"], f"floor {matrix['floor']}")
        said = f"The sums alone would say: {floor}, ceiling {matrix['ceiling']}."
        yield from wrap(f"{said} They do not decide: the likelihoods above do.", columns)


#: Floors of the matrix as they read in a sentence.
_FLOORS_OF_SUMS = {"context": "the floor depends on the case"}


def _row(points: Mapping[str, float], weight: float) -> str:
    """Return the points of each tier, weighed, one column a tier."""
    cells = []
    for tier in tiers.names():
        cells.append(f"{_signed(weight * points[tier]):>{_room(tier)}}")
    return "".join(cells)


def _room(tier: str) -> int:
    """Return the width of a tier's column in characters: its name and its figures fit."""
    return max(7, len(tier) + 2)


def _signed(number: float) -> str:
    if number:
        return f"{number:+.2f}"
    return "0"


def _other_policies(values: Account, columns: int) -> Iterator[str]:
    """Say what would be found under policies that nobody chose here."""
    says: dict[str, list[str]] = {}
    for one in values["policies"]:
        if one["policy"] != values["policy"]:
            found = "; ".join(finding["message"] for finding in one["findings"])
            says.setdefault(found or "no objection", []).append(one["policy"])
    aside = ""
    if _has_documents(values):
        aside = ", and without your documents"
    own = "; ".join(one["message"] for one in values["verdict"]) or "no objection"
    if list(says) == [own]:
        yield f"Under every other policy{aside}, it would be the same."
        yield ""
        return
    yield f"Under another policy{aside}, it would be:"
    for message, names in says.items():
        first, *more = wrap(safe(f"{', '.join(names)}: {message}"), max(20, columns - 4))
        yield f"  {first}"
        yield from (f"    {line}" for line in more)
    yield ""


def _has_documents(values: Account) -> bool:
    """Whether the assignment is one of the user's documents rather than of the policy."""
    return any(not one["where"].startswith("policy `") for one in values["documented"])
