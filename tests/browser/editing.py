"""Steps that an editor takes in the page editor, and what was stored of them."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from typing import TypeVar

from playwright.sync_api import Locator, Page, expect

from wagtail_privacy.pages.models import PrivacyNoticePage


T = TypeVar("T")

_SECTIONS = (
    "[data-contentpath='sections'] [data-streamfield-stream-container]"
    " > [data-streamfield-child]:not([aria-hidden])"
)
_INSERTERS = (
    "[data-contentpath='sections'] [data-streamfield-stream-container]"
    " > div:not([data-streamfield-child]):not([aria-hidden]) > .c-sf-add-button"
)


def until(page: Page, found: Callable[[], T], *, seconds: float = 30) -> T:
    """Return what ``found`` finds, as soon as it finds anything."""
    deadline = time.monotonic() + seconds
    while not (value := found()):
        assert time.monotonic() < deadline, f"nothing in {seconds} seconds"
        page.wait_for_timeout(100)
    return value


def notice(pk: int) -> PrivacyNoticePage:
    return PrivacyNoticePage.objects.get(pk=pk)


def draft(pk: int) -> PrivacyNoticePage:
    """The notice as its latest revision has it."""
    return notice(pk).get_latest_revision_as_object()


def types(page: PrivacyNoticePage) -> list[str]:
    return [child.block_type for child in page.sections]


def open_editor(page: Page, address: str) -> None:
    """Open a page's edit or add view, ready to be used."""
    page.goto(address)
    expect(page.locator("form[data-edit-form]")).to_be_visible()
    page.wait_for_function("document.readyState === 'complete'")


def wait_for_autosave_to_watch(page: Page) -> None:
    """Wait until the editor takes notice of changes, two seconds after it opened."""
    page.locator("html[data-watching]").wait_for(state="attached")


def wait_for_autosave_to_rest(page: Page) -> None:
    """Wait until everything is saved and no save is under way or about to begin.

    Wagtail takes what is typed during a save for saved, and sends it only with the
    next change (its ``w-unsaved`` controller begins anew after a save).
    """
    indicator = page.locator("#w-autosave-indicator")
    rest = 0

    def is_at_rest() -> bool:
        nonlocal rest
        state = indicator.get_attribute("data-w-autosave-state-value")
        rest = rest + 1 if state == "saved" else 0
        return rest > 20

    until(page, is_at_rest)


def note_when_autosave_watches(page: Page) -> None:
    """Mark every editor that is opened from now on, once it looks for changes.

    It gets ready twice while the page is built, and begins to watch after each.
    """
    page.add_init_script(
        "let waiting = 0;"
        "document.addEventListener('w-unsaved:ready', () => { waiting += 1; });"
        "document.addEventListener('w-unsaved:watch-edits', () => {"
        " waiting -= 1;"
        " document.documentElement.toggleAttribute('data-watching', waiting <= 0);"
        "});"
    )


def sections(page: Page) -> Locator:
    """The sections that are there, in their order; deleted ones are not."""
    return page.locator(_SECTIONS)


def section(page: Page, name: str) -> Locator:
    """The sections of the type that has this name in the editor."""
    exactly = re.compile(rf"^{re.escape(name)}$")
    return sections(page).filter(
        has=page.locator(".c-sf-block__type", has_text=exactly)
    )


def do(section: Locator, action: str) -> None:
    """Press a button at a section: MOVE_UP, MOVE_DOWN, DUPLICATE, DELETE, SETTINGS."""
    section.locator(f"[data-streamfield-action='{action}']").first.click()


def unfold(section: Locator) -> None:
    toggle = section.locator("[data-panel-toggle]").first
    if toggle.get_attribute("aria-expanded") != "true":
        toggle.click()
    expect(toggle).to_have_attribute("aria-expanded", "true")


def add_section(page: Page, *, place: int, search: str, name: str) -> Locator:
    """Insert a section before number ``place`` by way of the block chooser."""
    before = sections(page).count()
    open_chooser(page, place=place).fill(search)
    page.get_by_role("option", name=name, exact=True).click()
    expect(sections(page)).to_have_count(before + 1)
    return sections(page).nth(place)


def open_chooser(page: Page, *, place: int) -> Locator:
    """Open the block chooser before section number ``place``; return its search."""
    page.locator(_INSERTERS).nth(place).click()
    return page.get_by_role("combobox", name="Search options…")


def text_of(section: Locator) -> Locator:
    """Where a section's own text is written; what stands before facts is another."""
    return section.locator(
        "[data-contentpath='text'] .public-DraftEditor-content"
    ).first


def write(section: Locator, words: str, *, at_once: bool = False) -> None:
    """Put a paragraph at the end of a section's text, until the form has it.

    ``at_once`` puts all words there in one change, as pasting does.
    """
    unfold(section)
    page = section.page
    editor = text_of(section)
    editor.click()
    page.keyboard.press("Control+End")
    if editor.inner_text().strip():
        page.keyboard.press("Enter")
    (page.keyboard.insert_text if at_once else page.keyboard.type)(words)
    stored = section.locator("input[type='hidden'][name$='-value-text']").first
    expect(stored).to_have_value(re.compile(re.escape(words)))


def write_title(page: Page, title: str) -> None:
    """Type the title; the slug follows the keys."""
    field = page.locator("#id_title")
    field.clear()
    field.press_sequentially(title)


def choose_organisation(page: Page, name: str) -> None:
    """Choose the controller of the page in the chooser's list."""
    controller = page.locator("#id_controller-chooser")
    controller.get_by_role("button", name="Choose organisation").click()
    page.locator(".modal").get_by_role("link", name=name).click()
    expect(controller).to_contain_text(name)


def save(page: Page) -> None:
    with page.expect_navigation():
        page.locator("footer button.action-save").first.click()
    expect(page.locator(".messages .success")).to_be_visible()


def open_actions(page: Page) -> None:
    """Open the menu beside the button at the foot of the editor."""
    page.locator("footer [data-w-dropdown-target='toggle']").click()


def publish(page: Page) -> None:
    open_actions(page)
    page.locator("footer button[name='action-publish']").click()
    page.wait_for_url(re.compile(r"/admin/pages/\d+/$"))


def open_preview(page: Page) -> Locator:
    """Open the preview panel and return what it shows.

    A new frame is loaded beside the old one, which is taken away afterwards.
    """
    page.get_by_label("Toggle preview").click()
    return page.frame_locator("iframe[title='Preview']").last.locator("body")


def close_preview(page: Page) -> None:
    page.get_by_label("Toggle preview").click()


def open_status(page: Page) -> Locator:
    """Return the status panel, open; the editor remembers whether it was."""
    panel = page.locator("[data-side-panel='status']")
    page.wait_for_load_state()
    if not panel.is_visible():
        page.get_by_label("Toggle status").click()
    expect(panel).to_be_visible()
    return panel
