"""How sentences name a person: “The principal, Ann Example, deals with …”."""

from __future__ import annotations

import re

from wagtail_privacy.importing.patterns.fact_patterns import REACH, spans_of
from wagtail_privacy.importing.patterns.names import (
    PERSON,
    ends_in_role,
    is_company,
    is_person,
    without_courtesy,
    without_small_title,
)
from wagtail_privacy.importing.patterns.party_words import CONTACT, DPO
from wagtail_privacy.importing.patterns.proper_names import can_be_name
from wagtail_privacy.importing.patterns.role_words import has_role
from wagtail_privacy.importing.patterns.roles import role_beside, words_around


#: A few words in small letters between verb and name: “av föreningens sekreterare”;
#: German says to whom with a capital: “hilft Ihnen Ann Example”.
_BETWEEN = r"(?:(?:Ihnen|Sie|Euch|Dir|Dich) )?(?:[a-zåäöüéß][\w-]*,? ){0,4}"
#: “The officer of the parish is Ann Example”, “data protection officer Ann Example”.
_OFFICER = re.compile(
    rf"(?<!\w)(?i:{DPO}|{CONTACT})\w*(?:,| \w{{2,12}})?[:,]? (?P<name>{PERSON})"
)
#: “Ann Example is our data protection officer and can be reached at …”.
_SUBJECT = re.compile(
    rf"(?P<name>{PERSON}),? (?:is|on|är|ist|toimii|fungerar|acts|agiert) "
    rf"[^.!?;]{{0,60}}?(?i:{DPO}|{CONTACT})"
)
#: “Ann Example looks after it”: the sentence begins with who does it.
_DOER = re.compile(
    rf"(?:(?:Unsere?|Ihre?|Der|Die|Vår|Vårt|Our|The|Your|Det är|Das ist) )?"
    rf"(?P<name>{PERSON})(?:, [^,.]{{2,50}},)? (?:som |who |joka )?(?:hoitaa|vastaa"
    r"|has been|har varit|on ollut|does (?:the |our )?(?:privacy|data|GDPR|paperwork)"
    r"|minds|sees to|sits on|looks into|is (?:the one|who)|är den (?:som|ni|du)"
    r"|on se,? jo|ist (?:es, d|diejenige|derjenige)|kommt auf|passt auf|har hand om"
    r"|håller i|katsoo|lukee|seuraa|ylläpitää"
    r"|auttaa|palvelee|pitää|tietää|lukee"
    r"|neuvoo|tavoittaa|huolehtii|kertoo|sköter|svarar|ansvarar|tar hand|tar emot"
    r"|hjälper|nås|håller|läser|vet|weiß|liest|knows|reads|kümmert|beantwortet|hilft|betreut|leitet|führt|verwaltet|übernimmt"
    r"|looks after|deals with|handles|answers|takes care|is responsible|is in charge"
    r"|can help|will help|keeps|manages|is the person|is your contact"
    r"|(?:ist|is|är|on) [^.;]{0,60}?(?:erreichbar|für Sie da|zuständig|available"
    r"|anträffbar|tavoitettavissa))(?!\w)"
)
_NAMED = re.compile(
    r"(?:(?<!\w)(?:is|on|är|ist|heter|heißt|heisst|toimii|called|named|nimeltään"
    r"|[Cc]ontact|[Aa]sk|[Cc]all|[Rr]ing|[Ee]-?mail|[Mm]ail|[Pp]hone|[Tt]elephone|[Ss]ee"
    r"|[Kk]ysy|[Kk]ysykää|[Ss]oita|[Mm]aila|[Ss]ök"
    r"|(?:[Tt]alk|[Ss]peak|[Ww]rite) (?:to|with)"
    r"|in touch with|[Kk]ontakta|[Ff]råga|[Rr]inga?(?: till)?|mejla|kontakta"
    r"|(?:sent|addressed|directed|put|made|go) to|(?:skickas|riktas|ställs|lämnas) till"
    r"|höra av (?:dig|er) till|[Kk]ontaktieren [Ss]ie"
    r"|lautet|nås|svarar|ansvarar|når du"
    r"|(?:besvaras|läses|sköts|hanteras|hand om|tas emot|utförs|innehas|fullgörs"
    r"|upprätthålls) av"
    r"|(?:[Vv]änd dig|[Ss]kriv|[Mm]ejla|[Ss]tällas|[Pp]rata) (?:till|med)"
    r"|(?:answered|read|done|dealt with|handled|looked after|taken care of|carried out"
    r"|performed|undertaken|held|fulfilled|discharged|covered|exercised|filled|managed)"
    r"(?: for us)? by"
    r"|(?:vastaa|hoitaa|auttaa|palvelee|neuvoo|huolehtii|pitää|lukee|nimetty|nimitetty"
    r"|valittu)"
    r"|beantwortet|liest|betreut|übernimmt|kümmert sich|hilft|berät|macht|bestellt"
    r"|benannt|berufen|beauftragt|erreichen|an|hat|sich an|nimmt|liegt bei"
    r"|[Ff]ragen [Ss]ie|[Ff]ragt)"
    rf"|:|,)\s+(?P<between>{_BETWEEN})(?P<name>{PERSON})(?! ?\d)",
)
#: “The council has appointed Ann Example of X as its data protection officer”.
_APPOINTED = re.compile(
    r"(?<!\w)(?:appointed|designated|named|engaged|hired|retained|instructed|chosen|utsett"
    r"|utsetts|anlitat|valt|förordnat|anställt|nimennyt|nimittänyt|valinnut|palkannut"
    rf"|bestellt|beauftragt|benannt) {_BETWEEN}(?P<name>{PERSON})"
)
#: “Bestellt haben wir Frau Ann Example”: who is called so is a person.
_POLITE = re.compile(rf"(?<!\w)(?P<name>(?:Herrn?|Frau) {PERSON})")
#: Who answers without being a person.
_NO_PERSON = re.compile(
    r"(?:group|trust|service|team|office|support|desk|department|tjänst|palvelu|toimisto|dienst|stelle"
    r"|büro|zentrale|abteilung|kansli|avdelning|osasto)\b",
    re.IGNORECASE,
)
#: Between the words of an enumeration and a name no more than one stands.
_FEW = 1
#: “Die Aufgabe wird von Ann Example wahrgenommen”.
_DONE_BY = re.compile(
    rf"(?<!\w)von {_BETWEEN}(?P<name>{PERSON})[^.;:]{{0,60}}? "
    r"(?:wahrgenommen|ausgeübt|beraten|begleitet|betreut|beantwortet|bearbeitet|erledigt|übernommen|verwaltet|geführt)(?!\w)"
)
#: “To Ann Example, …” answers who is to be asked.
_ANSWER = re.compile(
    rf"\A(?:An|Bei|Mit|Till|Hos|To|With|Suoraan) (?P<name>{PERSON})"
    r"(?=[,(;.]| [–-]|\s*\Z)"
)
#: “An Van der Example” is a whole name.
_SURNAMES = re.compile(r"(?:Van|Von|De|Le|La|Den|Der|Ter)\b")
_PATTERNS = (_ANSWER, _OFFICER, _SUBJECT, _APPOINTED, _NAMED, _DONE_BY, _POLITE)
_ANY = re.compile(PERSON)
#: Who is called by one name, right before the address: “Write to Ann (ann@…)”.
_FIRST_NAME = re.compile(
    r"(?<!\w)(?:an|av|till|to|by|with|of|for|bei|mit|[Aa]sk|[Ee]-?mail|[Cc]ontact|[Mm]ejla"
    r"|[Mm]aila|[Kk]ontakta|[Ff]råga|[Kk]ysy|[Ss]oita|vastaa|hoitaa|auttaa|svarar|hilft"
    r"|answers|beantwortet) (?P<name>[A-ZÀ-ÖØ-ÞŠŽ][a-zà-öø-ÿšž]{2,14})"
    r"(?: (?:på|i|at|in|from|im|aus) [\w ]{2,24})?"
    r"(?:,| \(|:| (?:at|on|via|på|under|unter|per|osoitteessa))? ?\Z"
)
#: A German noun is no name, though it has a capital, too.
_NOUN = re.compile(
    r"(?:ung|heit|keit|schaft|tion|schutz|amt|stand|post|adresse|verein|tung|redaktion"
    r"|info|mail|uns|ihn|alle|marketing|vertrieb|personal|empfang|rezeption|desk|reception|enquiries|sales|accounts|admin|legal"
    r"|compliance|council|board|committee|school|shop|club|museum)\Z",
    re.IGNORECASE,
)


