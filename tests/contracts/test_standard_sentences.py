"""What the package says about facts: all of it, in the right language, once."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.utils.translation import override
from hypothesis import HealthCheck, given
from hypothesis import settings as examples
from hypothesis import strategies as st
from wagtail import blocks
from wagtail.models import Locale, Page

from tests.conftest import parsed, published
from tests.contracts.test_mirrors import SECTION_IDS
from tests.every_fact import (
    STRUCTURED,
    drawn_facts,
    every_fact,
    new_block,
    sample_value,
    stored,
)
from wagtail_privacy.blocks.structured.leaves import LinesBlock
from wagtail_privacy.models import Organisation
from wagtail_privacy.pages.models import PrivacyNoticePage


LANGUAGES = ["en", "fi", "sv", "sv-se"]
#: Facts that are for the editor's records.
NEVER_SHOWN = {("rights", "reason")}
#: What is the same in every language: names, addresses, numbers.
_NAMES = re.compile(
    r"Pine Tree|Ltd|Oy|Ab\b|@|https?:|\.example|^[A-Z]{2,5}$|^[\W\d]*$|^www\."
)
each_type = pytest.mark.parametrize("type_id", STRUCTURED)
each_language = pytest.mark.parametrize("language", LANGUAGES)


def rendered(type_id: str, value: dict[str, Any], language: str) -> BeautifulSoup:
    block = new_block(type_id)
    with override(language):
        return parsed(block.render(block.to_python(value)).replace("<wbr>", ""))


def sample(type_id: str, language: str, organisation: Organisation) -> BeautifulSoup:
    with override(language):
        return rendered(type_id, sample_value(type_id, organisation), language)


def pieces(html: BeautifulSoup) -> list[str]:
    """The texts of a page as they stand in its elements and their labels."""
    labels = [tag["data-label"] for tag in html.select("[data-label]")]
    return [" ".join(text.split()) for text in [*html.stripped_strings, *labels]]


def free_words(block: Any, value: Any) -> Iterator[tuple[str, str]]:
    """What an editor wrote in the facts: the name of the fact and a line of it."""
    if isinstance(block, blocks.StructBlock):
        for name, child in block.child_blocks.items():
            yield from free_words(child, value[name])
    elif isinstance(block, blocks.ListBlock):
        for item in value:
            yield from free_words(block.child_block, item)
    elif isinstance(block, LinesBlock):
        yield from ((block.name, line) for line in value.splitlines())
    elif isinstance(block, (blocks.CharBlock, blocks.TextBlock)) and value:
        yield block.name, value


def test_every_structured_type_is_tried() -> None:
    assert len(STRUCTURED) == 41
    assert {"purposes", "retention", "transfers", "rights", "complaint"} <= {
        *STRUCTURED
    }


@each_type
@each_language
def test_a_section_with_facts_says_them(
    type_id: str, language: str, organisation: Organisation
) -> None:
    html = sample(type_id, language, organisation)

    body = html.section.get_text(" ", strip=True)
    heading = html.section.find(["h2", "h3"]).extract().get_text(" ", strip=True)
    assert len(body) > len(heading) + 20
    assert not html.select("p:empty, li:empty, td:empty, th:empty, dd:empty, dt:empty")
    assert not [tag for tag in html.select("td span") if not tag.text.strip()]
    assert not re.search(r"%\(|\{\{|None|True|False|\[\]|\s[.,;:)]|\(\)|\.\.", body)


@each_type
@pytest.mark.parametrize("language", ["fi", "sv", "sv-se"])
def test_nothing_is_said_in_another_language(
    type_id: str, language: str, organisation: Organisation
) -> None:
    english = set(pieces(sample(type_id, "en", organisation)))
    known = {organisation.name, organisation.website, organisation.email}

    same = english & set(pieces(sample(type_id, language, organisation)))

    assert {text for text in same - known if not _NAMES.search(text)} == set()


@each_type
def test_what_the_editor_wrote_is_there_in_every_fact(
    type_id: str, organisation: Organisation
) -> None:
    block = new_block(type_id)
    value = every_fact(block, organisation.pk)
    html = rendered(type_id, value, "en")
    text = " ".join(html.get_text(" ").split())
    links = " ".join(tag["href"] for tag in html.select("a[href]"))

    python = block.to_python(value)
    for name, child in block.fact_blocks.items():
        for fact, words in free_words(child, python[name]):
            if (type_id, fact) in NEVER_SHOWN or fact in {"starts_words"}:
                continue
            assert words.rstrip(".") in text or words in links, fact


@each_type
def test_a_section_that_is_silent_says_its_text_alone(
    type_id: str, organisation: Organisation
) -> None:
    value = every_fact(new_block(type_id), organisation.pk)
    words = {"lead": "<p>Before.</p>", "text": "<p>After.</p>"}

    said = rendered(type_id, {**value, **words, "silent": False}, "en").section
    silent = rendered(type_id, {**value, **words, "silent": True}, "en").section
    alone = rendered(type_id, {**value, "silent": True}, "en").section

    paragraphs = [p.text for p in said.find_all("p", recursive=False)]
    assert (paragraphs[0], paragraphs[-1]) == ("Before.", "After.")
    assert [p.text for p in silent.find_all("p")] == ["Before.", "After."]
    assert len(said.text) > len(silent.text)
    assert alone is None


@each_type
def test_a_section_from_before_the_sentences_reads_as_it_did(
    type_id: str, organisation: Organisation
) -> None:
    value = {"heading": "Ours", "text": "<p>We said it ourselves.</p>"}

    html = rendered(type_id, value, "en").section

    assert [p.text for p in html.find_all("p")] == ["We said it ourselves."]
    assert not html.select("table, ul, dl, address")


def denials() -> list[tuple[str, str, str]]:
    """Each fact that can be denied: its type, its name, and the “no”."""
    found = [
        ("transfers", "status", "none"),
        ("automated_decisions", "kind", "none"),
    ]
    for type_id in STRUCTURED:
        for name, child in new_block(type_id).fact_blocks.items():
            if type(child).__name__ == "YesNoBlock":
                found.append((type_id, name, "no"))
    return found


@pytest.mark.parametrize(("type_id", "fact", "no"), denials())
@each_language
def test_a_negative_fact_is_said_and_is_not_the_same_as_an_empty_one(
    type_id: str, fact: str, no: str, language: str
) -> None:
    empty = rendered(type_id, {"silent": False}, language)
    denied = rendered(type_id, {fact: no, "silent": False}, language)

    assert len(denied.text) > len(empty.text)


@each_type
@examples(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(data=st.data())
def test_a_section_and_its_block_value_are_inverses_for_any_facts(
    data: st.DataObject, type_id: str, organisation: Organisation
) -> None:
    block = new_block(type_id)
    facts = data.draw(drawn_facts(block, [organisation.pk]))
    words = dict.fromkeys(("heading", "lead", "text", "anchor", "also", "guidance"), "")
    value = block.to_python({**words, **facts, "silent": False})

    section = block.to_section(value, id="5f1c", language="en")

    assert stored(block, block.from_section(section)) == stored(block, value)
    as_stored = block.get_prep_value(value)
    assert block.read_section(as_stored, id="5f1c", language="en") == section


@each_type
@examples(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(data=st.data())
def test_any_facts_make_sound_html(
    data: st.DataObject, type_id: str, organisation: Organisation
) -> None:
    block = new_block(type_id)
    facts = data.draw(drawn_facts(block, [organisation.pk]))

    html = rendered(type_id, {**facts, "silent": False}, "en")

    assert not html.select("ul:empty, table:not(:has(td)), dl:empty, p:empty, li:empty")
    assert not html.select("script, aä, ö")


@pytest.mark.parametrize(
    ("language", "kicker", "identity"),
    [
        ("en", "Privacy notice", "We process your personal identity code."),
        ("fi", "Tietosuojaseloste", "Käsittelemme henkilötunnustasi."),
        ("sv", "Dataskyddsbeskrivning", "Vi behandlar din personbeteckning."),
        ("sv-se", "Integritetspolicy", "Vi behandlar ditt personnummer."),
    ],
)
def test_one_notice_with_every_section_is_read_in_each_language(
    settings: Any,
    home: Page,
    organisation: Organisation,
    read: Callable[[Page], BeautifulSoup],
    language: str,
    kicker: str,
    identity: str,
) -> None:
    settings.WAGTAIL_CONTENT_LANGUAGES = settings.LANGUAGES
    locale, is_new = Locale.objects.get_or_create(language_code=language)
    above = published(home.copy_for_translation(locale)) if is_new else home
    page = PrivacyNoticePage(title="Allt", locale=locale, controller=organisation)
    with override(language):
        page.sections = [
            {"type": type_id, "value": sample_value(type_id, organisation)}
            for type_id in SECTION_IDS
        ]

    html = read(published(above.add_child(instance=page)))

    assert html.select_one(".privacy-kicker").text == kicker
    found = {section["id"] for section in html.select("section.privacy-section")}
    assert found == {type_id.replace("_", "-") for type_id in SECTION_IDS}
    assert identity in html.find(id="data-categories").text
    assert len(html.select(".privacy-brief > div")) == 4
    assert not html.select("article :is(p, li, td span, dd, dt, h2, h3):empty")
