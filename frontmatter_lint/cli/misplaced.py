"""Settings that somebody wrote where nobody reads them: files of another name or format, tables
of another name, and the second of two places.

Every run looks, so nothing is parsed, and hardly anything opened, before a name fits.
"""

from __future__ import annotations

import os

from ..agents import find
from ..core import limits
from ..core.positions import KeyPath
from ..core.record import TYPE_CHECKING, Record
from ..reading import file_bytes, repository

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

OWN_FILE = ".lint-agents.toml"
PYPROJECT = "pyproject.toml"
#: The table of settings in pyproject.toml.
TABLE = ("tool", "lint-agents")
_NAMES = ("lintagents", "lintagent", "frontmatterlint")
_FORMATS = ("toml", "tml", "yaml", "yml", "json", "jsonc", "json5", "ini", "cfg", "conf", "config")
_SECTIONED = ("setup.cfg", "tox.ini")
_PACKAGE = "package.json"
#: Folders in which tools keep settings, beside the root itself.
_SETTINGS_FOLDERS = (".config", ".github")
_DEEPEST = 4  # tables in tables that are looked through
_WHERE = f"settings belong into `{OWN_FILE}`, or into `[tool.lint-agents]` of pyproject.toml"


class Search(Record):
    """The folders in which settings were looked for, the nearest first, and the file that is
    read, empty for none.

    The folder of that file is the last one: a nearer file takes the place of those above on
    purpose.
    """

    folders: tuple[str, ...]
    used: str


def warnings(searches: Iterable[Search], done: Search | None = None) -> list[str]:
    """Return what to say about settings that are not read, each folder once; about those of
    `done` somebody said it before.
    """
    found: list[str] = []
    if done:
        seen = set(done.folders)
    else:
        seen = set()
    for one in searches:
        for folder in one.folders:
            if folder not in seen:
                seen.add(folder)
                found += _in_folder(folder, one.used)
    return found


def _in_folder(folder: str, used: str) -> Iterator[str]:
    for name in _listing(folder):
        path = os.path.join(folder, name)
        if name == PYPROJECT:
            yield from _pyproject(path, used)
        elif name in _SECTIONED:
            yield from _sections(path)
        elif name == _PACKAGE:
            yield from _package(path)
        elif name in _SETTINGS_FOLDERS:
            for inner in _listing(path):
                if inner == OWN_FILE or _is_ours(inner):
                    yield from _file(os.path.join(path, inner))
        elif name != OWN_FILE and _is_ours(name):
            yield from _file(path)


def _pyproject(path: str, used: str) -> Iterator[str]:
    """Say what is not read of pyproject.toml, or that it is not."""
    text = _text(path)
    is_asked = os.path.dirname(used) != os.path.dirname(path)
    if not text and is_asked and os.path.isfile(path) and repository.leads_out(path):
        yield (
            f"`{find.shown(path)}` is behind a link that leads out of the repository, so it is not "
            "read"
        )
    yield from tables(path, text)
    if path != used:
        yield from _second(path, text, used)


def _listing(folder: str) -> list[str]:
    try:
        return sorted(os.listdir(folder))
    except OSError:
        return []


def is_our_name(word: str) -> bool:
    """Whether a word is the name of this linter, however it is spelled."""
    return _letters(word) in _NAMES


def _letters(word: str) -> str:
    return "".join(sign for sign in word.lower() if sign.isalnum())


def _is_ours(name: str) -> bool:
    """Whether a file is named like one for our settings: `lint-agents.toml`, `.lintagentsrc`."""
    if "lint" not in name.lower():
        return False
    stem, dot, ending = name.removeprefix(".").rpartition(".")
    if not dot:
        stem, ending = ending, ""
    letters = _letters(stem).removesuffix("config")
    is_rc = letters.endswith("rc") and letters.removesuffix("rc") in _NAMES
    if ending.lower() in _FORMATS:
        return is_rc or letters in _NAMES
    return not ending and (is_rc or (name.startswith(".") and letters in _NAMES))


def _file(path: str) -> Iterator[str]:
    """Say that a file is not read, if settings stand in it."""
    shown = find.shown(path)
    if path.lower().endswith(("toml", "tml")):
        yield f"`{shown}` is not read; {_WHERE}: move it to `{OWN_FILE}`"
    elif _has_setting(_text(path)):
        example = 'exclude = ["drafts/"]'
        yield f"`{shown}` is not read; {_WHERE}, in TOML: `{example}`"


