"""`lint-agents routing [PATHS…]`: hold the registry of roles, agents and documents to each other.

`--write` makes the document, `--apply` writes models into agents, `--check` fails where
anything differs.
"""

from __future__ import annotations

import os

from ...agents import find
from ...core.errors import ConfigError, NotReplacedError
from ...core.nouns import Fault
from ...core.record import TYPE_CHECKING
from ...core.terminal import Printed, Text
from ...core.wording import counted
from ...fleet import call_sites, registry_check, registry_files, routing_page
from ...fleet.registry_check import Divergence
from ...judging.documents.code import calls
from ...judging.documents.words import keys
from ...output import registry_text
from ...output.json import dump
from ...reading import boundary, file_bytes
from .. import command_line, rosters
from ..common import FAILED, OK, settings_for, with_warnings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...core.settings import Config
    from ...fleet.registry import RoleRegistry
    from ..rosters import Roster

HEEDS = (*rosters.HEEDS, "--output-format")
OPTIONS = {
    ("--registry",): {
        "metavar": "FILE",
        "help": "the registry (default: `registry` of the settings, or agent-routing.yaml)",
    },
    ("--write",): {"action": "store_true", "help": "make the document of the registry"},
    ("--apply",): {"action": "store_true", "help": "write the models of the registry into agents"},
    ("--check",): {"action": "store_true", "help": "end with 1 where anything differs"},
}


def run(argv: list[str]) -> Printed:
    """Print what differs. Raises ConfigError where there is no registry, or it cannot be used."""
    options, own = command_line.read(argv, "routing")
    settings = settings_for(options)
    options = options._replace(allow_empty=True)
    path = own.get("registry") or registry_files.located(
        settings.root or os.getcwd(), settings.routing
    )
    if not path:
        raise ConfigError(
            "there is no registry of roles: write agent-routing.yaml, or name one with --registry"
        )
    page_path = registry_files.document_path(path, settings.routing)
    roster = rosters.gathered(options, settings)
    found = registry_files.read(path, {keys.key(one.name) for one in roster.agents})
    notes: list[str] = []
    refused = False
    if own.get("apply"):
        said, refused = _applied(found, roster)
        notes += said
        roster = rosters.gathered(options, settings)
    if own.get("write"):
        notes.append(_written(found, page_path))
    different = [
        *registry_check.divergences(found, roster.agents),
        *_of_calls(roster),
        *_of_page(found, page_path),
    ]
    code = OK
    if refused or (different and (own.get("check") or own.get("apply"))):
        code = 1
    if roster.broken:
        code = FAILED
    printed = _printed(found, roster, different, notes, settings)
    return with_warnings((printed, code), settings._replace(warnings=roster.warnings))


def _printed(
    found: RoleRegistry,
    roster: Roster,
    different: list[Divergence],
    notes: list[str],
    settings: Config,
) -> Text | str:
    if settings.output_format == "json":
        return dump(registry_text.as_json(found, roster.agents, different, notes))
    return Text(tuple(registry_text.lines(found, roster.agents, different, notes)))


def _applied(found: RoleRegistry, roster: Roster) -> tuple[list[str], bool]:
    """Write the models of the registry into the agents that differ; return what was done, and
    whether a file was left as it is.
    """
    from ...fixes import assign_models  # imported here: most runs write nothing

    by_path = {one.key: one for one in find.each(roster.governed.candidates)}
    said = []
    refused = 0
    for one in registry_check.divergences(found, roster.agents):
        if not one.write:
            continue
        candidate = by_path[one.path]
        dialect = roster.governed.run_of(candidate).dialect
        reason = assign_models.write(candidate, dialect, one.write)
        if reason:
            refused += 1
            said.append(f"{one.path}: left as it is: {reason}")
        else:
            said.append(f"{one.path}: now `{one.write}`")
    return said, refused > 0


def _written(found: RoleRegistry, path: str) -> str:
    """Make the document; return what was done. Raises ConfigError where it cannot be put."""
    from ...fixes import write_file  # imported here: most runs write nothing

    shown = find.shown(path)
    old = registry_files.document(path)
    if old is None:
        text = None
    else:
        text = file_bytes.decoded(old, f"`{shown}`")
    try:
        new = routing_page.merged(text, found).encode()
    except ConfigError as error:
        raise ConfigError(f"`{shown}`: {error}") from None
    if old is not None and old.startswith(b"\xef\xbb\xbf"):
        new = b"\xef\xbb\xbf" + new
    if new == old:
        return f"{shown}: is up to date"
    try:
        write_file.replace(path, old, new)
    except NotReplacedError as error:
        raise ConfigError(f"`{shown}` is left as it is: {error}") from None
    return f"{shown}: written, {counted(len(found.roles), 'role')}"


def _of_page(found: RoleRegistry, path: str) -> Iterator[Divergence]:
    """Yield that the document is not what the registry makes. Raises ConfigError."""
    old = registry_files.document(path)
    if old is None:
        return
    shown = find.shown(path)
    text = file_bytes.decoded(old, f"`{shown}`")
    if not routing_page.is_made(text):
        return
    if routing_page.merged(text, found) != text:
        line = routing_page.line_of(text)
        says = f"the table is not that of {found.shown}; `lint-agents routing --write` makes it"
        yield Divergence(registry_check.DOCUMENT, shown, line, says)


def _of_calls(roster: Roster) -> Iterator[Divergence]:
    """Yield the calls that give an agent another tier than its file does."""
    agents = call_sites.by_name(roster.agents)
    for candidate in roster.governed.candidates:
        if not call_sites.concerns(candidate.absolute):
            continue
        content = file_bytes.read_bytes(candidate.path)
        if isinstance(content, Fault) or b"model" not in content:
            continue
        found = list(calls.calls_in(boundary.decode(content)[0]))
        yield from call_sites.divergences(candidate.shown, found, agents)
