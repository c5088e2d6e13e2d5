"""Second step of the action: run the linter, and tell it as annotations, step summary and outputs.

Runs in the environment `install.py` made, and knows the linter by its command line and
its JSON alone: `version` may have pinned another release than the one this file came
with. The linter runs twice, once a format; it is quick, and the rendering of
annotations stays where it is.
"""

from __future__ import annotations

import json
import os
import posixpath
import re
import secrets
import shlex
import subprocess
import sys
from collections.abc import Iterator, Mapping
from typing import NotRequired, TypedDict, cast

LINTER = [sys.executable, "-I", "-X", "utf8", "-m", "frontmatter_lint", "check"]
ROWS = 100  # findings in the step summary
ROOM = 900_000  # bytes of their rows; GitHub drops a summary of more than 1 MiB
EVIDENCE = 4  # quotations of one finding
CELL = 300  # characters of one cell
RANK = {"error": 0, "warning": 1, "info": 2}


class Evidence(TypedDict):
    """Words that prove a finding."""

    text: str
    line: int
    criterion: NotRequired[str]


class Finding(TypedDict):
    """A finding of the report, as far as it is read here."""

    path: str
    line: int
    column: int
    code: str
    name: str
    url: str
    severity: str
    message: str
    hint: str
    evidence: NotRequired[list[Evidence]]


class Report(TypedDict):
    """The report of the linter."""

    findings: list[Finding]


def main() -> int:
    """Run, report, and end with the linter's exit code."""
    folder = os.environ.get("INPUT_WORKING_DIRECTORY") or "."
    if not os.path.isdir(folder):
        return give_up(f"there is no folder `{folder}` to work in")
    try:
        options, paths = arguments(os.environ)
    except ValueError as error:
        return give_up(f"the input `args` cannot be read: {error}")
    answer = lint("json", options, paths, folder)
    report = parsed(answer.stdout)
    if report is None:
        return give_up(
            answer.stderr.strip() or "the input `args` asks for something else than a report"
        )
    show_verbatim(answer.stderr)
    place = os.path.relpath(folder, os.environ.get("GITHUB_WORKSPACE") or ".").replace(os.sep, "/")
    lines = [
        from_workspace(line, place)
        for line in lint("github", options, paths, folder).stdout.split("\n")
    ]
    print("\n".join(lines), end="", flush=True)
    closing = " ".join(line for line in lines if line and not line.startswith("::"))
    write("GITHUB_STEP_SUMMARY", "".join(summary(report["findings"], closing, place)))
    write("GITHUB_OUTPUT", outputs(answer.returncode, report["findings"]))
    return answer.returncode


def arguments(environment: Mapping[str, str]) -> tuple[list[str], list[str]]:
    """Options and paths of the linter, from the inputs. Raises ValueError for an open quote."""
    options = shlex.split(environment.get("INPUT_ARGS", ""))
    for name, flag in (("INPUT_CONFIG", "--config"), ("INPUT_FAIL_ON", "--fail-on")):
        if environment.get(name):
            options.append(f"{flag}={environment[name]}")
    lines = [line.strip() for line in environment.get("INPUT_PATHS", "").split("\n")]
    # `./-` is a file where `-` would be standard input
    return options, [f"./{line}" if line.startswith("-") else line for line in lines if line] or [
        "."
    ]


