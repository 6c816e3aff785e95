"""Whose address stands in a sentence: the name right before the street.

“Träger der Bücherei ist die Stadt Wiesenfurt, Marktplatz 1, 35745 Wiesenfurt” says
who it is without a word for the controller and without a company form.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from wagtail_privacy.importing.patterns.fact_patterns import ADDRESS, REACH, Span
from wagtail_privacy.importing.patterns.names import PERSON, is_company, trimmed
from wagtail_privacy.importing.patterns.person_words import (
    first_name_before,
    is_desk,
    person_of,
    without_turning,
)
from wagtail_privacy.importing.patterns.proper_names import can_be_name
from wagtail_privacy.importing.patterns.role_words import role_pattern


#: What a name goes on with in small letters, in the four languages.
_SMALL = (
    r"(?:der|des|die|für|von|vom|zu|zum|zur|im|in|am|an|auf|bei|und|mit|of|the|and|for|at|on|"
    r"de|la|av|och|i|på|för|till|ja|seudun|haftungsbeschränkt|mbB|gGmbH"
    r"|gUG|gAG|säätiö|ry|rf|r\.f\.|r\.y\.|sr|e\. ?V\.)"
)
_WORD = r"[A-ZÀ-ÖØ-ÞŠŽ0-9][\w&.’'\"”„“+-]*"
_NAME = re.compile(
    rf"(?<![\w&.’'+-])(?P<name>[„“\"]?{_WORD}"
    rf"(?: (?:&|\+|–|\({_SMALL}\)|(?:{_SMALL} ){{0,2}}{_WORD})){{0,8}})\Z"
)
#: An article before a name is none of its words: “die Muster GmbH”.
_ARTICLE = re.compile(
    r"\A(?:Die|Der|Das|Den|Dem|Unsere?|Firma|Die Firma|Der Firma) (?=[A-ZÀ-Þ0-9„\"])"
)
#: The article that a company form has in German: another belongs to the name.
_FEMININE = re.compile(
    r"(?:GmbH(?: & Co\.? KG)?|UG(?: \(haftungsbeschränkt\))?|AG|KG|OHG|GbR|eG|SE|mbB)\Z"
)
#: A body is called by those who sit in it: “The Trustees of Marsh Hall”.
_BODY = re.compile(r"The [A-Z]\w+(?: [A-Z]\w+)? of (?:the )?[A-Z]")
_BARE = re.compile(
    rf"(?:{_WORD})(?: (?:(?:{_SMALL} ){{0,2}}{_WORD})){{0,3}}"
    r"(?: (?:gård|torg|gränd|by|kartano|tila))?, ?"
)
#: “Sitz in 6060 Hall in Tirol” is where, and not who.
_PLACED = re.compile(
    r"(?<!\w)(?:Sitz|Büro|Kanzlei|Ordination|Adresse|Anschrift|säte|office|seat)"
    r" (?:in|i|at) "
    r"|(?<!\w)(?:in|i) \d{4,5} [A-ZÀ-Þ]"
)
#: Through whom or to whose hands the post goes: that is nobody's name.
CARE = re.compile(r"(?:c/o|C/O|z\. ?Hd\.?|Attn|Att|ATTN|FAO|℅)(?!\w)")
_PERSON = re.compile(PERSON)
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_BEFORE = 160
_LEAST = 3
_LONGEST = 600


def name_before_address(text: str, spans: list[Span]) -> str:
    """The name that stands right before a street or box in ``text``, or "".

    Roles and representatives between the two are passed over: “Stadt X, der
    Bürgermeister, Marktplatz 1”.
    """
    street = next((span for span in spans if span.key == "street"), None)
    if street is None:
        return ""
    before = text[max(0, street.start - _BEFORE) : street.start].rstrip()
    if not before.endswith((",", "(", ":", "–", "-")):
        return ""
    parts = re.split(r"[,(:;]\s*|\s[–-]\s?", before)
    # “The Church Council of St Anne, Oxby, c/o The Rectory, Church Lane”.
    opens = text.startswith(before) and is_company(parts[0])
    if opens and _NAME.fullmatch(parts[0]):
        parts = parts[:1]
    for part in reversed(parts):
        if CARE.match(part.strip()) or _PLACED.search(part):
            continue
        found = _NAME.search(part.strip())
        if not found or (role_pattern().search(part) and not _BODY.match(part.strip())):
            continue
        name = without_article(trimmed(found["name"]))
        if len(name) > _LEAST and (" " in name or is_company(name)):
            return name
    return ""


def places_of_agent(text: str, spans: list[Span], own: str) -> set[str]:
    """The parts of an address that is theirs by whom something is done to ``own``.

    “We are audited by Sample Accounts, 3 Mill Lane, …”: a name without a form is one,
    too, where another is known.
    """
    found: set[str] = set()
    place = 0
    for span in spans if own else ():
        if span.key not in ADDRESS:
            continue
        agent = _AGENT.search(text[max(0, span.start - _BEFORE) : span.start])
        theirs = agent and not (own in agent["name"] or agent["name"] in own)
        near = found and span.start - place <= _LEAST
        if theirs or near:
            found.add(span.value)
            place = span.end
    return found


_AGENT = re.compile(
    r" (?:av|by|von|vom|durch)(?: (?:the|der|die|den|dem))? "
    r"(?P<name>[A-ZÀ-ÖØ-ÞŠŽ][^,.;:()]{2,60})[,(] ?\Z"
)


def bare_street(text: str, spans: list[Span]) -> str:
    """The words before the town that are a street by their place alone, or "".

    “Glebe End, Nether Scarrow NS7 8DD” gives an address if who has it is known.
    """
    keys = [span.key for span in spans]
    if "street" in keys or not keys or keys[0] not in {"postal_code", "city"}:
        return ""
    before = text[: spans[0].start]
    bare = _BARE.fullmatch(before)
    return before.strip(" ,") if bare and not is_company(before.strip(" ,")) else ""


def name_of_mailbox(text: str, spans: list[Span]) -> str:
    """The person in ``text`` whose name the e-mail address has in it, or "".

    “Solveig Rotter kümmert sich darum: solveig@purzelbaum.example” needs no word that
    says what she is.
    """
    boxes = [span.value.partition("@")[0] for span in spans if span.key == "email"]
    if not boxes:
        return ""
    for found in _PERSON.finditer(text[:_LONGEST]):
        if not can_be_name(found[0]):
            continue  # “Den Vorstand erreicht man unter vorstand@…”.
        words = [word.strip(".,").casefold() for word in found[0].split()]
        if any(_is_in(word, box.casefold()) for word in words for box in boxes):
            name = without_turning(found[0])
            return person_of(name) or ("" if is_desk(name) else name)
    return next(filter(None, _first_names(text, spans)), "")


def _first_names(text: str, spans: list[Span]) -> Iterator[str]:
    """Who is called by a first name alone in front of an address."""
    for span in spans:
        if span.key in REACH:
            yield first_name_before(text[: span.start])


def _is_in(word: str, box: str) -> bool:
    """True if a mailbox is called by this word, however it spells its umlauts."""
    bare = unicodedata.normalize("NFKD", word).encode("ascii", "ignore").decode()
    names = {word, word.translate(_UMLAUTS), bare}
    parts = set(re.split(r"[._+-]", box)) | {box}
    return len(word) > _LEAST and any(
        part == name or (len(part) > len(name) and part.endswith(name))
        for name in names
        for part in parts
    )


def without_article(name: str) -> str:
    """“Die Muster GmbH” in a sentence is “Muster GmbH”; “Die Brücke e. V.” stays."""
    article = _ARTICLE.match(name)
    rest = name[article.end() :] if article else name
    if not article or not rest:
        return name
    own = article[0].startswith("Die ") and not _FEMININE.search(rest)
    town = rest.startswith(("Stadt ", "Gemeinde ", "Universität ", "Hochschule "))
    return name if own and not town else rest
