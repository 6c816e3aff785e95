"""A site in three languages with a notice index in each, for imports to go to."""

from wagtail.models import Locale, Site

from wagtail_privacy.pages.models import PrivacyNoticeIndexPage


INDEXES = {"en": "Privacy", "fi": "Tietosuoja", "sv": "Dataskydd"}


def make_notice_site():
    """Return the notice indexes of a new site, by language code."""
    home = Site.objects.get(is_default_site=True).root_page
    indexes = {}
    for code, title in INDEXES.items():
        locale, _created = Locale.objects.get_or_create(language_code=code)
        root = home if code == "en" else home.copy_for_translation(locale)
        root.save_revision().publish()
        index = PrivacyNoticeIndexPage(
            title=title, slug=title.lower(), locale=locale, live=True
        )
        indexes[code] = root.add_child(instance=index)
    return indexes
