"""Checks that each page about an error can be found, from its guide and by its title, and opens with what to write."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from pathlib import PurePosixPath

from gate.diagnostics import Diagnostic
from gate.reading.error_pages import FOLDER, error_page, guide_of, is_error_page, opening_text
from gate.reading.page import Directive
from gate.reading.project import Project
from gate.reading.sections import sections_of


def error_pages_are_found(project: Project) -> Iterator[Diagnostic]:
    names = [str(path.relative_to(project.root)) for path in project.pages]
    cards = {name: _cards(project, name) for name in names if not is_error_page(name)}
    for told_on, there in cards.items():
        for name, at in there.items():
            if error_page(name) not in names:
                near = difflib.get_close_matches(error_page(name), names, 1)
                what = f"there is no page {error_page(name)}"
                yield Diagnostic(f"{told_on}:{at}", what, f"did you mean {near[0]}?" if near else "write it")
    for page in filter(is_error_page, names):
        name = page.removeprefix(FOLDER).removesuffix(".md")
        guide, line = guide_of(page), f"<!-- error {name} -->"
        if guide not in cards:
            what = f"{page} belongs to {guide}, which does not exist"
            yield Diagnostic(page, what, "move it to the folder that is named for its guide, or write the guide")
        elif name not in cards[guide]:
            yield Diagnostic(page, f"{guide} does not lead to it", f"add to the guide, where it is told: {line}")
        sections = sections_of(project.page(project.root / page))
        titles = [section for section in sections if section.level == 1]
        if len(titles) != 1:
            yield Diagnostic(page, f"{len(titles)} titles", "write one heading of level 1, the message or the task")
        elif titles[0].anchor != PurePosixPath(page).stem:
            what = f"the anchor of the title is #{titles[0].anchor}"
            yield Diagnostic(f"{page}:{titles[0].line}", what, f"end the title with {{ #{PurePosixPath(page).stem} }}")
        yield from _opens_by_itself(project, page, titles[0].line if titles else 1)


def _opens_by_itself(project: Project, page: str, line: int) -> Iterator[Diagnostic]:
    """The first paragraph is shown alone: in the guide, in answers, and by search engines."""
    opening = opening_text(project.page(project.root / page))
    if not opening or opening.endswith(":"):
        what = "the first paragraph speaks of what follows it" if opening else "there is no first paragraph"
        yield Diagnostic(
            f"{page}:{line}", what, "below the title, say what it means and what to write, to be read alone"
        )


def _cards(project: Project, page: str) -> dict[str, int]:
    """The errors that a page leads to, each with the line of its card."""
    directives = project.page(project.root / page).all(Directive)
    return {" ".join(one.programs): one.line for one in directives if one.name == "error"}
