"""Hosts and domains: which belong together."""

from __future__ import annotations

from collections.abc import Iterable

from wagtail_privacy.notice.globs import matches


def bare(domain: str) -> str:
    """Return a domain in lower case without the dot before it."""
    return domain.strip().lower().lstrip(".")


def is_below(host: str, domain: str) -> bool:
    """Whether ``host`` is ``domain`` or stands below it, label by label."""
    return f".{bare(host)}".endswith(f".{bare(domain)}")


def fits_domains(hosts: Iterable[str], domains: str) -> bool:
    """Whether a host is one of ``domains`` or below one; spaces stand between them."""
    return any(is_below(host, domain) for host in hosts for domain in domains.split())


def is_named(host: str, patterns: Iterable[str]) -> bool:
    """Whether a host is among those that a service is loaded from.

    ``*.vendor.example`` is every host below that domain, and the domain itself.
    """
    name = bare(host)
    return any(
        matches(pattern.lower(), name) or pattern.lower() == f"*.{name}"
        for pattern in patterns
    )
