"""The notice for visitors, course participants and readers of the newsletter."""

from datetime import date

from website.demo.literals import Notice
from website.demo.savstrand.visitors import en, fi, sv
from website.demo.savstrand.visitors.facts import FACTS


NOTICE = Notice(
    key="visitors",
    drawn_up=date(2025, 3, 10),
    effective_from=date(2026, 10, 1),
    next_review=date(2027, 10, 1),
    facts=FACTS,
    texts={"sv": sv.NOTICE, "fi": fi.NOTICE, "en": en.NOTICE},
)
