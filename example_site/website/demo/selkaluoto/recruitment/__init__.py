"""The notice for people who apply for a job."""

from datetime import date

from website.demo.literals import Notice
from website.demo.selkaluoto.recruitment import en, fi, sv
from website.demo.selkaluoto.recruitment.facts import FACTS


NOTICE = Notice(
    key="recruitment",
    controller="company",
    drawn_up=date(2025, 1, 20),
    effective_from=date(2026, 2, 2),
    next_review=date(2027, 2, 1),
    facts=FACTS,
    texts={"fi": fi.NOTICE, "sv": sv.NOTICE, "en": en.NOTICE},
)