def _has_setting(text: str) -> bool:
    """Whether a text sets what is a setting: by a key of its JSON, or on a line at the margin."""
    if text.lstrip().startswith("{"):
        return _holds_settings(_json(text))
    lines = text.replace("=", ":").splitlines()
    return _holds_settings({line.partition(":")[0].rstrip(): "" for line in lines if ":" in line})


def _sections(path: str) -> Iterator[str]:
    """Say that a section of an INI file is not read."""
    for number, line in enumerate(_text(path).splitlines(), 1):
        head = line.strip()
        if head.startswith("[") and head.endswith("]"):
            name = head[1:-1].removeprefix("tool:").removeprefix("tool.")
            if is_our_name(name):
                yield f"{find.shown(path)}:{number}:1: `{head}` is not read; {_WHERE}"


def _package(path: str) -> Iterator[str]:
    """Say that a key of package.json is not read; one that starts a program is no setting."""
    text = _text(path)
    if "lint" not in text or not any(name in _letters_of_lines(text) for name in _NAMES):
        return
    for key, value in _json(text).items():
        if is_our_name(key) and isinstance(value, dict):
            yield f"`{key}` of {find.shown(path)} is not read; {_WHERE}"


def _json(text: str) -> Mapping[str, object]:
    """Return the object a text holds; an empty one where it holds something else."""
    import json  # imported here: hardly any repository has such a file

    try:
        document = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    if isinstance(document, dict):
        return document
    return {}


def _letters_of_lines(text: str) -> str:
    return text.lower().replace("-", "").replace("_", "")


# --- tables ---------------------------------------------------------------------------


def tables(path: str, text: str) -> Iterator[str]:
    """Say which tables of pyproject.toml look like ours and are not read."""
    header = f"[{'.'.join(TABLE)}"
    rest = _letters_of_lines(text.replace(f"{header}]", "").replace(f"{header}.", ""))
    if not any(name in rest for name in _NAMES):
        return  # spares most projects the import of a parser
    for at in _tables_like_ours(_parsed(text), ()):
        place, name = _placed(path, text, at), ".".join(at)
        yield f"{place}: `[{name}]` is not read; write `[tool.lint-agents]`"


def _tables_like_ours(
    table: Mapping[str, object], above: tuple[str, ...]
) -> Iterator[tuple[str, ...]]:
    for key, value in table.items():
        at = (*above, key)
        if at == TABLE or not isinstance(value, dict):
            continue
        if is_our_name(key) and (_is_top(above) or _holds_settings(value)):
            yield at
        elif len(at) < _DEEPEST:
            yield from _tables_like_ours(value, at)


def _is_top(above: tuple[str, ...]) -> bool:
    """Whether tables below `above` are those of whole tools."""
    return not above or (len(above) == 1 and above[0].lower() == "tool")


def _holds_settings(value: Mapping[str, object]) -> bool:
    from ..core.resources import schema

    return not schema("config")["properties"].keys().isdisjoint(value)


def _second(path: str, text: str, used: str) -> Iterator[str]:
    """Say that our table is not read, because the file beside it is."""
    if os.path.dirname(path) != os.path.dirname(used) or TABLE[-1] not in text:
        return
    tools = _parsed(text).get(TABLE[0])
    if isinstance(tools, dict) and TABLE[-1] in tools:
        yield (
            f"{_placed(path, text, TABLE)}: `[tool.lint-agents]` is not read, because "
            f"`{find.shown(used)}` is; keep one of them"
        )


def _parsed(text: str) -> Mapping[str, object]:
    import tomllib

    from ..reading import toml_faults

    try:
        if toml_faults.refusal(text):
            return {}
        return tomllib.loads(text)
    except (ValueError, RecursionError):
        return {}  # whoever reads the file says what is wrong with it


def _placed(path: str, text: str, at: KeyPath) -> str:
    from ..reading import toml_places

    place = toml_places.places(text).nearest(at, key=True)
    return f"{find.shown(path)}:{place.line}:{place.column}"


def _text(path: str) -> str:
    """Return the text of a regular file of ordinary size; empty for anything else."""
    content = file_bytes.optional(path, limits.SETTINGS.most, is_input=False) or b""
    return content.decode("utf-8", "replace")
