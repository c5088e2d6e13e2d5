"""Which of several sections holds that give the same agents models: profiles, of which one is
active.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ....core.record import Record
from ..markdown import Block, Page, plain
from ..words import columns
from ..words.keys import key
from ..words.naming import Found, Passed, Said
from .table_profiles import is_named_default

_REMARK = re.compile(r"\s*[(\[←👈★⭐✓✔✅–—:-].*$")
_MOST = 100  # profiles beside each other
_SIGNS = "←👈★⭐✓✔✅"


class Section(Record):
    """A heading, the line of the one above it, and what stands below it."""

    heading: Block
    above: int
    found: Sequence[Found]

    def tiers(self) -> dict[str, str]:
        """Return the tiers of the agents of the section, by key."""
        said = []
        for one in self.found:
            if isinstance(one, Said):
                said.append(one)
        return {key(one.name.text): one.choice.tier for one in said}


def checked(page: Page, every: Sequence[Section]) -> Iterator[Found]:
    """Return what sections say; of those that give the same agents other models only the one that
    is marked as active.
    """
    left_out: dict[int, str] = {}
    groups: dict[tuple[int, int], list[Section]] = {}
    for one in every:
        if len(one.tiers()) > 1:
            groups.setdefault((one.above, one.heading.level), []).append(one)
    for some in groups.values():
        left_out |= _not_active(page, _rivals(some))
    for one in every:
        reason = left_out.get(one.heading.line, "")
        for found in one.found:
            if reason and isinstance(found, Said):
                yield Passed(found.line, reason)
            else:
                yield found


def _rivals(some: Sequence[Section]) -> list[Section]:
    """Return the sections that give most agents of another one models, and not the same."""
    found: list[Section] = []
    if len(some) > _MOST:
        return found
    tiers = [one.tiers() for one in some]
    for at, own in enumerate(tiers):
        for other in (*tiers[:at], *tiers[at + 1 :]):
            shared = own.keys() & other.keys()
            differ = any(own[name] != other[name] for name in shared)
            if differ and 3 * len(shared) >= 2 * min(len(own), len(other)):
                found.append(some[at])
                break
    return found


def _not_active(page: Page, rivals: Sequence[Section]) -> dict[int, str]:
    """Return the lines of the headings of profiles that do not hold, with the reason."""
    titles = {one.heading.line: plain(page.runs(one.heading.text)) for one in rivals}
    wanted = page.profile.lower()
    chosen = [at for at, title in titles.items() if wanted and wanted in title.lower().split()]
    if not wanted:
        chosen = [at for at, title in titles.items() if _is_marked(title)]
    if not chosen and not wanted:
        chosen = [at for at, title in titles.items() if is_named_default(page, _name(title))]
    if len(chosen) == 1:
        reason = f"it stands in another profile than “{titles[chosen[0]]}”, which is active"
        return {at: reason for at in titles if at not in chosen}
    names = ", ".join(f"“{title}”" for title in titles.values())
    reason = f"the sections {names} give the same agents models: choose with `documented-profile`"
    return dict.fromkeys(titles, reason)


def _is_marked(title: str) -> bool:
    return columns.has_word(title, "active") or any(sign in title for sign in _SIGNS)


def _name(title: str) -> str:
    """Return the name of a profile in a heading: "Balanced (since May)" is `balanced`."""
    kept = []
    for word in _REMARK.sub("", title.lower()).split():
        if not columns.is_one_of(word, "profiles"):
            kept.append(word)
    return " ".join(kept)
