"""The tags that templates of a site use, for Jinja2."""

from __future__ import annotations

from typing import Any

from jinja2 import Environment, pass_context
from jinja2.ext import Extension
from jinja2.runtime import Context

from wagtail_privacy.templatetags.wagtail_privacy_site import privacy_notice_link
from wagtail_privacy.templatetags.wagtail_privacy_tags import privacy_section


class PrivacyExtension(Extension):
    """Gives templates ``privacy_notice_link()`` and ``privacy_section("controller")``.

    They take the arguments of the tags of these names.
    """

    def __init__(self, environment: Environment) -> None:
        super().__init__(environment)
        environment.globals.update(
            privacy_notice_link=_notice_link, privacy_section=_section
        )


#: The name to put into the ``extensions`` of an environment, as Wagtail’s own are.
privacy = PrivacyExtension


@pass_context
def _notice_link(context: Context, *args: Any, **kwargs: Any) -> str:
    return privacy_notice_link(context, *args, **kwargs)


@pass_context
def _section(context: Context, *args: Any, **kwargs: Any) -> str:
    return privacy_section(context, *args, **kwargs)
