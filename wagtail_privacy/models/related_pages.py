"""The pages that a page of ours shows or links to, all read in one query."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import Model

from wagtail_privacy.conf import conf
from wagtail_privacy.models.page_statement import PageStatement
from wagtail_privacy.models.translation_states import Shown, read_shown


@dataclass(frozen=True, slots=True)
class RelatedPages:
    """What one query found. These pages have only what a link needs.

    ``translations`` are the live, public translations, without the page itself.
    ``children`` are the live, public pages below, in tree order. ``linked`` has, by
    the primary key that a link names, the page to lead to: its translation in the
    page’s own language where there is one, as ``Page.localized`` would choose.
    ``shown`` is what is known of the page as a translation.
    """

    translations: list[Any]
    children: list[Any]
    linked: dict[int, Any]
    shown: Shown

    def addresses(self, request: Any) -> dict[int, str]:
        """Where the links lead, as seen from the site of ``request``."""
        return {id: page.get_url(request) or "" for id, page in self.linked.items()}


def related_pages(
    page: Any,
    *,
    child_types: Collection[type[Model]] = (),
    linked_ids: Collection[int] = (),
) -> RelatedPages:
    """Read the translations of ``page``, its children and the targets of its links.

    ``child_types`` are the models of the children that are wanted. The page itself
    is given its locale, which comes with the translations.
    """
    base = base_page_model(type(page))
    statement = PageStatement(base)
    statement.add_translations(page)
    statement.add_restricted()
    if child_types and page.depth:  # a page that stands nowhere yet has none
        statement.add_children(page, child_types)
    if linked_ids:
        statement.add_linked(linked_ids)
        if conf.is_multilingual:
            statement.add_localised(linked_ids, page.locale_id)
    rows = statement.rows()
    _give_locale(page, rows["translation"])
    closed = tuple(row.path for row in rows["restricted"])
    own = [row for row in rows["translation"] if row.pk == page.pk]
    translations = [row for row in rows["translation"] if row.pk != page.pk]
    children = sorted(rows["child"], key=lambda row: row.path)
    return RelatedPages(
        translations=with_own_addresses(_open(translations, closed), base),
        children=with_own_addresses(_open(children, closed), base),
        linked=_linked(rows, base),
        shown=next((read_shown(row.shown) for row in own), Shown()),
    )


def base_page_model(model: type[Model]) -> type[Model]:
    """The model of every page of the site: Wagtail’s, or the one a project chose."""
    return [model, *model._meta.get_parent_list()][-1]


def with_own_addresses(pages: list[Any], base: type[Model]) -> list[Any]:
    """Replace the pages whose type makes its addresses itself by specific ones.

    The rest, mostly all, know their address from the columns that were read.
    """
    special = [page for page in pages if _makes_addresses(page.specific_class, base)]
    found = {page.pk: page for page in specific_pages(special)}
    return [found.get(page.pk, page) for page in pages]


def specific_pages(pages: list[Any]) -> list[Any]:
    """Return ``pages`` as their own types, in as many queries as there are types."""
    if not pages:
        return []
    keys = [page.pk for page in pages]
    rows = base_page_model(type(pages[0]))._default_manager.filter(pk__in=keys)
    found = {page.pk: page for page in rows.specific()}
    return [found[key] for key in keys if key in found]


def _makes_addresses(model: type[Model] | None, base: type[Model]) -> bool:
    return model is not None and any(
        getattr(model, name) is not getattr(base, name)
        for name in ("get_url_parts", "get_url", "get_full_url")
    )


def _open(pages: list[Any], closed: tuple[str, ...]) -> list[Any]:
    """The live pages that stand neither on nor below a restricted one."""
    return [page for page in pages if page.live and not page.path.startswith(closed)]


def _linked(rows: dict[str, list[Any]], base: type[Model]) -> dict[int, Any]:
    """By the key that a link names: the live translation, or the page itself."""
    translations = {
        page.translation_key: page for page in rows["localised"] if page.live
    }
    targets = [translations.get(page.translation_key, page) for page in rows["linked"]]
    keys = [page.pk for page in rows["linked"]]
    return dict(zip(keys, with_own_addresses(targets, base), strict=True))


def _give_locale(page: Any, rows: Iterable[Any]) -> None:
    field = page._meta.get_field("locale")
    for row in rows:
        if row.pk == page.pk and not field.is_cached(page):
            field.set_cached_value(page, row.locale)
