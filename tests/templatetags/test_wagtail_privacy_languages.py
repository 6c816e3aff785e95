"""How passages of a page say their language in templates."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from django.template import Context, Template, TemplateSyntaxError
from django.utils.translation import override

from wagtail_privacy.blocks.foreign import ForeignText
from wagtail_privacy.templatetags.wagtail_privacy_languages import (
    privacy_direction,
    privacy_line_breaks,
    privacy_paragraphs,
    privacy_standard_language,
)


def render(source: str, **context: Any) -> str:
    libraries = "i18n wagtail_privacy_languages wagtail_privacy_facts"
    template = Template(
        f"{{% load {libraries} wagtail_privacy_brief wagtail_privacy_tags %}}{source}"
    )
    return template.render(Context(context))


def in_german(source: str, **context: Any) -> str:
    return render(
        f"{{% privacy_language code %}}{source}{{% endprivacy_language %}}",
        code="de",
        **context,
    )


def de(text: str) -> str:
    return f'<span lang="de" dir="ltr">{text}</span>'


WORDS = ForeignText("Rechnungen & Belege", "de")


def test_what_stands_in_a_page_s_language_has_our_words_and_its_own() -> None:
    source = '{% translate "Controller" %}: {{ title|privacy_words }}'

    with override("fi"):
        assert in_german(source, title="A & B") == f"Controller: {de('A &amp; B')}"
        assert render(source, title="A & B") == "Rekisterinpitäjä: A &amp; B"


def test_a_page_s_language_takes_one_argument() -> None:
    with pytest.raises(TemplateSyntaxError, match="takes one argument"):
        render("{% privacy_language %}{% endprivacy_language %}")


def test_facts_of_a_page_are_written_in_its_language() -> None:
    day, source = date(2026, 8, 1), "{{ day|privacy_date }}"
    assert in_german(source, day=day) == de("01.08.2026")
    assert in_german("{{ 'CH'|privacy_country }}") == de("Schweiz")
    assert in_german("{{ 'CH'|privacy_foreign_country }}") == de("Schweiz")
    assert in_german("{{ ''|privacy_country }}") == ""


def test_lists_keep_the_language_of_each_word() -> None:
    items = ["A & B", WORDS, "C"]
    marked = de("Rechnungen &amp; Belege")

    assert render("{{ items|privacy_list }}", items=items) == (
        f"A &amp; B, {marked} and C"
    )
    assert render("{{ items|privacy_or_list }}", items=items) == (
        f"A &amp; B, {marked} or C"
    )
    assert render("{{ items|privacy_list }}", items=[]) == ""


def test_sentences_around_words_keep_the_language_of_the_words() -> None:
    marked = de("Rechnungen &amp; Belege.")
    assert render("{{ words|privacy_sentence }}", words=WORDS) == marked
    assert render("{{ words|privacy_sentence|privacy_bare }}", words=WORDS) == de(
        "Rechnungen &amp; Belege"
    )
    told = (
        "{% blocktranslate with law=words|privacy_bare %}By {{ law }}."
        "{% endblocktranslate %}"
    )
    assert render(told, words=WORDS) == f"By {de('Rechnungen &amp; Belege')}."


def test_a_period_keeps_the_language_of_its_start() -> None:
    period = {
        "number": 6,
        "unit": "year",
        "starts_words": ForeignText("ab <Kauf>", "de"),
    }

    assert render("{{ period|privacy_period }}", period=period) == (
        f"6 years {de('ab &lt;Kauf&gt;')}"
    )


@pytest.mark.parametrize(
    ("words", "spans", "divs"),
    [
        ("A\nB & C", "A<br>B &amp; C", "<p>A<br>B &amp; C</p>"),
        (
            ForeignText("A\nB & C", "ar"),
            '<span lang="ar" dir="rtl">A<br>B &amp; C</span>',
            '<div lang="ar" dir="rtl"><p>A<br>B &amp; C</p></div>',
        ),
    ],
)
def test_lines_of_words_keep_their_language(words: str, spans: str, divs: str) -> None:
    assert privacy_line_breaks(words) == spans
    assert privacy_paragraphs(words) == divs


def test_a_foreign_text_is_plain_in_an_attribute() -> None:
    source = '<a href="mailto:{{ words|force_escape }}">'

    assert render(source, words=WORDS) == '<a href="mailto:Rechnungen &amp; Belege">'


def test_a_template_can_ask_for_a_language_and_its_direction() -> None:
    assert privacy_standard_language("de") == "en"
    assert privacy_direction("ar") == "rtl"
