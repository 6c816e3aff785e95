"""The tests of ``tests/localize``, on a site that has wagtail-localize.

They need other apps than the rest, so one pytest of their own runs them all. Here
each has its result. ``pytest --ds=tests.localize.settings tests/localize`` runs them
alone.
"""

from __future__ import annotations

import ast
import os
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.contracts.markdown import ROOT


FOLDER = ROOT / "tests" / "localize"
TESTS = [
    f"{path.stem}::{node.name}"
    for path in sorted(FOLDER.glob("test_*.py"))
    for node in ast.parse(path.read_text(encoding="utf-8")).body
    if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
]
TROUBLES = ("failure", "error", "skipped")
#: Seconds that a process waits for the run of another.
PATIENCE = 600


@pytest.fixture(scope="module")
def outcomes(
    tmp_path_factory: pytest.TempPathFactory, pytestconfig: pytest.Config
) -> Mapping[str, str]:
    """What went wrong in each test, "" if nothing did.

    Tests that run side by side share one run: the first process makes it.
    """
    folder = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        folder = folder.parent
    started, done = folder / "localize-started", folder / "localize-done"
    try:
        started.mkdir()
    except FileExistsError:
        wait_for(done)
    else:
        is_measured = bool(getattr(pytestconfig.option, "cov_source", None))
        run = run_tests(folder / "localize.xml", with_coverage=is_measured)
        done.write_text(run.stdout + run.stderr, encoding="utf-8")
    return read_outcomes(folder / "localize.xml", done.read_text(encoding="utf-8"))


def run_tests(results: Path, *, with_coverage: bool) -> subprocess.CompletedProcess:
    """Run them; what they cover joins the rest by the name of the data file."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("PYTEST_", "COV_"))
    }
    environment = {**kept, "COVERAGE_FILE": str(ROOT / ".coverage.localize")}
    measured = ["--cov", "--cov-report=", "--cov-fail-under=0"] if with_coverage else []
    return subprocess.run(  # noqa: S603 - the interpreter of these tests
        [
            *(sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"),
            "--ds=tests.localize.settings",
            f"--junitxml={results}",
            *measured,
            str(FOLDER),
        ],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def wait_for(path: Path) -> None:
    until = time.monotonic() + PATIENCE
    while not path.exists():
        assert time.monotonic() < until, "The other process has not finished its run."
        time.sleep(0.2)


def read_outcomes(results: Path, output: str) -> dict[str, str]:
    assert results.exists(), output
    found: dict[str, str] = {}
    for case in ElementTree.parse(results).getroot().iter("testcase"):  # noqa: S314
        module = (case.get("classname") or "").rpartition(".")[2]
        name = (case.get("name") or "").partition("[")[0]
        troubles = [
            item for item in case if item.tag in ("failure", "error", "skipped")
        ]
        texts = [f"{item.get('message')}\n{item.text}" for item in troubles]
        key = f"{module}::{name}"
        found[key] = found.get(key, "") + "\n".join(texts)
    return found


def test_there_are_tests_of_each_subject() -> None:
    assert {name.partition("::")[0] for name in TESTS} >= {
        "test_agency_pages",
        "test_notices",
        "test_organisations",
        "test_site",
    }


@pytest.mark.parametrize("name", TESTS)
def test_with_wagtail_localize(outcomes: Mapping[str, str], name: str) -> None:
    assert outcomes.get(name) == "", outcomes.get(name, f"{name} has not run.")