def lint(
    output_format: str, options: list[str], paths: list[str], folder: str
) -> subprocess.CompletedProcess[str]:
    """One run of the linter; the format is ours, whatever the options say."""
    command = [*LINTER, *options, f"--output-format={output_format}", "--", *paths]
    return subprocess.run(
        command,
        cwd=folder,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def parsed(text: str) -> Report | None:
    """The report, or None where the output is none (a refused option, `--statistics`, `--help`)."""
    try:
        report: object = json.loads(text)
    except ValueError:
        return None
    return cast("Report", report) if isinstance(report, dict) and "findings" in report else None


def from_workspace(line: str, place: str) -> str:
    """An annotation with its file relative to the workspace, as GitHub reads it; the linter
    knows its own folder.
    """
    head, mark, tail = line.partition(" file=")
    if not mark or not re.fullmatch("::(error|warning|notice)", head):
        return line
    path, comma, rest = tail.partition(",")
    return f"{head}{mark}{moved(path, place)}{comma}{rest}"


def moved(path: str, place: str) -> str:
    """A path below `place`, tidied."""
    return posixpath.normpath(posixpath.join(place, path))


def summary(findings: list[Finding], closing: str, place: str) -> Iterator[str]:
    """The step summary: the closing line of the linter, and a table of the
    findings, worst first.
    """
    yield f"## lint-agents\n\n{cell(closing)}\n"
    if findings:
        yield "\n| severity | where | rule | finding |\n|---|---|---|---|\n"
    ordered = sorted(findings, key=lambda finding: RANK.get(finding["severity"], len(RANK)))
    shown, room = 0, ROOM
    for row in (row_of(finding, place) for finding in ordered[:ROWS]):
        room -= len(row.encode("utf-8", "backslashreplace"))
        if room < 0:
            break
        yield row
        shown += 1
    if len(findings) > shown:
        yield f"\nand {len(findings) - shown} more; the log has them all.\n"


def row_of(finding: Finding, place: str) -> str:
    """One row of the table: severity, place, rule, and what is said, line by line."""
    where = f"{moved(finding['path'], place)}:{finding['line']}:{finding['column']}"
    rule = f"[{cell(finding['code'])} {cell(finding['name'])}]({cell(finding['url'])})"
    what = [marked(finding["message"])]
    for item in finding.get("evidence", [])[:EVIDENCE]:
        criterion = f" ({item['criterion']})" if item.get("criterion") else ""
        what.append(f"evidence: {cell('“' + item['text'])}”, line {item['line']}{cell(criterion)}")
    if finding["hint"]:
        what.append(f"help: {marked(finding['hint'])}")
    severity, code = cell(finding["severity"]), f"<code>{cell(where)}</code>"
    return f"| {severity} | {code} | {rule} | {'<br>'.join(what)} |\n"


def marked(text: str) -> str:
    """Text as in `cell`, with what stands between backticks as code."""
    parts = re.split("`([^`]+)`", short(text))
    parts[::2] = [escaped(part) for part in parts[::2]]
    parts[1::2] = [f"<code>{escaped(part)}</code>" for part in parts[1::2]]
    return "".join(parts)


def cell(text: str) -> str:
    """Text that no Markdown, HTML or table reads as anything but text.

    Everything in ASCII but letters, digits and a few marks becomes a character
    reference; what cannot be seen is spelled out.
    """
    return escaped(short(text))


def short(text: str) -> str:
    """Text cut to what a cell may hold."""
    return text if len(text) <= CELL else text[: CELL - 1] + "…"


def escaped(text: str) -> str:
    """Text with every sign spelled out that could be more than text."""
    return "".join(map(_sign, text))


def _sign(sign: str) -> str:
    if sign in " ,/-" or (sign.isalnum() if sign.isascii() else sign.isprintable()):
        return sign
    return f"&#{ord(sign)};" if sign.isprintable() else f"&#92;u{ord(sign):04x}"


def outputs(code: int, findings: list[Finding]) -> str:
    """The outputs of the step."""
    levels = [finding["severity"] for finding in findings]
    values = {"errors": levels.count("error"), "warnings": levels.count("warning")}
    counted = {"exit-code": code, "findings": len(findings)} | values
    return "".join(f"{name}={value}\n" for name, value in counted.items())


def write(variable: str, text: str) -> None:
    """Append to the file an environment variable names; some runners have no step summary."""
    if os.environ.get(variable):
        with open(os.environ[variable], "a", encoding="utf-8", newline="\n") as file:
            file.write(text)


def show_verbatim(text: str) -> None:
    """Print to the log what may hold words of others: between these marks the runner obeys
    no command in it.
    """
    if text:
        token = secrets.token_hex(16)
        print(f"::stop-commands::{token}\n{text.rstrip()}\n::{token}::", flush=True)


def give_up(reason: str) -> int:
    """The job cannot be done: say so, and end with 2. The last line of the reason is the
    one that counts.
    """
    show_verbatim(reason)
    print("::error title=lint-agents::the job could not be done; the log says why", flush=True)
    write("GITHUB_STEP_SUMMARY", f"## lint-agents\n\n{cell(reason.rpartition(chr(10))[2])}\n")
    write("GITHUB_OUTPUT", outputs(2, []))
    return 2


if __name__ == "__main__":
    sys.exit(main())
