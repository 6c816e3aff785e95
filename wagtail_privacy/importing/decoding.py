"""From bytes to text; what cannot be a text document is refused with the reason."""

from __future__ import annotations

import codecs
import re

from django.utils.translation import gettext as _

from wagtail_privacy.exceptions import ImportRefused
from wagtail_privacy.importing.characters import clean_characters
from wagtail_privacy.importing.messages import ImportMessage


_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROLS = frozenset(range(32)) - {9, 10, 12, 13, 27}
#: What a page or an XML file says that it is written in.
_DECLARED = re.compile(
    rb"<meta\b[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})"
    rb"|<\?xml\b[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{2,40})",
    re.IGNORECASE,
)
_HEAD_BYTES = 4096
_NO_DOCUMENTS = frozenset(
    "idna punycode raw-unicode-escape unicode-escape utf-7 undefined mbcs oem".split()
)
#: Eight-bit encodings of western and northern Europe, the commonest first.
_EIGHT_BIT = ("cp1252", "iso8859-15", "mac-roman", "cp850")
_LETTERS = frozenset("åäöÅÄÖüÜßé")
_MARKS = frozenset("–—‘’“”„…•€§°´·»«\u00a0\u00ad\u0091\u0092\u0093\u0094\u0096")
#: UTF-8 that was read as Windows-1252 or as Latin-1, and saved again.
_MOJIBAKE = re.compile("[ÂÃ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€|â\u0080")


def decode(data: bytes) -> tuple[str, list[ImportMessage]]:
    """Return the text of a file and what had to be assumed about it.

    Raise ``ImportRefused`` if the file is empty or binary.
    """
    text, messages = _decoded(data)
    if not text.strip():
        raise ImportRefused(_("The file is empty."))
    if _MOJIBAKE.search(text):
        repaired = _repaired(text)
        if repaired != text:
            text = repaired
            messages.append(ImportMessage("mojibake"))
    return clean_characters(text), messages


def _decoded(data: bytes) -> tuple[str, list[ImportMessage]]:
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _decode_with(data, encoding), []
    wide = _utf16_without_bom(data)
    if wide:
        return _decode_with(data, wide), []
    if b"\0" in data or _share_of_controls(data) > 0.01:
        raise ImportRefused(
            _(
                "The file is not text: it has binary data. "
                "Save it as plain text or HTML and try again."
            )
        )
    try:
        return data.decode("utf-8"), []
    except UnicodeDecodeError as error:
        return _decode_eight_bit(data, error)


def _decode_eight_bit(
    data: bytes, error: UnicodeDecodeError
) -> tuple[str, list[ImportMessage]]:
    """Read a file that is not UTF-8 in the encoding it names, else the likeliest."""
    declared = _declared(data)
    if declared:
        return data.decode(declared, errors="replace"), []
    mixed = _mostly_utf8(data)
    if mixed is not None:
        return mixed, [ImportMessage("encoding")]
    chosen = max(_EIGHT_BIT, key=lambda name: (_likeness(data, name), name == "cp1252"))
    return data.decode(chosen, errors="replace"), [ImportMessage("encoding")]


def _declared(data: bytes) -> str:
    """The eight-bit encoding that the head of a file names, "" if it names none."""
    match = _DECLARED.search(data, 0, _HEAD_BYTES)
    if not match:
        return ""
    name = known_encoding((match[1] or match[2]).decode("ascii", "replace"))
    if name in {"iso8859-1", "ascii"}:
        return "cp1252"  # as browsers do
    return "" if name.startswith("utf") else name


def known_encoding(name: str) -> str:
    """Python's name of an encoding that documents are written in, "" for any other.

    Python has more: for parts of addresses, for its own strings, and one that fails.
    """
    try:
        found = codecs.lookup(name)
        b" ".decode(found.name)
    except (LookupError, ValueError):
        return ""
    return "" if found.name in _NO_DOCUMENTS else found.name


def _mostly_utf8(data: bytes) -> str | None:
    """A text of which some lines are UTF-8 and some Windows-1252, line by line."""
    lines = data.split(b"\n")
    high = [line for line in lines if not line.isascii()]
    decoded = {line: _utf8_or_none(line) for line in high}
    if sum(text is not None for text in decoded.values()) * 2 < len(decoded):
        return None
    return "\n".join(
        line.decode("ascii")
        if line.isascii()
        else decoded[line] or line.decode("cp1252", errors="replace")
        for line in lines
    )


def _utf8_or_none(line: bytes) -> str | None:
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _likeness(data: bytes, encoding: str) -> int:
    """How many of the characters beyond ASCII are such as our languages use."""
    text = bytes(byte for byte in data if byte > 127)[:20_000].decode(
        encoding, errors="replace"
    )
    return sum(
        3 * (char in _LETTERS) + (char in _MARKS) - 2 * (char == "\ufffd")
        for char in text
    )


def _utf16_without_bom(data: bytes) -> str:
    """The byte order of UTF-16 that does not say so: every other byte is zero."""
    sample = data[:2000]
    if len(sample) < 8 or len(data) % 2 or b"\0" not in sample:
        return ""
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    half = len(sample) / 2
    if odd > half * 0.7 and not even:
        return "utf-16-le"
    return "utf-16-be" if even > half * 0.7 and not odd else ""


def _repaired(text: str) -> str:
    """The text without mojibake; everything else in it stays as it is."""
    from ftfy import TextFixerConfig, fix_encoding

    config = TextFixerConfig(
        decode_inconsistent_utf8=True,
        restore_byte_a0=True,
        replace_lossy_sequences=False,
        fix_c1_controls=False,
        unescape_html=False,
    )
    return "\n".join(
        fix_encoding(line, config) if _MOJIBAKE.search(line) else line
        for line in text.split("\n")
    )


def _decode_with(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise ImportRefused(
            _("The file says that it is %(encoding)s, but it is not: %(reason)s.")
            % {"encoding": encoding.upper(), "reason": error.reason}
        ) from error


def _share_of_controls(data: bytes) -> float:
    return sum(data.count(byte) for byte in _CONTROLS) / max(len(data), 1)
