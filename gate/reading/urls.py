"""Where things stand in the site."""

from __future__ import annotations

import re

from gate.diagnostics import GateError
from gate.reading.project import Project


def url(page: str) -> str:
    """Where a page of docs/ stands, relative to the site's root."""
    folder, slash, name = page.removeprefix("docs/").removesuffix(".md").rpartition("/")
    return folder + slash + ("" if name in ("index", "README") else f"{name}/")


def anchor(snippet: str) -> str:
    """The id of a program's evidence on its page."""
    return re.sub(r"\W+", "-", snippet.removesuffix(".py"))


def group_anchor(snippet: str, members: list[str]) -> str:
    """The id of what a program did on a group of runtimes that behave alike."""
    return f"{anchor(snippet)}-{members[0]}"


def shown_at(project: Project, snippet: str) -> str:
    """Where in the site a program is shown first, relative to the site's root."""
    pages = (block.page for block in project.blocks_with(snippet))
    page = next((page for page in pages if page.startswith("docs/")), None)
    if page is None:
        raise GateError(f"snippets/{snippet}", "shown on no page of the site", "embed it on a page under docs/")
    return f"{url(page)}#{anchor(snippet)}"
