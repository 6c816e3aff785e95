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
from typing import Any, BinaryIO

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from wagtail_privacy.conf import conf
from wagtail_privacy.exceptions import ImportRefused
from wagtail_privacy.importing.frames import read_frame, write_frame
from wagtail_privacy.importing.limits import refuse_memory, refuse_time
from wagtail_privacy.importing.outline import Outline
from wagtail_privacy.importing.registry import ImportFormat


_CHILD = "wagtail_privacy.importing.reading_process"
#: Seconds that a process waits for the next file, and files that one process reads.
_IDLE = 30
_FILES = 500
#: What the process may need before it has a parser, in seconds.
_START = 10


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
        "settings": conf.import_settings,
    }
    data = content if isinstance(content, bytes) else content.encode("utf-8", "replace")
    answer = _workshop.ask(job, data)
    if "outline" in answer:
        return Outline.from_json(answer["outline"])
    raise refuse_memory() if answer.get("memory") else ImportRefused(answer["refused"])


@dataclass(slots=True)
class _Workshop:
    """The one process that this process lets read files, and who may ask it."""

    process: subprocess.Popen[bytes] | None = None
    owner: int = 0
    files: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)
    idle: threading.Timer | None = None

    def ask(self, job: dict[str, Any], data: bytes) -> dict[str, Any]:
        with self.lock:
            self._stop_waiting()
            process = self._running()
            try:
                return self._answer_of(process, job, data)
            finally:
                self.files += 1
                if self.files >= _FILES or process.poll() is not None:
                    self._end()
                else:
                    self._wait_for_more()

    def end(self) -> None:
        """End the process, if there is one."""
        with self.lock:
            self._stop_waiting()
            self._end()

    def _answer_of(
        self, process: subprocess.Popen[bytes], job: dict[str, Any], data: bytes
    ) -> dict[str, Any]:
        assert process.stdin and process.stdout  # noqa: S101 - both are pipes
        late = threading.Event()
        start = 0 if self.files else _START
        seconds = conf.WAGTAIL_PRIVACY_IMPORT_MAX_SECONDS + start
        timer = threading.Timer(seconds, _kill, (process, late))
        timer.daemon = True
        timer.start()
        try:
            write_frame(process.stdin, json.dumps(job).encode())
            write_frame(process.stdin, data)
            answer = read_frame(process.stdout)
        except OSError:
            answer = None
        finally:
            timer.cancel()
        if answer is not None:
            return json.loads(answer)
        process.kill()
        process.wait()
        if late.is_set():
            raise refuse_time()
        raise ImportRefused(
            _(
                "The file made its reader crash, so that nothing was read. It may be "
                "damaged: open it in the program it was made with, save it again or "
                "as plain text, and try that."
            )
        )

    def _running(self) -> subprocess.Popen[bytes]:
        """The process, started if there is none; a fork does not share its parent's."""
        if self.process and self.owner == os.getpid() and self.process.poll() is None:
            return self.process
        self.owner, self.files = os.getpid(), 0
        self.process = subprocess.Popen(  # noqa: S603 - our own module
            [_python(), "-m", _CHILD],
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
        if process and self.owner == os.getpid():
            _close(process.stdin)
            process.kill()
            process.wait()
            _close(process.stdout)


_workshop = _Workshop()


def _kill(process: subprocess.Popen[bytes], late: threading.Event) -> None:
    late.set()
    process.kill()


def _close(pipe: BinaryIO | None) -> None:
    """Close a pipe; one that the other side has closed has nothing to flush."""
    try:
        if pipe:
            pipe.close()
    except BrokenPipeError:
        return


def _python() -> str:
    """The interpreter; a server that embeds Python is named in its place."""
    if Path(sys.executable or "").name.startswith("python"):
        return sys.executable
    name = "Scripts/python.exe" if os.name == "nt" else "bin/python3"
    return str(Path(sys.prefix) / name)


def _environment() -> dict[str, str]:
    """What the process must know: where modules are, and nothing of the site."""
    kept = ("PATH", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR", "LD_LIBRARY_PATH", "HOME")
    return {
        **{name: os.environ[name] for name in kept if name in os.environ},
        "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
        "PYTHONIOENCODING": "utf-8",
    }
