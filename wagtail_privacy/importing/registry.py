"""The document formats that can be imported."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from wagtail_privacy.importing.outline import Outline
from wagtail_privacy.registry import Registry


@dataclass(frozen=True, slots=True)
class ImportFormat:
    """A format: its id, the endings of its files, and how one is read.

    ``read`` makes an outline of a text or, if ``binary``, of bytes; it raises
    ``ImportRefused`` for a file that it cannot read. ``looks_like`` tells the format
    of content, text or bytes as ``read`` takes it, that came without a file name.

    With ``apart``, ``read`` runs in a process of its own, where a crash or an endless
    loop ends this file only. It must be a function of a module that can be imported
    without the settings and apps of the site.
    """

    id: str
    endings: tuple[str, ...]
    read: Callable[[str], Outline] | Callable[[bytes], Outline]
    looks_like: Callable[[str], bool] | Callable[[bytes], bool] = lambda content: False
    binary: bool = False
    apart: bool = False


import_formats: Registry[ImportFormat] = Registry("import format")


def format_of_bytes(name: str, data: bytes) -> ImportFormat | None:
    """The binary format by what the bytes look like, else by the ending of the name.

    None for a text, or what should be one.
    """
    binary = [item for item in import_formats if item.binary]
    for item in binary:
        if item.looks_like(data):
            return item
    return next((item for item in binary if _ends(name, item)), None)


def format_of(name: str, text: str) -> ImportFormat:
    """The format by the ending of a file's name, else by what the text looks like."""
    texts = [item for item in import_formats if not item.binary]
    for item in texts:
        if _ends(name, item):
            return item
    return next(
        (item for item in texts if item.looks_like(text)), import_formats["text"]
    )


def _ends(name: str, format: ImportFormat) -> bool:
    return name.lower().endswith(format.endings)
