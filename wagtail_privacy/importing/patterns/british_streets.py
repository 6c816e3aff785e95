"""The parts of a British or Irish address before its town: unit, house and street."""

from __future__ import annotations

import re


UPPER = "A-ZÀ-ÖØ-ÞŠŽČĆŁŐĀĒĪŌŪ"
_ROADS = (
    "Street|Road|Lane|Avenue|Square|Place|Quay|Row|Terrace|Way|Hill|Park|Close|Drive|"
    "Gardens|Mews|Crescent|Wharf|Creamery|Parade|Walk|Green|Court|Yard"
)
#: Some forms shout: “DOCK ROAD”.
ROAD = f"{_ROADS}|{_ROADS.upper()}"
#: Roads that no town is called by, as it is by “Green”, “Hill” or “Wharf”.
LASTING = re.compile(
    r"(?i: (?:Street|Road|Lane|Avenue|Drive|Close|Crescent|Mews|Terrace|Parade"
    r"|Boulevard|Row|Gardens|Way|Yard|Court))\Z"
)
#: Words that end the name of a street or a building, if a town follows them.
_BUILT = (
    rf"{ROAD}|Forecourt|Market|Rise|Grove|Mount|Embankment|Promenade|Esplanade|Circus|"
    "Boulevard|Broadway|Mall|Approach|Bridge|Gate|Common|Fields?|Meadows?|Passage|Path|"
    "Pier|Plaza|Harbour|Docks?|Vale|Villas?|Wynd|Brae|Alley|Arcade|Chase|Croft|Estate|"
    "Campus|Parkway|Buildings?|Chambers|House|Cottages?|Lodge|Works|Farm|Mills?|Rooms?|"
    "Hall|Gasworks|Chapel|Barns?|Workshops|Studios?|Tower|Centre|Center|Boathouse|Stables|"
    "Brewery|Maltings|Granary|Foundry|Exchange|Station|Library|Pavilion|Warehouse|"
    "Offices?|Rectory|Vicarage|Manor|Priory|Abbey|Castle|Airport|Marina|Shed|Annexe|Church|School"
    "|Hub|Hive|Huts?|Bungalow|Gatehouse|Clubhouse|Vestry|Slip|Forge|Smithy|Dairy|Depot|Boatyard|Bakery|Lighthouse|Hospital|Grange|Oast"
)
_UNIT = (
    r"(?:(?:UNIT|SUITE|FLAT|FLOOR|OFFICE|ROOM|BLOCK|STUDIO|Unit|Units|Suite|Flat|Floor|Level|Studio|Barn|Office|Room|Block|Building|Shop"
    r"|Stall|Bay|Arch|Hangar|Apartment|Apt|Plot|Workshop)s? [\dA-Z][\w/-]{0,6}"
    r"(?: ?(?:&|and|to|-) ?\d{1,4}\w?)?"
    r"|(?:\d{1,2}(?:st|nd|rd|th)|Ground|Lower Ground|First|Second|Third|Fourth|Top)"
    r" [Ff]loor)"
)
#: Maltese has its article before a hyphen: “Triq il-Kbira”, “Misraħ ix-Xatt”.
_WORD = (
    rf"(?:[{UPPER}][\w’'.-]*|of|the|and|upon|on|in|an|na|ta[’']|&"
    rf"|(?:i?[lrxzsdtn]|[dm]?in|ta[lrxzsdtn])-[{UPPER}][\w’'-]*)"
)
_NUMBERED = rf"\d{{1,5}}[a-zA-Z]?(?:[–/-]\d{{1,4}}[a-z]?)? [{UPPER}][\w’' .-]{{1,60}}"
_NAMED = rf"(?:[{UPPER}][\w’'.-]*)(?: {_WORD}){{0,4}}"
_SURE = re.compile(rf"(?:{_UNIT}|{_NUMBERED}|{_NAMED} (?:{_BUILT}))\Z")
_CAPITALS = re.compile(rf"(?:{_NAMED})\Z")
#: What a name of an organisation ends in; “Hall Ltd” is no hall.
_COMPANY = re.compile(
    r"(?:\b(?:Ltd|Limited|LLP|LLC|PLC|plc|CIC|CIO|Inc|DAC|CLG|Oyj?|AB|GmbH|Council|Trust"
    r"|DPO|Manager|Secretary|Controller|Association|Society|Club|Group|Company|Charity|Union|Team|Department|Officer"
    r"|Solicitors|Accountants|Partners|Sons|Daughters|Brothers|Partnership|Co-operative)\.?"
    r"|\))\Z"
)
#: Who sits there: “The University of Example” is no house.
_BODY = re.compile(
    r"(?:The )?(?:[A-Z]\w+ )?(?:University|Borough|City|Town|County|Parish|Board"
    r"|Trustees|Governors|Diocese|Archdiocese|Bishop|Council|Institute|Federation|Society|Guild"
    r"|Friends|Order|Association|Corporation|Company|Church|Ministry|Department) of "
)
#: Where words about a place end and the place begins: “we are at”, “Ltd of”.
_LEAD_IN = re.compile(
    rf"(?:\b(?:at|is|are|of|from|in|on|address:?|office:?|to|is:)|[.;:(–])\s+"
    rf"(?:(?:the|our)\s+)?(?=[{UPPER}\d])"
)
#: What is said to be somewhere: “our address is”, where a label is a comma by now.
_OF_PLACE = re.compile(
    r"(?:address|office|offices|premises|base|headquarters|home|studio|workshop|shop|school"
    r"|post|letters?|,)(?: ?(?:for|of) [a-z]{3,20}(?: and [a-z]{3,20})?)?\s?\Z",
    re.IGNORECASE,
)
#: A unit or house before the number of a street, each with its comma.
HOUSES = (
    rf"(?:(?:{_UNIT}|(?:The )?[{UPPER}][\w’'-]+(?: [{UPPER}][\w’'-]+)? (?:{_BUILT})"
    rf"|The (?:{_BUILT})), ){{0,3}}"
)
#: What may stand between a town and its code.
COUNTIES = (
    r"(?:[A-Z][a-z]+shire|Cornwall|Devon|Dorset|Somerset|Kent|Surrey|Essex|Suffolk|Norfolk"
    r"|Cumbria|Northumberland|Rutland|Merseyside|Lancs|Herts|Bucks|Oxon|Glos|Wilts|Hants"
    r"|(?:East|West) Sussex|(?:North|South|West) Yorkshire|Tyne and Wear|West Midlands"
    r"|Greater (?:London|Manchester)|Isle of (?:Wight|Man)|Gwynedd|Powys|Dyfed|Fife"
    r"|Middlesex|(?:Co\.?|County) [A-Z][a-z]+)"
)
_MAX_PARTS = 4
_BEFORE = 200


