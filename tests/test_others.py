"""Topics named and acts done by others are not this agent's work; a role in a name is no proof."""

from __future__ import annotations

from pathlib import Path

import pytest

from .support import lint_json, write

#: Agents that a light model does: name, description, body.
NOT_ITS_WORK = (
    (
        "file-counter",
        "Counts files and lines per folder before threat modelling starts, and writes the numbers to a table.",
        "Run `find` and `wc -l` for each folder. Write the counts to counts.csv. The security team uses them "
        "for threat modelling and vulnerability assessment.",
    ),
    (
        "label-router",
        "Adds a label to a pull request to trigger the security agent's review.",
        "Read the changed paths. If a path matches auth/ or crypto/, add the label needs-security-review. The "
        "security-auditor then reviews the change for vulnerabilities. Do nothing else.",
    ),
    (
        "sbom-collector",
        "Collects package manifests into one list, used by the security auditor and the compliance officer.",
        "List each manifest with its path and version. Output JSON. Used by security-auditor for vulnerability analysis.",
    ),
    (
        "plugin-auditor",
        "Audits each plugin's manifest: checks that the required fields are there.",
        "For each plugin.json check that name, version and description exist. Print PASS or FAIL. Exit 1 on FAIL.",
    ),
    (
        "code-analyzer",
        "Deep code analyst: pipes the code to another program and relays its answer.",
        "Run the command `other-cli analyze <file>`, wait for its output and return it unchanged.",
    ),
    (
        "flow-orchestrator",
        "Orchestrates the workflow: looks which files exist and picks the next step from a table.",
        "If spec.md is missing, run step 1. If plan.md is missing, run step 2. Otherwise print done.",
    ),
    (
        "css-tidier",
        "PROACTIVELY use when reviewing security-sensitive pull requests. Sorts CSS properties alphabetically.",
        "Sort properties in every rule. Keep comments. Run the formatter afterwards.",
    ),
    (
        "issue-sorter",
        "Fast, lightweight agent that sorts incoming issues into bug, feature and question.",
        "Read the title and the body. Apply exactly one label. If nothing fits, apply question.",
    ),
    (
        "changelog-writer",
        "Writes the changelog from merged pull requests. Hands security incidents over to the incident-responder.",
        "List merged PRs since the last tag, group by label, write CHANGELOG.md. Defer to security-auditor for "
        "vulnerabilities and root cause analysis.",
    ),
    (
        "threat-newsletter",
        "Formats the weekly newsletter about vulnerabilities, breaches and compliance.",
        "Take the entries from entries.yaml, fill the template, check the links, write newsletter.html.",
    ),
    (
        "audit-log-rotator",
        "Rotates audit logs and compresses those older than 30 days.",
        "Run logrotate with the config. Report how many files were compressed.",
    ),
)
ITS_WORK = (
    (
        "release-guardian",
        "Decides whether a release is safe to ship: weighs open vulnerabilities, exploitability and exposure of "
        "customer data.",
        "Read the open advisories. For each, trace whether an attacker can reach the code in our deployment, rate "
        "severity, and recommend ship or hold with your reasoning.",
    ),
    (
        "contract-reader",
        "Reads vendor contracts for liability, data protection and termination risks and advises what to negotiate.",
        "For each clause weigh the legal risk for us, name the regulation it touches, and propose a wording.",
    ),
    (
        "outage-lead",
        "Leads the response to production outages: finds what broke, decides on mitigation, coordinates the teams.",
        "Form hypotheses from logs and metrics, test them, decide on rollback, and write the postmortem with root cause.",
    ),
)


def levels(folder: Path, one: tuple[str, str, str]) -> list[str]:
    name, description, body = one
    text = f'---\nname: {name}\ndescription: "{description}"\nmodel: haiku\n---\n\n{body}\n'
    write(folder, {".claude/agents/a.md": text})
    found = lint_json("--select=MA503", ".claude/agents/a.md", cwd=folder).findings
    return [finding["severity"] for finding in found]


@pytest.mark.parametrize("one", NOT_ITS_WORK, ids=[one[0] for one in NOT_ITS_WORK])
def test_nobody_is_warned_of_work_that_others_do(one: tuple[str, str, str], tmp_path: Path) -> None:
    assert levels(tmp_path, one) in ([], ["info"])


def test_most_of_them_are_not_even_noted(tmp_path: Path) -> None:
    noted = [one[0] for one in NOT_ITS_WORK if levels(tmp_path / one[0], one)]
    assert len(noted) <= 2


@pytest.mark.parametrize("one", ITS_WORK, ids=[one[0] for one in ITS_WORK])
def test_its_own_work_is_warned_of(one: tuple[str, str, str], tmp_path: Path) -> None:
    assert levels(tmp_path, one) in (["warning"], ["error"])
