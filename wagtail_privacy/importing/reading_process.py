"""The process that reads files, run by ``python -m``.

``isolation.py`` starts it, sends it files and takes their outlines. It knows Django's
translations and our limits, and nothing else of the site.
"""

from __future__ import annotations

import json
import sys
from importlib import import_module
from pathlib import Path
from typing import Any, BinaryIO

import django
from django.conf import settings
from django.utils.translation import override

import wagtail_privacy
from wagtail_privacy.exceptions import ImportRefused
from wagtail_privacy.importing.frames import read_frame, write_frame
from wagtail_privacy.importing.outline import Outline


if sys.platform != "win32":
    import resource


def serve(source: BinaryIO, target: BinaryIO) -> None:
    """Read one file after the other from ``source`` until it ends."""
    while (head := read_frame(source)) is not None:
        data = read_frame(source)
        if data is None:
            return
        write_frame(target, json.dumps(answer(json.loads(head), data)).encode())


def answer(job: dict[str, Any], data: bytes) -> dict[str, Any]:
    """The outline of a file as plain data, or the reason why there is none."""
    for name, value in job["settings"].items():
        setattr(settings, name, value)
    with override(job["language"]):
        limit_memory(job["settings"]["WAGTAIL_PRIVACY_IMPORT_MAX_MEMORY"])
        try:
            return {"outline": read(job, data).as_json()}
        except ImportRefused as refused:
            return {"refused": str(refused)}
        except (MemoryError, RecursionError):
            return {"memory": True}


def read(job: dict[str, Any], data: bytes) -> Outline:
    reader: Any = import_module(job["module"])
    for name in job["function"].split("."):
        reader = getattr(reader, name)
    return reader(data if job["binary"] else data.decode())


def limit_memory(size: int) -> None:
    """Let this process take ``size`` bytes more than it has; Windows has no limit."""
    if sys.platform != "win32":
        used = _address_space()
        hard = resource.getrlimit(resource.RLIMIT_AS)[1]
        limit = (
            used + size if hard == resource.RLIM_INFINITY else min(used + size, hard)
        )
        resource.setrlimit(resource.RLIMIT_AS, (limit, hard))


def _address_space() -> int:
    """Bytes of address space of this process; 0 where the system does not tell."""
    statistics = Path("/proc/self/statm")
    if not statistics.exists():
        return 0
    return int(statistics.read_text().split()[0]) * resource.getpagesize()


def main() -> None:
    """Set Django up for translations alone, and serve standard input."""
    settings.configure(
        USE_I18N=True,
        LOCALE_PATHS=[Path(wagtail_privacy.__file__).parent / "locale"],
    )
    django.setup()
    target = sys.stdout.buffer
    sys.stdout = sys.stderr  # What a parser prints is not part of an answer.
    serve(sys.stdin.buffer, target)


if __name__ == "__main__":
    main()
