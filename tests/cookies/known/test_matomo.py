"""Matomo sets the same cookies on a server of one's own and in the cloud."""

from wagtail_privacy.notice.known_services import known_services


OWN, CLOUD = known_services["matomo_self"], known_services["matomo_cloud"]


def test_both_set_the_same_cookies() -> None:
    assert OWN.cookies == CLOUD.cookies


def test_on_one_s_own_server_nobody_else_has_a_part_in_it() -> None:
    assert (OWN.provider, OWN.role, OWN.country, OWN.hosts) == ("", "own", "", ())
    assert OWN.privacy_url == ""


def test_what_remembers_a_choice_is_necessary_and_nothing_else() -> None:
    necessary = {item.name for item in OWN.cookies if item.category == "necessary"}

    assert OWN.category == "statistics"
    assert necessary == {
        "mtm_consent",
        "mtm_consent_removed",
        "mtm_cookie_consent",
        "matomo_ignore",
        "matomo_sessid",
    }
