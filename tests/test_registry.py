from __future__ import annotations

from dataclasses import dataclass

import pytest

from wagtail_privacy.exceptions import AlreadyRegistered, PrivacyError
from wagtail_privacy.registry import Registry


@dataclass(frozen=True)
class Fruit:
    id: str
    colour: str = "green"


@pytest.fixture
def fruits() -> Registry[Fruit]:
    registry: Registry[Fruit] = Registry("fruit")
    registry.add(Fruit("quince"))
    registry.add(Fruit("apple"))
    return registry


def test_things_keep_the_order_in_which_they_were_added(fruits):
    fruits.add(Fruit("medlar"))

    assert fruits.ids() == ("quince", "apple", "medlar")
    assert [fruit.id for fruit in fruits] == ["quince", "apple", "medlar"]
    assert len(fruits) == 3


def test_adding_returns_the_thing(fruits):
    medlar = Fruit("medlar")

    assert fruits.add(medlar) is medlar


def test_an_id_is_registered_once(fruits):
    with pytest.raises(AlreadyRegistered, match="There is a fruit 'apple' already"):
        fruits.add(Fruit("apple", "red"))

    assert fruits["apple"].colour == "green"


def test_the_refusal_is_an_exception_of_the_package():
    assert issubclass(AlreadyRegistered, PrivacyError)


def test_a_replacement_takes_the_place_of_the_first(fruits):
    fruits.replace(Fruit("quince", "yellow"))

    assert fruits["quince"].colour == "yellow"
    assert fruits.ids() == ("quince", "apple")


def test_replacing_what_is_not_there_adds_it(fruits):
    fruits.replace(Fruit("medlar"))

    assert fruits.ids() == ("quince", "apple", "medlar")


def test_an_unknown_id_is_none_or_a_key_error(fruits):
    assert fruits.get("pear") is None
    assert "pear" not in fruits
    with pytest.raises(KeyError):
        fruits["pear"]


def test_a_known_id_is_found(fruits):
    assert fruits.get("apple") == Fruit("apple")
    assert "apple" in fruits
