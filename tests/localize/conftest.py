"""The site in two languages; the second is translated with wagtail-localize.

These tests need the settings beside this file. ``tests/contracts/test_localize.py``
runs them; under the settings of the other tests they are not collected.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import pytest
from django.apps import apps
from django.contrib.auth.models import User
from django.test import Client
from wagtail.models import Locale, Page

from tests.conftest import MakeNotice, published
from tests.every_fact import every_fact, new_block
from wagtail_privacy.blocks import section_types
from wagtail_privacy.models import Organisation


if apps.is_installed("wagtail_localize"):
    from tests.localize.translating import Translator
else:
    collect_ignore_glob = ["test_*.py"]

HTML = '<p>We keep <b>it</b>, <a href="https://kuusikko.example/">here</a>.</p>'


@pytest.fixture
def swedish(home: Page) -> Locale:
    return Locale.objects.create(language_code="sv")


@pytest.fixture
def swedish_index(index: Page, home: Page, swedish: Locale) -> Page:
    """The live Swedish translation of ``index``, made by hand."""
    published(home.copy_for_translation(swedish))
    return published(index.copy_for_translation(swedish))


@pytest.fixture
def translator(
    client: Client, swedish: Locale, django_capture_on_commit_callbacks: Callable
) -> Translator:
    """Somebody who translates pages into Swedish in the admin."""
    user = User.objects.create_superuser("translator", "t@kuusikko.example", "secret")
    client.force_login(user)
    return Translator(client, user, swedish, django_capture_on_commit_callbacks)


@pytest.fixture
def full_notice(
    make_notice: MakeNotice, organisation: Organisation, swedish_index: Page
) -> Any:
    """A live notice with every section type, every fact and every word, with ids."""
    sections = filled_sections(section_types.ids(), organisation)
    facts = {"drawn_up": "2026-03-02", "profile": "fi_gdpr"}
    return make_notice(*sections, controller=organisation, **facts)


@pytest.fixture
def short_notice(
    make_notice: MakeNotice, organisation: Organisation, swedish_index: Page
) -> Any:
    """The same with a few types only; what is asked of it does not depend on more."""
    types = ["children", "retention", "recipients"]
    return make_notice(*filled_sections(types, organisation), controller=organisation)


def filled_sections(
    types: Iterable[str], organisation: Organisation
) -> list[tuple[str, Any]]:
    """Sections of these types, as a page stores them after it was saved."""
    sections = []
    for type_id in types:
        block = new_block(type_id)
        words = {name: HTML for name in ("text", "lead") if name in block.child_blocks}
        value = {"heading": f"On {type_id}", "silent": False, **words}
        stored = value | every_fact(block, organisation.pk)
        sections.append((type_id, block.get_prep_value(block.to_python(stored))))
    return sections
