"""Names of organisations in a sentence, each with what the words around it tell of it.

A name alone says nothing of who it is: “It belongs to Sample Ltd”, “Sample Ltd hosts
our mail”. What stands near it is weighed instead: words for who is behind a thing, for
the controller and for others, a number, an address.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from wagtail_privacy.importing.facts.addressed import CARE, without_article
from wagtail_privacy.importing.facts.bearings import (
    bearing_of,
    cues,
    ends_in_cue,
    is_passive,
    last_clause,
    words_of,
)
from wagtail_privacy.importing.patterns.company_names import company_in_title
from wagtail_privacy.importing.patterns.countries import country_code
from wagtail_privacy.importing.patterns.fact_patterns import ends_in_label, spans_of
from wagtail_privacy.importing.patterns.names import (
    is_company,
    is_name,
    trimmed,
)
from wagtail_privacy.importing.patterns.party_words import PARTIES
from wagtail_privacy.importing.patterns.proper_names import can_be_name
from wagtail_privacy.importing.patterns.role_words import has_role


_LONGEST = 900
_UPPER = "A-ZÀ-ÖØ-ÞŠŽČĆŁ"
_WORD = rf"[{_UPPER}0-9][\w&’'+-]*(?:\.(?:in|a|ª|[A-Z]))*"
#: What a name goes on with in small letters.
_SMALL = (
    r"(?:of|the|and|for|at|on|upon|der|des|die|für|vom|von|zu|zum|zur|im|in|am|an|und"
    r"|och|i|på|vid|ja|de|la|du|af|av)"
)
#: What bodies are called by in small letters: “Keski-Suomen yliopisto”.
_BODY = (
    r"[a-zåäö]{0,20}(?:förening(?:en)?|klubb(?:en)?|kår(?:en)?|sällskap(?:et)?"
    r"|församling(?:en)?|stiftelse(?:n)?|kommun|universitet(?:et)?|högskola(?:n)?"
    r"|skola(?:n)?|nämnd(?:en)?|yhdistys|seura|kerho|yliopisto|korkeakoulu|opisto"
    r"|kaupunki|kunta|säätiö|sairaala|museo|koulu|osuuskunta|alue|kirjasto|apteekki"
    r"|keskus|laitos|yhtymä|teatteri|virasto)"
)
#: Words with capitals that may be a name, and small ones between.
PROPER = re.compile(
    rf"(?<![\w&.’'+@/-])(?P<name>{_WORD}"
    rf"(?: (?:&|\+|(?:{_SMALL} )?{_BODY}(?!\w)|(?:{_SMALL} ){{0,2}}{_WORD})){{0,8}})"
    r"(?![\w@])"
)
#: Forms that stand first, in the same letters as the name: “Stiftelsen Example”.
_FORM_FIRST = re.compile(
    r"(?<![\w-])(?:Föreningen|Stiftelsen|Förbundet|Sällskapet|Brf|BRF|HSB Brf|Bf"
    r"|[A-ZÅÄÖ][a-zåäö]{1,18}(?:föreningen|förbundet|stiftelsen|sällskapet|klubben)"
    r"|Asunto-oy|Asunto-osakeyhtiö|Verein|Stiftung"
    r"|Genossenschaft|Gemeinde|Stadt|Hochschule|Universität) "
)
_LEADING = re.compile(r"(?:The|Die|Der|Das|Den|Dem|Des|Our|Unsere?|Firma|Ett|En|Det) ")
#: In between a name and the number or the street that is its own.
_LINK = re.compile(
    r"[\s,()–-]{0,4}(?:(?:[^\W\d][\w.’&-]*[ ,:(]{1,3}){0,9})?[\s(:]{0,3}", re.UNICODE
)
_NEAR = 110
#: “c/o Sample Ltd” is through whom the post goes.
_CARE_OF = re.compile(rf"{CARE.pattern}[ :.]{{0,3}}\Z")
_CARE = 10


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in a sentence and from where to where it stands.

    ``formed`` is true for a name with a company's form. ``weight`` is what the words
    around it say: above nought for the controller, below for anybody else.
    ``own`` are the ``keys`` of the facts that stand right behind it.
    """

    name: str
    start: int
    end: int
    formed: bool
    weight: int = 0
    keys: frozenset[str] = frozenset()


