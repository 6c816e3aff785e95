"""Messages of an import."""

from wagtail_privacy.cookies.messages import CODES, CookieMessage


def test_every_code_has_a_level_and_a_sentence():
    for code in CODES:
        message = CookieMessage(code)
        assert message.level in {"info", "warning"}
        assert message.explanation.endswith(".")


def test_a_message_as_json():
    assert CookieMessage("bad-name", 4, "a=b").as_json() == {
        "code": "bad-name",
        "level": "warning",
        "row": 4,
        "text": "a=b",
        "explanation": "Nothing can have this name; its row was left out.",
    }


def test_a_message_has_nothing_that_a_terminal_obeys():
    assert CookieMessage("bad-name", 1, "\x1b]0;own\x07\u202e title").text == (
        "]0;own title"
    )
