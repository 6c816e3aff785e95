"""Signs that a sentence names a person, and that she is whom to ask.

No verb is looked for: people say it in too many ways. A name has her post beside it, a
mailbox has her name in it, or the sentence goes on about “her”.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from wagtail_privacy.importing.cues import longest_first
from wagtail_privacy.importing.folding import bare_letters
from wagtail_privacy.importing.patterns.company_names import company_in_title
from wagtail_privacy.importing.patterns.fact_patterns import label_pattern
from wagtail_privacy.importing.patterns.names import PERSON
from wagtail_privacy.importing.patterns.person_words import person_of, without_firm
from wagtail_privacy.importing.patterns.role_words import has_role
from wagtail_privacy.importing.patterns.roles import words_around


_LONGEST = 600
_PERSON = re.compile(PERSON)
#: What only a person is called: “Frau Ann Example”, “Dipl.-Jur. Ann Example”.
_TITLED = re.compile(
    r"(?:Professor|Prof|Revd|Rev|Cllr|Dr|M?Mag|Dipl\.-\w+|DI|Ing|Herrn?|Frau|Mrs?|Ms"
    r"|Mx|Hr|Fru|Rouva|Herra|FT|OTM|VT|KTM|FM|OTK|Pastor\w*|RAin|RA)\b"
)
#: How the same sentence goes on about who was named.
_GOES_ON = re.compile(
    r"(?<!\w)(?:she|he|her|him|his|hers|who|whom|whose|hon|han|henne|honom|hennes|hans"
    r"|hen|henom|som|hän|häne\w{1,4}|joka|jonka|jolta|jolle|jo[ns]ta|johon|jolla|sie|er"
    r"|ihn|ihm)(?!\w)"
    r"|, (?:(?:mit|bei|an) )?(?:die|der|den|dem|dessen|deren)(?!\w)"
)
#: How the next one does: “She is at …”, “Hennes mejl är …”, “Write to her”.
_REFERS = re.compile(
    r"(?<!\w)(?:[Ss]he|[Hh]er?|[Hh]i[ms]|[Hh]on|[Hh]ans?|[Hh]ennes?|[Hh]onom|[Hh]en|[Hh]än"
    r"|[Hh]äne\w{1,4}|sie|Er|[Ii]h[mn])(?!\w)"
    r"|\ASie (?:ist|hat|liest|erreichen sie)"
    r"|\AIhre? (?:Mail|E-Mail|Adresse|Nummer|Durchwahl|Telefon)"
)
#: Right before a name that stands there for another reason: “chaired by”.
_BESIDE_THE_POINT = re.compile(
    r"(?:chaired|represented|led|founded|owned|headed|directed|supervised|written"
    r"|designed|built|made|maintained|hosted|acting through|signed) (?:by|of)"
    r"|formerly|previously|until"
    r"|(?:vertreten|gegründet|geleitet|betrieben) (?:durch|von)|deren|dessen|früher"
    r"|vormals"
    r"|(?:företräd\w*|företräds|representeras|ägs|grundades|leds|drivs) av|tidigare"
    r"|edustaa|edustajana|omistaa|johtaa|perusti|aiemmin|entinen"
)
_NEAR = 60
_UMLAUTS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "o", "æ": "ae"}
)
_LEAST = 3


@dataclass(frozen=True, slots=True)
class Named:
    """A name in a sentence, where it stands, and whether it has a title before it."""

    name: str
    start: int
    end: int
    titled: bool


def persons_in(text: str) -> Iterator[Named]:
    """What can be names of persons in ``text``, each with its place.

    Who is called by a surname has a courtesy before it: “Frau Beispiel”.
    """
    whole = list(_whole_names(text))
    alone = [
        Named(found["name"], found.start("name"), found.end(), titled=True)
        for found in _SURNAME.finditer(text[:_LONGEST])
        if not (_is_common(found["name"]) or has_role(found["name"]))
        if not any(item.start <= found.start("name") < item.end for item in whole)
    ]
    yield from sorted([*whole, *alone], key=lambda item: item.start)


#: A noun behind it would make a whole name of it: “Frau Beispiel Auskunft”.
_SURNAME = re.compile(
    r"(?<!\w)(?:Frau|Herrn?|Mrs|Mr|Ms|Miss)\.? "
    r"(?P<name>[A-ZÀ-ÖØ-ÞŠŽ][a-zà-öø-ÿßšž]{2,20}(?:-[A-ZÀ-Þ][a-zà-ÿß]{2,20})?)(?![\w-])"
)


def _whole_names(text: str) -> Iterator[Named]:
    """Names and surnames, with or without their titles."""
    for found in _PERSON.finditer(text[:_LONGEST]):
        words = _without_rest(found[0], text[found.end() :])
        _first, _space, rest = words.partition(" ")
        # “Es hilft Ihnen Ann Example”: only a name goes on as one without a word.
        name = person_of(words) or (person_of(rest) if " " in rest else "")
        if not name or _is_common(name) or _is_town(text[: found.start()]):
            continue
        start = found.start() + found[0].rfind(name)
        if _is_firm(name, text[start:]):
            continue
        titled = bool(_TITLED.match(found[0]))
        yield Named(name, start, start + len(name), titled)


def _without_rest(name: str, after: str) -> str:
    """Without the last words, if they are no part of a name.

    They are the label or the street of what follows, a German noun, or the firm that
    a Finnish sentence has behind a name: “Ann Example Sample Oy:stä”.
    """
    words = name.split(" ")
    if len(words) <= _PAIR:  # “Oxby E-mail: …” is a town and a label.
        return "" if label_pattern().fullmatch(words[-1]) else name
    if (bare := without_firm(name, after)) != name:
        return bare
    is_label = label_pattern().fullmatch(words[-1])
    if len(words) == _PAIR + 1 and _TITLED.match(name) and not is_label:
        return name  # “Dr Ann Example: ann@…” has no name but this.
    label = _VALUE.match(after) or is_label
    return " ".join(words[:-1]) if label or _NOUN.search(words[-1]) else name


def _is_firm(name: str, text: str) -> bool:
    """True for a name that a company form follows at once: “Muster Pflege gGmbH”."""
    found = company_in_title().match(text[: len(name) + _FORM])
    form = found["name"].removeprefix(name).strip(" ,") if found else ""
    return bool(form) and form != found["name"] and " " not in form


_FORM = 24


def _is_town(before: str) -> bool:
    """True for what stands right behind a postal code: “88410 Bad Beispiel”."""
    return bool(_CODE.search(before))


_CODE = re.compile(r"(?<!\d)\d{3}(?:\d{1,2}|[ \u00a0]\d{2}) \Z")
_NOUN = re.compile(
    r"(?:ung|heit|keit|schaft|kunft|hilfe|antwort|rede|bescheid|fragen|gern|gerne)\Z",
    re.IGNORECASE,
)
_VALUE = re.compile(r"(?: \d|\.?: )")
_PAIR = 2


def _is_common(name: str) -> bool:
    """True for words of a notice that stand beside each other with capitals."""
    return any(
        word.casefold().strip(".,’'") in words_around("no_names")
        for word in name.split()
    )


def goes_on_about(text: str) -> bool:
    """True for the rest of a sentence that goes on about who was named."""
    return bool(_GOES_ON.search(text))


def refers_back(text: str) -> bool:
    """True for a sentence about who was named in the one before."""
    return bool(_REFERS.search(text[:_LONGEST]))


def turns_to(text: str) -> bool:
    """True for a sentence that says to turn to whom the one before named."""
    return text.partition(" ")[0].casefold().strip(",:") in words_around("turning")


def is_beside_the_point(before: str) -> bool:
    """True for words before a name that tell that she is named for another reason."""
    return bool(_BESIDE_THE_POINT.search(before[-_NEAR:]))


def is_charged(before: str, after: str) -> bool:
    """True for who sees to data protection, by the words on either side of her.

    “Tietosuojasta vastaa Ann Example”, “Ann Example looks after privacy here”. Who is
    responsible for the data, and no word of protection beside it, is the controller.
    """
    text = f"{before[-_BESIDE_HER:]} {after[:_BESIDE_HER]}".casefold()
    if not any(map(text.__contains__, words_around("cared_for"))):
        return False
    at_end, at_start = _charged()
    return bool(at_end.search(before[-_NEAR:]) or at_start.match(after[:_NEAR]))


_BESIDE_HER = 120


@cache
def _charged() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Verbs of care at the end of what stands before a name, or behind it."""
    words = longest_first(words_around("charged"))
    return (
        re.compile(rf"(?<!\w)(?:{words})(?: [a-zåäöüß]\w*){{0,2}} \Z"),
        re.compile(rf"\s*,?(?: who| som| joka)? (?:{words})(?!\w)"),
    )


