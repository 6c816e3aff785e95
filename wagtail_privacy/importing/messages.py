"""What an editor should know of an import: expected trouble is a value."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from wagtail_privacy.vocabulary import MessageLevel


#: Code -> level and explanation. Codes are for ever; scripts read them.
_CODES: dict[str, tuple[MessageLevel, str | Promise]] = {
    "page-chrome": (
        MessageLevel.INFO,
        _("This belongs to the web page around the notice, not to the notice."),
    ),
    "page-title": (
        MessageLevel.INFO,
        _("A second title of the page; the notice has a title of its own."),
    ),
    "contents": (
        MessageLevel.INFO,
        _("A table of contents; the page makes its own from the headings."),
    ),
    "raw-html": (
        MessageLevel.WARNING,
        _("Markup that stood in the text was read as markup and left out."),
    ),
    "active-content": (
        MessageLevel.WARNING,
        _("Scripts, styles and other active content are never imported."),
    ),
    "unsafe-link": (
        MessageLevel.WARNING,
        _("A link to an address that is not safe was removed; its words were kept."),
    ),
    "glued-list": (
        MessageLevel.INFO,
        _("List items that were glued into one line were taken apart."),
    ),
    "glued-heading": (
        MessageLevel.INFO,
        _("A heading that was glued to its text was taken apart."),
    ),
    "continued-row": (
        MessageLevel.INFO,
        _("A table row without a label was added to the row before it."),
    ),
    "table-flattened": (
        MessageLevel.WARNING,
        _("A table became a list, a line for each row."),
    ),
    "fact-label": (
        MessageLevel.INFO,
        _("The label of a fact; the page has its own words for it."),
    ),
    "empty-label": (
        MessageLevel.WARNING,
        _("A label with nothing after it: is something missing?"),
    ),
    "fact-stated": (
        MessageLevel.INFO,
        _("The text states this fact, and it was set. Check that it is right."),
    ),
    "business-id-invalid": (
        MessageLevel.WARNING,
        _("This cannot be a business id of the country; it was left in the text."),
    ),
    "unknown-heading": (
        MessageLevel.WARNING,
        _("No section type fits this heading; its text is under “Other information”."),
    ),
    "combined-heading": (
        MessageLevel.INFO,
        _("The heading covers several section types."),
    ),
    "encoding": (
        MessageLevel.WARNING,
        _(
            "The file is not UTF-8. It was read as Windows-1252 (Latin-1): "
            "check letters with accents."
        ),
    ),
    "no-sections": (
        MessageLevel.WARNING,
        _("No heading of a privacy notice was recognised."),
    ),
    "kept-words": (
        MessageLevel.WARNING,
        _("These words found no place in a section."),
    ),
    "organisation-differs": (
        MessageLevel.WARNING,
        _("The organisation has another value on this site; it was not changed."),
    ),
    "unreadable": (MessageLevel.ERROR, ""),
}


@dataclass(frozen=True, slots=True)
class ImportMessage:
    """Something that happened to a part of the source.

    ``text`` holds the words of the source that ended here and nowhere else, so
    that nothing is lost; it is empty where no words were taken out. For errors it
    is the reason. ``line`` is a line of the source, 0 for the whole file. ``fact``
    names a fact that was set, such as ``transfers.status``; ``quote`` is the sentence
    that states it, which stays in its section.
    """

    code: str
    line: int = 0
    text: str = ""
    fact: str = ""
    quote: str = ""

    @property
    def level(self) -> MessageLevel:
        return _CODES[self.code][0]

    @property
    def explanation(self) -> str:
        """What happened, in the active language."""
        return str(_CODES[self.code][1])

    def as_json(self) -> dict[str, object]:
        data: dict[str, object] = {
            "code": self.code,
            "level": self.level.value,
            "line": self.line,
            "text": self.text,
            "explanation": self.explanation,
        }
        if self.fact:
            data |= {"fact": self.fact, "quote": self.quote}
        return data
