"""For whom somebody works, beside her name: “Ann Example of Sample Advice Ltd”."""

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
    r"(?:(?:der|die|dem|den|das|the|a|an|our|firma|yritys)\s+){0,2}",
    re.IGNORECASE,
)
#: What a firm is, before a name that has no form: “of the law firm Sample & Co”; with
#: a capital it is part of the name.
_KIND = re.compile(
    r"(?:(?:law|consulting|advisory|accounting|audit|privacy) )?(?:firm|company"
    r"|consultancy|practice|agency|business|chambers|byrån|firman|bolaget|företaget"
    r"|konsultbolaget|konsultfirman|(?:advokat|jurist|konsult)(?:byrån|firman)"
    r"|(?:laki|asianajo|konsultti)?(?:toimisto|yrity[ks])(?:sta|stä|sestä|ssa|sessä)?)\s+"
    r"(?=[A-ZÀ-ÖØ-ÞŠŽ])"
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
    r"|associates|services|compliance|unit|alliance|federation|hub|agency))\b",
    re.IGNORECASE,
)
#: What several share and no form tells: “Exempelbygdens kommunalförbund”.
_SHARED = re.compile(
    r"[A-ZÅÄÖ][\w-]+ (?:[a-zåäö]{3,20} ){0,2}"
    r"[a-zåäö]{0,20}(?:byrå|förbund|bolag|central|samkommun|enhet|samfällighet"
    r"|yhtymä|toimisto|keskus|liikelaitos|liitto)"
)


def employer_beside(text: str, name: str, *, public: bool) -> str:
    """The firm of ``name`` that stands beside it in ``text``, or "".

    An officer may also be lent by a ``public`` body or an office without a form.
    """
    start = text.find(name)
    if start < 0:
        return ""
    after = text[start + len(name) : start + len(name) + _NEAR]
    company = company_in_title().match(after.lstrip())
    if company and _FROM.match(after.lstrip(), company.end()):
        return company["name"]  # “Ann Example Esimerkki Oy:stä”.
    return (
        _behind(after, public=public)
        or _before(text[max(0, start - _NEAR) : start], public=public)
        or _of_host(after, text)
    )


def _of_host(after: str, text: str) -> str:
    """The firm behind a name that her mailbox has in its host.

    “Ann Example from Samplify, ann@samplify.example” needs no form of a company.
    """
    link = _LINK.match(after)
    said = bool(link) and any(map(str.isalpha, link[0]))
    named = _PROPER.match(after, link.end()) if link and said else None
    if named is None or _OFFICIAL.search(named[0]):
        return ""
    word = named[0].split()[0].casefold().translate(_UMLAUTS)
    hosts = (host.casefold() for host in _HOST.findall(text))
    long = len(word) > _SHORT_WORD
    return named[0] if long and any(host.startswith(word) for host in hosts) else ""


#: “vom Schulamt” is where somebody sits, and no name.
_OFFICIAL = re.compile(
    r"\A[^\W\d_]*(?:amt|verein|verband|büro|kanzlei|kreis|stadt|gemeinde|referat"
    r"|abteilung|verwaltung|kommun|region|kunta|kaupunki|virasto|council|university)\Z",
    re.IGNORECASE,
)
_HOST = re.compile(r"@([\w-]{2,60})")
_UMLAUTS = str.maketrans({"ä": "a", "ö": "o", "å": "a", "ü": "ue", "ß": "ss", "é": "e"})
_SHORT_WORD = 3


_FROM = re.compile(r"[:’'](?:sta|stä|lta|ltä|ssa|ssä|n)(?!\w)")


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
    kind = _KIND.match(rest)
    rest = rest[kind.end() :] if kind and public else rest
    company = company_in_title().match(rest)
    if company and not is_person(company["name"]):
        return company["name"]
    part = _PART.match(rest)
    if kind and public and part:
        named = _PROPER.match(part[0])
        return named[0] if named else ""
    words = _GOES_ON.split(part[0])[0].strip().rstrip(".") if part else ""
    return firm_of(words, public=public) if public else ""


_PROPER = re.compile(
    r"[A-ZÀ-ÖØ-ÞŠŽ][\w’'-]+(?: (?:(?:&|und|and|och|ja) )?[A-ZÀ-ÖØ-ÞŠŽ][\w’'-]*){0,4}"
)
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
    r"|vertreten durch|där|where|wo|jossa|josta)(?: [\w.-]{1,24}){0,3}?\s*\Z"
)


def firm_before(text: str, after: str) -> str:
    """The firm of a sentence about an officer, whose name stands in the one ``after``.

    “We have engaged Sample Partners LLP as external officer. Your contact there is Ann
    Example”: the first sentence speaks of the office, or the second says “there”.
    """
    if not (_OFFICE_TOLD.search(text) or _THERE.search(after)):
        return ""
    firms = [found["name"] for found in company_in_title().finditer(text)]
    if firms:
        return firms[-1]
    found = (_at(text[it.end() :], public=True) for it in _BY.finditer(text))
    offices = (it[0] for it in _PROPER.finditer(text) if " " in it[0])
    return next(filter(None, [*found, *filter(_OFFICE.match, offices)]), "")


_OFFICE_TOLD = re.compile(
    r"officer|ombud|datenschutzbeauftragt|tietosuojavastaav|extern|ulkopuoli",
    re.IGNORECASE,
)
_THERE = re.compile(r"(?<!\w)(?:there|dort|där|siellä|sieltä)(?!\w)", re.IGNORECASE)
_BY = re.compile(
    r"(?<!\w)(?:by|from|through|with|of|av|från|genom|via|hos|von|vom|durch|bei|beim|mit)"
    r" (?:(?:the|der|dem|den|die) )?"
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


def only_firm(text: str) -> str:
    """The firm in a sentence that names an officer, if it names no other, or "".

    No verb is looked for: she is with it, or it is the controller.
    """
    firms = {found["name"] for found in company_in_title().finditer(text)}
    return firms.pop() if len(firms) == 1 else ""


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


#: How a German sentence ends behind a firm: “hat … aus der Kanzlei Example inne”.
_VERB_END = re.compile(
    r" (?:inne|an|ein|zu|wahr|aus|ab|bereit|übernommen|bestellt|benannt|betraut"
    r"|beauftragt|gestellt)\Z"
)


def firm_of(words: str, *, public: bool) -> str:
    """``words`` if they are the name of a firm and nothing else, or ""."""
    words = words.strip(" ,;:")
    company = company_in_title().fullmatch(words)
    if company or public and _SHARED.fullmatch(words):
        return words
    many = words.split()
    few = 0 < len(many) <= _MAX_WORDS and words[:1].isupper()
    spoken = 2 * sum(word.islower() for word in many) > len(many)
    if not few or spoken or not is_name(words):
        return ""
    if _OFFICE.match(words):
        return _VERB_END.sub("", words)  # “Kanzlei Example & Partner” is no post.
    if has_role(words):
        return ""
    return words if public and is_company(words) and not is_person(words) else ""
