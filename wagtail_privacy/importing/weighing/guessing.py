"""What a section is whose heading says little: what it says, and where it stands."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache

from wagtail_privacy.blocks.registry import section_types
from wagtail_privacy.importing.confidence import THRESHOLD, Guess, Reason
from wagtail_privacy.importing.headings.matching import Match
from wagtail_privacy.importing.outline import Block
from wagtail_privacy.importing.patterns.date_lines import date_line, lone_date
from wagtail_privacy.importing.patterns.dates import find_dates
from wagtail_privacy.importing.patterns.party_words import organisation_in, party_of
from wagtail_privacy.importing.statements.authority_words import names_authority
from wagtail_privacy.importing.weighing.bodies import telling_of, weigh
from wagtail_privacy.importing.weighing.chances import Likenesses, Words, chances_of
from wagtail_privacy.importing.weighing.surroundings import Surroundings, body_of


#: A type that another heading names for sure is seldom there twice.
_TWICE = 0.6
#: Types that stand between their neighbours as in the official forms.
_IN_PLACE = 1.15
#: A general introduction stands first; words of one further down mean little.
_NOT_FIRST = 0.3
#: A text this short with an address or number in it is a party’s.
_PARTY_LENGTH = 350
#: What it is worth where a party is expected, and elsewhere.
_PARTY, _HINT = 9.0, 3.0
#: Where so short a text is all data: a name, a number, an address of e-mail.
_LINE, _ONLY_DATA = 120, 150.0
#: The single rights; a sentence that names so many of them is about rights.
_PARTS = frozenset(
    f"right_{name}"
    for name in (
        "access",
        "rectification",
        "erasure",
        "restriction",
        "portability",
        "object",
        "withdraw_consent",
    )
)
_SEVERAL = 3
_SENTENCES = re.compile(r"[^\W\d_]{4,}[.!?](?:\s|\Z)")
#: Where the first sentence ends; “Yes.” and “Not at all.” are part of the next.
_SHORT = 16
_FULL_STOP = re.compile(r"(?<=[^\W\d_]{3}[.!?])(?<!\b[Aa](?:rt|bs)\.)\s+")
#: A postal code with its place; a business id; an e-mail address or phone number.
_ADDRESS = re.compile(
    r"\b(?:[A-Z]{1,2}-)?\d{3} ?\d{1,2} +[A-ZÅÄÖÜ]|\b[A-Z]{1,2}\d{1,2} ?\d[A-Z]{2}\b"
)
_IDENTITY = re.compile(r"\b(?:\d{7}[-–]\d|HR[AB] ?\d+|\d{6}-\d{4}|FN \d+)\b")
_REACH = re.compile(r"\S@\S|\((?:at|ät|a)\)|\+?\d{2,4}[ -/]{1,2}\d{2,4}[ -]\d{2}")
_BEFORE_CONTROLLER = frozenset({"", "introduction", "register_name", "definitions"})
#: A section that every notice has, and that no heading of this one names for sure.
_NEEDED = frozenset(
    {"controller", "purposes", "legal_basis", "retention", "recipients", "rights"}
)
_MISSING = 1.25
#: What a section about one of the topics says of itself, too: how long the pictures of
#: a camera are kept makes no section about keeping.
_ASIDES = frozenset({"retention", "legal_basis"})
_TOPICS = frozenset(
    {
        "cctv",
        "communications_recording",
        "server_logs",
        "direct_marketing",
        "analytics",
        "cookies",
        "special_categories",
        "directory_publication",
        "third_party_services",
    }
)
_CLEAR_TOPIC, _ASIDE = 8.0, 0.6
_MAX_RIVALS = 3
_WORTH_NAMING = 0.15
#: Nothing is sure but a heading that is known.
_SUREST = 0.98


@dataclass(slots=True)
class Weighing:
    """The guesses of the unclear headings of a document, each made when it is needed.

    Many lines that look a little like headings are settled by how they stand.
    """

    around: Surroundings
    _made: dict[int, list[Guess]] = field(default_factory=dict)

    def of(self, index: int) -> list[Guess]:
        """The guesses of the heading at ``index``."""
        if index not in self._made:
            self._made[index] = guesses(index, self.around)
        return self._made[index]


def guesses(index: int, around: Surroundings) -> list[Guess]:
    """The section types that the heading at ``index`` may have, the likeliest first.

    Empty if nothing points to any.
    """
    candidate = around.found[index]
    match = candidate.match if candidate else None
    heading = around.blocks[index].text
    body = _to_date(body_of(around.blocks, around.found, index), around)
    texts = [_hits(text, around.language) for text in _texts(body)]
    lead = Counter(_hits(heading, around.language))
    lead.update(texts[0] if texts else ())
    plain = weigh([lead, *texts[1:]], around.language)
    for type, more in weigh([_hits(heading, around.language)], around.language).items():
        plain[type] += more
    _add_whole(plain, lead, around.language)
    told = weigh(texts, around.language)
    party, points = _party(body, index, around)
    if points:
        for scores in (plain, told):
            scores[party] = scores.get(party, 0.0) + points
    dated = _has_date([heading, *(block.text for block in body)])
    if not dated:
        plain.pop("document_dates", None)
    words = Words(
        around.language,
        heading,
        "\n".join(block.text for block in body),
        next(iter(_texts(body)), ""),
        around.before[index],
        around.after[index],
    )
    ranked = _ranked(words, _adjusted(plain, match, index, around), told, match, around)
    return [guess for guess in ranked if dated or guess.type != "document_dates"]


def _ranked(
    words: Words,
    scores: Mapping[str, float],
    told: Mapping[str, float],
    match: Match | None,
    around: Surroundings,
) -> list[Guess]:
    """The guesses that are worth naming, with the words that speak for them.

    The words are named only of types that an editor will have to choose among.
    """
    like = words.likeness()
    chances = chances_of(
        like,
        scores,
        words=match.id if match else "",
        taken=around.taken.keys(),
        types=len(section_types),
    )
    chances.pop("other_information", None)
    ranked = sorted(chances, key=lambda type: (-chances[type], type))[:_MAX_RIVALS]
    open_ = not ranked or chances[ranked[0]] < THRESHOLD
    return [
        Guess(
            type,
            round(min(chances[type], _SUREST), 2),
            _reason(type, match, told, like),
            words.telling(type) if open_ else (),
        )
        for type in ranked
        if chances[type] >= _WORTH_NAMING
    ]


def _has_date(texts: Iterable[str]) -> bool:
    return any(map(find_dates, texts))


def _to_date(body: list[Block], around: Surroundings) -> list[Block]:
    """The blocks up to a line such as “Updated 1.2.2024”: that is of the whole."""
    for place, block in enumerate(body):
        last = place and block is around.blocks[-1] and lone_date(block.text)
        dated = len(block.text) <= _LINE and date_line(block.text, around.language)
        if last or dated:
            return body[:place]
    return body


def _texts(body: Sequence[Block]) -> list[str]:
    """The first sentence of a section, the rest of its paragraph, then each block.

    What a section is about, its first sentence says; the rest tells more of it.
    """
    if not body:
        return []
    end = _FULL_STOP.search(body[0].text, _SHORT)
    parts = (
        [body[0].text[: end.start()], body[0].text[end.end() :]]
        if end
        else [body[0].text]
    )
    return [*parts, *(block.text for block in body[1:])]


def _add_whole(
    scores: dict[str, float], lead: Mapping[int, int], language: str
) -> None:
    """A first sentence that names several rights is of them all."""
    rows = telling_of(language).rows
    named = {rows[row][0] for row in lead} & _PARTS
    if len(named) >= _SEVERAL:
        best = max(scores.get(type, 0.0) for type in named)
        scores["rights"] = scores.get("rights", 0.0) + best


def _party(
    body: Sequence[Block], index: int, around: Surroundings
) -> tuple[str, float]:
    """Who stands in a short text of names, addresses and numbers, and how surely.

    The points are 0 for any other text.
    """
    text = "\n".join(block.text for block in body)
    if not 0 < len(text) <= _PARTY_LENGTH:
        return "", 0.0
    address, identity = bool(_ADDRESS.search(text)), bool(_IDENTITY.search(text))
    reach = bool(_REACH.search(text))
    if not (address or identity or reach) or names_authority(text):
        return "", 0.0
    early = around.before[index] in _BEFORE_CONTROLLER
    missing = not around.taken["controller"]
    if (address or identity) and missing:
        return "controller", _PARTY if early else _HINT
    if early and missing and reach and _names_controller(body[0].text):
        return "controller", _PARTY
    if not reach:
        return "", 0.0
    more = _PARTY if len(text) <= _PARTY_LENGTH / 2 and not address else _HINT
    only_data = len(text) <= _LINE and not _SENTENCES.search(text)
    return party_of(text, "contact_person"), _ONLY_DATA if only_data else more


def _names_controller(text: str) -> bool:
    own = party_of(text, "controller") == "controller"
    return own and bool(organisation_in(text, own=True))


@lru_cache(maxsize=4096)
def _hits(text: str, language: str) -> Counter[int]:
    return telling_of(language).hits(text)


def _adjusted(
    plain: dict[str, float], match: Match | None, index: int, around: Surroundings
) -> dict[str, float]:
    """The scores with what the heading, the other headings and the place say."""
    scores = dict(plain)
    own = match.id if match else ""
    for type in scores:
        if around.taken[type] and type != own:
            scores[type] *= _TWICE
        if type == "introduction" and around.before[index]:
            scores[type] *= _NOT_FIRST
        if type in _NEEDED and not around.taken[type]:
            scores[type] *= _MISSING
        if _in_place(type, around.before[index], around.after[index]):
            scores[type] *= _IN_PLACE
    topic = max((scores.get(type, 0.0) for type in _TOPICS), default=0.0)
    for type in _ASIDES & scores.keys():
        if topic >= _CLEAR_TOPIC and type != own:
            scores[type] *= _ASIDE
    return scores


def _in_place(type: str, before: str, after: str) -> bool:
    order = _order()
    place = order.get(type, -1)
    return bool(before and after) and order[before] < place < order[after]


@cache
def _order() -> dict[str, int]:
    """Where each type stands in the official forms."""
    return {item.id: place for place, item in enumerate(section_types)}


def _reason(
    type: str, match: Match | None, told: Mapping[str, float], like: Likenesses
) -> Reason:
    """What a guess rests on; ``told`` is what the text says without its heading."""
    named = match is not None and match.id == type
    if named or like.heading_agrees(type):
        if told.get(type, 0.0) >= 1 or like.text_agrees(type):
            return Reason.BOTH
        return match.reason if match and named else Reason.LIKE
    return Reason.TEXT
