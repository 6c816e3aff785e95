"""The pages of the site, in every language."""

from website.demo.selkaluoto.pages import en, fi, sv


TEXTS = {"fi": fi.SITE, "sv": sv.SITE, "en": en.SITE}
