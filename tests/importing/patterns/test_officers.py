import pytest

from wagtail_privacy.importing.patterns.officers import officer_in


def test_a_company_may_be_the_officer():
    assert officer_in("Our DPO is Guard Ltd, 72 Cannon Row") == "Guard Ltd"
    assert officer_in("Write to our DPO, Guard Ltd") == ""


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Vårt dataskyddsombud är Vakt AB genom Ylva Sand", "Ylva Sand"),
        ("Our DPO is Guard Ltd, represented by Mrs Ada Sand", "Ada Sand"),
        (
            "Datenschutzbeauftragter ist die Wacht GmbH, vertreten durch Ada Sand",
            "Ada Sand",
        ),
        ("Vårt dataskyddsombud är Vakt AB genom ett avtal", "Vakt AB"),
    ],
)
def test_through_whom_a_company_is_the_officer_is_the_officer(sentence, name):
    assert officer_in(sentence) == name
