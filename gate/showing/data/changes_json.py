"""/changes.json: what each program does on each runtime, for the page that compares two versions."""

from __future__ import annotations

import json
import re
import string
from collections.abc import Iterator

from gate.judging import evidence
from gate.judging.public_names import FOLDER
from gate.judging.replacing.homes import Home, home_of
from gate.judging.replacing.sameness import one_spelling
from gate.reading.project import Project
from gate.reading.sections import Sections
from gate.reading.urls import anchor
from gate.running.outcome import Outcome
from gate.showing.data.errors_json import telling

SIGNS = string.digits + string.ascii_letters  # of outcomes; no program has as many
NOT_RUN = "."
PLACE = re.compile(r" \([^()]*\.(?:py|so)\)|\. Did you mean:? '\w+'\?")
LONGEST = 240


def files(project: Project) -> Iterator[tuple[str, str]]:
    yield "changes.json", json.dumps(as_json(project), ensure_ascii=False, separators=(",", ":")) + "\n"


def as_json(project: Project) -> dict[str, object]:
    """`programs` are [section, evidence's anchor, path, [[outcome, error, output]…], one sign a runtime]."""
    sections = Sections(project)
    pages: dict[str, int] = {}
    rows: dict[tuple[int, str, str], int] = {}
    programs = []
    seen = set()
    for block in project.blocks:
        section, recorded = sections.of(block), evidence.read(project.root, block.snippet)
        if section is None or recorded is None or block.snippet in seen or block.snippet.startswith(FOLDER):
            continue  # which names are there is compared name by name
        seen.add(block.snippet)
        page = pages.setdefault(section.page, len(pages))
        row = rows.setdefault((page, section.anchor, section.title), len(rows))
        outcomes: dict[tuple[str, str, str], int] = {}
        home = home_of(project, block.snippet)
        for outcome in recorded.outcomes.values():
            outcomes.setdefault(_shown(outcome, home), len(outcomes))
        on = "".join(
            SIGNS[outcomes[_shown(recorded.outcomes[name], home)]] if name in recorded.outcomes else NOT_RUN
            for name in project.roster
        )
        programs.append([row, anchor(block.snippet), block.snippet, list(outcomes), on])
    titles = {found[0].page: found[0].title for found in sections.by_page.values() if found}
    return {
        "runtimes": list(project.roster),
        "pages": [[page, titles[page]] for page in pages],
        "sections": list(rows),
        "programs": programs,
    }


def _shown(outcome: Outcome, home: Home | None) -> tuple[str, str, str]:
    """An outcome as it is compared: the error without frames, the output in one spelling; "else" is a silent change."""
    error = PLACE.sub("", telling(outcome.error)) if outcome.error else ""
    kind = "else" if home and home.is_else(outcome) else outcome.outcome
    return kind, error if len(error) <= LONGEST else error[:LONGEST] + "…", one_spelling(outcome.stdout)