def is_called(box: str, name: str) -> bool:
    """True if a mailbox has a part of ``name`` in it, however it spells it."""
    local = box.partition("@")[0].casefold()
    parts = {*re.split(r"[._+-]", local), local}
    return any(
        _is_part(spelled, parts)
        for word in re.split(r"[ .,-]+", name.casefold())
        for spelled in _spellings(word)
    )


def _is_part(word: str, parts: set[str]) -> bool:
    if len(word) < _LEAST:
        return False
    return any(
        part == word
        or (len(word) > _LEAST and part.startswith(word))
        or (len(word) > _LEAST and part.endswith(word))
        for part in parts
    )


def _spellings(word: str) -> set[str]:
    return {word, word.translate(_UMLAUTS), bare_letters(word)}


def in_nominative(name: str, box: str) -> str:
    """The name as it is, where a Finnish sentence has it in a case and ``box`` has not.

    “Maija Mallille, maija.malli@…” is Maija Malli.
    """
    first, _space, last = name.rpartition(" ")
    for part in re.split(r"[._+-]", box.partition("@")[0].casefold()):
        rest = last[len(part) :]
        whole = any(word.startswith(part) for word in _spellings(last.casefold()))
        if first and len(part) > _LEAST and whole and rest in _CASES:
            return f"{first} {last[: len(part)]}"
    return name


