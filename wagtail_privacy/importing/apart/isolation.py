"""Reads files in a process of its own, where a crash or a loop ends that file only.

The process loads parsers and nothing of the site: no settings, no apps, no database.
It is kept for the next file, and ends after a while without one. Parent and child
speak in frames: a length of eight bytes, then a header in JSON or the file's bytes.
What comes back is plain data, never objects.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from wagtail_privacy.conf import conf
from wagtail_privacy.exceptions import ImportRefused
from wagtail_privacy.importing.apart.frames import read_frame, write_frame
from wagtail_privacy.importing.characters import without_controls
from wagtail_privacy.importing.limits import refuse_memory, refuse_time
from wagtail_privacy.importing.outline import Outline
from wagtail_privacy.importing.registry import ImportFormat


#: What the process runs. Isolated Python does not look for modules in the folder that
#: it is started in, which may hold files that somebody sent.
_CHILD = (
    "import json, sys; sys.path[:] = json.loads(sys.argv[1]); "
    "from wagtail_privacy.importing.apart.reading_process import main; main()"
)
_KEPT = ("PATH", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR", "LD_LIBRARY_PATH")
#: Seconds that a process waits for the next file, and files that one process reads.
_IDLE = 30
_FILES = 500
#: What the process may need before it has a parser, in seconds.
_START = 10
#: A character is its text and its HTML, a row the names of its fields, and a mark may
#: stand around each word.
_BYTES_A_CHARACTER = 40
_BYTES_A_ROW = 1_000
_NOT_UNDERSTOOD = (ValueError, LookupError, TypeError, AttributeError, RecursionError)


def read_apart(format: ImportFormat, content: str | bytes) -> Outline:
    """Return the outline of ``content``, read by ``format`` in another process.

    Raise ``ImportRefused`` with the reason if it cannot be read, or if it needed more
    time or memory than the settings allow.
    """
    job = {
        "module": format.read.__module__,
        "function": format.read.__qualname__,
        "binary": format.binary,
        "language": get_language() or "en",
        "seconds": conf.WAGTAIL_PRIVACY_IMPORT_MAX_SECONDS,
        "settings": conf.import_settings,
    }
    data = content if isinstance(content, bytes) else content.encode("utf-8", "replace")
    answer = _workshop.ask(job, data)
    if isinstance(answer, Outline):
        return answer
    raise answer


def end() -> None:
    """End the process that reads files; the next file starts another."""
    _workshop.end()


def process_id() -> int | None:
    """The id of the process that reads files, None if there is none."""
    return _workshop.process.pid if _workshop.process else None


@dataclass(slots=True)
class _Workshop:
    """The one process that this process lets read files, and who may ask it."""

    process: subprocess.Popen[bytes] | None = None
    files: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)
    idle: threading.Timer | None = None

    def ask(self, job: dict[str, Any], data: bytes) -> Outline | ImportRefused:
        """The outline of a file, or why there is none.

        A process that did not answer well is ended, and so is one whose answer was
        not waited for: it must never be taken for that of the next file.
        """
        with self.lock:
            self._stop_waiting()
            process = self._running()
            kept = False
            try:
                answer = _answer_of(process, job, data, is_first=not self.files)
                kept = process.poll() is None
            except _NoAnswer as error:
                answer = error.refusal
            finally:
                self.files += 1
                if kept and self.files < _FILES:
                    self._wait_for_more()
                else:
                    self._end()
        return answer

    def end(self) -> None:
        """End the process, if there is one."""
        with self.lock:
            self._stop_waiting()
            self._end()

    def forget(self) -> None:
        """Leave the process to the parent that this process was forked from."""
        process, self.process = self.process, None
        if process:
            # Without a flush, since nothing is buffered, and without waiting for it.
            process.returncode = 0
            _close(process)
        self.lock, self.idle, self.files = threading.Lock(), None, 0

    def _running(self) -> subprocess.Popen[bytes]:
        """The process, started if there is none."""
        if self.process and self.process.poll() is None:
            return self.process
        self._end()
        self.files = 0
        self.process = subprocess.Popen(  # noqa: S603 - our own module
            [_python(), "-I", "-c", _CHILD, json.dumps(_search_path())],
            bufsize=0,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
        )
        return self.process

    def _wait_for_more(self) -> None:
        self.idle = threading.Timer(_IDLE, self.end)
        self.idle.daemon = True
        self.idle.start()

    def _stop_waiting(self) -> None:
        if self.idle:
            self.idle.cancel()
            self.idle = None

    def _end(self) -> None:
        process, self.process = self.process, None
        if process:
            process.kill()
            process.wait()
            _close(process)


_workshop = _Workshop()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_workshop.forget)


class _NoAnswer(Exception):
    """The process gave no answer, or none that can be used; why the file is refused."""

    def __init__(self, refusal: ImportRefused) -> None:
        super().__init__(refusal)
        self.refusal = refusal


def _answer_of(
    process: subprocess.Popen[bytes],
    job: dict[str, Any],
    data: bytes,
    *,
    is_first: bool,
) -> Outline | ImportRefused:
    """Send a file and return what comes back; raise ``_NoAnswer`` if nothing does."""
    assert process.stdin and process.stdout  # noqa: S101 - both are pipes
    late = threading.Event()
    seconds = job["seconds"] + (_START if is_first else 0)
    timer = threading.Timer(seconds, _kill, (process, late))
    timer.daemon = True
    timer.start()
    answer = None
    try:
        write_frame(process.stdin, json.dumps(job).encode())
        write_frame(process.stdin, data)
        answer = read_frame(process.stdout, _longest_answer())
    except OSError:
        answer = None
    except ValueError as error:
        raise _NoAnswer(refuse_memory()) from error
    finally:
        timer.cancel()
    if late.is_set():
        raise _NoAnswer(refuse_time())
    if answer is None:
        raise _NoAnswer(_crashed())
    return _understood(answer)


def _understood(answer: bytes) -> Outline | ImportRefused:
    """What the process says, which a file may have taken over: nothing is believed."""
    try:
        said = json.loads(answer)
        if "outline" in said:
            return Outline.from_json(said["outline"])
        if said.get("memory") is True:
            return refuse_memory()
        return ImportRefused(without_controls(said["refused"]))
    except (
        ValueError,
        LookupError,
        TypeError,
        AttributeError,
        RecursionError,
    ) as error:
        raise _NoAnswer(_crashed()) from error


def _crashed() -> ImportRefused:
    return ImportRefused(
        _(
            "The file made its reader crash, so that nothing was read. It may be "
            "damaged: open it in the program it was made with, save it again or "
            "as plain text, and try that."
        )
    )


def _longest_answer() -> int:
    """Bytes of the longest outline within the limits, in JSON, and more."""
    return (
        _BYTES_A_CHARACTER * conf.WAGTAIL_PRIVACY_IMPORT_MAX_CHARACTERS
        + _BYTES_A_ROW * conf.WAGTAIL_PRIVACY_IMPORT_MAX_ROWS
    )


def _kill(process: subprocess.Popen[bytes], late: threading.Event) -> None:
    late.set()
    process.kill()


def _close(process: subprocess.Popen[bytes]) -> None:
    """Close the pipes, which are not buffered: nothing is left to write."""
    for pipe in (process.stdin, process.stdout):
        if pipe:
            pipe.close()


def _python() -> str:
    """The interpreter; a server that embeds Python is named in its place."""
    if Path(sys.executable or "").name.startswith("python"):
        return sys.executable
    name = "Scripts/python.exe" if os.name == "nt" else "bin/python3"
    return str(Path(sys.prefix) / name)


def _search_path() -> list[str]:
    """Where modules are: the same places, never the folder that somebody stands in."""
    return [str(Path(place).absolute()) for place in sys.path if place]


def _environment() -> dict[str, str]:
    """What an interpreter needs to start, and nothing of the site."""
    return {name: os.environ[name] for name in _KEPT if name in os.environ}
