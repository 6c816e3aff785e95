"""The catalogues are complete, agree with the source, and are compiled."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import polib
import pytest
from django.utils.translation import gettext, override, pgettext, to_language

from tests.contracts.markdown import ROOT
from wagtail_privacy.variants import variants


_PLACEHOLDER = re.compile(r"%\(\w+\)[a-z]|%[a-z%]|\{\w*\}")
Key = tuple[str | None, str, str]


@dataclass(frozen=True)
class Catalogue:
    """The words of an app in one language."""

    app: Path
    language: str

    @property
    def path(self) -> Path:
        return self.app / "locale" / self.language / "LC_MESSAGES" / "django.po"

    def po(self) -> polib.POFile:
        return polib.pofile(str(self.path))

    def mo(self) -> polib.MOFile:
        return polib.mofile(str(self.path.with_suffix(".mo")))

    def __str__(self) -> str:
        return f"{self.app.name}-{self.language}"


PACKAGE = ROOT / "wagtail_privacy"
WEBSITE = ROOT / "example_site" / "website"
#: The languages each app has; the source of the example site is English already.
LANGUAGES = {PACKAGE: ("en", "fi", "sv"), WEBSITE: ("fi", "sv")}
CATALOGUES = [
    Catalogue(app, language) for app, codes in LANGUAGES.items() for language in codes
]
#: A country's own wording of a language: only what differs from the language itself.
VARIANTS = {Catalogue(PACKAGE / "variants", "sv_SE"): Catalogue(PACKAGE, "sv")}
each_catalogue = pytest.mark.parametrize("catalogue", CATALOGUES, ids=str)
each_file = pytest.mark.parametrize("catalogue", [*CATALOGUES, *VARIANTS], ids=str)


def key(entry: polib.POEntry) -> Key:
    return (entry.msgctxt, entry.msgid, entry.msgid_plural)


def texts(entry: polib.POEntry) -> list[str]:
    """What the entry is translated with, each plural form for itself."""
    return list(entry.msgstr_plural.values()) or [entry.msgstr]


@pytest.mark.parametrize("app", LANGUAGES, ids=lambda app: app.name)
def test_no_catalogue_is_left_out_of_these_tests(app: Path) -> None:
    found = {path.parts[-3] for path in app.glob("locale/*/LC_MESSAGES/*.po")}

    assert found == set(LANGUAGES[app])


def test_no_variant_is_left_out_of_these_tests() -> None:
    assert variants() == [to_language(item.language) for item in VARIANTS]


@each_file
def test_every_entry_is_translated_and_none_is_fuzzy(catalogue: Catalogue) -> None:
    po = catalogue.po()

    assert [entry.msgid for entry in po if not all(texts(entry))] == []
    assert [entry.msgid for entry in po.fuzzy_entries()] == []
    assert [entry.msgid for entry in po.obsolete_entries()] == []


@each_file
def test_translations_have_the_placeholders_of_the_source(catalogue: Catalogue) -> None:
    wrong = []
    for entry in catalogue.po():
        sources = [entry.msgid, entry.msgid_plural or entry.msgid]
        allowed = [sorted(_PLACEHOLDER.findall(source)) for source in sources]
        wrong += [
            text
            for text in texts(entry)
            if sorted(_PLACEHOLDER.findall(text)) not in allowed
        ]

    assert wrong == []


@each_file
def test_the_compiled_catalogue_says_what_the_source_says(catalogue: Catalogue) -> None:
    source = {key(entry): texts(entry) for entry in catalogue.po()}
    compiled = {key(entry): texts(entry) for entry in catalogue.mo()}

    assert compiled == source


@pytest.mark.parametrize("variant", VARIANTS, ids=str)
def test_a_variant_has_only_what_differs_from_its_language(variant: Catalogue) -> None:
    own = {key(entry): texts(entry) for entry in variant.po()}
    language = {key(entry): texts(entry) for entry in VARIANTS[variant].po()}

    assert own
    assert own.keys() <= language.keys()
    assert [entry for entry in own if own[entry] == language[entry]] == []


@pytest.mark.parametrize("variant", VARIANTS, ids=str)
def test_a_variant_takes_everything_else_from_its_language(variant: Catalogue) -> None:
    own = {key(entry): texts(entry) for entry in variant.po()}
    entries = [item for item in VARIANTS[variant].po() if not item.msgid_plural]

    with override(to_language(variant.language)):
        said = {key(item): _said(item) for item in entries}

    assert said == {key(item): own.get(key(item), texts(item))[0] for item in entries}


def _said(entry: polib.POEntry) -> str:
    if entry.msgctxt:
        return pgettext(entry.msgctxt, entry.msgid)
    return gettext(entry.msgid)


@pytest.fixture(scope="module")
def extracted(tmp_path_factory: pytest.TempPathFactory) -> dict[Path, set[Key]]:
    """The words of each app's source, as ``make messages`` finds them."""
    if not shutil.which("xgettext"):
        pytest.skip("xgettext is not installed")
    folder = tmp_path_factory.mktemp("messages")
    return {app: _extract(app, folder / app.name) for app in LANGUAGES}


def _extract(app: Path, copy: Path) -> set[Key]:
    shutil.copytree(app, copy, ignore=shutil.ignore_patterns("__pycache__", "locale"))
    (copy / "locale").mkdir()
    command = "makemessages --locale fi --no-wrap --add-location never --verbosity 0"
    environment = {**os.environ}
    environment.pop("DJANGO_SETTINGS_MODULE", None)
    subprocess.run(  # noqa: S603 - Django's own command
        [sys.executable, "-m", "django", *command.split()],
        cwd=copy,
        env=environment,
        check=True,
    )
    return {key(entry) for entry in Catalogue(copy, "fi").po()}


@each_catalogue
def test_the_catalogue_has_the_words_of_the_source_and_no_others(
    catalogue: Catalogue, extracted: dict[Path, set[Key]]
) -> None:
    known = {key(entry) for entry in catalogue.po()}
    words = extracted[catalogue.app]

    assert sorted(entry[1] for entry in words - known) == [], "run `make messages`"
    assert sorted(entry[1] for entry in known - words) == [], "run `make messages`"


def test_words_in_the_source_are_found_at_all(
    extracted: dict[Path, set[Key]],
) -> None:
    assert ("language link", "In English", "") in extracted[PACKAGE]
    assert len(extracted[PACKAGE]) > 300
