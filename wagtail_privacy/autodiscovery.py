"""Finding the modules that register things: ours, then those of the site's apps."""

from __future__ import annotations

import pkgutil
from importlib import import_module

from django.utils.module_loading import autodiscover_modules


#: A module of this name in any installed app is imported at start-up.
EXTENSION_MODULE = "privacy_extensions"


def import_submodules(package: str) -> None:
    """Import every module directly inside ``package`` (a dotted name)."""
    for module in pkgutil.iter_modules(import_module(package).__path__):
        import_module(f"{package}.{module.name}")


def import_extensions() -> None:
    """Import ``privacy_extensions`` of every installed app that has one."""
    autodiscover_modules(EXTENSION_MODULE)
