"""The documentation says what the code says: tables, links and code blocks."""

from __future__ import annotations

import ast
import inspect
import json
import pkgutil
import re
from dataclasses import fields
from functools import partial
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from django.conf import settings
from django.template import engines
from django.test import override_settings
from wagtail.blocks import StructBlock

from tests.contracts.markdown import (
    DOCS,
    PAGES,
    README,
    ROOT,
    CodeBlock,
    all_code_blocks,
    anchors,
    code_blocks,
    column,
    links,
    rows,
    section,
)
from wagtail_privacy import jurisdictions, templatetags
from wagtail_privacy.blocks import SectionType, build_block, section_types
from wagtail_privacy.conf import Conf, conf
from wagtail_privacy.countries import country_name
from wagtail_privacy.importing.cues import known_languages
from wagtail_privacy.importing.message_codes import CODES
from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.registry import import_formats
from wagtail_privacy.jurisdictions import (
    Authority,
    adequacy,
    adequacy_decisions,
    authorities,
    authority,
    eea,
    eea_countries,
)
from wagtail_privacy.management.commands.import_notice import Command
from wagtail_privacy.notice import json_schema
from wagtail_privacy.profiles import profiles
from wagtail_privacy.vocabulary import SectionGroup


PACKAGE = ROOT / "wagtail_privacy"
REFERENCE = DOCS / "reference"
SETTINGS = [name for name in vars(Conf) if name.startswith("WAGTAIL_PRIVACY_")]
CLASSIFIERS = re.findall(
    r'^    "(\w+.* :: .*)",$',
    (ROOT / "pyproject.toml").read_text("utf-8"),
    re.MULTILINE,
)


def registered_in_package(folder: str) -> str:
    """The source of the modules that register things, to tell ours from the site's."""
    modules = sorted((PACKAGE / folder).glob("*.py"))
    return "".join(path.read_text(encoding="utf-8") for path in modules)


OUR_TYPES = [
    item for item in section_types if f'"{item.id}"' in registered_in_package("blocks")
]
OUR_PROFILES = [
    item for item in profiles if f'"{item.id}"' in registered_in_package("profiles")
]


@pytest.mark.parametrize(
    ("page", "heading"), [(README, "Settings"), (REFERENCE / "settings.md", "")]
)
def test_a_settings_table_has_every_setting_with_its_default_and_meaning(
    page: Path, heading: str
) -> None:
    with override_settings():
        for name in filter(partial(hasattr, settings), SETTINGS):
            delattr(settings, name)
        expected = [
            (name, getattr(conf, name), inspect.getdoc(getattr(Conf, name)))
            for name in SETTINGS
        ]

    stated = [
        (name.strip("`"), ast.literal_eval(default.strip("`")), meaning)
        for name, default, meaning in rows(page, heading)
    ]

    assert stated == expected


@pytest.mark.parametrize("group", SectionGroup)
def test_the_page_of_section_types_has_a_row_for_each_type(group: SectionGroup) -> None:
    expected = [type_row(item) for item in OUR_TYPES if item.group == group]

    assert rows(REFERENCE / "section-types.md", str(group.label)) == expected


def type_row(item: SectionType) -> list[str]:
    facts = ", ".join(f"`{name}`" for name in build_block(item).fact_blocks)
    part_of = f"`{item.part_of}`" if item.part_of else ""
    return [f"`{item.id}`", str(item.heading), str(item.description), part_of, facts]


def test_the_page_of_section_types_has_the_keys_of_every_row() -> None:
    expected = [
        [f"`{item.id}.{name}`", ", ".join(f"`{key}`" for key in row.child_blocks)]
        for item in OUR_TYPES
        for name, child in build_block(item).fact_blocks.items()
        if isinstance(row := getattr(child, "child_block", None), StructBlock)
    ]

    assert rows(REFERENCE / "section-types.md", "Rows") == expected


def test_the_page_of_legal_profiles_has_every_profile_with_its_requirements() -> None:
    page = REFERENCE / "legal-profiles.md"
    headings = re.findall(r"^## (\w+)$", section(page, ""), flags=re.MULTILINE)

    assert headings == [item.id for item in OUR_PROFILES]
    for profile in OUR_PROFILES:
        assert section(page, profile.id).strip().startswith(str(profile.label))
        assert rows(page, profile.id) == [
            [
                f"`{item.section}`",
                ", ".join(map(str, item.articles)),
                str(item.obligation.label),
                f"`{item.when}`" if item.when else "",
            ]
            for item in profile.requirements
        ]


