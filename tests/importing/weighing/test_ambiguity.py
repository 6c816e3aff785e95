import pytest

from wagtail_privacy.importing.headings.matching import Match
from wagtail_privacy.importing.weighing.ambiguity import settle


def settled(*choices, heading="", body="", before="", language="en"):
    match = Match(choices[0], choices=choices if len(choices) > 1 else ())
    return settle(match, heading=heading, body=body, before=before, language=language)


@pytest.mark.parametrize(
    ("body", "before", "id"),
    [
        ("Selaimen asetuksista voit estää evästeet.", "cookies", "cookie_choices"),
        ("Voit tarkastaa tietosi.", "cookies", "rights"),
        ("Selaimen asetuksista voit estää evästeet.", "purposes", "rights"),
    ],
)
def test_your_rights_after_cookies_that_speak_of_browsers_are_choices(body, before, id):
    assert settled("rights", "cookie_choices", body=body, before=before) == id


def test_plain_rights_are_choices_too_where_cookies_stand_before():
    assert settled("rights", body="In your browser.", before="analytics") == (
        "cookie_choices"
    )


@pytest.mark.parametrize(
    ("body", "id"),
    [
        ("Sinulla on oikeus pyytää tietojesi poistamista.", "right_erasure"),
        ("Tilaukset poistetaan kahden vuoden kuluttua.", "retention"),
    ],
)
def test_deletion_is_a_right_if_the_body_speaks_of_one(body, id):
    assert settled("retention", "right_erasure", body=body) == id


@pytest.mark.parametrize(
    ("heading", "id"),
    [
        ("Oikeus siirtää tiedot", "right_portability"),
        ("Siirto järjestelmästä toiseen", "right_portability"),
        ("Tietojen siirto", "transfers"),
    ],
)
def test_moving_data_is_a_right_if_the_heading_says_so(heading, id):
    assert settled("transfers", "right_portability", heading=heading) == id


@pytest.mark.parametrize(
    ("body", "before", "id"),
    [
        ("We rely on your consent.", "controller", "legal_basis"),
        ("The Act of 2018 applies.", "purposes", "legal_basis"),
        ("The Act of 2018 applies.", "controller", "legal_framework"),
    ],
)
def test_legal_bases_are_those_of_article_6_near_purposes(body, before, id):
    assert settled("legal_basis", "legal_framework", body=body, before=before) == id


@pytest.mark.parametrize(
    ("body", "id"),
    [("Sopimus.", "legal_basis"), ("Asiakassuhde.", "register_basis")],
)
def test_the_basis_of_a_register_is_legal_if_it_speaks_of_article_6(body, id):
    assert settled("legal_basis", "register_basis", body=body) == id


def test_other_choices_take_the_first():
    assert settled("introduction", "definitions") == "introduction"
    assert settled("purposes", body="browser", before="cookies") == "purposes"


@pytest.mark.parametrize(
    ("language", "body", "id"),
    [
        ("en", "Ask our Group Privacy Officer Ann Example.", "contact_person"),
        ("en", "She is our data protection officer under Article 37.", "dpo"),
        ("sv", "Anna Exempel svarar på frågor.", "contact_person"),
        ("sv", "Anna Exempel är dataskyddsombud.", "dpo"),
        ("fi", "Anna Esimerkki vastaa kysymyksiin.", "contact_person"),
        ("fi", "Tietosuojavastaava on Anna Esimerkki.", "dpo"),
        ("de", "Fragen beantwortet Anna Beispiel.", "contact_person"),
        ("de", "Datenschutzbeauftragte ist Anna Beispiel.", "dpo"),
    ],
)
def test_who_is_not_called_the_officer_is_a_contact(language, body, id):
    assert settled("dpo", "contact_person", body=body, language=language) == id


def test_erasure_among_the_single_rights_is_one_of_them():
    match = Match("retention", choices=("retention", "right_erasure"))
    said = {"heading": "Radering", "body": "Vi raderar uppgifter.", "language": "sv"}
    assert settle(match, before="right_access", **said) == "right_erasure"
    assert settle(match, before="recipients", **said) == "retention"


@pytest.mark.parametrize(
    "body",
    [
        "The board has named Ann Example as Privacy Officer.",
        "The privacy officer oversees our compliance with privacy legislation.",
    ],
)
def test_a_privacy_officer_by_law_is_an_officer(body):
    assert settled("dpo", "contact_person", body=body) == "dpo"


@pytest.mark.parametrize(
    ("before", "id"),
    [("", "controller"), ("introduction", "controller"), ("retention", "processors")],
)
def test_the_service_provider_is_who_offers_it_if_nobody_stands_before(before, id):
    assert settled("controller", "processors", before=before) == id


@pytest.mark.parametrize(
    ("before", "id"),
    [("right_access", "right_withdraw_consent"), ("purposes", "legal_basis")],
)
def test_consent_is_a_basis_unless_it_stands_among_the_rights(before, id):
    assert settled("legal_basis", "right_withdraw_consent", before=before) == id


@pytest.mark.parametrize(
    ("before", "id"),
    [("", "introduction"), ("introduction", "introduction"), ("dpo", "purposes")],
)
def test_what_it_is_about_introduces_only_at_the_beginning(before, id):
    assert settled("introduction", "purposes", before=before) == id


@pytest.mark.parametrize(
    ("body", "id"),
    [
        ("1 May 2024: first version", "document_dates"),
        (
            "1 May 2024. We tell all members by e-mail before anything is new.",
            "changes",
        ),
    ],
)
def test_a_change_log_with_more_than_days_is_about_changes(body, id):
    assert settled("changes", "document_dates", body=body) == id


@pytest.mark.parametrize(
    ("body", "id"),
    [
        (
            "The second edition added our new insurer, the third a bank. Ask for both.",
            "changes",
        ),
        (
            "The second edition, which added our new insurer, is of 3.4.2023. Ask us.",
            "document_dates",
        ),
        (
            "This edition replaces all before it, and is in force from [DATE].",
            "document_dates",
        ),
        ("Third edition.", "document_dates"),
    ],
)
def test_the_history_of_a_notice_that_has_no_day_tells_of_changes(body, id):
    assert settled("document_dates", body=body) == id
