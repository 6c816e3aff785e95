"""The small site that a dump holds: an index and two notices in two languages.

It is written by the code of the landing that is dumped, so it uses only what every
landing has: models, page types, section ids.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from i18nfield.strings import LazyI18nString
from wagtail.models import Locale, Page, Site

from wagtail_privacy.models import Organisation
from wagtail_privacy.pages.models import PrivacyNoticeIndexPage, PrivacyNoticePage


Sections = list[tuple[str, dict[str, Any]]]


def fill() -> None:
    """Write the site into an empty database that Wagtail has just migrated."""
    home = Site.objects.get(is_default_site=True).root_page
    finnish = Locale.objects.create(language_code="fi")
    company = Organisation.objects.create(
        name="Alder Bay Canoes Ltd",
        name_translations=LazyI18nString({"fi": "Leppälahden kanootit Oy"}),
        business_id="9550396-1",
        country="FI",
        street="Jetty Road 12",
        street_translations=LazyI18nString({"fi": "Laituritie 12"}),
        postal_code="00990",
        city="Helsinki",
        email="privacy@alderbay.example",
        phone="040 555 0100",
        website="https://alderbay.example/",
    )
    carrier = Organisation.objects.create(name="Reed Parcels Ltd", country="FI")
    index = PrivacyNoticeIndexPage(title="Privacy notices", slug="privacy")
    index.introduction = "<p>What we do with <b>personal data</b>.</p>"
    _publish(home.add_child(instance=index))
    customers = _notice(index, "Customers", "customers", company)
    customers.effective_from = date(2026, 5, 4)
    _publish(customers, _english(index, company, carrier))
    crew = _notice(index, "Job applicants", "applicants", company)
    _publish(crew, [("controller", {}), ("purposes", {"text": "<p>To hire.</p>"})])

    _publish(home.copy_for_translation(finnish))
    selosteet = _translate(index, finnish, "Tietosuojaselosteet", "tietosuoja")
    selosteet.introduction = "<p>Mitä teemme <b>henkilötiedoilla</b>.</p>"
    _publish(selosteet)
    asiakkaat = _translate(customers, finnish, "Asiakkaat", "asiakkaat")
    _publish(asiakkaat, _finnish(selosteet, carrier))
    hakijat = _translate(crew, finnish, "Työnhakijat", "tyonhakijat")
    hakijat.profile = "fi_gdpr"
    _publish(hakijat, [("purposes", {"text": "<p>Valitsemme työntekijän.</p>"})])

    crew.sections.append(("retention", {"text": "<p>For two years: a draft.</p>"}))
    crew.save_revision()


def _english(index: Page, company: Organisation, carrier: Organisation) -> Sections:
    link = f'<a linktype="page" id="{index.pk}">our other notices</a>'
    introduction = f"<p>This notice is about customers. See {link}.</p>"
    head = {"name": "Rowena Alder", "role": "head of the rental", "also": "dpo"}
    reach = {"email": "rowena@alderbay.example", "phone": "040 555 0101"}
    together = {"organisations": [company.pk, carrier.pk], "contact_point": carrier.pk}
    return [
        ("introduction", {"text": introduction}),
        ("controller", {"organisation": company.pk}),
        ("contact_person", {**head, **reach}),
        (
            "purposes",
            {
                "heading": "Why we need your data",
                "text": "<h3>Rentals</h3><ul><li>a contract</li>"
                "<li>the <b>Accounting Act</b></li></ul>",
                "anchor": "why",
                "also": "legal_basis",
            },
        ),
        ("loyalty_card", {"heading": "Card", "text": "<p>No longer known.</p>"}),
        ("joint_controllers", {**together, "text": "<p>It carries the paddles.</p>"}),
        ("right_access", {"text": "<p>Ask at the jetty.</p>"}),
        ("document_dates", {"drawn_up": "2026-04-01", "updated": "2026-05-02"}),
    ]


def _finnish(index: Page, carrier: Organisation) -> Sections:
    link = f'<a linktype="page" id="{index.pk}">muut selosteemme</a>'
    return [
        ("introduction", {"text": f"<p>Seloste koskee asiakkaita: {link}.</p>"}),
        ("register_name", {"name": "Kanoottivuokraamon asiakasrekisteri"}),
        ("controller", {}),
        ("purposes", {"text": "<p>Vuokraamme kanootteja ja laskutamme niistä.</p>"}),
        ("dpo", {"name": "Leena Leppä", "organisation": carrier.pk}),
        ("retention", {"text": "<p>Säilytämme laskut <i>kuusi</i> vuotta.</p>"}),
        ("loyalty_card", {"text": "<p>Tätä tyyppiä ei enää ole.</p>"}),
        ("complaint", {"text": "<p>Tietosuojavaltuutetulle.</p>"}),
    ]


def _notice(
    parent: Page, title: str, slug: str, company: Organisation
) -> PrivacyNoticePage:
    page = PrivacyNoticePage(title=title, slug=slug, controller=company)
    return parent.add_child(instance=page)


def _translate(page: Page, locale: Locale, title: str, slug: str) -> Page:
    copy = page.copy_for_translation(locale)
    copy.title, copy.slug = title, slug
    return copy


def _publish(page: Page, sections: Sections | None = None) -> None:
    if sections is not None:
        page.sections = [{"type": id, "value": value} for id, value in sections]
    page.save_revision().publish()
    page.refresh_from_db()
