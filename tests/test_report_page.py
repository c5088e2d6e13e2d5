"""`lint-agents report --html FILE`: a page that asks nobody for anything and obeys no name."""

from __future__ import annotations

import base64
import hashlib
import json
import time
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontmatter_lint.output import report_page

from . import browser
from .command_shapes import CostJson, FleetJson
from .conftest import ROOT
from .shapes import json_as
from .support import agent_text, lint, write
from .usage_shapes import PageJson, UsageJson

DEMO = ROOT / "fixtures" / "demo"
HERE = ".claude/agents"
HOSTILE = [
    "</script><script>document.title='obeyed'</script>",
    "x<img src=x onerror=document.title='obeyed'>",
    "<!--<script>",
    "]]><svg/onload=document.title='obeyed'>",
    "'\"`+(document.title='obeyed')+`",
    "a\u2028b\u202ec",
]
needs_browser = pytest.mark.skipif(browser.BROWSER is None, reason="needs a Chromium")


class _Elements(HTMLParser):
    """The elements of a page, each with its attributes, and the text of scripts and styles."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.texts: dict[str, list[str]] = {"script": [], "style": []}
        self.inside = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))
        self.inside = tag

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002 - the name that the reader calls
        self.inside = ""

    def handle_data(self, data: str) -> None:
        if self.inside in self.texts:
            self.texts[self.inside].append(data)


def page_of(cwd: Path, *arguments: str | Path) -> str:
    """The page for the agents of a folder."""
    printed = lint("report", "--html", "page.html", *arguments, cwd=cwd)
    assert printed.code == 0, printed.err
    return (cwd / "page.html").read_text("utf-8")


def parsed(page: str) -> _Elements:
    """The elements of a page."""
    reader = _Elements()
    reader.feed(page)
    return reader


def data_of(page: str) -> PageJson:
    """What the page shows, as its script reads it."""
    return json_as(parsed(page).texts["script"][0], PageJson)


def hostile(folder: Path) -> Path:
    """A repository whose agents mean harm by their names and descriptions."""
    files = {".git/HEAD": ""}
    for number, name in enumerate(HOSTILE):
        fields = f"name: {json.dumps(name)}\ndescription: {json.dumps(name)}\nmodel: opus"
        files[f"{HERE}/a{number}.md"] = f"---\n{fields}\n---\nDo it.\n"
    return write(folder, files)


def test_the_page_holds_what_the_command_knows(tmp_path: Path) -> None:
    printed = lint("report", "--isolated", "--html", tmp_path / "page.html", cwd=DEMO)
    assert printed.code == 0
    assert "10 agents" in printed.out
    shown = data_of((tmp_path / "page.html").read_text("utf-8"))
    listed = json_as(lint("fleet", "--isolated", "--output-format=json", cwd=DEMO).out, FleetJson)
    (repository,) = listed["repositories"]
    assert [one["n"] for one in shown["agents"]] == [one["agent"] for one in repository["agents"]]
    assert shown["summary"]["errors"] == listed["summary"]["findings"]["error"]
    costs = [one["c$"] for one in shown["agents"] if "c$" in one]
    assert len(costs) >= 8
    assert shown["prices"]["light"] < shown["prices"]["mid"] < shown["prices"]["frontier"]


def test_nothing_but_its_own_style_and_script_may_run(tmp_path: Path) -> None:
    elements = parsed(page_of(hostile(tmp_path)))
    policies = [
        one["content"] or ""
        for tag, one in elements.found
        if tag == "meta" and one.get("http-equiv") == "Content-Security-Policy"
    ]
    (policy,) = policies
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    for text, kind in (
        (elements.texts["script"][1], "script"),
        (elements.texts["style"][0], "style"),
    ):
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"{kind}-src 'sha256-{digest}'" in policy
    for tag, attributes in elements.found:
        assert tag not in ("link", "img", "iframe", "object", "base")
        assert not {"src", "href", "style", "srcset"}.difference({"href"} if tag == "a" else ()) & {
            *attributes
        }
        assert not any(name.startswith("on") for name in attributes)


def test_no_name_becomes_markup(tmp_path: Path) -> None:
    plain = parsed(page_of(write(tmp_path / "plain", {f"{HERE}/a.md": agent_text()})))
    elements = parsed(page_of(hostile(tmp_path / "hostile")))
    assert [tag for tag, _ in elements.found] == [tag for tag, _ in plain.found]
    names = [one["n"] for one in data_of((tmp_path / "hostile/page.html").read_text())["agents"]]
    assert names[:4] == HOSTILE[:4], "as text they are shown whole"


@given(st.recursive(st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)))
def test_no_data_ends_its_element(value: object) -> None:
    text = report_page.embedded(value)
    assert text.isascii()
    assert not {*"<>&"} & {*text}
    assert json_as(text, object) == value


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ([], "--html names the file to write"),
        (["--html", "-"], "--html names the file to write"),
        (["--html", "nowhere/page.html"], "its folder does not exist"),
        (["--html", f"{HERE}/a.md"], "it is one of the files checked"),
        (["--html", "page.html", "nothing"], "nothing"),
    ],
)
def test_where_no_page_can_be_written(tmp_path: Path, arguments: list[str], says: str) -> None:
    text = agent_text("model: opus")
    folder = write(tmp_path, {".git/HEAD": "", f"{HERE}/a.md": text})
    printed = lint("report", *arguments, cwd=folder)
    assert (printed.code, printed.out) == (2, "")
    assert says in printed.err
    assert "Traceback" not in printed.err
    assert (folder / HERE / "a.md").read_text() == text
    assert not (folder / "page.html").exists()


def test_a_thousand_agents_fit_a_megabyte(tmp_path: Path) -> None:
    files = {".git/HEAD": ""}
    for number in range(1000):
        name = f"security-auditor-of-otters-{number}"
        files[f"{HERE}/{name}.md"] = agent_text("model: haiku", name=name)
    folder = write(tmp_path, files)
    start = time.perf_counter()
    page = page_of(folder)
    assert time.perf_counter() - start < 10, "a bound for any machine; a usual one takes 1 s"
    assert len(page.encode()) < 1_000_000


def test_cost_and_chains_are_those_of_the_commands(tmp_path: Path) -> None:
    settings = """
    [cost]
    calls = 7
    [[chains]]
    title = "Build and review"
    steps = [{agent = "booking-debugger", does = "builds"}, {agent = "nobody"}]
    """
    files = {one.name: one.read_text() for one in (DEMO / HERE).glob("*.md")}
    folder = write(tmp_path, {f"{HERE}/{name}": text for name, text in files.items()})
    write(folder, {".git/HEAD": "", ".lint-agents.toml": settings})
    shown = data_of(page_of(folder))
    bill = json_as(lint("cost", "--output-format=json", cwd=folder).out, CostJson)
    day = sum(one["c$"] * one["a"] for one in shown["agents"] if "c$" in one)
    assert abs(day - bill["day"]) < 0.001
    (chain,) = shown["chains"]
    assert [step[0] for step in chain["s"]] == ["booking-debugger", "nobody"]
    assert any("nobody" in remark for remark in chain["r"])
    assert len(data_of(page_of(folder, "--policy=hybrid"))["chains"]) == 2, "with agents of ours"


def test_what_one_file_can_add_to_the_page_is_bounded(tmp_path: Path) -> None:
    names = ", ".join(f"nobody-{number}" for number in range(3_000))
    text = (
        f"---\nname: a\ndescription: Sorts.\nmodel:\n  preference: opus\n  fallbacks: [{names}]\n"
    )
    page = page_of(write(tmp_path, {f"{HERE}/a.md": f"{text}---\nDo it.\n"}))
    bare = page_of(write(tmp_path / "bare", {f"{HERE}/a.md": agent_text()}))
    assert len(page) - len(bare) < 30_000


@needs_browser
@pytest.mark.parametrize("width", [1280, 390])
def test_a_browser_draws_it_without_a_word(tmp_path: Path, width: int) -> None:
    folder = hostile(tmp_path)
    page_of(folder)
    with browser.page(tmp_path) as page:
        page.open(folder / "page.html", width)
        assert page.run("document.title") == "Agents and their models"
        assert page.run("document.querySelectorAll('#rows tr').length") == len(HOSTILE)
        assert page.number("document.querySelectorAll('svg').length") >= 3
        assert page.number("document.documentElement.scrollWidth") <= width
        assert page.run("document.querySelectorAll('#rows img, #rows script').length") == 0
        page.run("document.querySelectorAll('#rows button').forEach(one => one.click())")
        assert page.run("document.title") == "Agents and their models"
        assert page.logged == []
        assert len(page.asked) == 1, "the page itself"


@needs_browser
def test_filter_sort_theme_what_if_and_keys_work(tmp_path: Path) -> None:
    lint("report", "--isolated", "--html", tmp_path / "page.html", cwd=DEMO)
    with browser.page(tmp_path) as page:
        page.open(tmp_path / "page.html")

        def count() -> object:
            return page.run("document.getElementById('count').textContent")

        def choose(what: str, value: str) -> None:
            page.run(f"(one => {{ one.value = {value!r}; for (const kind of ['input', 'change']) "
                     f"one.dispatchEvent(new Event(kind, {{bubbles: true}})) }})"
                     f"(document.getElementById({what!r}))")  # fmt: skip

        assert count() == "All 10 agents."
        choose("q", "SECURITY aud")
        assert count() == "1 of 10 agents."
        choose("q", "")
        choose("f-found", "error")
        assert count() == "5 of 10 agents."
        page.run("document.querySelector('#filters button').click()")
        page.run("new Promise(done => setTimeout(done, 20))")
        assert count() == "All 10 agents."
        head = "document.querySelectorAll('#heads th')[2]"
        tiers = "[...document.querySelectorAll('#rows tr')].map(one => one.children[2].textContent)"
        page.run(f"{head}.querySelector('button').focus()")
        for direction, first in (("ascending", "not known"), ("descending", "frontier")):
            page.press("Enter")
            assert page.run(f"{head}.getAttribute('aria-sort')") == direction
            assert page.texts(tiers)[0] == first
        page.run("document.querySelector('#rows button').focus()")
        page.press("Enter")
        assert page.run("document.activeElement.getAttribute('aria-expanded')") == "true"
        assert page.run("document.querySelectorAll('tr.more').length") == 1
        page.run("document.querySelector('#scores [tabindex]').focus()")
        page.press("Enter")
        assert count() != "All 10 agents."
        light = page.run("getComputedStyle(document.body).backgroundColor")
        choose("theme", "dark")
        assert page.run("getComputedStyle(document.body).backgroundColor") != light
        choose("wi-who", "*:")
        choose("wi-tier", "light")
        assert "% less." in page.text("document.getElementById('wi-out').textContent")
        assert page.logged == []


# --- what ran -------------------------------------------------------------------------


def with_records(folder: Path) -> Path:
    """A repository of hostile agents, and records of each."""
    hostile(folder)
    lines = []
    for number, name in enumerate(HOSTILE):
        day = f"2026-11-{number % 28 + 1:02}T10:00:00Z"
        one = {"time": day, "agent": name, "model": "claude-haiku-5-5", "input_tokens": 10_000_000}
        lines.append(one | {"duration_ms": 1500 + number, "success": number % 2 == 0})
        lines.append(one | {"model": "nobody-knows-it"})
    return write(folder, {"ran.jsonl": "\n".join(map(json.dumps, lines))})


def test_what_ran_is_what_the_monitor_counts(tmp_path: Path) -> None:
    folder = with_records(tmp_path)
    shown = data_of(page_of(folder, "--usage=ran.jsonl"))["usage"]
    assert shown is not None
    told = lint("monitor", "--isolated", "--output-format=usage", "ran.jsonl", cwd=folder)
    counted = json_as(told.out, UsageJson)
    costs = {one["agent"]: one["cost_usd"] for one in counted["agents"]}
    assert sum(one["c"] for one in shown["agents"]) == pytest.approx(sum(costs.values()), abs=0.01)
    assert sum(one["q"] for one in shown["agents"]) == counted["total"]["requests"]
    assert [one[0] for one in shown["days"]] == [one["day"] for one in counted["days"]]
    assert len(shown["agents"]) == len(costs)
    assert "at least $" in shown["note"]
    declared = [model[2] for one in shown["agents"] for model in one["m"]]
    assert False in declared, "agents on opus ran on haiku"
    (first, *_) = [one for one in shown["agents"] if "s" in one]
    assert first["s"][1] == 1


def test_a_page_without_records_says_nothing_of_what_ran(tmp_path: Path) -> None:
    page = page_of(write(tmp_path, {f"{HERE}/a.md": agent_text()}))
    assert data_of(page)["usage"] is None


def test_a_state_serves_the_page_and_the_monitor(tmp_path: Path) -> None:
    folder = with_records(tmp_path)
    first = page_of(folder, "--usage=ran.jsonl", "--state=s")
    kept = (folder / "s").read_bytes()
    assert page_of(folder, "--usage=ran.jsonl", "--state=s") == first
    lint("monitor", "--isolated", "--state=s", "ran.jsonl", cwd=folder)
    assert (folder / "s").read_bytes() == kept


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--usage=nowhere"], "there is no file or folder `nowhere`"),
        (["--usage=here"], "there is no folder of transcripts"),
        (["--usage=here", "--usage=ran.jsonl"], "`here` goes with no other path"),
        (["--usage=ran.jsonl", "--since=soon"], "--since takes a day"),
        (["--usage=ran.jsonl", "--since=2027-01-01"], "no record of a request since 2027-01-01"),
        (["--since=2026-01-01"], "say which records --usage reads"),
        (["--state=s"], "say which records --usage reads"),
    ],
)
def test_records_that_are_none(tmp_path: Path, arguments: list[str], says: str) -> None:
    folder = with_records(tmp_path)
    nobody = {"HOME": str(tmp_path / "home"), "CLAUDE_CONFIG_DIR": str(tmp_path / "home")}
    command = ("report", "--isolated", "--html", "page.html", *arguments)
    printed = lint(*command, cwd=folder, **nobody)
    assert (printed.code, printed.out) == (2, "")
    assert says in printed.err
    assert not (folder / "page.html").exists()


def test_many_agents_that_ran_are_bounded(tmp_path: Path) -> None:
    lines = []
    for number in range(3_000):
        one = {"time": "2026-11-01T10:00:00Z", "agent": f"a{number}", "model": "haiku"}
        lines.append(json.dumps(one | {"input_tokens": number}))
    folder = write(tmp_path, {f"{HERE}/a.md": agent_text(), "ran.jsonl": "\n".join(lines)})
    page = page_of(folder, "--usage=ran.jsonl")
    shown = data_of(page)["usage"]
    assert shown is not None
    assert shown["more"] == 2_500
    assert len(page) < 150_000


@needs_browser
@pytest.mark.parametrize("width", [1280, 390])
def test_a_browser_draws_what_ran(tmp_path: Path, width: int) -> None:
    folder = with_records(tmp_path)
    page_of(folder, "--usage=ran.jsonl")
    with browser.page(tmp_path) as page:
        page.open(folder / "page.html", width)
        rows = "document.querySelectorAll('#ran-rows tr')"
        shown = data_of((folder / "page.html").read_text("utf-8"))["usage"]
        assert shown is not None
        assert page.run(f"{rows}.length") == len(shown["agents"])
        assert page.number("document.querySelectorAll('#ran-days rect').length") >= 3
        assert page.run("document.querySelectorAll('#ran-rows img, #ran-rows script').length") == 0
        assert page.number("document.documentElement.scrollWidth") <= width
        assert "not as declared" in page.text("document.getElementById('ran-rows').textContent")
        heads = "document.querySelectorAll('#ran-heads th')"
        assert page.run(f"{heads}[3].getAttribute('aria-sort')") == "descending"
        page.run(f"{heads}[0].querySelector('button').click()")
        assert page.run(f"{heads}[0].getAttribute('aria-sort')") == "ascending"
        names = f"[...{rows}].map(one => one.children[0].textContent.toLowerCase())"
        found = page.texts(names)
        assert found == sorted(found)
        assert page.logged == []
        assert len(page.asked) == 1, "the page itself"
