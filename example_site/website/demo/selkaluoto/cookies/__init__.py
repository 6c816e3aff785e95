"""The notice about cookies."""

from datetime import date

from website.demo.literals import Notice
from website.demo.selkaluoto.cookies import en, fi, sv
from website.demo.selkaluoto.cookies.facts import FACTS


NOTICE = Notice(
    key="cookies",
    drawn_up=date(2024, 5, 6),
    effective_from=date(2026, 9, 1),
    next_review=date(2027, 9, 1),
    facts=FACTS,
    texts={"fi": fi.NOTICE, "sv": sv.NOTICE, "en": en.NOTICE},
)
