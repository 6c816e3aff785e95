"""An English notice is copied for translation into Finnish."""

from __future__ import annotations

import re

import pytest
from django.contrib.auth.models import Permission, User
from django.utils.translation import override
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer
from wagtail.models import Locale

from tests.browser import editing
from tests.browser.conftest import Watch
from tests.conftest import MakeNotice
from wagtail_privacy.blocks import section_types
from wagtail_privacy.models import Organisation
from wagtail_privacy.pages.models import PrivacyNoticePage


pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
    pytest.mark.usefixtures("without_autosave"),
]


@pytest.fixture
def translator(editor: User) -> User:
    editor.user_permissions.add(
        Permission.objects.get(
            content_type__app_label="simple_translation", codename="submit_translation"
        )
    )
    return editor


def stored(page: PrivacyNoticePage) -> list[tuple[str, str | None, dict[str, object]]]:
    """Type, id and value of every section, without the words to the editor."""
    items = page.sections.stream_block.get_prep_value(page.sections)
    for item in items:
        item["value"].pop("guidance", None)
    return [(item["type"], item["id"], item["value"]) for item in items]


def test_a_notice_is_copied_for_translation_and_published_in_finnish(
    translator: User,
    editor_page: Page,
    live_server: LiveServer,
    make_notice: MakeNotice,
    organisation: Organisation,
    finnish: Locale,
    watch: Watch,
) -> None:
    source = make_notice(
        ("controller", {"guidance": "Say who you are.", "anchor": "we"}),
        ("retention", {"text": "<p>A year.</p>", "anchor": "retention"}),
        ("dpo", {"name": "Aino Esimerkki", "email": "dpo@kuusikko.example"}),
        title="Customers",
        controller=organisation,
    )
    page = editor_page
    editing.open_editor(page, f"{live_server.url}/admin/pages/{source.pk}/edit/")
    copy_into_finnish(page)

    copy = source.get_translation(finnish)
    assert not copy.live
    assert copy.controller == organisation
    assert stored(editing.draft(copy.pk)) == stored(source)

    editing.open_editor(page, f"{live_server.url}/admin/pages/{copy.pk}/edit/")
    expect(editing.sections(page)).to_have_count(3)
    editing.write_title(page, "Asiakkaat")
    editing.write(editing.section(page, "Retention period"), "Vuosi.")
    editing.publish(page)

    live = editing.notice(copy.pk)
    assert live.live
    assert [child.id for child in live.sections] == [
        child.id for child in source.sections
    ]
    page.goto(f"{live_server.url}{live.get_url()}")
    reads_in_both_languages(page, editing.types(live), organisation)
    assert watch.problems == []


def copy_into_finnish(page: Page) -> None:
    """Through the actions menu of the source's form."""
    page.get_by_role("button", name="Actions").first.click()
    page.get_by_role("link", name="Translate").click()
    page.get_by_label("Finnish").check()
    page.get_by_role("button", name="Submit").click()
    page.wait_for_url(re.compile(r"/admin/pages/\d+/"))


def reads_in_both_languages(
    page: Page, types: list[str], organisation: Organisation
) -> None:
    """Standard headings follow the page's language, and a link leads to the other."""
    with override("fi"):
        standard = [str(section_types[id].heading) for id in types]
    expect(page.locator("section h2")).to_have_text(standard)
    expect(page.locator("#we")).to_contain_text(organisation.name)
    expect(page.get_by_text("dpo@kuusikko.example")).to_be_visible()
    page.get_by_role("link", name="English").click()
    expect(page.locator("#retention h2")).to_have_text("Retention period")
