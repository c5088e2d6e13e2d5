"""Documents among the files of a run that the settings name: what changes in them changes the
verdict on agents that the run was not given.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

from ..agents import find
from ..agents.find import Found
from ..core import policy
from ..core.resources import data
from ..core.settings import Config
from ..engine import standards
from . import runs
from .command_line import Options
from .runs import Governed


def widened(
    found: Found,
    governed: Governed,
    options: Options,
    settings: Config,
    holds: Callable[[str], bool] | None,
) -> tuple[Found, Governed]:
    """Return the files of a run and how they are governed: where one of them is a document that
    some settings name, with all agents under those settings, the document itself being no agent
    for that it was named. `holds` says whether a path is one of those that a run is narrowed to,
    None where it is not narrowed.
    """
    given = {os.path.realpath(path) for path in (*options.paths, options.stdin_filename or "-")}
    roots: list[str] = []
    documents: set[str] = set()
    for _, one in governed.settings:
        for path in _verdicts_from(one):
            if holds(path) if holds else os.path.realpath(path) in given:
                roots.append(one.root or os.getcwd())
                documents.add(os.path.realpath(path))
    if not roots:
        return found, governed
    known = []
    for candidate in found.files:
        is_document = candidate.named and os.path.realpath(candidate.path) in documents
        known.append(candidate._replace(named=False) if is_document else candidate)
    if options.paths == ("-",):
        return _governed(found._replace(files=known), options, settings)
    places = list(options.paths) if holds else []
    more = find.search(places or sorted(set(roots)), settings, only_agents=options.only_agents)
    seen = {one.absolute for one in known}
    added = [one for one in more.files if one.absolute not in seen]
    wider = found._replace(files=sorted([*known, *added], key=lambda one: one.shown))
    return _without_others(*_governed(wider, options, settings), seen, roots)


def _governed(found: Found, options: Options, settings: Config) -> tuple[Found, Governed]:
    return found, runs.governed(found.files, options, settings)


def _without_others(
    found: Found, governed: Governed, seen: set[str], roots: list[str]
) -> tuple[Found, Governed]:
    """Return the files without those that were added and that other settings govern."""
    kept = []
    for one in governed.candidates:
        if one.absolute in seen or (governed.settings_of(one).root or os.getcwd()) in roots:
            kept.append(one)
    return found._replace(files=kept), governed._replace(candidates=kept)


def _verdicts_from(settings: Config) -> Iterator[str]:
    """Yield the files that the settings name and that decide on every agent under them: documents,
    labels, and a policy of one's own.
    """
    root = settings.root or os.getcwd()
    yield from standards.document_paths(settings)
    examples = settings.judgement.get("examples", "")
    if examples:
        yield os.path.join(root, examples)
    if settings.policy != policy.DEFAULT and settings.policy not in data("policies"):
        yield os.path.join(root, settings.policy)
