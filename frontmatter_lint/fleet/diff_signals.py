"""The files that a change touches → how complex it is."""

from __future__ import annotations

from ..core.record import TYPE_CHECKING
from ..core.resources import data
from .routing import Signals

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..reading.git_changes import Difference


def signals(changed: Sequence[Difference], kept: Iterable[str] = ()) -> Signals:
    """Return what the changed files say of a task; `kept` are the paths of all files that were
    there before.

    Modules are folders, two levels deep, that hold code. New work is a new file with no file of
    its ending beside it before.
    """
    if not changed:
        return Signals()
    outside = [one for one in changed if is_interface(one.path)]
    modules = {module_of(one.path) for one in changed} - {""}
    before = {_kind(path) for path in kept}
    new = [one for one in changed if one.is_new and _kind(one.path) not in before]
    return Signals(
        files=float(len(changed)),
        interfaces=float(len(outside)),
        modules=float(len(modules)),
        novelty=round(len(new) / len(changed), 3),
    )


def is_interface(path: str) -> bool:
    """Whether a path is one where a program meets others: their description, a client, or what
    it depends on.
    """
    known = data("routing")["interfaces"]
    *folders, name = path.lower().split("/")
    if name in known["names"] or name.endswith(tuple(known["endings"])):
        return True
    return not set(folders).isdisjoint(known["folders"])


def module_of(path: str) -> str:
    """Return the first two folders of a path; empty for documents and tests."""
    folders = path.split("/")[:-1]
    if not set(map(str.lower, folders)).isdisjoint(data("routing")["no_modules"]):
        return ""
    if path.lower().endswith((".md", ".rst", ".txt")):
        return ""
    return "/".join(folders[:2]) or "."


def _kind(path: str) -> tuple[str, str]:
    folder, _, name = path.rpartition("/")
    return folder, name.rpartition(".")[2].lower()
