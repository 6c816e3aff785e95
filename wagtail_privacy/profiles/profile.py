"""What a law asks a notice to say, as data.

A profile says what and by which article; conditions are named here and decided
elsewhere, so that no code asks which profile it has.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.functional import Promise

from wagtail_privacy.registry import Registry
from wagtail_privacy.vocabulary import Obligation


@dataclass(frozen=True, slots=True)
class Article:
    """A place in a law: ``Article(13, 1, "a")`` is Article 13(1)(a) of the GDPR."""

    number: int
    paragraph: int | None = None
    point: str = ""
    act: str = "GDPR"

    def __str__(self) -> str:
        paragraph = f"({self.paragraph})" if self.paragraph else ""
        point = f"({self.point})" if self.point else ""
        return f"{self.act} {self.number}{paragraph}{point}"


@dataclass(frozen=True, slots=True)
class Requirement:
    """A section that a law asks for.

    ``when`` names the situation in which it does; empty means always.
    """

    section: str
    articles: tuple[Article, ...]
    obligation: Obligation = Obligation.REQUIRED
    when: str = ""


@dataclass(frozen=True, slots=True)
class LegalProfile:
    """One law, or reading of it, that a notice is written to."""

    id: str
    label: str | Promise
    requirements: tuple[Requirement, ...]

    def required_sections(self) -> Iterator[str]:
        """Ids of the sections that are required in every situation, in order."""
        for requirement in self.requirements:
            if requirement.obligation == Obligation.REQUIRED:
                yield requirement.section


profiles: Registry[LegalProfile] = Registry("legal profile")


def profile_choices() -> list[tuple[str, str | Promise]]:
    """Choices for a form field; a callable, so that migrations name it only."""
    return [(profile.id, profile.label) for profile in profiles]
