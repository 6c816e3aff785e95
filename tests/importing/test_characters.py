"""Characters that nobody sees, and those that no database and no terminal takes."""

import time
import unicodedata

from wagtail_privacy.importing.characters import (
    clean_characters,
    has_controls,
    printable,
    without_controls,
)


def test_what_has_no_width_and_no_meaning_is_gone():
    source = "a\u00adb\u200bc\u202ed\u2066e\U000e0041f\x1b[0mg\x9bh\ud800i\uffffj"
    assert clean_characters(source) == "abcdef[0mghij"


def test_ends_of_lines_and_pages_and_tabs_stay():
    assert without_controls("a\tb\nc\r\nd\fe\x85f") == "a\tb\nc\r\nd\fe\x85f"
    assert clean_characters("a\r\nb\x85c\x0bd") == "a\nb\nc\nd"
    assert has_controls("a\x07b")
    assert not has_controls("Käyttäjä\t–\n")


def test_a_letter_and_its_accents_are_one_in_no_time():
    assert clean_characters("a\u0308") == "ä"
    marks = "a" + "\u0316\u0301" * 100_000
    started = time.process_time()
    cleaned = clean_characters(marks)
    assert time.process_time() - started < 2
    assert unicodedata.normalize("NFD", cleaned[:3])[0] == "a"


def test_what_is_printed_is_on_one_line_and_orders_nothing():
    assert printable("Käyttäjä\u00a0– “1 §”") == "Käyttäjä\u00a0– “1 §”"
    assert printable("a\nb\x1b[31m\u202ec\x7f") == "a\\nb\\x1b[31m\\u202ec\\x7f"
    assert printable("\udcff.txt\ud800") == "\\xff.txt\\ud800"
