"""Which party a sentence speaks of, and persons whom it names by themselves."""

from __future__ import annotations

import re

from wagtail_privacy.importing.patterns.company_names import company_in_title
from wagtail_privacy.importing.patterns.countries import country_code
from wagtail_privacy.importing.patterns.labelled_rows import is_row_of_contact
from wagtail_privacy.importing.patterns.names import is_person
from wagtail_privacy.importing.patterns.party_words import (
    organisation_in,
    party_of,
)
from wagtail_privacy.importing.patterns.person_words import person_of
from wagtail_privacy.importing.patterns.spoken import is_spoken


#: Who leads on data protection in a club is whom to ask, and no officer of the law.
_OFFICER = re.compile(
    r"tietosuojavastaav|dataskyddsombud|protection officer|\bdpo\b"
    r"|datenschutz(?:beauftragt|verantwort)",
    re.IGNORECASE,
)
#: “We need not have an officer”, “Meillä ei ole tietosuojavastaavaa”.
_NO = (
    r"(?:not? (?:obliged|required|need|have|appointed|named|bound)|do not"
    r"|don[’']t|no|without|ei (?:ole|tarvitse|tarvita)|emme ole|ei|inte|inget"
    r"|något|ingen|saknar"
    r"|kein(?:e|en|er)?|nicht)"
)
_LAW = (
    r"(?:tietosuojavastaav|dataskyddsombud|protection officer|\bdpo\b"
    r"|datenschutzbeauftragt)"
)
_LACKS = re.compile(rf"(?<!\w){_NO}(?!\w)[^.;!?]{{0,60}}?{_LAW}", re.IGNORECASE)
#: “Einen Datenschutzbeauftragten brauchen wir nicht”, “Dataskyddsombud har vi inget”.
_DOES_WITHOUT = re.compile(
    rf"{_LAW}\w*[^.,;:!?@]{{0,40}}?(?<!\w)(?:emme (?:ole|tarvitse)|ei ole|ei tarvita"
    r"|meillä ei|har vi (?:inget|inte)|behövs (?:inte|inget)|behöver[^.,;]{0,40}? inte"
    r"|är (?:vi )?inte (?:utse|utnämn|tillsatt|obligat|skyld|tvung|nödv)\w*"
    r"|finns (?:inte|inget|ej)|saknas|saknar vi|brauchen wir nicht"
    r"|(?:haben|mussten|müssen) wir (?:nicht|keinen?)|gibt es (?:nicht|keinen?)"
    r"|nicht verpflichtet"
    r"|ist [^.,;]{0,40}?nicht (?:nötig|erforderlich|vorgeschrieben|bestellt|benannt)"
    r"|is not (?:required|needed|necessary)|isn[’']t (?:required|needed|necessary)"
    r"|we (?:do not|don[’']t|need not|have not|haven[’']t))(?!\w)",
    re.IGNORECASE,
)
#: What is not done to her: “Do not send pictures to our data protection officer”.
_NOT_TO_HER = re.compile(
    rf"(?<!\w)(?:to|till|an|with|med|mit)(?: \w+){{0,2}} {_LAW}\Z", re.IGNORECASE
)
#: “We need none but have appointed …”, “none of our own but buy the service from …”.
_ALL_THE_SAME = re.compile(
    r"(?<!\w)(?:but|however|nevertheless|instead|anyway|men|utan|ändå|aber|sondern|jedoch"
    r"|dennoch|trotzdem|mutta|vaan|kuitenkin|silti)(?!\w)[^.!?]{0,80}?"
    r"(?:appoint|designat|engag|have done so|done it|provided|utse|utnämn|anlita|köper"
    r"|hyr|tillhandah|uppdraget|benannt|bestellt|beauftragt|gestellt|nimen|nimit|nimet"
    r"|ostamme|ostaa|tehtävää|tehtäviä|tuottaa)",
    re.IGNORECASE,
)
#: Who leads on privacy in a firm: her post, if the text does not appoint her by law.
_LEAD = re.compile(
    r"(?<!\w)(?:privacy (?:officer|lead|manager|coordinator|champion)"
    r"|data protection (?:lead|manager|coordinator|champion|contact)"
    r"|(?:dataskydds|integritets|gdpr-?)(?:ansvarige?|samordnare|kontakt)"
    r"|tietosuoja(?:yhteyshenkilö|-?koordinaattori|vastuuhenkilö|yhdyshenkilö)"
    r"|datenschutz-?(?:koordinator(?:in)?|ansprechpartner(?:in)?|kontakt))(?!\w)",
    re.IGNORECASE,
)
_BY_LAW = re.compile(
    r"(?<!\w)(?:arti(?:cle|kel|kla[ns]?) ?37|art\. ?37|by law|designated|appointed"
    r"|named|nominated|enligt lag|gesetzlich|lakisääteinen)(?!\w)",
    re.IGNORECASE,
)
#: How the next sentence goes on about who was named.
_PRONOUN = re.compile(
    r"(?:She|He|They|Hon|Han|Hän)(?:[’']s|[’']re)? |(?:Sie|Er) (?:ist|hat|macht|liest) "
)


