"""The pages that visitors are sent to: full, small, empty, long and right to left."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import uuid4

from django.conf import settings
from django.contrib.auth.models import User
from django.test import Client
from django.utils.translation import override
from taggit.models import Tag
from wagtail.models import Locale, Page, Site

from tests.every_fact import STRUCTURED, every_fact, new_block, sample_value
from tests.testapp.models import CampaignPage
from wagtail_privacy.blocks import section_types
from wagtail_privacy.cookies.adoption import adopt
from wagtail_privacy.models import Organisation, PrivacySettings
from wagtail_privacy.pages.models import (
    PrivacyNoticeIndexPage,
    PrivacyNoticePage,
    PrivacySectionPage,
)


#: Language -> titles of the index and of the full notice. Arabic is there to be
#: read from right to left: the site has begun to translate the package into it.
#: Nobody has translated it into German.
TITLES = {
    "en": ("Privacy notices", "Customers of Kuusikko Books"),
    "fi": ("Tietosuojaselosteet", "Kuusikon Kirjan asiakkaat"),
    "sv": ("Dataskyddsbeskrivningar", "Kunder hos Kuusikko Böcker"),
    "de": ("Datenschutzerklärungen", "Kundschaft der Buchhandlung Kuusikko"),
    "ar": ("إشعارات الخصوصية", "عملاء مكتبة الغابة"),
}
#: What an editor can write in a section, each thing once.
RICH_TEXT = """
<p>We act on <b>your consent</b> and on <i>our contract</i>.</p>
<h3>What we ask for</h3>
<ul><li>your name</li><li>your address and <a href="https://docs.example/terms">the
terms that you accepted</a></li></ul>
<h4>In this order</h4>
<ol><li>you order</li><li>we deliver</li></ol>
<p>See <a href="#{anchor}">how long we keep it</a> or
<a linktype="page" id="{page}">all our notices</a>, or write to
<a href="mailto:privacy@kuusikko.example">our privacy team</a>.</p>
"""
#: Words and addresses that are wider than a small screen.
LONG_WORDS = """
<p>Henkilötietojenkäsittelytarkoituksenmukaisuusarviointiselosteluonnoksen
epäjärjestelmällistyttämättömyydellänsäkäänköhän vastaa
Verkehrsinfrastrukturfinanzierungsgesellschaftsdatenschutzbeauftragte.</p>
<p><a href="https://tietosuoja.kuusikko.example/{slashes}">https://tietosuoja.kuusikko.example/{slashes}</a></p>
<ul><li>Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz<ul>
<li>{word}</li></ul></li></ul>
"""
LONG_EMAIL = "henkilotietojen.kasittelytarkoituksenmukaisuus@rekisterinpitajat.example"


@dataclass
class Samples:
    """Paths of the sample pages by name, and what the admin's views need."""

    paths: dict[str, str] = field(default_factory=dict)
    ids: dict[str, int] = field(default_factory=dict)
    session: str = ""

    def add(self, name: str, page: Page) -> None:
        self.paths[name] = page.get_url()
        self.ids[name] = page.pk


def build_samples() -> Samples:
    """Fill an initial database; the paths of everything are in the result."""
    samples = Samples()
    shop, cafe, officer = organisations()
    samples.ids |= {"organisation": shop.pk, "unused organisation": officer.pk}
    keys = [uuid4() for _page in range(3)]
    for language in TITLES:
        index = add_index(language, keys[0])
        with override(language):
            notice = add_full_notice(index, keys[1], shop, cafe)
            section_page = add_section_page(notice, keys[2])
        samples.add(f"index {language}", index)
        samples.add(f"notice {language}", notice)
        samples.add(f"section page {language}", section_page)
    add_edge_cases(samples)
    add_translation_behind(samples)
    add_pages_for_the_editor(samples, cafe)
    add_cookie_services(samples)
    user = User.objects.create_superuser("visitor-admin", "a@kuusikko.example", "x")
    client = Client()
    client.force_login(user)
    samples.session = client.cookies[settings.SESSION_COOKIE_NAME].value
    return samples


