"""From bytes to text and data."""

import io

import pytest

from wagtail_privacy.cookies.source import (
    MAX_ROWS,
    parse_json,
    read_limited,
    read_source,
    refuse_rows,
    refuse_size,
)
from wagtail_privacy.exceptions import ImportRefused


class Endless(io.RawIOBase):
    """A file that never ends and counts what is read of it."""

    taken = 0

    def read(self, size=-1):
        assert size >= 0, "somebody reads to the end"
        self.taken += size
        return b"x" * size


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_unicode_is_read_with_and_without_a_mark(encoding):
    source = read_source("nimi;käyttö".encode(encoding))

    assert (source.text, source.data, source.messages) == ("nimi;käyttö", None, ())


def test_latin_1_is_read_with_a_warning():
    source = read_source("käyttö".encode("latin-1"))

    assert source.text == "käyttö"
    assert [message.code for message in source.messages] == ["encoding"]


def test_json_is_parsed():
    assert read_source(b' \n{"a": [1, 2.5, null]}').data == {"a": [1, 2.5, None]}
    assert read_source(b"[]").data == []


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "The file is empty."),
        (b" \n\t ", "The file is empty."),
        (b"\x89PNG\r\n\0\0", "binary data"),
        (b"\xff\xfea", "UTF-16, but it is not"),
        (b"\xef\xbb\xbf\xff", "UTF-8-SIG, but it is not"),
        (b'{"a": 1', "broken JSON: line 1, column 8"),
        (b"{'a': 1}", "broken JSON: line 1, column 2"),
        (b'{"a": 1}x', "broken JSON"),
        (b'{"a": NaN}', "“NaN”"),
        (b"[-Infinity]", "“-Infinity”"),
        (b"[1e999]", "a number that is too large"),
        (b"[" + b"9" * 5_000 + b"]", "a number that is too large"),
        (b'{"a": 1, "b": 2, "a": 3}', "the key “a” twice"),
        (b"[" * 200_000, "nested too deeply"),
        (b'{"a":' * 200_000, "nested too deeply"),
    ],
)
def test_what_is_no_text_or_broken_is_refused_with_the_reason(content, reason):
    with pytest.raises(ImportRefused, match=reason):
        read_source(content)


def test_a_key_that_is_an_attack_on_the_terminal_is_shown_harmless():
    with pytest.raises(ImportRefused) as refused:
        parse_json('{"\\u001b[2J": 1, "\\u001b[2J": 2}')

    assert "\x1b" not in str(refused.value)


def test_a_null_character_in_utf_16_is_left_out():
    assert read_source("a\0b".encode("utf-16")).text == "ab"


def test_no_more_is_read_than_the_setting_allows(settings):
    settings.WAGTAIL_PRIVACY_COOKIE_IMPORT_MAX_BYTES = 1_000
    file = Endless()

    with pytest.raises(ImportRefused) as refused:
        read_limited(file)

    assert file.taken == 1_001
    assert "larger than the limit of 1000\xa0bytes" in str(refused.value)
    assert "WAGTAIL_PRIVACY_COOKIE_IMPORT_MAX_BYTES" in str(refused.value)


def test_a_file_of_just_the_limit_is_read(settings):
    settings.WAGTAIL_PRIVACY_COOKIE_IMPORT_MAX_BYTES = 4

    assert read_limited(io.BytesIO(b"1234")) == b"1234"
    refuse_size(4)


def test_a_size_above_the_limit_is_refused_with_both():
    with pytest.raises(ImportRefused) as refused:
        refuse_size(50_000_000)

    assert "The file is 47.7\xa0MB; the limit is 19.1\xa0MB." in str(refused.value)
    assert "WAGTAIL_PRIVACY_COOKIE_IMPORT_MAX_BYTES" in str(refused.value)


def test_a_file_may_have_so_many_rows_and_no_more():
    refuse_rows(MAX_ROWS)
    with pytest.raises(ImportRefused, match="more than 20000 rows"):
        refuse_rows(MAX_ROWS + 1)