_WORD = r"[A-ZÀ-ÖØ-ÞŠŽ][\w&’'-]*"
_SMALL = r"(?:(?:of|the|and|for|och|i|på|vid|för|ja|und|für|am|im|zu) )"
_NAME = (
    rf"(?P<name>(?:\d{{1,3}}(?:st|nd|rd|th)|{_WORD})"
    rf"(?: (?:{_SMALL}?(?:{_WORD}|\d{{1,4}})|&)){{1,7}})"
)
#: “The partnership known as Sample Surgery”, “Legally it’s the trustees of …”.
_CALLED = (
    re.compile(
        r"(?<!formerly )(?<!tidigare )(?<!aiemmin )(?<!früher )(?<!\w)"
        r"(?:known as|going by the name of|by the name of|under the name|känd som"
        r"|med namnet|under namnet|som kallas|bekannt als|mit dem Namen|unter dem Namen"
        rf"|nimeltä|nimeltään|nimellä) (?:the |die |der |das )?{_NAME}"
    ),
    re.compile(
        r"(?:(?:[Ll]egally|[Ff]ormally|[Ii]n law)(?: speaking)?,? "
        r"(?:it[’']s|it is|that[’']s|that is|we are)"
        r"|[Jj]uridiskt(?: sett)? är (?:det|vi)|[Vv]irallisesti (?:se on|olemme)"
        r"|[Rr]echtlich(?: gesehen)? (?:ist (?:das|es)|sind wir)) "
        r"(?:the |die |der |das )?"
        r"(?:(?:trustees|members|committee|board|governors) of (?:the )?)?"
        rf"{_NAME}"
    ),
)
#: What bodies are called by in small letters: “Keski-Suomen yliopisto”.
_BODY = (
    r"[a-zåäö]{0,20}(?:förening(?:en)?|klubb(?:en)?|kår(?:en)?|sällskap(?:et)?"
    r"|församling(?:en)?|stiftelse(?:n)?|samfällighet(?:en)?|kommun|universitet(?:et)?"
    r"|högskola(?:n)?|skola(?:n)?|yhdistys|seura|kerho|yliopisto|korkeakoulu|opisto"
    r"|kaupunki|kunta|säätiö|sairaala|museo|koulu|osuuskunta|hyvinvointialue|kirjasto)"
)
#: “Lokala hyresgästföreningen Granen (organisationsnummer …)”.
_NUMBERED = re.compile(
    rf"(?P<name>{_WORD}(?: (?:{_SMALL}?{_WORD}|{_BODY})){{1,6}}),? \(?"
    r"(?:org\.? ?n|organisationsn|med org|FO-n|[Yy]-tunnus|\d{7}-\d\b|\d{6}-\d{4}\b)"
)
_LONGEST = 600


#: “Rain Media Ltd, a company in New Zealand”, “ett bolag i Norge”.
_SEATED = re.compile(
    r"(?:company|charity|firm|business|partnership|society|co-operative|association"
    r"|bolag|förening|företag|stiftelse|Unternehmen|Gesellschaft|Verein|Firma)"
    r"(?: (?:based|established|domiciled|located|med säte|mit Sitz))?"
    r" (?:in|from|i|från|aus) (?:der |the )?"
    r"(?P<country>[A-ZÀ-ÖØ-Þ][^\W\d_]+(?: [A-ZÀ-ÖØ-Þ][^\W\d_]+){0,2})"
)


