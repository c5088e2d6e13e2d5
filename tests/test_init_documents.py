"""Which documents `init` reads and prefers, how fast, and how it shows that it is at work."""

from __future__ import annotations

import io
import tomllib
from collections.abc import Collection
from pathlib import Path

import pytest

from frontmatter_lint.cli.init import shortlist, staleness
from frontmatter_lint.cli.init.progress import Progress
from frontmatter_lint.core.judged import Assignment
from frontmatter_lint.engine import workers
from frontmatter_lint.judging.documents import reader

from . import documented_cells, test_documented
from .support import agent_text, git, lint, write

NAMES = ("deck-sweeper", "hull-auditor", "log-sorter", "net-mender")


def table(model: str, *, other: str = "haiku", names: tuple[str, ...] = NAMES) -> str:
    """A document that gives all agents but the last one this model."""
    rows = [f"| {name} | {model} |\n" for name in names[:-1]] + [f"| {names[-1]} | {other} |\n"]
    return "# Models\n\n| Agent | Model |\n|---|---|\n" + "".join(rows)


@pytest.fixture
def repo(tmp_path: Path) -> Path:
    """A repository with four agents."""
    for name in NAMES:
        write(tmp_path, {f".claude/agents/{name}.md": agent_text("model: sonnet", name=name)})
    git(tmp_path, "init", "--quiet")
    return tmp_path


def documented(repo: Path) -> list[str]:
    """The lines on documents in what `init` prints."""
    lines = lint("init", cwd=repo).out.splitlines()
    return [line.removeprefix("documents  ") for line in lines if line.startswith("documents ")]


def settings(repo: Path) -> list[str]:
    """The documents that `init` writes into the settings."""
    assert lint("init", "--yes", cwd=repo).code == 0
    found: list[str] = tomllib.loads((repo / ".lint-agents.toml").read_text("utf-8")).get(
        "documented-in", []
    )
    return found


# --- those in force -------------------------------------------------------------------

STALE_PATHS = {
    "docs/archive/models.md": "it lies in `archive`",
    "docs/_archived/2024/models.md": "it lies in `_archived`",
    "old/models.md": "it lies in `old`",
    "docs/old-plans/models.md": "it lies in `old-plans`",
    "legacy/models.md": "it lies in `legacy`",
    "docs/99-superseded/models.md": "it lies in `99-superseded`",
    "docs/models-deprecated.md": "its name says that it is out of force",
    "docs/models.bak.md": "its name says that it is out of force",
    "docs/OLD_models.md": "its name says that it is out of force",
}
STALE_TEXTS = {
    "---\nstatus: superseded\n---\n{}": 2,
    "---\ntitle: Models\nsuperseded_by: 0012-models.md\n---\n{}": 3,
    "---\ndeprecated: true\n---\n{}": 2,
    "> **Superseded by** [ADR 12](0012.md)\n\n{}": 1,
    "# Models\n\n**Status:** Superseded by ADR 12\n\n{}": 3,
    "# Models\n\n## Status\n\nDeprecated\n\n{}": 5,
    "# Models\n\n| Status | Rejected |\n|---|---|\n\n{}": 3,
    "# [ARCHIVED] Models\n\n{}": 1,
    "# Deprecated: the plan for models\n\n{}": 1,
    "# Models (obsolete since May)\n\n{}": 1,
    "This document has been replaced by docs/agents.md.\n\n{}": 1,
    "Notes.\n\nThis page is no longer current.\n\n{}": 3,
    "> [!WARNING]\n> Archived on 1 May.\n\n{}": 2,
}
LIVING_PATHS = [
    "docs/models.md",
    "docs/threshold/models.md",
    "plugins/legacy-modernizer/models.md",
    "docs/history-of-agents/models.md",
    "docs/archivist.md",
    "docs/golden-models.md",
]
LIVING_TEXTS = [
    "---\nstatus: accepted\nsuperseded_by:\n---\n{}",
    "---\ndeprecated: false\n---\n{}",
    "# Models\n\nStatus: Accepted. Supersedes ADR 3, which is obsolete.\n\n{}",
    "# Models\n\nHaiku 3 is deprecated; it has been replaced by Haiku 4.5.\n\n{}",
    "# How to replace deprecated models\n\n{}",
    "# Models\n\n## Deprecated models\n\nNone.\n\n{}",
    "{}\n\n" + "More.\n" * 400 + "This document has been replaced.\n",
]


