import pytest

from wagtail_privacy.importing.patterns.obfuscation import find_addresses


def addresses(text):
    return [found.value for found in find_addresses(text)]


@pytest.mark.parametrize(
    "written",
    [
        "hei@sade.example",
        "hei (at) sade.example",
        "hei(ät)sade.example",
        "hei [at] sade.example",
        "hei(a)sade.example",
        "hei (snabel-a) sade.example",
        "hei @ sade.example",
        "hei at sade dot example",
        "hei(at)sade(piste)example",
        "hei[at]sade[dot]example",
        "Hei ät sade piste example".replace("Hei", "hei"),
    ],
)
def test_an_address_is_read_in_any_disguise(written):
    text = f"Kirjoita: {written}, kiitos."
    assert addresses(text) == ["hei@sade.example"]
    (found,) = find_addresses(text)
    assert text[found.start : found.end] == written


@pytest.mark.parametrize(
    "text",
    [
        "Meet us at example.com or at home",
        "10 @ 5 e",
        "(at) the top",
        "@sade.example",
        "hei@",
    ],
)
def test_other_signs_make_no_address(text):
    assert addresses(text) == []


def test_a_plain_address_does_not_go_on_in_the_sentence():
    assert addresses("Ask a@b.example dot your i") == ["a@b.example"]


def test_two_addresses_are_two():
    assert addresses("a@b.example, c(at)d.example") == ["a@b.example", "c@d.example"]