def test_the_page_of_jurisdictions_has_every_country_of_the_eea() -> None:
    assert rows(REFERENCE / "jurisdictions.md", "The EEA") == [
        [f"`{code}`", country_name(code, "en"), as_code(eea.PARTS.get(code, ""))]
        for code in sorted(eea_countries())
    ]


def test_the_page_of_jurisdictions_has_every_adequacy_decision() -> None:
    assert rows(REFERENCE / "jurisdictions.md", "Adequacy decisions") == [
        [
            f"`{item.country}`",
            country_name(item.country, "en"),
            item.number,
            str(item.scope),
        ]
        for item in adequacy_decisions()
    ]


def test_the_page_of_jurisdictions_has_every_authority_and_each_field_of_one() -> None:
    names = [f"`{item.name}`" for item in fields(Authority) if item.name != "id"]
    stated = rows(REFERENCE / "jurisdictions.md", "Supervisory authorities")

    assert stated[: len(authorities)] == [
        [
            f"`{item.id}`",
            f"`{item.country}`",
            item.name,
            item.website,
            item.address,
            item.email,
            item.phone,
            str(item.scope),
        ]
        for item in authorities
    ]
    assert [name for name, _meaning in stated[len(authorities) :]] == names


@pytest.mark.parametrize(
    ("heading", "data"),
    [
        ("The EEA", eea),
        ("Adequacy decisions", adequacy),
        ("Supervisory authorities", authority),
    ],
)
def test_the_page_of_jurisdictions_says_of_which_day_and_source_the_data_is(
    heading: str, data: ModuleType
) -> None:
    text = section(REFERENCE / "jurisdictions.md", heading)

    assert text.strip().startswith(f"As of {data.AS_OF}, by ")
    assert f"]({data.SOURCE})" in text


def test_the_page_of_jurisdictions_has_every_name_to_import() -> None:
    stated = {name.split("(")[0] for name in names_to_import()}
    exported = set(jurisdictions.__all__)

    assert stated == exported - {"AdequacyDecision", "Authority"}


def names_to_import() -> list[str]:
    page = section(REFERENCE / "jurisdictions.md", "").partition("## ")[0]
    return re.findall(r"^\| `([\w(), ]+)` \|", page, flags=re.MULTILINE)


def as_code(text: str) -> str:
    return f"`{text}`" if text else ""


def test_the_readme_counts_the_section_types() -> None:
    assert f"**{len(OUR_TYPES)} section types**" in README.read_text(encoding="utf-8")


def test_the_page_of_system_checks_has_every_id() -> None:
    modules = (PACKAGE / "checks").glob("*.py")
    source = "".join(path.read_text(encoding="utf-8") for path in modules)
    ids = re.findall(r'id="(wagtail_privacy\.\w+)"', source)

    assert column(REFERENCE / "system-checks.md") == sorted(set(ids))


def test_the_page_of_import_notice_has_every_message() -> None:
    unreadable = "The file was refused; the text is the reason."
    messages = [ImportMessage(code) for code in CODES]

    assert rows(REFERENCE / "import-notice.md", "Messages") == [
        [
            f"`{item.code}`",
            f"`{item.level.value}`",
            item.explanation or unreadable,
        ]
        for item in messages
    ]


def test_the_page_of_import_notice_has_every_option_format_and_language() -> None:
    page = REFERENCE / "import-notice.md"
    parser = Command().create_parser("manage.py", "import_notice")
    own = parser.parse_args(["file"]).__dict__.keys() - django_options()
    stated = {name.split()[0] for name in column(page, "Options")}

    assert stated == {f"--{name.replace('_', '-')}" for name in own - {"files"}}
    assert [row[:2] for row in rows(page, "What is read")] == [
        [f"`{item.id}`", ", ".join(f"`{ending}`" for ending in item.endings)]
        for item in sorted(import_formats, key=lambda item: item.id)
    ]
    for code in known_languages():
        assert f"(`{code}`)" in section(page, "What is read")


def django_options() -> set[str]:
    """What every command takes."""
    plain = type("Plain", (Command,), {"add_arguments": lambda self, parser: None})
    return set(plain().create_parser("manage.py", "plain").parse_args([]).__dict__)


def test_the_page_of_the_json_format_has_every_key() -> None:
    page = REFERENCE / "notice-json.md"
    schema = json_schema()
    definitions = schema["$defs"]

    assert column(page, "The notice") == list(schema["properties"])
    assert column(page, "A section") == list(definitions["section"]["properties"])
    assert column(page, "A party") == list(definitions["party"]["properties"])


