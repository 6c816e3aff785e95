"""A content security policy for the asking, and the browser's reports about it."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse


#: Where the browser sends what it blocked.
REPORTS_PATH = "/policy-reports/"
#: What the browser has sent.
reports: list[dict[str, Any]] = []

#: The header with which a request asks for a policy -> that of the answer.
_HEADERS = {
    "X-Policy": "Content-Security-Policy",
    "X-Policy-Report-Only": "Content-Security-Policy-Report-Only",
}


def policy_middleware(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """Serve each answer under the policy that its request asks for, and take reports.

    So one server can show the same page with and without a policy.
    """

    def middleware(request: HttpRequest) -> HttpResponse:
        if request.path == REPORTS_PATH:
            reports.append(json.loads(request.body)["csp-report"])
            return HttpResponse(status=204)
        response = get_response(request)
        for asked, header in _HEADERS.items():
            if policy := request.headers.get(asked):
                response[header] = f"{policy}; report-uri {REPORTS_PATH}"
        return response

    return middleware
