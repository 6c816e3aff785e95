from __future__ import annotations

import pytest

from wagtail_privacy.blocks.leaves import FactEmailBlock, FactTextBlock, FactURLBlock
from wagtail_privacy.blocks.organisations import OrganisationChooserBlock


@pytest.mark.parametrize(
    "block",
    [FactTextBlock(), FactEmailBlock(), FactURLBlock(), OrganisationChooserBlock()],
    ids=lambda block: type(block).__name__,
)
def test_a_fact_is_offered_to_nobody_and_stays_as_it_is(block):
    assert block.get_translatable_segments("a@kuusikko.example") == []
    assert block.restore_translated_segments("same", ["any"]) == "same"
