"""The notice about people in the collections, and about those who give to them.

The museum has changed from what age on it publishes pictures. Swedish and Finnish say
so; English still has the old text, so that the demo shows a translation left behind.
"""

from datetime import date

from website.demo.literals import Notice
from website.demo.savstrand.collections import en, fi, sv
from website.demo.savstrand.collections.facts import FACTS


NOTICE = Notice(
    key="collections",
    drawn_up=date(2025, 3, 10),
    effective_from=date(2026, 10, 1),
    next_review=date(2027, 10, 1),
    facts=FACTS,
    texts={"sv": sv.NOTICE, "fi": fi.NOTICE, "en": en.NOTICE},
    rewritten={
        "sv": ("directory_publication", sv.PUBLICATION),
        "fi": ("directory_publication", fi.PUBLICATION),
    },
)
