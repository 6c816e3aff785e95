"""One of the old notices comes in as a draft, by the command that everyone uses."""

import json
from io import StringIO
from pathlib import Path

from django.core.management import call_command

from wagtail_privacy.pages.models import PrivacyNoticeIndexPage, PrivacyNoticePage
from website.demo.tree import find_page, key_of


OLD_NOTICES = Path(__file__).parent / "selkaluoto" / "old_notices"
IMPORTED = OLD_NOTICES / "asiakasrekisteri_2016.txt"
NAME, LANGUAGE = "old-customers", "fi"


def ensure_imported() -> None:
    """Import the old notice once, below the Finnish index, as a draft."""
    if find_page(PrivacyNoticePage, NAME, LANGUAGE):
        return
    index = find_page(PrivacyNoticeIndexPage, "privacy", LANGUAGE)
    output = StringIO()
    call_command(
        "import_notice",
        str(IMPORTED),
        parent=str(index.pk),
        language=LANGUAGE,
        json=True,
        stdout=output,
    )
    (result,) = json.loads(output.getvalue())
    # The key by which the next run knows it, whatever an editor makes of it.
    PrivacyNoticePage.objects.filter(pk=result["page"]["id"]).update(
        translation_key=key_of(NAME)
    )
