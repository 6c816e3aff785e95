import pytest

from wagtail_privacy.importing.cues import words_of_all
from wagtail_privacy.importing.patterns.role_words import has_role, role_pattern


@pytest.mark.parametrize(
    "text", ["jäsensihteeri", "Welfare Officer", "Geschäftsführerin"]
)
def test_roles_are_known_by_their_stems(text):
    assert role_pattern().search(text)
    assert has_role(text)


@pytest.mark.parametrize(
    "text",
    ["", "Ann Example", "3 Mill Lane", "We keep all orders.", "Downer"],
)
def test_most_texts_have_none(text):
    assert not has_role(text)
    assert not role_pattern().search(text)


@pytest.mark.parametrize("role", sorted(words_of_all("roles")))
def test_a_role_is_told_wherever_the_pattern_finds_it(role):
    for text in (role, f"Ann Example, {role.upper()}, 3 Mill Lane", f"Xy{role}zz, y"):
        assert has_role(text) is bool(role_pattern().search(text))
