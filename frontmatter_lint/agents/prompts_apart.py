"""Instructions that settings put in from a file of the project, or from a variable."""

from __future__ import annotations

import os

from ..core import limits
from ..core.nouns import Fault
from ..core.positions import Apart
from ..core.record import TYPE_CHECKING
from ..reading import file_bytes, repository
from ..reading.paths import Candidate

if TYPE_CHECKING:
    from collections.abc import Iterable

#: What the program puts in before it reads the settings: a variable, the text of a file.
VARIABLE, FILE = "{env:", "{file:"


def text_of(value: object, candidate: Candidate) -> tuple[str, Apart | None]:
    """Return the instructions of an agent, and the file that they stand in where it is another;
    none where they are put together, or lie outside of the project.
    """
    if not isinstance(value, str):
        return "", None
    if VARIABLE not in value and FILE not in value:
        return value, None
    named = value.strip()
    inner = named.removeprefix(FILE).removesuffix("}")
    if named != f"{FILE}{inner}}}" or "{" in inner or not inner:
        return "", None
    folder = candidate.absolute.rpartition("/")[0]
    path = os.path.normpath(os.path.join(folder, inner.strip()))
    content = None
    if repository.holds(path, folder):
        content = file_bytes.optional(path, limits.AGENT)
    if content is None:
        return "", None
    text = content.decode("utf-8", "replace").removeprefix("\ufeff")
    shown = os.path.normpath(os.path.join(os.path.dirname(candidate.shown), inner.strip()))
    return text, Apart(shown.replace(os.sep, "/"), text)


def faults(value: object, tool: str, field: str, candidate: Candidate) -> Iterable[Fault]:
    """Return the files that are put in and are not there."""
    if not isinstance(value, str) or FILE not in value:
        return ()
    from . import named_files  # imported here: few prompts stand in another file

    return named_files.of_prompt(tool, value, (field,), candidate.absolute)
