"""The settings of a site: who may see them, and what they keep from being deleted."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import Group, Permission, User
from django.db.models import ProtectedError
from django.urls import reverse
from wagtail.models import GroupSitePermission, ReferenceIndex

from tests.conftest import parsed
from tests.two_sites import make_two_sites
from wagtail_privacy.models import Organisation, PrivacySettings
from wagtail_privacy.models.protection import Uses, in_use


@pytest.fixture
def sites(home):
    return make_two_sites()


@pytest.fixture
def keeper_client(sites, client):
    """Somebody who may change the settings of the first site, and nothing else."""
    permission = Permission.objects.get(codename="change_privacysettings")
    group = Group.objects.create(name="Keepers of Kuusikko")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    GroupSitePermission.objects.create(
        group=group, site=sites[0].site, permission=permission
    )
    user = User.objects.create_user("keeper", "keeper@kuusikko.example", "secret")
    user.groups.add(group)
    client.force_login(user)
    return client


def address(site):
    return reverse(
        "wagtailsettings:edit", args=["wagtail_privacy", "privacysettings", site.pk]
    )


def form_data(html):
    """What a browser sends of the form as it stands."""
    form = parsed(html).select_one("form[data-edit-form], form[method=post]")
    data = {
        field["name"]: field.get("value", "")
        for field in form.select("input[name]")
        if field.get("type") != "checkbox"
    }
    for select in form.select("select[name]"):
        chosen = select.select_one("option[selected]")
        data[select["name"]] = chosen["value"] if chosen else ""
    return data


def test_an_editor_of_a_site_changes_its_settings(keeper_client, sites):
    data = form_data(keeper_client.get(address(sites[0].site)).content)
    data["contact_name"] = "Reader desk"

    response = keeper_client.post(address(sites[0].site), data)

    assert response.status_code == 302
    stored = PrivacySettings.objects.get(pk=sites[0].settings.pk)
    assert stored.contact_name == "Reader desk"
    assert stored.controller == sites[0].settings.controller
    assert stored.contact_role.data == {"en": "Adviser", "fi": "Neuvoja"}


def test_an_editor_of_a_site_can_neither_see_nor_change_those_of_another(
    keeper_client, sites
):
    data = form_data(keeper_client.get(address(sites[0].site)).content)

    seen = keeper_client.get(address(sites[1].site))
    sent = keeper_client.post(
        address(sites[1].site), {**data, "contact_name": "Somebody"}
    )

    for response in (seen, sent):
        assert response.status_code == 302  # To the home page of the admin.
        assert response["Location"] == reverse("wagtailadmin_home")
    stored = PrivacySettings.objects.get(pk=sites[1].settings.pk)
    assert stored.contact_name == "Björkdungen desk"


def test_an_editor_of_a_site_finds_no_other_site_to_switch_to(keeper_client, sites):
    overview = reverse(
        "wagtailsettings:edit", args=["wagtail_privacy", "privacysettings"]
    )

    response = keeper_client.get(
        overview, follow=True, headers={"host": "bjork.example"}
    )

    assert response.redirect_chain[-1][0] == address(sites[0].site)
    assert "Björkdungen" not in response.content.decode()
    assert not parsed(response.content).select("option[value*=privacysettings]")


def test_who_may_change_all_switches_between_the_sites(admin_client, sites):
    html = parsed(admin_client.get(address(sites[0].site)).content)

    found = [
        option["value"] for option in html.select("option[value*=privacysettings]")
    ]
    assert sorted(found) == sorted(address(item.site) for item in sites)


def test_the_form_has_a_field_for_the_role_in_each_language(admin_client, sites):
    html = parsed(admin_client.get(address(sites[0].site)).content)

    fields = html.select("[name^=contact_role]")
    assert {item["lang"]: item.get("value") for item in fields} == {
        "en": "Adviser",
        "fi": "Neuvoja",
        "sv": None,
    }
    assert {item.h2.text.strip() for item in html.select("section") if item.h2} >= {
        "Data protection contact",
        "Data protection officer",
    }


@pytest.mark.parametrize(
    "field", ["controller", "contact_organisation", "dpo_organisation"]
)
def test_an_organisation_of_the_settings_is_in_use(field, sites):
    organisation = Organisation.objects.create(name="Petäjä Oy")
    settings = sites[0].settings
    assert not Uses(organisation)

    setattr(settings, field, organisation)
    settings.save()

    assert ReferenceIndex.is_indexed(PrivacySettings)
    [use] = Uses(organisation)[:]
    assert use.item == settings
    assert in_use([organisation]) == [organisation]
    with pytest.raises(ProtectedError):
        organisation.delete()


def test_the_refusal_names_the_settings_and_their_site(sites, admin_client):
    organisation = sites[1].settings.controller
    delete = reverse(
        "wagtailsnippets_wagtail_privacy_organisation:delete", args=[organisation.pk]
    )

    seen = parsed(admin_client.get(delete).content)
    sent = admin_client.post(delete)

    link = seen.find("a", href=address(sites[1].site))
    assert link.text.strip().startswith("privacy settings for Björkdungen")
    assert sent.status_code == 409
    assert Organisation.objects.filter(pk=organisation.pk).exists()


def test_the_usage_of_an_organisation_lists_the_settings(sites, admin_client):
    usage = reverse(
        "wagtailsnippets_wagtail_privacy_organisation:usage",
        args=[sites[1].settings.controller.pk],
    )

    html = parsed(admin_client.get(usage).content)

    assert html.find("a", href=address(sites[1].site))
    assert "Controller" in html.text


def test_a_site_takes_its_settings_with_it(sites):
    sites[1].site.delete()

    assert [item.site for item in PrivacySettings.objects.all()] == [sites[0].site]
