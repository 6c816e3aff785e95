"""Things that must stay in step with each other."""

from __future__ import annotations

from pathlib import Path

import pytest
from wagtail.admin.icons import get_icons

import wagtail_privacy
from tests.every_fact import STRUCTURED
from wagtail_privacy.blocks import section_types
from wagtail_privacy.vocabulary import SectionGroup


PACKAGE = Path(wagtail_privacy.__file__).parent
TESTS = Path(__file__).parents[1]
BLOCK_TEMPLATES = PACKAGE / "templates" / "wagtail_privacy" / "blocks"

#: The contract with those who script against us: these ids never change.
SECTION_IDS = """
    legal_framework introduction definitions document_dates register_name controller
    joint_controllers representative contact_person dpo purposes register_basis
    legal_basis legitimate_interests direct_marketing communications_recording
    directory_publication cctv data_subjects data_categories special_categories
    children data_sources provision_requirement retention recipients processors
    transfers security security_manual security_electronic confidentiality
    server_logs cookies cookie_choices analytics third_party_services
    automated_decisions rights right_access right_rectification right_erasure
    right_restriction right_portability right_object right_object_marketing
    right_withdraw_consent rights_other rights_exercise complaint changes data_breach
    other_information
""".split()
OF_THE_TEST_SITE = {"loyalty_programme"}

#: Tests of a whole journey, of data, or of one subject across modules.
JOURNEYS = {
    "fuzz/test_sample",
    "importing/formats/pdf/test_refusals",
    "importing/formats/test_saved_pages",
    "importing/formats/test_text_layouts",
    "importing/formats/test_written_outlines",
    "importing/test_corpus",
    "importing/test_hostile",
    "importing/test_real_notices",
    "importing/test_round_trip",
    "management/test_import_refusals",
    "models/test_freshness",
    "models/test_registry_on_pages",
    "models/translating/test_offline",
    "pages/test_editing",
}
#: Test packages that mirror no package of ours.
OF_THEIR_OWN = {
    "basepage",
    "browser",
    "contracts",
    "data",
    "fuzz",
    "localize",
    "testapp",
    "upgrades",
    "var",
}


def mirrored(test):
    """Whether the package has what a test is named for: module, package or template."""
    name = test.stem.removeprefix("test_")
    folder = PACKAGE / test.parent.relative_to(TESTS)
    below = "" if folder == PACKAGE else "**/"
    names = [f"{name}.py", f"{name}/__init__.py", f"{name}.html"]
    return any(path for pattern in names for path in folder.glob(below + pattern))


def test_there_are_fifty_three_section_ids():
    assert len(SECTION_IDS) == len(set(SECTION_IDS)) == 53


def test_the_section_ids_are_those_of_the_contract():
    assert set(section_types.ids()) == set(SECTION_IDS) | OF_THE_TEST_SITE


def test_every_block_template_belongs_to_a_section():
    templates = {path.stem for path in BLOCK_TEMPLATES.glob("*.html")}

    assert templates <= set(SECTION_IDS) | {"section"}


@pytest.mark.parametrize("section_type", section_types, ids=lambda item: item.id)
def test_every_section_type_is_complete(section_type):
    needed = {"heading", "description", "guidance", "sample"}
    if section_type.id in STRUCTURED:  # Its sentences are the sample.
        needed.remove("sample")
        assert section_type.sample == ""
    for words in needed:
        text = str(getattr(section_type, words))
        assert text == text.strip() != ""
    for words in ("description", "guidance"):
        assert str(getattr(section_type, words)).endswith(".")
    assert not str(section_type.heading).endswith(".")
    assert section_type.group in SectionGroup
    assert section_type.part_of in {"", *section_types.ids()}


@pytest.mark.parametrize("section_type", section_types, ids=lambda item: item.id)
def test_every_section_type_has_an_icon_of_wagtail_s_own(section_type):
    assert f'id="icon-{section_type.icon}"' in get_icons()


def test_no_two_section_types_have_one_heading():
    headings = [str(section_type.heading) for section_type in section_types]

    assert len(headings) == len(set(headings))


def test_every_test_module_mirrors_one_of_the_package():
    tests = [
        path
        for path in TESTS.rglob("test_*.py")
        if path.relative_to(TESTS).parts[0] not in OF_THEIR_OWN
    ]
    strays = {
        path.relative_to(TESTS).with_suffix("").as_posix()
        for path in tests
        if not mirrored(path)
    }

    assert len(tests) > 20
    assert strays <= JOURNEYS


def test_every_package_has_tests():
    packages = {
        path.parent.name
        for path in PACKAGE.glob("*/__init__.py")
        if path.parent.name != "migrations"
    }
    tested = {path.relative_to(TESTS).parts[0] for path in TESTS.rglob("*/test_*.py")}

    assert packages <= tested
    assert tested - packages - OF_THEIR_OWN == {"templates"}
