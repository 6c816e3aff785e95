from wagtail import hooks
from wagtail.snippets.models import register_snippet

from wagtail_privacy.admin.bulk import answer_bulk_delete, refuse_bulk_delete
from wagtail_privacy.admin.cookies.registering import cookie_urls
from wagtail_privacy.admin.cookies.settings import tell_unconfirmed
from wagtail_privacy.admin.cookies.viewsets import CookieServiceViewSet
from wagtail_privacy.admin.findings import findings_script, findings_urls
from wagtail_privacy.admin.notices import notice_list
from wagtail_privacy.admin.translations.editor import tell_standing
from wagtail_privacy.admin.translations.registering import (
    register_log_actions,
    report_menu_item,
    translation_urls,
)
from wagtail_privacy.admin.viewsets import OrganisationViewSet


register_snippet(OrganisationViewSet)
register_snippet(CookieServiceViewSet)
hooks.register("register_admin_viewset", notice_list)
hooks.register("before_delete_snippet", answer_bulk_delete)
hooks.register("before_bulk_action", refuse_bulk_delete)
hooks.register("before_edit_setting", tell_unconfirmed)
# Before the hooks of translation tools, which answer with editors of their own.
hooks.register("before_edit_page", tell_standing, order=-10)
hooks.register("register_admin_urls", translation_urls)
hooks.register("register_admin_urls", cookie_urls)
hooks.register("register_admin_urls", findings_urls)
hooks.register("insert_editor_js", findings_script)
hooks.register("register_reports_menu_item", report_menu_item)
hooks.register("register_log_actions", register_log_actions)
