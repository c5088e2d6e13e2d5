"""The shape of the code itself: layers, sizes, docstrings, and what a run costs
before it begins.
"""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import tokenize
from collections.abc import Iterator
from functools import cache
from io import StringIO
from pathlib import Path

import pytest

from frontmatter_lint.agents import catalogue, dialect_facts, dialects
from frontmatter_lint.core import nouns, policy_advice, policy_parts
from frontmatter_lint.core.nouns import Agent, Context, Problem
from frontmatter_lint.core.policy import built_in
from frontmatter_lint.core.resources import schema
from frontmatter_lint.core.rulebook import Rule
from frontmatter_lint.rules import selection
from frontmatter_lint.rules.selection import entries, every_rule

from .conftest import ROOT, clean_environment
from .support import agent_text, lint, write

PACKAGE = ROOT / "frontmatter_lint"

#: The rooms: a module imports from its own room and those before it, never from one after it.
ROOMS = (
    "core",
    "reading",
    "agents",
    "judging",
    "fleet",
    "usage",
    "fixes",
    "rules",
    "engine",
    "output",
    "cli",
    "api",
    "lsp",
    "mcp",
    "__main__",
)
#: What stands beside the rooms.
ENTRANCES = {"api", "__main__"}

MODULES = sorted(path for path in PACKAGE.rglob("*.py") if "compiled" not in path.parts)
RULES = [
    path
    for path in MODULES
    if path.parent.name == "rules" and path.stem not in ("__init__", "selection", "plugins")
]


def _name(path: Path) -> str:
    """`frontmatter_lint/rules/x.py` → `rules.x`; a package goes by its folder."""
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return ".".join(part for part in parts if part != "__init__")


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _imports(path: Path, *, at_run: bool = False) -> Iterator[str]:
    """The modules of this package that a module imports, at whatever place, each by its
    dotted name; with `at_run` without those that only a type checker follows.
    """
    typed: set[ast.AST] = set()
    for node in ast.walk(_tree(path)):
        if at_run and isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            for statement in node.body:
                typed.update(ast.walk(statement))
    package = (_name(path) + ".x" if path.name == "__init__.py" else _name(path)).split(".")[:-1]
    package = [part for part in package if part]
    known = {_name(one) for one in MODULES}
    for node in ast.walk(_tree(path)):
        if node in typed:
            continue
        if isinstance(node, ast.ImportFrom) and node.level:
            base = package[: len(package) + 1 - node.level] + (
                node.module.split(".") if node.module else []
            )
            for alias in node.names:
                inner = ".".join([*base, alias.name])
                yield inner if inner in known else ".".join(base)
        elif isinstance(node, ast.ImportFrom | ast.Import):
            names = (
                [node.module or ""]
                if isinstance(node, ast.ImportFrom)
                else [alias.name for alias in node.names]
            )
            assert not any(name.startswith("frontmatter_lint") for name in names), (
                "imports inside are relative"
            )


GRAPH = {_name(path): sorted({one for one in _imports(path) if one}) for path in MODULES}
AT_RUN = {
    _name(path): sorted({one for one in _imports(path, at_run=True) if one}) for path in MODULES
}


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_imports_go_downward_only(path: Path) -> None:
    name = _name(path)
    if not name:  # what it exports is imported when it is asked for
        assert GRAPH[name] == ["api"]
        return
    own = name.split(".")[0]
    assert own in ROOMS, f"`{own}` is no room"
    for imported in GRAPH[name]:
        below = imported.split(".")[0]
        assert ROOMS.index(below) <= ROOMS.index(own), (
            f"{name} imports {imported}, which lies above it"
        )


#: What reads documents, from the words up to the whole: the same holds among these.
DOCUMENT_ROOMS = (
    *("sizes", "html_tables", "markdown", "words", "prose", "tables", "lists", "registries"),
    *("drawings", "code", "markups", "reader", "passed_lines", "matching", "placing"),
    "for_one_agent",
)


