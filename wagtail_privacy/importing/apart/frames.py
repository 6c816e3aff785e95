"""Bytes with their length in front, as two processes send them to each other."""

from __future__ import annotations

import struct
from typing import Protocol


_LENGTH = struct.Struct(">Q")
_CHUNK = 1 << 20


class Stream(Protocol):
    """A pipe or a file of bytes, buffered or not."""

    def read(self, size: int, /) -> bytes | None: ...

    def write(self, data: memoryview, /) -> int | None: ...

    def flush(self) -> None: ...


def write_frame(stream: Stream, data: bytes) -> None:
    """Write ``data`` so that ``read_frame`` finds where it ends."""
    for part in (_LENGTH.pack(len(data)), data):
        rest = memoryview(part)
        while rest:
            rest = rest[stream.write(rest) or 0 :]
    stream.flush()


def read_frame(stream: Stream, limit: int | None = None) -> bytes | None:
    """Return the next data of a stream, or None if the stream ends before its end.

    Raise ``ValueError`` for data of more than ``limit`` bytes, before it is read.
    """
    head = _read(stream, _LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(head)
    if limit is not None and length > limit:
        raise ValueError(f"{length} bytes are more than {limit}.")
    data = _read(stream, length)
    return data if len(data) == length else None


def _read(stream: Stream, length: int) -> bytes:
    """So many bytes of a stream, fewer where it ends."""
    found = bytearray()
    while len(found) < length:
        part = stream.read(min(length - len(found), _CHUNK))
        if not part:
            break
        found += part
    return bytes(found)
