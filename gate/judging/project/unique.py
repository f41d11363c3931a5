"""Checks that each URL belongs to one page, each anchor to one section or program, and that no two programs are the same."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from gate.diagnostics import Diagnostic
from gate.judging.project.program_paths import SHARED
from gate.reading.moves import moved
from gate.reading.programs import all_snippets, program_path
from gate.reading.project import Project
from gate.reading.sections import Sections
from gate.reading.urls import anchor, group_anchor, url

REMEDY = "rename one of them"


def urls_are_unique(root: Path, pages: list[Path]) -> Iterator[Diagnostic]:
    owners: dict[str, str] = {}
    for page in (str(path.relative_to(root)) for path in pages):
        if page.startswith("docs/") and (other := owners.setdefault(url(page), page)) != page:
            yield Diagnostic(page, f"the URL {url(page)} is also the URL of {other}", REMEDY)


def anchors_are_unique(project: Project) -> Iterator[Diagnostic]:
    """Each program has an anchor, one more for each runtime, and the same for each of its former paths."""
    programs: dict[str, list[str]] = {}
    paths = {snippet: snippet for snippet in all_snippets(project.root)} | moved(project.root)
    for path, snippet in paths.items():
        for ident in (anchor(path), *(group_anchor(path, [name]) for name in project.roster)):
            programs.setdefault(ident, []).append(snippet)
    shared = {tuple(snippets): ident for ident, snippets in reversed(programs.items()) if len(snippets) > 1}
    for (first, *others), ident in shared.items():
        what = f"the anchor #{ident} is also the anchor of {', '.join(f'snippets/{other}' for other in others)}"
        yield Diagnostic(f"snippets/{first}", what, REMEDY)
    for page, sections in Sections(project).by_page.items():
        shown = {block.snippet for block in project.blocks_on(page)}
        for section in sections:
            for snippet in shown.intersection(programs.get(section.anchor, ())):
                what = f"the anchor #{section.anchor} is also the anchor of snippets/{snippet}"
                yield Diagnostic(f"{page}:{section.line}", what, REMEDY)


def programs_are_unique(project: Project) -> Iterator[Diagnostic]:
    """A program that two pages need is one file in a folder for both. What it receives is part of it."""
    owners: dict[tuple[str, object], str] = {}
    for snippet in all_snippets(project.root):
        try:
            tree = ast.dump(ast.parse(program_path(project.root, snippet).read_text()))
        except SyntaxError:
            continue
        receives = project.receives.get(snippet)
        program = (tree, receives and (receives.sender, receives.on))
        if (other := owners.setdefault(program, snippet)) != snippet:
            remedy = f"embed snippets/{other} in both places; if two pages show it, move it to snippets/{SHARED}/"
            yield Diagnostic(
                f"snippets/{snippet}", f"the same program as snippets/{other}, apart from comments", remedy
            )
