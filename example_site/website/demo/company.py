"""The company: one row for the notices, the footer and the contact page."""

from i18nfield.strings import LazyI18nString

from wagtail_privacy.models import Organisation


BUSINESS_ID = "9417386-8"


def ensure_company() -> Organisation:
    """Return the company's row, adding it if there is none with its business id."""
    existing = Organisation.objects.filter(business_id=BUSINESS_ID).first()
    if existing:
        return existing
    company = Organisation(
        name="Selkäluoto Oy",
        name_translations=LazyI18nString({"sv": "Selkäluoto Ab"}),
        country="FI",
        business_id=BUSINESS_ID,
        street="Purjeverstaankuja 4",
        street_translations=LazyI18nString({"sv": "Segelverkstadsgränden 4"}),
        postal_code="06100",
        city="Porvoo",
        city_translations=LazyI18nString({"sv": "Borgå"}),
        email="hei@selkaluoto.example",
        phone="040 555 0147",
        website="https://www.selkaluoto.example",
    )
    company.full_clean()
    company.save()
    return company