@pytest.mark.parametrize("path", STALE_PATHS)
def test_a_document_in_an_archive_is_left_out(repo: Path, path: str) -> None:
    write(repo, {path: table("opus")})
    assert documented(repo) == [
        f"{path} assigns a model to 4 of them, and is left out: {STALE_PATHS[path]}"
    ]
    assert settings(repo) == []


@pytest.mark.parametrize("text", STALE_TEXTS)
def test_a_document_that_says_so_is_left_out(repo: Path, text: str) -> None:
    write(repo, {"docs/models.md": text.format(table("opus"))})
    assert documented(repo) == [
        "docs/models.md assigns a model to 4 of them, and is left out: "
        f"line {STALE_TEXTS[text]} says that it is out of force"
    ]


@pytest.mark.parametrize("path", LIVING_PATHS)
def test_a_path_that_only_sounds_like_it(repo: Path, path: str) -> None:
    assert staleness.reason(path, table("opus")) == ""
    write(repo, {path: table("opus")})
    assert settings(repo) == [path]


@pytest.mark.parametrize("text", LIVING_TEXTS)
def test_a_text_that_only_sounds_like_it(text: str) -> None:
    assert staleness.reason("docs/models.md", text.format(table("opus"))) == ""


def test_the_decision_goes_before_the_plan_it_replaced(repo: Path) -> None:
    plan = table("opus", other="opus").replace("# Models", "# Plan\n\nSuperseded by ADR 12.")
    write(repo, {"docs/archive/plan.md": table("opus"), "docs/plan.md": plan})
    write(repo, {"docs/adr/0012-models.md": table("sonnet")})
    assert settings(repo) == ["docs/adr/0012-models.md"]


@pytest.mark.parametrize(
    ("older", "newer"),
    [
        ("docs/2024-05-01-models.md", "docs/models.md"),
        ("docs/2024/models.md", "docs/models.md"),
        ("docs/models-20240501.md", "docs/models-20241101.md"),
        ("notes/2023-12/models.md", "notes/2024-01/models.md"),
        ("docs/plan-2024.md", "docs/plan-2025.md"),
        ("docs/adr/0003-models.md", "docs/adr/0012-models.md"),
        ("docs/decisions/9-models.md", "docs/decisions/10-models.md"),
        ("docs/rfcs/rfc-7.md", "docs/rfcs/rfc-21.md"),
    ],
)
def test_of_two_the_newer_is_taken(repo: Path, older: str, newer: str) -> None:
    write(repo, {older: table("opus"), newer: table("sonnet")[:-1].rpartition("\n")[0] + "\n"})
    lines = documented(repo)
    assert lines[0] == f"{newer} assigns a model to 3 of them"
    assert lines[1].endswith(f"and is left out: it contradicts {newer}")
    assert settings(repo) == [newer]


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("agents/registry.yaml", "agents:\n" + "".join(f"  {name}: opus\n" for name in NAMES)),
        (".claude/model-routing.json", '{"opus": ["' + '", "'.join(NAMES) + '"]}\n'),
        ("model-tiers.conf", "[opus]\n" + "\n".join(NAMES) + "\n"),
        ("docs/fleet.toml", "[agents]\n" + "".join(f'{name} = "opus"\n' for name in NAMES)),
    ],
)
def test_registries_are_found_where_teams_keep_them(repo: Path, path: str, text: str) -> None:
    write(repo, {path: text, "config/app.yaml": text, "src/agents.yaml": text})
    assert settings(repo) == [path]
    assert lint(".", cwd=repo).code == 1


def test_a_dated_document_is_taken_where_there_is_no_other(repo: Path) -> None:
    write(repo, {"docs/2024-05-01-models.md": table("opus")})
    assert settings(repo) == ["docs/2024-05-01-models.md"]


# --- the shortlist --------------------------------------------------------------------

SHAPES = [
    (f"{group} {name}", shape[0])
    for group in ("TABLES", "LISTS", "SECTIONS")
    for name, shape in getattr(test_documented, group, {}).items()
]


