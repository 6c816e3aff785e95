"""The link to the privacy notice of a site, for footers and forms."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from wagtail.coreutils import get_content_languages

from wagtail_privacy.blocks.languages import is_same_language, section_language
from wagtail_privacy.models.site_facts import SiteFacts
from wagtail_privacy.models.site_frames import place_of
from wagtail_privacy.models.site_links import StoredPage


register = template.Library()


class NoticeLink(SafeString):
    """The HTML of a link, empty if there is nothing to link to.

    ``url``, ``title`` and ``language`` are those of the page that it leads to,
    ``text`` is what the link says.
    """

    url: str = ""
    title: str = ""
    language: str = ""
    text: str = ""


@register.simple_tag(takes_context=True)
def privacy_notice_link(context: Any, text: str = "", **attributes: str) -> NoticeLink:
    """``{% privacy_notice_link %}``: a link to the site’s notice, by its settings.

    ``text`` replaces the standard words, ``class`` is for stylesheets. With ``as link``
    it has ``link.url``, ``link.title``, ``link.language`` and ``link.text``.
    """
    if unknown := attributes.keys() - {"class"}:
        raise template.TemplateSyntaxError(
            f"“privacy_notice_link” takes text and class, not {', '.join(unknown)}."
        )
    return notice_link(context, text, attributes.get("class", ""))


def notice_link(context: Any, text: str = "", css_class: str = "") -> NoticeLink:
    """Return the link for the site and language of a template’s context.

    Where the notice is not public in that language, it leads to the site’s main
    language, else to any, and says so in ``hreflang``.
    """
    place = place_of(context)
    language, page = _page_in(place.language, place.facts) if place else ("", None)
    url = page.url(context.get("request")) if page else ""
    if not (place and page and url):
        return NoticeLink()
    words, marks = (text, {}) if text else _words(page, place.language)
    foreign = "" if is_same_language(language, place.language) else language
    attributes = {"class": css_class, "hreflang": foreign, **marks}
    link = NoticeLink(_html(url, words, attributes))
    link.url, link.title, link.language, link.text = url, page.title, language, words
    return link


def _page_in(language: str, facts: SiteFacts) -> tuple[str, StoredPage | None]:
    """The page that a reader of ``language`` is led to, and the language it is in."""
    links = facts.links
    relatives = [code for code in links if is_same_language(code, language)]
    wanted = [language, *relatives, facts.language, *get_content_languages()]
    for code in [*wanted, *links]:
        if code in links:
            return code, links[code]
    return "", None


def _words(page: StoredPage, language: str) -> tuple[str, dict[str, str]]:
    """The standard words, and what the link says of their language if it has to."""
    with section_language(language) as says:
        one, many = gettext("Privacy notice"), gettext("Privacy notices")
    words = many if page.is_index else one
    return words, {"lang": says["code"], "dir": says["direction"]} if says else {}


def _html(url: str, text: str, attributes: Mapping[str, str]) -> str:
    html = format_html('<a href="{}"', url)
    for name, value in attributes.items():
        if value:
            html += format_html(' {}="{}"', name, value)
    return html + format_html(">{}</a>", text)
