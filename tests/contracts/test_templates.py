"""What every template of ours holds to: no inline code, nothing marked as safe."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import wagtail_privacy
from tests.conftest import parsed
from wagtail_privacy.blocks import build_block, section_types


PACKAGE = Path(wagtail_privacy.__file__).parent
TEMPLATES = sorted((PACKAGE / "templates").rglob("*.html"))
BLOCK_TEMPLATES = PACKAGE / "templates" / "wagtail_privacy" / "blocks"
LONGEST = 80


def of_each(paths):
    return pytest.mark.parametrize(
        "path", paths, ids=lambda path: f"{path.parent.name}/{path.stem}"
    )


def test_there_are_templates_to_look_at():
    assert len(TEMPLATES) > 10


def test_all_templates_are_in_our_own_folder():
    for path in TEMPLATES:
        assert path.relative_to(PACKAGE).parts[:2] == ("templates", "wagtail_privacy")


@of_each(TEMPLATES)
def test_no_template_has_inline_code(path):
    source = path.read_text(encoding="utf-8")

    assert not re.search(r"<script|<style|\sstyle=|javascript:", source, re.IGNORECASE)
    assert not re.search(r"\son[a-z]+\s*=", source, re.IGNORECASE)


@of_each(TEMPLATES)
def test_no_template_marks_anything_as_safe(path):
    source = path.read_text(encoding="utf-8")

    assert not re.search(r"\|\s*safe\b|autoescape\s+off|safeseq", source)


@of_each(TEMPLATES)
def test_no_template_is_long(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST


@of_each(TEMPLATES)
def test_names_of_templates_are_in_lower_snake_case(path):
    assert re.fullmatch(r"[a-z][a-z0-9_]*", path.stem)


@of_each([path for path in TEMPLATES if path.parent.name != "admin"])
def test_every_class_of_ours_is_in_our_own_namespace(path):
    source = re.sub(r"{%.*?%}|{{.*?}}", " ", path.read_text(encoding="utf-8"))
    names = " ".join(re.findall(r'class="([^"]*)"', source)).split()

    assert all(name.startswith("privacy") for name in names)


@pytest.mark.parametrize(
    "type_id",
    [path.stem for path in BLOCK_TEMPLATES.glob("*.html") if path.stem != "section"],
)
def test_every_block_template_makes_one_section_with_a_heading(type_id):
    block = build_block(section_types[type_id])

    html = parsed(block.render(block.normalize({"text": "<p>In words.</p>"})))

    [section] = html.find_all("section")
    assert [child.name for child in html.find_all(recursive=False)] == ["section"]
    assert section["id"] == type_id.replace("_", "-")
    assert section.h2.text == str(section_types[type_id].heading)
