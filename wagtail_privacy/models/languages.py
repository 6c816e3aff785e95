"""A page's other languages, named as their readers name them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.utils.translation import get_language_info
from wagtail.coreutils import get_content_languages

from wagtail_privacy.blocks.languages import in_that_language, standard_language


@dataclass(frozen=True, slots=True)
class LanguageLink:
    """A translation to link to; ``label`` is in that language itself."""

    code: str
    label: str
    url: str
    full_url: str
    is_current: bool


def language_links(
    page: Any, translations: Iterable[Any], request: Any
) -> list[LanguageLink]:
    """Return ``page`` and its translations in the order of the site's languages."""
    links = [_link(page, request, is_current=True)]
    links += [_link(other, request, is_current=False) for other in translations]
    order = {code: place for place, code in enumerate(get_content_languages())}
    return sorted(links, key=lambda link: order.get(link.code, len(order)))


def language_label(code: str) -> str:
    """“In English” in the language of ``code``, or the language's own name."""
    if standard_language(code) == code:
        return in_that_language(code)
    try:
        return get_language_info(code)["name_local"].capitalize()
    except KeyError:
        return code


def _link(page: Any, request: Any, *, is_current: bool) -> LanguageLink:
    code = page.locale.language_code
    return LanguageLink(
        code=code,
        label=language_label(code),
        url=page.get_url(request) or "",
        full_url=page.get_full_url(request) or "",
        is_current=is_current,
    )
