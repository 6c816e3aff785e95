"""The privacy settings of each site: its facts, and the notice that footers link to."""

from wagtail.models import Site

from wagtail_privacy.models import PrivacySettings
from website.demo.literals import SiteContent
from website.demo.organisations import Organisations
from website.demo.tree import key_of


#: Settings that are a choice of an organisation.
ORGANISATIONS = ("controller", "contact_organisation", "dpo_organisation")


def ensure_settings(
    content: SiteContent, site: Site, organisations: Organisations
) -> None:
    """Fill in the settings of a site that has none; leave alone what is there."""
    if PrivacySettings.objects.filter(site=site).exists():
        return
    chosen = {
        name: organisations[content.settings[name]]
        for name in ORGANISATIONS
        if name in content.settings
    }
    main = content.main_notice
    settings = PrivacySettings(
        site=site,
        notice=key_of(content.page_name(main)) if main else None,
        **{**content.settings, **chosen},
    )
    settings.full_clean()
    settings.save()
