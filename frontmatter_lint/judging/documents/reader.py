"""What one document assigns: its tables, lists, headings, registries and sentences together."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from ...core import limits
from ...core.judged import Assignment
from ...core.record import Record
from . import markdown, sizes
from .code import calls, constructed, headed_files, mappings, printed, shown_settings
from .drawings import badges, diagrams, named_files
from .lists import entries, model_headings, portrait_parts, portraits, rosters, scopes, setups
from .lists.entries import Scope
from .markdown import Block
from .markups import converted
from .prose import all_agents, excepted, footnotes, sentences
from .registries import registries, separated, trees
from .registries.trees import UnreadableError
from .tables import aligned, legends, section_profiles
from .words import (
    code_leads,
    named_agents,
    out_of_force,
    remainder,
    spelling,
    withdrawals,
    wording,
)
from .words.keys import key
from .words.naming import Found, Passed, Said

_FRONTMATTER = re.compile(r"\A---[ \t]*\n(.*?\n)---[ \t]*(?:\n|\Z)", re.DOTALL)
_NAME = re.compile(r"^name:[ \t]*+[\"']?(\w[\w -]{0,79}?)[\"']?[ \t]*$", re.MULTILINE)
_MOST_DRAWN = 20_000  # characters of a diagram
_FEWEST_SHOWN = 2  # agents of a registry in fenced code
_TREES = frozenset(("yaml", "yml", "json", "jsonc", "toml"))
_TOO_MANY_LINES = f"more than {limits.DOCUMENT_LINES} lines are not read"


class Reading(Record):
    """What a document assigns, and the lines of it that seem to assign something and do not."""

    assignments: tuple[Assignment, ...]
    passed: tuple[Passed, ...]


def assignments_in(
    text: str, shown: str, known: Collection[str] = frozenset(), *, whole: bool = False
) -> tuple[Assignment, ...]:
    """Return all assignments of the document `shown` (its path as in reports), by line. Never
    raises. `whole` is as in `read`.
    """
    return read(text, shown, known, whole=whole).assignments


def read(
    text: str,
    shown: str,
    known: Collection[str] = frozenset(),
    profile: str = "",
    *,
    whole: bool = False,
) -> Reading:
    """Read the document `shown` (its path as in reports). Never raises.

    `known` are the keys of the agents of the project; `profile` chooses among several
    models that a document has for each of them. One that says that it is out of force, what
    was new in a version, or what one run gave, is read where `whole`.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    try:
        if not whole:
            _check_state(text, shown)
        found = list(_found(text, shown, known, profile))
        found = excepted.without_excepted(found, lines)
    except UnreadableError as error:
        return Reading((), (Passed(error.line, error.reason),))
    found = remainder.checked(remainder.strongest(remainder.undenied(found)), lines)
    said = [one for one in found if isinstance(one, Said)]
    said = list(dict.fromkeys(sorted(said, key=lambda one: one.line)))
    passed = {one for one in found if isinstance(one, Passed)}
    at_call = bool(said) and calls.are_passed(text)
    right = {one.line for one in said}
    return Reading(
        tuple(named_agents.assignment(lines, shown, one, at_call=at_call) for one in said),
        tuple(sorted(one for one in passed if one.line not in right)),
    )


def _check_state(text: str, shown: str) -> None:
    """Raise UnreadableError for a document that says that it does not hold."""
    if sizes.is_registry(shown):
        if out_of_force.is_sample(text):
            raise UnreadableError(1, "it says that its values only show the form")
        return
    line = out_of_force.line_of(text, strictly=True)
    if line:
        raise UnreadableError(line, "it says that the document is out of force")
    if out_of_force.is_of_release(text):
        raise UnreadableError(1, "the document tells what was new in one version")
    if out_of_force.is_of_one_run(text):
        raise UnreadableError(1, "the document shows what one run gave")


def _found(text: str, shown: str, known: Collection[str], profile: str) -> Iterator[Found]:
    text = text[: markdown.MAX_TEXT].replace("\r\n", "\n").replace("\r", "\n")
    text = spelling.in_letters(text, known)
    if sizes.is_registry(shown):
        yield from _in_registry(text, shown, known, profile, trees.parse(text, shown))
        return
    written = text
    text = spelling.uncontracted(text)
    if shown.lower().endswith((".csv", ".tsv")):
        yield from separated.separated_choices(text, known, profile)
        return
    found = list(_in_markdown(text, shown, known, profile))
    language = sizes.language_of(shown)
    if language:
        found = mappings.without_code(found, written.split("\n"))
    if not any(isinstance(one, Said) for one in found):
        from .registries import whole_files  # imported here: most documents say something

        tree = whole_files.tree_of(written, shown)
        if language:
            found += _in_program(text, shown, known, language)
        elif tree:
            found = list(_in_registry(written, shown, known, profile, tree)) or found
    yield from found


