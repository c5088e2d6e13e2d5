"""The documents that assign models, as files: which there are, and what they hold."""

from __future__ import annotations

import os

from ..agents import find
from ..core import limits
from ..core.errors import ConfigError
from ..core.record import TYPE_CHECKING, Record
from ..judging.documents import sizes
from ..reading import file_bytes, repository

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..core.settings import Config

#: The setting that names a team's own labels.
EXAMPLES = "judgement.examples"


class Document(Record):
    """A document that assigns models: its path, the same as in reports, what it holds, and
    whether the settings name it.
    """

    path: str
    shown: str
    content: bytes
    is_named: bool


def named(settings: Config, paths: Sequence[str]) -> list[Document]:
    """Return the documents at `paths`, those of the settings first. Raises ConfigError for one
    that cannot be used.
    """
    root = settings.root or os.getcwd()
    found = []
    for number, path in enumerate(paths):
        is_named = number < len(settings.documented_in)
        # of what is named, the settings were asked before, and the command line may name any
        content = content_of(path, "" if is_named else root)
        found.append(Document(path, find.shown(path), content, is_named))
    return found


def examples(settings: Config) -> Document | None:
    """Return the team's own labels; None where there are none. Raises ConfigError."""
    name = settings.judgement.get("examples", "")
    if not name:
        return None
    root = settings.root or os.getcwd()
    path = os.path.join(root, name)
    return Document(path, find.shown(path), content_of(path, root, EXAMPLES), is_named=True)


def content_of(path: str, root: str, setting: str = "documented-in") -> bytes:
    """Return the content of a document that assigns models; with `root` it must lie in the
    repository around that folder. Raises ConfigError in words why it cannot be used.
    """
    shown = find.shown(path)
    wrong = repository.objection(path, root)
    if wrong:
        raise ConfigError(f"{setting}: `{shown}` {wrong}")
    if os.path.isdir(path):
        raise ConfigError(f"{setting}: `{shown}` is a folder; name the documents in it")
    if not os.path.lexists(path):
        raise ConfigError(f"{setting}: there is no file `{shown}`")
    content = file_bytes.contents(path, limits.DOCUMENT, f"{setting}: `{shown}`")
    if sizes.is_too_long(content.decode("latin-1"), path):
        raise ConfigError(
            f"{setting}: `{shown}` has more than {limits.DOCUMENT_LINES} lines, or "
            f"{limits.DOCUMENT_CELLS} cells; keep what assigns models in a document of its own"
        )
    return content
