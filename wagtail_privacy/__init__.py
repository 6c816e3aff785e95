"""Privacy notices made of typed sections, for Wagtail."""

__version__ = "0.1.0"
