"""A site with thousands of notices, filled in bulk: saving each would take an hour."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import Any
from uuid import uuid4

from django.contrib.auth.models import Group, Permission, User
from django.contrib.contenttypes.models import ContentType
from django.utils import timezone
from wagtail.models import Locale, Page, ReferenceIndex, Revision, Site

from wagtail_privacy.models import Organisation, RevisionUse
from wagtail_privacy.models.revision_uses import record_existing
from wagtail_privacy.pages.models import PrivacyNoticeIndexPage, PrivacyNoticePage


LANGUAGES = ("en", "fi", "sv", "de", "fr")
PROFILES = ("eu_gdpr_13", "eu_gdpr_14", "fi_gdpr")
BATCH = 500
#: Every tenth notice has changes that nobody has published.
DRAFT = 10
TEXT = "<p>" + "We keep your orders for as long as the law asks us to. " * 30 + "</p>"


class Archive:
    """An index in each language, with as many notices as it is filled up to."""

    def __init__(self) -> None:
        self.organisation = Organisation.objects.create(name="Pine Tree Books Ltd")
        self.indexes = [_index(code) for code in LANGUAGES]
        self.keys: list[Any] = []

    def fill(self, total: int) -> None:
        """Add notices until there are ``total``, the same number in each language."""
        wanted = total // len(LANGUAGES)
        numbers = range(len(self.keys), wanted)
        self.keys += [uuid4() for _number in numbers]
        for index in self.indexes:
            for start in range(numbers.start, numbers.stop, BATCH):
                self._add(index, numbers[start - numbers.start :][:BATCH])
            Page.objects.filter(pk=index.pk).update(numchild=wanted)
        record_existing(Revision, RevisionUse, Organisation)

    def _add(self, index: Page, numbers: Sequence[int]) -> None:
        notices = [self._notice(index, number) for number in numbers]
        pages = Page.objects.bulk_create([_plain(notice) for notice in notices])
        for notice, page in zip(notices, pages, strict=True):
            notice.pk = notice.id = notice.page_ptr_id = page.pk
        # Django creates pages of a type one by one only; this is their own table.
        PrivacyNoticePage._base_manager.all()._insert(
            notices,
            fields=PrivacyNoticePage._meta.local_concrete_fields,
            using="default",
        )
        revisions = Revision.objects.bulk_create(map(_revision, notices))
        for page, revision in zip(pages, revisions, strict=True):
            page.latest_revision = revision
        Page.objects.bulk_update(pages, ["latest_revision"], batch_size=BATCH)
        published = (notice for notice in notices if not notice.has_unpublished_changes)
        ReferenceIndex.objects.bulk_create(
            reference for notice in published for reference in self._references(notice)
        )

    def _notice(self, index: Page, number: int) -> PrivacyNoticePage:
        moment = timezone.now() - timedelta(minutes=number)
        slug = f"notice-{number}"
        dpo = {"organisation": self.organisation.pk, "text": TEXT}
        return PrivacyNoticePage(
            title=f"Notice {number:05}",
            draft_title=f"Notice {number:05}",
            slug=slug,
            path=PrivacyNoticePage._get_path(index.path, index.depth + 1, number + 1),
            depth=index.depth + 1,
            url_path=f"{index.url_path}{slug}/",
            content_type=ContentType.objects.get_for_model(PrivacyNoticePage),
            locale=index.locale,
            translation_key=self.keys[number],
            live=True,
            has_unpublished_changes=number % DRAFT == 0,
            first_published_at=moment,
            last_published_at=moment,
            latest_revision_created_at=moment,
            controller=self.organisation,
            profile=PROFILES[number % len(PROFILES)],
            next_review=moment.date(),
            sections=[
                {"type": "controller", "id": str(uuid4()), "value": {}},
                {"type": "purposes", "id": str(uuid4()), "value": {"text": TEXT}},
                {"type": "dpo", "id": str(uuid4()), "value": dpo},
            ],
        )

    def _references(self, notice: PrivacyNoticePage) -> Iterator[ReferenceIndex]:
        dpo = notice.sections.raw_data[2]["id"]
        for model_path, content_path in (
            ("controller", "controller"),
            ("sections.dpo.organisation", f"sections.{dpo}.organisation"),
        ):
            yield ReferenceIndex(
                content_type=notice.content_type,
                base_content_type=ContentType.objects.get_for_model(Page),
                object_id=notice.pk,
                to_content_type=ContentType.objects.get_for_model(Organisation),
                to_object_id=self.organisation.pk,
                model_path=model_path,
                content_path=content_path,
                content_path_hash=ReferenceIndex._get_content_path_hash(content_path),
            )


def an_editor() -> User:
    """Somebody who edits all pages and keeps organisations; no superuser."""
    user = User.objects.create_user("editor")
    user.groups.add(Group.objects.get(name="Moderators"))
    user.user_permissions.set(
        Permission.objects.filter(content_type__app_label="wagtail_privacy")
    )
    return user


def _index(code: str) -> Page:
    home = Site.objects.get(is_default_site=True).root_page
    locale, is_new = Locale.objects.get_or_create(language_code=code)
    if is_new:
        home = home.copy_for_translation(locale)
        home.save_revision().publish()
        home.refresh_from_db()
    page = PrivacyNoticeIndexPage(title="Privacy notices", slug="privacy")
    page.locale = locale
    home.add_child(instance=page)
    return page


def _plain(notice: PrivacyNoticePage) -> Page:
    values = {
        field.attname: getattr(notice, field.attname)
        for field in Page._meta.concrete_fields
        if not field.primary_key
    }
    return Page(**values)


def _revision(notice: PrivacyNoticePage) -> Revision:
    return Revision(
        content_type=notice.content_type,
        base_content_type=ContentType.objects.get_for_model(Page),
        object_id=notice.pk,
        object_str=notice.title,
        content=notice.serializable_data(),
        created_at=notice.latest_revision_created_at,
    )