def mentions_in(text: str) -> list[Mention]:
    """Return the organisations that ``text`` names, in their order.

    One without a form is only seen where its number stands right behind it or words
    say that it is the controller.
    """
    text = text[:_LONGEST]
    found = []
    for match in company_in_title().finditer(text):
        name = without_article(match["name"])
        end = match.end("name")
        found.append(Mention(name, end - len(name), end, formed=True))
    taken = [(item.start, item.end) for item in found]
    taken += [(span.start, span.end) for span in spans_of(text)]
    for match in PROPER.finditer(text) if _may_name(text) else ():
        start = _name_start(text, match)
        name = trimmed(text[start : match.end()])
        end = start + len(name)
        if not any(a < end and start < b for a, b in taken) and is_organisation(name):
            found.append(Mention(name, start, end, formed=begins_with_form(name)))
    found = [it for it in found if not _CARE_OF.search(text[: it.start][-_CARE:])]
    starts = [*(item.start for item in found if item.formed), len(text)]
    weighed = (
        _weighed(text, item, min(start for start in starts if start > item.start))
        for item in sorted(found, key=lambda item: item.start)
    )
    return [
        item
        for item in weighed
        if item.formed or item.weight >= _TELLING or is_company(item.name)
    ]


def _name_start(text: str, match: re.Match[str]) -> int:
    """Where the name begins in words with capitals: behind an article or a cue.

    “Einrichtung der Stadt Example” is the city, whose body it is.
    """
    article = _LEADING.match(match["name"])
    start = match.start() + (article.end() if article else 0)
    for joint in _JOINT.finditer(text, start, match.end()):
        before = (text[: joint.start()], text[: joint.end()])
        if any(map(ends_in_cue, before)):
            return joint.end()
    return start


_JOINT = re.compile(
    r" (?:der|des|dem|den|die|von|vom|zur|zum|of|for|av|i|från) (?=[A-ZÀ-Þ])"
)
#: What a name without a form needs to be one.
_TELLING = 3


def is_organisation(name: str) -> bool:
    """True for words that can be the name of an organisation."""
    if not is_name(name) or country_code(name) or _OWNER.match(name):
        return False
    if ends_in_label(name):
        return False  # “Bolagets organisationsnummer är …”.
    if any(party.search(name) for party in PARTIES.values()):
        return False
    proper = (
        can_be_name(name) if " " in name else name.casefold() not in words_of("generic")
    )
    return proper and (is_company(name) or not has_role(name))


#: “Träger des Hauses Rain ist …”: who it is stands behind.
_OWNER = re.compile(
    r"(?:Träger|Betreiber|Inhaber|Veranstalter|Herausgeber|Eigentümer|Anbieter|Vermieter"
    r"|Hersteller|Arbeitgeber)(?:in)? (?:de[rs]|von|vom|unsere[rs]) "
    r"|(?:Operator|Owner|Publisher|Organiser|Organizer|Provider|Proprietor)s? of "
)


def begins_with_form(name: str) -> bool:
    """True for a name with what it is in front: “Föreningen Example”."""
    return bool(_FORM_FIRST.match(name))


def _may_name(text: str) -> bool:
    """True for a sentence that has a word for a controller or a number in it."""
    folded = text.casefold()
    if cues("own_before").search(folded) or cues("own_after").search(folded):
        return True
    if is_passive(folded):
        return True
    if _FORM_FIRST.search(text) or is_company(text):
        return True
    return any(span.key == "business_id" for span in spans_of(text))


def _weighed(text: str, item: Mention, until: int) -> Mention:
    weight = bearing_of(text, item.start, item.end, until)
    keys = frozenset(_own_keys(text, item.end, until))
    before = text[: item.start]
    opens = not _LEADING.sub("", last_clause(before), count=1).strip()
    opens = opens and not cues("other_before").search(before.casefold())
    if item.formed or weight or opens or is_company(item.name):
        weight += 3 * ("business_id" in keys)
        weight += 2 * bool(keys & {"street", "postal_code"})
    return replace(item, weight=weight, keys=keys)


def _own_keys(text: str, end: int, until: int) -> Iterator[str]:
    """The facts that stand right behind a name, one after the other."""
    place = end
    for span in spans_of(text):
        if span.start < place or span.start >= until:
            continue
        between = text[place : span.start]
        if span.start - place > _NEAR or not _LINK.fullmatch(between):
            return
        if span.right:
            yield span.key
        place = span.end