def test_the_rooms_of_documents_import_downward_only() -> None:
    inside = "judging.documents."
    for name, imports in GRAPH.items():
        if not name.startswith(inside):
            continue
        own = DOCUMENT_ROOMS.index(name.removeprefix(inside).split(".")[0])
        for imported in imports:
            if imported.startswith(inside):
                below = imported.removeprefix(inside).split(".")[0]
                assert DOCUMENT_ROOMS.index(below) <= own, f"{name} imports {imported}"


def test_no_module_imports_itself_by_way_of_others() -> None:
    done: set[str] = set()

    def visit(name: str, above: tuple[str, ...]) -> None:
        assert name not in above, " → ".join([*above, name])
        if name not in done:
            for imported in AT_RUN[name]:
                if (
                    imported != name.partition(".")[0]
                ):  # a rule or format knows the table of its folder
                    visit(imported, (*above, name))
            done.add(name)

    for name in AT_RUN:
        visit(name, ())


def test_every_room_is_listed_and_says_what_only_it_knows() -> None:
    found = {path.name for path in PACKAGE.iterdir() if (path / "__init__.py").exists()}
    rooms = {room for room in ROOMS if room not in ENTRANCES}
    assert found == rooms | {"compiled"}
    for room in rooms:
        doc = ast.get_docstring(_tree(PACKAGE / room / "__init__.py")) or ""
        first = doc.partition("\n\n")[0].replace("\n", " ")
        assert first.count(". ") == 0, f"{room}: one sentence"
        assert first.endswith("."), room


def test_at_most_seven_frames_lie_between_the_command_line_and_a_rule(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    depths = []
    load_real = selection.load

    def load(name: str) -> Rule:
        rule = load_real(name)

        def check(agent: Agent, context: Context) -> Iterator[Problem]:
            frame, depth = sys._getframe(), 1  # this function stands for the rule itself
            while frame.f_back is not None:
                frame = frame.f_back
                depth += Path(frame.f_code.co_filename).is_relative_to(PACKAGE)
            depths.append(depth)
            return rule.check(agent, context)

        return rule._replace(check=check)

    monkeypatch.setattr(selection, "load", load)
    write(tmp_path, {".claude/agents/a.md": agent_text("model: sonet")})
    assert lint(".claude/agents/a.md", cwd=tmp_path).code == 1
    assert depths
    assert max(depths) <= 7


#: Functions with a name that one finding without a fix may run through, from the start of the
#: process on, and modules in which a local variable may be the finding or its problem.
MOST_FUNCTIONS, MOST_HOLDERS = 150, 5


def test_one_finding_runs_through_few_functions_and_few_modules_hold_it() -> None:
    # in a process of its own: what was imported or kept before would not be counted
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.hops"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        env=clean_environment(),
    )
    functions, holders = (int(number) for number in re.findall(r"(?m)^\d+", done.stdout))
    assert 50 < functions <= MOST_FUNCTIONS, done.stdout
    assert 1 < holders <= MOST_HOLDERS, done.stdout


#: Who may spell text out before it is printed: it measures what will be seen, or the text is
#: for another program that shows it.
SPELLING = {"core.terminal", "output.full", "output.markdown", "output.parts", "output.junit"}
SPELLING |= {"output.sarif", "output.fleet_text", "output.fleet_values"}
SPELLING |= {
    "output.cost_text",
    "output.chains_text",
    "output.judgement_lines",
    "output.matrix_lines",
}
SPELLING |= {"output.report_page", "output.usage_page"}
SPELLING |= {"output.routing_text", "output.registry_text"}
SPELLING |= {"output.usage_text", "output.usage_values", "output.evidence_text"}


def test_one_module_prints_and_what_it_prints_is_spelled_out_there() -> None:
    writing = set()
    spelling = set()
    for path in MODULES:
        for node in ast.walk(_tree(path)):
            called = ast.unparse(node.func) if isinstance(node, ast.Call) else ""
            if called in ("print", "sys.stdout.write", "sys.stderr.write"):
                writing.add(_name(path))
            if called == "safe":
                spelling.add(_name(path))
    assert writing == {"cli"}
    assert spelling == SPELLING