@pytest.mark.parametrize("text", [text for _, text in SHAPES], ids=[name for name, _ in SHAPES])
def test_no_document_is_passed_over_that_assigns_models(text: str) -> None:
    said = [one for one in reader.assignments_in(text, "docs/x.md") if one.tier]
    names = {shortlist.key(one.agent.rpartition(":")[2]) for one in said if "*" not in one.agent}
    content = text.encode()
    if names:
        assert shortlist.speaks_of_models(content)
        assert shortlist.may_assign(content, names, len(names))


@pytest.mark.parametrize(
    "text",
    [
        *[text for _, text in SHAPES],
        "# Crew\n\n## `hull-*`\n\n```yaml\n# the first\nmodel: haiku\n# the last\nmodel: opus\n```\n",
        "# Crew\n\n## hull-auditor\n\n```yaml\n# its model\nmodel: haiku\n```\n\n## deck\n\nopus\n",
    ],
)
def test_an_excerpt_assigns_what_the_whole_document_does(text: str) -> None:
    said = [one for one in reader.assignments_in(text, "docs/x.md") if one.tier]
    names = {shortlist.key(one.agent.rpartition(":")[2]) for one in said if "*" not in one.agent}
    part = shortlist.excerpt(text.encode(), names).decode()
    assert [one for one in reader.assignments_in(part, "docs/x.md") if one.tier] == said


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# Notes\n\nNothing.\n",
        "deck-sweeper, hull-auditor and log-sorter are agents.\n",
        "Opus is a model.\n\n- deck\n- hull\n",
        "> | Agent | Model |\n> |---|---|\n> | deck-sweeper | opus |\n> | log-sorter | opus |\n",
        "# Models\n\nUse Opus.\n\n# Agents\n\n- `deck-sweeper`\n- `hull-auditor`\n- `log-sorter`\n",
        "Run the model in standard mode: fast, small.\n",
        "\x00\xff" * 99,
    ],
)
def test_what_assigns_nothing_is_not_parsed(text: str) -> None:
    content, names = text.encode("latin-1"), {shortlist.key(name) for name in NAMES}
    assert not (
        shortlist.speaks_of_models(content) and shortlist.may_assign(content, names, enough=3)
    )


@pytest.mark.parametrize(
    ("file", "text", "expected"),
    documented_cells.CELL_FORMS.values(),
    ids=documented_cells.CELL_FORMS,
)
def test_documents_are_found_whatever_their_form(
    file: str, text: str, expected: dict[str, str]
) -> None:
    names = {shortlist.key(name) for name in expected if name != "*"}
    assert shortlist.speaks_of_models(text.encode())
    assert shortlist.number_named(text.encode(), names)[1] == len(names)
    assert shortlist.number_named(b"# " + file.encode(), names) == (0, 0)


def test_a_document_that_is_not_understood_is_named_where_there_is_no_other(repo: Path) -> None:
    rows = "".join(f"| `{name}` | opus where it is hard |\n" for name in NAMES)
    write(repo, {"docs/models.md": f"# Models\n\n| Agent | Model |\n|---|---|\n{rows}"})
    assert documented(repo) == [
        "looked at docs/models.md: read nothing; `lint-agents documented docs/models.md` shows why"
    ]
    listed = lint("documented", "docs/models.md", cwd=repo)
    assert "docs/models.md:5: not read: " in listed.out
    write(repo, {"docs/more.md": table("opus")})
    assert documented(repo) == ["docs/more.md assigns a model to 4 of them"]


ASIDE = "Hard work goes to opus, whoever does it.\n"


@pytest.mark.parametrize(
    ("path", "text", "told"),
    [
        (".claude/rules/model-routing.md", f"# Models\n\n{ASIDE}\nSee `{NAMES[0]}`.\n", True),
        ("docs/model-routing.md", f"# Models\n\n{ASIDE}", False),  # it names nobody
        ("docs/data-model.md", f"# Data\n\nRows that `{NAMES[0]}` reads.\n", False),
        ("docs/notes.md", f"# Notes\n\n{ASIDE}\nSee `{NAMES[0]}`.\n", False),
        (
            ".claude/rules/pipeline.md",
            "# Pipeline\n\n```js\n" + "".join(f"go('{one}') // Opus\n" for one in NAMES) + "```\n",
            True,
        ),
        ("docs/notes.md", f"# Notes\n\n{ASIDE}\n" + "".join(f"- `{n}`\n" for n in NAMES), False),
    ],
)
def test_a_document_of_which_nothing_is_read_is_named(
    repo: Path,
    path: str,
    text: str,
    told: bool,  # noqa: FBT001
) -> None:
    write(repo, {path: text})
    said = f"looked at {path}: read nothing; `lint-agents documented {path}` shows why"
    assert documented(repo) == ([said] if told else [])


