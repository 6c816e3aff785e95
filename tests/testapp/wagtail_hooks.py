"""A snippet of Wagtail's own make, to compare the views of ours with."""

from taggit.models import Tag
from wagtail.snippets.models import register_snippet


register_snippet(Tag)
