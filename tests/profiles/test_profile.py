import pytest

from wagtail_privacy.blocks import section_types
from wagtail_privacy.profiles import (
    Article,
    LegalProfile,
    Requirement,
    profile_choices,
    profiles,
)
from wagtail_privacy.vocabulary import Obligation


OURS = ("eu_gdpr_13", "eu_gdpr_14", "fi_gdpr")


@pytest.mark.parametrize(
    ("article", "words"),
    [
        (Article(13, 1, "a"), "GDPR 13(1)(a)"),
        (Article(26, 2), "GDPR 26(2)"),
        (Article(27), "GDPR 27"),
        (Article(205, act="917/2014"), "917/2014 205"),
    ],
)
def test_an_article_is_named_as_lawyers_name_it(article, words):
    assert str(article) == words


def test_only_what_is_required_always_is_required_of_every_notice():
    profile = LegalProfile(
        "x",
        "X",
        (
            Requirement("purposes", (Article(13),)),
            Requirement("transfers", (Article(13),), Obligation.CONDITIONAL, "abroad"),
            Requirement("changes", (Article(13),), Obligation.RECOMMENDED),
            Requirement("controller", (Article(13),)),
        ),
    )

    assert list(profile.required_sections()) == ["purposes", "controller"]


def test_the_package_ships_these_profiles_and_the_site_adds_its_own():
    assert profiles.ids() == (*OURS, "club_rules")


def test_the_choices_of_a_form_are_the_profiles():
    choices = profile_choices()

    assert [id for id, _label in choices] == list(profiles.ids())
    assert choices[-1] == ("club_rules", "Rules of the club")


@pytest.mark.parametrize("profile", profiles, ids=lambda profile: profile.id)
def test_a_profile_names_sections_that_exist_each_once(profile):
    sections = [requirement.section for requirement in profile.requirements]

    assert set(sections) <= set(section_types.ids())
    assert len(sections) == len(set(sections))


@pytest.mark.parametrize("profile", profiles, ids=lambda profile: profile.id)
def test_every_requirement_has_an_article(profile):
    assert profile.label
    assert all(requirement.articles for requirement in profile.requirements)


@pytest.mark.parametrize("id", OURS)
def test_a_condition_is_named_exactly_where_a_section_is_conditional(id):
    for requirement in profiles[id].requirements:
        conditional = requirement.obligation == Obligation.CONDITIONAL
        assert bool(requirement.when) == conditional, requirement.section


@pytest.mark.parametrize("id", OURS)
def test_a_subsection_is_asked_for_after_its_section(id):
    asked: list[str] = []
    for requirement in profiles[id].requirements:
        parent = section_types[requirement.section].part_of
        assert not parent or parent in asked, requirement.section
        asked.append(requirement.section)


@pytest.mark.parametrize(
    ("id", "section", "article"),
    [
        ("eu_gdpr_13", "retention", "GDPR 13(2)(a)"),
        ("eu_gdpr_14", "retention", "GDPR 14(2)(a)"),
        ("fi_gdpr", "retention", "GDPR 13(2)(a)"),
        ("eu_gdpr_13", "provision_requirement", "GDPR 13(2)(e)"),
        ("eu_gdpr_14", "data_sources", "GDPR 14(2)(f)"),
        ("eu_gdpr_14", "data_categories", "GDPR 14(1)(d)"),
        ("fi_gdpr", "cookies", "917/2014 205"),
        ("fi_gdpr", "complaint", "1050/2018 21"),
    ],
)
def test_the_same_section_is_another_article_under_another_law(id, section, article):
    [requirement] = [
        item for item in profiles[id].requirements if item.section == section
    ]

    assert article in map(str, requirement.articles)


@pytest.mark.parametrize(
    ("id", "required"),
    [
        ("eu_gdpr_13", {"provision_requirement"}),
        ("eu_gdpr_14", {"data_categories", "data_sources"}),
    ],
)
def test_where_the_data_came_from_decides_what_is_required(id, required):
    sections = set(profiles[id].required_sections())
    differing = {"provision_requirement", "data_categories", "data_sources"}

    assert sections & differing == required
    assert {"controller", "purposes", "legal_basis", "retention"} <= sections
