"""URLs and anchors of pages and programs."""

from __future__ import annotations

import re

from gate.diagnostics import GateError
from gate.reading.project import Project


def url(page: str) -> str:
    """The URL of a page under docs/, relative to the site's root."""
    folder, slash, name = page.removeprefix("docs/").removesuffix(".md").rpartition("/")
    return folder + slash + ("" if name in ("index", "README") else f"{name}/")


def section_address(page: str, anchor: str) -> str:
    """Where a section stands, relative to the site's root. `page` is a URL; a page about one error is its own address."""
    is_whole = page.startswith("errors/") and page.endswith(f"/{anchor}/")
    return page if is_whole else f"{page}#{anchor}"


def anchor(snippet: str) -> str:
    """The anchor of a program's evidence on its page."""
    return re.sub(r"\W+", "-", snippet.removesuffix(".py"))


def group_anchor(snippet: str, members: list[str]) -> str:
    """The anchor of one outcome of a program, named for the first of its runtimes."""
    return f"{anchor(snippet)}-{members[0]}"


def shown_at(project: Project, snippet: str) -> str:
    """The URL of the first place that shows a program, relative to the site's root."""
    pages = (block.page for block in project.blocks_with(snippet))
    page = next((page for page in pages if page.startswith("docs/")), None)
    if page is None:
        raise GateError(f"snippets/{snippet}", "no page of the site embeds it", "embed it on a page under docs/")
    return f"{url(page)}#{anchor(snippet)}"
