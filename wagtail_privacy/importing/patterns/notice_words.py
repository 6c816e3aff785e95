"""The words by which a notice speaks of itself."""

from __future__ import annotations

import re
from functools import cache

from wagtail_privacy.importing.cues import cues_of
from wagtail_privacy.importing.folding import fold


def speaks_of_notice(text: str, language: str) -> bool:
    """True for words that name the notice itself: “Small print about this letter”."""
    return bool(notice_words(language).search(fold(text)))


@cache
def notice_words(language: str) -> re.Pattern[str]:
    """The words for a notice itself: its titles, “this page”, “this document”."""
    titles = map(re.escape, cues_of(language).words["titles"])
    return re.compile(rf"(?<!\w)(?:{'|'.join([*titles, _THIS])})")


_THIS = (
    r"(?:this|the|our) (?:notice|policy|statement|leaflet|booklet|text)|"
    r"this (?:page|document|information|version|letter|paper|flyer|handout|sheet)|"
    r"(?:the )?(?:current|present) (?:text|version|edition)|this (?:edition|issue)|"
    r"seloste|sivun teksti(?:n|ä)?\b|"
    r"tämä (?:sivu|teksti|asiakirja|ilmoitus|tiedote|dokumentti|versio)|"
    r"tämän (?:sivun|tekstin|asiakirjan|ilmoituksen|tiedotteen|dokumentin|version)|"
    r"tämä (?:paperi|esite|lehtinen|kirje)|"
    r"tämän (?:paperin|esitteen|lehtisen|kirjeen)|"
    r"tätä (?:paperia|esitettä|lehtistä|kirjettä)|"
    r"tätä (?:sivua|tekstiä|asiakirjaa|ilmoitusta|tiedotetta)|tietosuojasel|tiedote|"
    r"(?:den här |denna )?(?:beskrivning|policy|sida)|"
    r"(?:texten|informationen|skriften|foldern|broschyren|häftet)\b|"
    r"(?:den här|denna|detta|det här) (?:text|information|dokument|meddelande|version)|"
    r"(?:die )?vorliegende[rn]? (?:fassung|version|erklärung)|"
    r"diese[nrsm]? (?:erklärung|seite|hinweis|fassung|text|dokument|information|"
    r"version|merkblatt|faltblatt|blatt|schreiben|broschüre|papier)|"
    r"(?:der|den|unser) text\b|datenschutz(?:erkl|hinw|inf)"
)
