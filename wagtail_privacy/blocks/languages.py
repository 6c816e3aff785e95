"""The language of a page, and the one that our standard words are in there.

A site may have pages in a language that neither we nor it have translated our words
into. Standard headings and sentences then come in another language than the words of
the editor, and both say which they are in.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from typing import Any

from django.core.signals import setting_changed
from django.utils.translation import get_language, override, pgettext

from wagtail_privacy.blocks.foreign import (
    ForeignText,
    LanguageOf,
    direction_of,
    foreign,
    mark_words,
)
from wagtail_privacy.blocks.framing import frame_of, framed
from wagtail_privacy.conf import conf
from wagtail_privacy.countries import is_written
from wagtail_privacy.notice import Section


#: The code of the page that is rendered, and of the standard words on it.
_page: ContextVar[tuple[str, str] | None] = ContextVar("page", default=None)
_IN_ENGLISH = "In English"


def standard_language(code: str) -> str:
    """Return the language that our standard words are in on a page in ``code``.

    Where nobody has translated them, Django takes those of ``LANGUAGE_CODE``, and
    else the English ones of the source. A language counts as translated if its
    catalogue, ours or the site’s, has the link to it.

    Found once in the life of a process. While a site is developed, with ``DEBUG``,
    catalogues come and go, and it is asked every time.
    """
    default = conf.default_language
    if conf.is_debug:
        return _standard.__wrapped__(code, default)
    return _standard(code, default)


@cache
def _standard(code: str, default: str) -> str:
    if _is_english(code):
        return code
    label = in_that_language(code)
    if label == _IN_ENGLISH:
        return default if _is_english(default) else "en"
    is_borrowed = label == in_that_language(default) and not is_same_language(
        code, default
    )
    return default if is_borrowed else code


def in_that_language(code: str) -> str:
    """“In English”, as the catalogue that Django takes for ``code`` says it."""
    with override(code):
        # A catalogue turns this into “Suomeksi”, “På svenska” and so on.
        return pgettext("language link", "In English")


def _forget_catalogues(*, setting: str, **kwargs: Any) -> None:
    if setting in {"LANGUAGES", "LOCALE_PATHS", "INSTALLED_APPS"}:
        _standard.cache_clear()


setting_changed.connect(_forget_catalogues)


@contextmanager
def page_language(code: str) -> Iterator[str]:
    """Let what is rendered inside be part of a page in ``code``.

    The standard words are in the language that is yielded, which is the active one;
    dates and names of countries are the page’s.
    """
    standard = standard_language(code)
    token = _page.set((code, standard))
    try:
        with override(standard):
            yield standard
    finally:
        _page.reset(token)


@contextmanager
def language_around(context: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Let a section on a page of the site’s own be in the language of that page.

    Yields what the section’s template knows: the context, with ``section_language``.
    """
    context = framed(context)
    frame = frame_of(context)
    with section_language(frame.language if frame else page_code()) as says:
        yield {**context, "section_language": says}


@contextmanager
def section_language(code: str) -> Iterator[dict[str, str] | None]:
    """Let a section be in the language of a page in ``code``.

    Yields what its element has to say: the ``code`` of the standard words and their
    ``direction``; None if the words around are in that language, too.
    """
    around = page_code()
    with page_language(code) as standard:
        is_said = around == code == standard
        direction = direction_of(standard)
        yield None if is_said else {"code": standard, "direction": direction}


def with_languages(
    sections: Iterable[Section], code: str, language_of: LanguageOf | None = None
) -> tuple[Section, ...]:
    """Return the sections of a page in ``code``; foreign words say their language.

    ``language_of`` knows the passages that are in another language than the page.
    All others are the page’s own, and need a mark where the standard words are not in
    its language.
    """
    known = language_of
    if standard_language(code) != code:
        known = lambda text: (language_of and language_of(text)) or code  # noqa: E731
    return tuple(mark_words(item, known) if known else item for item in sections)


def page_code() -> str:
    """The language of the page that is rendered, else the active one."""
    page = _page.get()
    return page[0] if page else get_language() or "en"


def written_language() -> str:
    """The language in which dates and names of countries are written here.

    That of the page, unless nobody knows how it writes them; outside a page of ours
    the active one.
    """
    active = get_language() or "en"
    code, standard = _page.get() or (active, active)
    return code if standard == active and is_written(code) else active


def of_the_page(text: str) -> str:
    """Return an editor’s words, with their language if the words around have another.

    It is the text itself wherever the page’s language is the active one, and where it
    says its language already.
    """
    if isinstance(text, ForeignText):
        return text
    active = get_language()
    code, standard = _page.get() or (active, active)
    return foreign(text, code) if standard == active != code else text


def as_written(text: str) -> str:
    """The same for a date or the name of a country, in ``written_language``."""
    language = written_language()
    return foreign(text, language) if language != (get_language() or "en") else text


def is_same_language(code: str, other: str) -> bool:
    """Whether a reader of one takes the other for the same: “en” and “en-gb”."""
    return _base(code) == _base(other)


def _is_english(code: str) -> bool:
    return _base(code) == "en"


def _base(code: str) -> str:
    return code.split("-")[0].lower()