_CASES = frozenset("lle lta ltä lla llä sta stä ksi n an en in on un yn än ön".split())


def is_private_box(box: str) -> bool:
    """True for a mailbox that is named for what it is for: “privacy@”."""
    return bool(_boxes().search(box.partition("@")[0].casefold()))


@cache
def _boxes() -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, sorted(words_around("boxes")))))


def tells_of_privacy(text: str) -> int:
    """How much tells that data, or what people ask about it, is what ``text`` is about.

    0 for neither, 1 for one of them, 2 for both: “answers questions about your data”.
    """
    folded = text[:_LONGEST].casefold()
    return sum(
        any(map(folded.__contains__, words_around(key))) for key in ("private", "asked")
    )


def is_host_of(name: str, box: str) -> bool:
    """True for a name that is all of a mailbox's host: rather a house than a person."""
    host = box.partition("@")[2].casefold().replace("-", "")
    joined = re.sub(r"\W", "", name.casefold())
    return any(spelled in host for spelled in _spellings(joined))


def stands_before(name: str, between: str, box: str) -> bool:
    """True for a name right before a phone, or a mailbox whose host is not called so.

    “Ann Example (privacy@sample.example)”; “Sample Hosting (privacy@sample.example)”
    is a firm.
    """
    host = box.partition("@")[2].casefold()
    words = [word.strip(".,’'-").casefold() for word in name.split()]
    near = len(between) <= _GAP and not _CAPITAL.search(between)
    return near and not any(word in host for word in words if len(word) > _LEAST)


_GAP = 16
_CAPITAL = re.compile(r"[A-ZÀ-ÖØ-Þ]|[.;!?]")


def is_of_others(text: str) -> bool:
    """True for words about who is named in a notice and not asked about it."""
    folded = text[:_LONGEST].casefold()
    return any(map(folded.__contains__, words_around("others")))
