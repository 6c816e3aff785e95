"""Files are read in a process of their own: what goes wrong there ends that file."""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from ast import literal_eval

import pytest
from django.utils.translation import override

from tests.importing import readers
from tests.importing.outlines import read
from wagtail_privacy.exceptions import ImportRefused
from wagtail_privacy.importing.apart import isolation
from wagtail_privacy.importing.apart.isolation import read_apart
from wagtail_privacy.importing.outline import Outline
from wagtail_privacy.importing.registry import ImportFormat


pytestmark = pytest.mark.usefixtures("nobody_left")


@pytest.fixture
def nobody_left():
    """The process that a test started is ended."""
    yield
    isolation.end()


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


@pytest.mark.skipif(not hasattr(os, "fork"), reason="Windows does not fork")
@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
def test_a_fork_has_a_process_of_its_own_even_while_a_file_is_read():
    first = told(readers.process)
    reading = threading.Thread(target=told, args=(readers.nap,))
    reading.start()
    time.sleep(0.1)
    child = os.fork()
    if not child:
        try:
            os._exit(0 if told(readers.process) != first else 1)
        finally:
            os._exit(2)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    reading.join()
    assert told(readers.process) == first


class Stopped(BaseException):
    """What a server raises in the middle of whatever a worker does."""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such timer")
def test_an_answer_that_was_not_waited_for_is_not_given_to_another(monkeypatch):
    def stop(*arguments):
        raise Stopped

    before = signal.signal(signal.SIGALRM, stop)
    told(readers.words)
    signal.setitimer(signal.ITIMER_REAL, 0.1)
    try:
        with pytest.raises(Stopped):
            told(readers.nap, "of the first")
    finally:
        signal.signal(signal.SIGALRM, before)
    assert isolation.process_id() is None
    assert told(readers.words, "of the second") == "of the second"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_no_process_is_left_when_the_command_is_interrupted():
    code = (
        "from django.conf import settings; settings.configure(USE_I18N=False);"
        "from wagtail_privacy.importing.registry import ImportFormat;"
        "from wagtail_privacy.importing.apart import isolation; import threading;"
        "from tests.importing import readers\n"
        "import time\n"
        "def tell():\n"
        "    while isolation.process_id() is None: time.sleep(0.05)\n"
        "    print(isolation.process_id(), flush=True)\n"
        "threading.Thread(target=tell, daemon=True).start()\n"
        "isolation.read_apart(ImportFormat('t', (), readers.loop), 'x')"
    )
    command = subprocess.Popen(  # noqa: S603 - our own code
        [sys.executable, "-c", code], stdout=-1, start_new_session=True
    )
    child = int(command.stdout.readline())
    command.send_signal(signal.SIGINT)
    assert command.wait(timeout=20) != 0
    command.stdout.close()
    with pytest.raises(ProcessLookupError):
        os.kill(child, 0)


ANSWER = (
    "import sys; out = sys.stdout.buffer; out.write({}); out.flush(); sys.stdin.read()"
)


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        ("b'nonsense'", "MAX_MEMORY"),
        ("b'\\xff' * 99", "MAX_MEMORY"),
        ("b'\\0' * 99", "crash"),
        ("b'\\0' * 7 + b'\\5[1,2]'", "crash"),
        ("b'\\0' * 7 + b'\\4null'", "crash"),
        ("b'\\0' * 7 + b'\\x02{}'", "crash"),
        ("b'\\0' * 6 + b'\\xff\\xff' + b'[' * 70000", "crash"),
        ("b'\\0' * 7 + b'\\x10{\"refused\":null}'", "crash"),
        ("b''.join(b'' for _ in iter(lambda: out.write(b'\\1' * 65536), 0))", "MEMORY"),
    ],
)
def test_an_answer_that_is_none_ends_that_file_only(written, reason, monkeypatch):
    monkeypatch.setattr(isolation, "_CHILD", ANSWER.format(written))
    assert reason in refusal(readers.words)
    assert isolation.process_id() is None


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (("blocks", 0, "text"), 5),
        (("blocks", 0, "kind"), "script"),
        (("blocks", 0, "more"), ""),
        (("messages", 0, "code"), "nonsense"),
        (("messages", 0, "choices"), [1]),
        (("tables", 0, "rows"), "ab"),
        (("tables", 0, "rows"), [[1]]),
        (("title",), None),
    ],
)
def test_an_outline_that_is_none_is_not_taken(place, value):
    data = readers.words("a").as_json() | {"language": "fi"}
    data = json.loads(json.dumps(data))
    *way, last = place
    inner = data
    for step in way:
        inner = inner[step]
    inner[last] = value
    with pytest.raises((TypeError, ValueError, LookupError)):
        Outline.from_json(data)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells this")
def test_the_process_gets_nothing_of_the_site(monkeypatch, tmp_path):
    monkeypatch.setenv("DATABASE_PASSWORD", "secret")
    (tmp_path / "json.py").write_text("raise SystemExit")
    monkeypatch.chdir(tmp_path)
    secret = (tmp_path / "open").open("w")
    os.set_inheritable(secret.fileno(), bool(secret))
    environment, descriptors, first = literal_eval(told(readers.surroundings))
    secret.close()
    assert not {"DATABASE_PASSWORD", "DJANGO_SETTINGS_MODULE", "HOME"} & {*environment}
    assert all(name.startswith(("pipe:", os.devnull)) for name in descriptors)
    assert first != str(tmp_path)


def test_what_a_library_in_c_prints_is_not_an_answer():
    assert told(readers.print_in_c) == "words"


def test_a_reader_that_opens_a_connection_is_stopped():
    assert "crash" in refusal(readers.connect)


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
