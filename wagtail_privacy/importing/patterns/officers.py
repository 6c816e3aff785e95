"""Companies that are the data protection officer, and through whom they are."""

from __future__ import annotations

import re

from wagtail_privacy.importing.patterns.company_names import company_in_title
from wagtail_privacy.importing.patterns.names import COURTESY, PERSON
from wagtail_privacy.importing.patterns.party_words import DPO


def officer_in(text: str) -> str:
    """The company that a sentence says is the data protection officer, or "".

    Through whom it is that is the officer: “Sample Ltd, represented by Ann Example”.
    """
    said = _OFFICER_IS.search(text[:600])
    company = company_in_title().match(said["rest"]) if said else None
    if company is None:
        return ""
    through = _THROUGH.match(said["rest"], company.end("name"))
    return through["name"] if through else company["name"]


_THROUGH = re.compile(
    r",? (?:genom|med|through|represented by|in the person of|vertreten durch|durch"
    rf"|in Person von|edustajanaan) (?:{COURTESY})?(?P<name>{PERSON})"
)


_OFFICER_IS = re.compile(
    rf"(?i:{DPO})\w*[^.!?;]{{0,60}}? (?:is|on|toimii|är|ist|heter|heißt)\s+"
    r"(?:die |der )?(?P<rest>[A-ZÀ-ÖØ-ÞŠŽ0-9].{1,100})"
)
