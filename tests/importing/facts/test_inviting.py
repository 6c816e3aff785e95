import pytest

from wagtail_privacy.importing.facts.inviting import is_of_desk, said_in


@pytest.mark.parametrize(
    "text",
    [
        "You can reach the branch at shop@rain.example",
        "Sie erreichen die Filiale unter filiale@regen.example",
        "Seuran tavoittaa numerosta 040 555 0123",
        "Affären nås på 08-555 010 20",
        "Write to post@rain.example",
    ],
)
def test_a_sentence_may_invite_all_who_read_it(text):
    assert said_in(text) >= 2


def test_other_numbers_invite_nobody():
    assert said_in("The lock was bought in 2019 for 120 pounds") == 0


def test_a_receptionist_is_no_reception():
    assert is_of_desk("Reception: ")
    assert not is_of_desk("Receptionist Ann Moe, ")
