"""The command line as shells want to know it for completion: one static script a shell,
which runs nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ..agents import dialects
from ..core import policy
from ..core.record import TYPE_CHECKING, Record
from ..output.render import FORMATS
from ..rules import selection
from . import commands, parser
from .commands import schema

if TYPE_CHECKING:
    import argparse


class Choice(Record):
    """What a value may be: these words, files too, several with commas between them."""

    words: tuple[str, ...] = ()
    files: bool = False
    several: bool = False


class Option(Record):
    """One option: its spellings, its help, and what its value may be; None where it takes none."""

    spellings: tuple[str, ...]
    text: str
    value: Choice | None


class Command(Record):
    """One command: its options, and what may stand beside them."""

    name: str
    options: tuple[Option, ...]
    arguments: Choice


def every_command() -> list[Command]:
    """Return all commands, `check` first."""
    named = []
    for name in commands.TAKES:
        named.append((name, parser.options(parser.of(name))))
    every = []
    for name, known in named:
        every.append(Command(name, tuple(_options(known)), _choice(commands.TAKES[name])))
    return every


def _options(known: Iterable[argparse.Action]) -> Iterator[Option]:
    for action in known:
        if action.option_strings:
            text = action.help or "show the version and end"
            yield Option(
                tuple(action.option_strings),
                text.partition(":")[0].partition(" (")[0],
                _value(action),
            )


def _value(action: argparse.Action) -> Choice | None:
    if action.nargs == 0:
        return None
    if action.choices:
        return Choice(tuple(action.choices))
    return _choice(str(action.metavar))


def _choice(placeholder: str) -> Choice:
    """Return what a placeholder of the help stands for; a word of our own stands for itself."""
    codes = tuple(
        sorted(word for entry in selection.entries() for word in (entry.code, entry.name))
    )
    categories: dict[str, None] = {}
    for name in policy.names():
        categories.update(dict.fromkeys(policy.built_in(name).categories))
    known = {
        "RULES": Choice((*codes, selection.ALL), several=True),
        "CODE|NAME": Choice(codes),
        "NAME|FILE": Choice(policy.names(), files=True),
        "DIALECT": Choice(dialects.names()),
        "[DIALECT]": Choice(dialects.names()),
        "N": Choice(("auto",)),
        "[NAME]": Choice(schema.names()),
        "FORMAT:FILE": Choice(tuple(f"{name}:" for name in FORMATS)),
        "[OPTIONS] [PATHS…]": Choice(files=True),
        "[PATHS…]": Choice(files=True),
        "CATEGORY": Choice(tuple(categories)),
        "FILE|AGENT": Choice(files=True),
        "FILE": Choice(files=True),
        "PATH": Choice(files=True),
    }
    words = placeholder.split("|")
    return known.get(placeholder) or Choice(tuple(words) if placeholder.islower() else ())


def script(shell: str) -> str:
    """Return the script for one of SHELLS."""
    return SHELLS[shell](every_command())


# --- bash -----------------------------------------------------------------------------

_BASH = """\
# Completion of lint-agents for bash, made by `lint-agents completion bash`.
_lint_agents() {{
  local word=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD - 1]}} command=check
  local words='' files='' several='' done='' start one
  [[ $before == '=' ]] && before=${{COMP_WORDS[COMP_CWORD - 2]}}
  [[ $word == '=' || $word == ':' ]] && word=''
  ((COMP_CWORD > 1)) && case ${{COMP_WORDS[1]}} in
    {commands}) command=${{COMP_WORDS[1]}} ;;
  esac
  case $command:$before in
    *::) files=1 ;;
{values}
    *)
      case $command:$word in
{options}
{arguments}
      esac
      ((COMP_CWORD == 1)) && [[ $word != -* ]] && words='{starts}' ;;
  esac
  start=$word
  [[ $several && $word == *,* ]] && done=${{word%,*}}, start=${{word##*,}}
  COMPREPLY=($(compgen -P "$done" -W "$words" -- "$start"))
  [[ $words == *: ]] && compopt -o nospace 2>/dev/null
  if [[ $files ]]; then
    compopt -o filenames 2>/dev/null
    while IFS= read -r one; do COMPREPLY+=("$one"); done < <(compgen -f -- "$word")
  fi
}}
complete -F _lint_agents lint-agents
"""


def _bash(every: Sequence[Command]) -> str:
    names = [one.name for one in every]
    dashed = [(f"{one.name}:-*", Choice(_spellings(one))) for one in every]
    plain = [(f"{one.name}:*", one.arguments) for one in every]
    return _BASH.format(
        commands=" | ".join(names),
        starts=" ".join(names),
        values="\n".join(
            f"    {pattern}) {_assigned(value)} ;;" for pattern, value in _valued(every)
        ),
        options="\n".join(f"        {pattern}) {_assigned(value)} ;;" for pattern, value in dashed),
        arguments="\n".join(
            f"        {pattern}) {_assigned(value)} ;;" for pattern, value in plain
        ),
    )


def _valued(every: Sequence[Command]) -> Iterator[tuple[str, Choice]]:
    """Yield what an option with a value takes, by a pattern of command and option: of any command
    where all take the same.
    """
    takers: dict[tuple[str, ...], dict[Choice, list[str]]] = {}
    for one in every:
        for option in one.options:
            if option.value:
                by_value = takers.setdefault(option.spellings, {})
                by_value.setdefault(option.value, []).append(one.name)
    for spellings, by_value in takers.items():
        for value, names in by_value.items():
            patterns = []
            for spelling in spellings:
                if len(by_value) == 1:
                    patterns.append(f"*:{spelling}")
                else:
                    patterns += [f"{name}:{spelling}" for name in names]
            yield " | ".join(patterns), value


def _assigned(choice: Choice) -> str:
    words = ""
    if choice.words:
        words = f"words='{' '.join(choice.words)}'"
    flagged = []
    for name, on in (("files", choice.files), ("several", choice.several)):
        if on:
            flagged.append(f"{name}=1")
    return " ".join(filter(None, (words, *flagged))) or ":"


def _spellings(command: Command) -> tuple[str, ...]:
    return tuple(spelling for option in command.options for spelling in option.spellings)


# --- zsh ------------------------------------------------------------------------------

_ZSH = """\
#compdef lint-agents
# Completion of lint-agents for zsh, made by `lint-agents completion zsh`.
_lint_agents() {{
  local command=check
  if (( CURRENT > 2 )) && [[ $words[2] == ({commands}) ]]; then
    command=$words[2]
    words[2]=()
    (( CURRENT-- ))
  elif (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
    compadd -- {starts}
  fi
  case $command in
{cases}
  esac
}}
if [[ $funcstack[1] == _lint_agents ]]; then _lint_agents "$@"; else compdef _lint_agents lint-agents; fi
"""


def _zsh(every: Sequence[Command]) -> str:
    names = [one.name for one in every]
    return _ZSH.format(
        commands="|".join(names), starts=" ".join(names), cases="\n".join(map(_zsh_case, every))
    )


def _zsh_case(command: Command) -> str:
    specs = []
    for option in command.options:
        for spelling in option.spellings:
            specs.append(f"'*{spelling}{_zsh_spec(option)}'")
    rest = _zsh_action(command.arguments)
    listed = " \\\n      ".join([*specs, *([f"'*:argument:{rest}'"] if rest else [])])
    return f"    {command.name})\n      _arguments {listed}\n      ;;"


def _zsh_spec(option: Option) -> str:
    text = option.text.replace("'", "’").replace("[", "(").replace("]", ")").replace("\\", "")
    return f"[{text}]" + ("" if option.value is None else f":value:{_zsh_action(option.value)}")


def _zsh_action(choice: Choice) -> str:
    words = " ".join(word.replace(":", "\\:") for word in choice.words)
    if choice.several:
        return f"_sequence compadd - {words}"
    if choice.words and choice.files:
        return f"{{compadd -- {words}; _files}}"
    if words:
        return f"({words})"
    if choice.files:
        return "_files"
    return ""


# --- fish -----------------------------------------------------------------------------


def _fish(every: Sequence[Command]) -> str:
    others = " ".join(one.name for one in every[1:])
    first = "test (count (commandline -opc)) -eq 1"
    lines = ["# Completion of lint-agents for fish, made by `lint-agents completion fish`."]
    lines += [f"complete -c lint-agents -n '{first}' -a '{' '.join(one.name for one in every)}'"]
    for one in every:
        seen = "__fish_seen_subcommand_from"
        if one.name == "check":
            where = f"not {seen} {others}"
        else:
            where = f"{seen} {one.name}"
        for option in one.options:
            lines.append(f"complete -c lint-agents -n '{where}' {_fish_option(option)}")
        lines += [f"complete -c lint-agents -n '{where}' {_fish_value(one.arguments)}"]
    return "\n".join(lines) + "\n"


def _fish_option(option: Option) -> str:
    names = (
        f"-l {one[2:]}" if one.startswith("--") else f"-s {one[1:]}" for one in option.spellings
    )
    text = option.text.replace("\\", "").replace("'", "’")
    if option.value is None:
        value = ""
    else:
        value = " -r " + _fish_value(option.value)
    return f"{' '.join(names)}{value} -d '{text}'"


def _fish_value(choice: Choice) -> str:
    words = ""
    if choice.words:
        words = f"-a '{' '.join(choice.words)}'"
    return f"{words} {'-F' if choice.files else '-f'}".strip()


SHELLS = {"bash": _bash, "zsh": _zsh, "fish": _fish}