def person_in(text: str) -> str:
    """The person whom a sentence names: “Our officer is Ann Example”, or ""."""
    text = text[:600]
    doer = _DOER.match(text)
    if doer and (name := person_of(doer["name"])):
        return name
    for pattern in _PATTERNS:
        for found in pattern.finditer(text):
            between = found.groupdict().get("between") or ""
            listed = found[0][0] in ":," and len(between.split()) > _FEW
            words = without_firm(found["name"], text[found.end("name") :])
            name = "" if listed else person_of(words)
            if name:
                return name
    return _person_with_post(text)


def without_firm(words: str, after: str) -> str:
    """A name without the firm that a Finnish sentence has behind it.

    “Ann Example Sample Oy” in front of “:stä” is Ann Example, who is with it.
    """
    many = words.split()
    if len(many) <= _WHOLE:
        return words
    inside = any(word in _FORMS for word in many[_WHOLE + 1 :]) and _CASE.match(after)
    return " ".join(many[:_WHOLE]) if inside or _FORM.match(after) else words


_WHOLE = 2
_FORMS = frozenset({"Oy", "Ab", "Oyj", "Ky", "Tmi"})
_CASE = re.compile(r"[:’'](?:stä|ltä|n)(?!\w)")
_FORM = re.compile(r" (?:Oy|Ab|Oyj|Ky|Tmi)[:’'](?:stä|ltä|n)(?!\w)")