def _in_registry(
    text: str, shown: str, known: Collection[str], profile: str, tree: trees.Node
) -> Iterator[Found]:
    """Return what a registry says, less what its comments take back; one in a file that is not
    called so speaks of agents of the project alone.
    """
    lines = text.split("\n")
    flat = sizes.is_of_lines(shown)
    strict = not sizes.is_registry(shown)
    for one in registries.registry_choices(tree, known, profile, strict=strict, text=text):
        if isinstance(one, Said) and withdrawals.is_taken_back(lines, one.line, flat=flat):
            yield withdrawals.taken_back(one.line, lines[one.line - 1])
        else:
            yield one


def _in_program(text: str, shown: str, known: Collection[str], language: str) -> list[Found]:
    """Return what a program says of agents: by its own tables and objects, or by what it prints."""
    lines = tuple(text.split("\n"))
    page = markdown.Page((), lines, {}, known=frozenset(known), memo={})
    fences = [(None, Block("fence", 0, text=text, info=language))]
    shown_there = shown_settings.shown_choices(page, fences)
    found = _without_records(page, [*shown_there, *constructed.made_choices(page, fences)])
    if not found and language in mappings.SHELLS:
        found += _in_markdown(printed.by_shell(text), shown, known, "")
    return found


def _in_markdown(text: str, shown: str, known: Collection[str], profile: str) -> Iterator[Found]:
    if sizes.is_too_long(text, ""):
        raise UnreadableError(1, f"{_TOO_MANY_LINES}, nor are {limits.DOCUMENT_CELLS} cells")
    text = spelling.narrow(text)
    front = _FRONTMATTER.match(text)
    name = None
    if front:
        try:
            tree = trees.yaml(front[1], 2)
        except UnreadableError:
            pass
        else:
            yield from registries.registry_choices(tree, known, profile)
        if out_of_force.is_finished_work(front[1]):
            return
        name = _NAME.search(front[1])
        text = "\n" * front[0].count("\n") + text[front.end() :]
    text = badges.in_words(converted.as_markdown(text, shown), known)
    if known and ("/" in text or "{" in text):
        from .words import joined_names  # imported here: many documents need it not

        text = joined_names.in_full(text, known)
    page = markdown.parse(text)._replace(known=frozenset(known), profile=profile, memo={})
    if name:
        page = page._replace(name=key(name[1]))
    if known:
        passed, page = setups.in_force(page)
        yield from passed
    yield from _in_parsed(page._replace(is_overview=sizes.is_overview(shown)))


def _in_parsed(page: markdown.Page) -> Iterator[Found]:
    text = "\n".join(page.lines)
    if "[^" in text:
        page = footnotes.in_place(page._replace(notes=footnotes.of_lines(page.lines)))
    tiers = legends.tiers_of(page)
    if "<!--" in text:
        tiers = legends.of_html_comments(text) | tiers
    page = page._replace(tiers=tiers)
    found = _without_records(page, list(_in_page(page)))
    if page.known:
        found += _without_records(page, list(headed_files.headed_choices(page)))
        found += calls.called_choices(page, text)
    prose: Sequence[Found] = ()
    if not out_of_force.is_record(text):
        prose = _without_records(page, list(_in_prose(page)))
    prose = all_agents.for_each(page, prose)
    every = list(sentences.resolved([*found, *prose]))
    yield from every[: len(found)]
    yield from sentences.agreeing(every[len(found) :], every[: len(found)])


def _without_records(page: markdown.Page, found: Sequence[Found]) -> list[Found]:
    """Return what was found, without lines that tell of work done, or take back what they say."""
    names: dict[int, list[str]] = {}
    for one in found:
        if isinstance(one, Said):
            names.setdefault(one.line, []).append(one.name.text)
    kept: list[Found] = []
    for one in found:
        line = page.lines[one.line - 1]
        if isinstance(one, Said) and _is_taken_back(page, one, names[one.line]):
            kept.append(withdrawals.taken_back(one.line, line))
        elif not out_of_force.tells_of_work(line):
            kept.append(one)
        elif isinstance(one, Said):
            kept.append(Passed(one.line, "it tells of work that was done", is_clear=True))
    return kept


def _is_taken_back(page: markdown.Page, one: Said, names: Collection[str]) -> bool:
    """Whether its line takes back what is said, by more than the names of agents in it."""
    if not withdrawals.takes_back(page.lines[one.line - 1], one.choice.model):
        return False
    from .tables import beside_work  # imported here: few lines may take anything back

    return beside_work.is_taken_back(page, one, names)


