import pytest

from wagtail_privacy.importing.patterns.learned import (
    before_learned,
    is_learned,
    without_learned,
)


@pytest.mark.parametrize("words", ["leg. veterinär", "Civilingenjör", "fil. dr"])
def test_what_somebody_has_learned_is_told_from_what_she_does(words):
    assert is_learned(words)
    assert not is_learned(f"{words} och rektor")


def test_a_post_is_without_what_its_holder_has_learned():
    assert without_learned("Klinikchef, leg. veterinär") == "Klinikchef"
    assert without_learned("leg. veterinär") == "leg. veterinär"


def test_nothing_stands_before_what_is_not_learned():
    assert before_learned("vår rektor") == ""
