"""The matrix: on which versions and databases the suite runs.

``nox -s main corners`` is what CI runs of it, ``nox -s tests`` is all of it, and
``nox -l`` lists the sessions. Each leaves a report in ``.nox``; ``nox -s summary``
prints them as a table. The tests run from the checkout; that the wheel carries the
same is for the tests marked ``install``, which the main run has.
"""

from __future__ import annotations

import json
import time
from pathlib import Path
from xml.etree import ElementTree

import nox


nox.needs_version = ">=2025.2"
nox.options.default_venv_backend = "venv"
nox.options.error_on_missing_interpreters = True
nox.options.sessions = ["corners"]

REPORTS = Path(".nox")
PROJECT = nox.project.load_toml("pyproject.toml")
#: Which Django goes with which Wagtail, and which Python with which Django.
DJANGO = {"7.4": ("5.2", "6.0"), "8.0": ("5.2", "6.0", "6.1")}
PYTHON = {
    "5.2": ("3.10", "3.11", "3.12", "3.13"),
    "6.0": ("3.12", "3.13"),
    "6.1": ("3.12", "3.13"),
}
DATABASES = ("sqlite", "postgresql", "mariadb")
MATRIX = [
    (python, wagtail, django, database)
    for wagtail, djangos in DJANGO.items()
    for django in djangos
    for python in PYTHON[django]
    for database in DATABASES
]
#: What CI runs beside the main run; ``lowest`` is a session of its own. The newest
#: versions run on PostgreSQL, so that the whole suite runs three times and not four.
CORNERS = {
    "newest": ("3.13", "8.0", "6.1", "postgresql"),
    "mariadb": ("3.12", "7.4", "6.0", "mariadb"),
}
NAMES = {corner: name for name, corner in CORNERS.items()}
#: In parallel as in the Makefile; the sessions leave no cache in the checkout.
PYTEST = (
    "python -m pytest -q -n auto --maxschedchunk=16 -p no:cacheprovider --durations=15"
)
WITHOUT_BROWSER = ["--ignore=tests/browser", "-m", "not browser and not install"]
#: On another server than SQLite: what uses none runs in the other sessions. The newest
#: versions are no others', so everything runs on them.
WITH_DATABASE = [*WITHOUT_BROWSER, "--only-database"]
#: A program that prints what a session runs on.
VERSIONS = """
import json, platform
import django, wagtail
django.setup()
from django.db import connection
print(json.dumps({
    "Python": platform.python_version(),
    "Django": django.__version__,
    "Wagtail": wagtail.__version__,
    connection.display_name: ".".join(map(str, connection.get_database_version())),
}))
"""


@nox.session
@nox.parametrize(
    "python,wagtail,django,database",
    [
        nox.param(*item, id="-".join(item), tags=["corner"] if item in NAMES else [])
        for item in MATRIX
    ],
)
def tests(session: nox.Session, wagtail: str, django: str, database: str) -> None:
    """The suite without a browser, on the newest patch of each version."""
    session.install(
        *PROJECT["project"]["dependencies"],
        f"wagtail=={wagtail}.*",
        f"django=={django}.*",
        *groups("test", database),
    )
    corner = (str(session.python), wagtail, django, database)
    run(session, NAMES.get(corner, "-".join(corner)), database)


@nox.session(python="3.10", tags=["corner"])
def lowest(session: nox.Session) -> None:
    """The lower bounds of our dependencies, and the editor's paths in a browser."""
    session.install(
        *(item.replace(">=", "==") for item in PROJECT["project"]["dependencies"]),
        "django==5.2",
        # Later ones warn of what Wagtail 7.4.0 does; its later patches do not.
        "django-treebeard<5.3",
        *groups("test", "browser"),
    )
    paths = sorted(map(str, Path("tests/browser").glob("test_editor_*.py")))
    session.env["PRIVACY_REQUIRE_BROWSER"] = "1"
    run(session, "lowest", "sqlite", paths)


