"""Short ways to write blocks and notices in tests."""

from html import escape

from wagtail_privacy.importing.outline import Block, Kind
from wagtail_privacy.importing.reading import read_bytes


def paragraph(text, **more):
    standard = {"kind": Kind.PARAGRAPH, "html": escape(text, quote=False), "line": 1}
    return Block(**(standard | more), text=text)


def heading(text, level=2, **more):
    return paragraph(text, kind=Kind.HEADING, level=level, **more)


def item(text, **more):
    return paragraph(text, kind=Kind.ITEM, **more)


def label(text, **more):
    return paragraph(text, kind=Kind.LABEL, **more)


def read(text, language=None, name="notice.txt"):
    """What the importer makes of a text, even of one too short to be a notice."""
    return read_bytes(text.encode(), name=name, language=language, force=True)


def read_html(source, language=None):
    return read(source, language, "notice.html")


def types(result):
    return [section.type for section in result.notice.sections]


def codes(result):
    return [message.code for message in result.messages]


def section_of(result, type):
    """The first section of a type."""
    return next(item for item in result.notice.sections if item.type == type)