OPENING = {"open", "fdopen", "read_text", "getsize"}
#: Who may open a file, and why: `reading.file_bytes` reads all that is not ours.
OPENERS = {
    "reading.file_bytes",
    "fixes.write_file",  # writes
    "reading.kept",  # the cache of the user
    "core.resources",  # files of the package
    "engine.workers",  # pipes between our own processes
    "cli",  # the null device
}


def test_one_module_reads_files() -> None:
    found = {
        _name(path)
        for path in MODULES
        for node in ast.walk(_tree(path))
        if isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] in OPENING
    }
    assert found == OPENERS


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_no_module_sets_a_name_of_another(path: Path) -> None:
    imported: set[str] = set()
    stored: set[str] = set()
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.Import | ast.ImportFrom):
            imported.update(alias.asname or alias.name for alias in node.names)
        elif isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
            stored.add(ast.unparse(node.value))
    assert stored.isdisjoint(imported)


# --- the map in CONTRIBUTING.md -------------------------------------------------------

MAP = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")


def test_the_map_says_of_each_room_what_the_room_says_of_itself() -> None:
    rows = re.findall(r"^\| `(\w+)` \| (.+) \|$", MAP, re.MULTILINE)
    assert [room for room, _ in rows] == [room for room in ROOMS if room not in ENTRANCES]
    for room, sentence in rows:
        said = ast.get_docstring(_tree(PACKAGE / room / "__init__.py")) or ""
        assert " ".join(said.partition("\n\n")[0].split()) == sentence


def test_the_map_leads_to_functions_that_are_there() -> None:
    named = re.findall(r"`(\w+(?:/\w+)+\.py)` `(\w+)`", MAP)
    assert len(named) >= 20
    for path, name in named:
        within = ROOT / path if path.startswith("tests/") else PACKAGE / path
        functions = {
            node.name
            for node in ast.walk(_tree(within))
            if isinstance(node, ast.FunctionDef | ast.ClassDef)
        }
        assert name in functions, f"{path} has no `{name}`"


def test_the_map_names_files_and_targets_that_are_there() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for targets in re.findall(r"`make ([a-z -]+?)(?: [A-Z].*?)?`", MAP):
        for target in targets.split():
            assert f"\n{target}:" in makefile
    for path in re.findall(
        r"`((?:frontmatter_lint|schemas|tests|scripts|fixtures)/[\w/.-]+)`", MAP
    ):
        # what a reader is to replace, or to write
        assert (ROOT / path).exists() or "NAME" in path or "nobody" in path, path


# --- sizes and docstrings -------------------------------------------------------------


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_every_module_says_what_it_is_and_is_short(path: Path) -> None:
    assert ast.get_docstring(_tree(path))
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 350


def _functions() -> Iterator[ast.FunctionDef]:
    for path in MODULES:
        for node in ast.walk(_tree(path)):
            if isinstance(node, ast.FunctionDef):
                yield node


def _lines(function: ast.FunctionDef) -> int:
    """Lines from `def` to the end, without the docstring."""
    first = function.body[0]
    is_doc = (
        isinstance(first, ast.Expr)
        and isinstance(first.value, ast.Constant)
        and isinstance(first.value.value, str)
    )
    doc = (first.end_lineno or first.lineno) - first.lineno + 1 if is_doc else 0
    return (function.end_lineno or function.lineno) - function.lineno + 1 - doc


#: Where docstrings of functions do not all begin with a verb yet.
_NOT_YET = (
    *("judging/documents/lists/portraits.py", "judging/documents/lists/rosters.py"),
    *("judging/documents/markdown.py", "judging/documents/words/wording.py"),
    *("reading/git_changes.py", "reading/git_files.py"),
)
#: What a docstring begins with; another verb is added here.
_VERBS = re.compile(
    "Act|Add|Ask|Break|Check|Count|Cut|Do|Empty|End|Explain|Find|Follow|Forget|Give|Go|Import|Join|"
    "Keep|Leave|Let|List|Lock|Look|Lower|Make|Match|Meet|Move|Note|Number|Parse|Plan|Print|Put|"
    "Raise|Read|Refuse|Remove|Repeat|Return|Run|Say|Send|Serve|Show|Start|Take|Turn|Wait|Wipe|Work|"
    "Write|Yield"
)


