"""Looking things up by their hosts."""

import pytest

from wagtail_privacy.cookies.hosts import HostIndex


@pytest.mark.parametrize(
    ("host", "pattern", "named"),
    [
        ("cdn.vendor.example", "cdn.vendor.example", True),
        ("cdn.vendor.example", "*.vendor.example", True),
        ("vendor.example", "*.vendor.example", True),
        ("evilvendor.example", "*.vendor.example", False),
        ("eu7.vendor.example", "eu*.vendor.example", True),
        ("us7.vendor.example", "EU*.vendor.example", False),
        ("cdn.vendor.example", "vendor.example", False),
    ],
)
def test_an_index_finds_what_patterns_name(host, pattern, named):
    index = HostIndex()
    index.add_host(pattern, "service")

    assert list(index.find(host)) == (["service"] if named else [])


def test_an_index_finds_what_is_below_a_domain():
    index = HostIndex()
    index.add_domains(".vendor.example other.example", "service")
    index.add_host("cdn.vendor.example", "cdn")

    assert list(index.find("cdn.vendor.example")) == ["cdn", "service"]
    assert list(index.find(".vendor.example")) == ["service"]
    assert list(index.find("a.b.other.example")) == ["service"]
    assert list(index.find("example")) == []
