import codecs

import pytest

from wagtail_privacy.exceptions import ImportRefused
from wagtail_privacy.importing.decoding import decode


WORDS = "Käyttäjän tietoja – “säilytetään”"
PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"


@pytest.mark.parametrize(
    "data",
    [
        WORDS.encode(),
        codecs.BOM_UTF8 + WORDS.encode(),
        WORDS.encode("utf-16"),
        codecs.BOM_UTF16_BE + WORDS.encode("utf-16-be"),
    ],
)
def test_unicode_is_read_without_a_message(data):
    assert decode(data) == (WORDS, [])


def test_latin_1_is_read_with_a_warning():
    text, messages = decode("Käyttäjä Åke Öberg".encode("latin-1"))
    assert text == "Käyttäjä Åke Öberg"
    assert [message.code for message in messages] == ["encoding"]


def test_the_signs_that_windows_adds_to_latin_1_are_read():
    text, _messages = decode(WORDS.encode("cp1252"))
    assert text == WORDS


@pytest.mark.parametrize(
    "data", [PNG, b"text with a \0 in it", bytes(range(1, 9)) * 20 + b"text"]
)
def test_binary_data_is_refused(data):
    with pytest.raises(ImportRefused, match="binary"):
        decode(data)


@pytest.mark.parametrize(
    "data", [b"", b" \n\t ", "\u00a0\n".encode(), codecs.BOM_UTF8, codecs.BOM_UTF16_LE]
)
def test_a_file_without_words_is_refused_as_empty(data):
    with pytest.raises(ImportRefused, match="empty"):
        decode(data)


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (codecs.BOM_UTF16_LE + b"a\0b", "UTF-16"),
        (codecs.BOM_UTF16_LE + b"\x00\xd8a\0", "UTF-16"),
        (codecs.BOM_UTF8 + b"\xff\xfe", "UTF-8"),
    ],
)
def test_a_file_that_is_not_what_it_says_is_refused_with_the_reason(data, encoding):
    with pytest.raises(ImportRefused, match=f"says that it is {encoding}"):
        decode(data)
