"""Any document of prose as Markdown, by the name of its file."""

from __future__ import annotations

from . import folded

#: Characters of a line; a text with a longer one is read as Markdown, whatever its name is.
_LONGEST_LINE = 5000


def as_markdown(text: str, shown: str) -> str:
    """Return the text of the document `shown` as Markdown of as many lines. Never raises."""
    name = shown.lower()
    convert = folded.with_headings
    if name.endswith((".html", ".htm")):
        from . import html_pages  # imported here, as the others: hardly any document is one

        return html_pages.as_markdown(text)
    if name.endswith((".rst", ".rest")):
        from . import restructured_text

        convert = restructured_text.as_markdown
    elif name.endswith((".adoc", ".asciidoc", ".asc")):
        from . import asciidoc

        convert = asciidoc.as_markdown
    elif name.endswith(".org"):
        from . import org_mode

        convert = org_mode.as_markdown
    elif name.endswith((".txt", ".text")):
        from . import plain_text

        convert = plain_text.as_markdown
    is_other = convert is not folded.with_headings
    if is_other and max(map(len, text.split("\n"))) > _LONGEST_LINE:
        convert = folded.with_headings
    return convert(text)
