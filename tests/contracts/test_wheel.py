"""The wheel carries all that the package needs, and nothing else."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from email.message import Message
from email.parser import Parser
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.contracts.markdown import ROOT
from wagtail_privacy import __version__


PACKAGE = ROOT / "wagtail_privacy"
#: What else lies in a working tree; tests and the example site come along on purpose.
NOT_COPIED = (".*", "__pycache__", "*.egg-info", "build", "dist", "var", "htmlcov")
#: What pip says when it cannot reach an index to fetch setuptools from.
UNREACHABLE = re.compile(
    r"NewConnectionError|ConnectTimeout|ReadTimeout|Name or service not known"
    r"|Could not find a version that satisfies the requirement setuptools"
)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> ZipFile:
    """The wheel, built by pip from a copy of the tree."""
    folder = tmp_path_factory.mktemp("wheel")
    tree = folder / "tree"
    shutil.copytree(ROOT, tree, ignore=shutil.ignore_patterns(*NOT_COPIED))
    done = subprocess.run(  # noqa: S603 - pip on our own tree
        [sys.executable, "-m", "pip", "wheel", "--no-deps", "-w", folder, tree],
        capture_output=True,
        text=True,
        check=False,
    )
    output = done.stdout + done.stderr
    if done.returncode and UNREACHABLE.search(output) and "CI" not in os.environ:
        pytest.skip("no package index can be reached to build a wheel")
    assert done.returncode == 0, output
    (built,) = folder.glob("*.whl")
    return ZipFile(built)


@pytest.fixture(scope="module")
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
