import pytest

from wagtail_privacy.blocks.registry import section_types
from wagtail_privacy.importing.cues import known_languages
from wagtail_privacy.importing.weighing.learning import (
    NO_SECTION,
    heading_samples,
    notice_rows,
    text_samples,
)


every_language = pytest.mark.parametrize("language", known_languages())


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
def test_a_notice_that_is_left_out_teaches_nothing(language):
    notice, rows = next(iter(notice_rows(language).items()))
    everything = list(text_samples(language))
    without = list(text_samples(language, notice))
    assert len(everything) - len(without) == len(rows)
    known = {text for _, text, _ in heading_samples(language)}
    left = {text for _, text, _ in heading_samples(language, notice)}
    assert left < known
