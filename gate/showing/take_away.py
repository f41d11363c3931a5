"""The last line below a program: what to take away, the address of its evidence, and a way to contradict it."""

from __future__ import annotations

from html import escape
from pathlib import PurePosixPath
from urllib.parse import urlencode

from gate.reading.project import Project
from gate.reading.site_settings import settings
from gate.reading.urls import anchor
from gate.showing.data.downloads import beside, file_of, notebook_of


def tools(project: Project, snippet: str, did: str) -> str:
    """`did` is what the program did, in words."""
    base = settings(project.root).base

    def download(path: str, words: str) -> str:
        return f'<a href="{base}{path}" download>{escape(words)}</a>'

    files = [file_of(snippet), *map(file_of, beside(project, snippet))]
    shown = " and, to lie beside it, ".join(download(path, PurePosixPath(path).name) for path in files)
    parts = [f"Download {shown}", download(notebook_of(snippet), "notebook"), f'<a href="#{anchor(snippet)}">link</a>']
    if repository := settings(project.root).repository:
        link = report_link(repository, snippet, did)
        parts.append(f'<a class="vk-report" href="{escape(link)}">report that this is wrong on my version</a>')
    return f'<p class="vk-tools" data-search-exclude>{" · ".join(parts)}</p>'


def report_link(repository: str, snippet: str, did: str) -> str:
    """An issue that is already filled in; its form is .github/ISSUE_TEMPLATE/wrong-on-my-version.yml."""
    filled = {"template": "wrong-on-my-version.yml", "program": snippet, "recorded": did}
    return f"{repository}/issues/new?{urlencode(filled)}"
