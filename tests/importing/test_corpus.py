"""The invented notices of tests/data/notices are read as their authors meant them."""

from collections import Counter

import pytest

from tests.importing.corpus_accuracy import (
    check_expected,
    corpus,
    judge_chrome,
    judge_facts,
    judge_sections,
    judge_words,
)
from tests.importing.corpus_words import source_text, unglue, words
from tests.importing.notice_site import INDEXES
from tests.importing.page_words import iso_dates, words_of_page
from wagtail_privacy.importing.drafting import create_draft
from wagtail_privacy.importing.reading import read_notice
from wagtail_privacy.pages.models import PrivacyNoticePage


CORPUS = [pytest.param(*pair, id=pair[0].name) for pair in corpus()]
ON_SITE = [
    pytest.param(source, id=source.name)
    for source, expected in corpus()
    if expected["language"] in INDEXES
]


@pytest.fixture(scope="module")
def results():
    """What the importer makes of each notice, read once."""
    return {source: read_notice(source).as_json() for source, _ in corpus()}


def test_the_corpus_has_notices_in_every_recognised_language():
    languages = [expected["language"] for _, expected in corpus()]
    assert len(languages) >= 18
    assert set(languages) == {"fi", "sv", "en", "de"}


@pytest.mark.parametrize(("source", "expected"), CORPUS)
def test_what_is_expected_stands_in_the_source(source, expected):
    assert list(check_expected(source, expected)) == []


@pytest.mark.parametrize(("source", "expected"), CORPUS)
def test_sections_have_their_types_headings_and_texts(source, expected, results):
    got = results[source]["sections"]
    assert list(judge_sections(expected["sections"], got)) == []


@pytest.mark.parametrize(("source", "expected"), CORPUS)
def test_facts_are_those_of_the_notice(source, expected, results):
    assert list(judge_facts(expected, results[source])) == []


@pytest.mark.parametrize(("source", "expected"), CORPUS)
def test_page_chrome_is_in_messages_and_not_in_sections(source, expected, results):
    assert list(judge_chrome(expected, results[source])) == []


@pytest.mark.parametrize(("source", "expected"), CORPUS)
def test_no_word_is_lost_invented_or_said_twice(source, expected, results):
    assert list(judge_words(source, results[source])) == []
    codes = {message["code"] for message in results[source]["messages"]}
    assert "kept-words" not in codes


@pytest.fixture
def published(indexes, client):
    """Import a notice and publish it; return the result and its public page."""

    def publish(source):
        result = create_draft(
            read_notice(source), page_type=PrivacyNoticePage, publish=True
        )
        response = client.get(result.page["url"])
        assert response.status_code == 200
        return result, response.content

    return publish


@pytest.mark.parametrize("source", ON_SITE)
def test_it_becomes_a_page_that_the_editor_can_save(source, published):
    result, _content = published(source)
    page = PrivacyNoticePage.objects.get(pk=result.page["id"])
    page.sections.stream_block.clean(page.sections)
    stored = [section.type for section in page.to_notice().sections]
    assert stored == [section.type for section in result.notice.sections]


@pytest.mark.parametrize("source", ON_SITE)
def test_every_word_stands_on_the_published_page(source, published):
    result, content = published(source)
    noted = words(" ".join(message.text for message in result.messages))
    said = words(iso_dates(source_text(source))) - noted
    shown = words(iso_dates(words_of_page(content, result)))
    lost, more = said - shown, shown - said
    unglue(lost, more)
    assert +lost == Counter()
