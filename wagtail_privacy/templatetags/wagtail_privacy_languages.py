"""Tags and filters by which every passage of a page says its language."""

from __future__ import annotations

from typing import Any

from django import template
from django.template.defaultfilters import linebreaks_filter, linebreaksbr

from wagtail_privacy.blocks.foreign import ForeignText, direction_of, element_in
from wagtail_privacy.blocks.languages import (
    of_the_page,
    page_language,
    standard_language,
)
from wagtail_privacy.templatetags.wagtail_privacy_tags import only_argument


register = template.Library()


class PageLanguageNode(template.Node):
    """What is part of a page in a language; see ``page_language``."""

    def __init__(
        self, code: template.base.FilterExpression, nodes: template.NodeList
    ) -> None:
        self.code = code
        self.nodelist = nodes

    def render(self, context: template.Context) -> str:
        with page_language(self.code.resolve(context)):
            return self.nodelist.render(context)


@register.tag
def privacy_language(parser: template.base.Parser, token: template.base.Token) -> Any:
    """``{% privacy_language language_code %} … {% endprivacy_language %}``.

    What stands between is rendered in the language that the standard words are in on
    a page of that language; dates and countries are the page’s.
    """
    code = only_argument(parser, token)
    nodes = parser.parse(["endprivacy_language"])
    parser.delete_first_token()
    return PageLanguageNode(code, nodes)


@register.filter
def privacy_words(text: str) -> str:
    """Words in the language of the page, as an element that says so if need be."""
    return of_the_page(text)


@register.filter
def privacy_standard_language(code: str) -> str:
    """The language that our standard words are in on a page in ``code``."""
    return standard_language(code)


@register.filter
def privacy_direction(language: str) -> str:
    """“ltr” or “rtl”, for the attribute ``dir``."""
    return direction_of(language)


@register.filter
def privacy_line_breaks(words: str) -> str:
    """An editor’s lines with ``<br>`` between them, and with their language."""
    return _in_its_language("span", words, linebreaksbr(str(words)))


@register.filter
def privacy_paragraphs(words: str) -> str:
    """An editor’s lines as paragraphs, with their language."""
    return _in_its_language("div", words, linebreaks_filter(str(words)))


def _in_its_language(element: str, words: str, html: str) -> str:
    if not isinstance(words, ForeignText):
        return html
    return element_in(element, words.language, html)