#: “14 Mill Lane in Oxby”: prose has no comma before the town.
_IN_TOWN = re.compile(
    rf"(?<![\w-])(\d{{1,5}}[a-zA-Z]?(?: [{UPPER}][\w’'-]*){{0,3}} (?:{ROAD})),? in \Z"
)


def street_before(line: str, town: int) -> tuple[int, int] | None:
    """From where to where the street stands whose town begins at ``town``, if any.

    Read from the town to the left, part by part: “Unit 2, The Dye Works, Harebell
    Street, Ottermouth”. The part right before the town may be a name that tells
    nothing (“Glebe End”), if something else stands before it.
    """
    first = max(0, town - _BEFORE)
    before = line[first:town]
    end = len(before.rstrip(" ,"))
    if "," not in before[end:]:
        inside = _IN_TOWN.search(before)
        return (first + inside.start(1), first + inside.end(1)) if inside else None
    start, stop = end, False
    for _part in range(_MAX_PARTS):
        left = before.rfind(", ", 0, start - 2 if start < end else end)
        cut = left + 2 if left >= 0 else 0
        words = before[cut:start].rstrip(" ,")
        own, stop = _own_words(words)
        at = cut + len(words) - len(own)
        opens = first + at == 0
        known = start < end and _is_named_house(
            own,
            numbered=before[start].isdigit(),
            at=words[: len(words) - len(own)].endswith(" at "),
            of_company=left >= 0 and bool(_COMPANY.search(before[:left])),
        )
        known = known or (start < end and bool(_HOUSE_NUMBER.fullmatch(own)))
        if not known and not _is_part(own, nearest=start == end, opens=opens):
            break
        start = at
        if stop or left < 0:
            break
    return (first + start, first + end) if start < end else None


#: A house without a number has a name: “Willow Grange, Hollow Road”.
_NAMED_HOUSE = re.compile(
    rf"[{UPPER}][\w’'-]*(?: (?:(?:of|the|on|by|na) )?[{UPPER}][\w’'-]*){{0,2}}\Z"
)


#: The number alone has a comma behind it, too: “14/2, Triq San Pawl”.
_HOUSE_NUMBER = re.compile(r"\d{1,4}[a-zA-Z]?(?:[/–-]\d{1,4})?")


def _is_named_house(words: str, *, numbered: bool, at: bool, of_company: bool) -> bool:
    """True for the name of a house by what stands around it.

    One that we are “at”, “The Slip” and the like, and, where the street has no number,
    what stands behind the name of a company.
    """
    if not _NAMED_HOUSE.match(words) or _COMPANY.search(words) or _BODY.match(words):
        return False
    return at or words.startswith("The ") or (of_company and not numbered)


def _own_words(words: str) -> tuple[str, bool]:
    """The words of a part without what prose says before them; true if it does."""
    own = words
    for lead_in in _LEAD_IN.finditer(words):
        rest = words[lead_in.end() :]
        word = lead_in[0].split()[0]
        begins = not lead_in.start()  # Behind a label, which is a comma by now.
        told = begins or _OF_PLACE.search(words, 0, lead_in.start())
        if word in {"is", "are"} and not told:
            continue  # “We are St Mary’s Church, Church Street”: that is the name.
        joint = word in {"of", "in"}
        whose = _COMPANY.search(words[: lead_in.start()].rstrip())
        # “Ltd, trading as Rain, of The Maltings”.
        if not joint or whose or begins or re.match(_UNIT, rest) or rest[:1].isdigit():
            own = rest
    return own, own != words


def _is_part(words: str, *, nearest: bool, opens: bool) -> bool:
    """True for a part of an address; what ``opens`` a line is rather a name."""
    if not words or _COMPANY.search(words):
        return False
    few = len(words.split()) <= _MAX_PARTS
    if _SURE.match(words):
        is_name = opens and not nearest and not re.match(rf"{_UNIT}|\d", words)
        return not is_name or (len(words.split()) < _MAX_PARTS and " of " not in words)
    return nearest and not opens and few and bool(_CAPITALS.match(words))


def is_house(words: str) -> bool:
    """True for the name or number of a building or unit, and nothing else."""
    house = re.fullmatch(rf"(?:The )?{_NAMED} (?:{_BUILT})", words)
    the = re.fullmatch(rf"The (?:{_BUILT})", words)
    return bool(is_unit(words) or the or (house and not _COMPANY.search(words)))


def is_unit(words: str) -> bool:
    """True for a unit, flat or floor: “Unit 4”, “Ground Floor”."""
    return bool(re.fullmatch(_UNIT, words))
