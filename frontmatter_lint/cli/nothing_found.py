"""What to say where there is no agent to check: what was looked at, what was left out and by
which setting, and what to do.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Sequence

from ..agents import dialect_facts, dialects, find, load
from ..core.errors import ConfigError
from ..core.record import Record
from ..core.resources import data
from ..core.settings import Config
from ..core.wording import counted
from ..reading.gitignore import Ignored
from ..reading.paths import Candidate, Found, Patterns
from . import config, effective
from .command_line import Options

_MOST_LINKS = 5  # that are named
_MOST = 50_000  # entries of folders that are looked at to say what is left out
_EXCLUDE, _GITIGNORE, _UNSEARCHED = "exclude", "gitignore", "unsearched"
#: What leaves files out, in words.
_BY = {
    _EXCLUDE: "by `exclude`",
    _GITIGNORE: "by .gitignore",
    _UNSEARCHED: "in {}, a hidden folder that is not searched",
}
#: The tools whose folders are shown as examples.
_WIDESPREAD = (dialects.CLAUDE_CODE, "copilot-cli")


class _Why(Record):
    """What leaves files out: one of `_BY`, with the folder that is not searched; empty for
    nothing.
    """

    by: str = ""
    folder: str = ""


class _Place(Record):
    """A folder still to be looked into, what ignores files there, and what leaves it out."""

    path: str
    ignored: Ignored
    left_out: _Why


def error(options: Options, settings: Config, met: Found) -> ConfigError:
    """Return the error for a run without agents; `met` is what the search came to."""
    if options.paths == ("-",):
        return _of_standard_input(met.files[0], options, settings)
    left_out = _left_out(options.paths or (".",), settings)
    made = ConfigError(f"no agent file found in {_where(options.paths)}")
    made.add_note(f"  looked at  {_looked_at(len(met.files))}")
    if left_out:
        made.add_note(f"  left out   {_listed(left_out, options, settings)}")
    if met.unfollowed:
        links = [f"{path} {why}" for path, why in met.unfollowed[:_MOST_LINKS]]
        made.add_note(f"  links      {', '.join(links)}")
    advice = _advice(left_out, settings, met)
    made.add_note(f"  to do      {advice}; --allow-empty ends with 0 all the same")
    return made


def _of_standard_input(given: Candidate, options: Options, settings: Config) -> ConfigError:
    """Return the error for standard input that is left out, or is no agent."""
    looked = load.look(given)
    is_excluded = Patterns.of(settings, settings.exclude).match(given.absolute)
    if settings.force_exclude and is_excluded:
        said = (
            f"is not checked: `exclude` ({_origin(options, settings)}) leaves out `{given.shown}`"
        )
        advice = "take the pattern out, or leave --force-exclude away"
    elif looked.agent is not None:
        said = f"is not checked: `exclude` of the settings around `{given.shown}` leaves it out"
        advice = "take the pattern out of `exclude`"
    else:
        said = f"is no agent file: {looked.because}"
        advice = "leave --only-agents out, or name its place in a folder of agents"
        if looked.is_bare:
            advice = "begin it with a `---` block that has `name` and `description`"
    made = ConfigError(f"standard input {said}")
    made.add_note(f"  to do      {advice}; --allow-empty ends with 0 all the same")
    return made


def _where(paths: Sequence[str]) -> str:
    if paths:
        return ", ".join(f"`{path}`" for path in paths)
    return "this folder"


def _looked_at(number: int) -> str:
    if not number:
        return "no file that may be an agent"
    if number == 1:
        said = "1 file: it is not"
    else:
        said = f"{number} files: none is"
    return f"{said} an agent; --show-skipped says why"


# --- what was left out ----------------------------------------------------------------


def _left_out(places: Iterable[str], settings: Config) -> Counter[_Why]:
    """Return how many agents of these places were not looked at, by what left them out."""
    excluded = Patterns.of(settings, settings.exclude)
    found: Counter[_Why] = Counter()
    for place in places:
        absolute = os.path.abspath(place)
        if os.path.isdir(absolute):
            found += _below(absolute, excluded)
        elif settings.force_exclude and excluded.match(absolute) and _is_agent(absolute):
            found[_Why(_EXCLUDE)] += 1
    return found


def _below(root: str, excluded: Patterns) -> Counter[_Why]:
    found: Counter[_Why] = Counter()
    pending = [_Place(root, Ignored.above(root), _Why())]
    seen = 0
    while pending and seen < _MOST:
        place = pending.pop()
        entries = _entries(place.path)
        ignored = place.ignored.entering(place.path)
        seen += len(entries)
        for entry in entries:
            is_folder = entry.is_dir(follow_symlinks=False)
            why = place.left_out
            if not why.by:
                why = _why(entry, ignored, excluded, is_folder=is_folder)
            if is_folder:
                if entry.name != ".git" and entry.name not in data("folders")["never"]:
                    pending.append(_Place(entry.path, ignored, why))
            elif why.by and find.is_worth_opening(entry.name) and _is_agent(entry.path):
                found[why] += 1
    return found


def _entries(folder: str) -> list[os.DirEntry[str]]:
    try:
        return list(os.scandir(folder))
    except OSError:
        return []


def _why(entry: os.DirEntry[str], ignored: Ignored, excluded: Patterns, *, is_folder: bool) -> _Why:
    """Return what leaves a file or folder out."""
    if excluded.match(entry.path, "/" if is_folder else ""):
        return _Why(_EXCLUDE)
    if ignored.hides(entry.path, is_folder=is_folder):
        return _Why(_GITIGNORE)
    if is_folder and entry.name.startswith(".") and not find.is_searched(entry.name):
        return _Why(_UNSEARCHED, f"`{find.shown(entry.path)}/`")
    return _Why()


def _is_agent(path: str) -> bool:
    candidate = Candidate(path, find.shown(path), path.replace(os.sep, "/"))
    return load.load(candidate) is not None


def _listed(left_out: Counter[_Why], options: Options, settings: Config) -> str:
    """Return `10 agents by `exclude` (.lint-agents.toml:3), 2 by .gitignore`."""
    parts: list[str] = []
    for why, number in left_out.most_common():
        if parts:
            agents = str(number)
        else:
            agents = counted(number, "agent")
        origin = ""
        if why.by == _EXCLUDE:
            origin = f" ({_origin(options, settings)})"
        parts.append(f"{agents} {_BY[why.by].format(why.folder)}{origin}")
    return ", ".join(parts)


def _origin(options: Options, settings: Config) -> str:
    """Return the file and line that set `exclude`, the flag, or both."""
    source = config.source(options.config, isolated=options.isolated)
    origins: list[str] = effective.settings(settings, source, options)["exclude"]["origin"]
    return ", ".join(origins)


def _advice(left_out: Counter[_Why], settings: Config, met: Found) -> str:
    if left_out[_Why(_EXCLUDE)]:
        return "take the pattern out of `exclude`, or name the files: what is named is checked"
    if left_out:
        return "name the files: what is named is checked, whatever leaves it out"
    tools: tuple[str, ...] = _WIDESPREAD
    if settings.dialect:
        tools = (settings.dialect,)
    folders = _folders_of(met) or _folders(tools)
    if not folders:
        return "name the files"
    return f"name the files, or put agents where the tool looks, as in {' or '.join(folders)}"


def _folders(tools: Iterable[str]) -> list[str]:
    """Return the folders from which tools load agents."""
    own = [pattern for name in tools for pattern in dialect_facts.of(name).paths.own]
    return [pattern.partition("*")[0] for pattern in own if not pattern.startswith("*")]


def _folders_of(met: Found) -> list[str]:
    """Return the folders, a few of each, of the tools whose own files the search came to: settings
    that define no agent, or what lies in a folder of the tool.
    """
    found: list[str] = []
    for name in dialects.names():
        own = _folders((name,))
        if name == dialects.GENERIC or not own:
            continue
        heads = {folder.partition("/")[0] for folder in own} - {".config", ".github"}
        ends = [end for end, tool in dialect_facts.settings_with_agents().items() if tool == name]
        for file in met.files:
            in_its_folder = any(f"/{head}/" in file.absolute for head in heads)
            if in_its_folder or file.absolute.endswith(tuple(ends)):
                found += own[:_MOST_FOLDERS]
                break
    return found


_MOST_FOLDERS = 2  # of one tool
