from __future__ import annotations

import copy
import pickle

from django.template import Context, Template
from django.utils.html import format_html

from wagtail_privacy.blocks.foreign import (
    ForeignText,
    by_key,
    direction_of,
    foreign,
    mark_html,
    mark_words,
)
from wagtail_privacy.blocks.words import piece_key
from wagtail_privacy.notice import Party, Section


def finnish(*texts):
    """What knows these passages as Finnish."""
    return by_key({piece_key(text): "fi" for text in texts})


def rendered(source, **context):
    return Template(source).render(Context(context))


def test_a_foreign_text_says_its_language_wherever_it_is_escaped():
    text = ForeignText("Tee & kahvi", "fi")
    expected = '<span lang="fi" dir="ltr">Tee &amp; kahvi</span>'

    assert rendered("{{ text }}", text=text) == expected
    assert rendered("{% for item in rows %}{{ item }}{% endfor %}", rows=(text,)) == (
        expected
    )
    assert format_html("{}", text) == expected


def test_a_foreign_text_is_the_text_itself():
    text = ForeignText("Tee", "fi")

    assert text == "Tee"
    assert {"Tee": 1}[text] == 1
    assert rendered('{% if text == "Tee" %}same{% endif %}', text=text) == "same"


def test_a_foreign_text_keeps_its_language_when_it_is_copied_or_stored():
    text = ForeignText("Tee", "fi")

    assert copy.deepcopy(text).language == "fi"
    assert pickle.loads(pickle.dumps(text)).language == "fi"  # noqa: S301


def test_text_without_a_language_or_words_stays_as_it_is():
    assert type(foreign("Tee", None)) is str
    assert type(foreign("", "fi")) is str
    assert foreign("Tee", "fi").language == "fi"


def test_the_direction_is_that_of_the_language():
    assert [direction_of(code) for code in ("ar", "fi", "tlh")] == ["rtl", "ltr", "ltr"]


def test_foreign_paragraphs_and_items_say_their_language():
    source = "<p>Tea</p><p>Tee</p><ul><li>Kahvi</li><li>Milk</li></ul>"

    assert mark_html(source, finnish("Tee", "Kahvi")) == (
        '<p>Tea</p><p dir="ltr" lang="fi">Tee</p>'
        '<ul><li dir="ltr" lang="fi">Kahvi</li><li>Milk</li></ul>'
    )


def test_rich_text_without_foreign_words_is_not_touched():
    source = "<p data-block-key='x'>Tea<br/></p>"

    assert mark_html(source, finnish("Tee")) == source
    assert mark_html("", finnish("Tee")) == ""


def test_words_that_stand_in_no_paragraph_get_one():
    assert mark_html("Tee", finnish("Tee")) == '<p dir="ltr" lang="fi">Tee</p>'
    assert mark_html("Tea<p>Tee</p>", finnish("Tee")) == (
        'Tea<p dir="ltr" lang="fi">Tee</p>'
    )


def test_links_to_pages_stay_what_they_are():
    marked = mark_html('<p><a linktype="page" id="3">Tee</a></p>', finnish("Tee"))

    assert 'linktype="page"' in marked
    assert 'id="3"' in marked


def test_words_of_a_section_are_marked_and_facts_are_not():
    party = Party(name="Tee")
    section = Section(
        type="retention",
        heading="Tee",
        lead="<p>Tee</p>",
        html="<p>Tea</p>",
        facts={
            "rows": ({"what": "Tee", "number": 6, "unit": "Tee"},),
            "strange": "Tee",
            "organisation": party,
        },
    )

    marked = mark_words(section, finnish("Tee"))

    assert marked.heading.language == "fi"
    assert 'lang="fi"' in marked.lead
    assert marked.html == "<p>Tea</p>"
    [row] = marked.facts["rows"]
    assert row["what"].language == "fi"
    assert (type(row["unit"]), row["number"]) == (str, 6)
    assert type(marked.facts["strange"]) is str
    assert marked.facts["organisation"] is party


def test_lines_are_marked_one_by_one():
    section = Section(
        type="legitimate_interests", facts={"interests": ("Tee", "Coffee")}
    )

    first, second = mark_words(section, finnish("Tee")).facts["interests"]

    assert first.language == "fi"
    assert type(second) is str


def test_a_section_of_an_unknown_type_has_no_words_but_its_texts():
    section = Section(type="gone", html="<p>Tee</p>", facts={"name": "Tee"})

    marked = mark_words(section, finnish("Tee"))

    assert 'lang="fi"' in marked.html
    assert type(marked.facts["name"]) is str


def test_a_fact_that_says_its_language_already_keeps_it():
    rows = ({"what": ForeignText("Te", "sv")},)

    [row] = mark_words(
        Section(type="retention", facts={"rows": rows}), finnish("Te")
    ).facts["rows"]

    assert row["what"].language == "sv"
