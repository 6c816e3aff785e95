"""How a command that reads files ends: what became of each, and an exit code."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _


def end(
    command: BaseCommand,
    results: Sequence[Any],
    *,
    report: Callable[[Any], None],
    failed: Sequence[str],
    as_json: bool,
) -> None:
    """Print one JSON list of ``results``, or ``report`` each of them.

    ``failed`` are the names of the files of which nothing came. If there are any, the
    exit code is 1: with JSON silently, else by a ``CommandError`` that names them.
    """
    if as_json:
        data = [result.as_json() for result in results]
        command.stdout.write(json.dumps(data, ensure_ascii=False, indent=2))
    else:
        for result in results:
            report(result)
    if failed and not as_json:
        raise CommandError(_("Not imported: %(files)s") % {"files": ", ".join(failed)})
    if failed:
        sys.exit(1)
