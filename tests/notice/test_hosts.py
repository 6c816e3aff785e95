"""Hosts and domains."""

import pytest

from wagtail_privacy.notice.hosts import bare, fits_domains, is_below, is_named


def test_a_domain_without_its_dot():
    assert bare(" .Vendor.Example") == "vendor.example"


@pytest.mark.parametrize(
    ("host", "domain", "below"),
    [
        ("vendor.example", "vendor.example", True),
        ("stats.vendor.example", ".vendor.example", True),
        ("STATS.vendor.example", "vendor.Example", True),
        ("evilvendor.example", "vendor.example", False),
        ("vendor.example", "stats.vendor.example", False),
        ("vendor.example", "", False),
        ("", "vendor.example", False),
    ],
)
def test_domains_are_compared_label_by_label(host, domain, below):
    assert is_below(host, domain) == below


def test_several_domains_stand_with_spaces_between_them():
    assert fits_domains(["a.one.example"], ".two.example .one.example")
    assert not fits_domains(["three.example"], ".two.example .one.example")
    assert not fits_domains([], ".two.example")


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
def test_the_hosts_of_a_service_may_be_patterns(host, pattern, named):
    assert is_named(host, [pattern]) == named
