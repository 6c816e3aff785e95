"""Where a street begins in a sentence, and what only looks like one."""

from __future__ import annotations

import re

from wagtail_privacy.importing.patterns.british_streets import UPPER


#: What needs no number where a code with five digits follows: “Campingvägen, 360 99 …”.
UNNUMBERED = re.compile(
    rf"(?:(?<=\A)|(?<=[,|] )|(?<=: ))(?P<street>(?=[{UPPER}])"
    r"(?:[\w’-]{1,30} ){0,2}[\w’-]{0,30}(?i:gatan|gata|vägen|väg|torget|torg|gränd"
    r"|stigen|backen"
    r"|platsen|allén|kajen|esplanaden|katu|tie|tori|kuja|polku|straße|strasse|gasse"
    r"|platz))(?=,? (?:[A-Z]{1,3}-)?(?:\d{3} \d\d|\d{5}) [A-ZÀ-ÖØ-Þ])"
)
#: What prose says before a street: “the salon is at Puutarhakatu 3”.
_LEAD_IN = re.compile(
    rf"(?<!\w)(?:osoit\w+|adress\w*|address\w*|anschrift|on|is|at|är|på|finns|ist|lautet|"
    rf"sijaitsee)(?::| on| är| is| ist| lautet| im| in der| am| in| at)?\s+"
    rf"(?=[{UPPER}\d])"
)
#: Who owns a house is called after it, number and all: “Brf Granen 12”.
_HOUSING = re.compile(
    r"(?:HSB:?s? )?(?:Brf|BRF|Bostadsrättsf\w+|Bostads(?: |ab|bolaget)|Samfällighet\w*"
    r"|Asunto|As\.? ?Oy|Kiinteistö|Koy|Taloyhtiö|WEG|Wohnungseigentümer\w*"
    r"|Eigentümergem\w*|Hausgem\w*|Mietergem\w*|Oy|Ab|Tmi|Osk)(?!\w)"
)
#: “Soittoaika on kello 9–11”: hours and chapters have numbers, too.
_HOURS = re.compile(
    r"(?<!\w)(?:kello|klo|klockan|kl|mellan|kohta|kohdassa|punkt|punkten|Artikel|artikla"
    r"|Uhr|Seite|sivu|sidan"
    r"|[Pp]ostnummer|[Pp]ostnr|Postleitzahl|PLZ|[Pp]ostinumero|[Pp]ost ?code)\.? \d"
)
#: Small words that stand in the names of streets: “Straße der Einheit 3”.
_IN_STREETS = frozenset(
    "am an auf der die das des dem den im in zum zur zu und vom von unter bei"
    " beim ob vor de la le les du des dei della del di da van het ten ter op i på"
    " och vid by af av of the ’t alten alte neuen neue hohen langen kleinen großen"
    " grünen roten aan bij onder achter het 't aux au sur sous saint alla alle"
    " dello degli dos das do las los el ved til ja".split()
)
#: A name on the same line ends in its form: “Muster GmbH Am Markt 5”.
_FORMS = (
    r"(?<=[\w.&] )(?:GmbH|mbH|UG|AG|KG|KGaA|OHG|GbR|SE|eG|e\. ?V\.|e\. ?K\.|Oyj?|Ab|AB"
    r"|HB|KB|ry|rf|r\.f\.|sr|Ky|Tmi|Ltd\.?|Limited|LLP|CIC|CIO|plc|Inc\.?|B\.V\.|OÜ|A/S|ApS"
    r"|AS)"
)
_FORM = re.compile(rf"{_FORMS} (?=[A-ZÀ-ÖØ-ÞŠŽ][^\d]*\d)")
_FORM_LAST = re.compile(rf"{_FORMS}\Z")
_NUMBERED = re.compile(r"\d ?[A-Za-z]?,\Z")
_SMALL_RUN = re.compile(r"(?: [a-zäöåßéü’][\w’-]*)+ (?=[A-ZÀ-ÖØ-ÞŠŽ])")
#: Places that are at a street, and no part of its name: “Kanzleisitz in der …”.
_SEAT = re.compile(
    r"(?:sitz|büro|praxis|laden|geschäft|adresse|anschrift|filiale|standort|zentrale"
    r"|kanzlei|räume|werkstatt|atelier|studio|kontor|butik|lokal|verksamhet|toimipiste"
    r"|toimisto|myymälä)\Z",
    re.IGNORECASE,
)


def street_start(line: str, start: int, end: int) -> int:
    """Where the street begins of words that end in a number, or -1 if they are none.

    The words of a sentence are cut off: “Our cabin stands at”, “skickar till”.
    """
    for lead_in in _LEAD_IN.finditer(line, start, end):
        start = lead_in.end()
    if _HOUSING.match(line, start, end) or _HOURS.search(line, start, end):
        return -1
    if _FORM_LAST.search(line, start, end):
        return -1
    for form in _FORM.finditer(line, start, end):
        start = form.end() if line[start].isalpha() else start
    for run in list(_SMALL_RUN.finditer(line, start, end)):
        if _NUMBERED.search(line, start, run.start()):
            continue  # “Campusgatan 20, hus C”: a part of the house.
        spoken = any(word.casefold() not in _IN_STREETS for word in run[0].split())
        if (
            spoken
            or _is_at(line[start : run.start()], run[0], line[run.end() : end])
            or _SEAT.search(line[start : run.start()])
        ):
            start = run.end()
    return start


#: Nobody is in a street that is called so: “ein Team im Ziegelweg 6”.
_ROAD = re.compile(
    r"\w*(?:weg|stra(?:ß|ss)e|gasse|platz|allee|ring|damm|ufer|steig|pfad|gässchen|zeile"
    r"|markt|chaussee|promenade)(?!\w)",
    re.IGNORECASE,
)


def _is_at(words: str, joint: str, street: str) -> bool:
    """True for what is in a street with a whole name of its own."""
    where = joint.strip() in {"im", "am", "in der", "an der", "in dem", "auf der"}
    return where and bool(_ROAD.match(street)) and not _ROAD.search(words)
