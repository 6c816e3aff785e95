"""For whom somebody works, beside her name: “Ann Example of Sample Advice Ltd”."""

from __future__ import annotations

import re

from wagtail_privacy.importing.patterns.company_names import company_in_title
from wagtail_privacy.importing.patterns.names import is_company, is_name, is_person
from wagtail_privacy.importing.patterns.role_words import has_role


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
#: What firms that lend officers are called after where they have no form.
_ADVICE = re.compile(
    r"(?:[A-ZÀ-ÖØ-ÞŠŽ][\w&.’'-]* ){1,4}(?:Beratung|Datenservice|Datenschutz"
    r"|Rechenzentrum|Konsult(?:er|ing)?|Råd(?:givning)?|Juridik|Dataskydd|Compliance"
    r"|Privacy|Legal|Consultants|Advis[eo]rs|Governance|Tietoturva|Tietosuoja|Partners)"
    r"|(?:[A-ZÅÄÖ][\w-]+ ){1,3}(?:[A-ZÅÄÖ]?[a-zåäö]{2,24})?(?:[Bb]yrån?"
    r"|[Kk]onsulter(?:na)?"
    r"|[Jj]uristerna?|[Aa]dvokaterna?|[Ss]tiftskansliet?)"
    r"|[A-ZÅÄÖ][a-zåäö]{2,24}kansliet i [A-ZÅÄÖ][\w-]+"
    r"|(?:[A-ZÅÄÖ][a-zåäö]{2,24}(?:byrån?|toimisto|büro)|Byrån|Toimisto)"
    r"(?: [A-ZÀ-ÖØ-ÞŠŽ][\w’'-]*){1,3}"
)
#: A unit of the controller itself.
_UNIT = re.compile(
    r"(?:Abteilung|Referat|Stabsstelle|Fachbereich|Stelle|Bereich|Amt|Team|Enheten?"
    r"|Avdelning(?:en)?|Department|Unit|Office|Head|Yksikkö|Data|Personal)\b"
)
#: What several share and no form tells: “Exempelbygdens kommunalförbund”.
_SHARED = re.compile(
    r"[A-ZÅÄÖ][\w-]+ (?:[a-zåäö]{3,20} ){0,2}"
    r"[a-zåäö]{0,20}(?:byrå|förbund|bolag|central|samkommun|enhet|samfällighet"
    r"|yhtymä|toimisto|keskus|liikelaitos|liitto)"
)


#: Church and public bodies that several share, called by what they are.
_SHARED_FIRST = re.compile(
    r"(?:(?:Evangelische[rs]?|Katholische[rs]?|Ev\.(?:-[Ll]uth\.)?|Kath\.) )?"
    r"(?:(?:Kirchenkreis(?:verband)?|Kirchenbezirk|Dekanat|(?:Erz)?[Bb]istum|Diözese"
    r"|Landkreis|Kreis|Samtgemeinde|Verbandsgemeinde|Gemeindeverband|Zweckverband"
    r"|(?:Landes|Kreis|Bezirks|Regional|Dach)verband)"
    r"|(?:Arch)?[Dd]iocese of|Presbytery of)"
    r"(?: (?:der|des|für|im|am|an der|und|and|the|&))?"
    r"(?:[ -][A-ZÀ-ÖØ-Þ][\w’-]*){1,4}"
    r"|[A-Z][\w’-]+(?: (?:and )?[A-Z][\w’-]+)? (?:Arch)?(?:Diocese|Presbytery)"
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
    named = PROPER.match(after, link.end()) if link and said else None
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
    firm = firm_at(rest, public=public)
    if firm:
        return firm
    # Her post may stand between: “Ann Example, Senior Adviser, Sample Ltd”.
    part = _PART.match(rest)
    if not part or not _tells_post(part[0]):
        return ""
    if rest[part.end() : part.end() + 1] == "," and (
        firm := firm_at(rest[part.end() + 1 :].lstrip(), public=public)
    ):
        return firm
    for joint in _WITH.finditer(part[0]):
        if _tells_post(part[0][: joint.start()]):
            return firm_at(rest[joint.end() :], public=public)
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
    return firm_at(sentence[begins.end() :], public=public) if begins else ""


def firm_at(rest: str, *, public: bool) -> str:
    """The firm that ``rest`` begins with."""
    kind = _KIND.match(rest)
    rest = rest[kind.end() :] if kind and public else rest
    company = company_in_title().match(rest)
    if company and not is_person(company["name"]):
        return company["name"]
    part = _PART.match(rest)
    if kind and public and part:
        named = PROPER.match(part[0])
        return named[0] if named else ""
    if not public or part is None:
        return ""
    words = _GOES_ON.split(part[0])[0].strip().rstrip(".")
    named = PROPER.match(words)  # “… på Byrån Exempel når du genom …”
    bare = named[0] if named and is_advice_firm(named[0]) else ""
    return firm_of(words, public=True) or firm_of(bare, public=True)


PROPER = re.compile(
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
    last = _LAST_OFFICE.search(head) if through and public else None
    return last["name"] if last and is_law_office(last["name"]) else ""


#: “We have engaged Example Law AB through its lawyer Ann Example”.
_THROUGH = re.compile(
    r",? (?:genom|att\.?:?|through|durch|represented by|företrätt av|företrädd av"
    r"|vertreten durch|där|where|wo|jossa|josta)(?: [\w.-]{1,24}){0,3}?\s*\Z"
)


#: “The officer is Kanzlei Example & Partner, represented by Ann Example”.
_LAST_OFFICE = re.compile(
    r"(?P<name>[A-ZÀ-ÖØ-ÞŠŽ][\w’'-]{1,30}"
    r"(?: (?:& )?[A-ZÀ-ÖØ-ÞŠŽ][\w’'-]{1,30}){1,4})[ ,]*\Z"
)
#: How a German sentence ends behind a firm: “hat … aus der Kanzlei Example inne”.
_VERB_END = re.compile(
    r" (?:inne|an|ein|zu|wahr|aus|ab|bereit|übernommen|bestellt|benannt|betraut"
    r"|beauftragt|gestellt)\Z"
)


def is_advice_firm(words: str) -> bool:
    """True for “Sample Juridik”, which is no unit of the controller."""
    return bool(_ADVICE.fullmatch(words)) and not _UNIT.match(words)


def is_law_office(words: str) -> bool:
    """True for words that begin with what an office without a form is called by."""
    return bool(_OFFICE.match(words))


def firm_of(words: str, *, public: bool) -> str:
    """``words`` if they are the name of a firm and nothing else, or ""."""
    words = words.strip(" ,;:")
    company = company_in_title().fullmatch(words)
    shared = public and (_SHARED.fullmatch(words) or _SHARED_FIRST.fullmatch(words))
    if company or shared:
        return words
    many = words.split()
    few = 0 < len(many) <= _MAX_WORDS and words[:1].isupper()
    spoken = 2 * sum(word.islower() for word in many) > len(many)
    if not few or spoken or not is_name(words):
        return ""
    if _OFFICE.match(words):
        return _VERB_END.sub("", words)  # “Kanzlei Example & Partner” is no post.
    if public and is_advice_firm(words):
        return words
    if has_role(words):
        return ""
    return words if public and is_company(words) and not is_person(words) else ""