def _begins_well(function: ast.FunctionDef, docstring: str) -> bool:
    """Whether a docstring begins with a verb, or the function is described in another way: a
    rule by its page, an attribute as what it is, a yes or no by "Whether".
    """
    for decorator in function.decorator_list:
        if ast.unparse(decorator).partition("(")[0] in ("rule", "property", "lazy"):
            return True
    first = re.split(r"\W", docstring, maxsplit=1)[0]
    if first == "Whether":
        return function.returns is not None and "bool" in ast.unparse(function.returns)
    return _VERBS.fullmatch(first) is not None


def test_docstrings_of_functions_begin_with_a_verb() -> None:
    wrong = []
    for path in MODULES:
        if path.relative_to(PACKAGE).as_posix().startswith(_NOT_YET):
            continue
        for node in ast.walk(_tree(path)):
            if isinstance(node, ast.FunctionDef):
                docstring = ast.get_docstring(node)
                if docstring and not _begins_well(node, docstring):
                    wrong.append(f"{_name(path)}.{node.name}: {docstring.splitlines()[0]}")
    assert wrong == []


#: Texts that people read, by the names that attributes and variables for them have.
_READ_BY_PEOPLE = {"message", "hint", "because", "reason"}
_TAKING_APART = {"startswith", "endswith", "partition", "rpartition", "removeprefix"}
_TAKING_APART |= {"removesuffix", "split", "find", "index", "search", "match", "fullmatch"}
#: Who looks into such a text all the same, and why: `None` where it is of another program.
_LOOKS_INTO: dict[str, str | None] = {
    "agents.consequences": "names the tool once in a sentence",
    "agents.dialect_facts": "reads the reasons of our own data",
    "cli": "sets off lines that are indented",
    "cli.config": None,
    "cli.refusals": None,
    "engine.baseline": "reads baselines of version 1, which hold no more than messages",
    "fixes.add_ignores": "writes it on one line",
    "reading.broken.reasons": None,
    "reading.toml_faults": None,
}


def _is_read_by_people(node: ast.expr) -> bool:
    name = node.attr if isinstance(node, ast.Attribute) else ast.unparse(node)
    return name in _READ_BY_PEOPLE


def _decides_by_words(node: ast.AST) -> bool:
    """Whether an expression takes apart what people read, or compares it with something."""
    if isinstance(node, ast.Compare):
        sides = [node.left, *node.comparators]
        is_asked_for = any(isinstance(one, ast.Constant) and not one.value for one in sides)
        return any(map(_is_read_by_people, sides)) and not is_asked_for
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
        return False
    taken = [node.func.value, *node.args]
    return node.func.attr in _TAKING_APART and any(map(_is_read_by_people, taken))


def test_nothing_is_decided_by_the_words_of_a_message() -> None:
    found: dict[str, list[str]] = {}
    for path in MODULES:
        for node in ast.walk(_tree(path)):
            if _decides_by_words(node):
                found.setdefault(_name(path), []).append(ast.unparse(node))
    wrong = {name: some for name, some in found.items() if name not in _LOOKS_INTO}
    assert wrong == {}, "a field for the fact, beside the words"
    assert found.keys() == _LOOKS_INTO.keys()


def test_the_name_of_claude_code_s_dialect_is_written_once() -> None:
    found = set()
    for path in MODULES:
        for node in ast.walk(_tree(path)):
            if isinstance(node, ast.Constant) and node.value == dialects.CLAUDE_CODE:
                found.add(_name(path))
    assert found - {"fleet.references"} == {"agents.dialects"}  # not yet in the first


def test_functions_are_small() -> None:
    sizes = sorted(map(_lines, _functions()))
    assert sizes[int(len(sizes) * 0.95)] <= 32


COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)

