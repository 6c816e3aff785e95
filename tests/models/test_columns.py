"""The columns of a statement that is written out."""

from __future__ import annotations

from i18nfield.strings import LazyI18nString

from wagtail_privacy.models import Organisation
from wagtail_privacy.models.columns import Columns, run


def test_what_is_read_is_as_the_orm_has_it(organisation):
    organisation.name_translations = LazyI18nString({"fi": "Kuusikon Kirjat Oy"})
    organisation.save()
    some = Columns(Organisation, "one", "default", ["name_translations", "id"])
    whole = Columns(Organisation, "one", "default")

    [row] = run(
        "default",
        f"SELECT {some}, {whole} FROM {some.table} WHERE {some['pk']} = %s",  # noqa: S608
        [organisation.pk],
    )

    translations, key = some.read(row)
    assert translations.data == {"fi": "Kuusikon Kirjat Oy"}
    assert key == organisation.pk
    found = whole.object(row, len(some))
    assert found == organisation
    assert found.to_party("fi") == organisation.to_party("fi")
    assert not found.get_deferred_fields()


def test_where_a_join_has_found_nothing_there_is_no_object(db):
    part = Columns(Organisation, "one", "default")

    assert len(part) == len(Organisation._meta.concrete_fields)
    assert part.object([None] * len(part)) is None
