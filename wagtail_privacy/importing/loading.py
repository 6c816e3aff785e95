"""Loads the words of a language while another process reads the file.

The first import of a process loads words, learns from samples and makes expressions,
which takes as long as reading a large file does. The process that reads it leaves a
core free, so both are done at once. Later imports find everything there.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from wagtail_privacy.importing.cues import known_languages
from wagtail_privacy.importing.documents.language import recognise_language
from wagtail_privacy.importing.documents.notice_language import base_of
from wagtail_privacy.importing.facts.service_names import mentions
from wagtail_privacy.importing.headings.lexicon import lexicon_of
from wagtail_privacy.importing.patterns.countries import country_code
from wagtail_privacy.importing.statements.phrases import phrases_of
from wagtail_privacy.importing.weighing.bodies import telling_of
from wagtail_privacy.importing.weighing.likeness import heading_likeness, text_likeness
from wagtail_privacy.importing.weighing.neighbours import neighbours


#: So many characters of a file tell its language, the tags of a page left out.
_BEGINNING = 20_000
_TAG = re.compile(r"<[^<>]*>")

_loaded = threading.Event()


@contextmanager
def loading_beside(text: str, language: str | None) -> Iterator[None]:
    """Load the words of ``language`` while the body of the ``with`` statement waits.

    Where none is given, it is that of ``text``, if there is any. What goes wrong here
    goes wrong again, and is told, where the words are needed.
    """
    if _loaded.is_set():
        yield
        return
    thread = threading.Thread(target=_load, args=(text, language), daemon=True)
    thread.start()
    try:
        yield
    finally:
        thread.join()
        _loaded.set()


def _load(text: str, language: str | None) -> None:
    beginning = _TAG.sub(" ", text[:_BEGINNING])
    seems = base_of(language) if language else recognise_language(beginning)
    if seems in known_languages():
        heading_likeness(seems)
        text_likeness(seems)
        telling_of(seems)
        phrases_of(seems)
    for code in known_languages():
        lexicon_of(code)
    neighbours()
    country_code("")
    list(mentions(""))
