"""How sure a decision of recognition is, and what it rests on."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


#: From here on a type is taken; below it the section is a question to the editor:
#: where the text alone speaks, a decision below it is more often wrong than right.
THRESHOLD = 0.5


class Reason(TextChoices):
    """What a decision rests on. The values are for ever; scripts read them."""

    HEADING = "heading-known", _("The heading is known.")
    PARTS = "heading-parts", _("Parts of the heading are known.")
    CHOICE = "heading-choice", _("The heading has two meanings; the text decides.")
    NEARLY = "heading-nearly", _("A known heading has nearly the same words.")
    WORDS = "heading-words", _("Telling words stand in the heading.")
    LIKE = "heading-like", _("The heading is like known headings.")
    BOTH = "heading-and-text", _("The heading and the text point the same way.")
    TEXT = "text", _("The text says it.")
    PLACE = "place", _("The place among its neighbours says it.")
    DATE = "date-line", _("The line has a date and its label.")
    OPENING = "opening", _("It stands before the first heading.")
    FORM = "form", _("Words without a heading go on after a section.")
    MARKUP = "markup", _("It is a page of this package, and its markup says it.")
    NONE = "none", _("Nothing tells what it is.")


#: How often a heading of each kind is right, as counted on the tuned corpus.
BY_HEADING = {
    Reason.HEADING: 0.99,
    Reason.PARTS: 0.95,
    Reason.CHOICE: 0.9,
    Reason.NEARLY: 0.95,
    Reason.WORDS: 0.7,
}


@dataclass(frozen=True, slots=True)
class Guess:
    """A section type that a section may have; ``confidence`` is from 0 to 1.

    It tells how often such a guess is right (``weighing.chances``). ``words`` are those
    that speak for the type most; they are named where none is sure enough.
    """

    type: str
    confidence: float
    reason: Reason
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Decision:
    """The type of a section, with what it rests on.

    ``rivals`` are the guesses among which an editor must choose; they are there only
    if the section was left in “Other information” because none was sure enough.
    """

    type: str
    confidence: float = 1.0
    reason: Reason = Reason.HEADING
    also: tuple[str, ...] = ()
    rivals: tuple[Guess, ...] = ()
