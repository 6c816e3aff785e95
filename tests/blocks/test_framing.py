"""What stands around a section: a notice, a site, or nothing."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from wagtail_privacy.blocks import framing
from wagtail_privacy.blocks.framing import (
    frame_of,
    frame_sections_by,
    framed,
    site_frame_of,
)
from wagtail_privacy.notice import Notice


@pytest.fixture
def of_site():
    """Let the site be known as a notice for the length of a test."""
    known = framing._site_frame
    notice = Notice("", "en", authority="fi")
    frame_sections_by(lambda context: notice if context.get("request") else None)
    yield notice
    frame_sections_by(known)


def test_a_notice_frames_its_sections(of_site):
    own = Notice("Customers", "fi")
    page = SimpleNamespace(notice_frame=lambda: own)

    assert frame_of({"page": page, "request": object()}) is own


def test_a_page_that_is_no_notice_leaves_it_to_the_site(of_site):
    assert frame_of({"page": object(), "request": object()}) is of_site


def test_a_page_that_belongs_to_no_notice_leaves_it_to_the_site(of_site):
    page = SimpleNamespace(notice_frame=lambda: None)

    assert frame_of({"page": page, "request": object()}) is of_site


def test_where_no_site_is_known_there_is_no_frame(of_site):
    assert frame_of({}) is None
    assert site_frame_of({"page": object()}) is None


class CountingPage:
    """A notice that counts how often it is asked for its frame."""

    def __init__(self, title="Customers"):
        self.title, self.asked = title, 0

    def notice_frame(self):
        self.asked += 1
        return Notice(self.title, "fi")


def test_a_frame_at_hand_is_not_asked_for_again():
    page = CountingPage()

    context = framed(framed({"page": page, "level": 3}))

    assert frame_of(context).title == "Customers"
    assert frame_of({**context, "level": 2}).title == "Customers"
    assert context["level"] == 3
    assert page.asked == 1


def test_a_frame_at_hand_is_of_its_own_page_alone():
    context = framed({"page": CountingPage()})

    assert frame_of({**context, "page": CountingPage("Cameras")}).title == "Cameras"


def test_without_a_page_the_site_is_asked_every_time(of_site):
    context = framed({"request": object()})

    assert frame_of(context) is of_site
    assert frame_of({**context, "request": None}) is None
