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
