"""Somebody in a notice."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Party:
    """An organisation or a person in a notice: controller, contact, recipient.

    ``id`` is the primary key of the ``Organisation`` it was taken from, or None.
    ``country`` is an ISO 3166 code. Every other field is text in the language of
    the notice, empty where nothing is known.
    """

    name: str = ""
    business_id: str = ""
    country: str = ""
    street: str = ""
    postal_code: str = ""
    city: str = ""
    visiting_address: str = ""
    email: str = ""
    phone: str = ""
    website: str = ""
    id: int | None = None

    def __bool__(self) -> bool:
        return bool(self.name or self.email or self.phone or self.address)

    @property
    def address(self) -> str:
        """The postal address on one line."""
        place = " ".join(filter(None, [self.postal_code, self.city]))
        return ", ".join(filter(None, [self.street, place]))
