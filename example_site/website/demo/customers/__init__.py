"""The notice of the customer register."""

from datetime import date

from website.demo.customers import en, fi, sv
from website.demo.literals import Notice


NOTICE = Notice(
    key="customers",
    drawn_up=date(2024, 5, 6),
    updated=date(2026, 8, 17),
    effective_from=date(2026, 9, 1),
    next_review=date(2027, 9, 1),
    texts={"fi": fi.NOTICE, "sv": sv.NOTICE, "en": en.NOTICE},
)
