"""Blocks as rich text: the HTML that Wagtail's editor would have written."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from wagtail.admin.rich_text.converters.editor_html import EditorHTMLConverter
from wagtail.whitelist import allow_without_attributes

from wagtail_privacy.conf import conf
from wagtail_privacy.importing.outline import Block, Kind


_TAG = re.compile(r"<(/?)(\w+)>")
_TEXT = r"[^<>&\x00-\x1f\x7f-\x9f]*(?:&(?:amp|lt|gt);[^<>&\x00-\x1f\x7f-\x9f]*)*"
#: Inline HTML that an HTML parser gives back as it is: escaped text, bold and italic.
_PLAIN = re.compile(rf"{_TEXT}(?:</?[bi]>{_TEXT})*")
_BLANK = re.compile(r"(?:\A|>)(?!\s(?:<|\Z))\s+(?:<|\Z)")


def to_rich_text(blocks: Sequence[Block]) -> str:
    """Return the rich text of ``blocks``, through the whitelist of our features.

    Text without a link is not parsed: the whitelist would give it back as it is.
    """
    source = "".join(
        _list(list(group)) if kind == "list" else _paragraphs(list(group))
        for kind, group in groupby(blocks, key=_grouped_as)
    )
    converter = EditorHTMLConverter(features=conf.WAGTAIL_PRIVACY_RICH_TEXT_FEATURES)
    names = {name for _slash, name in _TAG.findall(source)}
    rules = converter.whitelister.element_rules
    known = all(rules.get(name) is allow_without_attributes for name in names)
    if known and all(_is_plain(block.html) for block in blocks):
        return source.replace('"', "&quot;").replace("'", "&#x27;")
    return converter.to_database_format(source)


def _is_plain(source: str) -> bool:
    """True for inline HTML without attributes whose tags are in order."""
    if not _PLAIN.fullmatch(source) or _BLANK.search(source):
        return False
    opened: list[str] = []
    for slash, name in _TAG.findall(source) if "<" in source else ():
        if not slash and name not in opened:
            opened.append(name)
        elif not (slash and opened and opened.pop() == name):
            return False
    return not opened


def _grouped_as(block: Block) -> str:
    return "list" if block.kind is Kind.ITEM else "text"


def _list(items: list[Block]) -> str:
    name = "ol" if all(item.ordered for item in items) else "ul"
    return (
        f"<{name}>" + "".join(f"<li>{item.html}</li>" for item in items) + f"</{name}>"
    )


def _paragraphs(blocks: list[Block]) -> str:
    """Paragraphs and headings; lines of one paragraph are joined with breaks."""
    parts: list[list[str]] = []
    for block in blocks:
        if block.kind is Kind.HEADING:
            level = "h4" if block.level > 3 else "h3"
            parts.append([f"<{level}>{_without_bold(block.html)}</{level}>"])
        elif block.kind is Kind.LABEL:
            parts.append([f"<b>{_without_bold(block.html)}</b>"])
        elif block.tight and parts and not parts[-1][0].startswith("<h"):
            parts[-1].append(block.html)
        else:
            parts.append([block.html])
    return "".join(
        lines[0] if lines[0].startswith("<h") else f"<p>{'<br/>'.join(lines)}</p>"
        for lines in parts
    )


def _without_bold(source: str) -> str:
    return source.replace("<b>", "").replace("</b>", "")
