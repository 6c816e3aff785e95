"""Documents that are zip archives, opened with care: .docx and .odt are such.

Nothing is written to disk, and nothing is unpacked but the parts that are asked for.
Sizes are checked as the archive declares them, and counted again while unpacking.
"""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO

from django.utils.translation import gettext as _

from wagtail_privacy.exceptions import ImportRefused
from wagtail_privacy.importing.limits import refuse_unpacked


ZIP = b"PK\x03\x04"
#: An entry of the directory at the end of an archive begins like this.
_DIRECTORY_ENTRY = b"PK\x01\x02"
#: More files than the longest document with the most pictures has.
_MAX_ENTRIES = 5_000
#: Text packs to a tenth, a table of a thousand like rows to a hundredth.
_MAX_RATIO = 300
_SMALL = 1_000_000
_CHUNK = 65_536
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ENCRYPTED = 0x1
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError)


class Package:
    """A zip archive whose directory was found to be sane.

    Raise ``ImportRefused`` for one that is damaged, protected by a password, too
    large when unpacked, or that has names which no honest program writes.
    """

    def __init__(self, data: bytes) -> None:
        if data.count(_DIRECTORY_ENTRY) > _MAX_ENTRIES:
            raise ImportRefused(
                _(
                    "The file holds more than %(limit)d files, which no notice does. "
                    "Copy its text into a new document and try that."
                )
                % {"limit": _MAX_ENTRIES}
            )
        try:
            self._archive = zipfile.ZipFile(BytesIO(data))
        except (*_BROKEN, NotImplementedError) as error:
            raise damaged() from error
        self._unpacked = 0
        self._entries: dict[str, zipfile.ZipInfo] = {}
        for entry in self._archive.infolist():
            _refuse_entry(entry)
            if entry.filename.lower() in self._entries:
                raise _tampered(entry.filename)
            self._entries[entry.filename.lower()] = entry
        refuse_unpacked(sum(entry.file_size for entry in self._entries.values()))

    def __contains__(self, name: str) -> bool:
        return name.lower() in self._entries

    def names(self) -> list[str]:
        """The names of all parts, in lower case: names are the same in any."""
        return list(self._entries)

    def read(self, name: str) -> bytes:
        """Return a part, unpacked; raise ``ImportRefused`` if it cannot be had."""
        entry = self._entries.get(name.lower())
        if entry is None:
            raise damaged()
        try:
            return b"".join(self._chunks(entry))
        except _BROKEN as error:
            raise damaged() from error

    def _chunks(self, entry: zipfile.ZipInfo) -> Iterator[bytes]:
        with self._archive.open(entry) as stream:
            while chunk := stream.read(_CHUNK):
                self._unpacked += len(chunk)
                refuse_unpacked(self._unpacked)
                yield chunk


def damaged() -> ImportRefused:
    """The refusal of a document that is broken."""
    return ImportRefused(
        _(
            "The file is damaged or not complete. Open it in the program it was made "
            "with, save it again and try that."
        )
    )


def _refuse_entry(entry: zipfile.ZipInfo) -> None:
    if entry.flag_bits & _ENCRYPTED:
        raise ImportRefused(
            _("The file is protected by a password. Save it without one and try again.")
        )
    parts = entry.orig_filename.split("/")
    if "\\" in entry.orig_filename or "\0" in entry.orig_filename:
        raise _tampered(entry.orig_filename)
    if ".." in parts or ":" in parts[0] or not parts[0]:
        raise _tampered(entry.orig_filename)
    if entry.compress_type not in _METHODS:
        raise damaged()
    packed = max(entry.compress_size, 1)
    if entry.file_size > max(_SMALL, packed * _MAX_RATIO):
        raise ImportRefused(
            _(
                "The file holds a part that unpacks to more than %(ratio)d times its "
                "size, which no notice does. Copy its text into a new document and "
                "try that."
            )
            % {"ratio": _MAX_RATIO}
        )


def _tampered(name: str) -> ImportRefused:
    return ImportRefused(
        _(
            "The file holds a part with a name that no program writes (%(name)s). Copy "
            "its text into a new document and try that."
        )
        % {"name": repr(name[:60])}
    )
