"""Postal addresses in a line: street or box, code and town, as Europe writes them."""

from __future__ import annotations

import re
from collections.abc import Iterator


_UPPER = "A-ZÀ-ÖØ-ÞŠŽČĆŁŐ"
_PREPOSITION = (
    r"am|an der|an dem|im|in|ob der|ob|vor der|vor dem|bei|auf|auf der|i|på|upon|on|"
    r"by the|le|la|de|der|den|unter"
)
_WORD = rf"[{_UPPER}][\w’'\-]+"
_TOWN = (
    rf"(?:St\. |Bad |Sankt )?{_WORD}"
    rf"(?:[ -](?:(?:{_PREPOSITION}) )?{_WORD}){{0,2}}(?: \([{_UPPER}]\w+\))?"
)
_COUNTRIES = (
    "Finland|Suomi|Finnland|Sverige|Sweden|Ruotsi|Schweden|Deutschland|Germany|Tyskland|"
    "Saksa|Österreich|Austria|Itävalta|Schweiz|Switzerland|Estonia|Eesti|Viro|Estland|"
    "Ireland|Irland|Irlanti|UK|United Kingdom|England|Scotland|Wales|Åland|Ahvenanmaa|"
    "Norge|Norway|Danmark|Denmark|Postadress|Telefon|Tel|Puh"
)
_TAIL = re.compile(rf"[ ,]+(?:{_COUNTRIES})\Z")
_ROAD = (
    "Street|Road|Lane|Avenue|Square|Place|Quay|Row|Terrace|Way|Hill|Park|Close|Drive|"
    "Gardens|Mews|Crescent|Wharf|Creamery|Parade|Walk|Green|Court|Yard"
)
_PREFIX = r"(?:FIN?|SE|S|DE?|AX|EE|LV|LT|PL)[ -] ?"
_CODES = (
    # Five digits, and the Swedish three and two, with a country before them or not.
    re.compile(
        rf"(?<![\w-])(?:{_PREFIX})?(?P<code>\d{{5}}|\d{{3}} \d{{2}}),?\s+"
        rf"(?P<city>{_TOWN})"
    ),
    # Four digits are as many as those of a year: behind a country or a street only.
    re.compile(
        rf"(?<![\w-])(?:A|AT|CH|DK|NO?|BE?|LU?)-(?P<code>\d{{4}})\s+(?P<city>{_TOWN})"
    ),
    re.compile(
        rf"(?:\A\s*|(?<=\d[a-z], )|(?<=\d, )|(?<=\d[a-z] )|(?<=\d ))"
        rf"(?P<code>(?!19|20)[1-9]\d{{3}})\s+(?P<city>{_TOWN})(?=\s*(?:,|\Z))"
    ),
    # The United Kingdom: the town comes first.
    re.compile(
        rf"(?P<city>{_WORD}(?: {_WORD}){{0,3}}),?\s+"
        r"(?P<code>[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2})\b"
    ),
    # Ireland: a town, maybe its county, maybe a code.
    re.compile(
        rf"(?<=, )(?P<city>{_WORD}(?: {_WORD}){{0,2}}(?: \d{{1,2}})?),?\s+"
        rf"(?:(?:Co\.?|County) {_WORD},?\s*)?"
        r"(?P<code>[AC-FHKNPRTV-Y]\d[\dW] ?[AC-FHKNPRTV-Y\d]{4})\b"
    ),
    re.compile(
        rf"(?:(?<=, )|\A)(?P<city>{_WORD}(?: {_WORD}){{0,2}})(?P<code>),"
        r"\s+(?:Co\.|County)\s"
    ),
    re.compile(
        rf" (?:{_ROAD}), (?P<city>{_WORD}(?: {_WORD}){{0,2}})(?P<code>)"
        r"(?=\s*(?:,|\.?\Z))"
    ),
)
_FLOOR = (
    r"(?:,? \d{1,2}(?:\.|st|nd|rd|th|:an?)? ?(?:krs|kerros|vån|våningen|tr|floor|Etage|"
    r"OG|Stock|Obergeschoss)\b\.?)?"
)
_NUMBER = (
    r"[1-9]\d{0,3}(?:[–/-]\d{1,4}(?!\d))?(?: ?[a-zA-Z](?:[–-][a-zA-Z])?(?!\w))?"
    r"(?: (?:as|lgh|bst|lh|LH)\.? ?\d{1,3})?(?: \d{1,3}(?![\d ]*\d))?"
)
_HOUSE = (
    r"(?:(?:Unit|Suite|Flat|Floor|Studio|Barn|Office|Room) \d{1,4}\w?, "
    rf"|{_WORD}(?: {_WORD}){{0,3}}"
    r" (?:House|Court|Building|Buildings|Centre|Lodge|Works|Yard|Farm|Mill"
    r"|Cottage|Rooms?|Hall|Gasworks|Chapel|Barn|Mills|Workshops|Studios|Wharf|Tower), )"
)
_BOX = r"(?:PL|PB|P\.? ?O\.? ?Box|Postfach|Box|Postbox)"
#: A word in an English street’s name; “LH” and “HRB” are none.
_ROAD_WORD = rf"[{_UPPER}][a-zà-öø-ÿ][\w’'\-]*"
_CODE_FOLLOWS = (
    rf"\s[A-Z]{{0,3}}-?\d{{4,5}} [{_UPPER}]|\s(?:[A-Z]{{1,2}}-)?\d{{3}} \d{{2}}\b"
)
_STREETS = (
    re.compile(
        rf"(?<!\w)(?P<street>{_BOX} \d[\d ]{{0,6}}\d|{_BOX} \d)"
        r"(?=\s*(?:[,;).]|\Z)|\s\D|\s\d{3} \d\d|\s\d{5})"
    ),
    # The number before the name, as in English; a house or a unit before it.
    re.compile(
        rf"(?<![\w-])(?P<street>(?:{_HOUSE})?(?:\d{{1,4}}[a-z]?(?:[–-]\d{{1,4}})? "
        rf"{_ROAD_WORD}(?: {_ROAD_WORD}){{0,3}}"
        rf"|(?:Unit|Suite) \d{{1,4}}\w?, [{_UPPER}][\w’']*(?: {_ROAD_WORD}){{1,3}}))"
        r"(?=\s*(?:,|\Z|\)|\. |\s\d))"
    ),
    # The name before the number, as on the continent.
    re.compile(
        rf"(?:(?<=\A)|(?<=[\s,;:(]))(?P<street>[{_UPPER}][\w.’'\-/]*"
        rf"(?: (?!\d)[\w.’'\-/]+){{0,4}}? {_NUMBER}{_FLOOR})"
        rf"(?=\s*(?:[,;)]|\.?\Z|\. )|{_CODE_FOLLOWS})"
    ),
    # No number at all.
    re.compile(
        rf"(?:(?<=\A)|(?<=, ))(?P<street>(?:[{_UPPER}][\w’' ]{{2,30}}, )?"
        rf"{_WORD}(?: (?:na )?{_WORD}){{0,2}} (?:{_ROAD}))(?=\s*(?:,|\Z))"
    ),
)

#: What prose says before a street: “the salon is at Puutarhakatu 3”.
_LEAD_IN = re.compile(
    rf"(?<!\w)(?:osoit\w+|adress\w*|address\w*|anschrift|on|is|at|är|på|finns|ist|lautet|"
    rf"sijaitsee)(?::| on| är| is| ist| lautet)?\s+(?=[{_UPPER}\d])"
)


def find_codes(line: str) -> Iterator[tuple[str, str, int, int]]:
    """Yield (key, value, start, end) of each postal code and town in ``line``."""
    for pattern in _CODES:
        for match in pattern.finditer(line):
            city = match["city"].rstrip(".")
            while tail := _TAIL.search(city):
                city = city[: tail.start()]
            start = match.start("city")
            if match["code"]:
                yield "postal_code", match["code"], *match.span("code")
            yield "city", city, start, start + len(city)


def find_streets(line: str) -> Iterator[tuple[str, str, int, int]]:
    """Yield (key, value, start, end) of each street or box in ``line``."""
    for pattern in _STREETS:
        for match in pattern.finditer(line):
            start, end = match.span("street")
            for lead_in in _LEAD_IN.finditer(line, start, end):
                start = lead_in.end()
            yield "street", line[start:end], start, end
