"""The invented notices of tests/data are read as their authors meant them.

``notices`` is what recognition is tuned on, ``notices_held_out`` what it never is.
"""

from collections import Counter, defaultdict
from functools import cache

import pytest

from tests.importing.corpus_accuracy import (
    PARTS,
    check_expected,
    corpus,
    judge_chrome,
    judge_words,
)
from tests.importing.corpus_scores import BARS, FLOORS, Score, read, score
from tests.importing.corpus_words import source_text, unglue, words
from tests.importing.notice_site import INDEXES
from tests.importing.page_words import iso_dates, words_of_page
from wagtail_privacy.importing.drafting import create_draft
from wagtail_privacy.importing.reading import read_notice
from wagtail_privacy.pages.models import PrivacyNoticePage


LANGUAGES = ("fi", "sv", "en", "de")
FORMATS = (".txt", ".html", ".md", ".docx", ".pdf", ".odt")
every_part = pytest.mark.parametrize("part", PARTS)


def first_of_each_format():
    """A notice of each format in a language of the test site, the least first."""
    found = {}
    for source, expected in corpus():
        if expected["language"] in INDEXES and not expected.get("refused"):
            found.setdefault(source.suffix, source)
    return [pytest.param(source, id=source.name) for source in found.values()]


on_site = pytest.mark.parametrize("source", first_of_each_format())


@cache
def results(part):
    """What the importer makes of each notice of a part, read once."""
    return [(source, expected, read(source)) for source, expected in corpus(part=part)]


@every_part
def test_the_corpus_has_notices_in_every_language_and_format(part):
    notices = list(corpus(part=part))
    assert len(notices) >= 28
    assert {expected["language"] for _, expected in notices} == set(LANGUAGES)
    assert {source.suffix for source, _ in notices} == set(FORMATS)


@every_part
def test_what_is_expected_stands_in_the_source(part):
    wrong = {s.name: list(check_expected(s, e)) for s, e in corpus(part=part)}
    assert {name: findings for name, findings in wrong.items() if findings} == {}


@every_part
@pytest.mark.parametrize("language", LANGUAGES)
def test_notices_are_read_as_well_as_the_bar(part, language):
    total = Score()
    for source, expected, got in results(part):
        if expected["language"] == language:
            total += score(source, expected, got)
    assert total.missed(BARS if part == PARTS[0] else FLOORS) == []


@every_part
def test_no_word_is_lost_or_invented(part):
    wrong = defaultdict(list)
    for source, expected, got in results(part):
        if not expected.get("refused"):
            findings = judge_words(source, expected, got)
            wrong[source.name] += [what for what in findings if what[0] != "twice"]
            codes = (message["code"] for message in got["messages"])
            wrong[source.name] += [code for code in codes if code == "kept-words"]
    assert {name: findings for name, findings in wrong.items() if findings} == {}


#: A slogan below the last date, a name above the title and a line of buttons of which
#: one is no word: nothing tells these lines of the page from the notice.
LEFT_IN = {
    "en_plumber_runin.html",
    "en_podcast_caps.txt",
    "fi_kaupunki_pysakointi_liimatut.html",
}


def test_what_stands_around_a_notice_is_in_messages_and_not_in_sections():
    wrong = {
        source.name: list(judge_chrome(source, expected, got))
        for source, expected, got in results(PARTS[0])
        if source.name not in LEFT_IN
    }
    assert {name: findings for name, findings in wrong.items() if findings} == {}


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


@on_site
def test_it_becomes_a_page_that_the_editor_can_save(source, published):
    result, _content = published(source)
    page = PrivacyNoticePage.objects.get(pk=result.page["id"])
    page.sections.stream_block.clean(page.sections)
    stored = [section.type for section in page.to_notice().sections]
    assert stored == [section.type for section in result.notice.sections]


@on_site
def test_every_word_stands_on_the_published_page(source, published):
    result, content = published(source)
    noted = words(" ".join(message.text for message in result.messages))
    said = words(iso_dates(source_text(source))) - noted
    shown = words(iso_dates(words_of_page(content, result)))
    lost, more = said - shown, shown - said
    unglue(lost, more)
    assert +lost == Counter()


def test_an_address_between_angles_in_markdown_is_no_tag(tmp_path):
    source = tmp_path / "notice.md"
    source.write_text("Write to <info@oak.example> or <https://oak.example>.\n")
    assert "info@oak.example" in source_text(source)
    assert "https://oak.example" in source_text(source)
    source.write_text('We keep <b class="x">boats</b><br>and <i>names</i>.\n')
    assert words(source_text(source)) == Counter(
        ["we", "keep", "boats", "and", "names"]
    )
