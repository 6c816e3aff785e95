"""Where an imported notice goes: the page that a command names, or the index."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db.models import Q
from django.utils.translation import gettext as _
from wagtail.models import Locale, Site, get_page_models

from wagtail_privacy.exceptions import ImportRefused
from wagtail_privacy.models import PrivacyNoticeIndexMixin


def find_parent(given: str | None, language: str) -> Any:
    """Return the specific page below which a notice in ``language`` is made.

    ``given`` is a page's id, path (``/privacy/``, as visitors see it or as Wagtail
    stores it) or slug; without one, the notice index in that language is taken.
    Raise ``ImportRefused`` if there is no such page, more than one, or if the site
    does not have the language.
    """
    locale = find_locale(language)
    pages = _named(given) if given else _indexes(locale)
    if not pages:
        raise ImportRefused(_nothing(given, language))
    if len(pages) > 1:
        pages = [page for page in pages if page.locale_id == locale.pk] or pages
    if len(pages) > 1:
        raise ImportRefused(_ambiguous(given, pages))
    parent = pages[0].specific
    if parent.locale_id != locale.pk:
        raise ImportRefused(
            _(
                "The notice is in “%(language)s”, but the page “%(page)s” is in "
                "“%(other)s”. Choose a parent in the notice’s language, or say "
                "--language %(other)s."
            )
            % {
                "language": language,
                "page": parent.title,
                "other": parent.locale.language_code,
            }
        )
    return parent


def find_locale(language: str) -> Locale:
    """Return the site's locale for a language, or for its base language."""
    codes = {locale.language_code: locale for locale in Locale.objects.all()}
    base = language.split("-")[0]
    for code in (language, base):
        if code in codes:
            return codes[code]
    relatives = [code for code in codes if code.split("-")[0] == base]
    if len(relatives) == 1:
        return codes[relatives[0]]
    raise ImportRefused(
        _(
            "The site does not have the language “%(language)s”. It has: %(known)s. "
            "Add the locale in the admin under Settings, or say another --language."
        )
        % {"language": language, "known": ", ".join(sorted(codes))}
    )


def _named(given: str) -> list[Any]:
    """The pages that an id, a path or a slug means."""
    pages = _base_page().objects.select_related("locale").filter(depth__gt=1)
    if given.isdecimal():
        found = list(pages.filter(pk=int(given)))
        if found:
            return found
    if "/" in given:
        return _at_path(pages, given)
    return list(pages.filter(slug=given))


def _base_page() -> type[Any]:
    """The site's base page model: Wagtail's, or what ``WAGTAIL_PAGE_MODEL`` names.

    Wagtail 7.4 has no such setting; what a site's root page is, both know.
    """
    return Site._meta.get_field("root_page").related_model


def _at_path(pages: Any, given: str) -> list[Any]:
    path = f"/{given.strip('/')}/".replace("//", "/")
    query = Q(url_path=path)
    for root in _site_paths():
        query |= Q(url_path=root + path.lstrip("/"))
    first, _slash, rest = path.strip("/").partition("/")
    if Locale.objects.filter(language_code=first).exists():
        for site in Site.objects.select_related("root_page"):
            for root in site.root_page.get_translations(inclusive=True):
                if root.locale.language_code == first:
                    tail = f"{rest}/" if rest else ""
                    query |= Q(url_path=root.url_path + tail)
    return list(pages.filter(query).distinct())


def _site_paths() -> Iterable[str]:
    for site in Site.objects.select_related("root_page"):
        for root in site.root_page.get_translations(inclusive=True):
            yield root.url_path


def _indexes(locale: Locale) -> list[Any]:
    """The notice indexes in a language, of any page type that has the mixin."""
    found: list[Any] = []
    for model in get_page_models():
        if issubclass(model, PrivacyNoticeIndexMixin):
            found += model.objects.filter(locale=locale).select_related("locale")
    return found


def _nothing(given: str | None, language: str) -> str:
    if given:
        return _(
            "There is no page “%(page)s”. Give the id, the path or the slug of the "
            "page below which the notice is to stand."
        ) % {"page": given}
    return _(
        "The site has no privacy notice index in “%(language)s”. Create one, or "
        "say with --parent where the notice is to stand."
    ) % {"language": language}


def _ambiguous(given: str | None, pages: Iterable[Any]) -> str:
    candidates = "; ".join(map(_candidate, pages))
    if given:
        return _("“%(page)s” means several pages. Give an id: %(candidates)s.") % {
            "page": given,
            "candidates": candidates,
        }
    return _("The site has several indexes. Give a --parent: %(candidates)s.") % {
        "candidates": candidates
    }


def _candidate(page: Any) -> str:
    """A page with its place, and its whole address where there are several sites."""
    root_paths = Site.get_site_root_paths()
    has_sites = len({root.site_id for root in root_paths}) > 1
    address = page.get_full_url() if has_sites else ""
    return f"{page.pk}: {page.title} ({address or page.url_path})"
