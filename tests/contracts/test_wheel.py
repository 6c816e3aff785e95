"""The wheel carries all that the package needs, and nothing else."""

from __future__ import annotations

from email.message import Message
from email.parser import Parser
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.contracts.markdown import ROOT
from wagtail_privacy import __version__


PACKAGE = ROOT / "wagtail_privacy"


@pytest.fixture
def wheel(built_wheel: Path) -> ZipFile:
    return ZipFile(built_wheel)


@pytest.fixture
def metadata(wheel: ZipFile) -> Message:
    (name,) = [item for item in wheel.namelist() if item.endswith("/METADATA")]
    return Parser().parsestr(wheel.read(name).decode("utf-8"))


def files_of_the_package() -> set[str]:
    """The paths of the package's files, without what tools leave behind."""
    paths = (path.relative_to(ROOT) for path in PACKAGE.rglob("*") if path.is_file())
    return {
        str(path)
        for path in paths
        if not any(part.startswith((".", "__pycache__")) for part in path.parts)
    }


def test_the_wheel_has_every_file_of_the_package(wheel: ZipFile) -> None:
    assert files_of_the_package() - set(wheel.namelist()) == set()


def test_the_wheel_has_nothing_but_the_package(wheel: ZipFile) -> None:
    metadata = f"wagtail_privacy-{__version__}.dist-info"

    assert {Path(name).parts[0] for name in wheel.namelist()} == {
        "wagtail_privacy",
        metadata,
    }
    assert {
        name for name in wheel.namelist() if not name.startswith(metadata)
    } == files_of_the_package()


@pytest.mark.parametrize(
    "pattern",
    [
        "locale/*/LC_MESSAGES/django.mo",
        "locale/*/LC_MESSAGES/django.po",
        "templates/wagtail_privacy/**/*.html",
        "static/wagtail_privacy/*",
        "importing/headings/*.toml",
        "notice/notice.schema.json",
        "py.typed",
    ],
)
def test_every_kind_of_data_is_in_the_wheel(wheel: ZipFile, pattern: str) -> None:
    data = {str(path.relative_to(ROOT)) for path in PACKAGE.glob(pattern)}

    assert data
    assert data <= set(wheel.namelist())


def test_the_wheel_names_its_version_licence_and_readme(metadata: Message) -> None:
    assert metadata["Version"] == __version__
    assert metadata["License-Expression"] == "BSD-3-Clause"
    assert metadata["License-File"] == "LICENSE"
    assert metadata.get_payload().startswith("# wagtail-privacy")


def test_no_dependency_has_an_upper_bound(metadata: Message) -> None:
    needed = metadata.get_all("Requires-Dist")

    assert any(item.startswith("wagtail>=") for item in needed)
    assert [item for item in needed if "<" in item.partition(";")[0]] == []
