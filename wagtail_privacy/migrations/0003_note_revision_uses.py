from django.db import migrations

from wagtail_privacy.models.revision_uses import record_existing


def note_uses(apps, schema_editor):
    """Note what the drafts name that were saved before there was a note of it."""
    record_existing(
        apps.get_model("wagtailcore", "Revision"),
        apps.get_model("wagtail_privacy", "RevisionUse"),
        apps.get_model("wagtail_privacy", "Organisation"),
    )


class Migration(migrations.Migration):

    dependencies = [
        ("wagtail_privacy", "0002_revision_use"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]

    operations = [migrations.RunPython(note_uses, migrations.RunPython.noop)]
