"""Blocks of which a migration knows the class alone."""

from __future__ import annotations

from wagtail.blocks import CharBlock, StructBlock

from wagtail_privacy.blocks import NoticeSectionsBlock, SectionBlock
from wagtail_privacy.blocks.by_reference import ByReference


class OwnBlock(ByReference, StructBlock):
    name = CharBlock()


def test_what_is_in_a_block_is_no_part_of_it():
    path = f"{__name__}.OwnBlock"

    assert OwnBlock().deconstruct() == (path, [], {})
    assert OwnBlock().deconstruct_with_lookup(None) == (path, [], {})


def test_it_is_made_anew_from_its_reference():
    for block in (SectionBlock("retention"), NoticeSectionsBlock(), OwnBlock()):
        _path, args, kwargs = block.deconstruct()

        again = type(block).construct_from_lookup(None, *args, **kwargs)

        assert type(again) is type(block)
        assert again.deconstruct() == block.deconstruct()
    assert SectionBlock("retention").reference == ["retention"]
