"""Our sections in a StreamField of a site's own: one by one, and as a stream."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.db.migrations.loader import MigrationLoader
from django.test import Client
from django.utils.translation import override
from wagtail.blocks import CharBlock, StructBlock
from wagtail.fields import StreamField
from wagtail.models import Locale, Page

from tests.conftest import parsed, published, queries
from tests.contracts.opened_form import edited, without_keys
from tests.contracts.test_mirrors import SECTION_IDS
from tests.every_fact import STRUCTURED, every_fact, new_block, sample_value
from tests.testapp.models import EverySectionPage
from wagtail_privacy.blocks import (
    NoticeSectionsBlock,
    SectionBlock,
    build_block,
    section_types,
)
from wagtail_privacy.blocks.identity import ControllerBlock
from wagtail_privacy.models import Organisation


#: Facts of each type without standard sentences that has any, and words of them that
#: visitors read. “@” stands for the primary key of an organisation.
FACTS: dict[str, tuple[dict[str, Any], list[str]]] = {
    "document_dates": (
        {"updated": "2026-02-03", "next_review": "2027-02-01"},
        ["3 Feb 2026", "1 Feb 2027"],
    ),
    "register_name": ({"name": "Register of members"}, ["Register of members"]),
    "controller": ({"organisation": "@"}, ["Kuusikko Books Ltd", "9550396-1"]),
    "joint_controllers": (
        {"organisations": ["@"], "contact_point": "@"},
        ["Contact point", "Kuusikko Books Ltd"],
    ),
    "representative": ({"organisation": "@"}, ["Spruce Lane 4"]),
    "contact_person": (
        {"name": "Ilona Esimerkki", "role": "Shop manager", "phone": "040 555 0102"},
        ["Ilona Esimerkki", "Shop manager", "040 555 0102"],
    ),
    "dpo": (
        {"email": "dpo@kuusikko.example", "organisation": "@"},
        ["dpo@kuusikko.example", "Kuusikko Books Ltd"],
    ),
}


def value_of(type_id: str, organisation: Organisation) -> dict[str, Any]:
    """A section of that type with the text of its sample and its facts."""
    if type_id in STRUCTURED:
        return sample_value(type_id, organisation)
    facts, _said = FACTS.get(type_id, ({}, []))
    stored = json.dumps(facts).replace('"@"', str(organisation.pk))
    return json.loads(stored) | {"text": sample_of(type_id)}


def sample_of(type_id: str) -> str:
    lines = str(section_types[type_id].sample).splitlines()
    return "".join(f"<p>{line}</p>" for line in lines)


def outside_page(home: Page, *blocks: dict[str, Any]) -> EverySectionPage:
    page = EverySectionPage(title="Everything", body=list(blocks))
    return published(home.add_child(instance=page))


def test_the_outside_app_has_every_section_type_of_the_package() -> None:
    one_by_one = EverySectionPage.body.field.stream_block.child_blocks

    assert set(one_by_one) == {*SECTION_IDS, "notice"}
    for id in SECTION_IDS:
        assert type(one_by_one[id]) is (section_types[id].block or SectionBlock)


def test_every_type_with_facts_is_tried_with_facts() -> None:
    with_facts = {
        id for id in SECTION_IDS if build_block(section_types[id]).fact_blocks
    }

    assert with_facts == {*FACTS, *STRUCTURED}


@pytest.mark.parametrize("as_stream", [False, True], ids=["alone", "in the stream"])
@pytest.mark.parametrize("language", ["en", "fi", "sv"])
def test_sections_of_every_type_are_read_on_a_page_of_the_site_s_own(
    organisation: Organisation,
    home_in: Callable[[str], Page],
    read: Any,
    language: str,
    as_stream: bool,  # noqa: FBT001 - pytest passes it by name
) -> None:
    with override(language):
        values = {id: value_of(id, organisation) for id in SECTION_IDS}
        alone = {id: parsed(rendered(id, value)) for id, value in values.items()}
    blocks = [{"type": id, "value": value} for id, value in values.items()]
    if as_stream:  # There, the sections know of each other.
        blocks = [{"type": "notice", "value": [item]} for item in blocks]

    html = read(outside_page(home_in(language), *blocks))

    found = {item["id"]: item for item in html.select("section.privacy-section")}
    assert set(found) == {id.replace("_", "-") for id in SECTION_IDS}
    for type_id, expected in alone.items():
        section = found[type_id.replace("_", "-")]
        assert section.h2.text == expected.h2.text
        assert section.text.split() == expected.text.split()


@pytest.mark.parametrize("type_id", SECTION_IDS)
def test_a_section_of_every_type_says_its_sample(
    organisation: Organisation, type_id: str
) -> None:
    html = parsed(rendered(type_id, value_of(type_id, organisation)))

    assert html.h2.text == str(section_types[type_id].heading)
    lines = str(section_types[type_id].sample).splitlines()
    for said in [*lines, *FACTS.get(type_id, ({}, []))[1]]:
        assert said in html.section.text


@pytest.fixture
def home_in(home: Page) -> Callable[[str], Page]:
    """The site's home page in a language."""

    def translated(language: str) -> Page:
        if language == home.locale.language_code:
            return home
        locale = Locale.objects.create(language_code=language)
        return published(home.copy_for_translation(locale))

    return translated


