"""The form of a service: a suggestion may have gaps, what is confirmed may not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from django import forms
from django.db import transaction
from django.db.models import CharField
from django.db.models.functions import Cast
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import override
from wagtail.admin.forms import WagtailAdminModelForm

from wagtail_privacy.blocks.languages import standard_language
from wagtail_privacy.models import Cookie
from wagtail_privacy.models.cookie_gaps import Gap, gaps_of, repeated, twice
from wagtail_privacy.models.cookies import cookie_key
from wagtail_privacy.notice.known_services import known_cookie, known_services


class CookieServiceForm(WagtailAdminModelForm):
    """Says at each field what a confirmed service lacks, those of its rows included.

    Where a purpose is empty, the package’s own words stand in the field as long as
    nobody writes others.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        known = known_services.get(self.instance.known)
        if known:
            _show_words(self, known.purpose)
            for form in self.formsets["cookies"].forms:
                form.known = _known_row(self.instance.known, form.instance)
                if form.known:
                    _show_words(form, form.known.purpose)

    def is_valid(self) -> bool:
        if super().is_valid():
            return self._is_complete
        self._tell_removed()
        return False

    def save(self, **kwargs: Any) -> Any:
        """Rows may take each other’s names: until all are saved, none has its key."""
        with transaction.atomic():
            if kwargs.get("commit", True) and self.instance.pk:
                rows = Cookie.objects.filter(service=self.instance)
                rows.update(key=Cast("pk", CharField(max_length=64)))
            return super().save(**kwargs)

    @property
    def rows(self) -> list[Any]:
        """The forms of the cookies that will be there after saving."""
        formset = self.formsets["cookies"]
        return [
            form
            for form in formset.forms
            if form not in formset.deleted_forms
            and (form.has_changed() or form.instance.pk)
        ]

    @cached_property
    def _is_complete(self) -> bool:
        """Once all fields are right by themselves: put what is wrong at the fields."""
        rows = self.rows
        cookies = [form.instance for form in rows]
        if self.cleaned_data["confirmed"]:
            gaps = gaps_of(self.instance, cookies)
        else:
            gaps = tuple(
                Gap("name", twice(cookies[place]), row=place)
                for place in sorted(repeated(cookies))
            )
        refused = [*self._added_meanwhile(cookies)]
        refused += [gap for gap in gaps if gap.blocks]
        for gap in refused:
            form = self if gap.row is None else rows[gap.row]
            form.add_error(gap.field, gap.message)
        return not refused

    def _tell_removed(self) -> None:
        """Say at a row that is gone what Django says at a field that nobody sees."""
        message = _(
            "Somebody else has removed this row meanwhile. Remove it here, too, or "
            "open the service anew."
        )
        for form in self.formsets["cookies"].initial_forms:
            if form.errors.pop("id", None):
                form.add_error("name", message)

    def _added_meanwhile(self, cookies: Sequence[Cookie]) -> Iterator[Gap]:
        """Rows that are stored by now under the same key, and not in this form."""
        shown = [form.instance.pk for form in self.formsets["cookies"].initial_forms]
        others = Cookie.objects.filter(service=self.instance.pk).exclude(pk__in=shown)
        keys = set(others.values_list("key", flat=True))
        for place, row in enumerate(cookies):
            if cookie_key(row.kind, row.name, row.domain) in keys:
                message = _(
                    "Somebody else has added “%(name)s” meanwhile. Remove it here, or "
                    "open the service anew."
                )
                name = {"name": row}
                yield Gap("name", message % name, row=place)


def _known_row(service: str, row: Cookie) -> Any:
    return known_cookie(service, row.kind, row.name, row.domain)


def _show_words(form: Any, words: Any) -> None:
    """Let the empty fields of a purpose show the package’s own words."""
    field = form.fields["purpose"]
    widget = field.widget
    widget.widgets = [
        WordedInput(words_in(words, code), attrs=item.attrs)
        for code, item in zip(widget.locales, widget.widgets, strict=True)
    ]
    field.help_text = _("Where you write nothing, visitors read the words in grey.")


def words_in(words: Any, code: str) -> str:
    """The words in a language; "" if nobody has translated them."""
    if standard_language(code) != code:
        return ""
    with override(code):
        return str(words)


class WordedInput(forms.TextInput):
    """An input that shows what stands in for it as long as it is empty."""

    def __init__(self, words: str, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.words = words

    def build_attrs(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
        return {**super().build_attrs(*args, **kwargs), "placeholder": self.words}
