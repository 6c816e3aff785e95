"""For whom somebody works, where it stands beside her name.

“Our officer is Ann Example of Sample Advice Ltd”, “Dr. Ann Example, Muster UG, …”.
"""

from __future__ import annotations

import re
from functools import cache

from wagtail_privacy.importing.cues import longest_first
from wagtail_privacy.importing.patterns.company_names import company_in_title
from wagtail_privacy.importing.patterns.fact_patterns import has_role
from wagtail_privacy.importing.patterns.names import is_company, is_name, is_person
from wagtail_privacy.importing.patterns.roles import words_around


_NEAR = 140
_MAX_WORDS = 8
#: Between a name and her firm.
_LINK = re.compile(
    r"(?:\s?[,(/|]|\s[–—-])?\s*"
    r"(?:(?:(?:who |som )?(?:is |are |är )?(?:employed |works |working |arbetar"
    r" |anställd )|who is |som är )?"
    r"(?:of|for|at|from|with|by|von|vom|bei|beim|aus|på|från|hos|vid|i|c/o"
    r"|yrityksestä|joka työskentelee|joka on töissä)\s+)?"
    r"(?:(?:der|die|dem|den|das|the|a|an|firma|firman|company|yritys)\s+){0,2}",
    re.IGNORECASE,
)
#: A part of a line, to the next comma or bracket.
_PART = re.compile(r"[^,;:()\[\]/|]{3,90}")
_COURTESY = re.compile(r"(?:,|:)?\s*(?:Frau|Herrn?|Mrs?\.?|Ms\.?|Dr\.?)?\s*\Z")
#: “Muster Oy:n Ann Example”, “Sample Ltd’s Ann Example”.
_WHOSE = re.compile(r"(?:[:’']?n|[’']s)\s*\Z")
#: Offices that bear no company form: “Lakitoimisto Example”, “Kanzlei Example”.
_OFFICE = re.compile(
    r"(?:(?:laki|asianajo|tili|konsultti|isännöinti|insinööri)toimisto\w*|isännöinti"
    r"|advokatbyrån?|advokatfirman?|juristbyrån?|konsultbyrån?|revisionsbyrån?"
    r"|(?:rechtsanwalts|anwalts)?kanzlei|ingenieurbüro|datenschutzbüro|zweckverband"
    r"|(?:\w+ ){1,4}(?:solicitors|partnership|consulting|consultancy|advisers|advisory"
    r"|associates|services|compliance))\b",
    re.IGNORECASE,
)


def employer_beside(text: str, name: str, *, public: bool) -> str:
    """The firm of ``name`` that stands beside it in ``text``, or "".

    An officer may also be lent by a ``public`` body or an office without a form.
    """
    start = text.find(name)
    if start < 0:
        return ""
    after = text[start + len(name) : start + len(name) + _NEAR]
    return _behind(after, public=public) or _before(
        text[max(0, start - _NEAR) : start], public=public
    )


def _behind(after: str, *, public: bool) -> str:
    link = _LINK.match(after)
    if not link or not link[0].strip():
        return ""
    rest = after[link.end() :]
    firm = _at(rest, public=public)
    if firm:
        return firm
    # Her post may stand between: “Ann Example, Senior Adviser, Sample Ltd”.
    part = _PART.match(rest)
    if not part or not _tells_post(part[0]):
        return ""
    if rest[part.end() : part.end() + 1] == "," and (
        firm := _at(rest[part.end() + 1 :].lstrip(), public=public)
    ):
        return firm
    for joint in _WITH.finditer(part[0]):
        if _tells_post(part[0][: joint.start()]):
            return _at(rest[joint.end() :], public=public)
    return ""


def _tells_post(words: str) -> bool:
    """True for a post, and for who pleads in court: no post in a firm's own name."""
    return has_role(words) or bool(_LAWYER.search(words))


