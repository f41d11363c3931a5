"""Checks that each program is in the folder of its page, and that each moved path leads to a program."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from gate.diagnostics import Diagnostic
from gate.reading.moves import MOVED, moved
from gate.reading.programs import program_path
from gate.reading.project import Project
from gate.reading.urls import url

SHARED = "shared"


def folder_of(page: str) -> str:
    """The folder for a page's programs: each guide has one for itself and its errors; recipes share one as they are imported."""
    section, _, below = url(page).rstrip("/").partition("/")
    guide = below.partition("/")[0]
    name = guide if section in ("guides", "errors") and guide else section
    return re.sub(r"\W", "_", name or "index").lower()


def programs_are_in_their_folders(project: Project) -> Iterator[Diagnostic]:
    pages: dict[str, dict[str, str]] = defaultdict(dict)  # by program, then by folder
    for block in project.blocks:
        pages[block.snippet].setdefault(folder_of(block.page), block.page)
    for snippet, by_folder in pages.items():
        folder, _, name = snippet.rpartition("/")
        expected = SHARED if len(by_folder) > 1 else next(iter(by_folder))
        if folder != expected:
            path = f"{expected}/{name}"
            what = f"a program of {' and '.join(by_folder.values())} belongs in snippets/{expected}/"
            taken = " (which exists: choose another name)" if program_path(project.root, path).exists() else ""
            remedy = (
                f"move it to snippets/{path}{taken} and its records to evidence/{path.removesuffix('.py')}.json; "
                f'if it was published, add "{snippet}" = "{path}" to {MOVED}'
            )
            yield Diagnostic(f"snippets/{snippet}", what, remedy)


def moves_lead_to_programs(project: Project) -> Iterator[Diagnostic]:
    moves = moved(project.root)
    lines = (project.root / MOVED).read_text(encoding="utf-8").splitlines() if moves else []
    for old, new in moves.items():
        number = next((at for at, line in enumerate(lines, 1) if f'"{old}"' in line.partition("=")[0]), None)
        where = f"{MOVED}:{number}" if number else MOVED
        if program_path(project.root, old).exists():
            yield Diagnostic(where, f"snippets/{old} still exists", "delete this line, or move the program")
        if not program_path(project.root, new).is_file():
            yield Diagnostic(where, f"{old} moved to snippets/{new}, which does not exist", "correct the new path")
