from wagtail_privacy.autodiscovery import import_submodules


import_submodules("wagtail_privacy.cookies.formats")