@nox.session(venv_backend="none")
def main(session: nox.Session) -> None:
    """The README's own command, with no part left out."""
    (REPORTS / "main.json").unlink(missing_ok=True)
    results = REPORTS.absolute() / "main.xml"
    session.env["PRIVACY_REQUIRE_BROWSER"] = "1"
    session.env["PRIVACY_REQUIRE_INSTALL"] = "1"
    session.env["PYTEST_ADDOPTS"] = f"--junitxml={results}"
    started = time.monotonic()
    session.run("make", "test", external=True)
    report(session, "main", started, [results], python=".venv/bin/python")


@nox.session(venv_backend="none")
def corners(session: nox.Session) -> None:
    """What CI runs beside the main run, then the table."""
    for name in ["lowest", *(f"tests({'-'.join(item)})" for item in CORNERS.values())]:
        session.notify(name)
    session.notify("summary")


@nox.session(venv_backend="none")
def summary(session: nox.Session) -> None:
    """A row of figures for each session that has run; an error if a corner has not."""
    reports = {path.stem: path for path in sorted(REPORTS.glob("*.json"))}
    for name, path in reports.items():
        session.log(row(name, json.loads(path.read_text(encoding="utf-8"))))
    if missing := {"main", "lowest", *CORNERS} - reports.keys():
        session.error(f"These have not run: {', '.join(sorted(missing))}.")


def groups(*names: str) -> list[str]:
    """The requirements of dependency groups; SQLite needs none."""
    known = [name for name in names if name != "sqlite"]
    return list(nox.project.dependency_groups(PROJECT, *known))


def run(session: nox.Session, name: str, database: str, *more: list[str]) -> None:
    """Compare models with migrations, run the suite and ``more``, write the report."""
    started = time.monotonic()
    (REPORTS / f"{name}.json").unlink(missing_ok=True)
    session.env["PRIVACY_TEST_DATABASE"] = database
    session.env["DJANGO_SETTINGS_MODULE"] = "tests.settings"
    session.env["PYTHONPATH"] = str(Path.cwd())
    session.run(*"python -m django makemigrations --check --dry-run".split())
    results = []
    whole = database == "sqlite" or name == "newest"
    first = WITHOUT_BROWSER if whole else WITH_DATABASE
    for number, selection in enumerate((first, *more)):
        results.append(REPORTS.absolute() / f"{name}-{number}.xml")
        session.run(*PYTEST.split(), f"--junitxml={results[-1]}", *selection)
    report(session, name, started, results)


def report(
    session: nox.Session,
    name: str,
    started: float,
    results: list[Path],
    python: str = "python",
) -> None:
    """Write what a session ran on, and its figures, for ``summary``."""
    settings = {"DJANGO_SETTINGS_MODULE": "tests.settings", "PYTHONPATH": "."}
    versions = session.run(
        python, "-c", VERSIONS, silent=True, external=True, log=False, env=settings
    )
    counts = list(map(counted, results))
    figures = {
        **json.loads(versions),
        "passed": sum(passed for passed, _ in counts),
        "skipped": sum(skipped for _, skipped in counts),
        "seconds": round(time.monotonic() - started),
    }
    path = REPORTS / f"{name}.json"
    path.write_text(json.dumps(figures), encoding="utf-8")
    session.log(row(name, figures))


def counted(results: Path) -> tuple[int, int]:
    """How many tests of a pytest report passed, and how many were skipped."""
    (suite,) = ElementTree.parse(results).getroot().iter("testsuite")  # noqa: S314
    skipped = int(suite.get("skipped"))
    failed = int(suite.get("failures")) + int(suite.get("errors"))
    return int(suite.get("tests")) - skipped - failed, skipped


def row(name: str, report: dict[str, object]) -> str:
    """A line of the table: the name, the versions, the figures."""
    return " | ".join([name, *(f"{key} {value}" for key, value in report.items())])