def _in_prose(page: markdown.Page) -> Iterator[Found]:
    """Return what sentences say, below no heading that tells of what does not hold."""
    answers: list[sentences.Prose] = []
    for scope, heading, body in scopes.scoped(page) if page.known else ():
        if scope.closed or scope.unsettled:
            continue
        told = body
        if sentences.asks_what_is_possible(heading):
            told = sentences.first_of_answer(heading, body)
        found = sentences.prose_of(page, heading, told)
        if sentences.is_question(heading):
            answers += found
        else:
            yield from sentences.whole(found)
    yield from sentences.whole(answers)


def _in_page(page: markdown.Page) -> Iterator[Found]:
    """Return what the headings, lists, tables and registries of a document say."""
    headings: list[portraits.Headed] = []
    sections: list[section_profiles.Section] = []
    portrayed: list[entries.Portrait] = []
    trail: list[Block] = []
    fences: list[tuple[Block | None, Block]] = []
    for scope, heading, body in scopes.scoped(page):
        if heading:
            trail = [one for one in trail if one.level < heading.level]
        if not (scope.closed or scopes.is_limited(heading, body)):
            found = list(rosters.roster_choices(page, body, scope))
            if heading is None:
                yield from found
            else:
                above = 0
                if trail:
                    above = trail[-1].line
                sections.append(section_profiles.Section(heading, above, found))
                own = list(portraits.portrait_choices(page, heading, body))
                if trail and not own and page.known:
                    own = list(portrait_parts.choices(page, trail[-1], heading, body))
                own += model_headings.heading_choices(page, heading)
                portrayed.append(entries.Portrait(markdown.plain(page.runs(heading.text)), own))
                if own:
                    inherited = None
                else:
                    inherited = scope.choice or scope.loose
                headings.append(portraits.headed(page, heading, body, inherited))
            if page.known:
                yield from named_files.in_section(page, body)
                yield from _in_teams(page, scope, body)
                fences += code_leads.fences(body)
        trail += [heading] if heading else []
    yield from entries.of_sections(portrayed)
    yield from section_profiles.checked(page, sections)
    yield from portraits.below_models(headings)
    yield from _fenced(page, fences)
    yield from shown_settings.shown_choices(page, fences)
    yield from constructed.made_choices(page, fences)


def _in_teams(page: markdown.Page, scope: Scope, body: Sequence[Block]) -> Sequence[Found]:
    """Return what a sentence of a section says of a team that it counts."""
    told = (one.text for one in body if one.kind == "paragraph")
    if scope.unsettled or scope.aside or not any(map(wording.models_in_long, told)):
        return ()
    from .lists import counted_teams  # imported here: few documents have sentences on models

    return counted_teams.team_choices(page, body)


def _fenced(page: markdown.Page, fences: Iterable[tuple[Block | None, Block]]) -> Iterator[Found]:
    """Return what registries, diagrams and trees of files in fenced code assign to agents of the
    project; a registry of one agent shows the form, and so do others that give it another model.
    """
    shown: list[list[Found]] = []
    forms: dict[str, str] = {}
    for before, one in fences:
        found = list(_in_fence(page, one, before))
        said = [each for each in found if isinstance(each, Said)]
        names = {each.name.text for each in said}
        if one.language in _TREES and len(names) < _FEWEST_SHOWN:
            forms |= {each.name.text: each.choice.model for each in said}
            found = [each for each in found if isinstance(each, Passed)]
        shown.append(found)
    for found in shown:
        if not any(_differs(one, forms) for one in found):
            yield from found


def _differs(one: Found, forms: Mapping[str, str]) -> bool:
    """Whether a form gives an agent another model than is said."""
    return isinstance(one, Said) and forms.get(one.name.text) not in (None, one.choice.model)


def _in_fence(page: markdown.Page, one: Block, before: Block | None) -> Iterator[Found]:
    kind = one.language
    has_models = bool(page.tiers) or wording.models_in_long(one.text[:_MOST_DRAWN])
    if kind in diagrams.KINDS and has_models:
        from .drawings import in_code  # imported here: few documents name models in code

        yield from in_code.drawn_choices(page, one, before)
        yield from aligned.aligned_choices(page, one)
        yield from named_files.file_choices(page, one)
    if kind not in _TREES:
        return
    text = "\n" * one.line + one.text  # so that its lines are those of the document
    try:
        tree = trees.parse(text, f"x.{kind}")
    except UnreadableError:
        return
    yield from registries.registry_choices(tree, page.known, page.profile, strict=True)
