"""What is known by its hosts and domains."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Generic, TypeVar

from wagtail_privacy.notice.globs import matches
from wagtail_privacy.notice.hosts import bare


T = TypeVar("T")


class HostIndex(Generic[T]):
    """Things by their hosts; looking up takes as long with many things as with few."""

    def __init__(self) -> None:
        self._exact: dict[str, list[T]] = {}
        self._below: dict[str, list[T]] = {}
        self._patterns: list[tuple[str, T]] = []

    def add_host(self, pattern: str, item: T) -> None:
        """Add ``item`` under a host; ``*`` in it is as in ``is_named``."""
        pattern = pattern.lower()
        name = pattern.removeprefix("*.")
        if "*" in name:
            self._patterns.append((pattern, item))
        else:
            index = self._exact if name == pattern else self._below
            index.setdefault(name, []).append(item)

    def add_domains(self, domains: str, item: T) -> None:
        """Add ``item`` under domains, and so under all hosts below them."""
        for domain in domains.split():
            self._below.setdefault(bare(domain), []).append(item)

    def find(self, host: str) -> Iterator[T]:
        """What is at a host: under its own name first, then under longer patterns."""
        name = bare(host)
        yield from self._exact.get(name, ())
        labels = name.split(".")
        for start in range(len(labels)):
            yield from self._below.get(".".join(labels[start:]), ())
        for pattern, item in self._patterns:
            if matches(pattern, name):
                yield item
