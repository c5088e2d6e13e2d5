"""The judgement of one agent for people: the answer first, then what it rests on."""

from __future__ import annotations

from ..core import tiers
from ..core.judged import ROUTINE
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
    """Yield what the work needs, how likely that is, and the words for it."""
    if values["unjudged"]:
        yield "floor", f"not judged: {values['unjudged']}"
        yield "ceiling", "not judged"
        return
    chances, bounds = values["likelihood"], values["bounds"]
    yield "floor", _floor(values)
    if values["floor"] != "light":
        yield from _quoted(values["evidence"]["stronger"])
    elif chances["mid"] >= verdict_lines.DOUBTFUL:
        yield from _weighed(values["evidence"]["stronger"], "more")
    yield "ceiling", _ceiling(values)
    if values["ceiling"] == "light":
        yield from _quoted(values["evidence"]["lighter"])
    elif values["floor"] != "light" and chances["mechanical"] >= (bounds["mechanical"] or 1) / 2:
        yield from _weighed(values["evidence"]["lighter"], "less")


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


def _weighed(quotes: list[Proof], side: str) -> Iterator[_Entry]:
    """Yield passages that speak against what was decided, where a criterion is named for them."""
    named = [one for one in quotes if one["criterion"] not in CRITERIA]
    if named:
        yield "", f"What speaks for {side} weighs too little:"
        yield from _quoted(named)


def _quoted(quotes: list[Proof]) -> Iterator[_Entry]:
    """Yield passages as a finding would quote them, with the criteria that have a name."""
    if not quotes:
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
    if "path" in quote:
        return f"{quote['path']}:{quote['line']}"
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
    enough = "a light model is enough"
    if chance >= verdict_lines.DOUBTFUL:
        enough = verdict_lines.of_doubt(values)
    return f"light: {enough}; {beyond} that it is too weak"


def _how_critical(values: Account) -> str:
    """Return how likely the work is critical, where that makes an error of what is found."""
    critical = values["likelihood"]["critical"] or 0
    is_error = any(one["severity"] == "error" for one in values["verdict"])
    if is_error and critical >= _EVEN and _shows_critical(values):
        return f"; {odds(critical)} that it is security, compliance, legal or incident work"
    return ""


def _ceiling(values: Account) -> str:
    """Return the ceiling in words, with how likely mechanical work is."""
    chance = values["likelihood"]["mechanical"]
    mechanical = f"{odds(chance, values['bounds']['mechanical'])} that it is mechanical"
    asking = [
        one["criterion"] for one in values["characteristics"] if one["points"]["frontier"] > 0
    ]
    if values["ceiling"] == "frontier":
        work = "its work"
        if asking:
            work = asking[0]
        return f"frontier: {work} can use a frontier model; {mechanical}"
    if values["ceiling"] == "mid":
        says = "nothing"
        if asking:
            says = "too little"
        return f"mid: {says} in it asks for a frontier model; {mechanical}"
    if chance >= _EVEN:
        return f"light: mechanical work, to which a stronger model has little to add; {mechanical}"
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
        places = _by_little(one, values["agent"]) or _lines(_telling(one))
        yield f"{one['name']:<24} {one['strength']:>8.2f}{points}  {places}"
    yield f"{'sum':<24} {'':>8}{_row(values['scores'], 1)}"
    yield f"criteria: {safe(values['source'].partition(',')[0])}"
    matrix = values["by_matrix"]
    differs = matrix["floor"] != values["floor"] or matrix["ceiling"] != values["ceiling"]
    if differs and not values["unjudged"]:
        floor = _FLOORS_OF_SUMS.get(matrix["floor"], f"floor {matrix['floor']}")
        said = f"By this table alone: {floor}, ceiling {matrix['ceiling']}."
        decides = "It counts the words it knows; the odds above weigh all of the text, and decide."
        yield from wrap(f"{said} {decides}", columns)


def _lines(signs: list[Sign]) -> str:
    """Return the lines that words stand in, and the name of the file where they are of it."""
    numbers = sorted({one["line"] for one in signs if not {"in_file_name", "path"} & one.keys()})
    lines = f"line{'s' if len(numbers) > 1 else ''} {', '.join(map(str, numbers))}"
    apart = sorted({(one["path"], one["line"]) for one in signs if "path" in one})
    if apart:
        places = ", ".join(f"{path}:{line}" for path, line in apart)
        lines = f"{lines}, {places}" if numbers else places
    if any("in_file_name" in one for one in signs):
        return f"the name of the file, {lines}"
    return lines


def _by_little(shown: Shown, name: str) -> str:
    """Return what a row rests on where that is little; empty where it is passages."""
    telling = _telling(shown)
    if not telling:
        return "words in passing"
    if all("in_file_name" in one or one["text"] == name for one in telling):
        return "its name alone"
    if any(map(_is_passage, telling)):
        return ""
    words: list[str] = []
    for one in telling:
        word = quoted(one["text"].lower())
        if word not in words:
            words.append(word)
    more = ""
    if len(words) > _NAMED:
        more = " and others"
    return f"only {', '.join(words[:_NAMED])}{more}, {_lines(telling)}"


#: How many of the single words that raise a row are printed.
_NAMED = 2


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
        # what a policy says of every agent says nothing of this one
        if one["policy"] != values["policy"] and "of_every_agent" not in one:
            found = "; ".join(finding["message"] for finding in one["findings"])
            says.setdefault(found or "no objection", []).append(one["policy"])
    aside = ""
    if _has_documents(values):
        aside = ", without your documents,"
    own = "; ".join(one["message"] for one in values["verdict"]) or "no objection"
    if list(says) == [own]:
        if values["verdict"]:
            yield f"Every other policy that looks at the work{aside} finds the same."
        else:
            yield f"No other policy that looks at the work{aside} would object."
        yield ""
        return
    yield f"Under another policy{aside} it would be:"
    for message, names in says.items():
        first, *more = wrap(safe(f"{', '.join(names)}: {message}"), max(20, columns - 4))
        yield f"  {first}"
        yield from (f"    {line}" for line in more)
    yield ""


def _has_documents(values: Account) -> bool:
    """Whether the assignment is one of the user's documents rather than of the policy."""
    return any(not one["where"].startswith("policy `") for one in values["documented"])
