"""Which of the languages that notices are recognised in a document is read in."""

from __future__ import annotations

from django.utils.translation import get_language_info
from django.utils.translation import gettext as _

from wagtail_privacy.exceptions import ImportRefused
from wagtail_privacy.importing.cues import known_languages
from wagtail_privacy.importing.documents.language import (
    foreign_language,
    recognise_language,
)
from wagtail_privacy.importing.outline import Outline


def language_of(outline: Outline, given: str | None) -> str:
    """The language asked for, else the one that is recognised."""
    if given:
        if base_of(given) not in known_languages():
            raise ImportRefused(
                _("Notices in “%(language)s” are not recognised. Known: %(known)s.")
                % {"language": given, "known": ", ".join(known_languages())}
            )
        return given
    words = " ".join(block.text for block in outline.blocks)
    if not words.strip():
        raise ImportRefused(_("The file has no text that could be a notice."))
    found = recognise_language(words, outline.language)
    if found is None:
        raise ImportRefused(_unknown_language(words))
    return found


def _unknown_language(words: str) -> str:
    """Why a language is refused: which one it seems to be, if that is clear."""
    known = {"known": ", ".join(known_languages())}
    foreign = foreign_language(words)
    if not foreign:
        return (
            _(
                "The language was not recognised. Say it with --language; "
                "known: %(known)s."
            )
            % known
        )
    name = get_language_info(foreign)["name_translated"]
    return _(
        "The text seems to be in another language (%(name)s), in which notices are "
        "not recognised. If it is not, say the language with --language; known: "
        "%(known)s."
    ) % {"name": name, **known}


def base_of(language: str) -> str:
    """The code of a language without its country: "en" of “en_GB”."""
    return language.replace("_", "-").split("-")[0].lower()
