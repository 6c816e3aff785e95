"""Words and signs that stand in sentences, and in no line of names and numbers."""

from __future__ import annotations

import re


_SENTENCE = re.compile(r"[^\W\d_]{3,}[.!?](?:\s+(?!\d)|$)")
#: Points that end no sentence, though a word of three letters stands before them.
_POINTED = re.compile(
    r"\b(?:lic|leg|Leg|bitr|iur|jur|phil|med|nat|rer|oec|pol|theol|vet|habil|Lic|Dres|Prof|Fil|Jur|Ekon|Tekn|Pol|Rev|Revd|Cllr|att|Att|attn|Attn|Ext|ext|mob|Mob|Dipl|Mag|Ing|Luth|Kath|Evang|str|Str|Inc|Ltd|Corp|Ges|Tel|Nr|Abt|Inh|Gfin|Vors|Univ"
    r"|kumpp|komp|puh|tfn|krs|vån|för|ekon|kand|maist|tekn|dent|röm|kath|luth|evang|ref|griech|orth"
    r"|katol|ortod|Röm|Ref|Griech|Orth|Univ|Doz|Msgr)\. "
    # A company’s form at the end of a line.
    r"|\b[Ee]k\.? för\.\Z"
)
#: Words that stand in sentences, and in no line of names, numbers and labels.
_SPOKEN = re.compile(
    r"(?<!\w)(?:(?:Sie|Wir|Du|Ihr|Uns|Unser\w*|Schreib\w*|Wende\w*|Ruf\w*|Bei|Bitte|We|"
    r"You|Our|Please|Write|Call|Contact|Voit|Ota|Soita|Vi|Ni|Du|Vår\w*|Kontakta|Skriv"
    r"|Vänd|Hör|Prata|Tala|Säg|Mejla|Maila|Fråga|Speak|Talk|Get|Turn|Ask|Kysy|Kirjoita"
    r"|Käänny|Ottakaa|Kääntykää|Melde\w*|Sprich|Sprechen"
    r"|Ring) (?=[a-zåäöüß])"
    r"|(?:Kontakta|Fråga|Mejla|Contact|Ask|Kontaktieren Sie) (?=[A-ZÅÄÖ])|"
    r"(?:sie|uns|wir|dich|dir|du|you|us|we|your|our|oss|dig|ist"
    r"|is|are|är|heter|kontakta|vänd|kontaktieren|erreichen|please|nås|sköter|svarar|besvaras|ansvarar|drivs|vastaa|hoitaa|auttaa"
    r"|palvelee|huolehtii|tar hand|hjälper|kümmert|beantwortet|betreut|hilft|übernimmt"
    r"|förs av|behandlas av|hanteras av|bestämmer|pitää|ylläpitää|käsittelee|hallinnoi"
    r"|kept by|held by|run by|decides|betrieben von|geführt von"
    r"|deals|handles|answers|looks after|takes care|toimii|tavoittaa|tavoitat|jonka"
    # “To our clerk Ann Example”: an answer.
    r"|(?:An|Bei|Mit|Till|Hos|To|With)(?= [a-zäöåü])"
    # Whose something is, who knows and who reads: “They belong to Example Ltd”.
    r"|belongs? to|owned by|tillhör|ägs av|gehört|gehören|kuuluu|kuuluvat|omistaa"
    r"|knows|reads|vet(?= [a-zåäö])|läser|weiß|liest|tietää|lukee|asuu"
    r"|(?:They|These|Those|It)(?= [a-z])"
    # Where the post goes: “Post läggs i lådan i tvättstugan”.
    r"|läggs|lämnas|skickas|sänds|ställs|lähetetään|toimitetaan|jätetään"
    r"|(?:is|are) sent|goes to|geht an|gehen an"
    r"|have|has|appointed|haben|hat|har|utsett|bestellt|benannt|nimetty|nimennyt)(?!\w))"
    # “Tietosuojavastaavamme on Ann Example”; “Example on Sea” is a town.
    r"|(?:mme|aava|henkilö|itäjä|itaja|ohtaja|teeri|ikkö|anä|önä) on (?=[A-ZÅÄÖ])"
)


def has_end(text: str) -> bool:
    """True if a sentence ends in ``text``, or at its end."""
    return bool(_SENTENCE.search(_POINTED.sub(" ", text)))


def is_spoken(words: str) -> bool:
    """True for words that only sentences have: “Please write to us”."""
    return bool(_SPOKEN.search(words))
