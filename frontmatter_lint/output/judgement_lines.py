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

    from .account_shapes import Account, Proof, Quoted, Shown, Sign

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
    yield from _likelihood_of_floor(values)
    is_light = values["floor"] == "light"
    yield from _quoted(values["evidence"]["stronger"], against="more" if is_light else "")
    yield "ceiling", _ceiling(values)
    yield from _likelihood_of_ceiling(values)
    is_light = values["ceiling"] == "light"
    yield from _quoted(values["evidence"]["lighter"], against="" if is_light else "less")


def _likelihood_of_floor(values: Account) -> Iterator[_Entry]:
    """Say how likely it is that the work needs more than a light model, and what follows."""
    chances, bounds = values["likelihood"], values["bounds"]
    steps = []
    for bound, title in (
        (bounds["context"], "it depends on the case"),
        (bounds["mid"], "mid is the floor"),
    ):
        if bound is not None:
            steps.append(f"from {_hundred(bound)} on {title}")
    beyond = odds(chances["mid"], bounds["context"], bounds["mid"])
    yield "", f"beyond a light model: {beyond}{_in_brackets(steps)}"
    critical = chances["critical"]
    if critical is not None and critical >= _PLAIN and _shows_critical(values):
        yield "", f"security, compliance, legal or incident work: {odds(critical)}"


def _shows_critical(values: Account) -> bool:
    """Whether more than a single word speaks of critical work."""
    for one in values["characteristics"]:
        if "critical" in one and any(map(_is_passage, _telling(one))):
            return True
    return False


def _telling(shown: Shown) -> list[Sign]:
    """Return the words of a characteristic that prove something where they stand."""
    return [one for one in shown["evidence"] if "in_passing" not in one]


def _is_passage(quote: Quoted) -> bool:
    """Whether a quotation is more than one word; `file-sorter` is two."""
    return " " in quote["text"].strip() or "-" in quote["text"]


def _likelihood_of_ceiling(values: Account) -> Iterator[_Entry]:
    """Say how likely mechanical work is, and what follows."""
    chances, bounds = values["likelihood"], values["bounds"]
    bound = bounds["mechanical"]
    steps = []
    if bound is not None:
        steps.append(f"from {_hundred(bound)} on light is the ceiling")
        if chances["mechanical"] >= bound:
            doubt = _hundred(bounds["doubt"])
            steps.append(f"unless the odds of work beyond a light model reach {doubt}")
    yield "", f"mechanical: {odds(chances['mechanical'], bound)}{_in_brackets(steps)}"


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
    yield "work", _kind(values)
    yield "policy", values["policy"]


def _kind(values: Account) -> str:
    """Return the kind of the work, with a doubt where the likelihood does not bear it out."""
    is_doubtful = values["kind"] == "mechanical" and values["ceiling"] != "light"
    if is_doubtful:
        return f"perhaps {values['kind']}: single words say so, the text as a whole does not"
    return values["kind"]


_FLOORS = {
    "light": "light: its words do not ask for more",
    "context": "depends on the case: a light model with an escalation, or the middle tier",
    "mid": "mid: the weakest tier whose documented strengths cover this work",
}
_CEILINGS = {
    "light": "light: a stronger model has little to add to mechanical work",
    "mid": "mid: nothing in it asks for a frontier model",
    "frontier": "frontier: no model is too strong for this work",
}


def _floor(values: Account) -> str:
    """Return the floor in words; that of few doubts is said as such."""
    if values["floor"] == "light" and values["likelihood"]["mid"] >= verdict_lines.DOUBTFUL:
        return f"light: {verdict_lines.of_doubt(values)}"
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
    asking = []
    for one in values["characteristics"]:
        if one["points"]["frontier"] > 0:
            asking.append(one["name"])
    because = ""
    if values["ceiling"] == "frontier" and asking:
        because = f" ({', '.join(asking[:_MOST_NAMED])})"
    return f"{_CEILINGS[values['ceiling']]}{because}"


#: How many characteristics are named.
_MOST_NAMED = 2


#: From which probability on something is said without a "probably".
_PLAIN = 0.5


def _in_brackets(parts: list[str]) -> str:
    if parts:
        return f" ({', '.join(parts)})"
    return ""


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


def _matrix(values: Account, columns: int) -> Iterator[Line]:
    """Yield the decision matrix, and whether it would decide otherwise."""
    if not values["characteristics"]:
        yield "No characteristic of the decision matrix shows in its words."
        if not values["unjudged"]:
            yield "The odds above come from all of its words together."
        return
    names = "".join(f"{tier:>{_room(tier)}}" for tier in tiers.names())
    yield (styled(f"{'decision matrix':<24} {'strength':>8}{names}", "bold"),)
    for one in values["characteristics"]:
        points = _row(one["points"], one["strength"])
        yield f"{one['name']:<24} {one['strength']:>8.2f}{points}"
        for item in _telling(one):
            yield f"    {quoted(item['text'])}, {_where(item)}"
        yield f"    {one['criterion']}{_by_what(one, values['agent'])}"
    yield f"{'sum':<24} {'':>8}{_row(values['scores'], 1)}"
    matrix = values["by_matrix"]
    differs = matrix["floor"] != values["floor"] or matrix["ceiling"] != values["ceiling"]
    if differs and not values["unjudged"]:
        floor = _FLOORS_OF_SUMS.get(matrix["floor"], f"floor {matrix['floor']}")
        said = f"The sums alone would say: {floor}, ceiling {matrix['ceiling']}."
        decides = "The odds above decide: they weigh these sums with all other words."
        yield from wrap(f"{said} {decides}", columns)


def _by_what(shown: Shown, name: str) -> str:
    """Return what a row rests on where that is little, as the end of its line."""
    telling = _telling(shown)
    if not telling:
        return ", by words in passing"
    if all("in_file_name" in one or one["text"] == name for one in telling):
        return ", by its name alone"
    if any(map(_is_passage, telling)):
        return ""
    if len(telling) == 1:
        return ", by a single word"
    return ", by single words"


#: Floors of the matrix as they read in a sentence.
_FLOORS_OF_SUMS = {"context": "the floor depends on the case"}


def _row(points: Mapping[str, float], weight: float) -> str:
    """Return the points of each tier, weighed, one column a tier."""
    cells = []
    for tier in tiers.names():
        cells.append(f"{signed(weight * points[tier]):>{_room(tier)}}")
    return "".join(cells)


def _room(tier: str) -> int:
    """Return the width of a tier's column in characters: its name and its figures fit."""
    return max(7, len(tier) + 2)


def signed(number: float) -> str:
    """Return points with their sign; those that round to nothing have none."""
    rounded = f"{number:+.2f}"
    if float(rounded):
        return rounded
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
