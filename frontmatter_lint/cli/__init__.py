"""From the command line to an exit code: which command, and what can go wrong on the way out.

Everything a command needs is imported by the command: `--version` starts in little more
than the interpreter's time.
"""

from __future__ import annotations

# what `signal` itself uses, which would import `enum`
import _signal  # type: ignore[import-not-found]
import atexit
import gc
import os
import sys

from .. import TYPE_CHECKING, __version__

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import TextIO

    from ..core.terminal import Printed, Shown

OK, FAILED, INTERRUPTED = 0, 2, 130
_LONGEST = 1_500  # characters of an error message, which may quote a file
#: Clears the screen and what was scrolled out of it, and goes to its upper left corner.
_CLEAR = "\033[2J\033[3J\033[H"
_PART = 64 * 1024  # bytes of standard input that are copied at once


def main(argv: list[str] | None = None) -> int:
    """Run `lint-agents` with these arguments (default: those of the process) and return the
    exit code.
    """
    if sys.stdout is None:
        return _fail("standard output is closed")
    given = list(sys.argv[1:] if argv is None else argv)
    # a short process that makes no cycles: collecting them costs 4 % of a small run
    gc.set_threshold(100_000)
    # and what the end of the process frees anyway is not looked for: 9 %
    atexit.register(gc.freeze)
    if given == ["--version"]:
        return _finish((f"lint-agents {__version__}\n",), OK)
    from ..core.errors import ConfigError
    from ..core.terminal import pieces

    debug = "--debug" in given[: given.index("--") if "--" in given else None]
    if debug:
        given.remove("--debug")
    is_ours = False
    try:
        if _signal.getsignal(_signal.SIGTERM) == _signal.SIG_DFL:
            # as Ctrl-C: nothing stays half written, and no process of ours goes on alone
            _signal.signal(_signal.SIGTERM, _signal.default_int_handler)
            is_ours = True
    except ValueError:  # only the main thread may say so
        pass
    try:
        command, rest = _command(given)
        text, code, *notes = command(rest)
        return _finish(pieces(text), code, *notes)
    except ConfigError as error:
        return _fail(*error.args, notes=getattr(error, "__notes__", ()))
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the last place before a traceback
        return _unforeseen(error, debug=debug)
    finally:
        if is_ours:
            _signal.signal(_signal.SIGTERM, _signal.SIG_DFL)


def show(text: Shown, *, alone: bool = False) -> None:
    """Write to standard output what may be shown of a text; where it is to stand there `alone`,
    a terminal is cleared before. Raises OSError.
    """
    from ..core.terminal import pieces

    if alone and sys.stdout.isatty() and os.environ.get("TERM") != "dumb":
        sys.stdout.write(_CLEAR)
    sys.stdout.writelines(pieces(text))
    sys.stdout.flush()


def pass_on(data: bytes, report: Shown, *, is_cut: bool) -> None:
    """Write to standard output what became of standard input, and to standard error the report.

    Where `is_cut` is set, what is left of standard input follows as it stands. Raises
    ConfigError where it cannot be written.
    """
    from ..core.errors import ConfigError
    from ..core.terminal import pieces

    try:
        out = sys.stdout.buffer
        out.write(data)
        while is_cut and sys.stdin is not None:
            part = sys.stdin.buffer.read(_PART)
            if not part:
                break
            out.write(part)
        out.flush()
    except BrokenPipeError:
        _silence(sys.stdout)
    except OSError as error:  # the disk is full
        _silence(sys.stdout)
        raise ConfigError(f"cannot write the output: {error.strerror}") from None
    if sys.stderr is None:
        return
    try:
        sys.stderr.writelines(pieces(report))
        sys.stderr.flush()
    except OSError:  # the exit code still says it
        _silence(sys.stderr)


def _finish(characters: Iterable[str], code: int, notes: tuple[str, ...] = ()) -> int:
    """Write the output, and notes to standard error. Return `code`, also where the reader
    wants no more of it.
    """
    if sys.stdout.closed:  # by a server whose client has left
        return code
    try:
        sys.stdout.writelines(characters)
        sys.stdout.flush()
        if notes:
            tell(notes)
    except BrokenPipeError:
        _silence(sys.stdout)
    except OSError as error:  # the disk is full
        _silence(sys.stdout)
        return _fail(f"cannot write the output: {error.strerror}")
    return code


def _command(argv: list[str]) -> tuple[Callable[[list[str]], Printed], list[str]]:
    """Return what the first argument asks for, `check` where it names no command, and the
    arguments that are left for it.
    """
    from . import commands

    for stream in (sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    if argv and {"-h", "--help"}.issuperset(argv):
        from . import top_help

        return lambda _: (top_help.text(), OK), argv
    name = "check"
    if argv and argv[0] in commands.TAKES:
        name = argv[0]
    given = argv[argv[:1] == [name] :]
    if name == "check":
        from .commands.check import check

        return check, given
    if {"-h", "--help"}.intersection(given):
        from .parser import of

        return lambda _: (of(name).format_help(), OK), given
    return commands.named(name), given


def _fail(*messages: str, notes: Iterable[str] = ()) -> int:
    """Write errors, and below them what else there is to say; returns the exit code."""
    tell([*(f"error: {message[:_LONGEST]}" for message in messages), *notes])
    return FAILED


def tell(messages: Iterable[str]) -> None:
    """Write lines to standard error; one that is indented goes on with the one before."""
    lines = []
    for message in messages:
        if message.startswith("  "):
            name = ""
        else:
            name = "lint-agents: "
        lines.append(f"{name}{message}")
    if sys.stderr is None:
        return
    from ..core.terminal import Text, printed

    try:
        sys.stderr.write(printed(Text(tuple(lines))))
        sys.stderr.flush()
    except OSError:  # nobody can be told, and the exit code still says it
        _silence(sys.stderr)


def _unforeseen(error: Exception, *, debug: bool) -> int:
    """Write one line on a fault of our own, and how to report it; with `debug` where it comes
    from as well. Returns the exit code.
    """
    try:
        os.getcwd()
    except FileNotFoundError:
        return _fail("the working directory is not there any more")
    import traceback

    from ..core.resources import HOME
    from ..core.wording import clip

    frames = traceback.extract_tb(error.__traceback__)
    place = ""
    if frames:
        place = f"{os.path.basename(frames[-1].filename)}:{frames[-1].lineno}"
    said = f"{type(error).__name__} in {place}: {clip(str(error), 200)}"
    lines: list[str] = []
    hint = "; `--debug` shows where it comes from"
    if debug:
        hint = ""
        for part in traceback.format_exception(error):
            lines += [f"  {line}" for line in part.splitlines()]
    return _fail(
        f"this is a fault of lint-agents: {said}; please report it, with the command and the "
        f"files, at {HOME}/issues{hint}",
        notes=lines,
    )


def _silence(stream: TextIO) -> None:
    """Let the interpreter's own flush at exit write into nothing."""
    try:
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, stream.fileno())
        os.close(null)
    except (OSError, ValueError):
        pass
