"""How sentences name a person: “The principal, Ann Example, deals with …”."""

from __future__ import annotations

import re

from wagtail_privacy.importing.patterns.fact_patterns import has_role, role_pattern
from wagtail_privacy.importing.patterns.names import (
    PERSON,
    is_company,
    without_courtesy,
)
from wagtail_privacy.importing.patterns.party_words import CONTACT, DPO, can_be_name


#: A few words in small letters between verb and name: “av föreningens sekreterare”.
_BETWEEN = r"(?:[a-zåäöüéß][\w-]*,? ){0,4}"
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
    rf"(?P<name>{PERSON})(?:, [^,.]{{2,50}},)? (?:som )?(?:hoitaa|vastaa"
    r"|auttaa|palvelee|pitää"
    r"|neuvoo|tavoittaa|huolehtii|kertoo|sköter|svarar|ansvarar|tar hand|tar emot"
    r"|hjälper|nås|håller|kümmert|beantwortet|hilft|betreut|leitet|führt|verwaltet|übernimmt"
    r"|looks after|deals with|handles|answers|takes care|is responsible|is in charge"
    r"|can help|will help|keeps|manages|is the person|is your contact"
    r"|(?:ist|is|är|on) [^.;]{0,60}?(?:erreichbar|für Sie da|zuständig|available"
    r"|anträffbar|tavoitettavissa))(?!\w)"
)
_NAMED = re.compile(
    r"(?:(?<!\w)(?:is|on|är|ist|heter|heißt|heisst|toimii|called|named|nimeltään"
    r"|[Cc]ontact|[Aa]sk|[Cc]all|[Rr]ing|[Ee]mail"
    r"|(?:[Tt]alk|[Ss]peak|[Ww]rite) (?:to|with)"
    r"|in touch with|[Kk]ontakta|[Ff]råga|[Rr]inga?(?: till)?|mejla|kontakta"
    r"|(?:sent|addressed|directed|put|made|go) to|(?:skickas|riktas|ställs|lämnas) till"
    r"|höra av (?:dig|er) till|[Kk]ontaktieren [Ss]ie"
    r"|lautet|nås|svarar|ansvarar|når du"
    r"|(?:besvaras|sköts|hanteras|hand om|tas emot) av"
    r"|(?:[Vv]änd dig|[Ss]kriv|[Mm]ejla|[Ss]tällas|[Pp]rata) (?:till|med)"
    r"|(?:answered|done|dealt with|handled|looked after|taken care of)(?: for us)? by"
    r"|(?:vastaa|hoitaa|auttaa|palvelee|neuvoo|nimetty|nimitetty|valittu)"
    r"|beantwortet|betreut|übernimmt|kümmert sich|hilft|berät|macht|bestellt|benannt"
    r"|berufen|beauftragt|erreichen|an|hat|sich an|[Ff]ragen [Ss]ie|[Ff]ragt)"
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
_PATTERNS = (_OFFICER, _SUBJECT, _APPOINTED, _NAMED, _POLITE)


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
            name = "" if listed else person_of(found["name"])
            if name:
                return name
    return ""


def is_desk(name: str) -> bool:
    """True for who answers without being a person: “Privacy Team”."""
    return is_company(name) or bool(_NO_PERSON.search(name))


def person_of(words: str) -> str:
    """The name in “Frau Ann Example”, “Manager Ann Example”; "" if it is none."""
    name = without_courtesy(words)
    while name.count(" ") > 1 and has_role(name.partition(" ")[0]):
        name = without_courtesy(name.partition(" ")[2])
    role = role_pattern().search(name)
    wrong = role or is_desk(name)
    return name if can_be_name(name) and not wrong else ""
