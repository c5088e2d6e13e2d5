"""The rules that the permissions of an agent, or of settings, come to, in the order in which the
last that fits decides; and those among them that never do.

How patterns fit, and what switches of tools become, was asked of the programs; see
data/tools.yaml.
"""

from __future__ import annotations

from ..core.caching import lru_cache
from ..core.record import TYPE_CHECKING, Record
from ..core.resources import data

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ..core.positions import KeyPath

ANSWERS = ("allow", "ask", "deny")
ALL = "*"
#: Of more rules, or of a pattern with more `*`, none is compared.
_MOST, _MOST_STARS = 150, 8
_MOST_STEPS = 2_500  # of one comparison
#: The folder of the user, whatever it is called: only a `*` fits all of it.
_HOME = "\0"
_HOMES = ("$HOME", "~")
_ONE, _MANY = "?", "*"
#: Signs at the beginning that mean what another one does.
_OTHER_BEGINS = ("$", "~", "/", "\\")
#: The last sign that a `?` fits: JavaScript counts what comes after it as two.
_LAST_SINGLE = "\uffff"


class Rule(Record):
    """One rule: what it is a `permission` for, the pattern of what is asked for, its answer, the
    place where it stands, and how it is written there.
    """

    permission: str
    pattern: str
    answer: str
    at: KeyPath
    said: str

    @property
    def is_switch(self) -> bool:
        """Whether it is a tool that is switched on or off."""
        return self.at[0] == "tools"


def of(tools: object, permission: object) -> list[Rule]:
    """Return the rules of `tools` and `permission`: switches come first, and a permission takes
    the place of the switch of its name.
    """
    found: dict[str, list[Rule]] = {}
    if isinstance(tools, dict):
        for name, value in tools.items():
            if isinstance(value, bool):
                key = switched(str(name))
                found[key] = [_of_switch(str(name), key, value=value)]
    if isinstance(permission, str):
        found[ALL] = [Rule(ALL, ALL, permission, ("permission",), f"permission: {permission}")]
    elif isinstance(permission, dict):
        for name, value in permission.items():
            found[str(name)] = list(_of_permission(name, value))
    return [rule for rules in found.values() for rule in rules if rule.answer in ANSWERS]


def of_list(permissions: object) -> list[Rule]:
    """Return the rules of a list of them, as version 2 takes it."""
    found = []
    for number, one in enumerate(permissions if isinstance(permissions, list) else ()):
        if not isinstance(one, dict):
            continue
        parts = [one.get(key) for key in ("action", "resource", "effect")]
        if all(isinstance(part, str) for part in parts) and parts[2] in ANSWERS:
            action, resource, effect = map(str, parts)
            said = f"{action} {resource}: {effect}"
            found.append(Rule(action, resource, effect, ("permissions", number), said))
    return found


def switched(name: str) -> str:
    """Return the permission that a switch below `tools` gives or denies."""
    known: Mapping[str, str] = data("tools")["permissions"]["switches"]
    return known.get(name, name)


def _of_switch(name: str, permission: str, *, value: bool) -> Rule:
    answer = "allow" if value else "deny"
    return Rule(permission, ALL, answer, ("tools", name), f"{name}: {str(value).lower()}")


def _of_permission(name: str, value: object) -> Iterator[Rule]:
    if isinstance(value, str):
        yield Rule(str(name), ALL, value, ("permission", name), f"{name}: {value}")
    elif isinstance(value, dict):
        for pattern, answer in value.items():
            at = ("permission", name, pattern)
            yield Rule(str(name), str(pattern), str(answer), at, f"{pattern}: {answer}")


def unreached(rules: Sequence[Rule]) -> Mapping[Rule, list[Rule]]:
    """Return the rules that never decide, by the one that does whenever they fit: the last that
    fits all they do. One that answers alike takes nothing from them; where it asks before a tool
    is used that is switched on, nor does it.
    """
    found: dict[Rule, list[Rule]] = {}
    if len(rules) > _MOST:
        return found
    # most patterns begin otherwise: it spares comparing them sign by sign
    begins = [(one, one.pattern.partition(_MANY)[0].partition(_ONE)[0][:1]) for one in rules]
    begins.reverse()
    for number, rule in enumerate(rules):
        for later, begin in begins[: len(rules) - number - 1]:
            if begin not in ("", rule.pattern[:1]) and begin not in _OTHER_BEGINS:
                continue
            if covers(later.permission, rule.permission) and covers(later.pattern, rule.pattern):
                is_asked = rule.is_switch and (rule.answer, later.answer) == ("allow", "ask")
                if later.answer != rule.answer and not is_asked:
                    found.setdefault(later, []).append(rule)
                break
    return found


def answers(rules: Sequence[Rule], permission: str) -> set[str]:
    """Return the answers that a permission may get; where no rule fits, it is given."""
    found = {"allow"}
    for rule in rules:
        if covers(rule.permission, permission):
            if covers(rule.pattern, ALL):
                found = set()
            found.add(rule.answer)
    return found


# --- patterns -----------------------------------------------------------------------------


def covers(wide: str, narrow: str) -> bool:
    """Whether a pattern surely fits whatever another does: `*` stands for any text, `?` for one
    sign, and a last ` *` for nothing as well.
    """
    if wide == ALL:
        return True
    every = _forms(wide)
    for text, _ in _forms(narrow):
        is_covered = False
        for pattern, head in every:
            is_covered = is_covered or (text.startswith(head) and _fits(pattern, text))
        if not is_covered:
            return False
    return True


@lru_cache(maxsize=1024)  # each is compared with all others
def _forms(pattern: str) -> list[tuple[str, str]]:
    """Return the patterns that one stands for, with one sign for the folder of the user; each with
    what stands in it before the first sign that stands for others.
    """
    text = pattern.replace("\\", "/")
    for home in _HOMES:
        if text.startswith(home) and (home != "~" or text[1:2] in ("", "/")):
            text = _HOME + text.removeprefix(home)
            break
    forms = [text]
    if text.endswith(" *"):
        forms.append(text.removesuffix(" *"))
    found = []
    for one in forms:
        found.append((one, one.partition(_MANY)[0].partition(_ONE)[0]))
    return found


def _fits(pattern: str, text: str) -> bool:
    """Whether a pattern fits each text that another, `text`, fits; one with very many `*`, of which
    each would be tried at each sign, is not taken to.
    """
    is_prefix = pattern.find(_MANY) in (-1, len(pattern) - 1)
    if is_prefix and _ONE not in pattern:  # what stands before its `*` was compared before
        return pattern.endswith(_MANY) or pattern == text
    steps = len(text)
    if not is_prefix:
        steps *= len(pattern)
    if pattern.count(_MANY) > _MOST_STARS or steps > _MOST_STEPS:
        return False
    at = star = mark = place = 0
    has_star = False
    while place < len(text):
        sign = pattern[at : at + 1]
        if sign == _MANY:
            has_star, star, mark = True, at, place
            at += 1
        elif sign and _fits_one(sign, text[place]):
            at += 1
            place += 1
        elif has_star:
            mark += 1
            at, place = star + 1, mark
        else:
            return False
    return not pattern[at:].strip(_MANY)


def _fits_one(sign: str, other: str) -> bool:
    """Whether a sign of a pattern fits one of another pattern, whatever that stands for."""
    if sign == _ONE:
        return other not in (_MANY, _HOME) and other <= _LAST_SINGLE
    return sign == other and other not in (_MANY, _ONE)
