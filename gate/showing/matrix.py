"""The matrix: every program against every runtime, as one table, grouped by the page that shows the program."""

from __future__ import annotations

import string
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate, groupby
from operator import attrgetter
from pathlib import PurePosixPath

from gate.judging import evidence
from gate.judging.replacing.homes import Home, home_of
from gate.reading.error_pages import story_of
from gate.reading.programs import program_path
from gate.reading.project import Project
from gate.reading.roster import Roster, Runtime
from gate.reading.site_settings import front_matter, settings
from gate.reading.urls import anchor, url
from gate.running.outcome import Outcome
from gate.showing.labels import label, newest_to_the_left
from gate.showing.said import SIGNS, error_type
from gate.showing.symbols import symbols
from gate.showing.template import View, view

# What a cell can say, by the letter that is its class.
RUNS, WARNS, DIFFERS, FAILS, NOTHING = "rwdxn"
WORDS = {RUNS: ("✓", "runs"), WARNS: ("⚠", "warns"), DIFFERS: ("≠", "something else"), NOTHING: ("", "not run")}
FAILURES = {"exited": "exits", "timeout": "hangs", "crashed": "crashes"}
LEGEND = (
    (RUNS, "✓ runs", "It runs to its end without a warning, and does what it does at home."),
    (WARNS, "⚠ warns", "The same, with warnings."),
    (
        DIFFERS,
        "≠ something else",
        (
            "It runs to its end and does something else, silently: its output is not that of its home, the versions that it was "
            "written for."
        ),
    ),
    (FAILS, "✗ fails", "It raises the error that is named, exits, hangs or crashes."),
    (NOTHING, "not run", "The page is not about this version."),
)
BACKENDS = {"theano": "Theano", "jax": "JAX"}
WIDE = 3  # columns that have room for a word beside the sign
FIRST_SEEN = ("tf2.", "tf1.")  # of what these begin with, a phone shows the newest before a program is opened


@dataclass(frozen=True)
class Row:
    """One program."""

    snippet: str
    page: str
    cells: str  # a letter a runtime
    groups: dict[str, tuple[list[str], Outcome]]  # by runtime, the group of runtimes that behave alike


@dataclass(frozen=True)
class Head:
    """What stands above a column."""

    name: str
    family: str  # above columns that are neighbors
    version: str
    label: str


def letters(recorded: evidence.Evidence, roster: Roster, home: Home | None) -> str:
    """A letter a runtime. A program that does something else and warns is said to do something else."""

    def letter(outcome: Outcome | None) -> str:
        if outcome is None:
            return NOTHING
        if outcome.outcome != "ran":
            return FAILS
        if home and home.is_else(outcome):
            return DIFFERS
        return WARNS if outcome.warnings else RUNS

    return "".join(letter(recorded.outcomes.get(name)) for name in roster)


def topics(project: Project) -> list[tuple[str, str, list[Row]]]:
    """The pages that show programs, in the navigation's order: title, page, and the programs in the page's order."""
    by_page: dict[str, list[Row]] = {}
    seen = set()
    for block in project.blocks:
        recorded = evidence.read(project.root, block.snippet)
        if block.snippet in seen or recorded is None or not block.page.startswith("docs/"):
            continue
        seen.add(block.snippet)
        groups = {name: group for group in recorded.groups() for name in group[0]}
        row = Row(block.snippet, block.page, letters(recorded, project.roster, home_of(project, block.snippet)), groups)
        by_page.setdefault(story_of(block.page), []).append(row)
    titles = {entry.page: entry.title for entry in settings(project.root).nav}
    for page in by_page:
        titles.setdefault(page, str(front_matter(project.root, page).get("title", page)))
    return [(title, page, by_page[page]) for page, title in titles.items() if page in by_page]


