"""`lint-agents merge FILE…`: make one report of the parts of a run that `check --shard` wrote
as JSON.
"""

from __future__ import annotations

import json
import os

from ... import __version__
from ...agents import schema_keywords
from ...core import limits
from ...core.errors import ConfigError
from ...core.findings import Finding
from ...core.nouns import Severity
from ...core.record import TYPE_CHECKING
from ...core.report import Report, gathered
from ...core.resources import schema
from ...core.settings import Config
from ...core.terminal import Printed
from ...output import render, shard_json
from ...output.shard_json import Part
from ...reading import file_bytes
from ...rules import selection
from .. import combining, command_line
from ..common import FAILED, OK
from . import usage
from .check import text_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from ..outputs import Output

HEEDS = (
    *("--fail-on", "--exit-zero", "--output-format", "--output", "--statistics"),
    *("--unsafe-fixes", "--quiet", "--color"),
)
FORMATS = render.FORMATS
_MOST_NAMED = 5


def run(argv: list[str]) -> Printed:
    """Print the report of a whole run. Raises ConfigError where it is not whole, or a file is no
    part of it.
    """
    options, _ = command_line.read(argv, "merge")
    if not options.paths:
        raise ConfigError(usage("merge"))
    if options.statistics:
        combining.refuse_statistics(options.output_format or "full")
    wanted: tuple[Output, ...] = ()
    if options.output:
        from .. import outputs  # imported here: most runs write no file

        wanted = tuple(outputs.asked(options.output))
    documents = [_read(path) for path in options.paths]
    part = _whole_run(options.paths, documents)
    report = _merged(options.paths, documents)
    fail_on = Severity.named(options.fail_on) if options.fail_on else part.fail_on
    settings = Config(fail_on=fail_on, output_format=options.output_format or "full")
    if wanted:
        look = render.Look(summary=not options.quiet)
        outputs.write(wanted, report, look, options.paths)
    code = OK
    if any(name == "internal-error" for _, name, _ in report.tally().numbers):
        code = FAILED
    elif not options.exit_zero:
        code = report.exit_code(fail_on)
    return text_of(report, options, settings), code


def _read(path: str) -> Mapping[str, Any]:
    """Return a part of a run as it was written. Raises ConfigError where the file is none."""
    if not os.path.exists(path):
        raise command_line.missing(path)
    text = file_bytes.text(path, limits.REPORT, path)
    try:
        values: Mapping[str, Any] = json.loads(text)
    except (ValueError, RecursionError):
        raise ConfigError(
            f"{path}: is no JSON; `lint-agents --shard 1/4 --output-format json` writes a part"
        ) from None
    known = schema("report")
    if not schema_keywords.accepts(values, known, known):
        raise ConfigError(
            f"{path}: is no report of lint-agents; `lint-agents schema report` says what one holds"
        )
    if "shard" not in values:
        raise ConfigError(
            f"{path}: is the report of a whole run, and there is nothing to merge; `--shard 1/4` "
            f"checks a part"
        )
    version = values["tool"]["version"]
    if version != __version__:
        raise ConfigError(
            f"{path}: was written by lint-agents {version}, and this is {__version__}; merge the "
            f"parts with the release that wrote them"
        )
    return values


def _whole_run(paths: Sequence[str], documents: Sequence[Mapping[str, Any]]) -> Part:
    """Return one of the parts of a run. Raises ConfigError where they are not of one run, one is
    missing, or one is there twice.
    """
    first = shard_json.part_of(documents[0])
    seen: dict[int, str] = {}
    for path, document in zip(paths, documents, strict=True):
        part = shard_json.part_of(document)
        if part.parts != first.parts:
            raise ConfigError(
                f"{path}: is one of {part.parts} parts, and {paths[0]} one of {first.parts}"
            )
        if part.number > part.parts:
            raise ConfigError(f"{path}: says that it is part {part.number} of {part.parts}")
        if (part.run, part.fail_on) != (first.run, first.fail_on):
            raise ConfigError(
                f"{path}: is of another run than {paths[0]}: the files, the rules or the options "
                f"differ; run all parts on one state of the files"
            )
        if part.number in seen:
            raise ConfigError(f"{path}: is part {part.number}, as {seen[part.number]} is")
        seen[part.number] = path
    missing = []
    for number in range(1, first.parts + 1):
        if number not in seen:
            missing.append(f"{number}/{first.parts}")
    if missing:
        named = ", ".join(missing[:_MOST_NAMED])
        if len(missing) > _MOST_NAMED:
            named += f" and {len(missing) - _MOST_NAMED} more"
        raise ConfigError(f"parts are missing: {named}; a run is merged whole")
    return first


def _merged(paths: Sequence[str], documents: Sequence[Mapping[str, Any]]) -> Report:
    """Return the report of all parts. Raises ConfigError where a part cannot have been written
    as it stands.
    """
    known = {(entry.code, entry.name) for entry in selection.entries()}
    findings: list[Sequence[Finding]] = []
    checked = suppressed = baselined = 0
    for path, document in zip(paths, documents, strict=True):
        try:
            report = shard_json.report_of(document)
        except ValueError:
            raise ConfigError(f"{path}: the lists of findings do not belong together") from None
        for finding in report.findings:
            is_own = finding.code.startswith(selection.OWN)  # the policies are not read again
            if not is_own and (finding.code, finding.name) not in known:
                raise ConfigError(f"{path}: there is no rule {finding.code} ({finding.name})")
        findings.append(report.findings)
        checked += report.files_checked
        suppressed += report.suppressed
        baselined += report.baselined
    return Report(gathered(findings), checked, suppressed, baselined)
