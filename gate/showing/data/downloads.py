"""/programs/: every program to take away, as a file and as a notebook that installs what it was recorded with."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any

from gate.judging import evidence
from gate.reading.moves import formerly
from gate.reading.programs import imported_from_beside, program_path
from gate.reading.project import Project
from gate.reading.roster import Runtime
from gate.reading.site_settings import settings
from gate.reading.urls import shown_at
from gate.showing.labels import runtimes_in_words
from gate.showing.reproduce import packages


def files(project: Project) -> Iterator[tuple[str, str]]:
    shown = {block.snippet for block in project.blocks if block.page.startswith("docs/")}
    for snippet in sorted(shown):
        recorded = evidence.read(project.root, snippet)
        if recorded and recorded.outcomes:
            program = program_path(project.root, snippet).read_text()
            cells = json.dumps(notebook(project, recorded), indent=1, ensure_ascii=False) + "\n"
            for path in (snippet, *formerly(project.root, snippet)):  # old addresses go on working
                yield file_of(path), program
                yield notebook_of(path), cells


def file_of(snippet: str) -> str:
    return f"programs/{snippet}"


def notebook_of(snippet: str) -> str:
    return file_of(snippet).removesuffix(".py") + ".ipynb"


def beside(project: Project, snippet: str) -> list[str]:
    """The modules that the program imports from its own folder, and the program whose files it receives."""
    folder, receives = project.root / "snippets", project.receives.get(snippet)
    before = [receives.sender] if receives else []
    return before + [
        str(path.relative_to(folder)) for path in imported_from_beside(program_path(project.root, snippet))
    ]


def notebook(project: Project, recorded: evidence.Evidence) -> dict[str, Any]:
    """A notebook in nbformat 4.5, for the newest runtime on which the program runs, or the newest that it was tried on."""
    snippet = recorded.snippet
    ran = [name for name, outcome in recorded.outcomes.items() if outcome.outcome == "ran"]
    names = ran or list(recorded.outcomes)
    runtime = project.roster[next((name for name in reversed(names) if not name.endswith("-legacy")), names[-1])]
    cells = [("markdown", _about(project, recorded, runtime, ran)), ("code", _install(runtime))]
    for module in beside(project, snippet):
        text = program_path(project.root, module).read_text().rstrip("\n")
        cells.append(("code", f"%%writefile {PurePosixPath(module).name}\n{text}"))
    cells.append(("code", program_path(project.root, snippet).read_text().rstrip("\n")))
    return {
        "nbformat": 4,
        "nbformat_minor": 5,
        "metadata": {
            "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
            "language_info": {"name": "python"},
        },
        "cells": [_cell(kind, text, number) for number, (kind, text) in enumerate(cells)],
    }


def _about(project: Project, recorded: evidence.Evidence, runtime: Runtime, ran: list[str]) -> str:
    snippet, site = recorded.snippet, settings(project.root)
    on = runtimes_in_words(ran, recorded.outcomes, project.roster)
    did = f"It runs on {on}." if ran else "It fails on every version that it was tried on."
    if receives := project.receives.get(snippet):
        saved_with = project.roster[receives.on[-1]].name
        did += f" It reads what {PurePosixPath(receives.sender).name} saved with {saved_with}: run that first."
    return (
        f"# {snippet}\n\n{did} [What it did on which version]({site.link(shown_at(project, snippet))}).\n\n"
        f"The next cell installs {runtime.name}; it was recorded with Python {runtime.python}. "
        "Restart the kernel after it if one of these packages was imported before."
    )


def _install(runtime: Runtime) -> str:
    variables = "".join(f"%env {name}={value}\n" for name, value in runtime.env.items())
    return f"{variables}%pip install -q {packages(runtime)}"


def _cell(kind: str, text: str, number: int) -> dict[str, Any]:
    made = {
        "cell_type": kind,
        "id": f"{number}-{hashlib.sha256(text.encode()).hexdigest()[:12]}",
        "metadata": {},
        "source": text.splitlines(keepends=True),
    }
    return made if kind == "markdown" else made | {"execution_count": None, "outputs": []}
