"""Which pages are a site's own: those below its root page and its translations."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import Model, Q, QuerySet
from wagtail.models import Site, get_page_models

from wagtail_privacy.conf import conf
from wagtail_privacy.models.localised_pages import LocalisedPageMixin


@dataclass(frozen=True, slots=True)
class SiteTree:
    """A site's pages in one language: ``path`` is that of its root page."""

    site_id: int
    path: str
    url_path: str
    language: str
    is_main: bool


@dataclass(frozen=True, slots=True)
class RootAbove:
    """The root page that a page stands below; it may be that of several sites."""

    url_path: str
    site_ids: tuple[int, ...]


def root_above(page: Any) -> RootAbove | None:
    """Return the nearest root page above ``page`` and whose it is; None without one.

    The sites are in Wagtail’s order: the first is that of the page’s address. Without
    a query: Wagtail keeps the root pages of all sites, translated ones included.
    """
    above = [
        root
        for root in Site.get_site_root_paths()
        if page.url_path.startswith(root.root_path)
    ]
    if not above:
        return None
    nearest = max((root.root_path for root in above), key=len)
    found = [root.site_id for root in above if root.root_path == nearest]
    return RootAbove(nearest, tuple(dict.fromkeys(found)))


def site_trees() -> list[SiteTree]:
    """Read the trees of all sites, the main language of each first; two queries.

    A tree is that of one site, unless several have the same root page: where the
    root pages of sites are translations of each other, each site has its own.
    """
    sites = list(
        Site.objects.select_related("root_page__locale").order_by(
            "-root_page__url_path", "-is_default_site", "hostname"
        )  # As Wagtail orders them to find the address of a page.
    )
    trees = [_tree(site, site.root_page, is_main=True) for site in sites]
    if conf.is_multilingual:
        roots = {site.root_page.translation_key: site.root_page for site in sites[::-1]}
        pages = base_page().objects.filter(translation_key__in=roots)
        pages = pages.exclude(pk__in=[site.root_page_id for site in sites])
        for page in pages.select_related("locale"):
            trees += [
                _tree(site, page, is_main=False)
                for site in sites
                if site.root_page_id == roots[page.translation_key].pk
            ]
    return trees


def pages_of(site_id: int, trees: list[SiteTree]) -> Q:
    """The pages that stand on a site, as a condition of a query on pages.

    What stands on a site whose root is further down is that site's alone.
    """
    own = {tree.path for tree in trees if tree.site_id == site_id}
    wanted = Q(pk__in=[])
    for root in own:
        inner = {
            tree.path
            for tree in trees
            if tree.path not in own and tree.path.startswith(root)
        }
        here = Q(path__startswith=root)
        for path in inner:
            here &= ~Q(path__startswith=path)
        wanted |= here
    return wanted


def base_page() -> type[Model]:
    """The model of every page: Wagtail's, or what ``WAGTAIL_PAGE_MODEL`` names.

    Wagtail 7.4 has no such setting; what a site's root page is, both know.
    """
    return Site._meta.get_field("root_page").related_model


def notice_pages() -> QuerySet:
    """The notices of every page type that has our mixin, as base pages."""
    return _pages_that_have("to_notice")


def index_pages() -> QuerySet:
    """The notice indexes of every page type that has our mixin, as base pages."""
    return _pages_that_have("notices")


def _pages_that_have(name: str) -> QuerySet:
    """Pages of ours, told by a method: their mixins stand on this module."""
    models = [
        model
        for model in get_page_models()
        if issubclass(model, LocalisedPageMixin) and hasattr(model, name)
    ]
    types = ContentType.objects.get_for_models(*models, for_concrete_models=False)
    keys = [content_type.pk for content_type in types.values()]
    return base_page().objects.filter(content_type__in=keys)


def _tree(site: Site, root: Any, *, is_main: bool) -> SiteTree:
    return SiteTree(
        site.pk, root.path, root.url_path, root.locale.language_code, is_main
    )
