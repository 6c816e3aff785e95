"""The pages of the site, in every language."""

from website.demo.pages import en, fi, sv


SITE = {"fi": fi.SITE, "sv": sv.SITE, "en": en.SITE}
