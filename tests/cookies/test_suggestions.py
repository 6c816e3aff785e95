"""What a file says about cookies."""

from wagtail_privacy.cookies.suggestions import SuggestedCookie


def test_a_request_is_called_by_its_host():
    assert SuggestedCookie("_ga").label == "_ga"
    assert SuggestedCookie("", kind="request", domain="a.example").label == "a.example"
