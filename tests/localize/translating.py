"""What a translator does in the admin of wagtail-localize."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import polib
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse
from wagtail.models import Locale, Page
from wagtail_localize.models import StringTranslation, Translation, TranslationSource


@dataclass(frozen=True)
class Translator:
    """Somebody who translates into ``locale``; pages are published on commit."""

    client: Client
    user: User
    locale: Locale
    on_commit: Callable[..., AbstractContextManager[Any]]

    def submit(self, page: Page) -> Translation:
        """Choose “Translate this page”, and the language."""
        url = reverse("wagtail_localize:submit_page_translation", args=[page.pk])
        assert self.client.get(url).status_code == 200
        self._post(url, {"locales": [self.locale.pk]})
        return Translation.objects.get(
            source__object_id=page.translation_key, target_locale=self.locale
        )

    def translate(self, translation: Translation, mark: str = "[sv]") -> None:
        """Put ``mark`` before every string that has no translation yet."""
        for segment in self.waiting(translation):
            StringTranslation.objects.create(
                translation_of=segment.string,
                context=segment.context,
                locale=self.locale,
                data=f"{mark} {segment.string.data}",
                translation_type=StringTranslation.TRANSLATION_TYPE_MANUAL,
            )

    def waiting(self, translation: Translation) -> list[Any]:
        """The strings of the source that are not translated."""
        segments = translation.source.stringsegment_set.select_related(
            "string", "context"
        )
        segments = segments.annotate_translation(self.locale)
        return list(segments.filter(translation=None).order_by("order"))

    def open(self, page: Page) -> str:
        """Open the editor of a translation, and return it."""
        response = self.client.get(self._edit_url(page))
        assert response.status_code == 200
        return response.content.decode()

    def publish(self, page: Page) -> Page:
        """Press “Publish” in the editor of a translation."""
        self._post(self._edit_url(page), {"action": "publish"})
        return type(page).objects.get(pk=page.pk)

    def sync(self, page: Page, *, publish: bool = False) -> None:
        """Choose “Sync translated pages” on the source."""
        source = TranslationSource.objects.get_for_instance(page)
        url = reverse("wagtail_localize:update_translations", args=[source.pk])
        assert self.client.get(url).status_code == 200
        self._post(url, {"publish_translations": "on"} if publish else {})

    def preview(self, translation: Translation) -> str:
        url = reverse("wagtail_localize:preview_translation", args=[translation.pk])
        response = self.client.get(url)
        assert response.status_code == 200
        return response.content.decode()

    def download(self, translation: Translation) -> polib.POFile:
        url = reverse("wagtail_localize:download_pofile", args=[translation.pk])
        response = self.client.get(url)
        assert response.status_code == 200
        return polib.pofile(response.content.decode())

    def upload(self, translation: Translation, po: polib.POFile) -> None:
        url = reverse("wagtail_localize:upload_pofile", args=[translation.pk])
        file = BytesIO(str(po).encode())
        file.name = "translation.po"
        self._post(url, {"file": file})

    def _edit_url(self, page: Page) -> str:
        return reverse("wagtailadmin_pages:edit", args=[page.pk])

    def _post(self, url: str, data: dict[str, Any]) -> None:
        with self.on_commit(execute=True):
            response = self.client.post(url, data)
        assert response.status_code == 302, response.content.decode()


def strings(translation: Translation) -> dict[str, str]:
    """What translators are offered, by its path."""
    segments = translation.source.stringsegment_set.select_related("string", "context")
    segments = segments.order_by("order")
    return {item.context.path: item.string.data for item in segments}


def overridables(translation: Translation) -> list[Any]:
    """The values that translators may put others in place of."""
    return [item.data for item in translation.source.overridablesegment_set.all()]
