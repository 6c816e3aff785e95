from django.apps import AppConfig


class WebsiteConfig(AppConfig):
    name = "tests.localize.website"
    label = "website_localize"
