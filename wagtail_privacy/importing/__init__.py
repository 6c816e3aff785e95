from wagtail_privacy.autodiscovery import import_submodules
from wagtail_privacy.importing.messages import ImportMessage
from wagtail_privacy.importing.reading import read_bytes, read_notice
from wagtail_privacy.importing.result import ImportResult


import_submodules("wagtail_privacy.importing.formats")

__all__ = ["ImportMessage", "ImportResult", "read_bytes", "read_notice"]
