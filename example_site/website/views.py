from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.cache import patch_vary_headers
from django.utils.translation.trans_real import parse_accept_lang_header
from wagtail.contrib.sitemaps.views import sitemap as wagtail_sitemap
from wagtail.models import Page, Site

from website.sitemaps import EveryLanguageSitemap


def front_door(request: HttpRequest) -> HttpResponse:
    """Lead from "/" to the home page that the visitor can read best.

    Django alone would lead a visitor of any site to ``LANGUAGE_CODE``; each site has a
    main language of its own.
    """
    home = _home(Site.find_for_request(request).root_page, request)
    response = HttpResponseRedirect(home.get_url(request))
    patch_vary_headers(response, ["Accept-Language"])
    return response


def sitemap(request: HttpRequest) -> HttpResponse:
    return wagtail_sitemap(request, {"pages": EveryLanguageSitemap(request)})


def robots(request: HttpRequest) -> HttpResponse:
    return render(request, "website/robots.txt", content_type="text/plain")


def _home(root: Page, request: HttpRequest) -> Page:
    homes = {
        page.locale.language_code: page
        for page in root.get_translations().live().select_related("locale")
    }
    homes[root.locale.language_code] = root
    asked = parse_accept_lang_header(request.headers.get("accept-language", "").lower())
    for code, _weight in asked:
        for language in (code, code.split("-")[0]):
            if language in homes:
                return homes[language]
    return root
