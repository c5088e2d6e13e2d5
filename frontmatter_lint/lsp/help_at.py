"""What an editor shows at a place: the page of a rule, a field, what runs, what the work needs;
what may be written there; and where a name leads.
"""

from __future__ import annotations

import os

from lsprotocol import types
from pygls import uris

from .. import api
from ..core.resources import data
from ..core.wording import quoted
from . import frontmatter
from .session import Document, Session, within

#: Fields whose values are models, tools or agents, in any dialect.
_MODELS = ("model", "models", "fallbacks", "fallback", "escalation")
_AGENTS = ("agents", "handoffs", "subagents")
_KEPT_AS_WRITTEN = types.InsertTextFormat.PlainText


def hover(session: Session, document: Document, place: types.Position) -> str:
    """Return Markdown on a place; empty where there is nothing to say."""
    parts = []
    for finding in session.check(document).findings:
        span = document.text.range(finding.span)
        if span.start <= place <= span.end:
            parts.append(api.rule_page(finding.code, session.settings_of(document.path)))
    at = frontmatter.where(document.text, place)
    if at is None or not at.field:
        return "\n\n---\n\n".join(parts)
    with within(session.root_of(document.path)):
        one = _identified(session, document)
        if one is None:
            return "\n\n---\n\n".join(parts)
        about = {field.name: field.about for field in api.fields(one.dialect)}
        if about.get(at.field):
            parts.append(f"`{at.field}`: {about[at.field]}")
        if at.field in ("model", "description", "name"):
            parts.append(_judged(session, document))
    return "\n\n---\n\n".join(part for part in parts if part)


def _identified(session: Session, document: Document) -> api.AgentInfo | None:
    """Return the agent of a document as it stands; None where it is none."""
    settings = session.usable_settings_of(document.path)
    return api.identify(document.path, document.text.source, settings)


def _judged(session: Session, document: Document) -> str:
    """Return which model runs, and what the work needs."""
    source = document.text.source
    lines = []
    usable = session.usable_settings_of(document.path)
    runs = api.effective_model(document.path, source, os.environ, usable)
    if runs is not None:
        name = f"`{runs.model}`" if runs.model else "not known"
        lines.append(f"**Runs on** {name}: {runs.because}")
    try:
        settings = session.settings_of(document.path)
        judged = api.judge(document.path, source, settings)
    except api.ConfigError:
        judged = None
    if judged is None:
        return "\n\n".join(lines)
    lines.append(f"**The work** ({judged.kind}) needs {judged.floor} to {judged.ceiling}")
    words = [f"- {quoted(one.text)} speaks for a stronger model" for one in judged.stronger[:3]]
    words += [f"- {quoted(one.text)} speaks for a lighter model" for one in judged.lighter[:3]]
    return "\n\n".join([*lines, "\n".join(words)])


def completions(
    session: Session, document: Document, place: types.Position
) -> list[types.CompletionItem]:
    """Return what may be written at a place, by the tool whose file it is."""
    at = frontmatter.where(document.text, place)
    if at is None:
        if document.text.before(place).rstrip("-_.").rpartition("@agent")[1]:
            return _agents(session, document)
        return []
    with within(session.root_of(document.path)):
        one = _identified(session, document)
    if one is None:
        return []
    if not at.in_value:
        return _fields(one.dialect, at)
    if at.field in _AGENTS:
        return _agents(session, document)
    return _values(one.dialect, at.field)


def _values(dialect: str, name: str) -> list[types.CompletionItem]:
    """Return what a field of a tool takes."""
    if name in _MODELS:
        return _models(dialect)
    words: tuple[str, ...] = ()
    kind = types.CompletionItemKind.EnumMember
    if data("spellings")["about_tools"].get(name):
        kind = types.CompletionItemKind.Function
        words = api.tools(dialect)
    for field in api.fields(dialect):
        if field.name == name:
            words = words or field.values
    return [types.CompletionItem(word, kind=kind) for word in words]


def _fields(dialect: str, at: frontmatter.Where) -> list[types.CompletionItem]:
    found = []
    for field in api.fields(dialect):
        if field.name not in at.fields or field.name == at.field:
            item = types.CompletionItem(
                field.name,
                kind=types.CompletionItemKind.Field,
                documentation=field.about or None,
                insert_text_format=_KEPT_AS_WRITTEN,
            )
            if not at.field:
                item.insert_text = f"{field.name}: "
            found.append(item)
    return found


def _models(dialect: str) -> list[types.CompletionItem]:
    """Return the models of a tool in their order; those that are gone are left out."""
    found = []
    for number, model in enumerate(api.models(dialect)):
        if model.status != "retired":
            detail = model.tier
            if model.ends_on:
                detail = f"{detail}, ends on {model.ends_on}".removeprefix(", ")
            found.append(
                types.CompletionItem(
                    model.name,
                    kind=types.CompletionItemKind.Value,
                    detail=detail or None,
                    sort_text=f"{number:04}",
                )
            )
    return found


def _agents(session: Session, document: Document) -> list[types.CompletionItem]:
    kind = types.CompletionItemKind.Reference
    return [
        types.CompletionItem(one.name, kind=kind, documentation=one.description or None)
        for one in session.agents_around(document.path)
    ]


def definitions(
    session: Session, document: Document, place: types.Position
) -> list[types.Location]:
    """Return the files of the agents that go by the name at a place."""
    name = frontmatter.word(document.text, place)
    found = []
    start = types.Position(0, 0)
    for one in session.agents_around(document.path):
        stem = os.path.basename(one.path).partition(".")[0]
        if name and name.removeprefix("agent-") in (one.name, stem):
            address = uris.from_fs_path(one.path)
            if address:
                found.append(types.Location(address, types.Range(start, start)))
    return found
