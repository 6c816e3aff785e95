"""Sävstrand, a museum boatyard of a foundation: in Swedish, Finnish and English.

No page of it names an organisation or a person to turn to: all that is in the site’s
settings.
"""

from website.demo.literals import Account, SiteContent
from website.demo.savstrand.collections import NOTICE as COLLECTIONS
from website.demo.savstrand.organisations import ORGANISATIONS
from website.demo.savstrand.pages import TEXTS
from website.demo.savstrand.registry import COOKIES as REGISTRY
from website.demo.savstrand.settings import SETTINGS
from website.demo.savstrand.visitors import NOTICE as VISITORS


SAVSTRAND = SiteContent(
    prefix="savstrand/",
    name="Sävstrands varvsmuseum",
    look="savstrand",
    texts=TEXTS,
    action="visit",
    organisations=ORGANISATIONS,
    settings=SETTINGS,
    notices=(VISITORS, COLLECTIONS),
    main_notice="visitors",
    cookies=REGISTRY,
    editor=Account("redaktor", "demo-eka-14", "redaktor@savstrand.example"),
)