def rendered(type_id: str, value: dict[str, Any]) -> str:
    block = new_block(type_id)
    return block.render(block.to_python(value))


@pytest.mark.parametrize("as_stream", [False, True], ids=["alone", "in the stream"])
def test_an_outside_page_costs_the_same_with_many_sections_and_organisations(
    home: Page,
    client: Client,
    as_stream: bool,  # noqa: FBT001 - pytest passes it by name
) -> None:
    rows = [Organisation.objects.create(name=f"Company {n}") for n in range(50)]
    keys = [row.pk for row in rows]

    def page(count: int, keys: list[int]) -> Page:
        found = []
        for type_id in STRUCTURED:
            value = every_fact(new_block(type_id), keys[0], rows=len(keys))
            for row, key in zip(value.get("rows", ()), keys, strict=False):
                if "organisation" in row:
                    row["organisation"] = key
            found += [{"type": type_id, "value": value}] * count
        return (
            outside_page(home, {"type": "notice", "value": found})
            if (as_stream)
            else outside_page(home, *found)
        )

    assert queries(client, page(1, keys[:1])) == queries(client, page(2, keys))


def test_a_stream_on_an_outside_page_reads_all_organisations_at_once(
    home: Page, organisation: Organisation, client: Client
) -> None:
    value = [{"type": "purposes", "value": value_of("purposes", organisation)}]
    everything = [
        {"type": id, "value": value_of(id, organisation)} for id in SECTION_IDS
    ]
    bare = outside_page(home, {"type": "notice", "value": value})
    full = outside_page(home, {"type": "notice", "value": everything})

    assert queries(client, full) == queries(client, bare) + 1


def test_the_rights_in_a_stream_follow_from_the_legal_bases_beside_them(
    home: Page, read: Any
) -> None:
    bases = {"rows": [{"purpose": "All", "legal_bases": ["legal_obligation"]}]}
    stream = [
        {"type": "legal_basis", "value": bases},
        {"type": "right_access", "value": {}},
        {"type": "right_portability", "value": {}},
    ]

    html = read(outside_page(home, {"type": "notice", "value": stream}))

    found = [section["id"] for section in html.select("section.privacy-section")]
    assert found == ["legal-basis", "right-access"]