def test_names_in_any_spelling(tmp_path: Path) -> None:
    git(tmp_path, "init", "--quiet")
    for name in ("Deck Sweeper", "hull_auditor", "Log-Sorter"):
        path = f".claude/agents/{name.lower().replace(' ', '-')}.md"
        write(tmp_path, {path: agent_text("model: sonnet", name=name)})
    names = ("deck-sweeper", "Hull Auditor", "`log_sorter`")
    write(tmp_path, {"docs/models.md": table("opus", names=names)})
    assert len(documented(tmp_path)) == 1


# --- many files -----------------------------------------------------------------------


def test_it_is_the_same_in_several_processes(repo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(40):
        write(repo, {f"docs/{number}.md": f"# Page {number}\n\nOpus is a model.\n"})
    write(repo, {"docs/models.md": table("opus"), "docs/old.md": table("opus")})
    alone = lint("init", cwd=repo)
    monkeypatch.setattr(workers, "number", lambda asked, files: min(3, files))
    assert lint("init", cwd=repo) == alone
    assert "docs/models.md assigns a model to 4 of them" in alone.out


def test_each_file_is_looked_at_once(repo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The search for names takes time with the words of a file, not with words × names."""
    pages = {f"docs/{n}.md": "The hull-auditor of a deck-sweeper.\n" * 50 for n in range(300)}
    models = table("opus") + "\nAs of today.\n"
    write(repo, {**pages, "docs/models.md": models, "docs/copy.md": models})
    parsed = []
    real = reader.assignments_in

    def spy(
        text: str, shown: str, known: Collection[str], **options: bool
    ) -> tuple[Assignment, ...]:
        parsed.append(text)
        return real(text, shown, known, **options)

    monkeypatch.setattr(reader, "assignments_in", spy)
    monkeypatch.setattr(workers, "number", lambda asked, files: 1)
    lint("init", cwd=repo)
    assert len(parsed) == 1
    assert "As of today." in parsed[0], "a copy is not read again"


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """Say so."""
        return True


def shown(stream: io.StringIO | None, seconds: list[float]) -> None:
    """Let one step be taken at each of these times."""
    times = iter([0.0, *(time for time in seconds for _ in range(2)), *[99.0] * 9])
    progress = Progress(stream, lambda: next(times))
    progress.begin("files", 900)
    for number in range(len(seconds)):
        progress.step(100 * (number + 1))
    progress.end()


def test_progress_is_shown_after_a_second_and_gone_at_the_end() -> None:
    stream = Terminal()
    shown(stream, [1.5, 2.5, 3.5])
    text = stream.getvalue()
    assert text.startswith("\rreading files: 100 of 900")
    assert text.endswith("reading files: 300 of 900\r" + " " * 25 + "\r")


def test_no_progress_in_short_runs_and_files() -> None:
    for stream, seconds in ((Terminal(), [0.2, 0.9]), (io.StringIO(), [1.5, 2.5])):
        shown(stream, seconds)
        assert stream.getvalue() == ""
    shown(None, [1.5])


# --- settings that cannot be used -----------------------------------------------------


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('dialect = "nope"\n', "1:11: dialect: there is no dialect `nope`; there are agnostic, "),
        ('policy = "nope"\n', "1:10: policy: there is no policy `nope`"),
        ('select = ["nope"]\n', "1:11: select: there is no rule `nope`"),
        ('documented-in = ["nope.md"]\n', "1:18: documented-in: there is no file `nope.md`"),
        ("select = [\n", "2:1: is not valid TOML: "),
        ("nope = 1\n", "1:1: unknown setting `nope`"),
    ],
)
def test_broken_settings_are_said_with_their_place(repo: Path, text: str, said: str) -> None:
    write(repo, {".lint-agents.toml": text})
    for flags in ([], ["--yes"]):
        printed = lint("init", *flags, cwd=repo)
        assert (printed.code, printed.out) == (2, "")
        assert printed.err.startswith(f"lint-agents: error: .lint-agents.toml:{said}")
    assert (repo / ".lint-agents.toml").read_text("utf-8") == text
