"""The form of a site's settings: its notices to choose from, and no other site's."""

from __future__ import annotations

from collections import Counter
from typing import Any
from uuid import UUID

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.forms import WagtailAdminModelForm

from wagtail_privacy.models.site_trees import (
    SiteTree,
    notice_pages,
    pages_of,
    site_trees,
)


class PrivacySettingsForm(WagtailAdminModelForm):
    """Offers the notices of the site whose settings are edited, once for all languages.

    A chosen notice that is gone is shown as such; saving leaves the choice empty.
    """

    notice = forms.TypedChoiceField(
        coerce=UUID,
        empty_value=None,
        required=False,
        label=gettext_lazy("Privacy notice"),
        help_text=gettext_lazy(
            "The notice that links in footers lead to, in the language of the reader."
        ),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        known = notice_choices(self.instance.site_id)
        empty = ("", _("The only notice of the site, else the list of its notices"))
        self.fields["notice"].choices = [empty, *known, *self._missing(known)]

    def clean_notice(self) -> UUID | None:
        chosen = self.cleaned_data["notice"]
        known = [key for key, _label in notice_choices(self.instance.site_id)]
        return chosen if chosen in known else None

    def _missing(self, known: list[tuple[UUID, str]]) -> list[tuple[UUID, str]]:
        chosen = self.instance.notice
        if chosen is None or chosen in dict(known):
            return []
        label = _(
            "The chosen notice is no longer on this site. Choose another one, or save "
            "to leave the choice empty."
        )
        return [(chosen, label)]


def notice_choices(site_id: int) -> list[tuple[UUID, str]]:
    """Return the notices of a site, drafts too, by their key in all languages.

    Each has the title that it has in the site's main language, or in the first that
    there is. Where titles are equal, the place follows.
    """
    trees = site_trees()
    own = [tree for tree in trees if tree.site_id == site_id]
    pages = notice_pages().filter(pages_of(site_id, trees))
    found: dict[UUID, Any] = {}
    for page in sorted(pages, key=lambda page: (_rank(page, own), page.path)):
        found.setdefault(page.translation_key, page)
    titles = Counter(page.title for page in found.values())
    labels = {
        key: _label(page, own) if titles[page.title] > 1 else page.title
        for key, page in found.items()
    }
    return sorted(labels.items(), key=lambda item: item[1].casefold())


def _rank(page: Any, trees: list[SiteTree]) -> int:
    return next(
        place for place, tree in enumerate(trees) if page.path.startswith(tree.path)
    )


def _label(page: Any, trees: list[SiteTree]) -> str:
    root = trees[_rank(page, trees)]
    return f"{page.title} (/{page.url_path.removeprefix(root.url_path)})"