def organisations() -> tuple[Organisation, Organisation, Organisation]:
    shop = Organisation.objects.create(
        name="Kuusikko Books Ltd",
        business_id="9550396-1",
        country="FI",
        street="Spruce Lane 4",
        postal_code="00990",
        city="Helsinki",
        visiting_address="Pine Street 2, Espoo",
        email="privacy@kuusikko.example",
        phone="040 555 0100",
        website="https://kuusikko.example/",
    )
    cafe = Organisation.objects.create(
        name="Kuusikko Café AB", country="SE", email="cafe@kuusikko.example"
    )
    return (
        shop,
        cafe,
        Organisation.objects.create(name="Seula Oy", phone="040 555 0101"),
    )


def add_index(language: str, key: Any) -> PrivacyNoticeIndexPage:
    """The notice index in ``language``, under that language's home page."""
    home = Site.objects.get(is_default_site=True).root_page
    locale, is_new = Locale.objects.get_or_create(language_code=language)
    if is_new:
        home = publish(home.copy_for_translation(locale))
    index = PrivacyNoticeIndexPage(
        title=TITLES[language][0],
        slug="privacy",
        locale=locale,
        translation_key=key,
        introduction="<p>One for each <b>register</b>.</p>",
    )
    return publish(home.add_child(instance=index))


def add_full_notice(
    index: Page, key: Any, shop: Organisation, cafe: Organisation
) -> PrivacyNoticePage:
    """A notice with every section type there is, in the language that is active."""
    facts = facts_by_type(shop, cafe)
    # Wagtail lists the places that use an organisation close together; see axe there.
    partner, _is_new = Organisation.objects.get_or_create(name="Paketti & Posti Oy")
    text = RICH_TEXT.format(anchor="retention", page=index.pk)
    sections = []
    for type in section_types:
        value = {"text": f"<p>{type.sample}</p>", **facts.get(type.id, {})}
        if type.id in STRUCTURED:
            value = sample_value(type.id, partner)
        if type.id == "purposes":
            value |= {"text": text, "lead": "<p>In short:</p>", "silent": False}
        sections.append((type.id, value))
    title = TITLES[index.locale.language_code][1]
    return add_notice(
        index,
        title,
        sections,
        slug="customers",
        translation_key=key,
        controller=shop,
        drawn_up=date(2025, 12, 1),
        effective_from=date(2026, 1, 1),
        search_description="What we know about our customers, and why.",
    )


def facts_by_type(shop: Organisation, cafe: Organisation) -> dict[str, dict[str, Any]]:
    """What the sections of the full notice state beside their text."""
    return {
        "joint_controllers": {
            "organisations": [shop.pk, cafe.pk],
            "contact_point": cafe.pk,
        },
        "representative": {"organisation": cafe.pk},
        "contact_person": {
            "name": "Ilona Esimerkki",
            "role": "Shop manager",
            "email": "ilona@kuusikko.example",
            "phone": "040 555 0102",
        },
        "dpo": {"organisation": cafe.pk, "email": "dpo@kuusikko.example"},
        "register_name": {"name": "Register of customers"},
        "document_dates": {"updated": "2026-02-03", "next_review": "2027-02-01"},
    }


def add_section_page(notice: Page, key: Any) -> PrivacySectionPage:
    """A section about cookies on a page of its own, with a standard heading."""
    cookies = section_types["cookies"]
    page = PrivacySectionPage(
        title=str(cookies.heading),
        slug="cookies",
        locale=notice.locale,
        translation_key=key,
        search_description="What our shop stores on your device.",
    )
    text = RICH_TEXT.format(anchor="cookies", page=notice.pk)
    page.section = [{"type": "cookies", "value": {"text": text}}]
    return publish(notice.add_child(instance=page))


def add_edge_cases(samples: Samples) -> None:
    """One section, no section, no notice, and words that do not fit."""
    index = PrivacyNoticeIndexPage.objects.get(pk=samples.ids["index fi"])
    retention = ("retention", {"text": "<p>Säilytämme laskut kuusi vuotta.</p>"})
    samples.add("small notice", add_notice(index, "Lyhyt", [retention]))
    samples.add("empty notice", add_notice(index, "Tyhjä", []))
    long_name = Organisation.objects.create(name="Rekisterinpitäjäkonserni" * 4)
    slashes = "henkilotietojen/kasittelytarkoituksenmukaisuus/arviointiseloste" * 2
    long_text = LONG_WORDS.format(slashes=slashes, word="a" * 90)
    contact = {"email": LONG_EMAIL, "website": f"https://long.example/{slashes}"}
    samples.add(
        "long words",
        add_notice(
            index,
            "Asiakaspalautejärjestelmänkäyttäjärekisterinhenkilötietoseloste",
            [
                ("contact_person", {"name": "K" * 60, **contact}),
                ("purposes", {"heading": "Ä" * 70, "text": long_text}),
                ("document_dates", {"text": long_text}),
                ("right_object", {"text": long_text}),
            ],
            controller=long_name,
            slug="long",
            search_description="Rekisterinpitäjä" * 8,
        ),
    )
    samples.add("long facts", add_notice(index, "Pitkä", long_facts(long_name)))
    for number in range(1, 6):
        add_notice(index, f"Ö {number}", [])
    samples.paths["index fi, page 2"] = f"{samples.paths['index fi']}?page=2"
    home = index.get_parent()
    empty = PrivacyNoticeIndexPage(title="Ei vielä", slug="empty", locale=index.locale)
    samples.add("empty index", publish(home.add_child(instance=empty)))