def _person_with_post(text: str) -> str:
    """Who has her post beside her name: “Our clerk Ann Example is at your service”."""
    if not has_role(text):
        return ""
    for found in _ANY.finditer(text):
        name = person_of(found[0])
        if name and role_beside(text, name):
            return name
    return ""


def is_bare_role(words: str) -> bool:
    """True for what somebody does, and no words around it that name her, too."""
    return has_role(words) and not _person_with_post(words)


def first_name_before(before: str) -> str:
    """The single name that ``before`` ends in, in front of her address, or ""."""
    found = _FIRST_NAME.search(before[-80:])
    name = found["name"] if found else ""
    wrong = has_role(name) or is_desk(name) or _NOUN.search(name)
    return "" if wrong or name.casefold() in _NO_FIRST_NAMES else name


_NO_FIRST_NAMES = frozenset(
    "us you the this our oss dig mig sie uns ihn dem den".split()
)


def asks_person(text: str) -> bool:
    """True for “Questions go to Ann Example, ann@…”: she is who answers them."""
    return (
        asks_in(text)
        and bool(person_in(text))
        and any(span.key in REACH for span in spans_of(text))
    )


def asks_in(text: str) -> bool:
    """True for words about what people ask: questions, requests, concerns."""
    folded = text[:600].casefold()
    return any(stem in folded for stem in words_around("asked"))


def is_desk(name: str) -> bool:
    """True for who answers without being a person: “Privacy Team”."""
    return is_company(name) or bool(_NO_PERSON.search(name))


def person_of(words: str) -> str:
    """The name in “Frau Ann Example”, “Manager Ann Example”; "" if it is none."""
    name = without_courtesy(without_turning(words))
    parts = name.split(" ") if has_role(name) else []
    for count in range(len(parts) - 2, 0, -1):
        if ends_in_role(" ".join(parts[:count])):
            name = without_courtesy(" ".join(parts[count:]))
            break
    wrong = has_role(name) or is_desk(name)
    bare = without_small_title(name)
    return name if can_be_name(bare) and not wrong else ""


def without_turning(words: str) -> str:
    """“Ask Ann Example” without the word that asks to."""
    first, _space, rest = words.partition(" ")
    folded = first.casefold()
    if folded in words_around("towards"):
        whole = is_person(rest) and not _SURNAMES.match(rest)
        return rest if whole else words
    return rest if rest and folded in words_around("turning") else words
