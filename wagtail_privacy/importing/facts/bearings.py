"""What the words around a name say of its bearer: the controller or anybody else."""

from __future__ import annotations

import re
from functools import cache

from wagtail_privacy.importing.cues import longest_first
from wagtail_privacy.importing.patterns.party_words import PARTIES
from wagtail_privacy.importing.word_files import read_words


#: In front of a name, and none of it.
_ARTICLE = re.compile(
    r"(?:[“„\"”»'‘*]|(?:the|die|der|das|den|dem|des|our|unsere?|firma|company"
    r"|bolaget|föreningen|yritys|yhtiö|yhdistys)(?!\w))[\s*]*\Z",
    re.IGNORECASE,
)
#: How far words of others stand before a name, and those behind any.
_BEFORE, _AFTER = 60, 90
#: Where a clause ends: what stands on the other side is of somebody else.
_CLAUSE = re.compile(r"[;:!?]\s|\.\s|, (?:and|och|ja|und|but|men|mutta|aber) ")
#: “(“we”)”, “(nedan ”Byrån”)”: who is called something from there on.
_DEFINED = re.compile(r"\s*,?\s*\((?:[^()]{0,60})[\"“”„'‘’»]\w[^()]{0,50}\)")
#: “Example Foundation is a nonprofit corporation”: what it is, and no other is told so.
_KIND = re.compile(
    r"(?: is| are| är| on| ist|,)(?: an?| the| en| ett| eine?)? (?:[\w-]+ ){0,4}?"
    r"(?:company|corporation|charity|association|nonprofit|non-profit|foundation"
    r"|co-operative|cooperative|partnership|business|society|trust|bolag|aktiebolag"
    r"|företag|förening|stiftelse|yhdistys|yhtiö|säätiö|osuuskunta|yritys|verein"
    r"|gesellschaft|genossenschaft|stiftung|unternehmen|betrieb|körperschaft)(?!\w)",
    re.IGNORECASE,
)
#: “Legally the club is Example Association”, “Forskningshuvudman är …”.
_IS_NAME = re.compile(
    r"\A[^,;:.()]{3,70} (?:is|are|är|on|ist|sind)"
    r"(?: (?:called|properly called|officially|allein|ensam|yksin))?[\s:]*\Z",
    re.IGNORECASE,
)
#: Who reads is told to be theirs: “You are a member of …”.
_YOURS = re.compile(
    r"(?<!\w)(?:you are|you have|du är|ni är|sie sind|ihr seid|olet|olette)(?!\w)",
    re.IGNORECASE,
)


#: What firms are called by says nothing of others there: “Rain & Hill Estate Agents”.
_NAMES = re.compile(
    r"(?<![\w.&])(?!(?:Our|The|Their|Your|Its|An?) )"
    r"[A-Z][\w’'-]+(?: (?:&|and|[A-Z][\w’'-]*)){0,5}"
    r" (?:Agents|Accountants|Solicitors|Lawyers|Auditors|Insurers|Partners)(?!\w)"
)
#: Words for somebody else say more than any for the controller.
_OTHERS = 8


def bearing_of(text: str, start: int, end: int, until: int) -> int:
    """How surely the name from ``start`` to ``end`` is the controller’s.

    It is below nought for anybody else. What stands from ``until`` on is about
    another.
    """
    before, after = text[:start], text[end:]
    if article := _ARTICLE.search(before):
        before = _ARTICLE.sub("", before[: article.start()])
    clause = last_clause(_NAMES.sub(" ", before[-_BEFORE:])).casefold()
    near = first_clause(after[:_AFTER][: max(0, until - end)].casefold())
    yours = bool(_YOURS.search(clause))
    weight = 4 * (yours or ends_in_cue(before))
    weight += 3 * bool(_IS_NAME.match(before))
    weight += 4 * bool(cues("own_after").search(near))
    weight += 3 * bool(PARTIES["controller"].search(near))
    weight += 3 * bool(_DEFINED.match(after))
    weight += 3 * bool(_KIND.match(after))
    weight -= _OTHERS * bool(not yours and cues("other_before").search(clause))
    weight -= _OTHERS * bool(cues("other_after").search(near))
    return weight + 2 * (text[start:end] == text.strip(" .*–-"))


def last_clause(words: str) -> str:
    """What stands behind the last end of a clause in ``words``."""
    ends = [match.end() for match in _CLAUSE.finditer(words)]
    return words[ends[-1] :] if ends else words


def first_clause(words: str) -> str:
    """What stands before the first end of a clause in ``words``."""
    end = _CLAUSE.search(words)
    return words[: end.start()] if end else words


@cache
def cues(key: str) -> re.Pattern[str]:
    """The whole words of a table of ``mentions.toml`` in a folded text."""
    return re.compile(rf"(?<!\w)(?:{longest_first(words_of(key))})(?!\w)")


@cache
def words_of(key: str) -> frozenset[str]:
    """The words of all languages in a table of ``mentions.toml``."""
    table = read_words(__package__, "mentions.toml")[key]
    return frozenset(word for words in table.values() for word in words)


def ends_in_cue(before: str) -> bool:
    """True if the last words of ``before`` say who is behind it all."""
    words = before[-_BEFORE:].casefold().rstrip(" *")
    if words.endswith(
        (" von", " vom", " von der", " durch", " durch den", " by", " av")
    ):
        return bool(_cue_at_end().search(words)) or is_passive(words, at_end=True)
    return bool(_cue_at_end().search(words))


#: “Betrieben wird das Haus vom …”: German says first what is done, and then by whom.
_PASSIVE = re.compile(
    r"(?<!\w)(?:betrieben|geführt|getragen|veranstaltet|herausgegeben|organisiert"
    r"|angeboten|bereitgestellt|ausgerichtet|durchgeführt|unterhalten|verlegt|geleitet)"
    r" (?:wird|werden)(?: [^\s,.;:]+){1,6}(?P<end>\Z)?"
)


def is_passive(words: str, *, at_end: bool = False) -> bool:
    """True for what somebody is told to run, in folded words, ``at_end`` of them."""
    if "wird" not in words and "werden" not in words:
        return False
    said = _PASSIVE.search(words)
    return said is not None and (not at_end or said["end"] is not None)


@cache
def _cue_at_end() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{longest_first(words_of('own_before'))})[\s:,]*\Z")
