"""What git says of files: which have changed, and which it tracks although it ignores them.

Fixed commands, no shell, names separated by NUL. Git is asked for what its index and commits
hold and for nothing that would make it run a program or fetch: the content of files is compared
here, without the filters that a repository may name.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
from collections.abc import Callable, Iterator, Mapping

from ..core import limits
from ..core.caching import cache
from ..core.errors import ConfigError
from ..core.record import Record
from . import file_bytes, repository

#: Settings of a repository that would make git run a program, or take another folder for one.
_CALM = (
    *("-c", "core.fsmonitor=false", "-c", f"core.hooksPath={os.devnull}"),
    *("-c", "protocol.allow=never", "-c", "safe.bareRepository=explicit"),
    *("-c", "submodule.recurse=false"),
)
#: No transport, so that nothing is fetched where objects are missing; no questions.
_QUIET = {
    "GIT_ALLOW_PROTOCOL": "none",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
    "LC_ALL": "C",
}
_SECONDS = 120
_LINK, _SUBMODULE = b"120000", b"160000"
#: Digits of a name of git: the function that makes it.
_HASHES = {40: "sha1", 64: "sha256"}


class Changes(Record):
    """How a working tree differs from a commit: `known` are the absolute paths, folders
    resolved, of the files that git tracks or would track, each with its content in the commit,
    as mode and name, None for what is not in it. `with_lf` returns those in which git keeps
    LF, whatever is here.
    """

    known: Mapping[str, tuple[bytes, str] | None]
    with_lf: Callable[[], frozenset[str]]

    def hold(self, path: str) -> bool:
        """Whether a file, or what a link of this path leads to, is not as the commit has it."""
        return self._differs(located(path)) or self._differs(os.path.realpath(path))

    def _differs(self, path: str) -> bool:
        there = self.known.get(path)
        if there is None:
            return path in self.known
        mode, expected = there
        is_link = os.path.islink(path)
        if is_link != (mode == _LINK):
            return True
        content = os.fsencode(os.readlink(path)) if is_link else file_bytes.read_bytes(path)
        if not isinstance(content, bytes):
            return True  # it cannot be read: whoever checks it says so
        function = _HASHES[len(expected)]
        if expected == _name(content, function):
            return False
        with_lf = content.replace(b"\r\n", b"\n")
        is_equal = b"\r" not in with_lf and expected == _name(with_lf, function)
        return not is_equal or path not in self.with_lf()


class Difference(Record):
    """One file that differs from a commit: its POSIX path from the root of the repository, and
    whether it is new.
    """

    path: str
    is_new: bool


def since(ref: str | None, folder: str) -> Changes:
    """What differs from where this branch left `ref`, or from the last commit, untracked files
    included. Raises ConfigError outside of a repository and for a `ref` that is no commit.
    """
    root = _root(folder)
    base = _base(ref, root)
    known: dict[str, tuple[bytes, str] | None] = {}
    committed: dict[bytes, str] = {}
    for name in _names(root, "--cached", "--others", "--exclude-standard"):
        known[located(os.path.join(root, name))] = None
    if base:
        listed = _git(root, "ls-tree", "-r", "-z", "--full-tree", base).split(b"\0")
        for line in filter(None, listed):
            facts, _, relative = line.partition(b"\t")
            path = located(os.path.join(root, os.fsdecode(relative)))
            mode, _, identity = facts.split(b" ")
            if path in known:
                known[path] = mode, identity.decode("ascii")
                committed[relative] = path
    return Changes(known, cache(lambda: _with_lf(root, committed)))


def _with_lf(root: str, names: Mapping[bytes, str]) -> frozenset[str]:
    """Return the paths of those files in which git keeps LF; none where it cannot say."""
    is_usual = _asked(root, "config", "core.autocrlf") in ("true", "input")
    asked = ("check-attr", "-z", "--stdin", "text", "eol")
    parts = iter(_run(root, asked, b"".join(name + b"\0" for name in names)).stdout.split(b"\0"))
    found = set()
    for name, _, text, _, _, eol in zip(*[parts] * 6, strict=False):
        if text != b"unset" and (is_usual or {text, eol} != {b"unspecified"}):
            found.add(names[name])
    return frozenset(found)


def differing(ref: str, folder: str) -> tuple[Difference, ...]:
    """Return the files that differ from where this branch left `ref`, those of the working tree
    included, by path. Of a file there that is too large to be read, only commits tell. Raises
    ConfigError as `since` does.
    """
    root = _root(folder)
    base = _base(ref, root)
    head = _commit("HEAD", root)
    options = ("-r", "-z", "--raw", "--no-renames", "--no-ext-diff", "--no-textconv")
    raw = _git(root, "diff-tree", *options, "--ignore-submodules=all", base, head, "--")
    found: dict[str, str] = {}
    parts = os.fsdecode(raw).split("\0")
    for facts, name in zip(parts[::2], parts[1::2], strict=False):
        found[name] = facts.rpartition(" ")[2][:1]
    for name, kind in _uncommitted(since(head, folder), root):
        if kind != "M":
            found[name] = kind
        else:
            found.setdefault(name, kind)
    for name in [*found]:  # what only the working tree has taken back
        if found[name] != "D" and not os.path.lexists(os.path.join(root, name)):
            del found[name]
    made = []
    for name, kind in sorted(found.items()):
        made.append(Difference(name.replace(os.sep, "/"), kind == "A"))
    return tuple(made)


def _uncommitted(changes: Changes, root: str) -> Iterator[tuple[str, str]]:
    """Yield the names of the files that differ from the last commit, each with how: "A" for a new
    one, "D" for one that is gone, "M" for any other.
    """
    top = located(root)
    left_out = _left_out(root)
    for path, there in changes.known.items():
        name = os.path.relpath(path, top)
        if (there and there[0] == _SUBMODULE) or name in left_out:
            continue
        if not os.path.lexists(path):
            yield name, "D"
        elif there is None:
            yield name, "A"
        elif _is_readable(path) and changes.hold(path):
            yield name, "M"


def _left_out(root: str) -> frozenset[str]:
    """Return the names of files that git tracks and a sparse checkout leaves out."""
    found = set()
    for line in _git(root, "ls-files", "-t", "-z").split(b"\0"):
        mark, _, name = line.partition(b" ")
        if mark == b"S":
            found.add(os.fsdecode(name))
    return frozenset(found)


def tracked(folder: str) -> tuple[str, ...]:
    """Return the POSIX paths, from the root of the repository, of the files that git tracks.
    Raises ConfigError.
    """
    tracked_names = []
    for name in _names(_root(folder), "--cached"):
        tracked_names.append(name.replace(os.sep, "/"))
    return tuple(tracked_names)


def _is_readable(path: str) -> bool:
    try:
        return os.lstat(path).st_size <= limits.AGENT
    except OSError:
        return False


def ignored_but_tracked(folder: str) -> frozenset[str]:
    """Return the absolute paths of the files around a folder that git tracks although it
    ignores them. Raises ConfigError.
    """
    root = _root(folder)
    names = _names(root, "--cached", "--ignored", "--exclude-standard")
    return frozenset(os.path.join(root, name) for name in names)


def located(path: str) -> str:
    """Return a path whose folders are resolved, so that two ways to one file compare equal; a link
    stays a link.
    """
    folder, name = os.path.split(path)
    return os.path.join(os.path.realpath(folder), name)


def _name(content: bytes, function: str) -> str:
    """Return the name git gives a content."""
    header = f"blob {len(content)}\0".encode()
    return hashlib.new(function, header + content, usedforsecurity=False).hexdigest()


def _root(folder: str) -> str:
    # from there, for a folder on the way may hold what git takes for a repository of its own
    top = repository.root(folder)
    return os.fsdecode(_git(top, "rev-parse", "--show-toplevel")).rstrip("\n")


def _names(root: str, *which: str) -> Iterator[str]:
    listed = os.fsdecode(_git(root, "ls-files", "-z", *which, "--"))
    return filter(None, listed.split("\0"))


def _base(ref: str | None, root: str) -> str:
    """Return the commit to compare with; empty in a repository without any."""
    if ref is None:
        return _commit("HEAD", root)
    if ref.startswith("-") or not ref.strip() or "\0" in ref:
        raise ConfigError(f"--since takes a branch, tag or commit; `{ref}` is none")
    commit = _commit(ref, root)
    if not commit:
        raise ConfigError(f"--since: there is no commit `{ref}` here; a shallow clone may lack it")
    return _asked(root, "merge-base", commit, "HEAD") or commit


def _commit(ref: str, root: str) -> str:
    return _asked(root, "rev-parse", "--verify", "--quiet", "--end-of-options", ref + "^{commit}")


def _asked(root: str, *arguments: str) -> str:
    """Return what git answers; empty where it knows nothing."""
    done = _run(root, arguments)
    if done.returncode == 0:
        return done.stdout.decode("ascii", "replace").strip()
    return ""


def _git(folder: str, *arguments: str) -> bytes:
    done = _run(folder, arguments)
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        reason = "it failed"
        if said:
            reason = said[-1]
        hint = ""
        if arguments[0] == "ls-tree":
            command = f"git ls-tree -r {arguments[-1]}"
            hint = f"; nothing is fetched here, and `{command}` fetches what is missing"
        raise ConfigError(f"git cannot tell what changed: {reason}{hint}")
    return done.stdout


def _run(
    folder: str, arguments: tuple[str, ...], given: bytes = b""
) -> subprocess.CompletedProcess[bytes]:
    command = [_program(), *_CALM, *arguments]
    try:
        return subprocess.run(  # noqa: S603 - a fixed command; what the user gives was verified to be a commit
            command,
            cwd=folder,
            env=os.environ | _QUIET,
            capture_output=True,
            input=given,
            timeout=_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ConfigError(f"git cannot tell what changed: {error}") from None


def _program() -> str:
    """Return the absolute path of git: no folder that PATH names relative to the working
    directory, which may be anybody's, is looked into. Raises ConfigError where there is none.
    """
    endings = (".exe", ".cmd", "") if os.name == "nt" else ("",)
    for folder in os.environ.get("PATH", os.defpath).split(os.pathsep):
        for ending in endings:
            path = os.path.join(folder, f"git{ending}")
            if os.path.isabs(folder) and os.path.isfile(path) and os.access(path, os.X_OK):
                return path
    raise ConfigError("git is not installed; --changed, --since and --no-ignores need it")
