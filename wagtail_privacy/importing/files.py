"""The content of a file, which may be anything that a name can lead to."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

from django.utils.translation import gettext as _

from wagtail_privacy.conf import conf
from wagtail_privacy.exceptions import ImportRefused
from wagtail_privacy.importing.limits import refuse_size


#: So that a pipe that nobody writes to does not keep us waiting.
_AT_ONCE = getattr(os, "O_NONBLOCK", 0)


def content_of(path: Path) -> bytes:
    """Return what is in a file, never more than one byte above the limit.

    Raise ``ImportRefused`` for one that is too large or cannot be read, and for what
    is no file: a folder, a device, a pipe.
    """
    try:
        with open(path, "rb", opener=_open) as file:
            about = os.fstat(file.fileno())
            if not stat.S_ISREG(about.st_mode):
                raise ImportRefused(
                    _(
                        "This is no file but a device or a pipe. Give - in place of "
                        "its name, and lead its content to standard input."
                    )
                )
            refuse_size(about.st_size)
            return file.read(conf.WAGTAIL_PRIVACY_IMPORT_MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        raise _unreadable(error) from error


def standard_input() -> bytes:
    """Return what comes from standard input, never more than one byte above the limit.

    Raise ``ImportRefused`` if there is none.
    """
    if sys.stdin is None or sys.stdin.closed:
        raise ImportRefused(
            _("There is no standard input. Give the name of a file in place of -.")
        )
    try:
        return sys.stdin.buffer.read(conf.WAGTAIL_PRIVACY_IMPORT_MAX_BYTES + 1)
    except OSError as error:
        raise _unreadable(error) from error


def _open(path: str, flags: int) -> int:
    return os.open(path, flags | _AT_ONCE)


def _unreadable(error: OSError | ValueError) -> ImportRefused:
    """The refusal of what the system cannot open; a name may be none, too."""
    reason = error.strerror if isinstance(error, OSError) else str(error)
    return ImportRefused(_("The file cannot be read: %(reason)s.") % {"reason": reason})
