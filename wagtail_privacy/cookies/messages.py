"""What an editor should know of an import of cookies: expected trouble is a value."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from wagtail_privacy.cookies.plain import excerpt
from wagtail_privacy.vocabulary import MessageLevel


#: Code -> level and explanation. Codes are for ever; scripts read them.
CODES: dict[str, tuple[MessageLevel, str | Promise]] = {
    "encoding": (
        MessageLevel.WARNING,
        _(
            "The file is not UTF-8. It was read as Windows-1252 (Latin-1): "
            "check letters with accents."
        ),
    ),
    "first-party": (
        MessageLevel.INFO,
        _("What is of this host counts as first party."),
    ),
    "other-data": (
        MessageLevel.INFO,
        _("The file has other data, too, which is not about cookies."),
    ),
    "repeated": (
        MessageLevel.INFO,
        _("This stands in the file more than once; it was taken once."),
    ),
    "deleted": (
        MessageLevel.INFO,
        _("The site only deletes this cookie; it was left out."),
    ),
    "no-name": (
        MessageLevel.WARNING,
        _("A row without a name was left out."),
    ),
    "bad-name": (
        MessageLevel.WARNING,
        _("Nothing can have this name; its row was left out."),
    ),
    "bad-domain": (
        MessageLevel.WARNING,
        _("This is no host name; it was left out."),
    ),
    "bad-address": (
        MessageLevel.WARNING,
        _("This is no safe web address; it was left out."),
    ),
    "markup": (
        MessageLevel.WARNING,
        _("Markup in a text was left out; its words were kept."),
    ),
    "formula": (
        MessageLevel.WARNING,
        _(
            "A text began as a formula of a spreadsheet does; its first characters "
            "were left out."
        ),
    ),
    "hidden-characters": (
        MessageLevel.WARNING,
        _("Control characters in a text were left out."),
    ),
    "cut-short": (
        MessageLevel.WARNING,
        _("A text is too long; its end was left out."),
    ),
    "unknown-lifetime": (
        MessageLevel.WARNING,
        _("How long this is was not understood; state the lifetime yourself."),
    ),
    "own-category": (
        MessageLevel.INFO,
        _(
            "The file counts this as necessary or functional. Whether it is, you "
            "decide: it is unclassified until then."
        ),
    ),
    "unknown-category": (
        MessageLevel.WARNING,
        _("This category is not known; the cookie is unclassified."),
    ),
    "purpose-language": (
        MessageLevel.INFO,
        _("The site has no pages in the language of this purpose; it was left out."),
    ),
    "not-selected": (
        MessageLevel.INFO,
        _(
            "This service is in the registry, but the site does not use it. Choose it "
            "in the settings of the site if it should."
        ),
    ),
}


@dataclass(frozen=True, slots=True)
class CookieMessage:
    """Something that happened to a part of a file.

    ``row`` is a row of a table, its heading counted, or the number of an object in a
    JSON file, from 1; 0 for the whole file. ``text`` shows the words that it is about,
    never the value of a cookie, and nothing that a terminal would obey.
    """

    code: str
    row: int = 0
    text: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", excerpt(self.text))

    @property
    def level(self) -> MessageLevel:
        return CODES[self.code][0]

    @property
    def explanation(self) -> str:
        """What happened, in the active language."""
        return str(CODES[self.code][1])

    def as_json(self) -> dict[str, object]:
        return {
            "code": self.code,
            "level": self.level.value,
            "row": self.row,
            "text": self.text,
            "explanation": self.explanation,
        }
