"""The cameras of the shop: a section of the customer notice, on a page of its own."""

from website.demo.selkaluoto.cameras import en, fi, sv
from website.demo.selkaluoto.cameras.facts import FACTS as FACTS


KEY = "cameras"
TEXTS = {"fi": fi.PAGE, "sv": sv.PAGE, "en": en.PAGE}