def matrix(project: Project) -> View:
    """The topics with their sums, and the programs for readers without JavaScript, from which matrix.js takes its rows."""
    base = settings(project.root).base
    order = newest_to_the_left(project.roster)
    places = list(map(list(project.roster).index, order))
    heads = [_head(project.roster[name]) for name in order]
    seen = {next((name for name in order if name.startswith(start)), order[0]) for start in FIRST_SEEN}
    families = [(family, len(list(ones))) for family, ones in groupby(heads, attrgetter("family"))]
    found = [
        {
            "title": title,
            "link": f"{base}{url(page)}",
            "sums": [
                (head, _sum(Counter(row.cells[at] for row in rows))) for head, at in zip(heads, places, strict=True)
            ],
            "rows": [_row(project, base, row) for row in rows],
        }
        for title, page, rows in topics(project)
    ]
    return view("matrix", base=base, legend=LEGEND, heads=heads, families=families, seen=seen, topics=found)


def _head(runtime: Runtime) -> Head:
    """A version that is short enough for a narrow column, below the family that tells the rest."""
    kind, _, backend = runtime.id.partition("-")
    version = kind.removeprefix("tf").removeprefix("keras")
    if runtime.aside:
        family = "other libraries"
    elif kind.startswith("keras"):
        family = f"Keras, {BACKENDS[backend]}"
    elif backend:
        family = "legacy Keras"
    elif version.startswith("1."):
        family = "TF 1"
    else:
        family = f"TF 2, Keras {(runtime.version('keras') or '2').partition('.')[0]}"
    return Head(runtime.id, family, version, label(runtime))


def names_used(project: Project) -> list[list[str]]:
    """The public names that each program uses, in the order of the matrix."""
    return [
        symbols(program_path(project.root, row.snippet).read_text()) for _, _, rows in topics(project) for row in rows
    ]


def _sum(kinds: Counter[str]) -> dict[str, object]:
    """How many of a page's programs run there, of how many; and where a bar of all kinds of outcomes changes color."""
    tried = kinds.total() - kinds[NOTHING]
    stops = accumulate(kinds[kind] for kind in (RUNS, WARNS, DIFFERS))
    ends = (
        [(kind, 100 * stop // tried) for kind, stop in zip((RUNS, WARNS, DIFFERS), stops, strict=True)] if tried else []
    )
    return {"tried": tried, "run": tried - kinds[FAILS], "ends": ends}


def _row(project: Project, base: str, row: Row) -> dict[str, object]:
    """`groups` has a digit for each cell with an outcome, the same for those of one group; none if all are different."""
    segments = list(_segments(row, project.roster))
    numbers: dict[str, int] = {}
    groups = [numbers.setdefault(group, len(numbers)) for _, group, _ in segments if group]
    ran = (
        max(place for place, (_, group, _) in enumerate(segments) if group) + 1
    )  # what follows is an empty end of the row
    return {
        "link": f"{base}{url(row.page)}#{anchor(row.snippet)}",
        "name": PurePosixPath(row.snippet).stem,
        "groups": "" if groups == list(range(len(groups))) else "".join(string.printable[one] for one in groups),
        "cells": [_cell(kind, names, row) for kind, _, names in segments[:ran]],
    }


def _segments(row: Row, roster: Roster) -> Iterator[tuple[str, str, list[str]]]:
    """Neighbors that behave alike: the letter, the first runtime of their group, and their names."""
    letter = dict(zip(roster, row.cells, strict=True))

    def kind(name: str) -> tuple[str, str]:
        return letter[name], row.groups[name][0][0] if name in row.groups else ""

    for (said, group), names in groupby(newest_to_the_left(roster), kind):
        yield said, group, list(names)


def _cell(kind: str, names: list[str], row: Row) -> dict[str, object]:
    """The sign, which the legend explains; and the type of an error, as the title where there is no room for it."""
    if kind == NOTHING:
        return {"kind": kind, "span": len(names), "title": "", "text": ""}
    sign, word = word_of(kind, row.groups[names[0]][1])
    title, said = (word, "") if len(names) < WIDE else ("", word)
    if kind != FAILS:
        title = said = ""
    return {"kind": kind, "span": len(names), "title": title, "text": f"{sign} {said}".strip()}


def word_of(kind: str, outcome: Outcome) -> tuple[str, str]:
    """The sign and the word for a cell."""
    if kind != FAILS:
        return WORDS[kind]
    return SIGNS[outcome.outcome], FAILURES.get(outcome.outcome) or error_type(outcome)
