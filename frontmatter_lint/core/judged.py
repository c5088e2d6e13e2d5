"""What is judged of an agent, and what documents assign to it, as nouns."""

from __future__ import annotations

from .record import TYPE_CHECKING, Record

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .nouns import Evidence, Severity

#: The kind of mechanical work, and the one of work of which no characteristic shows.
MECHANICAL, OTHER = "mechanical", "other"
#: The kinds of work of which nothing says that it follows known patterns.
ROUTINE = (MECHANICAL, OTHER)
#: From which probability of work beyond a light model on it is in doubt that one is enough.
DOUBTFUL = 0.1
#: From which probability of mechanical work on work that follows patterns is called so.
EVIDENT = 0.45


class Odds(Record):
    """Probabilities from 0 to 1, as observed on agents of repositories the table does not know.

    `unjudged` says why the words of this agent are not judged; the numbers are 0 then.
    """

    mid: float = 0.0
    critical: float = 0.0
    mechanical: float = 0.0
    unjudged: str = ""


class Characteristic(Record):
    """One characteristic of the work, how strongly it shows (0 to 1), and the words that
    show it, best first.
    """

    name: str
    score: float
    evidence: tuple[Evidence, ...]


class Profile(Record):
    """What the work needs: the weakest tier it accepts and the strongest that is not plain waste.

    `floor` is light, context (light with escalation) or mid, `ceiling` light, mid or
    frontier: both follow from the `odds`. `beyond_light` says how serious a light model is,
    None where it is fine. `by_matrix` are floor and ceiling by the points of the matrix
    alone. `kind` is that of the characteristic that argues most for the
    floor, `kind_strength` (0 to 1) how strongly this one shows.
    """

    characteristics: tuple[Characteristic, ...]
    scores: Mapping[str, float]
    kind: str
    kind_strength: float
    floor: str
    ceiling: str
    beyond_light: Severity | None
    by_matrix: tuple[str, str]
    odds: Odds


class Assignment(Record):
    """One agent, the model a document wants for it, and where that stands.

    `agent` may be namespaced (`plugin:agent`) and hold wildcards; `model` is as
    written, `tier` empty where the document leaves it open; `line` is 1-based and
    `text` that line, trimmed. `link` is the agent file the name links to, on the same
    basis as `document`, or a URL, or a path that may begin in any folder (`**/…`);
    `escalates_to` the model for hard cases. Both may be empty.

    `files` are the absolute paths of the agents of the project that it is for, None where
    nobody looked; `within` is the folder in which it holds. `several` are agents of one
    name between which the document does not choose: it is for none of them. `tool` is the
    dialect that an agent must be written for, empty for any. `at_call`: whoever starts the agent
    passes the model, as the document says.
    """

    agent: str
    model: str
    tier: str
    document: str
    line: int
    text: str
    link: str
    escalates_to: str
    files: tuple[str, ...] | None = None
    within: str = ""
    several: tuple[str, ...] = ()
    tool: str = ""
    at_call: bool = False
