"""Files are read in a process of their own: what goes wrong there ends that file."""

import os
import sys
import threading

import pytest
from django.utils.translation import override

from tests.importing import readers
from tests.importing.outlines import read
from wagtail_privacy.exceptions import ImportRefused
from wagtail_privacy.importing import isolation
from wagtail_privacy.importing.isolation import read_apart
from wagtail_privacy.importing.registry import ImportFormat


pytestmark = pytest.mark.usefixtures("nobody_left")


@pytest.fixture
def nobody_left():
    """The process that a test started is ended."""
    yield
    isolation._workshop.end()


def form(reader, *, binary=False):
    return ImportFormat("test", (".test",), reader, binary=binary, apart=True)


def told(reader, text="words"):
    return read_apart(form(reader), text).blocks[0].text


def refusal(reader):
    with pytest.raises(ImportRefused) as refused:
        told(reader)
    return str(refused.value)


def test_an_outline_comes_back_as_it_was():
    text = "Käyttäjä < & “”\u2028\ud83d"
    assert read_apart(form(readers.words), text[:-1]) == readers.words(text[:-1])


def test_a_letter_that_is_none_does_not_stop_the_reading():
    assert told(readers.words, "a\ud83db") == "a?b"


def test_bytes_are_read_as_they_are():
    data = bytes(range(256)) * 10_000
    outline = read_apart(form(readers.size, binary=True), data)
    assert outline.blocks[0].text == "2560000"


def test_one_process_reads_several_files_and_is_not_this_one():
    first, second = told(readers.process), told(readers.process)
    assert first == second != str(os.getpid())


def test_files_of_several_threads_are_read_one_after_the_other():
    found = []
    threads = [
        threading.Thread(target=lambda n=n: found.append(told(readers.words, f"{n}")))
        for n in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(found) == list("01234567")


def test_what_a_parser_prints_is_not_an_answer():
    assert told(readers.noise) == "words"


def test_the_process_knows_nothing_of_the_site():
    assert told(readers.apps) == ""


@pytest.mark.parametrize(
    ("language", "words"), [("en", "The file is empty."), ("fi", "Tiedosto on tyhjä.")]
)
def test_a_refusal_is_in_the_language_of_whoever_asks(language, words):
    with override(language):
        assert refusal(readers.refuse) == words


@pytest.mark.parametrize("reader", [readers.crash, readers.fail, readers.leave])
def test_a_crash_ends_that_file_only(reader):
    assert "crash" in refusal(reader)
    assert told(readers.words) == "words"


def test_an_endless_loop_ends_at_the_limit(settings):
    told(readers.words)
    settings.WAGTAIL_PRIVACY_IMPORT_MAX_SECONDS = 1
    assert "WAGTAIL_PRIVACY_IMPORT_MAX_SECONDS" in refusal(readers.loop)
    assert told(readers.words) == "words"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_what_needs_too_much_memory_ends_at_the_limit(settings):
    settings.WAGTAIL_PRIVACY_IMPORT_MAX_MEMORY = 100_000_000
    assert "WAGTAIL_PRIVACY_IMPORT_MAX_MEMORY" in refusal(readers.eat)
    assert told(readers.words) == "words"


def test_what_is_nested_without_end_is_refused():
    assert "memory" in refusal(readers.recurse)


def test_a_process_that_has_read_many_files_is_replaced(monkeypatch):
    monkeypatch.setattr(isolation, "_FILES", 2)
    numbers = [told(readers.process) for _ in range(4)]
    assert numbers[0] == numbers[1] != numbers[2] == numbers[3]


def test_a_process_without_files_ends_after_a_while(monkeypatch):
    monkeypatch.setattr(isolation, "_IDLE", 0.05)
    told(readers.words)
    process = isolation._workshop.process
    assert process.wait(timeout=10) is not None


def test_a_process_that_was_killed_is_replaced():
    told(readers.words)
    isolation._workshop.process.kill()
    isolation._workshop.process.wait()
    assert told(readers.words) == "words"


def test_another_process_does_not_share_it(monkeypatch):
    first = told(readers.process)
    kept = isolation._workshop.process
    monkeypatch.setattr(isolation._workshop, "owner", -1)
    assert told(readers.process) != first
    assert kept.poll() is None
    kept.kill()
    kept.wait()


def test_a_server_that_embeds_python_finds_the_interpreter(monkeypatch):
    monkeypatch.setattr(sys, "executable", "/usr/bin/uwsgi")
    assert isolation._python().startswith(sys.prefix)
    assert told(readers.words) == "words"


def test_a_notice_is_read_apart_unless_the_project_says_otherwise(settings):
    settings.WAGTAIL_PRIVACY_IMPORT_APART = True
    text = "Privacy notice\n\nPurposes\n\nWe bake the bread of the town."
    apart = read(text)
    assert isolation._workshop.process is not None
    settings.WAGTAIL_PRIVACY_IMPORT_APART = False
    assert read(text) == apart
