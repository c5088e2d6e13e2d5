"""Suppressions: where a comment counts, what it covers, what is said about it, and how it
is written.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from frontmatter_lint.agents import dialects
from frontmatter_lint.core import clock
from frontmatter_lint.core.errors import NotReplacedError
from frontmatter_lint.core.findings import Finding
from frontmatter_lint.fixes import add_ignores
from frontmatter_lint.reading import comments, document

from .conftest import CORPUS, Run, examples
from .pace import in_time
from .support import Printed, agent_text, lint, lint_bytes, lint_json, write

FILE = ".claude/agents/otter.md"
WRONG = "model: sonet"


def codes_of(text: str, *flags: str) -> list[str]:
    return [one["code"] for one in lint_bytes(text.encode(), *flags).findings]


# --- where a comment counts -----------------------------------------------------------


@pytest.mark.parametrize(
    "lines",
    [
        [f"{WRONG} # lint-agents: ignore[MD201] ours"],
        [f"{WRONG}  #lint-agents:ignore[unknown-model] ours"],
        [f"{WRONG} # lint-agents: ignore[ MD203 , md201 ] ours", "#"],
        ["# lint-agents: ignore[MD201] ours", WRONG],
        ["  # lint-agents: ignore[MD201] ours", "# and another word", WRONG],
        [
            "# lint-agents: ignore[MD201] -- ours",
            "# lint-agents: ignore[SC104] ours",
            WRONG,
            "effort: hihg",
        ],
        ["# lint-agents: ignore-file[MD201] ours", "color: red", WRONG],
        [WRONG, "color: red # lint-agents: ignore-file[MD201] ours"],
        ['model: "sonet" # lint-agents: ignore[MD201] ours'],
        ["initialPrompt: |", "  # heading", "# lint-agents: ignore[MD201] ours", WRONG],
        ["initialPrompt: | # lint-agents: ignore-file[MD201] ours", "  text", WRONG],
        [f"{WRONG} # see below # lint-agents: ignore[MD201] ours"],
    ],
)
def test_a_comment_suppresses(lines: list[str]) -> None:
    assert "MD201" not in codes_of(agent_text(*lines))


@pytest.mark.parametrize(
    "lines",
    [
        ["color: red # lint-agents: ignore[MD201] ours", WRONG],
        [WRONG, "# lint-agents: ignore[MD201] ours"],
        ["# lint-agents: ignore[MD201] ours", "", WRONG],
        ["# lint-agents: ignore[MD203] ours", WRONG],
        ["# lint-agents: ignore[MD2] ours", WRONG],
        ["# lint-agents: ignore[ALL] ours", WRONG],
        ["# lint-agents: ignore ours", WRONG],
        ["# lint-agents: ignore[] ours", WRONG],
        ["# lint-agents: ignore[MD201 ours", WRONG],
        ["# lint-agents: ignroe[MD201] ours", WRONG],
        ["initialPrompt: |", "  # lint-agents: ignore-file[MD201] ours", WRONG],
        ["initialPrompt: 'a # lint-agents: ignore-file[MD201] ours'", WRONG],
        ['initialPrompt: "a', '  # lint-agents: ignore-file[MD201] ours"', WRONG],
        ["color: red#lint-agents: ignore-file[MD201] ours".replace(": i", ":i"), WRONG],
    ],
)
def test_what_is_no_such_comment_suppresses_nothing(lines: list[str]) -> None:
    assert "MD201" in codes_of(agent_text(*lines))


@pytest.mark.parametrize(
    ("body", "counts"),
    [
        ("<!-- lint-agents: ignore-file[MD201] ours -->\n", True),
        ("Text.\n\n   <!--lint-agents: ignore-file[MD201] ours-->\n", True),
        ("```\ncode\n```\n<!-- lint-agents: ignore-file[MD201] ours -->\n", True),
        ("Write `<!-- lint-agents: ignore-file[MD201] ours -->`.\n", False),
        ("```\n<!-- lint-agents: ignore-file[MD201] ours -->\n```\n", False),
        ("~~~~\n~~~\n<!-- lint-agents: ignore-file[MD201] ours -->\n", False),
        ("# lint-agents: ignore-file[MD201] ours\n", False),
        ("```x``` is code.\n<!-- lint-agents: ignore-file[MD201] ours -->\n", True),
        ("~~~ `x`\n<!-- lint-agents: ignore-file[MD201] ours -->\n~~~\n", False),
        ("``` x\n```x```\n<!-- lint-agents: ignore-file[MD201] ours -->\n", False),
    ],
)
def test_in_the_body_it_is_an_html_comment(body: str, *, counts: bool) -> None:
    assert ("MD201" not in codes_of(agent_text(WRONG, body=body))) is counts


@pytest.mark.parametrize(
    ("between", "is_covered"),
    [
        ("", True),
        ("# Ask @agent-nobody\n", True),
        ("<!-- and another word -->\n", True),
        ("<!-- lint-agents: ignore[SC1] ours -->\n  <!-- a\nb -->\n", True),
        ("<!-- a\n# b\n-->\n", True),
        ("# A heading\n", False),
        ("<!-- a --> and text\n", False),
        ("<!-- a\nb --> and text\n", False),
        ("    <!-- code -->\n", False),
        ("\n", False),
    ],
)
def test_a_comment_in_the_body_covers_the_next_line_that_is_no_comment(
    between: str, tmp_path: Path, *, is_covered: bool
) -> None:
    for end in (" -->", "\n-->"):
        body = f"<!-- lint-agents: ignore[RF801] ours{end}\n{between}Ask @agent-nobody.\n"
        write(tmp_path, {FILE: agent_text(body=body), ".git/HEAD": ""})
        assert ("RF801" not in lint_json(FILE, cwd=tmp_path).codes) is is_covered


def test_a_file_that_cannot_be_read_is_suppressed_from_its_body_or_margin() -> None:
    broken = f"---\nname: {'[' * 70}\n{{}}---\n{{}}"
    comment = "lint-agents: ignore-file[too-deep] a template"
    assert codes_of(broken.format("", "")) == ["FM015"]
    assert codes_of(broken.format("", f"<!-- {comment} -->\n")) == []
    assert codes_of(broken.format(f"# {comment}\n", "")) == []
    assert codes_of(broken.format(f"  # {comment}\n", "")) == ["FM015"]


def test_beside_an_unquoted_colon_a_comment_stays_a_comment() -> None:
    text = agent_text("initialPrompt: do this: now", f"{WRONG} # lint-agents: ignore[MD201] ours")
    assert codes_of(text) == ["FM012"]
    above = agent_text("initialPrompt: do this: now", "# lint-agents: ignore[MD201] ours", WRONG)
    assert codes_of(above) == ["FM012"]
    parsed = document.parse(above.encode(), dialects.known_fields())
    assert parsed.fields
    assert parsed.fields["initialPrompt"] == "do this: now"


# --- what is said about it ------------------------------------------------------------


@pytest.mark.parametrize(
    ("comment", "code", "severity"),
    [
        ("ignore[MD203] ours", "LI901", "warning"),
        ("ignore[MD203]", "LI901", "warning"),
        ("ignore[MD203] TODO: why", "LI901", "warning"),
        ("ignore[MD999]", "LI905", "warning"),
        ("ignore[MA509, MD203]", "LI901", "warning"),
        ("ignore[MD201]", "LI902", "warning"),
        ("ignore[MD201] --", "LI902", "warning"),
        ("ignore[MD201] TODO: why", "LI902", "info"),
        ("ignore ours", "LI903", "warning"),
        ("ignore-file[*] ours", "LI903", "warning"),
        ("ignore[MD201] ours until=2026-11-20", "LI904", "warning"),
        ("ignore[MD201] ours until=soon", "LI905", "warning"),
        ("ignore[MD201] ours until=20261131", "LI905", "warning"),
        ("ignore[MD999] ours", "LI905", "warning"),
        ("ignore[MD] ours", "LI905", "warning"),
        ("ignore[LI902] ours", "LI905", "warning"),
        ("disable[MD201] ours", "LI905", "warning"),
        ("", "LI905", "warning"),
    ],
)
def test_what_is_wrong_with_a_suppression_is_a_finding(
    comment: str, code: str, severity: str
) -> None:
    text = agent_text(f"# lint-agents: {comment}", WRONG)
    found = lint_bytes(text.encode(), "--today=2026-11-21").findings
    own = [
        (one["code"], one["severity"], one["line"]) for one in found if one["code"].startswith("LI")
    ]
    assert own == [(code, severity, 4)]


@pytest.mark.parametrize(
    ("comment", "said", "hint"),
    [
        ("until=2027-01-01", "`until` is no instruction", "write `ignore[CODE] reason` or"),
        ("ignroe[MD201] ours", "`ignroe` is no instruction", "did you mean `ignore`?"),
        ("[MD201] ours", "it gives no instruction", "write `ignore[CODE] reason` or"),
        ("ignore[MD201 ours", "the bracket after it is not closed", "write `ignore[CODE] reason`"),
        ("ignore[MD201] ours until=", "`until=` is no day", "write the last day"),
    ],
)
def test_what_cannot_be_understood_is_told_apart(comment: str, said: str, hint: str) -> None:
    found = lint_bytes(agent_text(f"# lint-agents: {comment}").encode()).findings
    (one,) = [one for one in found if one["code"] == "LI905"]
    assert said in one["message"]
    assert one["hint"].startswith(hint)


def test_the_last_day_still_counts_and_the_day_can_be_given(run: Run, tmp_path: Path) -> None:
    write(
        tmp_path, {FILE: agent_text(f"{WRONG} # lint-agents: ignore[MD201] ours until=2027-01-31")}
    )

    def codes(*flags: str, **environment: str) -> set[str]:
        return set(
            re.findall(
                r"\[(\w+)\]",
                lint("--output-format=concise", FILE, *flags, cwd=tmp_path, **environment).out,
            )
        )

    assert codes("--today", "2027-01-31") == set()
    assert codes("--today", "2027-02-01") == {"LI904", "MD201"}
    assert codes(SOURCE_DATE_EPOCH="1801440000") == {"LI904", "MD201"}
    assert codes("--today=2027-01-31", SOURCE_DATE_EPOCH="1801440000") == set()
    wrong = run("--today=tomorrow", FILE)
    assert (wrong.returncode, wrong.stdout) == (2, "")
    assert "--today" in wrong.stderr


def test_today_is_a_day(monkeypatch: pytest.MonkeyPatch) -> None:
    for epoch in ("", "x", "9" * 40):
        monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
        assert clock.is_day(clock.today())


def test_a_rule_that_did_not_run_is_not_called_unused() -> None:
    text = agent_text("model: sonnet # lint-agents: ignore[unknown-model] ours")
    assert codes_of(text, "--select=LI,MD201") == ["LI901"]
    assert codes_of(text, "--select=LI,SC") == []
    assert codes_of(text, "--ignore=MD201") == []


def test_suppressed_findings_are_counted(run: Run, tmp_path: Path) -> None:
    write(tmp_path, {FILE: agent_text(f"{WRONG} # lint-agents: ignore[MD201] ours")})
    done = run(FILE)
    assert (done.returncode, done.stdout) == (0, "1 file checked: no findings (1 suppressed)\n")
    open_ = run("--no-ignores", FILE)
    assert open_.returncode == 1
    assert "MD201" in open_.stdout
    assert "LI9" not in open_.stdout


def test_nothing_of_the_repository_hides_a_finding_from_no_ignores(
    run: Run, tmp_path: Path
) -> None:
    write(
        tmp_path, {FILE: agent_text(WRONG), "other.md": agent_text("model: sonet", "effort: hihg")}
    )
    hidden = 'per-file-ignores = { "*.md" = ["ALL"] }\nbaseline = "known.json"\n'
    write(tmp_path, {".lint-agents.toml": 'baseline = "known.json"\n'})
    assert run("--update-baseline", FILE).returncode == 0
    write(tmp_path, {".lint-agents.toml": hidden})
    assert run(FILE, "other.md").returncode == 0
    open_ = run("--no-ignores", FILE, "other.md")
    assert open_.returncode == 1
    assert open_.stdout.count("error[MD201]") == 2
    named = run("--no-ignores", "--baseline=known.json", FILE)
    assert named.stdout == "1 file checked: no findings (1 suppressed, 1 of them by the baseline)\n"


def test_hostile_comments_take_little_time() -> None:
    listed = ",".join(f"unknown-modl{n}" for n in range(20_000))
    body = [
        f"<!-- lint-agents: ignore-file[{listed}] x -->",
        *["<!-- lint-agents: ignore-file[MD201] -->"] * 5_000,
    ]
    stacked = ["# lint-agents: ignore[MD2]"] * 2_000
    text = agent_text(
        *stacked, WRONG, body="\n".join([*body, *["# lint-agents:"] * 9_000, *["```"] * 9_000])
    )

    def checked() -> None:
        assert len(lint_bytes(text.encode(), "--select=ALL").findings) <= 5 * 101

    assert in_time(checked, 5)


# --- written --------------------------------------------------------------------------


def test_ignores_are_written_once(run: Run, tmp_path: Path) -> None:
    content = agent_text(WRONG, "mcpServers:", "  - 3", "effort: hihg", body="Do\r\nit.\n").replace(
        "\n", "\r\n", 3
    )
    path = write(tmp_path, {FILE: b"\xef\xbb\xbf" + content.encode()}) / FILE
    path.chmod(0o640)
    before = path.read_bytes()
    done = run("--add-ignores", FILE)
    after = path.read_bytes()
    assert (done.returncode, done.stderr) == (0, "")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert [
        line
        for line in before.splitlines(keepends=True)
        if line not in after.splitlines(keepends=True)
    ] == []
    assert after.count(b"# lint-agents: ignore") == after.count(b"TODO: why") > 1
    assert b"# lint-agents: ignore-file[FM004] TODO: why\r\n" in after
    clean = run(FILE)
    assert clean.returncode == 0
    assert set(re.findall(r"(?m)^\w+\[(\w+)\]", clean.stdout)) == {"LI902"}
    again = run("--add-ignores", FILE)
    assert again.returncode == 0
    assert path.read_bytes() == after
    assert os.listdir(path.parent) == ["otter.md"]


def test_what_cannot_be_written_is_left_alone(run: Run, tmp_path: Path) -> None:
    write(
        tmp_path,
        {"real.md": agent_text(WRONG), ".claude/agents/torn.md": f"---\nname: {'[' * 70}\n---\n"},
    )
    (tmp_path / ".claude/agents/link.md").symlink_to(tmp_path / "real.md")
    before = (tmp_path / "real.md").read_bytes()
    done = run("--add-ignores", ".claude/agents/link.md", ".claude/agents/torn.md")
    assert done.returncode == 1
    assert ".claude/agents/link.md: left as it is: it is a symbolic link" in done.stdout
    assert ".claude/agents/torn.md: left as it is: its frontmatter cannot be read" in done.stdout
    assert (tmp_path / "real.md").read_bytes() == before
    for flags in (["-"], ["--no-ignores", "real.md"]):
        refused = run("--add-ignores", *flags, input=agent_text(WRONG))
        assert (refused.returncode, refused.stdout) == (2, "")


# --- properties -----------------------------------------------------------------------

LINES = [
    "model: sonet",
    "model: [a, b]",
    "model:\n  preference: sonet\n  fallbacks: [haiku, 'haiku']",
    "effort: hihg",
    "tools: [Read, 'Grep # not a comment']",
    "mcpServers:\n- a\n- 3",
    "initialPrompt: |\n  # lint-agents: ignore-file[MD201] text\n\n  more",
    "initialPrompt: >-\n    folded # text\n    more\n",
    'color: "two\n  # lines"',
    "color: plain\n  going on",
    "region: north",
    "description: twice",
    "hooks: {a: no, b: 010}",
    "initialPrompt: do this: now",
    "name: on # a comment",
]


@st.composite
def agents(draw: st.DrawFn) -> str:
    lines = draw(st.lists(st.sampled_from(LINES), max_size=5, unique=True))
    text = agent_text(
        *lines, body=draw(st.sampled_from(["Work.\n", "", "# Title\n\n```\n---\n```"]))
    )
    return text.replace("\n", draw(st.sampled_from(["\n", "\r\n"])))


def brief(printed: Printed) -> list[tuple[str, str, str]]:
    """The findings without what moves with the lines, and without those about suppressions."""
    return [
        (one["code"], re.sub(r"line \d+", "line #", one["message"]), one["severity"])
        for one in printed.findings
        if not one["code"].startswith("LI")
    ]


COMMENTS = st.builds(
    "# lint-agents: {}[{}]{}".format,
    st.sampled_from(["ignore", "ignore-file", "ignroe"]),
    st.sampled_from(["FB303", "single-provider-chain,MD508", "", "nonsense", "ALL"]),
    st.sampled_from(["", " because: of it", " TODO until=2020-01-01", " [x] -->"]),
)


@settings(max_examples=examples(300))
@given(agents(), COMMENTS, st.booleans(), st.data())
def test_a_comment_changes_neither_values_nor_other_findings(
    text: str,
    comment: str,
    behind: bool,  # noqa: FBT001 - drawn
    data: st.DataObject,
) -> None:
    parsed = document.parse(text.encode(), dialects.known_fields())
    assume(parsed.fields is not None)
    fields = text[parsed.split.start : parsed.split.end].splitlines(keepends=True)
    at = data.draw(st.integers(0, len(fields)))
    line_end = "\r\n" if "\r\n" in text else "\n"
    if fields and behind:
        at = min(at, len(fields) - 1)
        fields[at] = f"{fields[at].rstrip()} {comment}{line_end}"
    else:
        fields.insert(at, comment + line_end)
    block = "".join(fields)
    written = text[: parsed.split.start] + block + text[parsed.split.end :]
    reread = document.parse(written.encode(), dialects.known_fields())
    number = 1 + at + 1
    is_comment = any(note.span.start.line == number for note in comments.read(reread))
    if not is_comment:
        return  # it landed inside of a scalar, and is text there
    unhurt = [fault.rule for fault in reread.faults] == [fault.rule for fault in parsed.faults]
    if behind and any(fault.rule == "unquoted-colon" for fault in parsed.faults):
        return  # where Claude Code reads lines literally, a comment behind a value is part of it
    assume(
        unhurt
    )  # a comment ends a plain value that runs over lines: what follows is no YAML then
    assert reread.fields == parsed.fields
    assert brief(lint_bytes(written.encode())) == brief(lint_bytes(text.encode()))


@settings(max_examples=examples(300))
@given(agents())
def test_after_adding_ignores_nothing_but_todo_is_left(text: str) -> None:
    from frontmatter_lint.agents.load import Candidate
    from frontmatter_lint.core.settings import Config
    from frontmatter_lint.engine import engine, standards
    from frontmatter_lint.engine.standards import Run
    from frontmatter_lint.rules import selection

    settings_ = Config(isolated=True)
    held_to = standards.of(settings_)
    run = Run(selection.selected(settings_, held_to.policy), held_to)

    def found(data: bytes) -> list[str]:
        one = Candidate(FILE, FILE, f"/x/{FILE}", named=True, data=data)
        report = engine.check_files([one], lambda _: run).report
        found_by.clear()
        found_by.extend(report.findings)
        return [finding.code for finding in report.findings]

    found_by: list[Finding] = []
    before = text.encode()
    found(before)
    try:
        after = add_ignores.with_comments(
            before, [one for one in found_by if not one.code.startswith("LI")]
        )
    except NotReplacedError:
        assert document.parse(before, dialects.known_fields()).fields is None
        return
    old, new = (document.parse(data, dialects.known_fields()) for data in (before, after))
    assert repr(old.fields) == repr(new.fields)
    assert old.body == new.body
    assert set(found(after)) <= {"LI902"}


def test_a_finding_inside_of_a_scalar_is_suppressed_for_the_file() -> None:
    text = agent_text('hooks: {a: "two', '  lines", b: no}')
    found = lint_bytes(text.encode(), "--select=FM016,SC").findings
    assert found
    made = ignored(text, "--select=FM016,SC")
    assert "ignore-file[" in made


def ignored(text: str, *flags: str) -> str:
    """A file after `--add-ignores`."""
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        path = write(Path(folder), {FILE: text}) / FILE
        lint("--isolated", "--add-ignores", *flags, path)
        return path.read_text(encoding="utf-8")


def test_a_file_edited_meanwhile_is_left_alone(tmp_path: Path, agent: Callable[..., Path]) -> None:
    from frontmatter_lint.fixes import write_file

    path = agent("name: x")
    with pytest.raises(NotReplacedError, match="changed meanwhile"):
        write_file.replace(os.fspath(path), b"what it was", b"new")
    with pytest.raises(NotReplacedError, match="No such file"):
        write_file.replace(os.fspath(tmp_path / "gone.md"), b"what it was", b"new")


@pytest.mark.corpus
def test_real_files_keep_every_line_they_have(tmp_path: Path) -> None:
    folder = tmp_path / "corpus"
    real = [path for path in CORPUS.rglob("*.md") if path.is_file() and not path.is_symlink()]
    write(folder, {os.fspath(path.relative_to(CORPUS)): path.read_bytes() for path in real})
    paths = sorted(folder.rglob("*.md"))
    before = {path: path.read_bytes() for path in paths}
    counted = len(lint("--isolated", "--output-format=json", cwd=folder).findings)
    lint("--isolated", "--add-ignores", cwd=folder)
    after = {path: path.read_bytes() for path in paths}
    for path in paths:
        added = [
            line
            for line in after[path].splitlines(keepends=True)
            if b"# lint-agents: ignore" in line
        ]
        assert after[path] == before[path] or added
        rest = after[path]
        for line in added:
            rest = rest.replace(line, b"", 1)
        assert rest == before[path]
    left = lint("--isolated", "--output-format=json", cwd=folder).findings
    assert {one["code"] for one in left} <= {
        "LI902",
        "FM011",
    }  # what is no YAML can hold no comment
    assert len(left) <= counted
    lint("--isolated", "--add-ignores", cwd=folder)
    assert {path: path.read_bytes() for path in paths} == after


def test_what_is_said_of_a_comment_names_its_reach_and_the_way_out() -> None:
    """Each of these went unseen when the code was changed on purpose."""
    text = agent_text(
        "color: blue  # lint-agents: ignore[MD201] why",
        "effort: high  # lint-agents: ignroe[MD201] why",
        "x: y  # lint-agents: ignore[MD2001] why",
        "z: y  # lint-agents: ignore[qqqqqqqqqqqq] why",
    )
    text += "<!-- lint-agents: ignore-file[MD203] why -->\n"
    found = lint_bytes(text.encode(), "--select=ALL").findings
    said = {(one["message"], one["hint"]) for one in found}
    messages = " ".join(message for message, _ in said)
    hints = " ".join(hint for _, hint in said)
    assert "`unknown-model` on line 4 to suppress" in messages
    assert "in this file to suppress" in messages
    assert "`lint-agents rules` lists the rules" in hints
    assert "`ignore`" in hints
    assert "`MD201`" in hints


def test_the_whole_comment_goes_only_where_all_of_it_is_idle() -> None:
    text = agent_text(
        "color: blue  # lint-agents: ignore[MD201] why",
        "model: sonet  # lint-agents: ignore[MD201, MD203] why",
    )
    hints = [one["hint"] for one in lint_bytes(text.encode()).findings if one["code"] == "LI901"]
    assert hints == ["delete the comment", "delete `MD203` from the comment"]


def test_words_that_are_no_rule_are_cut_and_counted() -> None:
    """A comment may hold any number of them, and each is as long as it likes."""
    long = "q" * 70
    lines = [
        f"x{number}: 1  # lint-agents: ignore[{','.join(_words(number))}] y" for number in (1, 2)
    ]
    text = agent_text(*lines, f"z: 1  # lint-agents: ignore[{long}] y")
    short = agent_text(f"z: 1  # lint-agents: ignore[{long}] y")
    assert len([code for code in codes_of(text) if code == "LI905"]) == 100
    (message,) = [
        one["message"] for one in lint_bytes(short.encode()).findings if one["code"] == "LI905"
    ]
    assert f"`{long[:60]}`" in message


def _words(number: int) -> list[str]:
    return [f"nothing-{number}-{word}" for word in range(60)]


def test_what_gets_comments_is_counted_and_what_gets_none_is_named(tmp_path: Path) -> None:
    torn = "---\nname: torn\nmodel: sonet\n"
    files = {"a.md": agent_text("model: sonet"), "b.md": torn, "c.md": torn}
    write(tmp_path, {f".claude/agents/{name}": text for name, text in files.items()})
    printed = lint("--isolated", "--add-ignores", "--select=MD,FM", cwd=tmp_path)
    left = "left as it is: its frontmatter cannot be read, so no comment can stand in it\n"
    assert printed.code == 1
    assert printed.out == (
        f".claude/agents/b.md: {left}.claude/agents/c.md: {left}"
        "1 finding suppressed in 1 file; now write the reasons\n"
    )
    again = lint("--isolated", "--add-ignores", "--select=MD,FM", cwd=tmp_path)
    assert again.out.endswith(f"{left}0 findings suppressed in 0 files\n")


#: Texts, and the lines that each comment in them covers with the column it begins at.
COVERED: dict[str, tuple[str, list[tuple[tuple[int, ...], int]]]] = {
    "beside a field": ("---\nname: a # lint-agents: ignore[A]\n---\n", [((2,), 9)]),
    "above a field": ("---\n# lint-agents: ignore[A]\nname: a\n---\n", [((2, 3), 1)]),
    "above another": (
        "---\n# lint-agents: ignore[A]\n# lint-agents: ignore[B]\nname: a\n---\n",
        [((2, 4), 1), ((3, 4), 1)],
    ),
    "in a text": ("---\nname: '# lint-agents: ignore[A]'\n---\n", []),
    "in a text block": ("---\nname: |\n  # lint-agents: ignore[A]\n---\n", []),
    "beside the sign of a text block": (
        "---\nname: | # lint-agents: ignore[A]\n  a\n---\n",
        [((2,), 9)],
    ),
    "before the first field": ("---\n # lint-agents: ignore[A]\nname: a\n---\n", [((2, 3), 2)]),
    "in what is no YAML": (
        "---\n# lint-agents: ignore[A]\nname: [a\n  # lint-agents: ignore[B]\n\x00: x\n---\n",
        [((2, 3), 1), ((4, 5), 3)],
    ),
    "indented in the body": (
        "---\nname: a\n---\n  <!-- lint-agents: ignore[A] -->\n",
        [((4, 5), 3)],
    ),
    "in code in the body": ("---\nname: a\n---\n```\n<!-- lint-agents: ignore[A] -->\n```\n", []),
    "behind code in the body": (
        "---\nname: a\n---\n```\nx\n```\n<!-- lint-agents: ignore[A] -->\n",
        [((7, 8), 1)],
    ),
    "as many as may stand above a line": (
        "---\n" + "# lint-agents: ignore[A]\n" * 50 + "name: a\n---\n",
        [((line, 52), 1) for line in range(2, 52)],
    ),
    "one more than may stand above a line": (
        "---\n" + "# lint-agents: ignore[A]\n" * 51 + "name: a\n---\n",
        [((2, 52), 1), *(((line, 53), 1) for line in range(3, 53))],
    ),
}


@pytest.mark.parametrize(("text", "covered"), COVERED.values(), ids=COVERED)
def test_a_comment_covers_its_line_or_the_next_that_is_none(
    text: str, covered: list[tuple[tuple[int, ...], int]]
) -> None:
    found = comments.read(document.parse(text.encode(), ("name",)))
    assert [(one.lines, one.span.start.column) for one in found] == covered
