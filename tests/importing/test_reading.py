import pytest

from tests.importing.outlines import codes, read, read_html, section_of, types
from wagtail_privacy.exceptions import ImportRefused
from wagtail_privacy.importing.reading import read_bytes, read_notice


NOTICE = "Privacy notice\n\nPurposes\n\nWe use your data to bake the bread.\n"


def test_a_file_is_read_by_its_path(tmp_path):
    path = tmp_path / "old.txt"
    path.write_text(NOTICE, "utf-8")
    result = read_notice(path)
    assert result.file == str(path)
    assert (result.notice.title, result.notice.language) == ("Privacy notice", "en")
    assert types(result) == ["purposes"]
    assert result.page is None


def test_a_file_that_is_not_there_or_no_file_is_refused_with_the_reason(tmp_path):
    with pytest.raises(ImportRefused, match="No such file"):
        read_notice(tmp_path / "missing.txt")
    with pytest.raises(ImportRefused, match="directory"):
        read_notice(tmp_path)


def test_a_file_that_is_too_large_is_refused_before_it_is_read(tmp_path, settings):
    path = tmp_path / "large.txt"
    settings.WAGTAIL_PRIVACY_IMPORT_MAX_BYTES = 5_000_000
    with path.open("wb") as file:
        file.truncate(5_000_001)
    with pytest.raises(ImportRefused, match="the limit is 4.8"):
        read_notice(path)


def test_a_format_may_be_named():
    result = read_bytes(NOTICE.encode(), name="old.html", format="text")
    assert types(result) == ["purposes"]
    with pytest.raises(ImportRefused, match="no import format “wpd”. Known: .*text"):
        read_bytes(NOTICE.encode(), name="old.wpd", format="wpd")


@pytest.mark.parametrize("language", ["en", "en-gb", "en_GB"])
def test_a_language_may_be_given(language):
    assert read(NOTICE, language).notice.language == language


def test_a_language_that_notices_are_not_recognised_in_is_refused():
    with pytest.raises(ImportRefused, match="“tlh” are not recognised. Known: de, en"):
        read(NOTICE, "tlh")


def test_a_language_that_cannot_be_told_is_refused():
    with pytest.raises(ImportRefused, match="--language"):
        read("Lorem ipsum dolor.")


def test_the_language_that_html_declares_helps():
    assert read_html('<html lang="sv"><p>Ok</p></html>').notice.language == "sv"


def test_html_without_words_is_refused():
    with pytest.raises(ImportRefused, match="no text"):
        read_html("<html><body><img src='x'></body></html>")


@pytest.mark.parametrize(
    ("source", "title"),
    [
        (
            "<head><title>Old page</title></head><p>Words for you and the.</p>",
            "Old page",
        ),
        ("<p>Words for you and the.</p>", "Privacy notice"),
        (
            "<h2>Controller</h2><p>Fernhill Ltd</p><p>Words for you and the rest.</p>",
            "Privacy notice – Fernhill Ltd",
        ),
    ],
)
def test_the_title_is_the_documents_else_a_plain_one(source, title):
    assert read_html(source, "en").notice.title == title


def test_a_plain_title_is_in_the_language_of_the_notice():
    result = read_html("<p>Me leivomme.</p>", "fi")
    assert result.notice.title == "Tietosuojaseloste"


def test_a_title_without_letters_is_none():
    source = "<head><title>***</title></head><p>Words for you and the.</p>"
    result = read_html(source, "en")
    assert result.notice.title == "Privacy notice"


def test_words_of_a_title_that_is_too_long_are_in_a_message():
    title = "Privacy notice " + "word " * 60
    result = read_html(f"<h1>{title}</h1><h2>Purposes</h2><p>x</p>", "en")
    assert len(result.notice.title) == 255
    assert codes(result) == ["kept-words"]
    assert set(result.messages[0].text.split()) == {"word"}


def test_facts_and_dates_are_part_of_the_result():
    result = read(
        "Privacy notice\n\nUpdated 1 May 2024\n\nController\n\nFernhill Ltd\n\n"
        "Purposes\n\nWe use your data to bake the bread.\n"
    )
    assert result.organisation == {"name": "Fernhill Ltd"}
    assert result.notice.drawn_up.isoformat() == result.date == "2024-05-01"
    assert section_of(result, "document_dates").facts == {"updated": "2024-05-01"}


def test_messages_stand_in_the_order_of_the_lines():
    result = read(
        "»\n\nPrivacy notice\n\n1. Purposes\n\nWe use your data to bake.\n\n"
        "2. Our cat and the mice\n\nIt sleeps.\n\nComments\n"
    )
    assert [message.line for message in result.messages] == [1, 9, 13]


def test_latin_1_is_read_with_a_warning():
    text = "Tietosuojaseloste\n\nTarkoitus\n\nKäsittelemme tietoja ja ne ovat tallessa."
    result = read_bytes(text.encode("latin-1"), name="old.txt")
    assert codes(result) == ["encoding"]
    assert "Käsittelemme" in section_of(result, "purposes").text


def test_facts_that_sentences_state_are_part_of_the_result():
    result = read(
        "Privacy notice\n\nInternational transfers\n\n"
        "We do not transfer your data outside the EU.\n"
    )
    section = section_of(result, "transfers")
    assert section.facts == {"status": "none"}
    assert section.silent
    assert section.text == "We do not transfer your data outside the EU."
    assert codes(result) == ["fact-stated"]
    assert not section_of(read(NOTICE), "purposes").silent
