"""What the process that reads files does, asked in this one."""

import io
import json
import os
import signal
import subprocess
import sys

import pytest

from tests.importing import readers
from wagtail_privacy.conf import conf
from wagtail_privacy.importing.apart import reading_process
from wagtail_privacy.importing.apart.fence import forbid
from wagtail_privacy.importing.apart.frames import read_frame, write_frame
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
        "seconds": 20,
        "settings": conf.import_settings,
    }


def answer(reader, data=b"", *, binary=False):
    return json.loads(reading_process.answer(job(reader, binary=binary), data))


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
    answer(readers.words)
    limit = conf.WAGTAIL_PRIVACY_IMPORT_MAX_ROWS
    assert limit == reading_process.settings.WAGTAIL_PRIVACY_IMPORT_MAX_ROWS


def test_a_refusal_is_its_reason():
    assert answer(readers.refuse) == {"refused": "The file is empty."}


def test_too_much_of_a_file_is_told_as_memory():
    assert answer(readers.recurse) == {"memory": True}


def test_more_than_a_notice_has_is_refused_before_it_is_sent(settings):
    settings.WAGTAIL_PRIVACY_IMPORT_MAX_CHARACTERS = 10
    settings.WAGTAIL_PRIVACY_IMPORT_MAX_ROWS = 10
    for reader, data, limit in (
        (readers.words, b"a" * 11, "MAX_CHARACTERS"),
        (readers.chatter, b"11", "MAX_ROWS"),
    ):
        assert limit in answer(reader, data)["refused"]


def test_bytes_go_to_readers_of_bytes():
    told = answer(readers.size, b"\xff\0", binary=True)
    assert told["outline"]["blocks"][0]["text"] == "2"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_memory_is_limited_from_what_the_process_has():
    code = (
        "import resource\n"
        "from wagtail_privacy.importing.apart import reading_process as r\n"
        "r.limit_memory(50_000_000); print(r._address_space());"
        "print(resource.getrlimit(resource.RLIMIT_AS)[0])"
    )
    told = subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    used, limit = map(int, told.stdout.split())
    assert 0 <= limit - 50_000_000 <= used


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_a_process_that_nobody_waits_for_ends_by_itself():
    code = (
        "from wagtail_privacy.importing.apart import reading_process as r\n"
        "r._GRACE = 0.1;"
        "r.limit_time(0.1)\nwhile True: pass"
    )
    ended = subprocess.run([sys.executable, "-c", code], timeout=20)  # noqa: S603
    assert ended.returncode == -signal.SIGALRM


@pytest.mark.parametrize(
    ("event", "arguments"),
    [
        ("socket.connect", (None, ("127.0.0.1", 9))),
        ("socket.getaddrinfo", ("evil.example", 80)),
        ("subprocess.Popen", ("sh", [], None, None)),
        ("os.system", ("sh",)),
        ("os.posix_spawn", ("sh", [], {})),
        ("os.remove", ("x", -1)),
        ("open", ("x", "w", os.O_WRONLY | os.O_CREAT)),
        ("open", ("x", None, os.O_RDWR)),
    ],
)
def test_what_no_parser_does_is_forbidden(event, arguments):
    with pytest.raises(PermissionError, match=event):
        forbid(event, arguments)


@pytest.mark.parametrize(
    ("event", "arguments"),
    [("open", ("x", "r", os.O_RDONLY)), ("open", (3, "r", None)), ("import", ("a",))],
)
def test_what_parsers_do_is_allowed(event, arguments):
    assert forbid(event, arguments) is None


def test_a_frame_above_the_limit_is_not_read():
    stream = io.BytesIO()
    write_frame(stream, b"words")
    for limit, found in ((5, b"words"), (None, b"words")):
        stream.seek(0)
        assert read_frame(stream, limit) == found
    stream.seek(0)
    with pytest.raises(ValueError, match="5 bytes"):
        read_frame(stream, 4)


@pytest.mark.parametrize("data", [b"", b"\0\0", b"\0" * 7 + b"\5four"])
def test_a_stream_that_ends_in_a_frame_has_no_more(data):
    assert read_frame(io.BytesIO(data)) is None
