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


LETTER = """What we know about you

Dear readers,

my son says that I need one of these, so here it is.

-- Me

Windy Corner is me, Peter Plum. Mill Lane 3, Fernhill FE1 2RN. Ring 01632 555 077.

-- What is on the cards

Your name, where you live, how old the cat is and what it likes to eat.

-- What the cards are for

Finding the right cat and knowing who owes me for the food.

-- Why I may

You asked me to: that is a contract. My accounts I keep because the law says so.

-- Who sees them

The vet sees the card of a sick cat. My sister does the accounts.

-- How long

Two years after the last visit, then the card goes into the stove.

-- What you can ask of me

I show you your card, correct it, or tear it up if you would rather not be on it.
"""


def test_a_letter_in_simple_words_is_a_notice_if_it_has_the_sections_of_one():
    sections = read_bytes(LETTER.encode(), name="letter.txt").notice.sections
    found = {section.type for section in sections}
    assert {"data_categories", "purposes", "recipients", "retention"} <= found


CHATTY = {
    "en": """Hello quilters

~ Whose list it is ~
The Monday Quilters, c/o Jo Bell, 4 Weaver Row, Otley LS21 3AB. jo@quilters.example

~ What you write on it ~
Your name, a phone number, and whether wool makes you itch.

~ Why we ask ~
So that I can ring round when the hall is locked.

~ Who gets to look ~
Jo and Pat. The hall committee asks how many we are, never who.

~ When it goes in the bin ~
At the end of each season.
""",
    "sv": """Hej fiskare!

== Vilka vi är ==
Sjöviks fiskeklubb, Strandvägen 4, 895 30 Bredbyn. Ring Bosse, 070-555 01 77.

== Det vi antecknar ==
Namn, adress, telefon och vilket kort du har köpt.

== Varför vi gör det ==
För att veta hur många vi är och för att båtarna ska komma tillbaka.

== Vilka som får läsa ==
Styrelsen. Tillsynsmannen får en lista på dem som har kort.

== Hur länge boken ligger kvar ==
Tre år, sedan eldar vi upp sidorna i bastun.
""",
    "fi": """Hei hunajan ystävät

*** Kuka kirjoittaa ***
Olen Sirpa Koski, Metsäkuja 3, 39500 Ikaalinen. Soita 050 555 0133.

*** Mitä vihossa lukee ***
Nimesi, osoitteesi, montako purkkia haluat ja maksoitko jo.

*** Miksi kirjoitan ***
Jotta muistan tuoda purkit ja tiedän, kuka on maksanut.

*** Ketkä vihkoa lukevat ***
Minä ja mieheni. Kirjanpitäjä saa kuitit.

*** Milloin sivut poltetaan ***
Kuitit kuuden vuoden päästä, muut sivut joka jouluna.

*** Mitä voit pyytää ***
Näytän sivusi, korjaan virheen tai revin sivun pois.
""",
    "de": """Aus meinem Kassenheft

- Wer ich bin -
Imkerei Sepp Huber, Waldweg 7, 83707 Bad Wiessee. Telefon 08022 555 013.

- Was im Heft steht -
Name, Straße, wie viele Gläser und ob schon bezahlt ist.

- Warum ich das aufschreibe -
Damit ich weiß, wem ich was bringe und wer mir noch etwas schuldet.

- Wer das Heft sieht -
Meine Frau und einmal im Jahr die Steuerberaterin.

- Wann es in den Ofen kommt -
Nach zehn Jahren, vorher erlaubt es das Finanzamt nicht.

- Was Sie verlangen können -
Sie dürfen Ihre Seite lesen oder Fehler ausbessern lassen.
""",
}


@pytest.mark.parametrize("language", CHATTY)
def test_who_never_says_personal_data_but_all_of_a_notice_wrote_one(language):
    result = read_bytes(CHATTY[language].encode(), name="letter.txt")
    assert result.notice.language == language


OTHERS = {
    "agreement": """Data Processing Agreement

between the customer (the controller) and Cloudy Ltd (the processor)

1. Subject matter and duration

The processor processes personal data on behalf of the controller.

2. Confidentiality

Those who process the personal data are committed to confidentiality.

3. Sub-processors

There is no other processor without authorisation of the controller.

4. Deletion and return

At the end the processor deletes or returns all the personal data.
""",
    "course": """GDPR-kurssi: oppimateriaali

Luku 1: Mikä on henkilötieto?

Henkilötieto on kaikki tieto, joka liittyy tunnistettuun ihmiseen.

Luku 2: Oikeusperusteet

Perusteita on kuusi. Anna kustakin esimerkki.

Luku 3: Rekisteröidyn oikeudet

Rekisteröidyllä on oikeus saada pääsy tietoihinsa. Miten vastaisit?

Luku 4: Säilytysajat

Kuinka kauan tietoja saa säilyttää? Keskustelkaa parin kanssa.
""",
    "blog": """Why I stopped worrying about privacy

Everyone talks about privacy these days

Last week my neighbour asked me who collects our data. I laughed: the shop, the fridge.

What do they know about us?

Enough to sell us socks. A friend of mine bought a pram as a present.

Can you do anything?

You can ask. The law gives you the right to see what a company has.

How long will it go on?

As long as it pays. Share this post if you liked it.
""",
    "guests": """Dear guests,

Welcome to Rose Cottage! A few words about the house.

Who we are
Ann and Tom Hill, next door, 01632 555 0110. Knock if you need us.

What you find in the kitchen
Tea, coffee, oil and salt. Use what is there and leave what you can.

How long you can stay
Leave by ten. If nobody comes after you, have another cup.

Who else has a key
The cleaner and our son.

What you may ask of us
More towels, a cot, a lift to the station.
""",
    "statutes": """Satzung des Gartenvereins Sonnenschein e.V.

§ 1 Name und Sitz
Der Verein heißt Gartenverein Sonnenschein e.V. und hat seinen Sitz in Halle.

§ 2 Zweck
Zweck des Vereins ist die Förderung der Kleingärtnerei.

§ 3 Rechte und Pflichten der Mitglieder
Mitglieder haben das Recht, an der Versammlung teilzunehmen.

§ 4 Datenschutz
Der Verein verarbeitet personenbezogene Daten der Mitglieder.
""",
}


@pytest.mark.parametrize("kind", OTHERS)
def test_what_speaks_of_data_or_has_such_headings_is_not_yet_a_notice(kind):
    with pytest.raises(ImportRefused, match="does not look like a privacy notice"):
        read_bytes(OTHERS[kind].encode(), name="old.txt")


def test_known_headings_make_a_notice_whatever_words_stand_below():
    heads = ("Controller", "Purposes of processing", "Legal basis", "Storage period")
    told = "Fernhill Bakery keeps the orders of its customers as long as it must. " * 9
    text = "\n\n".join(f"{head}\n\n{told}" for head in heads)
    assert len(read_bytes(text.encode(), name="a.txt").notice.sections) == 4
