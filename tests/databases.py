"""The database that the tests run on; ``PRIVACY_TEST_DATABASE`` names another one.

``PRIVACY_TEST_DATABASE_HOST``, ``_PORT``, ``_USER`` and ``_PASSWORD`` say where a
server is, if it is not on this machine under its usual address. Each process has a
database of its own, so that runs side by side do not meet.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from tempfile import gettempdir
from typing import Any


VARIABLE = "PRIVACY_TEST_DATABASE"
NAME = f"wagtail_privacy_{os.getpid()}"
#: Tests run in a file: the live server's threads have connections of their own.
SQLITE = {
    "ENGINE": "django.db.backends.sqlite3",
    "NAME": ":memory:",
    "TEST": {"NAME": f"{gettempdir()}/{NAME}.sqlite3"},
    "OPTIONS": {
        "timeout": 20,
        "transaction_mode": "IMMEDIATE",
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF;",
    },
}
#: What is true of each server: everything but where it is and who asks.
SERVERS: dict[str, dict[str, Any]] = {
    "postgresql": {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "postgres",
        "USER": "postgres",
        "OPTIONS": {"options": "-c synchronous_commit=off"},
        "TEST": {"NAME": NAME},
    },
    "mariadb": {
        "ENGINE": "django.db.backends.mysql",
        "NAME": "information_schema",
        "USER": "root",
        "OPTIONS": {"charset": "utf8mb4"},
        "TEST": {"NAME": NAME, "CHARSET": "utf8mb4"},
    },
}


#: Wagtail's search on PostgreSQL has fields of this app.
APPS = {"postgresql": ["django.contrib.postgres"]}


def database_apps(environment: Mapping[str, str]) -> list[str]:
    """Return the apps that a site on the database of ``environment`` installs."""
    return APPS.get(environment.get(VARIABLE, ""), [])


def database(environment: Mapping[str, str]) -> dict[str, Any]:
    """Return Django's settings of the database that the environment names."""
    name = environment.get(VARIABLE, "sqlite")
    if name == "sqlite":
        return SQLITE
    if name not in SERVERS:
        known = ", ".join(["sqlite", *SERVERS])
        raise ValueError(f"{VARIABLE} is {name!r}; it may be one of {known}.")
    given = {
        key: value
        for key in ("HOST", "PORT", "USER", "PASSWORD")
        if (value := environment.get(f"{VARIABLE}_{key}"))
    }
    return {"HOST": "127.0.0.1", **SERVERS[name], **given}
