from wagtail.blocks import StructBlock

from wagtail_privacy.blocks import SectionBlock, build_block, section_types
from wagtail_privacy.blocks.registry import SectionType
from wagtail_privacy.vocabulary import SectionGroup


def test_a_type_of_one_row_is_heading_and_text():
    row = SectionType(
        "opening_hours",
        heading="Opening hours",
        description="Says when we are there.",
        guidance="Give the hours.",
        sample="We are there from nine to five.",
        group=SectionGroup.ABOUT,
        icon="time",
    )

    assert row.block is None
    assert row.part_of == ""
    assert type(build_block(row)) is SectionBlock
    assert build_block(row).fact_blocks == {}


def test_a_type_with_facts_is_built_by_its_own_class():
    for section_type in section_types:
        block = build_block(section_type)
        assert isinstance(block, section_type.block or SectionBlock)
        assert isinstance(block, StructBlock)
        assert block.section_id == section_type.id


def test_a_type_is_part_of_one_that_exists_and_stands_at_the_top():
    for section_type in section_types:
        if section_type.part_of:
            assert section_types[section_type.part_of].part_of == ""


def test_every_group_of_the_chooser_is_in_use():
    assert {section_type.group for section_type in section_types} == set(SectionGroup)
