"""The document formats that can be imported."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from wagtail_privacy.importing.outline import Outline
from wagtail_privacy.registry import Registry


@dataclass(frozen=True, slots=True)
class ImportFormat:
    """A format: its id, the endings of its files, and how its text is read.

    ``looks_like`` tells the format of text that came without a file name.
    """

    id: str
    endings: tuple[str, ...]
    read: Callable[[str], Outline]
    looks_like: Callable[[str], bool] = lambda text: False


import_formats: Registry[ImportFormat] = Registry("import format")


def format_of(name: str, text: str) -> ImportFormat:
    """The format by the ending of a file's name, else by what the text looks like."""
    for item in import_formats:
        if name.lower().endswith(item.endings):
            return item
    return next(
        (item for item in import_formats if item.looks_like(text)),
        import_formats["text"],
    )
