import pytest

from tests.importing.outlines import codes
from wagtail_privacy.exceptions import ImportRefused
from wagtail_privacy.importing.reading import read_bytes


RECIPE = """Oat cookies

What you need

Butter, sugar and 160 g of flour.

How long do they keep?

Four days in a tin, and the children share them with third parties.

Who can have them

You have the right to object to raisins. The recipe is of my mother, and so on.
"""
TERMS = """Terms of delivery

Orders

You order on the website, and we confirm that by e-mail within a day.

Delivery

The goods are delivered by post. The risk is yours from the door of the shop.

Privacy

We use your personal data for the order only.

Governing law

The law of Finland is applied to all of this.
"""
IMPRINT = """Impressum

Verantwortlich für den Inhalt ist Mühle GmbH, Am Bach 3, 12345 Mühldorf.

Kontakt

Telefon 030 555 0171, und E-Mail post@muehle.example

Registergericht

Amtsgericht Mühldorf, HRB 1234. Die Umsatzsteuer-Nummer ist von der Behörde.
"""
CODE = """def data(the, of):
    return {"controller": the, "purposes": of}

class Register:
    def retention(self, to, for_your):
        raise NotImplementedError("we are not there and you have this")
"""
CV = """Ansioluettelo

Koulutus

Merkonomi, ja sen jälkeen tradenomi vuonna 2011 Oulun ammattikorkeakoulusta.

Yhteystiedot

Puhelin 050 555 0171, ja kaikki viestit luetaan kun voidaan.
"""
SHORT = """Rekisteriseloste
Rekisterin nimi: Jäsenrekisteri
Rekisterinpitäjä: Koe ry
Yhteyshenkilö: Aino Koe
Tietosisältö: nimi
Tietolähteet: jäsen
Luovutukset: ei
Suojaus: lukittu kaappi
"""
THREE = """Privacy notice

Controller

Fernhill Ltd

Purposes

To bake the bread.

Your rights

You may ask.
"""
UNTITLED = """Controller

Fernhill Ltd holds the personal data of its members.

Purposes

The personal data is used to send the letter.

Retention

Two years after you leave.
"""


@pytest.mark.parametrize("text", [RECIPE, TERMS, IMPRINT, CODE, CV])
def test_what_is_no_notice_is_refused_with_the_reason_unless_forced(text):
    with pytest.raises(ImportRefused, match="does not look like a privacy notice"):
        read_bytes(text.encode(), name="old.txt")
    result = read_bytes(text.encode(), name="old.txt", force=True)
    assert "not-a-notice" in codes(result)


@pytest.mark.parametrize("text", [SHORT, THREE, UNTITLED])
def test_a_notice_that_is_short_is_one(text):
    result = read_bytes(text.encode(), name="old.txt")
    assert "not-a-notice" not in codes(result)