def long_facts(organisation: Organisation) -> list[tuple[str, dict[str, Any]]]:
    """Every fact there is, with words that do not fit; some lists are very long."""
    word = "Henkilötietojenkäsittelyjärjestelmänpääkäyttäjyydenvalvontavastaava "
    sections = []
    for type_id in STRUCTURED:
        rows = 30 if type_id in {"retention", "recipients", "transfers"} else 1
        block = new_block(type_id)
        facts = every_fact(block, organisation.pk, rows=rows, word=word)
        sections.append((type_id, {**facts, "silent": False}))
    return sections


def add_translation_behind(samples: Samples) -> None:
    """A translation whose original has changed, by a text and by a section."""
    site = Site.objects.get(is_default_site=True)
    PrivacySettings.objects.create(site=site, tells_outdated=True)
    samples.ids["site"] = site.pk
    ids = {type: str(uuid4()) for type in ("purposes", "retention", "security")}

    def say(page: PrivacyNoticePage, **texts: str) -> PrivacyNoticePage:
        page.sections = [
            {"type": type, "id": ids[type], "value": {"text": f"<p>{text}</p>"}}
            for type, text in texts.items()
        ]
        return publish(page)

    index = PrivacyNoticeIndexPage.objects.get(pk=samples.ids["index en"])
    original = PrivacyNoticePage(title="Lenders", locale=index.locale)
    index.add_child(instance=original)
    say(original, purposes="We lend books.", retention="A year, then we delete it.")
    copy = original.copy_for_translation(Locale.objects.get(language_code="fi"))
    copy.title, copy.slug = "Lainaajat", "lainaajat"
    say(copy, purposes="Lainaamme kirjoja.", retention="Vuosi, sitten poistamme.")
    texts = {"retention": "Two years.", "security": "Doors are locked."}
    say(original, purposes="We lend books.", **texts)
    samples.add("notice behind", PrivacyNoticePage.objects.get(pk=copy.pk))


def add_pages_for_the_editor(samples: Samples, cafe: Organisation) -> None:
    """A notice with facts of every kind, and a page with nothing of ours in it."""
    home = Site.objects.get(is_default_site=True).root_page
    with_facts = [(type.id, {}) for type in section_types if type.block]
    notice = add_notice(home, "Facts", with_facts, controller=cafe)
    samples.add("notice to edit", notice)
    bare = CampaignPage(title="Bare", slug="bare")
    bare.body = [{"type": "paragraph", "value": "<p>Words.</p>"}] * 60
    samples.add("bare page", publish(home.add_child(instance=bare)))
    samples.ids["tag"] = Tag.objects.create(name="Bare", slug="bare").pk
    samples.ids["home"] = home.pk


def add_cookie_services(samples: Samples) -> None:
    """A suggestion, and a service that the package knows other things of by now."""
    behind = adopt("ga4")
    behind.adopted["service"]["category"] = behind.category = "marketing"
    behind.save()
    samples.ids |= {"suggestion": adopt("vimeo").pk, "service behind": behind.pk}


def add_notice(
    parent: Page, title: str, sections: list[tuple[str, dict[str, Any]]], **fields: Any
) -> PrivacyNoticePage:
    page = PrivacyNoticePage(title=title, locale=parent.locale, **fields)
    page.sections = [{"type": id, "value": value} for id, value in sections]
    return publish(parent.add_child(instance=page))


def publish(page: Page) -> Any:
    page.save_revision().publish()
    return page.specific_class.objects.get(pk=page.pk)
