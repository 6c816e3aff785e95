"""What the process that reads files may not do, whatever a file makes a parser do.

It holds for code in Python. A library in C that a file has taken over is not stopped
by it, but has no database, no settings and no descriptor of the site to begin with.
"""

from __future__ import annotations

import os
import sys


if sys.platform != "win32":
    import resource

_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
#: What Python calls the things that no parser of ours does.
_FAMILIES = (
    "socket.",
    "subprocess.",
    "shutil.",
    "os.exec",
    "os.spawn",
    "os.posix_spawn",
    "os.startfile",
    "urllib.",
    "http.",
    "ftplib.",
    "smtplib.",
    "winreg.",
)
_DEEDS = frozenset(
    "os.system os.fork os.forkpty os.kill os.killpg os.remove os.rename os.rmdir "
    "os.mkdir os.link os.symlink os.truncate os.chmod os.chown pty.spawn "
    "webbrowser.open".split()
)


def forbid_the_rest() -> None:
    """Let this process open no connection and no program, and write no file."""
    sys.dont_write_bytecode = True
    if sys.platform != "win32":
        # A core dump would hold the words of the file.
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    sys.addaudithook(forbid)


def forbid(event: str, arguments: tuple[object, ...]) -> None:
    """Raise ``PermissionError`` for an event of ``sys.audit`` that is none of ours."""
    if event == "open":
        flags = arguments[2]
        if not (isinstance(flags, int) and flags & _WRITING):
            return
    elif event not in _DEEDS and not event.startswith(_FAMILIES):
        return
    raise PermissionError(f"Reading a file, {event} was called.")
