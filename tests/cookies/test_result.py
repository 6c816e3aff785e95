"""What became of a file, as JSON."""

from wagtail_privacy.cookies.messages import CookieMessage
from wagtail_privacy.cookies.planning import PlannedCookie
from wagtail_privacy.cookies.result import CookieImport, ImportedService
from wagtail_privacy.notice.cookies import CookieLifetime


COOKIE = PlannedCookie(
    "cookie",
    "uid",
    "third",
    ".lakka.example",
    "marketing",
    CookieLifetime("duration", 2, "year"),
    is_new=False,
)


def test_a_service_as_json():
    service = ImportedService("lakka", "Lakka", "", is_new=True, cookies=(COOKIE,))

    assert service.as_json() == {
        "slug": "lakka",
        "name": "Lakka",
        "known": "",
        "created": True,
        "cookies": [
            {
                "kind": "cookie",
                "name": "uid",
                "party": "third",
                "domain": ".lakka.example",
                "category": "marketing",
                "lifetime": {
                    "kind": "duration",
                    "number": 2,
                    "unit": "year",
                    "max_age": 63_072_000,
                },
                "created": False,
            }
        ],
    }


def test_a_file_as_json():
    service = ImportedService("lakka", "Lakka", "", is_new=True, cookies=())
    message = CookieMessage("first-party", text="b.example")

    assert CookieImport("a.csv", "har", (service,), (message,)).as_json() == {
        "file": "a.csv",
        "format": "har",
        "services": [service.as_json()],
        "messages": [message.as_json()],
    }


def test_a_file_that_was_refused_has_the_reason():
    assert CookieImport("a.csv", error="The file is empty.").as_json() == {
        "file": "a.csv",
        "format": "",
        "services": [],
        "messages": [],
        "error": "The file is empty.",
    }
