"""The indexes of the pages about errors: by type, by name, and by topic."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator

from gate.diagnostics import GateError
from gate.judging import evidence
from gate.judging.replacing.homes import home_of
from gate.reading.error_pages import guide_of
from gate.reading.project import Project
from gate.reading.site_settings import settings
from gate.reading.urls import url
from gate.showing.error_pages import all_pages, bad_on_page, heading_of, lead
from gate.showing.said import said_of
from gate.showing.template import View, view

SILENT = "Silent changes"
KINDS = {"differs": SILENT, "exited": "Exits", "timeout": "Does not end", "crashed": "Crashes", "raised": ""}
PLAIN = re.compile(r"[`*\\]")
NAME = re.compile(r"[A-Za-z_][\w]*(?:\.[A-Za-z_]\w*)*")
SPECIAL = re.compile(r"[._]|[a-z][A-Z]|[A-Z]{2}|\d")  # in a name, and hardly in a word
ERROR = re.compile(r"(?:Error|Exception|Warning|Interrupt)$")


def index(project: Project, names: tuple[str, ...], where: str) -> View:
    """Groups of links, folded: `<!-- errors type -->`, `<!-- errors name -->`, `<!-- errors topic -->`."""
    grouped_by = GROUPED_BY.get(" ".join(names))
    if grouped_by is None:
        raise GateError(where, f"no index by {' '.join(names)}", f"write one of {', '.join(GROUPED_BY)}")
    site = settings(project.root)
    groups: dict[str, list[tuple[str, str, str]]] = defaultdict(list)
    for page in all_pages(project):
        entry = (f"{site.base}{url(page)}", site.link(url(page)), heading_of(project, page))
        for group in dict.fromkeys(grouped_by(project, page)):
            groups[group].append(entry)
    if " ".join(names) == "type":
        ordered = sorted(groups.items(), key=lambda group: (-len(group[1]), group[0]))
    else:
        ordered = sorted(groups.items(), key=lambda group: (bare(group[0]).lower(), group[0]))
    many = " ".join(names) == "name"
    letters = list(dict.fromkeys(letter_of(group) for group, _ in ordered)) if many else []
    return view(
        "error-index", groups=[(letter_of(group), group, pages) for group, pages in ordered], many=many, letters=letters
    )


def bare(name: str) -> str:
    """Readers look for `_keras_shape` under K."""
    return name.strip("_") or name


def letter_of(name: str) -> str:
    return bare(name)[0].upper()


def _type(project: Project, page: str) -> Iterator[str]:
    """The error that its first program raises on the newest version on which it fails."""
    snippet = lead(project, page)
    bad = [name for name in bad_on_page(project, page) if name in evidence.recorded(project.root, snippet).outcomes]
    if bad:
        newest = next((name for name in reversed(bad) if not name.endswith("-legacy")), bad[-1])
        said = said_of(evidence.recorded(project.root, snippet).outcomes[newest], home_of(project, snippet))
        yield KINDS.get(said.kind) or said.error or SILENT


def _names(project: Project, page: str) -> Iterator[str]:
    """The names in its title that are no words of English and no types of errors."""
    for name in NAME.findall(PLAIN.sub("", heading_of(project, page))):
        if SPECIAL.search(name) and not ERROR.search(name):
            yield name


def _topic(project: Project, page: str) -> Iterator[str]:
    guide = guide_of(page)
    titles = {entry.page: entry.title for entry in settings(project.root).nav}
    yield titles.get(guide, guide)


GROUPED_BY: dict[str, Callable[[Project, str], Iterator[str]]] = {"type": _type, "name": _names, "topic": _topic}
