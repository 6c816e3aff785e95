"""From an empty form to the visitor's page, in a real browser."""

from __future__ import annotations

import pytest
from django.utils.translation import override
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from tests.browser import editing
from tests.browser.conftest import Watch
from wagtail_privacy.blocks import section_types
from wagtail_privacy.models import Organisation
from wagtail_privacy.pages.models import PrivacyNoticeIndexPage, PrivacyNoticePage
from wagtail_privacy.profiles import profiles


pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
    pytest.mark.usefixtures("without_autosave"),
]

WORDS = "Toimitamme tilaamasi kirjat."


def test_an_editor_creates_a_finnish_notice_and_a_visitor_reads_it(
    editor_page: Page,
    live_server: LiveServer,
    browser_page: Page,
    finnish_index: PrivacyNoticeIndexPage,
    organisation: Organisation,
    watch: Watch,
) -> None:
    page = editor_page
    required = list(profiles["eu_gdpr_13"].required_sections())
    open_an_empty_form(page, f"{live_server.url}/admin/pages/{finnish_index.pk}/")
    starts_with_the_required_sections(page, required)
    editing.write_title(page, "Asiakasrekisteri")
    editing.choose_organisation(page, organisation.name)
    editing.write(editing.section(page, "Purposes of processing"), WORDS)
    expect(editing.open_preview(page).locator("#purposes")).to_contain_text(WORDS)
    editing.close_preview(page)
    editing.save(page)

    created = PrivacyNoticePage.objects.get()
    saved = editing.draft(created.pk)
    assert not created.live
    assert saved.title == "Asiakasrekisteri"
    assert saved.controller == organisation
    assert editing.types(saved) == required
    ids = [child.id for child in saved.sections]
    anchors = [child.value["anchor"] for child in saved.sections]
    assert len(set(ids)) == len(set(anchors)) == len(required)

    editing.publish(page)
    live = editing.notice(created.pk)
    assert live.live
    assert [child.id for child in live.sections] == ids
    assert [child.value["anchor"] for child in live.sections] == anchors

    browser_page.goto(f"{live_server.url}{live.get_url()}")
    reads_what_was_written(browser_page, organisation)
    assert watch.problems == []


def open_an_empty_form(page: Page, index_in_admin: str) -> None:
    """Add a notice below the index, by the links that an editor would follow."""
    page.goto(index_in_admin)
    page.get_by_role("link", name="Add child page").first.click()
    page.locator("a[href*='/privacynoticepage/']").first.click()
    page.wait_for_url("**/privacynoticepage/**")


def starts_with_the_required_sections(page: Page, required: list[str]) -> None:
    """Each is folded, and shows its guidance in Finnish once it is unfolded."""
    names = [str(section_types[id].heading) for id in required]
    shown = editing.sections(page)
    expect(shown.locator(".c-sf-block__type")).to_have_text(names)
    toggles = page.locator("[data-streamfield-child] [data-panel-toggle]")
    folded = [toggle.get_attribute("aria-expanded") for toggle in toggles.all()]
    assert folded == ["false"] * len(required)
    with override("fi"):
        guidance = [str(section_types[id].guidance) for id in required]
    for number in (0, 1, len(required) - 1):
        section = shown.nth(number)
        editing.unfold(section)
        note = section.locator("textarea.privacy-guidance")
        expect(note).to_be_visible()
        expect(note).to_have_value(guidance[number])
        assert note.is_editable() is False


def reads_what_was_written(visitor: Page, organisation: Organisation) -> None:
    """In Finnish, and without the sections that were left empty.

    The reader’s rights follow from the law: nobody has to write them.
    """
    expect(visitor.locator("html")).to_have_attribute("lang", "fi")
    expect(visitor.locator("h1")).to_have_text("Asiakasrekisteri")
    expect(visitor.locator("#controller")).to_contain_text(organisation.name)
    expect(visitor.locator("#purposes p")).to_have_text(WORDS)
    written = "section:not([id^='right'], #complaint)"
    expect(visitor.locator(written)).to_have_count(2)
    expect(visitor.locator("#rights")).to_be_visible()
