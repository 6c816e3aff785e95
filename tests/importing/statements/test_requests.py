import pytest

from tests.importing.outlines import paragraph
from tests.importing.statements.readings import stated


@pytest.mark.parametrize(
    ("language", "sentence", "address"),
    [
        ("en", "Send your request to a@fernhill.example.", "a@fernhill.example"),
        (
            "en",
            "Send your request by post to Fernhill Ltd, Katu 4, 33100 Tampere.",
            "Fernhill Ltd, Katu 4, 33100 Tampere",
        ),
        ("fi", "Pyyntö lähetetään osoitteeseen a@mylly.example.", "a@mylly.example"),
        (
            "fi",
            "Tarkastuspyyntö on lähetettävä osoitteeseen Mylly Oy, Katu 4, "
            "33100 Tampere.",
            "Mylly Oy, Katu 4, 33100 Tampere",
        ),
        ("sv", "Begäran skickas till a@kvarnen.example.", "a@kvarnen.example"),
        ("de", "Richten Sie Ihre Anfrage an a@muehle.example.", "a@muehle.example"),
        ("en", "You can send your request to a@fernhill.example.", None),
        ("en", "If you are a client, send a request to a@fernhill.example.", None),
        ("en", "Do not send your request to a@fernhill.example.", None),
        ("en", "Do you send your request to a@fernhill.example?", None),
        ("en", "Send your request to a@fernhill.example or b@fernhill.example.", None),
        ("en", "Write to a@fernhill.example.", None),
        ("en", "Send your request to the baker.", None),
        ("en", "Send your request by post to the baker.", None),
        ("fi", "Pyynnön voi lähettää osoitteeseen a@mylly.example.", None),
    ],
)
def test_a_request_is_sent_to_the_one_address_of_a_plain_sentence(
    language, sentence, address
):
    found = stated("right_access", sentence, language=language)
    assert found.get("send_to") == address


def test_an_address_stands_in_the_lines_below_the_sentence():
    lines = [
        paragraph("Tarkastuspyyntö lähetetään osoitteeseen:"),
        paragraph("Mylly Oy"),
        paragraph("Katu 4, 33100 Tampere", tight=True),
        paragraph("Kerro, mitä haluat tietää."),
    ]
    found = stated("right_access", *lines, language="fi")
    assert found == {"send_to": "Mylly Oy, Katu 4, 33100 Tampere"}


def test_lines_without_a_postal_code_are_no_address():
    head = paragraph("Tarkastuspyyntö lähetetään osoitteeseen:")
    assert stated("right_access", head, language="fi") == {}
    assert stated("right_access", head, paragraph("Mylly Oy"), language="fi") == {}


def test_an_address_that_is_too_long_for_its_field_is_left_out():
    sentence = f"Send your request by post to {'Mill ' * 60}, Katu 4, 33100 Tampere."
    assert stated("right_access", sentence) == {}


def test_two_addresses_leave_it_open():
    sentence = "Send your request to {}@fernhill.example."
    assert stated("right_access", sentence.format("a"), sentence.format("b")) == {}
    assert stated("right_access", sentence.format("a"), sentence.format("a")) != {}


def test_each_channel_of_requests_is_a_fact_if_there_is_but_one():
    found = stated(
        "rights_exercise",
        "Send your request to a@fernhill.example or make a request by phone, "
        "01632 555 010.",
        "Submit your request at https://fernhill.example/form.",
        "Send your request by post to Fernhill Ltd, Katu 4, 33100 Tampere.",
    )
    assert found == {
        "email": "a@fernhill.example",
        "phone": "01632 555 010",
        "form": "https://fernhill.example/form",
        "address": "Fernhill Ltd, Katu 4, 33100 Tampere",
    }
    sentence = "Send your request to {}@fernhill.example."
    two = stated("rights_exercise", sentence.format("a"), sentence.format("b"))
    assert two == {}


def test_a_section_of_a_heading_alone_states_nothing():
    assert stated("rights_exercise", heading="How to exercise your rights") == {}
    assert stated("right_access", heading="Right of access") == {}
