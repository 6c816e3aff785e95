"""What a file may cost to read: each limit is a setting, and a refusal names it."""

from __future__ import annotations

from django.utils.translation import gettext as _

from wagtail_privacy.conf import conf
from wagtail_privacy.exceptions import ImportRefused
from wagtail_privacy.importing.outline import Outline


def refuse_size(size: int) -> None:
    """Raise ``ImportRefused`` for a file of so many bytes."""
    limit = conf.WAGTAIL_PRIVACY_IMPORT_MAX_BYTES
    if size > limit:
        raise ImportRefused(
            _(
                "The file is %(size)s; the limit is %(limit)s. Remove what is not "
                "the notice, or raise WAGTAIL_PRIVACY_IMPORT_MAX_BYTES."
            )
            % {"size": _in_words(size), "limit": _in_words(limit)}
        )


def refuse_unpacked(size: int) -> None:
    """Raise ``ImportRefused`` if so many bytes came out of a packed file."""
    limit = conf.WAGTAIL_PRIVACY_IMPORT_MAX_UNPACKED_BYTES
    if size > limit:
        raise ImportRefused(
            _(
                "The file is packed, and unpacks to more than %(limit)s. Remove "
                "pictures and what is not the notice, or raise "
                "WAGTAIL_PRIVACY_IMPORT_MAX_UNPACKED_BYTES."
            )
            % {"limit": _in_words(limit)}
        )


def refuse_pages(pages: int) -> None:
    """Raise ``ImportRefused`` for a document of so many pages."""
    limit = conf.WAGTAIL_PRIVACY_IMPORT_MAX_PAGES
    if pages > limit:
        raise ImportRefused(
            _(
                "The file has %(pages)d pages; the limit is %(limit)d. Take the "
                "pages of the notice out of it, or raise "
                "WAGTAIL_PRIVACY_IMPORT_MAX_PAGES."
            )
            % {"pages": pages, "limit": limit}
        )


def refuse_depth(depth: int) -> None:
    """Raise ``ImportRefused`` for elements that stand so deep inside each other."""
    limit = conf.WAGTAIL_PRIVACY_IMPORT_MAX_DEPTH
    if depth > limit:
        raise ImportRefused(
            _(
                "The file is nested more than %(limit)d deep, which no notice is. "
                "Copy its text into a new file, or raise "
                "WAGTAIL_PRIVACY_IMPORT_MAX_DEPTH."
            )
            % {"limit": limit}
        )


def refuse_rows(rows: int) -> None:
    """Raise ``ImportRefused`` for so many paragraphs, list items and table cells."""
    limit = conf.WAGTAIL_PRIVACY_IMPORT_MAX_ROWS
    if rows > limit:
        raise ImportRefused(
            _(
                "The file has more than %(limit)d paragraphs, list items and table "
                "cells. Remove what is not the notice, or raise "
                "WAGTAIL_PRIVACY_IMPORT_MAX_ROWS."
            )
            % {"limit": limit}
        )


def refuse_characters(characters: int) -> None:
    """Raise ``ImportRefused`` for a text of so many characters, markup included."""
    limit = conf.WAGTAIL_PRIVACY_IMPORT_MAX_CHARACTERS
    if characters > limit:
        raise ImportRefused(
            _(
                "The text of the file has more than %(limit)d characters, which no "
                "notice has. Remove what is not the notice, or raise "
                "WAGTAIL_PRIVACY_IMPORT_MAX_CHARACTERS."
            )
            % {"limit": limit}
        )


def refuse_length(outline: Outline) -> None:
    """Raise ``ImportRefused`` for an outline with more than a notice can have.

    What works on it afterwards needs no limit of its own.
    """
    refuse_rows(max(len(outline.blocks), len(outline.messages)))
    refuse_characters(outline.characters())


def refuse_time() -> ImportRefused:
    """The refusal of a file that took too long."""
    return ImportRefused(
        _(
            "Reading the file took longer than %(limit)d seconds and was stopped. "
            "Save it in another format, such as plain text, or raise "
            "WAGTAIL_PRIVACY_IMPORT_MAX_SECONDS."
        )
        % {"limit": conf.WAGTAIL_PRIVACY_IMPORT_MAX_SECONDS}
    )


def refuse_memory() -> ImportRefused:
    """The refusal of a file that needed too much memory."""
    return ImportRefused(
        _(
            "Reading the file needed more memory than %(limit)s and was stopped. "
            "Save it in another format, such as plain text, or raise "
            "WAGTAIL_PRIVACY_IMPORT_MAX_MEMORY."
        )
        % {"limit": _in_words(conf.WAGTAIL_PRIVACY_IMPORT_MAX_MEMORY)}
    )


def _in_words(size: int) -> str:
    """“20 MB” in the active language."""
    # Templates come with it; a process that refuses nothing starts without them.
    from django.template.defaultfilters import filesizeformat

    return filesizeformat(size)
