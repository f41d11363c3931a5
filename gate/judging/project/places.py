"""Whether each program stands where a reader of the tree looks for it, and each old path leads to a program."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from gate.diagnostics import Diagnostic
from gate.reading.moves import MOVED, moved
from gate.reading.programs import path_of
from gate.reading.project import Project
from gate.reading.urls import url

SHARED = "shared"


def folder_of(page: str) -> str:
    """The folder for the programs of a page: a guide's is named like it; recipes share one, for readers import them."""
    section, _, guide = url(page).rstrip("/").partition("/")
    name = guide if section == "guides" and guide else section
    return re.sub(r"\W", "_", name or "index").lower()


def every_program_stands_in_the_folder_of_its_page(project: Project) -> Iterator[Diagnostic]:
    pages: dict[str, dict[str, str]] = defaultdict(dict)  # of each program, by their folders
    for block in project.blocks:
        pages[block.snippet].setdefault(folder_of(block.page), block.page)
    for snippet, by_folder in pages.items():
        folder, _, name = snippet.rpartition("/")
        wanted = SHARED if len(by_folder) > 1 else next(iter(by_folder))
        if folder != wanted:
            place = f"{wanted}/{name}"
            what = f"a program of {' and '.join(by_folder.values())} that lies in snippets/{folder}/"
            taken = f", under another name, for {place} is taken" if path_of(project.root, place).exists() else ""
            remedy = (
                f"move it to snippets/{place}{taken}, and its records to evidence/{place.removesuffix('.py')}.json; "
                f'if it was published, write "{snippet}" = "{place}" into {MOVED}'
            )
            yield Diagnostic(f"snippets/{snippet}", what, remedy)


def every_move_leads_to_a_program(project: Project) -> Iterator[Diagnostic]:
    moves = moved(project.root)
    lines = (project.root / MOVED).read_text(encoding="utf-8").splitlines() if moves else []
    for old, new in moves.items():
        where = next(
            (f"{MOVED}:{at}" for at, line in enumerate(lines, 1) if f'"{old}"' in line.partition("=")[0]), MOVED
        )
        if path_of(project.root, old).exists():
            yield Diagnostic(
                where, f"snippets/{old} has not moved: it is there", "delete the line, or rename the program"
            )
        if not path_of(project.root, new).is_file():
            yield Diagnostic(where, f"{old} leads to snippets/{new}, which does not exist", "name where it stands now")
