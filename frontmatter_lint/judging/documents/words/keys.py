"""Under which spelling names of agents are compared, and the marks that stand for names."""

from __future__ import annotations

from ....core.caching import cache

#: Before a path that may begin in any folder.
ANYWHERE = "**/"

#: The name of all agents that a document does not name otherwise.
REMAINDER = "*"

#: The name of all agents of the project.
EVERYONE = "**"


@cache
def key(name: str) -> str:
    """Return the one spelling under which names are compared: `Code Reviewer` is
    `code-reviewer`.
    """
    folded = name.strip().casefold()
    if "_" not in folded and not any(map(str.isspace, folded)):
        return folded
    import re  # imported here: most names have a hyphen already

    return re.sub(r"[\s_]+", "-", folded)


def words_in(text: str) -> list[str]:
    """Return the words of a text: runs of letters of any language."""
    import re  # imported here: a name alone has no need of it

    return re.findall(r"[^\W\d_]+", text)


def without_accents(text: str) -> str:
    """Return a text in small letters without accents."""
    folded = text.casefold()
    if folded.isascii():
        return folded
    import unicodedata  # imported here: most texts need none

    signs = []
    for one in unicodedata.normalize("NFKD", folded):
        if not unicodedata.combining(one):
            signs.append(one)
    return "".join(signs)
