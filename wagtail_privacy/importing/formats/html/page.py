"""A saved web page: the notice in it is kept, the page around it is set apart."""

from __future__ import annotations

from dataclasses import replace

from bs4 import BeautifulSoup, Tag

from wagtail_privacy.importing.formats.html.active import remove_active
from wagtail_privacy.importing.formats.html.chrome import find_chrome
from wagtail_privacy.importing.formats.html.dialogs import find_dialogs
from wagtail_privacy.importing.formats.html.main import remove_outside_main
from wagtail_privacy.importing.formats.html.own import find_repeats
from wagtail_privacy.importing.formats.html.panels import find_hidden, name_panels
from wagtail_privacy.importing.formats.html.weights import Weights, words_of
from wagtail_privacy.importing.messages import ImportMessage


def set_apart(soup: BeautifulSoup, *, page: bool = True) -> list[ImportMessage]:
    """Take everything that is not the notice out of ``soup``; return what it said.

    Without ``page`` there is no web page around the notice: only active content and
    what is no text are taken out.
    """
    messages = remove_active(soup)
    if not page:
        return messages
    messages += _joined(_take_out(find_repeats(soup)))
    name_panels(soup)
    weights = Weights(soup)
    for find in (find_dialogs, find_hidden):
        if found := find(soup, weights):
            messages += _take_out(found)
            weights = Weights(soup)
    outside = remove_outside_main(soup, weights)
    weights = Weights(soup) if outside else weights
    return [*messages, *outside, *_take_out(find_chrome(soup, weights))]


def _joined(messages: list[ImportMessage]) -> list[ImportMessage]:
    """One message of all words: small parts that stand in every section."""
    text = " ".join(message.text for message in messages)
    return [replace(messages[0], text=text)] if messages else []


def _take_out(tags: list[Tag]) -> list[ImportMessage]:
    messages = []
    for tag in tags:
        text = words_of(tag)
        if any(map(str.isalnum, text)):
            messages.append(ImportMessage("page-chrome", tag.sourceline or 0, text))
        tag.extract()
    return messages
