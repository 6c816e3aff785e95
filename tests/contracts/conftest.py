"""What the contracts of packaging share: the wheel, built once."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.contracts.markdown import ROOT


#: What else lies in a working tree; tests and the example site come along on purpose.
NOT_COPIED = (".*", "__pycache__", "*.egg-info", "build", "dist", "var", "htmlcov")
#: What pip says when it cannot reach an index to fetch a package from.
UNREACHABLE = re.compile(
    r"NewConnectionError|ConnectTimeout|ReadTimeout|Name or service not known"
    r"|NameResolutionError|ProxyError"
    r"|Could not find a version that satisfies the requirement setuptools"
)


@pytest.fixture(scope="session")
def built_wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built by pip from a copy of the tree."""
    folder = tmp_path_factory.mktemp("wheel")
    tree = folder / "tree"
    shutil.copytree(ROOT, tree, ignore=shutil.ignore_patterns(*NOT_COPIED))
    pip(sys.executable, "wheel", "--no-deps", "-w", str(folder), str(tree))
    (built,) = folder.glob("*.whl")
    return built


def pip(python: str, *arguments: str) -> None:
    """Run pip; skip the test where no index can be reached, unless one must be."""
    done = subprocess.run(  # noqa: S603 - pip with arguments of our own
        [python, "-m", "pip", *arguments], capture_output=True, text=True, check=False
    )
    output = done.stdout + done.stderr
    required = {"CI", "PRIVACY_REQUIRE_INSTALL"} & set(os.environ)
    if done.returncode and UNREACHABLE.search(output) and not required:
        pytest.skip("no package index can be reached")
    assert done.returncode == 0, output
