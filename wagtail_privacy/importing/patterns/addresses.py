"""Postal addresses in a line: street or box, code and town, as Europe writes them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wagtail_privacy.importing.patterns.british_streets import (
    COUNTIES,
    HOUSES,
    LASTING,
    ROAD,
    UPPER,
    street_before,
)
from wagtail_privacy.importing.patterns.countries import country_code
from wagtail_privacy.importing.patterns.postal_codes import (
    BRITISH,
    CANADIAN,
    CODE_LABEL,
    DUTCH,
    IRISH,
    LABELLED,
    MALTESE,
    OVERSEAS,
)
from wagtail_privacy.importing.patterns.street_starts import UNNUMBERED, street_start
from wagtail_privacy.importing.patterns.towns_first import TOWN_BEFORE_CODE, is_placed


_PREPOSITION = (
    r"am|an der|an dem|im|in|ob der|ob|vor der|vor dem|bei|auf|auf der|i|på|upon|on|"
    r"by the|le|la|de|der|den|unter"
)
_WORD = rf"[{UPPER}][\w’'\-]+"
_TOWN = (
    rf"(?:St\. |Bad |Sankt )?{_WORD}"
    rf"(?: (?:(?:{_PREPOSITION}) )?{_WORD}){{0,2}}(?: \([{UPPER}][a-zß-ÿ]\w*\))?"
)
#: Labels without a colon that a town was read together with.
_TAIL = re.compile(r"[ ,]+(?:Postadress|Telefon|Tel|Puh|Phone|Email|Telephone)\Z")
#: Districts of Danish towns are letters: “København Ø”.
_DANISH = r"(?: (?:C|K|N|NV|S|SV|V|Ø)(?![\w-]))?"
_PREFIX = r"(?:FIN?|SE|S|DE?|AX|EE|LV|LT|PL|F|FR|I|IT|ES?)[ -] ?"
_CODES = (
    *(
        re.compile(
            rf"(?:(?<=, )|\A)(?P<city>{_WORD}(?: {_WORD}){{0,2}}?)"
            rf"(?:,? \((?:{state})\)|,? (?:{state})),? (?P<code>{code})(?![\w-])"
        )
        for state, code in OVERSEAS
    ),
    # Five digits, and the Swedish three and two, with a country before them or not.
    re.compile(
        rf"(?<![\w-])(?<!Box )(?P<prefix>{_PREFIX})?"
        rf"(?P<code>\d{{5}}|\d{{3}} \d{{2}}),?\s+(?P<city>{_TOWN})"
    ),
    # Four digits are as many as those of a year: behind a country or a street only.
    re.compile(
        rf"(?<![\w-])(?P<prefix>(?:A|AT|CH|DK|NO?|BE?|LU?|LV)-)(?P<code>\d{{4}})\s+"
        rf"(?P<city>{_TOWN}{_DANISH})"
    ),
    # “Kanalgatan 28 i Oxby, 461 99”, “28 B i Oxby (461 99)”, “in 6060 Oxdorf, Salzgasse
    # 20”; four digits, as of a year, need what a code is called before them.
    re.compile(
        rf"\d(?: ?[A-Za-z])?(?: i | in |, )(?P<city>{_WORD}(?: {_WORD})?),? \(?"
        rf"(?P<label>{CODE_LABEL})?"
        r"(?P<code>\d{3} \d\d|\d{5}|(?(label)\d{4}|(?!)))(?![\w-]|[ .]\d)"
    ),
    re.compile(
        rf"(?<=\bin )(?P<code>(?!19|20)\d{{4}}) (?P<city>{_TOWN})"
        rf"(?=, [{UPPER}][^\d,;.]{{2,40}} \d)"
    ),
    LABELLED,
    # The Dutch two letters behind the digits, the Polish line between them.
    re.compile(
        r"(?<![\w-])(?P<prefix>(?:NL|PL)-)?"
        rf"(?P<code>{DUTCH}|\d\d-\d{{3}})\s+"
        rf"(?P<city>{_TOWN})"
    ),
    # New Zealand and South Africa: four digits behind the town, and no state.
    TOWN_BEFORE_CODE,
    # Three digits are as many as those of a price: with Iceland’s name only.
    re.compile(
        r"(?<![\w-])(?P<prefix>IS-)?(?P<code>[1-9]\d\d)\s+"
        rf"(?P<city>{_TOWN})(?=,? (?:Iceland|Island|Ísland|Islanti)\b)"
    ),
    re.compile(
        rf"(?:\A\s*|(?<=\d[a-z], )|(?<=\d, )|(?<=\d[a-z] )|(?<=\d )"
        r"|(?<=\d in )|(?<=\d i )|(?<=\d[a-z] in )|(?<=[Ff]loor, )|(?<= tr, )"
        r"|(?<=. sal, )|(?<=. th, )|(?<=. tv, )"
        r"|(?<=krs, )|(?<=[Ss]tock, )|(?<=Etage, )|(?<= OG, )|(?<=kerros, ))"
        rf"(?P<code>(?!19|20)\d{{4}})\s+(?P<city>{_TOWN}{_DANISH})"
        r"(?=\s*(?:[,;(]|\.?\s*\Z|\.\s))"
    ),
    # The United Kingdom and Malta: the town comes first.
    re.compile(
        rf"(?P<city>{_WORD}"
        rf"(?: (?:(?:{_PREPOSITION}|of|the|under) ){{0,2}}{_WORD}){{0,3}})"
        rf",?\s+(?:{COUNTIES},?\s+)?\(?{CODE_LABEL}?(?P<code>{BRITISH}|{MALTESE})\b"
    ),
    # Ireland: a town, maybe its county, maybe a code.
    re.compile(
        rf"(?:(?<=, )|\A)(?P<city>{_WORD}(?: {_WORD}){{0,2}}(?: \d{{1,2}})?),?\s+"
        rf"(?:(?:Co\.?|County) {_WORD},?\s*)?"
        rf"(?P<code>{IRISH})\b"
    ),
    re.compile(
        rf"(?:(?<=, )|\A)(?P<city>{_WORD}(?: {_WORD}){{0,2}})(?P<code>),"
        r"\s+(?:Co\.|County)\s"
    ),
    re.compile(
        rf" (?:{ROAD}), (?P<city>{_WORD}(?: {_WORD}){{0,2}})(?P<code>)"
        r"(?=\s*(?:,|\.\s|\.?\Z))"
    ),
)
_FLOOR = (
    r"(?:,? \d{1,2}(?:\.|st|nd|rd|th|:an?)? ?(?:krs|kerros|vån|våningen|tr|floor|Etage|"
    r"OG|Stock|Obergeschoss|sal(?: (?:tv|th|mf))?)\b\.?|,? (?:plan|våning) \d{1,2}\b"
    r"|,? (?:hus|uppgång|port|ingång|trapp|rappu|Haus|Aufgang) [A-Z\d]{1,2}\b)?"
)
_NUMBER = (
    r"(?!(?:1[6-9]|20)\d\d(?!\d))[1-9]\d{0,3}(?:[–/-]\d{1,4}(?!\d))?"
    r"(?: ?(?!i\s)[a-zA-Z](?:[–-][a-zA-Z])?(?!\w)| (?:bis|ter|hs|huis)(?!\w)"
    r"|-[IVX]{1,4}(?!\w))?"
    r"(?::\d{1,3}(?=,? (?:[A-Z]{1,2}-)?\d{3} ?\d\d ))?"
    r"(?:,? (?:as|lgh|bst|lh|LH)\.? ?\d{1,4}(?! \d\d\b))?(?: \d{1,3}(?![\d ]*\d))?"
)
#: The house that a continental street may have before it: “Regionens hus, Gatan 3”.
_HOUSE = (
    rf"(?:[{UPPER}][\w’'-]*(?: [\w’'-]+)? ?(?:[Hh]us(?:et)?|[Tt]alo|[Kk]eskus|[Hh]aus"
    r"|[Zz]entrum|[Gg]ebäude|[Ss]chloss|[Gg]ården|[Cc]entrum|[Cc]enter|[Tt]ower), "
    r"|(?:Haus|Villa|Schloss) (?:(?:am|im|an der|der|des|zum|zur) )?"
    rf"[{UPPER}][\w’-]*, )?"
)
_BOX = r"(?:PL|PB|P\.? ?O\.? ?Box|Postfach|Box|Postbox)"
#: A word in an English street’s name; “LH” and “HRB” are none.
_ROAD_WORD = rf"[{UPPER}][a-zà-öø-ÿ][\w’'\-]*"
#: The road that a court or a yard is off: “2 Tannery Yard, Mill Lane” is one street,
#: though its town stands on the next line.
_OFF_ROAD = (
    rf"(?:, {_ROAD_WORD}(?: {_ROAD_WORD}){{0,2}} (?:Street|Road|Lane|Avenue|Crescent)"
    r"(?=,|\Z))?"
)
_CODE_FOLLOWS = (
    rf"\s(?:in |i )?[A-Z]{{0,3}}-?\d{{4,5}} [{UPPER}]"
    rf"|\s(?:i )?(?:[A-Z]{{1,2}}-)?\d{{3}} \d{{2}}\b"
    rf"|\s(?:i|in) {_WORD}(?: {_WORD})?,? \(?(?:{CODE_LABEL}\d{{4}}"
    rf"|{CODE_LABEL}?(?:\d{{5}}|\d{{3}} \d\d))\b"
)
_STREETS = (
    re.compile(
        rf"(?<!\w)(?P<street>{_BOX} \d[\d ]{{0,6}}\d|{_BOX} \d)"
        r"(?=\s*(?:[,;).]|\Z)|\s\D|\s\d{3} \d\d|\s\d{5})"
    ),
    # The number before the name, as in English; a house or a unit before it.
    re.compile(
        rf"(?<![\w-])(?<!\d\.)(?P<street>{HOUSES}"
        rf"(?:\d{{1,5}}[a-zA-Z]?(?:[–-]\d{{1,4}})? "
        rf"(?:[NSEW]{{1,2}}\.? )?{_ROAD_WORD}(?: {_ROAD_WORD}){{0,3}}{_OFF_ROAD}"
        r"(?:,? (?:(?:Suite|Ste\.?|Unit|Apt\.?|Floor|Room|PMB|Bldg\.?|Building|Office) "
        r"|# ?)[\dA-Z-]{1,5}(?!\w))?"
        rf"|(?:Unit|Suite|UNIT|SUITE) \d{{1,4}}\w?, [{UPPER}][\w’']*"
        rf"(?: {_ROAD_WORD}){{1,3}}))"
        r"(?=\s*(?:,|\Z|\)|\. |\s\d))"
    ),
    # The name before the number, as on the continent.
    re.compile(
        rf"(?:(?<=\A)|(?<=[\s,;:(]))(?P<street>{_HOUSE}(?:S:ta? )?[{UPPER}][\w.’'\-/]*"
        rf"(?: (?!\d|[/-] )[\w.’'\-/]+){{0,4}}? {_NUMBER}{_FLOOR})"
        rf"(?=\s*(?:[,;()|·•]|\.?\Z|\. )|\s[–—/-]\s|{_CODE_FOLLOWS}"
        # “Koulukatu 1:ssä”.
        r"|[:’'](?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|een|hen)\b)"
    ),
    # No number at all.
    re.compile(
        rf"(?:(?<=\A)|(?<=, ))(?P<street>{HOUSES}(?:[{UPPER}][\w’' ]{{2,30}}, )?"
        rf"{_WORD}(?: (?:na )?{_WORD}){{0,2}} (?:{ROAD}))(?=\s*(?:,|\Z))"
    ),
    UNNUMBERED,
)


def find_codes(line: str) -> Iterator[tuple[str, str, int, int]]:
    """Yield (key, value, start, end) of each postal code and town in ``line``.

    The country before a code (“SE-211 20”) is no part of its value, but of its place.
    """
    coded = False
    taken: set[int] = set()
    for pattern in _CODES:
        for match in pattern.finditer(line):
            if match.start("code") in taken or _is_no_town(line, match):
                continue
            taken.add(match.start("code") if match["code"] else -1)
            if not match["code"] and coded:
                continue  # Before the town: “Lakeside Park, Wharf Way, Brindle”.
            coded = coded or bool(match["code"])
            road = _ROAD_IN.match(match["city"])
            start = match.start("city") + (road.end() if road else 0)
            city = _without_tail(line[start : match.end("city")].rstrip("."))
            if match["code"]:
                prefix = match.start("prefix") if "prefix" in match.groupdict() else -1
                code = match.start("code") if prefix < 0 else prefix
                yield "postal_code", match["code"], code, match.end("code")
            yield "city", city, start, start + len(city)
            if street := _street_of(line, match, start):
                yield "street", line[slice(*street)], *street


#: “10000 Euro” is no place.
_NO_TOWN = re.compile(
    r"\A(?:Euro|EUR|SEK|CHF|Franken|Kronor|Kunden|Personen|Menschen|Mitglieder)\Z"
)
#: “1200 Harbor Boulevard” is rather a street.
_ROAD_TOWN = re.compile(
    rf"(?<= )(?:{ROAD}|Boulevard|Blvd|Ave?|Rd|Ln|Dr|Pkwy|Hwy|St)\.?\Z"
)


def _is_no_town(line: str, match: re.Match[str]) -> bool:
    """True for words that are no town, though they stand where one would.

    “Lockerby Wharf” and “Nether Green” are towns if a street stands before them.
    """
    city = match["city"]
    if _NO_TOWN.search(city):
        return True
    if match.re is TOWN_BEFORE_CODE and not is_placed(line, match):
        return True
    if not _ROAD_TOWN.search(city):
        return False
    if LASTING.search(city) or not match["code"]:
        return True
    street = street_before(line, match.start("city"))
    return not street or not _ROAD_PART.search(line[slice(*street)])


_ROAD_PART = re.compile(rf"(?:\A|, )\d{{1,5}}[a-z]? |(?: |\A)(?:{ROAD})\Z")


#: “at 14 Mill Lane in Oxby” has the end of the street before the town.
_ROAD_IN = re.compile(rf"[^,]{{1,60}} (?:{ROAD}) in (?=[{UPPER}])")


def _street_of(line: str, match: re.Match[str], town: int) -> tuple[int, int] | None:
    """Where the street of a town stands that comes before its code."""
    first = match.start("city") < match.start("code") and match["code"]
    first = first or (not match["code"] and match.start() == match.start("city"))
    return street_before(line, town) if first else None


def _without_tail(city: str) -> str:
    """The town without a label or a country that was read together with it."""
    while True:
        tail = _TAIL.search(city)
        words = city.split(" ")
        country = next(
            (n for n in (3, 2, 1) if n < len(words) and _is_country(words[-n:])), 0
        )
        if not tail and not country:
            return city
        city = city[: tail.start()] if tail else " ".join(words[:-country])


def _is_country(words: list[str]) -> bool:
    return bool(country_code(" ".join(words)))


def is_town(words: str) -> bool:
    """True if ``words`` can be the name of a town and nothing else."""
    return bool(_WHOLE_TOWN.fullmatch(words))


def is_code(words: str) -> bool:
    """True if ``words`` are a postal code and nothing else."""
    return bool(_WHOLE_CODE.fullmatch(words))


_WHOLE_TOWN = re.compile(rf"{_TOWN}(?: [A-ZØ\d]{{1,2}})?")
_WHOLE_CODE = re.compile(
    rf"(?:[A-Z]{{1,3}}-)?(?:\d{{4,5}}|\d{{3}} \d{{2}}|{DUTCH}|\d\d-\d{{3}}"
    rf"|{BRITISH}|{IRISH}|{MALTESE}|{CANADIAN})"
)


def is_county(words: str) -> bool:
    """True for a county, which stands between a town and its code."""
    return bool(re.fullmatch(COUNTIES, words))


def find_streets(line: str) -> Iterator[tuple[str, str, int, int]]:
    """Yield (key, value, start, end) of each street or box in ``line``."""
    for pattern in _STREETS:
        for match in pattern.finditer(line):
            start, end = match.span("street")
            start = street_start(line, start, end)
            if start < 0:
                continue
            yield "street", line[start:end], start, end
