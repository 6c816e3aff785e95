import pytest

from wagtail_privacy.importing.reading import read_bytes
from wagtail_privacy.importing.statements.authority_words import (
    is_of_authority,
    names_authority,
)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("website", "https://tietosuoja.fi/en"),
        ("website", "www.tietosuoja.fi"),
        ("website", "HTTPS://WWW.TIETOSUOJA.FI?a=b"),
        ("email", "Tietosuoja@om.fi"),
    ],
)
def test_an_address_of_an_authority_is_known_however_it_is_written(key, value):
    assert is_of_authority(key, value)
    assert not is_of_authority(key, value.casefold().replace(".fi", ".example"))


@pytest.mark.parametrize(
    "website", ["https://[x", "https://[::1", "http://a℀b.example"]
)
def test_an_address_that_is_none_breaks_nothing_off(website):
    assert not is_of_authority("website", website)
    text = f"Privacy notice\n\nController\n\nFernhill Ltd\n{website}\n"
    result = read_bytes(text.encode(), name="a.txt", language="en")
    assert result.organisation == {"name": "Fernhill Ltd"}
    assert website in result.notice.sections[0].text


def test_who_is_called_an_ombudsman_is_one():
    assert names_authority("The Data Protection Ombudsman, P.O. Box 800")
    assert not names_authority("The office of Fernhill Ltd")


def test_who_is_an_ombudsman_for_an_association_is_no_authority():
    assert not names_authority("Frågor går till fondens ombudsman Ann Exempel")
    assert names_authority("You may turn to the Ombudsman, too")