def country_told(text: str, name: str) -> str:
    """The code of the country that a sentence about ``name`` says it is in, or ""."""
    place = text.find(name) if name else -1
    said = _SEATED.search(text, place, place + _NEAR) if place >= 0 else None
    return (country_code(said["country"]) or "") if said else ""


#: Behind a name its kind and country follow at once.
_NEAR = 120


def named_in(text: str) -> str:
    """The organisation that a sentence in the controller's section names, or "".

    “Kulturnämnden i Exempel kommun (org.nr …)” is more than “Exempel kommun”.
    """
    name, called = organisation_in(text, own=True), called_in(text)
    return called if called and called not in name else name


def called_in(text: str) -> str:
    """The organisation without a company form that a sentence names as who we are."""
    text = text[:_LONGEST]
    if company_in_title().search(text):
        return ""
    for pattern in (*_CALLED, _NUMBERED):
        said = pattern.search(text)
        if said and not is_spoken(said["name"]):
            return said["name"]
    return ""


_IT_IS = re.compile(r" (?:ist es|ist das|on se|är det|is the one|is it)\Z")


def party_told(text: str, own: str) -> str:
    """The section type whose facts a sentence in a section of type ``own`` states."""
    type = party_of(text, own)
    if own == "dpo" and is_row_of_contact(text):
        return "contact_person"
    led = type == "dpo" and not _OFFICER.search(text)
    return own if led and own == "contact_person" else type


def is_of_officer(text: str) -> bool:
    """True for a sentence about an officer of the law, if it does not say “none”."""
    return bool(_OFFICER.search(text)) and not lacks_officer(text)


def lacks_officer(text: str) -> bool:
    """True for words that say that there is no data protection officer."""
    found = next(
        (it for it in _LACKS.finditer(text) if not _NOT_TO_HER.search(it[0])), None
    )
    found = found or _DOES_WITHOUT.search(text)
    if found is None:
        return False
    rest = text[found.end() : found.end() + _CONTRAST]
    return not _ALL_THE_SAME.search(rest.partition("\n\n")[0])


def has_no_officer(heading: str, text: str) -> bool:
    """True for a section that says so, or answers “no” to its heading.

    “Data protection officer”: “None appointed.”, “We do not need one.”.
    """
    if lacks_officer(text):
        return True
    denies = is_about_officer(heading) and _DENIES.match(text.lstrip())
    return bool(denies) and not _ALL_THE_SAME.search(text[:_CONTRAST])


_DENIES = re.compile(
    r"(?:(?:No|Nej|Nein|Ei)[,.!]"
    r"|(?:None|Not|Inget|Ingen|Inte|Keine[rn]?|Nicht)"
    r"(?: (?:is|has been|är|har|ist|wurde))? (?:appointed|designated|needed"
    r"|required|applicable|utse|behövs|tillsat|bestellt|benannt|nötig|erforderlich|vorhanden)"
    r"|(?:Ei ole|Ei|Emme ole) (?:nimet|nimit|tarpeen|sellaista|tarvita)"
    r"|We (?:do not|don[’']t|have not|haven[’']t) (?:have|need|appointed) (?:one|any)\b"
    r"|We (?:have|need) none\b|Vi (?:har|behöver) (?:inget|ingen|inte något)\b"
    r"|Behövs (?:inte|inget)|Saknas|Wir (?:haben|brauchen) keinen?[.,]"
    r"|Meillä ei ole (?:sellaista|nimettyä))",
    re.IGNORECASE,
)
#: So far behind “no officer” stands what they have instead.
_CONTRAST = 200


def is_about_officer(heading: str) -> bool:
    """True for a heading that names the data protection officer of the law."""
    return bool(_OFFICER.search(heading))


def is_lead(heading: str, text: str) -> bool:
    """True for a heading with who leads on privacy, whom no law asks for.

    “Privacy Officer”, if the text does not say that she is designated as one.
    """
    led = bool(_LEAD.search(heading))
    return led and not (_BY_LAW.search(text) or is_of_officer(text))


def name_alone(text: str, after: str) -> str:
    """The person that is all of a sentence, if the next one goes on about her.

    “Whom do I ask? Ann Example! She is our manager.”
    """
    words = _IT_IS.sub("", text.strip(" .!?…–-"))
    return person_of(words) if is_person(words) and _PRONOUN.match(after) else ""
