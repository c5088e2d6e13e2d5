"""What git says has changed: fixed commands, no shell, names separated by NUL."""

from __future__ import annotations

import os
import subprocess

from ..core.errors import ConfigError

#: Settings of a repository that would make git run a program, or name files differently.
_CALM = ("-c", "core.fsmonitor=false", "-c", "diff.relative=false", "-c", "diff.external=")
_NAMES = (
    "--name-only",
    "-z",
    "--no-ext-diff",
    "--no-textconv",
    "--ignore-submodules",
    "--diff-filter=d",
    "--no-renames",
)
_SECONDS = 120


def since(ref: str | None, folder: str) -> frozenset[str]:
    """The files that differ from where this branch left `ref`, or from the last commit,
    untracked ones included.

    Absolute paths, folders resolved. Raises ConfigError outside of a repository and for
    a `ref` that is no commit.
    """
    root = os.fsdecode(_git(folder, "rev-parse", "--show-toplevel")).rstrip("\n")
    base = _base(ref, root)
    listed = _git(root, "ls-files", "-z", "--others", "--exclude-standard", "--")
    listed += (
        _git(root, "diff", *_NAMES, base, "--")
        if base
        else _git(root, "ls-files", "-z", "--cached", "--")
    )
    return frozenset(
        located(os.path.join(root, name)) for name in os.fsdecode(listed).split("\0") if name
    )


def located(path: str) -> str:
    """A path whose folders are resolved, so that two ways to one file compare equal; a link
    stays a link.
    """
    folder, name = os.path.split(path)
    return os.path.join(os.path.realpath(folder), name)


def _base(ref: str | None, root: str) -> str:
    """The commit to compare with; empty in a repository without any."""
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
    """What git answers; empty where it knows nothing."""
    done = _run(root, arguments)
    return done.stdout.decode("ascii", "replace").strip() if done.returncode == 0 else ""


def _git(folder: str, *arguments: str) -> bytes:
    done = _run(folder, arguments)
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise ConfigError(f"git cannot tell what changed: {said[0] if said else 'it failed'}")
    return done.stdout


def _run(folder: str, arguments: tuple[str, ...]) -> subprocess.CompletedProcess[bytes]:
    quiet = os.environ | {"GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C"}
    command = ["git", *_CALM, *arguments]
    try:
        return subprocess.run(  # noqa: S603 - a fixed command; what the user gives was verified to be a commit
            command,
            cwd=folder,
            env=quiet,
            capture_output=True,
            stdin=subprocess.DEVNULL,
            timeout=_SECONDS,
            check=False,
        )
    except FileNotFoundError:
        raise ConfigError("git is not installed; --changed and --since need it") from None
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ConfigError(f"git cannot tell what changed: {error}") from None