#: The density that was reached, for 100 lines of code, and the width that 90 % of the lines keep.
#: These figures go down only; the goals are 3 comprehensions, 1.5 conditional expressions
#: and 88 characters.
MOST_COMPREHENSIONS, MOST_CONDITIONALS, MOST_WIDTH = 2.95, 1.3, 80


def _code_lines(path: Path) -> list[str]:
    """The lines that are no blank line, no comment and no docstring."""
    text = path.read_text(encoding="utf-8")
    left_out = {tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT}
    left_out |= {tokenize.DEDENT, tokenize.ENDMARKER}
    numbers: set[int] = set()
    for token in tokenize.generate_tokens(StringIO(text).readline):
        if token.type not in left_out:
            numbers.update(range(token.start[0], token.end[0] + 1))
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) and ast.get_docstring(
            node
        ):
            doc = node.body[0]
            numbers -= set(range(doc.lineno, (doc.end_lineno or doc.lineno) + 1))
    lines = text.splitlines()
    return [lines[number - 1] for number in sorted(numbers) if lines[number - 1].strip()]


def test_lines_are_plain() -> None:
    lines = [line for path in MODULES for line in _code_lines(path)]
    nodes = [node for path in MODULES for node in ast.walk(_tree(path))]
    comprehensions = sum(isinstance(node, COMPREHENSIONS) for node in nodes)
    conditionals = sum(isinstance(node, ast.IfExp) for node in nodes)
    reached = {
        "comprehensions": (100 * comprehensions / len(lines), MOST_COMPREHENSIONS),
        "conditional expressions": (100 * conditionals / len(lines), MOST_CONDITIONALS),
        "characters": (float(sorted(map(len, lines))[int(len(lines) * 0.9)]), float(MOST_WIDTH)),
    }
    for what, (figure, most) in reached.items():
        assert figure <= most, f"{figure:.2f} {what}: write the plain lines"
        # what was won is not to be lost again
        assert figure > most * 0.9, f"{figure:.2f} {what}: put the bound down from {most}"


def _is_truth(node: ast.expr) -> bool:
    if isinstance(node, ast.UnaryOp):
        return isinstance(node.op, ast.Not)
    if isinstance(node, ast.Call):
        return isinstance(node.func, ast.Name) and node.func.id == "bool"
    return isinstance(node, ast.Compare | ast.BoolOp)


def _is_dense(node: ast.AST) -> bool:
    """Whether this is a conditional expression or a comprehension inside its like, or a
    multiplication by a truth value.
    """
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mult):
        return _is_truth(node.left) or _is_truth(node.right)
    for kind in (ast.IfExp, COMPREHENSIONS):
        if isinstance(node, kind):
            return any(isinstance(one, kind) for one in ast.walk(node) if one is not node)
    return False


def test_expressions_are_not_nested_in_their_like() -> None:
    found = {_name(path) for path in MODULES if any(map(_is_dense, ast.walk(_tree(path))))}
    assert not found, "write it out in plain lines"


# --- rules ----------------------------------------------------------------------------

HEADINGS = ["## What it does", "## Why is this bad?", "## What to do instead"]


@pytest.mark.parametrize("path", RULES, ids=lambda path: path.stem)
def test_a_rule_is_one_file_with_a_page(path: Path) -> None:
    (rule,) = [one for one in every_rule() if one.name == path.stem.replace("_", "-")]
    doc = (ast.get_docstring(_tree(path)) or "").splitlines()
    assert re.fullmatch(rf"{rule.code}: [^\n]+\.", doc[0])
    headline, *rest = re.split(r"^ *(## .*)$", rule.doc, flags=re.MULTILINE)
    assert re.fullmatch(r"[A-Z`][^\n]*\.", headline.strip())
    assert rest[::2] == HEADINGS
    assert all(text.strip() for text in rest[1::2])
    assert rule.source.startswith(("https://", "../"))
    if rule.source.startswith("../"):
        assert (ROOT / "docs" / rule.source).resolve().exists()


FAMILIES = {
    "FM": "0",
    "SC": "1",
    "MD": "2",
    "FB": "3",
    "ES": "4",
    "MA": "5",
    "FL": "6",
    "TL": "7",
    "RF": "8",
    "EV": "8",
    "US": "9",
    "LI": "9",
}


