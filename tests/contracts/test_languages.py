"""Every passage says its language, and every fact is written in that of the page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any
from uuid import uuid4

import pytest
from babel.dates import format_date
from babel.numbers import format_decimal
from bs4 import BeautifulSoup, NavigableString, Tag
from django.utils.translation import override
from wagtail import blocks
from wagtail.models import Locale, Page

from tests.conftest import published
from tests.contracts.test_mirrors import SECTION_IDS
from tests.every_fact import every_fact, new_block
from tests.testapp.models import EverySectionPage
from wagtail_privacy.blocks import section_types
from wagtail_privacy.blocks.leaves import NotForTranslation
from wagtail_privacy.blocks.structured import StructuredBlock
from wagtail_privacy.blocks.structured.leaves import LinesBlock
from wagtail_privacy.countries import babel_locale, country_name
from wagtail_privacy.models import Organisation
from wagtail_privacy.models.languages import language_label
from wagtail_privacy.pages.models import PrivacyNoticeIndexPage, PrivacyNoticePage


#: A word that no language has, for each language of the site. Nobody has translated
#: our words into German.
WORDS = {
    "en": "Zorble",
    "fi": "Möykköne",
    "sv": "Skrumpel",
    "sv-se": "Grunkel",
    "de": "Quaxel",
}
NAME = "Ilona Esimerkki"
DAY, NUMBER, COUNTRY = date(2026, 8, 1), 1234, "CH"
#: The languages of a page and of the standard words on it, by the site’s own.
PAGES = [
    ("en", "en", "en"),
    ("fi", "fi", "en"),
    ("sv", "sv", "en"),
    ("sv-se", "sv-se", "en"),
    ("de", "en", "en"),
    ("de", "fi", "fi"),
    ("de", "sv-se", "sv-se"),
]
each_page = pytest.mark.parametrize(("language", "standard", "default"), PAGES)

Read = Callable[[Page], BeautifulSoup]
#: The page of a language and its kind, as a visitor gets it.
Visit = Callable[[str, str], BeautifulSoup]


@pytest.fixture(scope="module")
def visited() -> dict[tuple[str, ...], BeautifulSoup]:
    """The pages that a test of this module has visited: each is made once."""
    return {}


@pytest.fixture
def visit(
    visited: dict[tuple[str, ...], BeautifulSoup],
    settings: Any,
    default: str,
    home: Page,
    organisation: Organisation,
    read: Read,
) -> Visit:
    """Visit a page of a site that has its index and its notice in all the languages."""
    settings.LANGUAGE_CODE = default
    names = [(code, code) for code in WORDS]
    settings.WAGTAIL_CONTENT_LANGUAGES = settings.LANGUAGES = names

    def visit(language: str, kind: str) -> BeautifulSoup:
        if (default, language, kind) not in visited:
            pages = site_pages(home, language, organisation)
            for name, page in pages.items():
                visited[default, language, name] = read(page)
        return visited[default, language, kind]

    return visit


def site_pages(
    home: Page, language: str, organisation: Organisation
) -> dict[str, Page]:
    """The pages in ``language`` by their kind; in the others they are empty."""
    keys, found = [uuid4(), uuid4()], {}
    for code in WORDS:
        above = home_in(home, code)
        sections = every_section(code, organisation) if code == language else []
        index = add_index(above, code, keys[0])
        notice = add_notice(index, code, keys[1], organisation, sections)
        if code == language:
            own = add_own_page(above, code, sections)
            found = {"index": index, "notice": notice, "site’s own page": own}
    return found


def home_in(home: Page, code: str) -> Page:
    locale, is_new = Locale.objects.get_or_create(language_code=code)
    return published(home.copy_for_translation(locale)) if is_new else home


def add_index(above: Page, code: str, key: Any) -> PrivacyNoticeIndexPage:
    index = PrivacyNoticeIndexPage(
        title=f"{WORDS[code]} list",
        slug="privacy",
        locale=above.locale,
        translation_key=key,
        introduction=f"<p>{WORDS[code]} in.</p><ul><li>{WORDS[code]} item</li></ul>",
    )
    return published(above.add_child(instance=index))


def add_notice(
    index: Page, code: str, key: Any, organisation: Organisation, sections: Any
) -> PrivacyNoticePage:
    notice = PrivacyNoticePage(
        title=f"{WORDS[code]} notice",
        slug="notice",
        locale=index.locale,
        translation_key=key,
        controller=organisation,
        drawn_up=DAY,
        effective_from=DAY,
    )
    notice.sections = sections
    return published(index.add_child(instance=notice))


def add_own_page(above: Page, code: str, sections: Any) -> EverySectionPage:
    page = EverySectionPage(
        title=f"{WORDS[code]} page", slug="own", locale=above.locale
    )
    page.body = [*sections[::2], {"type": "notice", "value": sections[1::2]}]
    return published(above.add_child(instance=page))


def every_section(code: str, organisation: Organisation) -> list[dict[str, Any]]:
    """All types with every fact; every other one has a heading of its own."""
    sections, word = [], WORDS[code]
    for place, type_id in enumerate(SECTION_IDS):
        block = new_block(type_id)
        value = every_fact(block, organisation.pk, word=f"{word} ")
        value = {
            name: localised(child, value[name], word)
            for name, child in block.fact_blocks.items()
        }
        value |= {
            "text": f"<p>{word} <b>{word}</b> {word}.</p><ul><li>{word}</li></ul>"
        }
        if place % 2:
            value["heading"] = f"{word} heading"
        if isinstance(block, StructuredBlock):
            value |= {"lead": f"<h3>{word}</h3>", "silent": False}
        sections.append({"type": type_id, "value": value})
    return sections


def localised(block: blocks.Block, value: Any, word: str) -> Any:
    """``value`` with what languages write differently, and what none translates."""
    if block.name == "country":
        return COUNTRY
    if isinstance(block, blocks.StructBlock):
        return {
            name: localised(child, value[name], word)
            for name, child in block.child_blocks.items()
        }
    if isinstance(block, blocks.ListBlock):
        return [localised(block.child_block, item, word) for item in value]
    if isinstance(block, NotForTranslation) and word in str(value):
        return NAME
    if isinstance(block, LinesBlock):
        return value.replace("\n", f"\n{word} ")
    return NUMBER if isinstance(block, blocks.IntegerBlock) else value


def language_of(element: Tag | NavigableString) -> str:
    """The language that an element, or a text, is in by its ``lang`` or one above."""
    tags = [element, *element.parents] if isinstance(element, Tag) else element.parents
    return next(tag["lang"] for tag in tags if tag.get("lang"))


def texts(html: BeautifulSoup) -> Iterator[tuple[str, str]]:
    """Each text of a page with the language it says to be in."""
    for text in html.find_all(string=True):
        if type(text) is NavigableString and text.strip() and text.parent.name != "a":
            yield " ".join(text.split()), language_of(text)
    for link in html.select("a"):
        for text in link.find_all(string=True):
            if text.strip() and not link.get("hreflang"):
                yield " ".join(text.split()), language_of(text)


def read_aloud(html: BeautifulSoup) -> Iterator[tuple[str, str, str]]:
    """Each text in an attribute: its name, the text, the language of the element."""
    for name in ("title", "aria-label", "data-label", "alt", "content"):
        for element in html.select(f"[{name}]:not([name=viewport])"):
            yield name, element[name], language_of(element)


@each_page
@pytest.mark.parametrize("kind", ["index", "notice", "site’s own page"])
def test_an_editor_s_words_are_in_the_language_of_the_page_and_say_it(
    visit: Visit, language: str, standard: str, kind: str
) -> None:
    html = visit(language, kind)

    word = WORDS[language]
    found = [(text, said) for text, said in texts(html) if word in text]
    assert len(found) >= (3 if kind == "index" else 300)
    assert [item for item in found if item[1] != language] == []
    assert html.html["lang"] == language
    others = set(WORDS.values()) - {word}
    assert not [text for text, _said in texts(html) if any(map(text.count, others))]


@each_page
@pytest.mark.parametrize("kind", ["index", "notice", "site’s own page"])
def test_what_is_not_an_editor_s_is_in_the_language_of_the_standard_words(
    visit: Visit, language: str, standard: str, kind: str
) -> None:
    html = visit(language, kind)

    written = {as_day(language), country_name(COUNTRY, language)}
    own = [WORDS[language], *written]
    wrong = {
        text
        for text, said in texts(html)
        if said != standard and not any(map(text.count, own))
    }
    assert wrong <= {f"{WORDS[language]} notice – Kuusikko Books Ltd"}
    if kind != "index":
        assert len({text for text, said in texts(html) if said == standard}) > 150


@each_page
@pytest.mark.parametrize("kind", ["notice", "site’s own page"])
def test_standard_headings_and_sentences_are_those_of_one_language(
    visit: Visit, language: str, standard: str, kind: str
) -> None:
    html = visit(language, kind)

    said = {heading.text: language_of(heading) for heading in html.select("h2, h3")}
    with override(standard):
        headings = [str(section_types[id].heading) for id in SECTION_IDS[::2]]
        retention = str(section_types["retention"].heading)
    assert {said[heading] for heading in headings} == {standard}
    for code in ["en", "fi", "sv"]:
        with override(code):
            other = str(section_types["retention"].heading)
        assert (other in said) is (other == retention)


@each_page
@pytest.mark.parametrize("kind", ["notice", "site’s own page"])
def test_dates_are_written_as_the_language_of_the_page_writes_them(
    visit: Visit, language: str, standard: str, kind: str
) -> None:
    html = visit(language, kind)

    days = html.select(f"time[datetime='{DAY.isoformat()}']")
    assert len(days) >= 3
    assert {day.text for day in days} == {as_day(language)}
    assert {language_of(day.find(string=True)) for day in days} == {language}


@each_page
@pytest.mark.parametrize("kind", ["notice", "site’s own page"])
def test_countries_are_called_what_the_language_of_the_page_calls_them(
    visit: Visit, language: str, standard: str, kind: str
) -> None:
    html = visit(language, kind)

    name = country_name(COUNTRY, language)
    found = [said for text, said in texts(html) if name in text]
    assert len(found) >= 4
    assert set(found) == {language}
    others = {country_name(COUNTRY, code) for code in WORDS} - {name}
    assert not [text for text, _said in texts(html) if any(map(text.count, others))]


@each_page
@pytest.mark.parametrize("kind", ["notice", "site’s own page"])
def test_numbers_are_written_as_the_language_of_their_sentence_writes_them(
    visit: Visit, language: str, standard: str, kind: str
) -> None:
    html = visit(language, kind)

    number = format_decimal(NUMBER, locale=babel_locale(standard))
    spaced = " ".join(number.split())
    found = [said for text, said in texts(html) if spaced in text]
    assert len(found) >= 6
    assert set(found) == {standard}
    said = [text for text, _said in texts(html)]
    said += [text for _name, text, _said in read_aloud(html)]
    assert not [text for text in said if str(NUMBER) in text]


@each_page
@pytest.mark.parametrize("kind", ["index", "notice", "site’s own page"])
def test_texts_in_attributes_are_standard_words_where_those_are_spoken(
    visit: Visit, language: str, standard: str, kind: str
) -> None:
    html = visit(language, kind)

    found = [item for item in read_aloud(html) if item[0] != "content"]
    assert {said for _name, _text, said in found} == {standard}
    assert not [text for _name, text, _said in found if WORDS[language] in text]
    with override(standard):
        columns = {" ".join(th.text.split()) for th in html.select("thead th")}
    labels = {text for name, text, _said in found if name == "data-label"}
    assert labels <= columns
    if kind != "site’s own page":
        [(text, said)] = [item[1:] for item in read_aloud(html) if item[0] == "content"]
        assert said == standard
        assert ("Kuusikko Books Ltd" in text) is (kind == "notice")


@each_page
@pytest.mark.parametrize("kind", ["index", "notice"])
def test_each_link_to_another_language_is_in_that_language(
    visit: Visit, language: str, standard: str, kind: str
) -> None:
    html = visit(language, kind)

    links = html.select("a[hreflang]")
    assert len(links) >= len(WORDS)
    for link in links:
        assert link["lang"] == link["hreflang"]
        assert link.text == language_label(link["lang"])
        assert f"/{link['lang']}/" in link["href"]
    assert {link["hreflang"] for link in html.select("head link[hreflang]")} == {*WORDS}
    sections = html.select("section.privacy-section")
    for section in sections:
        found = section.select(".privacy-section-languages a")
        assert {link["lang"] for link in found} == {*WORDS} - {language}
        assert {link["href"].partition("#")[2] for link in found} == {section["id"]}
    assert len(sections) == (0 if kind == "index" else len(SECTION_IDS))


def as_day(language: str) -> str:
    return format_date(DAY, "medium", locale=babel_locale(language))
