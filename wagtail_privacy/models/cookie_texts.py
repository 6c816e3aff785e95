"""What a service or a cookie is for: an editor's words, else the package's own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from django.utils.translation import override

from wagtail_privacy.blocks.languages import standard_language
from wagtail_privacy.conf import conf
from wagtail_privacy.notice.cookies import Texts


def texts_of(own: Any, known: Any, languages: Iterable[str]) -> Texts:
    """Return a text by language: the editor’s, else the package’s own words.

    Where nobody has translated those, they are in the language that stands in for
    ``standard_language``.
    """
    written = getattr(own, "data", own)
    texts = dict(written) if isinstance(written, Mapping) else {}
    texts = {code: text for code, text in texts.items() if text}
    if isinstance(written, str) and written:
        texts[conf.default_language] = written
    missing = [code for code in languages if code not in texts] if known else []
    for code in dict.fromkeys(map(standard_language, missing)):
        if code not in texts:
            with override(code):
                texts[code] = str(known)
    return texts
