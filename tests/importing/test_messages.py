import pytest
from django.utils.translation import override

from wagtail_privacy.importing.message_codes import CODES
from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.vocabulary import MessageLevel


def test_a_message_as_json_has_its_level_and_explanation():
    message = ImportMessage("glued-list", line=7, text="")
    assert message.as_json() == {
        "code": "glued-list",
        "level": "info",
        "line": 7,
        "text": "",
        "explanation": "List items that were glued into one line were taken apart.",
    }


@pytest.mark.parametrize("code", CODES)
def test_every_code_has_a_level_and_an_explanation_in_the_active_language(code):
    message = ImportMessage(code)
    assert message.level in MessageLevel
    english = message.explanation
    with override("fi"):
        finnish = message.explanation
    if code == "unreadable":
        assert english == finnish == ""
    else:
        assert english.endswith((".", "?"))
        assert finnish != english


def test_only_a_file_that_cannot_be_read_is_an_error():
    errors = [code for code in CODES if ImportMessage(code).level == "error"]
    assert errors == ["unreadable"]


def test_an_unknown_code_is_a_mistake_of_the_programmer():
    with pytest.raises(KeyError):
        ImportMessage("no-such-code").level  # noqa: B018


def test_a_fact_that_the_text_states_is_named_with_its_sentence():
    message = ImportMessage("fact-stated", 4, fact="cctv.recorded", quote="No cameras")
    data = message.as_json()
    assert (data["fact"], data["quote"], data["text"]) == (
        "cctv.recorded",
        "No cameras",
        "",
    )
