from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from wagtail.contrib.sitemaps.views import sitemap as wagtail_sitemap

from website.sitemaps import EveryLanguageSitemap


def sitemap(request: HttpRequest) -> HttpResponse:
    return wagtail_sitemap(request, {"pages": EveryLanguageSitemap(request)})


def robots(request: HttpRequest) -> HttpResponse:
    return render(request, "website/robots.txt", content_type="text/plain")
