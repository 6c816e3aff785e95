"""What the process that reads files does, asked in this one."""

import io
import json
import subprocess
import sys

import pytest

from tests.importing import readers
from wagtail_privacy.conf import conf
from wagtail_privacy.importing import reading_process
from wagtail_privacy.importing.frames import read_frame, write_frame
from wagtail_privacy.importing.outline import Outline


@pytest.fixture(autouse=True)
def as_before(monkeypatch):
    """This process keeps its settings, its limits and where it prints."""
    monkeypatch.setattr(reading_process, "limit_memory", lambda size: None)
    monkeypatch.setattr(reading_process, "settings", type("Settings", (), {})())


def job(reader, *, binary=False):
    return {
        "module": reader.__module__,
        "function": reader.__qualname__,
        "binary": binary,
        "language": "en",
        "settings": conf.import_settings,
    }


def served(*frames):
    source, target = io.BytesIO(), io.BytesIO()
    for frame in frames:
        write_frame(source, frame)
    source.seek(0)
    reading_process.serve(source, target)
    target.seek(0)
    answers = []
    while (answer := read_frame(target)) is not None:
        answers.append(json.loads(answer))
    return answers


def test_files_are_answered_until_there_are_no_more():
    head = json.dumps(job(readers.words)).encode()
    answers = served(head, b"one", head, b"two")
    texts = [Outline.from_json(item["outline"]).blocks[0].text for item in answers]
    assert texts == ["one", "two"]


def test_half_a_file_has_no_answer():
    assert served(json.dumps(job(readers.words)).encode()) == []


def test_the_settings_of_a_file_are_those_of_its_sender():
    reading_process.answer(job(readers.words), b"")
    limit = conf.WAGTAIL_PRIVACY_IMPORT_MAX_ROWS
    assert limit == reading_process.settings.WAGTAIL_PRIVACY_IMPORT_MAX_ROWS


def test_a_refusal_is_its_reason():
    answer = reading_process.answer(job(readers.refuse), b"")
    assert answer == {"refused": "The file is empty."}


def test_too_much_of_a_file_is_told_as_memory():
    assert reading_process.answer(job(readers.recurse), b"") == {"memory": True}


def test_bytes_go_to_readers_of_bytes():
    answer = reading_process.answer(job(readers.size, binary=True), b"\xff\0")
    assert answer["outline"]["blocks"][0]["text"] == "2"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_memory_is_limited_from_what_the_process_has():
    code = (
        "import resource; from wagtail_privacy.importing import reading_process as r;"
        "r.limit_memory(50_000_000); print(r._address_space());"
        "print(resource.getrlimit(resource.RLIMIT_AS)[0])"
    )
    told = subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    used, limit = map(int, told.stdout.split())
    assert 0 <= limit - 50_000_000 <= used


@pytest.mark.parametrize("data", [b"", b"\0\0", b"\0" * 7 + b"\5four"])
def test_a_stream_that_ends_in_a_frame_has_no_more(data):
    assert read_frame(io.BytesIO(data)) is None
