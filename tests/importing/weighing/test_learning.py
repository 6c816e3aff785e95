import pytest

from wagtail_privacy.blocks.registry import section_types
from wagtail_privacy.importing.cues import known_languages
from wagtail_privacy.importing.weighing.learning import (
    NO_SECTION,
    heading_samples,
    notice_rows,
    section_rows,
    text_samples,
)


every_language = pytest.mark.parametrize("language", known_languages())


def own(type):
    """True for a section type of the package, which the test site is not."""
    return type not in {"other_information", "loyalty_programme"}


@every_language
def test_every_sample_is_of_a_section_type_or_of_none(language):
    known = {NO_SECTION, *section_types.ids()}
    assert {type for type, _, _ in text_samples(language)} <= known
    assert {type for type, _, _ in heading_samples(language)} <= known


@every_language
def test_every_type_has_texts_and_no_type_has_headings(language):
    own = [type for type, _, weight in text_samples(language) if weight == 1]
    assert all(own.count(type) >= 3 for type in set(own) - {NO_SECTION})
    assert len(set(own)) >= 53
    negatives = [s for s in heading_samples(language) if s[0] == NO_SECTION]
    assert len(negatives) >= 60


@every_language
def test_sections_of_every_type_show_how_else_it_can_be_said(language):
    rows = section_rows(language)
    types = [type for type, _, _ in rows]
    assert all(types.count(type) >= 4 for type in section_types.ids() if own(type))
    assert types.count(NO_SECTION) >= 40
    assert all(heading and text for _, heading, text in rows)
    taught = {text for _, text, _ in text_samples(language)}
    assert {text for _, _, text in rows} <= taught


@every_language
def test_a_notice_that_is_left_out_teaches_nothing(language):
    notice, rows = next(iter(notice_rows(language).items()))
    everything = list(text_samples(language))
    without = list(text_samples(language, notice))
    assert len(everything) - len(without) == len(rows)
    known = {text for _, text, _ in heading_samples(language)}
    left = {text for _, text, _ in heading_samples(language, notice)}
    assert left < known
