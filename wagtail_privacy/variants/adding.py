"""Puts the words of a country over those of its language.

``locale/sv_SE`` in this package holds only what differs from ``sv``. It cannot stand
in the app’s own ``locale`` folder: Python takes plain “sv” for “sv_SE.ISO8859-1”
(``locale.normalize``), and ``gettext.find`` would give Finland the words of Sweden.
"""

from __future__ import annotations

from collections.abc import Iterable
from gettext import GNUTranslations
from pathlib import Path

from django.utils.translation import to_language
from django.utils.translation.trans_real import translation


_FOLDER = Path(__file__).parent / "locale"


def variants() -> list[str]:
    """Return the codes of the languages that have a wording of their own here."""
    return sorted(to_language(folder.name) for folder in _FOLDER.iterdir())


def add_variants(languages: Iterable[str]) -> None:
    """Put the words of the variants among ``languages`` over those of the language.

    ``languages`` are Django’s codes. Others are left as they are.
    """
    wanted = {code.lower() for code in languages}
    for folder in _FOLDER.iterdir():
        code = to_language(folder.name)
        if code in wanted:
            with (folder / "LC_MESSAGES" / "django.mo").open("rb") as file:
                translation(code).merge(GNUTranslations(file))
