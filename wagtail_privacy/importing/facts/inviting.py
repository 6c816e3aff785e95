"""Whose the numbers in a sentence are, by how it speaks of who is reached there.

“We”, “our office”, “the switchboard”, “write to”: so a notice tells all who read it.
"""

from __future__ import annotations

import re
from functools import cache

from wagtail_privacy.importing.cues import longest_first
from wagtail_privacy.importing.facts.bearings import words_of
from wagtail_privacy.importing.patterns.role_words import role_pattern


def said_in(text: str) -> int:
    """What the words of a sentence say: “we”, “our office”, “the switchboard”."""
    said = bool(_self().search(text)) + 4 * bool(_desk().search(text))
    return said + 2 * bool(_INVITES.search(text))


def is_of_desk(before: str) -> bool:
    """True for where many answer; “Receptionist Ann Example” is no reception."""
    if not _desk().search(before):
        return False
    return bool(_desk().search(role_pattern().sub(" ", before)))


#: How a sentence goes on that tells all who read how to reach us, or a row of numbers.
_INVITES = re.compile(
    r"(?:\A|[,:;] |(?<!\w)(?:or|oder|eller|tai|and|und|och|ja) )"
    r"(?:(?:please |just |bitte )?(?:write|ring|call|phone|telephone|e-?mail|mail|drop"
    r"|send|contact|reach)"
    r"|(?:skriv|ring|mejla|maila|kontakta|hör av)"
    r"|(?:schreib(?:en|t)?|ruf(?:en|t)?|mail(?:en|t)?|kontaktier(?:en|t)?)"
    r"|(?:kirjoita|soita|ota yhteyttä|lähetä|laita)"
    r"|phone|tel|telephone|telefon|puhelin|puh)(?![\w-])"
    # “You can reach the branch at”, “Sie erreichen die Filiale unter”.
    r"|(?<!\w)(?:you (?:can|may|could) (?:also )?"
    r"(?:reach|contact|call|ring|phone|write|e-?mail)"
    r"|can be (?:reached|contacted)|(?:Sie|Ihr|Du) (?:erreich|find)(?:en|t|st)"
    r"|ist (?:unter|über) [^.]{3,80} (?:zu )?erreich(?:bar|en)"
    r"|(?:du|ni) når|nås (?:på|via)"
    r"|(?:tavoittaa|tavoitat|tavoitatte))(?!\w)",
    re.IGNORECASE,
)


def speaks_of_me(text: str) -> bool:
    """True for “ask for me”, “meldet euch bei mir”: who writes is who answers."""
    return bool(_ME.search(text))


_ME = re.compile(
    # Finnish has “me” for “we”.
    r"(?<!\w)(?:(?:for|to|with|[Aa]sk|[Cc]all|[Rr]ing|[Ee]-?mail|[Cc]ontact|[Tt]ell"
    r"|[Pp]hone|[Ww]rite|[Tt]ext|[Rr]each|[Ll]et|[Dd]rop|[Ss]end|[Gg]ive) me|[Mm]yself"
    r"|[Mm]ir|[Mm]ich|[Mm]ig|[Mm]inuun|[Mm]inulle|[Mm]inulta|[Mm]inua)(?!\w)"
)


@cache
def _self() -> re.Pattern[str]:
    words = longest_first(words_of("self"))
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)|\w{{3,}}mme(?!\w)", re.IGNORECASE)


@cache
def _desk() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{longest_first(words_of('desks'))})", re.IGNORECASE)
