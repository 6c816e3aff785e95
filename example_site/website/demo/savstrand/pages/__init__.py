"""The pages of the site, in every language, the main one first."""

from website.demo.savstrand.pages import en, fi, sv


TEXTS = {"sv": sv.SITE, "fi": fi.SITE, "en": en.SITE}
