"""Readers of formats, good and bad, for the process that reads files."""

from __future__ import annotations

import ctypes
import os
import sys
import time

from django.utils.translation import gettext as _

from wagtail_privacy.exceptions import ImportRefused
from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.outline import Block, Kind, Outline, Table


def words(text: str) -> Outline:
    block = Block(Kind.ITEM, text, text, 3, level=2, tight=True, ordered=True, cell=4)
    return Outline(
        blocks=[block],
        messages=[ImportMessage("contents", 2, "left out", fact="a.b", quote="q")],
        tables=[Table(7, (("a", ""), ("b", "c")))],
        title="Title",
        language="sv",
    )


def size(data: bytes) -> Outline:
    return words(str(len(data)))


def process(text: str) -> Outline:
    return words(str(os.getpid()))


def noise(text: str) -> Outline:
    print("what a parser says")
    sys.stderr.write("of a file\n" * 100_000)
    return words(text)


def apps(text: str) -> Outline:
    from django.apps import apps as installed

    return words(",".join(app.label for app in installed.get_app_configs()))


def refuse(text: str) -> Outline:
    raise ImportRefused(_("The file is empty."))


def crash(text: str) -> Outline:
    ctypes.string_at(0)
    return words(text)


def fail(text: str) -> Outline:
    raise KeyError(text)


def leave(text: str) -> Outline:
    os._exit(0)


def loop(text: str) -> Outline:
    while True:
        time.sleep(0.01)


def eat(text: str) -> Outline:
    return words("x" * 2_000_000_000)


def recurse(text: str) -> Outline:
    return recurse(text)


def nap(text: str) -> Outline:
    time.sleep(0.5)
    return words(text)


def chatter(text: str) -> Outline:
    return Outline(messages=[ImportMessage("contents")] * int(text))


def surroundings(text: str) -> Outline:
    """What of the site this process could see."""
    descriptors = {os.readlink(f"/proc/self/fd/{n}") for n in _descriptors()}
    return words(repr((sorted(os.environ), sorted(descriptors), sys.path[0])))


def _descriptors() -> list[int]:
    found = []
    for number in range(256):
        try:
            os.fstat(number)
        except OSError:
            continue
        found.append(number)
    return found


def print_in_c(text: str) -> Outline:
    ctypes.CDLL(None).puts(b"what a library in C says")
    ctypes.CDLL(None).fflush(None)
    return words(text)


def connect(text: str) -> Outline:
    import socket

    socket.create_connection(("127.0.0.1", 9), timeout=1)
    return words(text)


def watch(data: bytes) -> Outline:
    """Read the file behind the first line, which names a reader and if it is binary.

    Return the names of all files that were opened meanwhile, and of all connections.
    """
    from importlib import import_module

    head, content = data.split(b"\n", 1)
    module, function, binary = head.decode().split()
    read = getattr(import_module(module), function)
    seen: list[str] = []

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        if event == "os.listdir":
            return  # Python looks for a module.
        if event.startswith(("socket.", "urllib.", "subprocess.", "os.")):
            seen.append(event)
        elif event == "open" and not str(arguments[0]).startswith(_ours()):
            seen.append(f"open {arguments[0]}")

    sys.addaudithook(hook)
    try:
        read(content if binary == "binary" else content.decode())
    except ImportRefused:
        return words(repr(seen))
    return words(repr(seen))


def _ours() -> tuple[str, ...]:
    """Where Python and the modules are, by which nothing of a file is meant."""
    return (*filter(None, sys.path), sys.prefix, sys.base_prefix, "/proc/self/statm")