_LAWYER = re.compile(
    r"(?<!\w)(?:solicitor|barrister|attorney|(?:rechts|fach)?anw[aä]lt(?:in)?"
    r"|volljurist(?:in)?|varatuomari)\b",
    re.IGNORECASE,
)
#: Between a post and the firm: “solicitor at Example Ltd”, “advokat på Exempel AB”.
_WITH = re.compile(
    r" (?:at|with|of|from|på|hos|vid|i|bei|beim|von|in)"
    r" (?:(?:der|dem|den|die|the|firman) )?"
)
#: “She is employed by Example Ltd”, “Hän työskentelee Esimerkki Oy:ssä”.
_EMPLOYED = re.compile(
    r"(?:She|He|They|Hon|Han|Hän|Sie|Er)(?: (?:is|are|är|on|ist))?"
    r"(?: (?:also|själv|itse|selbst))? "
    r"(?:employed (?:by|at)|works? (?:for|at)|comes? from|anställd (?:hos|av|på|vid)"
    r"|arbetar (?:hos|på|vid|för)|kommer från|työskentelee|töissä"
    r"|(?:angestellt|beschäftigt|tätig) bei|arbeitet (?:bei|für)|kommt von)"
    r" (?:der |die |dem |the )?(?:yrityksessä |firman? )?"
)


def employer_told(sentence: str, *, public: bool) -> str:
    """The firm in a sentence that says where who was named before is employed."""
    begins = _EMPLOYED.match(sentence)
    return _at(sentence[begins.end() :], public=public) if begins else ""


def _at(rest: str, *, public: bool) -> str:
    """The firm that ``rest`` begins with."""
    company = company_in_title().match(rest)
    if company and not is_person(company["name"]):
        return company["name"]
    part = _PART.match(rest)
    words = _GOES_ON.split(part[0])[0].strip().rstrip(".") if part else ""
    return firm_of(words, public=public) if public else ""


#: “… Health Partnership and sits at Unit 6”: a verb follows.
_GOES_ON = re.compile(r" (?:and|och|ja|und) (?=[a-zåäö])|\. ")


def _before(before: str, *, public: bool) -> str:
    """The firm whose name ends right before the name of who is with it."""
    head = before[: _COURTESY.search(before).start()] if before else ""
    through = _THROUGH.search(head)
    if through:
        head = f"{head[: through.start()]},"
        before = head
    whose = _WHOSE.search(head)
    parted = before.rstrip().endswith((",", ":")) or head != before.rstrip()
    if not whose and not parted:
        return ""
    head = head[: whose.start()] if whose else head
    for company in company_in_title().finditer(head):
        if company.end() == len(head.rstrip(" .,")):
            return company["name"]
    return ""


#: “We have engaged Example Law AB through its lawyer Ann Example”.
_THROUGH = re.compile(
    r",? (?:genom|through|durch|represented by|företrätt av|företrädd av"
    r"|vertreten durch|där|where|wo)(?: [\w.-]{1,24}){0,2}?\s*\Z"
)


def lending_firm(text: str) -> str:
    """The only firm that a sentence about an officer says she is lent by, or "".

    “The service is provided by Sample Ltd, and Ann Example is in charge”, “Ann Example,
    der bei der Muster GmbH angestellt ist”.
    """
    firms = list(company_in_title().finditer(text))
    if len(firms) != 1:
        return ""
    before, after = text[: firms[0].start()], text[firms[0].end() :]
    lent = _lent_by().search(before) or _lent_at().match(after)
    return firms[0]["name"] if lent else ""


@cache
def _lent_by() -> re.Pattern[str]:
    """What stands right before the firm that does the work of an officer."""
    words = longest_first(words_around("lent_by"))
    articles = r"(?: (?:the|der|die|dem|den|das|firma|firman|yritys|company))*"
    return re.compile(rf"(?<!\w)(?:{words}){articles}\s*\Z", re.IGNORECASE)


@cache
def _lent_at() -> re.Pattern[str]:
    """The same behind the firm, maybe behind the ending of its case."""
    words = longest_first(words_around("lent_at"))
    return re.compile(
        rf"(?:[:’'][a-zåäö]{{1,4}})? (?:{words})(?!\w)|[:’'](?:lta|ltä|sta)(?!\w)",
        re.IGNORECASE,
    )


def firm_of(words: str, *, public: bool) -> str:
    """``words`` if they are the name of a firm and nothing else, or ""."""
    words = words.strip(" ,;:")
    company = company_in_title().fullmatch(words)
    if company:
        return words
    many = words.split()
    few = 0 < len(many) <= _MAX_WORDS and words[:1].isupper()
    spoken = 2 * sum(word.islower() for word in many) > len(many)
    if not few or spoken or not is_name(words):
        return ""
    if _OFFICE.match(words):
        return words  # “Kanzlei Example & Partner” is no post.
    if has_role(words):
        return ""
    return words if public and is_company(words) and not is_person(words) else ""
