"""What numbers headings, and what numbers list items, look like."""

from __future__ import annotations

import re


#: “1.”, “1)”, “1.2”, “§ 3”, “3 §”, “A.”, “IV.”, “1a.” or “a)” in front of a heading.
NUMBERING = re.compile(
    r"^\s*(?:§\s*\d+\.?|\d{1,2}\s?§|(?:\d{1,2}(?:\.\d{1,2})*[.):]?|[A-Z][.):]|[IVX]{1,5}[.):]"
    r"|\d{1,2}[a-z][.):]?|[a-z]\))(?=\s|(?<=[.)])[A-ZÅÄÖÜ]))\s*"
)
