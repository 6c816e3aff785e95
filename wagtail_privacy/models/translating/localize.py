"""wagtail-localize, where it is installed: the sources that it keeps for translators.

It makes a translation anew from such a source each time a translator saves. The facts
in it have to follow the page, or an old one would come back; the words in it stay
until an editor lets wagtail-localize update them.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any
from uuid import UUID

from django.apps import apps
from django.core.serializers.json import DjangoJSONEncoder

from wagtail_privacy.models.translating.contents import (
    Contents,
    contents,
    shared_fields,
    stored_fields,
)


def is_kept_in_step(key: UUID, locale_id: int) -> bool:
    """Whether wagtail-localize makes the page of this language."""
    return _source(key, locale_id) is not None


def source_contents(model: Any, key: UUID, locale_id: int) -> Contents | None:
    """The sections that translators into a language see; None without such a source."""
    source = _source(key, locale_id)
    page = _page_of(source) if source else None
    return contents(model, stored_fields(page)) if page else None


def carry_into_sources(key: UUID, carry: Callable[[Any], Iterable[str]]) -> None:
    """Change the sources of a page, in every language that it is translated from.

    ``carry`` changes the page that it is given and returns the names of the fields.
    """
    if not apps.is_installed("wagtail_localize"):
        return
    from wagtail_localize.models import TranslationSource

    for source in TranslationSource.objects.filter(object_id=key):
        page = _page_of(source)
        if page and (names := set(carry(page))):
            source.content_json = _with_fields(source.content_json, page, names)
            source.save(update_fields=["content_json"])
            source.refresh_segments()


def _page_of(source: Any) -> Any:
    """The page with the content of a source; None once the page is deleted."""
    from wagtail_localize.models import SourceDeletedError

    try:
        return source.as_instance()
    except SourceDeletedError:
        return None


def _source(key: UUID, locale_id: int) -> Any:
    if not apps.is_installed("wagtail_localize"):
        return None
    from wagtail_localize.models import Translation

    translation = (
        Translation.objects.filter(
            source__object_id=key, target_locale_id=locale_id, enabled=True
        )
        .select_related("source")
        .first()
    )
    return translation.source if translation else None


def _with_fields(content_json: str, page: Any, names: set[str]) -> str:
    """The JSON of a page with some of its fields replaced by those of ``page``."""
    known, new = json.loads(content_json), json.loads(page.to_json())
    changed = [field.name for field in shared_fields(type(page)) if field.name in names]
    return json.dumps(
        {**known, **{name: new[name] for name in changed}}, cls=DjangoJSONEncoder
    )
