"""Whether every address of the site, and every anchor on a page, is of one thing: else a link would lead to another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from gate.diagnostics import Diagnostic
from gate.reading.moves import moved
from gate.reading.programs import all_snippets
from gate.reading.project import Project
from gate.reading.sections import Sections
from gate.reading.urls import anchor, group_anchor, url

REMEDY = "rename one of them"


def every_address_is_of_one_page(project: Project) -> Iterator[Diagnostic]:
    pages: dict[str, str] = {}
    for page in (str(path.relative_to(project.root)) for path in project.pages):
        if page.startswith("docs/") and (other := pages.setdefault(url(page), page)) != page:
            yield Diagnostic(page, f"its address, {url(page)}, is also that of {other}", REMEDY)


def every_anchor_is_of_one_thing(project: Project) -> Iterator[Diagnostic]:
    """Programs have theirs wherever they are shown, with one more for each runtime, and those of their former paths."""
    programs: dict[str, list[str]] = {}
    places = {snippet: snippet for snippet in all_snippets(project.root)} | moved(project.root)
    for place, snippet in places.items():
        for ident in (anchor(place), *(group_anchor(place, [name]) for name in project.roster)):
            programs.setdefault(ident, []).append(snippet)
    shared = {tuple(snippets): ident for ident, snippets in reversed(programs.items()) if len(snippets) > 1}
    for (first, *others), ident in shared.items():
        what = f"its anchor, #{ident}, is also that of {', '.join(f'snippets/{other}' for other in others)}"
        yield Diagnostic(f"snippets/{first}", what, REMEDY)
    shown: dict[str, set[str]] = defaultdict(set)
    for block in project.blocks:
        shown[block.page].add(block.snippet)
    for page, sections in Sections(project).by_page.items():
        for section in sections:
            for snippet in shown[page].intersection(programs.get(section.anchor, ())):
                what = f"its anchor, #{section.anchor}, is also that of snippets/{snippet}"
                yield Diagnostic(f"{page}:{section.line}", what, REMEDY)
