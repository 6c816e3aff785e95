import pytest

from wagtail_privacy.importing.patterns.company_names import (
    company_in_title,
    company_of,
)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Sade Oy Ab:n asiakasrekisteri", "Sade Oy Ab"),
        ("Privacy notice of Fernhill Bakery Ltd", "Fernhill Bakery Ltd"),
        ("Van der Berg & Sons B.V. are florists", "Van der Berg & Sons B.V."),
        ("Advokatfirman Regn & Sol KB", "Advokatfirman Regn & Sol KB"),
        (
            "die Regen & Sonne Rechtsanwälte PartG mbB",
            "Regen & Sonne Rechtsanwälte PartG mbB",
        ),
        ("Rainy Hill Co-operative Inc. is", "Rainy Hill Co-operative Inc."),
        ("Galerie de la Pluie GmbH", "Galerie de la Pluie GmbH"),
        ("Vihma Puit AS", "Vihma Puit AS"),
        (
            "Das ist der Turnverein Regental von 1890 e. V.",
            "Turnverein Regental von 1890 e. V.",
        ),
        ("Regen Lager SE & Co. KG ist", "Regen Lager SE & Co. KG"),
        (
            "Regen UG (haftungsbeschränkt) & Co. KG",
            "Regen UG (haftungsbeschränkt) & Co. KG",
        ),
        ("Wir sind die Freunde der Regenmusik e. V.", "Freunde der Regenmusik e. V."),
        ("The Friends of the Rain Garden CIO", "Friends of the Rain Garden CIO"),
        ("Eine Initiative der Regen gGmbH", "Regen gGmbH"),
        ("Byns vägförening u.p.a. svarar", "Byns vägförening u.p.a."),
        ("Byns Kvarn ek. för. svarar", "Byns Kvarn ek. för."),
        ("Regen Lebensversicherung a. G. ist", "Regen Lebensversicherung a. G."),
        ("WHO ACTS AS CONTROLLER", None),
        ("Files of up to 20 KB", None),
        ("Tietosuojaseloste", None),
    ],
)
def test_a_title_may_name_a_company(title, name):
    match = company_in_title().search(title)
    assert (match["name"] if match else None) == name


@pytest.mark.parametrize(
    ("texts", "name"),
    [
        (["Seloste", "Sade Oy:n rekisteri", "Pouta Oy"], "Sade Oy"),
        (["Datenschutzerklärung für Regen GmbH"], "Regen GmbH"),
        (["Seloste"], ""),
    ],
)
def test_the_first_company_in_some_texts(texts, name):
    assert company_of(texts) == name


def test_a_dutch_code_is_no_company():
    assert not company_in_title().search("Molenstraat 12, 1234 AB Regendam")
