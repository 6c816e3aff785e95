"""The pages that are measured: a notice, and a bare page with the same text."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

from wagtail.models import Locale, Page, Site

from benchmarks.bare.models import BarePage
from wagtail_privacy.blocks import section_types
from wagtail_privacy.models import Organisation
from wagtail_privacy.pages.models import (
    PrivacyNoticePage,
    PrivacySectionPage,
)


WORDS = (
    "we keep your name address order invoice until delivery has been made and the "
    "warranty of three years is over shop customer service bookkeeping purpose law "
    "contract consent interest request answer month copy safe system person data"
).split()
LANGUAGES = ("en", "fi", "sv")


@dataclass(frozen=True)
class Case:
    """What a pair of pages is like. ``links`` is per section; ``size`` in bytes.

    ``kinds`` are types of sections that stand below the others, without a text.
    """

    name: str
    size: int = 8_000
    sections: int = 15
    links: int = 0
    section_pages: int = 0
    language: str = "en"
    kinds: tuple[str, ...] = ()


@dataclass(frozen=True)
class Pair:
    """Addresses of pages with one text: ours, and two bare ones."""

    notice: str
    struct: str
    text: str


class Site3:
    """A home page in three languages, and pages to link to."""

    def __init__(self) -> None:
        self.random = random.Random(20261126)  # noqa: S311 - the same text every time
        self.homes: dict[str, Page] = {}
        self.targets: list[Page] = []
        home = Site.objects.get(is_default_site=True).root_page
        self.controller = Organisation.objects.create(name="Pine Tree Books Ltd")
        for code in LANGUAGES:
            locale, _made = Locale.objects.get_or_create(language_code=code)
            if code != "en":
                home = published(self.homes["en"].copy_for_translation(locale))
            self.homes[code] = home
        for number in range(20):
            target = BarePage(title=f"Page {number}", slug=f"page-{number}")
            self.targets.append(published(self.homes["en"].add_child(instance=target)))

    def pair(self, case: Case) -> Pair:
        """Make the pages of a case, in all languages, and return where they are."""
        texts = [*self._texts(case)]
        types = [section_types.ids()[n % 40] for n in range(len(texts))]
        notice = [
            {"type": type, "value": {"heading": heading, "text": text}}
            for type, (heading, text) in zip(types, texts, strict=True)
        ]
        notice += [{"type": kind, "value": {}} for kind in case.kinds]
        structs = [
            {"type": "section", "value": {"heading": heading, "text": text}}
            for heading, text in texts
        ]
        plain = [
            {"type": "text", "value": f"<h2>{heading}</h2>{text}"}
            for heading, text in texts
        ]
        pages = self._translated(
            PrivacyNoticePage(
                title=f"Notice {case.name}",
                controller=self.controller,
                sections=notice,
                search_description="How we use data.",
            ),
            self.homes,
        )
        for number in range(case.section_pages):
            self._section_page(pages[case.language], number, texts[0][1])
        bare = [
            self._translated(BarePage(title=title, body=body), self.homes)
            for title, body in (
                (f"Struct {case.name}", structs),
                (f"Text {case.name}", plain),
            )
        ]
        return Pair(
            *(found[case.language].get_url() for found in (pages, *bare)),
        )

    def _translated(self, page: Page, parents: dict[str, Page]) -> dict[str, Page]:
        """The page in English below its parent, and its translations."""
        parents["en"].refresh_from_db()
        pages = {"en": published(parents["en"].add_child(instance=page))}
        for code in LANGUAGES[1:]:
            locale = Locale.objects.get(language_code=code)
            pages[code] = published(pages["en"].copy_for_translation(locale))
        return pages

    def _section_page(self, parent: Page, number: int, text: str) -> None:
        page = PrivacySectionPage(title=f"Section {number}", locale=parent.locale)
        page.section = [{"type": "cookies", "value": {"text": text}}]
        published(parent.add_child(instance=page))

    def _texts(self, case: Case) -> Iterator[tuple[str, str]]:
        """Headings and rich texts, of about the size of the case together."""
        for number in range(case.sections):
            wanted = case.size // case.sections
            links = "".join(f"<p>{self._link()}</p>" for _n in range(case.links))
            paragraphs = ""
            while len(paragraphs) + len(links) < wanted - 60:
                words = self.random.choices(WORDS, k=12)
                paragraphs += f"<p>{' '.join(words).capitalize()}.</p>"
            yield f"{number + 1}. {self.random.choice(WORDS)}", paragraphs + links

    def _link(self) -> str:
        target = self.random.choice(self.targets)
        return f'<a linktype="page" id="{target.pk}">{target.title}</a>'


def published(page: Page) -> Page:
    page.save_revision().publish()
    return page.specific_class.objects.get(pk=page.pk)
