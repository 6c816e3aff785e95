import subprocess
import sys
from pathlib import Path

import pytest

from wagtail_privacy.autodiscovery import import_extensions, import_submodules
from wagtail_privacy.blocks import section_types
from wagtail_privacy.profiles import profiles


@pytest.fixture
def orchard(tmp_path, monkeypatch):
    """A package of two modules, each of which leaves its name behind."""
    package = tmp_path / "orchard"
    package.mkdir()
    (package / "__init__.py").write_text("planted = []\n")
    for tree in ("apple", "pear"):
        source = f"from orchard import planted\nplanted.append({tree!r})\n"
        (package / f"{tree}.py").write_text(source)
    monkeypatch.syspath_prepend(tmp_path)
    yield package
    for name in [name for name in sys.modules if name.split(".")[0] == "orchard"]:
        del sys.modules[name]


def test_every_module_of_a_package_is_imported(orchard):
    import_submodules("orchard")

    assert sys.modules["orchard"].planted == ["apple", "pear"]


def test_importing_twice_registers_once(orchard):
    import_submodules("orchard")
    import_submodules("orchard")

    assert sys.modules["orchard"].planted == ["apple", "pear"]


def test_an_app_registers_in_its_privacy_extensions():
    assert "loyalty_programme" in section_types
    assert "club_rules" in profiles


def test_extensions_come_after_what_the_package_ships():
    assert section_types.ids()[-1] == "loyalty_programme"
    assert profiles.ids()[-1] == "club_rules"


def test_importing_extensions_again_changes_nothing():
    before = section_types.ids()

    import_extensions()

    assert section_types.ids() == before


def test_a_fault_in_an_extension_is_not_swallowed(tmp_path):
    app = tmp_path / "faulty"
    app.mkdir()
    (app / "__init__.py").touch()
    (app / "privacy_extensions.py").write_text("import no_such_module_anywhere\n")
    code = (
        "import django\n"
        "from django.conf import settings\n"
        "import tests.settings as base\n"
        "settings.configure(**{k: v for k, v in vars(base).items() if k.isupper()}\n"
        "    | {'INSTALLED_APPS': [*base.INSTALLED_APPS, 'faulty']})\n"
        "django.setup()\n"
    )
    outcome = subprocess.run(  # noqa: S603
        [sys.executable, "-c", code],
        cwd=Path(__file__).parents[1],
        env={"PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert outcome.returncode != 0
    assert "no_such_module_anywhere" in outcome.stderr