def test_codes_and_names_are_unique_and_fit_their_family() -> None:
    codes = [entry.code for entry in entries()]
    names = [entry.name for entry in entries()]
    assert len(set(codes)) == len(codes)
    assert len(set(names)) == len(names)
    assert codes == sorted(codes)
    for code in codes:
        assert re.fullmatch(r"[A-Z]{2}\d{3}", code)
        assert code[2] == FAMILIES[code[:2]]


def test_the_compiled_list_of_rules_is_that_of_the_files() -> None:
    assert [entry.name for entry in entries()] == [rule.name for rule in every_rule()]
    assert list(entries()) == [rule.entry for rule in every_rule()]


@pytest.mark.parametrize("path", RULES, ids=lambda path: path.stem)
def test_rules_name_no_model(path: Path) -> None:
    docs = {
        id(node.body[0].value)
        for node in ast.walk(_tree(path))
        if isinstance(node, ast.FunctionDef | ast.Module) and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs:
            assert catalogue.lookup(node.value).info is None, f"`{node.value}` belongs into data/"


# --- what is typed ----------------------------------------------------------------------

#: Who reads files of policies as they stand, each key by its name: merges them, says what is
#: wrong with them, makes nouns of them. All others ask the nouns.
LOADERS_OF_POLICIES = {
    "core.policy",
    "core.policy_advice",
    "core.policy_parts",
    "judging.policies",
    "judging.policies.objections",
    "judging.policies.own_rules",
}


def _reads_by_name(tree: ast.AST) -> Iterator[tuple[str, int]]:
    """Yield each key that is read from something called a policy, or from a part of one, with
    its line.
    """
    for node in ast.walk(tree):
        if isinstance(node, ast.Subscript):
            holder, key = node.value, node.slice
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args:
            holder, key = node.func.value, node.args[0]
            if node.func.attr != "get":
                continue
        else:
            continue
        called = re.split(r"[\[(]|\.get", ast.unparse(holder))[0].rpartition(".")[2]
        is_policy = called in ("policy", "built_in") or "policies" in ast.unparse(holder)
        if isinstance(key, ast.Constant) and isinstance(key.value, str) and is_policy:
            yield key.value, node.lineno


@pytest.mark.parametrize(
    "line",
    [
        "policy['floor']",
        "context.policy['floor']",
        "policy.get('floor', {})",
        "data('policies')['floor']",
        "policies[name]['floor']",
        "policy[part]['floor']",
        "built_in(name)['floor']",
    ],
)
def test_a_read_by_name_is_seen(line: str) -> None:
    assert list(_reads_by_name(ast.parse(line))) == [("floor", 1)]


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_policies_are_read_by_name_by_their_loaders_only(path: Path) -> None:
    tree = _tree(path)
    if _name(path) in LOADERS_OF_POLICIES:
        return
    for key, line in _reads_by_name(tree):
        raise AssertionError(f"line {line} reads `{key}` of a policy by name")
    for node in ast.walk(tree):
        stated = isinstance(node, ast.Attribute) and node.attr == "stated"
        assert not (stated and "policy" in ast.unparse(node)), "the file itself is for loaders"


#: Who reads the files of dialects, each key by its name.
LOADERS_OF_DIALECTS = {"agents.dialects", "agents.dialect_facts"}


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_dialects_are_read_by_name_by_their_loaders_only(path: Path) -> None:
    if _name(path) in LOADERS_OF_DIALECTS:
        return
    for node in ast.walk(_tree(path)):
        read = isinstance(node, ast.Call) and ast.unparse(node) == "data('dialects')"
        assert not read, "`dialects` and `dialect_facts` of the room `agents` say it in nouns"


def test_the_nouns_of_a_policy_have_the_properties_of_the_schema() -> None:
    whole = schema("policy")
    written = {"from": "usual", "to": "raised"}
    nouns = {
        "assignment": policy_parts.Assignment,
        "category": policy_advice.Category,
        "minimum": policy_parts.Minimum,
        "own_rule": policy_parts.OwnRule,
        "phrases": policy_parts.Phrases,
        "levels": policy_parts.Levels,
        "characteristic": policy_parts.Row,
        "tier_facts": policy_parts.TierFacts,
        "candidate": policy_advice.Candidate,
        "claim": policy_advice.Claim,
        "effort_escalation": policy_advice.EffortRise,
        "practice": policy_advice.Practice,
        "link": policy_advice.Link,
        "chain": policy_advice.Chain,
        "step": policy_advice.LoopStep,
        "route": policy_advice.TaskRule,
        "threshold": policy_advice.Threshold,
        "signal": policy_advice.Signal,
        "override": policy_advice.Override,
        "router": policy_advice.Router,
        "score": policy_advice.Score,
        "alert": policy_advice.Bar,
        "phase": policy_advice.Phase,
    }
    parts = {
        "floor": policy_parts.Floor,
        "ceiling": policy_parts.Ceiling,
        "critical": policy_parts.Critical,
        "likelihood": policy_parts.Likelihood,
        "matrix": policy_advice.Matrix,
        "gate": policy_advice.Gate,
    }
    shapes = [(whole["$defs"][name], noun) for name, noun in nouns.items()]
    shapes += [(whole["properties"][name], noun) for name, noun in parts.items()]
    for shape, noun in shapes:
        assert {written.get(key, key) for key in shape["properties"]} == _fields(noun), noun
    asked = {"noise", "floor", "ceiling", "critical", "likelihood", "characteristics"}
    own = set(whole["properties"]) - asked - {"name", "fleet"} | {"criteria", "limits"}
    policy = built_in("hybrid")
    assert [key for key in sorted(own) if not hasattr(policy, key)] == []


def _fields(noun: type) -> set[str]:
    return set(vars(noun)["_fields"])


def test_the_nouns_of_a_dialect_have_the_properties_of_the_schema() -> None:
    properties = schema("dialect")["properties"]
    model = schema("dialect")["$defs"]["model"]["properties"]
    entry = properties["entries"]["properties"]["below"]["additionalProperties"]
    for shape, noun in (
        (model, nouns.ModelField),
        (model["ids"]["properties"], nouns.IdSpelling),
        (properties["effort"]["properties"], nouns.EffortField),
        (properties["paths"]["properties"], dialect_facts.Paths),
        (properties["also_reads"]["properties"], dialect_facts.AlsoReads),
        (properties["proof"]["properties"], dialect_facts.Proof),
        (properties["entries"]["properties"], dialect_facts.Entries),
        (entry["properties"], dialect_facts.Entry),
    ):
        assert set(shape) == _fields(noun), noun
    named = set(properties["tools"]["properties"]) | {"given", "watched"}
    assert named == _fields(nouns.ToolNames)
    whole = _fields(nouns.Dialect) | _fields(dialect_facts.Facts)
    assert set(properties) - {"rank", "signs"} == whole - {"schema", "schema_root", "fields"}


# --- what a run costs before it begins ------------------------------------------------

SHOW_MODULES = """
import sys
before = set(sys.modules)
from frontmatter_lint.cli import main
code = main(sys.argv[1:])
print()
print(code, *sorted(set(sys.modules) - before))
"""

#: Each costs as much as a good part of the whole run.
DEAR = {
    "collections.abc",
    "enum",
    "functools",
    "importlib",
    "re",
    "typing",
    "jsonschema",
    "referencing",
    "ruamel",
    "frontmatter",
    "tomllib",
    "pathlib",
    "dataclasses",
    "argparse",
    "difflib",
}
DEAR |= {
    "pathspec",
    "json",
    "subprocess",
    "socket",
    "http",
    "urllib.request",
    "inspect",
    "typing_extensions",
}
#: Our own modules that only some option or some comment asks for.
UNASKED = {
    "agents.schema_words",
    "agents.field_faults",
    "reading.comments",
    "engine.suppress",
    "core.clock",
    "engine.baseline",
    "cli.scope",
    "reading.git_changes",
}
UNASKED |= {
    "fixes.add_ignores",
    "fixes.write_file",
    "cli.effective",
    "cli.completing",
    "cli.init",
    "cli.parser",
}
UNASKED |= {
    "fixes.apply",
    "cli.fixing",
    "fixes.trial",
    "fixes.cuts",
    "fixes.yaml_text",
    "fixes.remedies",
    "fixes.diff",
}
#: Who names a file wants no folder walked and no file told from others; a clean file has
#: nothing to suggest, and nothing in it has a place.
UNASKED |= {
    "core.suggest",
    "output.parts",
    "reading.places",
    "reading.walk",
    "reading.links",
    "reading.gitignore",
    "agents.place",
    "agents.proof",
    "agents.templates",
    "cli.listing",
    "fleet.references",
}
UNASKED = {f"frontmatter_lint.{name}" for name in UNASKED}


def _modules(*arguments: str, cwd: Path) -> tuple[int, set[str]]:
    """The exit code of a run, and the modules it imported. `-S`: what else is installed
    must not import any first.
    """
    places = [str(ROOT), *(place for place in sys.path if place.endswith("site-packages"))]
    done = subprocess.run(
        [sys.executable, "-S", "-c", SHOW_MODULES, *arguments],
        cwd=cwd,
        capture_output=True,
        text=True,
        check=True,
        env=clean_environment() | {"PYTHONPATH": os.pathsep.join(places)},
    )
    code, *loaded = done.stdout.splitlines()[-1].split()
    return int(code), set(loaded)


@pytest.mark.parametrize("model", ["sonnet", "inherit", "claude-sonnet-5-5", None])
def test_a_clean_run_imports_nothing_dear(tmp_path: Path, model: str | None) -> None:
    lines = [f"model: {model}"] if model else []
    write(tmp_path, {".claude/agents/a.md": agent_text(*lines, "tools: Read, Grep")})
    code, loaded = _modules(".claude/agents/a.md", cwd=tmp_path)
    assert code == 0
    assert loaded & DEAR == set()
    assert loaded & (UNASKED | {"yaml"}) == set()


VALUED = (
    ("--output-format", "concise"),
    ("--today", "2027-01-31"),
    ("--select", "MD,FB"),
    ("--severity", "MD201=warning"),
    ("--fail-on", "error"),
    ("--dialect", "claude-code"),
    ("--jobs", "2"),
    ("--color", "never"),
)


@pytest.mark.parametrize("option", VALUED, ids=" ".join)
def test_an_option_with_a_value_imports_no_parser_of_yaml(
    tmp_path: Path, option: tuple[str, str]
) -> None:
    write(tmp_path, {".claude/agents/a.md": agent_text("model: sonnet")})
    code, loaded = _modules("--isolated", *option, ".claude/agents/a.md", cwd=tmp_path)
    assert code == 0
    if option[0] in ("--today", "--jobs"):  # argparse reads what is no word as it stands
        assert "argparse" in loaded
        dear = DEAR - {"argparse", "re", "enum", "functools", "collections.abc"}
        unasked = UNASKED - {"frontmatter_lint.cli.parser", "frontmatter_lint.core.clock"}
    else:
        dear, unasked = DEAR, UNASKED
    assert loaded & dear == set()
    assert loaded & (unasked | {"yaml"}) == set()


def test_the_version_costs_next_to_nothing(tmp_path: Path) -> None:
    code, loaded = _modules("--version", cwd=tmp_path)
    assert code == 0
    assert loaded & (DEAR | {"yaml", "re", "enum", "frontmatter_lint.core.nouns"}) == set()


# --- the tests themselves -------------------------------------------------------------


@pytest.mark.parametrize(
    "path", sorted((ROOT / "tests").glob("test_*.py")), ids=lambda path: path.stem
)
def test_hypothesis_is_set_up_in_one_place(path: Path) -> None:
    """A profile, or a deadline, of one module would count for others by the order of imports."""
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.Call):
            assert getattr(node.func, "attr", "") not in ("register_profile", "load_profile")
            assert "deadline" not in [keyword.arg for keyword in node.keywords]