def test_saving_a_page_of_every_section_changes_none_of_them(
    home: Page, organisation: Organisation, editor_client: Client
) -> None:
    values = {id: value_of(id, organisation) for id in SECTION_IDS}
    one_by_one = [{"type": id, "value": value} for id, value in values.items()]
    page = outside_page(home, *one_by_one, {"type": "notice", "value": one_by_one})
    before = read_back(page)

    after = read_back(edited(editor_client, page, title="Everything, again"))

    assert len(before) == 2 * len(SECTION_IDS)
    assert after == before
    assert Page.objects.get(pk=page.pk).title == "Everything, again"


def read_back(page: EverySectionPage) -> list[Any]:
    """Every section of the outside page, whichever block it stands in."""
    found = []
    for child in page.body:
        if child.block_type == "notice":
            found += child.block.to_sections(child.value, "en")
        else:
            found.append(child.block.to_section(child.value, id=child.id))
    # The stream gives an anchor to a section on its first save; alone, it has none.
    # Where nothing is written, the editor leaves an empty paragraph.
    return [
        (
            item.type,
            item.id,
            without_keys(item.html) if item.has_text else "",
            item.facts,
        )
        for item in found
    ]


@pytest.mark.parametrize("type_id", SECTION_IDS)
def test_a_block_of_every_type_is_written_to_a_migration_as_a_reference(
    type_id: str,
) -> None:
    block = build_block(section_types[type_id])
    path = f"{type(block).__module__}.{type(block).__name__}"

    assert block.deconstruct() == (path, [type_id], {})


def test_the_migration_of_the_outside_app_records_references_only() -> None:
    body = recorded_body()
    _name, _path, (names,), kwargs = body.deconstruct()

    assert {name for name, _block in names} == {*SECTION_IDS, "notice"}
    for path, args, options in kwargs["block_lookup"].values():
        assert path.startswith("wagtail_privacy.blocks.")
        assert args in ([], *([id] for id in SECTION_IDS))
        assert options == {}


def test_the_migration_of_the_outside_app_is_small() -> None:
    folder = Path(__file__).parents[1] / "testapp" / "migrations"
    source = (folder / "0002_every_section.py").read_text(encoding="utf-8")

    assert len(source) < 120 * len(SECTION_IDS)


def recorded_body() -> StreamField:
    """The field of the outside page as its migrations have it."""
    state = MigrationLoader(None).project_state()
    return state.models["testapp", "everysectionpage"].fields["body"]


def outside_field(**more: Any) -> StreamField:
    """The field of the outside page, with new blocks."""
    ours = [(id, build_block(section_types[id])) for id in section_types.ids()]
    blocks = [item for item in ours if item[0] in SECTION_IDS]
    return StreamField(
        [*blocks, ("notice", NoticeSectionsBlock()), *more.items()], blank=True
    )


def test_rewording_and_extending_our_blocks_asks_for_no_migration_of_the_site(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for block_class in (SectionBlock, ControllerBlock):
        reworded = CharBlock(label="Heading!", help_text="Other words.", max_length=9)
        monkeypatch.setitem(block_class.base_blocks, "heading", reworded)
        monkeypatch.setitem(block_class.base_blocks, "colour", CharBlock())

    field = outside_field()

    children = field.stream_block.child_blocks["controller"].child_blocks
    assert children["heading"].field.help_text == "Other words."
    assert "colour" in children
    assert field.deconstruct()[1:] == recorded_body().deconstruct()[1:]


def test_a_block_without_our_reference_would_ask_for_one() -> None:
    """The comparison above sees what Wagtail's own blocks write down."""
    plain = StructBlock([("heading", CharBlock(help_text="Words."))])
    reworded = StructBlock([("heading", CharBlock(help_text="Other words."))])

    fields = [outside_field(plain=block).deconstruct() for block in (plain, reworded)]

    assert fields[0] != fields[1]


def test_a_new_section_type_asks_for_no_migration_of_the_site() -> None:
    assert "loyalty_programme" in NoticeSectionsBlock().child_blocks
    assert outside_field().deconstruct()[1:] == recorded_body().deconstruct()[1:]
