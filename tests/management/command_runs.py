"""Runs of ``import_notice``, as a script or a person starts it."""

import io
import json

from django.core.management import call_command
from wagtail.models import Locale, Page, Revision

from wagtail_privacy.models import Organisation
from wagtail_privacy.pages.models import PrivacyNoticePage


NOTICE = """\
Tietosuojaseloste

Laadittu 1.5.2024

1. Rekisterinpitäjä

Lumikellon Leipomo Oy
Y-tunnus 9555020-7
Puh. 040 555 0144

2. Henkilötietojen käsittelyn tarkoitus

Käsittelemme tietoja, jotta tilaukset ja laskut ovat oikein.

3. Tietosisältö

• Nimi• Osoite
• Puhelinnumero
"""


def run(*arguments):
    """What the command prints."""
    out = io.StringIO()
    call_command("import_notice", *map(str, arguments), stdout=out, no_color=True)
    return out.getvalue()


def run_json(*arguments):
    return json.loads(run(*arguments, "--json"))


def counts():
    """How much there is of everything that an import can make."""
    models = (Page, PrivacyNoticePage, Organisation, Revision, Locale)
    return [model.objects.count() for model in models]
