"""The process that reads files.

``isolation.py`` starts it, sends it files and takes their outlines. It knows Django's
translations and our limits, and nothing else of the site.
"""

from __future__ import annotations

import gc
import json
import os
import signal
import sys
from importlib import import_module
from pathlib import Path
from typing import Any, BinaryIO, cast

from django.apps import apps
from django.conf import settings
from django.utils.translation import override

import wagtail_privacy
from wagtail_privacy.exceptions import ImportRefused
from wagtail_privacy.importing.apart.fence import forbid_the_rest
from wagtail_privacy.importing.apart.frames import read_frame, write_frame
from wagtail_privacy.importing.limits import refuse_length
from wagtail_privacy.importing.outline import Outline


if sys.platform != "win32":
    import resource


#: Seconds that this process lives on after the limit.
_GRACE = 15


def serve(source: BinaryIO, target: BinaryIO) -> None:
    """Read one file after the other from ``source`` until it ends."""
    while (head := read_frame(source)) is not None:
        data = read_frame(source)
        if data is None:
            return
        job = json.loads(head)
        limit_time(job["seconds"])
        write_frame(target, answer(job, data))
        limit_time(0)
        gc.collect()
        gc.freeze()  # Modules are there for good: the next search passes them over.


def answer(job: dict[str, Any], data: bytes) -> bytes:
    """The outline of a file in JSON, or the reason why there is none."""
    for name, value in job["settings"].items():
        setattr(settings, name, value)
    with override(job["language"]):
        limit_memory(job["settings"]["WAGTAIL_PRIVACY_IMPORT_MAX_MEMORY"])
        try:
            return json.dumps({"outline": read(job, data).as_json()}).encode()
        except ImportRefused as refused:
            return json.dumps({"refused": str(refused)}).encode()
        except (MemoryError, RecursionError):
            return json.dumps({"memory": True}).encode()


def read(job: dict[str, Any], data: bytes) -> Outline:
    reader: Any = import_module(job["module"])
    for name in job["function"].split("."):
        reader = getattr(reader, name)
    outline: Outline = reader(data if job["binary"] else data.decode())
    refuse_length(outline)
    return outline


def limit_time(seconds: float) -> None:
    """End this process after that time, unless told otherwise; 0 is no limit.

    The process that waits for the answer ends it sooner, if it is still there.
    """
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_REAL, seconds and seconds + _GRACE)


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
    apps.populate(())
    source, target = _kept_for_us(0, "rb"), _kept_for_us(1, "wb")
    forbid_the_rest()
    # Looking for garbage while a tree grows takes a fifth of the time; what a file
    # leaves is collected when its answer is on its way.
    gc.disable()
    serve(source, target)


def _kept_for_us(number: int, mode: str) -> BinaryIO:
    """Standard input or output; to parsers, and libraries in C, it is an empty file.

    What they print is no part of an answer.
    """
    ours = os.fdopen(os.dup(number), mode)
    nothing = os.open(os.devnull, os.O_RDWR)
    os.dup2(nothing, number)
    os.close(nothing)
    return cast("BinaryIO", ours)


if __name__ == "__main__":
    main()
