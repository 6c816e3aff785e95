"""Template tags: a section, a date in words, a country's name."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from babel.dates import format_date
from django import template
from django.utils.html import format_html, format_html_join

from wagtail_privacy.blocks.caching import kept_html
from wagtail_privacy.blocks.composition import section_of_type
from wagtail_privacy.blocks.framing import site_frame_of
from wagtail_privacy.blocks.languages import (
    as_written,
    page_code,
    section_language,
    written_language,
)
from wagtail_privacy.blocks.rendering import (
    render_section,
    section_anchor,
    section_heading,
)
from wagtail_privacy.blocks.section_links import SectionLinks
from wagtail_privacy.conf import conf
from wagtail_privacy.countries import babel_locale, country_name
from wagtail_privacy.models.languages import LanguageLink
from wagtail_privacy.notice import Section


register = template.Library()
#: Places inside an address or a name where a line may end: before a sign, not in “//”,
#: and after what joins the words of a name, such as that of a cookie.
_BREAKS = re.compile(r"(?<=[^:/])(?=[@.?&]|/(?!/))|(?<=[^_-][_-])(?=[^_*-])")


@register.simple_tag(takes_context=True)
def privacy_section(
    context: Any, section: Section | str, level: int = 2, anchor: str = ""
) -> str:
    """Render ``section`` with the template of its type; ``level`` is its heading’s.

    ``section`` may be the id of a type: then it has the facts of the site, and is ""
    where they tell nothing. ``anchor`` is the id of its element.
    """
    if not isinstance(section, str):
        return render_section(section, level, _known(context))
    frame = site_frame_of(context)
    with section_language(frame.language if frame else page_code()) as says:
        composed = section_of_type(section, frame, anchor=anchor)
        if composed.is_empty:
            return ""
        known = _known(context) | {"section_languages": [], "section_language": says}
        return render_section(composed, level, known)


class SectionsNode(template.Node):
    """The sections of a page; a loop of template tags takes twice as long."""

    def __init__(self, parts: template.base.FilterExpression) -> None:
        self.parts = parts

    def render(self, context: template.Context) -> str:
        known = _known(context)
        html = []
        for part in self.parts.resolve(context):
            html.append(render_section(part.section, 2, known))
            html += [render_section(item, 3, known) for item in part.subsections]
        return "".join(html)


@register.tag
def privacy_sections(parser: template.base.Parser, token: template.base.Token) -> Any:
    """``{% privacy_sections parts %}`` renders all parts of a notice in their order."""
    return SectionsNode(only_argument(parser, token))


class CachedNode(template.Node):
    """HTML that is kept under a fingerprint of what it shows."""

    def __init__(
        self, fingerprint: template.base.FilterExpression, nodes: template.NodeList
    ) -> None:
        self.fingerprint = fingerprint
        self.nodelist = nodes

    def render(self, context: template.Context) -> str:
        key = self.fingerprint.resolve(context)
        if not key:
            return self.nodelist.render(context)
        return kept_html(key, lambda: self.nodelist.render(context))


@register.tag
def privacy_cached(parser: template.base.Parser, token: template.base.Token) -> Any:
    """``{% privacy_cached fingerprint %} … {% endprivacy_cached %}``.

    What stands between is rendered once for each fingerprint, and every time if the
    fingerprint is empty.
    """
    fingerprint = only_argument(parser, token)
    nodes = parser.parse(["endprivacy_cached"])
    parser.delete_first_token()
    return CachedNode(fingerprint, nodes)


def only_argument(parser: template.base.Parser, token: template.base.Token) -> Any:
    """Compile the one argument of a tag; ``TemplateSyntaxError`` unless it is one."""
    name, *arguments = token.split_contents()
    if len(arguments) != 1:
        raise template.TemplateSyntaxError(f"“{name}” takes one argument.")
    return parser.compile_filter(arguments[0])


def _known(context: Any) -> dict[str, Any]:
    """What a section’s template knows of the page that it stands on."""
    names = ("page", "request", "notice", "newer", "untranslated")
    known = {name: context.get(name) for name in names}
    known["section_languages"] = SectionLinks(
        link
        for link in context.get("languages") or ()
        if isinstance(link, LanguageLink) and not link.is_current
    )
    return known


@register.filter
def privacy_heading(section: Section) -> str:
    """The heading of a section as its page shows it."""
    return section_heading(section)


@register.filter
def privacy_anchor(section: Section) -> str:
    """The id of a section's element."""
    return section_anchor(section)


@register.filter
def privacy_date(value: date | str) -> str:
    """A date, or its ISO form, as the language of the page writes it."""
    if isinstance(value, str):
        value = date.fromisoformat(str(value))
    locale = babel_locale(written_language())
    return as_written(format_date(value, "medium", locale=locale))


@register.filter
def privacy_iso_date(value: date | str) -> str:
    """A date as a machine reads it: ``2026-09-01``."""
    return value if isinstance(value, str) else value.strftime("%Y-%m-%d")


@register.filter
def privacy_foreign_country(code: str) -> str:
    """The country's name in the language of the page; nothing for the site's own."""
    if not code or code == conf.WAGTAIL_PRIVACY_COUNTRY:
        return ""
    return as_written(country_name(code, written_language()))


@register.filter
def privacy_breakable(address: str) -> str:
    """An address or a name that a narrow column may break, but not in a word.

    Before the signs of an address, and after “_” and “-”.
    """
    first, *rest = _BREAKS.split(address)
    return format_html(
        "{}{}", first, format_html_join("", "<wbr>{}", ((part,) for part in rest))
    )


@register.filter
def privacy_phone(number: str) -> str:
    """A phone number as a ``tel:`` address takes it: digits and a leading plus.

    In “+46 (0)8 555 01 00” the zero is dialled only without the country's code.
    """
    plus = "+" if number.strip().startswith("+") else ""
    dialled = number.replace("(0)", "") if plus else number
    return plus + "".join(char for char in dialled if char.isdigit())
