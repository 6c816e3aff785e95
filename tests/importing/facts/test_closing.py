import pytest

from tests.importing.outlines import paragraph
from wagtail_privacy.importing.facts.closing import (
    find_around,
    find_between,
    find_closing,
    find_signatory,
    find_signed,
)
from wagtail_privacy.importing.sections import FoundSection


def closing(*lines, type="rights", title="Notice", name=""):
    blocks = [paragraph("You may see your data."), *map(paragraph, lines)]
    return find_closing([FoundSection(type, blocks=blocks)], title, name).facts


@pytest.mark.parametrize(
    ("lines", "name", "code"),
    [
        (["Rain Ltd, 3 Mill Lane, Oxby OX1 2AB"], "Rain Ltd", "OX1 2AB"),
        (["Rain Ltd", "3 Mill Lane", "Oxby OX1 2AB"], "Rain Ltd", "OX1 2AB"),
        (["Sade Oy, Katu 1, 00100 Helsinki, 9551404-6"], "Sade Oy", "00100"),
        (["Regn AB · Gatan 1 · 222 22 Lund"], "Regn AB", "222 22"),
        (
            ["Töpferei Regen, Am Bach 7, 12345 Regental, Tel. 03555 5510"],
            "Töpferei Regen",
            "12345",
        ),
    ],
)
def test_the_last_lines_name_the_controller(lines, name, code):
    facts = closing(*lines)
    assert (facts["name"], facts["postal_code"]) == (name, code)


@pytest.mark.parametrize(
    ("line", "more"),
    [
        ("Cloud Ltd, 3 Mill Lane, Oxby OX1 2AB", {"type": "processors"}),
        ("Oxby Registry, 3 Mill Lane, Oxby OX1 2AB", {"type": "complaint"}),
        ("Rain Ltd, 3 Mill Lane, Oxby OX1 2AB", {"name": "Other Ltd"}),
        ("Tietosuojavaltuutetun toimisto, PL 800, 00531 Helsinki", {}),
        ("Rain Ltd", {}),
    ],
)
def test_the_last_lines_may_be_of_somebody_else(line, more):
    assert closing(line, **more) == {}


def test_the_foot_of_the_page_names_the_controller():
    foot = "Home | Contact | © 2024 Rain Ltd, 3 Mill Lane, Oxby OX1 2AB"
    facts = find_around(["Menu", foot], "").facts
    assert facts == {
        "name": "Rain Ltd",
        "street": "3 Mill Lane",
        "city": "Oxby",
        "postal_code": "OX1 2AB",
    }
    assert find_around([foot], "Other Ltd").facts == {}
    assert find_around(["© 2024 Rain Ltd"], "").facts == {}


def test_a_signature_around_the_notice_has_the_phone_of_who_signs():
    line = "5th Oxby Scout Group * Registered charity * Tel. 01632 960 600"
    found = find_signed([line], "5th Oxby Scout Group")
    assert found.facts == {"phone": "01632 960 600"}


def test_the_number_for_emergencies_is_not_the_phone_of_who_signs():
    lines = [
        "Rain Ltd owns the grid. Emergencies 24 h: 01632 960 600",
        "Rain Ltd | Emergencies 01632 960 600",
    ]
    assert not find_signed(lines, "Rain Ltd").facts


def test_who_signs_politely_is_called_without_it():
    found = closing("Ihre Buchhandlung Regen e. K.", "Am Bach 7, 12345 Regental")
    assert found["name"] == "Buchhandlung Regen e. K."


@pytest.mark.parametrize("head", ["Från", "From", "Von", "Lähettäjä", "Reply-To"])
def test_the_head_of_a_message_has_the_mailbox_of_who_sends_it(head):
    line = f"{head}: Rain Trust <post@rain.example>"
    assert find_signed([line], "Rain Trust").facts == {"email": "post@rain.example"}
    assert (
        find_signed([f"{head}: Ann Rain <ann@rain.example>"], "Rain Trust").facts == {}
    )
    mute = f"{head}: Rain Trust <noreply@rain.example>"
    assert find_signed([mute], "Rain Trust").facts == {}


def test_particulars_within_another_section_are_those_of_whom_the_title_names():
    lines = ["Complain to us.", "Seagrass Ltd", "3 Mill Lane", "Oxby OX1 2AB"]
    lines += ["Phone 01632 555 010", "Thank you."]
    sections = [FoundSection("complaint", blocks=[*map(paragraph, lines)])]
    facts = find_between(sections, "Privacy at Hotel Seagrass").facts
    assert (facts["name"], facts["phone"]) == ("Seagrass Ltd", "01632 555 010")
    assert find_between(sections, "Privacy at the Inn").facts == {}


@pytest.mark.parametrize(
    ("lines", "facts"),
    [
        (["Kind regards,", "Ann Holt", "Secretary"], ("Ann Holt", "Secretary")),
        (["Mit lieben Grüßen", "Ann Holt, Obfrau"], ("Ann Holt", "Obfrau")),
        (["Vänliga hälsningar", "Ann Holt"], ("Ann Holt", None)),
        (["Ann Holt", "Secretary"], (None, None)),
        (["Kind regards,", "The whole team"], (None, None)),
    ],
)
def test_who_signs_stands_below_the_farewell(lines, facts):
    found = find_signatory(lines).facts
    assert (found.get("name"), found.get("role")) == facts
