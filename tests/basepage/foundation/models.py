"""The base page of the site, in an app of its own as Wagtail's documentation says."""

from django.db import models
from wagtail.models import AbstractPage


class BasePage(AbstractPage):
    """The least that a base page can be: it lacks ``seo_title`` and its like."""

    department = models.CharField(max_length=100, blank=True)

    promote_panels = ["slug", "department"]
