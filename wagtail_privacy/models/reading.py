"""From streams to sections: every organisation in them is read in one query."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from django.db import connections
from wagtail.blocks import StreamValue

from wagtail_privacy.blocks.organisations import organisation_ids, organisations_at_hand
from wagtail_privacy.blocks.resolution import derive, resolve
from wagtail_privacy.models.organisations import Organisation
from wagtail_privacy.notice import Notice, Section


Rows = Mapping[int, Organisation]


def read_organisations(streams: Sequence[StreamValue], page: Any = None) -> Rows:
    """Return the organisations in ``streams`` by primary key.

    The controller of ``page``, a notice, comes along, and the page is given it.
    """
    ids = {
        id
        for stream in streams
        for id in organisation_ids(stream.stream_block, stream.raw_data)
    }
    controller_id = page.controller_id if page else None
    if controller_id:
        ids.add(controller_id)
    rows = _by_key(ids) if ids else {}
    if controller_id in rows:
        _give_controller(page, rows[controller_id])
    return rows


def read_notice(
    page: Any,
    streams: Sequence[StreamValue],
    rows: Rows | None = None,
    *,
    beside: Sequence[StreamValue] = (),
    frame: Notice | None = None,
) -> Notice:
    """Return the notice of ``page`` with the sections of ``streams``, in their order.

    Sections take the facts that they leave empty from the page, or from what the
    notice says elsewhere; ``beside`` has more of its sections that tell something of
    that kind. Empty sections are kept for checks. ``rows`` are the organisations and
    ``frame`` is what all inherit, if either has been read before.
    """
    rows = read_organisations(streams, page) if rows is None else rows
    frame = frame or page.notice_frame()
    sections = tuple(
        resolve(section, frame) for section in _sections(streams, rows, frame.language)
    )
    more = _sections(beside, {}, frame.language)
    whole = replace(frame, sections=(*sections, *more))
    return replace(frame, sections=tuple(derive(item, whole) for item in sections))


def read_sections(streams: Sequence[StreamValue], language: str) -> tuple[Section, ...]:
    """Return the sections of ``streams``, which no notice stands above."""
    return _sections(streams, read_organisations(streams), language)


def _sections(
    streams: Sequence[StreamValue], rows: Rows, language: str
) -> tuple[Section, ...]:
    with organisations_at_hand(rows):
        return tuple(
            section
            for stream in streams
            for section in stream.stream_block.to_sections(stream, language)
        )


def _by_key(ids: set[int]) -> Rows:
    """Read the rows in one statement; every visit of a notice runs it.

    As a queryset it would take longer to build than to run.
    """
    quoted = connections[Organisation.objects.db].ops.quote_name
    places = ", ".join(["%s"] * len(ids))
    statement = (
        f"SELECT * FROM {quoted(Organisation._meta.db_table)}"  # noqa: S608
        f" WHERE {quoted(Organisation._meta.pk.column)} IN ({places})"
    )
    return {row.pk: row for row in Organisation.objects.raw(statement, sorted(ids))}


def _give_controller(page: Any, organisation: Organisation) -> None:
    field = page._meta.get_field("controller")
    if not field.is_cached(page):
        field.set_cached_value(page, organisation)
