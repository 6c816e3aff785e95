"""Names of companies in titles and sentences, told by their legal form."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from wagtail_privacy.importing.cues import words_of_all


_FORMS = (
    r"Oyj Abp|Oyj|Oy Ab|Ab Oy|Oy|Abp|AB \(publ\)|Ab|AB|(?<!\d )(?:KB|HB)"
    r"|[Ee]konomisk förening"
    r"|avoin yhtiö|kommandiittiyhtiö|osakeyhtiö|aktiebolag|handelsbolag|kommanditbolag"
    r"|u\. ?p\. ?a\.|[Ee]k\. ?för\.?|[Ee]k för\.|VVaG|a\. ?G\.|K\. ?d\. ?ö\. ?R\.|KdöR"
    r"|AöR"
    r"|Ky|r\.?y\.?|r\.?f\.?|Tmi|tmi|Osk|osk|sr"
    r"|(?:g?GmbH|g?mbH|g?UG(?: \(haftungsbeschränkt\))?|AG|SE|Ltd\.?|Limited"
    r"|B\. ?V\.|BV|Stiftung|Sàrl|S\.à r\.l\.) & Co\.? (?:KGaA|KG|OHG)"
    r"|g?GmbH|Ges\. ?m\. ?b\. ?H\.|GesmbH"
    r"|g?UG \(haftungsbeschränkt\)|g?UG|KGaA|KG|OHG|g?AG|GbR|e\. ?V\.|e\. ?G\.|eG"
    r"|e\. ?K(?:fr|fm)?\.|e\. ?U\.|PartG ?mbB|PartG|Sàrl|S\.à r\.l\."
    r"|OÜ|MTÜ|SIA|UAB|S\.?p\.A\.|S\.?r\.l\.|B\.? ?V\.|BV|N\.V\.|NV|V\.?O\.?F\.?|S\.A\."
    r"|(?:Co\.?,? |Pty\.? |Pte\.? |\(Pty\) )?(?:Ltd\.?|Limited)|PLC|plc"
    r"|LLP|LLC|L\.L\.C\."
    r"|CIC|C\.I\.C\.|SCIO|CIO|CLG|DAC|Teoranta|Inc\.?|Incorporated|Corp\.?|Corporation"
    # Where all letters are capitals, these two are words.
    r"|[eo]?hf\.|A/S|ApS|ASA|(?<=[a-zà-öø-ÿ] )(?:AS|SE|OG)"
)
#: Small words that stand inside names.
_INSIDE = (
    r"i|in|am|im|och|säätiö|yhdistys|osuuskunta|van|van de[rn]?|van ’t|von der|ter|ten"
    # “Tandläkarna vid Ekbacken HB”: those who are there, and no person.
    r"|(?<=na )(?:vid|hos)|(?<=en )vid|den|de|de la"
    r"|di|da|du|af|av|zum|zur|für|på|pour|et"
    # The year that many a club has in its name: “Turnverein Regental von 1890 e. V.”.
    r"|(?:von|vom|seit|anno|gegr\.|of|från|av)(?=\s\d{3,4}(?!\d))"
)
#: Forms that stand first: “Asunto Oy Koivu”, “Oy Sade Ab”, “Tmi Maija Malli”.
_FORM_FIRST = (
    r"(?:(?:Asunto|Kiinteistö|As\.?) (?:Oy|Ab)|As\.? ?Oy|Koy"
    r"|Bostads (?:Ab|AB)|(?:HSB )?Brf|HSB:s Brf|Oy|Ab|Tmi|Osuuskunta|Andelslaget|WEG)"
)
#: What societies are called by in small letters: “Sateen ystävät ry”.
_SOCIETIES = r"u\. ?p\. ?a\.|ek\. ?för\.?|ek för\.|r\.?y\.?|r\.?f\.?|osk|sr|e\. ?V\."
_START = "A-ZÀ-ÖØ-ÞŠŽ0-9"
#: What a body begins with and goes on from: “Freunde der Regenmusik e. V.”, “Friends
#: of the Rain Garden CIO”. “Initiative der Muster gGmbH” is what that company does.
_BODY_OF = (
    r"(?=[A-ZÄÖÜ]\w{2,40} (?:der|des|für|zur|zum|von|of|for) )"
    r"(?:(?:[A-ZÄÖÜ]?[a-zäöüß]{0,30}(?:freunde|verein|verband)|Freunde|Verein|Verband|Bund"
    r"|Förderkreis|Förderer|Gesellschaft|Arbeitsgemeinschaft|Arbeitskreis) (?:der|des)"
    r"|(?:[A-ZÄÖÜ]?[a-zäöüß]{0,30}(?:verein|verband|gesellschaft|werkstatt|hilfe)|Verein"
    r"|Verband|Gesellschaft|Initiative|Gemeinschaft|Zentrum|Institut|Stiftung|Akademie"
    r"|Werkstatt|Hilfe|Bund) (?:für|zur|zum|von)(?: die| den| das)?"
    r"|(?:Friends|Society|Association|Institute|Federation|Guild|League|Bank|House|Order"
    r"|University|College|Museum|Fellowship|Theatre|Centre|Trust|Council)"
    r" (?:of|for)(?: the)?)\s+"
)


@cache
def company_in_title() -> re.Pattern[str]:
    """A company's name in a title: “Esimerkki Oy Ab” of “Esimerkki Oy Ab:n …”.

    A name may begin as a surname does: “Van der Berg & Sons B.V.”; that of a law firm
    is often several: “Rain, Moe & Partners LLP”.
    """
    word = rf"[{_START}][\w&.’'\-]*"
    joint = r"(?:\s+(?:&|\+|und|and|ja|och)\s+(?:(?:von|zu|van|af)\s+)?|\s+)"
    bracket = r"(?:\s+\([A-ZÀ-ÖØ-Þ][\w ]{1,30}\))?"
    particles = (
        r"(?:(?:Van|Von|Zur|Zum|Auf|In|Op) (?:de[rnm]?|’t|het)\s+"
        rf"|(?:(?<=\w )|(?<!\S)){_BODY_OF}(?:{_BODY_OF})?)?"
    )
    capital = r"[A-ZÀ-ÖØ-ÞŠŽ][\w’-]+(?: [A-ZÀ-ÖØ-ÞŠŽ][\w’-]+)?"
    partners = (
        rf"(?:\A(?:{word}, ){{1,2}}(?=[^,.]{{2,30}} (?:&|and|und|och|ja) [^,.]{{2,30}}"
        r"(?:LLP|PartG|Rechtsanw|Advok|Solicitors|KB|HB|Ky)\b))?"
    )
    return re.compile(
        rf"(?<!\w)(?P<name>{_FORM_FIRST} {word}(?:{joint}(?:i )?{word}){{0,4}}"
        rf"(?: (?:Ab|Oy))?"
        rf"|(?:{capital} (?:och|ja|&|und) )?{capital}(?: [a-zåäö-]{{3,30}}){{1,3}}"
        rf" (?:{_SOCIETIES})"
        # “1234 AB” is a Dutch code.
        rf"|(?!\d{{4}} [A-Z]{{2}}(?!\w)){partners}{particles}{word}"
        rf"(?:{joint}(?:(?:{_INSIDE})\s+)?{word}){{0,6}}?"
        rf"(?:\s+säätiö)?{bracket}(?:\s+|,\s(?=(?:Inc|LLC|Ltd|Corp|P\.?C)\b))"
        rf"(?:{_FORMS}))(?=[:’']|(?!\w))"
    )


def company_of(texts: Sequence[str]) -> str:
    """The first company that a title or a register's name names, or ""."""
    for text in texts:
        match = company_in_title().search(text[:_LONGEST])
        if match:
            return _without_title(match["name"])
    return ""


#: The most characters of a title that are looked at.
_LONGEST = 2_000


def _without_title(name: str) -> str:
    """“Tietosuojaseloste Esimerkki Oy” is a title and a name."""
    titles = words_of_all("titles")
    while " " in name:
        first, rest = name.split(" ", 1)
        if first.casefold().rstrip(":") not in titles:
            return name
        name = _SMALL.sub("", rest, count=1)
    return name


#: What stands between a title and the name: “Datenschutz für Muster GmbH”.
_SMALL = re.compile(rf"\A(?:(?:für|av|på|i|in|im|zum|zur|de|af)\s+)+(?=[{_START}])")
