"""Scripts, styles and whatever else acts: it is never imported."""

from __future__ import annotations

from bs4 import BeautifulSoup, Tag

from wagtail_privacy.importing.formats.html.weights import (
    outermost,
    tags_of,
    words_of,
)
from wagtail_privacy.importing.messages import ImportMessage


_ACTIVE = frozenset(
    "script style noscript template svg math object embed iframe canvas audio video "
    "applet noembed noframes xmp".split()
)
_CODE = frozenset({"script", "style"})


def remove_active(soup: BeautifulSoup) -> list[ImportMessage]:
    """Take active content and the head out; its words are in the messages."""
    tags = tags_of(soup)
    for tag in tags:
        if tag.name == "template" and tag.get("shadowrootmode"):
            tag.name = "div"  # what a browser shows in its place
    active = outermost([tag for tag in tags if tag.name in _ACTIVE])
    messages = [_removed(tag) for tag in active]
    messages += [
        message for tag in tags if tag.attrs for message in _without_handlers(tag)
    ]
    for tag in [*active, *(tag for tag in tags if tag.name == "head")]:
        tag.extract()
    return messages


def _removed(tag: Tag) -> ImportMessage:
    words = "" if tag.name in _CODE else words_of(tag)
    text = f"<{tag.name}> {words}".strip()
    return ImportMessage("active-content", tag.sourceline or 0, text)


def _without_handlers(tag: Tag) -> list[ImportMessage]:
    names = [name for name in tag.attrs if name.lower().startswith("on")]
    for name in names:
        del tag[name]
    return [
        ImportMessage("active-content", tag.sourceline or 0, f"<{tag.name} {name}>")
        for name in names
    ]
