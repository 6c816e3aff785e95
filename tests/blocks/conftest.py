from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from wagtail_privacy.blocks import SectionType, section_types
from wagtail_privacy.vocabulary import SectionGroup


@pytest.fixture
def register_type() -> Iterator[Callable[[str], SectionType]]:
    """Register a section type for the length of a test."""
    added: list[str] = []

    def register(type_id: str) -> SectionType:
        added.append(type_id)
        return section_types.add(
            SectionType(
                type_id,
                heading=type_id.replace("_", " "),
                description="Describes.",
                guidance="Guides.",
                sample="Shows.",
                group=SectionGroup.ABOUT,
                icon="time",
            )
        )

    yield register
    for type_id in added:
        del section_types._items[type_id]
