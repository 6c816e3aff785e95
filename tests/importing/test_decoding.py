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


FINNISH = "Käyttäjän tietoja säilytetään – ei kauan"


@pytest.mark.parametrize("encoding", ["mac-roman", "cp850", "cp1252", "iso8859-15"])
def test_the_likeliest_of_the_eight_bit_encodings_is_taken(encoding):
    text, messages = decode(FINNISH.replace("–", "-").encode(encoding))
    assert text == FINNISH.replace("–", "-")
    assert [message.code for message in messages] == ["encoding"]


@pytest.mark.parametrize(
    "head",
    [
        '<meta charset="{}">',
        "<meta http-equiv=x content='text/html; charset={}'>",
        '<?xml version="1.0" encoding="{}"?>',
    ],
)
def test_a_page_is_read_in_the_encoding_that_it_names(head):
    source = head.format("iso-8859-2") + "Łódź"
    assert decode(source.encode("iso-8859-2")) == (source, [])
    latin = head.format("latin1") + "“ä”"
    assert decode(latin.encode("cp1252")) == (latin, [])


@pytest.mark.parametrize("name", ["utf-8", "no-such", "rot13"])
def test_a_name_that_cannot_be_right_is_not_believed(name):
    text, messages = decode(f"<meta charset={name}>älä".encode("cp1252"))
    assert text.endswith("älä")
    assert [message.code for message in messages] == ["encoding"]


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_is_known_without_a_mark(encoding):
    assert decode(FINNISH.encode(encoding)) == (FINNISH, [])


def test_lines_of_two_encodings_are_read_each_in_its_own():
    data = ("ä\n" * 3).encode() + "ö\n".encode("cp1252") + b"a"
    assert decode(data)[0] == "ä\nä\nä\nö\na"


@pytest.mark.parametrize("wrong", ["cp1252", "latin-1"])
def test_letters_that_were_saved_in_a_wrong_encoding_are_put_right(wrong):
    broken = "Säilytys – &amp; (fi)".encode().decode(wrong)
    text, messages = decode(f"{broken}\nwords\n".encode())
    assert text.startswith("Säilytys – &amp; (fi)")
    assert [message.code for message in messages] == ["mojibake"]


def test_what_has_no_width_is_gone_and_spaces_are_spaces():
    text, _messages = decode(
        "Soft\u00adware\u200b a\u0308\u00a0b\u2028c\r\n\uf0b7".encode()
    )
    assert text == "Software ä b\nc\n•"
