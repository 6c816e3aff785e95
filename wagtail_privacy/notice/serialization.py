"""A ``Notice`` as JSON, for machines: versions, export, other systems.

The shape is published as ``notice.schema.json`` beside this module. Keys are never
renamed; a change that old readers cannot take raises ``VERSION``.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields
from datetime import date
from functools import cache
from importlib.resources import files
from types import NoneType
from typing import Any

from wagtail_privacy.exceptions import InvalidNotice
from wagtail_privacy.notice.document import Notice, Section
from wagtail_privacy.notice.party import Party


VERSION = 1
_PARTY = "party"
_DATES = ("drawn_up", "effective_from", "next_review")


@cache
def json_schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) that every ``to_json`` result fits."""
    source = files("wagtail_privacy.notice").joinpath("notice.schema.json")
    return json.loads(source.read_text(encoding="utf-8"))


def to_json(notice: Notice) -> dict[str, Any]:
    """Return ``notice`` as data for ``json.dumps``; empty keys are left out."""
    data: dict[str, Any] = {
        "version": VERSION,
        "title": notice.title,
        "language": notice.language,
        "profile": notice.profile,
        "controller": _fact_to_json(notice.controller),
        "sections": [section_to_json(section) for section in notice.sections],
    }
    for name in _DATES:
        value = getattr(notice, name)
        data[name] = value.isoformat() if value else None
    return _without_empty(data, keep=("sections",))


def from_json(data: Mapping[str, Any]) -> Notice:
    """Return the ``Notice`` that ``to_json`` turned into ``data``.

    Raise ``InvalidNotice`` if ``data`` has another version or shape.
    """
    if not isinstance(data, Mapping):
        raise InvalidNotice(f"A notice is a JSON object, not {data!r}.")
    if data.get("version") != VERSION:
        raise InvalidNotice(
            f"The notice has the format version {data.get('version')!r}; "
            f"this release reads version {VERSION}."
        )
    try:
        return Notice(
            title=_of_kind(str, data["title"]),
            language=_of_kind(str, data["language"]),
            profile=_of_kind(str, data.get("profile", "")),
            controller=_of_kind(
                (Party, NoneType), _fact_from_json(data.get("controller"))
            ),
            sections=tuple(
                section_from_json(item) for item in _of_kind(list, data["sections"])
            ),
            **{
                name: date.fromisoformat(data[name])
                for name in _DATES
                if data.get(name)
            },
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise InvalidNotice(f"The notice does not fit its schema: {error}.") from error


def section_to_json(section: Section) -> dict[str, Any]:
    """Return one section as data; the editor's guidance stays out of it."""
    return _without_empty(
        {
            "type": section.type,
            "id": section.id,
            "anchor": section.anchor,
            "heading": section.heading,
            "also": list(section.also),
            "facts": {key: _fact_to_json(fact) for key, fact in section.facts.items()},
            "lead": section.lead,
            "html": section.html,
            "text": section.text,
            "silent": section.silent or None,
        },
        keep=("text",),
    )


def section_from_json(data: Mapping[str, Any]) -> Section:
    facts = {key: _fact_from_json(fact) for key, fact in data.get("facts", {}).items()}
    return Section(
        type=_of_kind(str, data["type"]),
        id=_of_kind(str, data.get("id", "")),
        anchor=_of_kind(str, data.get("anchor", "")),
        heading=_of_kind(str, data.get("heading", "")),
        also=tuple(
            _of_kind(str, item) for item in _of_kind(list, data.get("also", []))
        ),
        facts=facts,
        html=_of_kind(str, data.get("html", "")),
        lead=_of_kind(str, data.get("lead", "")),
        silent=_of_kind(bool, data.get("silent", False)),
    )


def _fact_to_json(fact: Any) -> Any:
    if isinstance(fact, Party):
        values = {item.name: getattr(fact, item.name) for item in fields(fact)}
        return {"kind": _PARTY, **_without_empty(values)}
    if isinstance(fact, Mapping):
        return {key: _fact_to_json(value) for key, value in fact.items()}
    if isinstance(fact, (list, tuple)):
        return [_fact_to_json(value) for value in fact]
    return fact


def _fact_from_json(fact: Any) -> Any:
    if isinstance(fact, Mapping):
        if fact.get("kind") == _PARTY:
            return Party(**{key: fact[key] for key in fact if key != "kind"})
        return {key: _fact_from_json(value) for key, value in fact.items()}
    if isinstance(fact, list):
        return tuple(_fact_from_json(value) for value in fact)
    return fact


def _of_kind(kind: Any, value: Any) -> Any:
    if not isinstance(value, kind):
        raise TypeError(f"{value!r} is not what stands there")
    return value


def _without_empty(data: dict[str, Any], keep: tuple[str, ...] = ()) -> dict[str, Any]:
    empty = (None, "", [], {})
    return {
        key: value for key, value in data.items() if key in keep or value not in empty
    }
