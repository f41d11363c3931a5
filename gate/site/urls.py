"""Where things stand in the site."""

from __future__ import annotations

import re


def url(page: str) -> str:
    """Where a page of docs/ stands, relative to the site's root."""
    bare = page.removeprefix("docs/").removesuffix(".md")
    return bare.removesuffix("index") if bare.endswith("index") else f"{bare}/"


def anchor(snippet: str) -> str:
    """The id of a program's evidence on its page."""
    return re.sub(r"\W+", "-", snippet.removesuffix(".py"))
