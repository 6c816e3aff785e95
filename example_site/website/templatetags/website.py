"""What every page of the site shows around its own content."""

from dataclasses import dataclass
from typing import Any

from django import template
from django.conf import settings
from django.templatetags.static import static
from django.utils.translation import get_language
from wagtail.models import Page, Site

from wagtail_privacy.blocks import SectionBlock
from website.models import LOOKS, HomePage


register = template.Library()


@dataclass(frozen=True)
class LanguageLink:
    code: str
    name: str
    url: str
    absolute_url: str
    current: bool
    same_page: bool


@register.simple_tag(takes_context=True)
def home_page(context: template.Context) -> HomePage | None:
    """Return the home page in the language of the request."""
    site = Site.find_for_request(context.get("request"))
    home = site and site.root_page.localized.specific
    return home if isinstance(home, HomePage) else None


@register.simple_tag(takes_context=True)
def menu_pages(context: template.Context, home: HomePage) -> list[dict]:
    """Return the pages of the main menu, the current one marked."""
    current = context.get("page")
    path = current.path if isinstance(current, Page) else ""
    return [
        {"page": page, "current": path.startswith(page.path)}
        for page in home.get_children().live().in_menu()
    ]


@register.simple_tag(takes_context=True)
def language_links(context: template.Context, home: HomePage) -> list[LanguageLink]:
    """Return a link a language: to this page, or to the home page without one."""
    request, page = context.get("request"), context.get("page")
    homes, pages = _live_translations(home), _live_translations(page)
    targets = homes | pages
    return [
        LanguageLink(
            code=code,
            name=name,
            url=targets[code].get_url(request),
            absolute_url=targets[code].get_full_url(request),
            current=code == get_language(),
            same_page=code in pages,
        )
        for code, name in settings.WAGTAIL_CONTENT_LANGUAGES
        if code in homes
    ]


@register.simple_tag
def look_stylesheet(home: HomePage | None) -> str:
    """Return the address of the stylesheet that makes a site look like itself."""
    return static(f"website/css/{_look(home)}.css")


@register.simple_tag
def look_file(home: HomePage | None, name: str) -> str:
    """Return the address of a picture that each look has under the same name."""
    return static(f"website/img/{_look(home)}/{name}")


@register.filter
def is_privacy_section(block: Any) -> bool:
    """Whether a block of a page is a section of privacy notices."""
    return isinstance(block.block, SectionBlock)


def _look(home: HomePage | None) -> str:
    return home.look if home else LOOKS[0][0]


def _live_translations(page: object) -> dict[str, Page]:
    if not isinstance(page, Page):
        return {}
    translations = page.get_translations(inclusive=True).select_related("locale")
    return {
        translation.locale.language_code: translation
        for translation in translations
        if translation.live or translation.pk == page.pk
    }