def test_the_page_of_templates_has_every_template_of_public_pages() -> None:
    folder = PACKAGE / "templates" / "wagtail_privacy"
    paths = {path.relative_to(folder) for path in folder.rglob("*.html")}
    public = {str(path) for path in paths if path.parts[0] != "admin"}
    stated = rows(REFERENCE / "templates.md")[: len(public)]

    assert {name.strip("`") for name, _meaning in stated} == public


def test_the_page_of_templates_has_every_tag_and_filter() -> None:
    names = [
        name
        for module in pkgutil.iter_modules(templatetags.__path__)
        for library in [import_module(f"{templatetags.__name__}.{module.name}")]
        for name in (*library.register.tags, *library.register.filters)
    ]

    stated = column(REFERENCE / "templates.md", "Tags and filters")

    assert len(names) == len(set(names))
    assert set(stated) == set(names)


def test_the_page_of_templates_has_every_custom_property() -> None:
    css = PACKAGE / "static" / "wagtail_privacy" / "notice.css"
    rules = re.findall(
        r":where\(\.privacy\) \{(.*?)\}", css.read_text(encoding="utf-8"), re.DOTALL
    )
    light, dark = (
        dict(re.findall(r"(--privacy-[\w-]+): ([^;]+);", rule)) for rule in rules[:2]
    )

    stated = rows(REFERENCE / "templates.md", "Custom properties")

    assert [row[:3] for row in stated] == [
        [f"`{name}`", f"`{value}`", f"`{dark[name]}`" if name in dark else "the same"]
        for name, value in light.items()
    ]


@pytest.mark.parametrize(
    ("name", "prefix"),
    [
        ("Wagtail", "Framework :: Wagtail :: "),
        ("Django", "Framework :: Django :: "),
        ("Python", "Programming Language :: Python :: 3."),
    ],
)
def test_the_supported_versions_are_those_of_the_classifiers(
    name: str, prefix: str
) -> None:
    stated = dict(rows(README, "Supported versions"))[name].split(", ")
    classified = {item for item in CLASSIFIERS if item.startswith(prefix)}
    fitting = [
        {item for item in classified if is_version(prefix, item, version)}
        for version in stated
    ]

    assert all(fitting), f"{stated} have no classifier in {classified}"
    assert set.union(*fitting) == classified


def is_version(prefix: str, classifier: str, version: str) -> bool:
    """True if a classifier stands for a version, or for its major number."""
    stated = classifier.removeprefix(prefix.removesuffix("3."))
    return version == stated or version.startswith(f"{stated}.")


def test_the_two_commands_of_the_readme_are_targets_of_the_makefile() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = dict(re.findall(r"^(\w+):.*?## (.+)$", makefile, flags=re.MULTILINE))
    commands = code_blocks(README, "sh")[0].text.splitlines()

    assert commands == [
        f"make {name}    # {targets[name]}" for name in ("demo", "test")
    ]


def test_every_make_command_in_the_docs_is_a_target() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^(\w+):", makefile, flags=re.MULTILINE))
    text = "".join(page.read_text(encoding="utf-8") for page in PAGES)
    named = set(re.findall(r"(?:^|`)make (\w+)", text, flags=re.MULTILINE))

    assert {"demo", "test", "venv"} <= named
    assert named <= targets


@pytest.mark.parametrize(
    "page",
    [*PAGES, ROOT / "example_site" / "README.md"],
    ids=lambda page: str(page.relative_to(ROOT)),
)
def test_every_relative_link_and_image_leads_somewhere(page: Path) -> None:
    for link in links(page):
        path, _sign, fragment = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        assert target.exists(), f"{link} does not exist"
        assert ROOT in target.parents
        if fragment:
            assert fragment in anchors(target), f"{link}: there is no such heading"


def test_the_readme_leads_to_every_page() -> None:
    linked = {(ROOT / link.partition("#")[0]).resolve() for link in links(README)}

    assert set(PAGES) - {README} <= linked


@pytest.mark.parametrize("block", all_code_blocks("python"), ids=str)
def test_every_python_block_compiles(block: CodeBlock) -> None:
    assert compile(block.text, str(block), "exec").co_filename == str(block)


@pytest.mark.parametrize("block", all_code_blocks("html"), ids=str)
def test_every_template_in_the_docs_compiles(block: CodeBlock) -> None:
    assert engines["django"].from_string(block.text)


def test_the_json_of_import_notice_in_the_docs_has_the_keys_of_the_command() -> None:
    stated: dict[str, Any] = json.loads(
        code_blocks(REFERENCE / "import-notice.md", "json")[0].text
    )
    keys = column(REFERENCE / "import-notice.md", "JSON")

    assert list(stated) == keys
    assert list(stated["messages"][0]) == list(ImportMessage("encoding").as_json())
