"""The matrix: every program against every runtime, as one table, grouped by the page that shows the program."""

from __future__ import annotations

import string
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from itertools import groupby
from pathlib import PurePosixPath

from gate.judging import evidence
from gate.reading.programs import program_path
from gate.reading.project import Project
from gate.reading.roster import Roster
from gate.reading.site_settings import front_matter, settings
from gate.reading.urls import anchor, url
from gate.running.outcome import Outcome
from gate.showing.labels import label
from gate.showing.panel import SIGNS, error_type
from gate.showing.symbols import symbols

# What a cell can say, by the letter that is its class.
RUNS, WARNS, DIFFERS, FAILS, NOTHING = "rwdxn"
WORDS = {RUNS: ("✓", "runs"), WARNS: ("⚠", "warns"), DIFFERS: ("≠", "differs"), NOTHING: ("", "n/a")}
FAILURES = {"exited": "exits", "timeout": "hangs", "crashed": "crashes"}
LEGEND = (
    (RUNS, "✓ runs", "It runs to its end without a warning, and prints what it prints on the reference version."),
    (WARNS, "⚠ warns", "The same, with warnings."),
    (
        DIFFERS,
        "≠ differs",
        (
            "It runs, but means something else: its standard output is not that of the reference version. The reference is the "
            "oldest version on which the program runs to its end, among those that its page is about."
        ),
    ),
    (FAILS, "✗ fails", "It raises the error that is named, exits, hangs or crashes."),
    (NOTHING, "n/a", "Not applicable: the page is not about this version, so that nothing was run."),
)
WIDE = 3  # columns that have room for a word beside the sign


@dataclass(frozen=True)
class Row:
    """One program."""

    snippet: str
    page: str
    cells: str  # a letter a runtime
    groups: dict[str, tuple[list[str], Outcome]]  # by runtime, the group of runtimes that behave alike


def letters(recorded: evidence.Evidence, roster: Roster) -> str:
    """A letter a runtime. A program that differs and warns is said to differ."""
    ran = [outcome.stdout for outcome in recorded.outcomes.values() if outcome.outcome == "ran"]
    reference = ran[0] if ran else None  # outcomes stand in the roster's order, oldest first

    def letter(outcome: Outcome | None) -> str:
        if outcome is None:
            return NOTHING
        if outcome.outcome != "ran":
            return FAILS
        if outcome.stdout != reference:
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
        row = Row(block.snippet, block.page, letters(recorded, project.roster), groups)
        by_page.setdefault(block.page, []).append(row)
    titles = {entry.page: entry.title for entry in settings(project.root).nav}
    for page in by_page:
        titles.setdefault(page, str(front_matter(project.root, page).get("title", page)))
    return [(title, page, by_page[page]) for page, title in titles.items() if page in by_page]


def matrix(project: Project) -> str:
    """The topics with their sums, and the programs for readers without JavaScript, from which matrix.js takes its rows."""
    base, found = settings(project.root).base, topics(project)
    scripts = "".join(
        f'<script type="module" src="{base}assets/{name}.js"></script>' for name in ("matrix", "matrix-keys")
    )
    signs = " ".join(f'<b class="{kind}">{sign}</b>' for kind, sign, _ in LEGEND)
    legend = "".join(f'<dt><b class="{kind}">{sign}</b></dt><dd>{escape(text)}</dd>' for kind, sign, text in LEGEND)
    sums = "".join(_topic(project, base, *topic) for topic in found)
    programs = "".join(_programs(project, base, *topic) for topic in found)
    return (
        f'<link rel="stylesheet" href="{base}assets/matrix.css">{scripts}'
        f'<details class="vk-legend"><summary>{signs} <u>what they mean</u></summary><dl>{legend}</dl></details>'
        f"{_table(project, base, sums, 'Every program on every version')}"
        f"<noscript>{_table(project, base, programs, 'The programs one by one')}</noscript>"
    )


def _table(project: Project, base: str, bodies: str, name: str) -> str:
    roster = project.roster
    heads = "".join(
        f'<th scope="col" data-runtime="{name}"><a href="{base}runtimes/#{name}">{escape(label(runtime))}</a></th>'
        for name, runtime in roster.items()
    )
    columns = "<colgroup><col></colgroup>" + f'<colgroup span="{len(roster)}"></colgroup>'
    return (
        f'<div class="vk-matrix" tabindex="0" role="region" aria-label="{name}">'
        f'<table class="vk-cells" style="--columns:{len(roster)}">{columns}'
        f"<thead><tr><td></td>{heads}</tr></thead>{bodies}</table></div>"
    )


def _topic(project: Project, base: str, title: str, page: str, rows: list[Row]) -> str:
    sums = "".join(_sum(Counter(row.cells[at] for row in rows)) for at in range(len(project.roster)))
    head = f'<a href="{base}{url(page)}">{escape(title)}</a> <small>{len(rows)} programs</small>'
    return f'<tbody><tr class="t"><th scope="rowgroup">{head}</th>{sums}</tr></tbody>'


def _programs(project: Project, base: str, title: str, page: str, rows: list[Row]) -> str:
    body = "".join(_row(project, base, row) for row in rows)
    return f'<tbody><tr class="t"><th scope="rowgroup">{escape(title)}</th></tr>{body}</tbody>'


def _sum(kinds: Counter[str]) -> str:
    """How many of a page's programs run there, of how many; and a bar of all kinds of outcomes."""
    tried = kinds.total() - kinds[NOTHING]
    if not tried:
        return '<td class="n">n/a</td>'
    upto, ends = 0, []
    for kind in (RUNS, WARNS, DIFFERS):
        upto += kinds[kind]
        ends.append(f"--{kind}:{100 * upto // tried}%")
    return f'<td style="{";".join(ends)}">{upto}/{tried}</td>'


def _row(project: Project, base: str, row: Row) -> str:
    """`data-groups` has, for each cell with an outcome, the place in the roster of the runtime that its link names."""
    used = " ".join(symbols(program_path(project.root, row.snippet).read_text()))
    name = escape(PurePosixPath(row.snippet).stem)
    head = f'<th scope="row"><a href="{base}{url(row.page)}#{anchor(row.snippet)}">{name}</a></th>'
    segments = list(_segments(row, project.roster))
    cells = "".join(_cell(*segment, row) for segment in segments)
    places = list(project.roster)
    firsts = (row.groups[names[0]][0][0] for kind, names in segments if kind != NOTHING)
    groups = "".join(string.printable[places.index(first)] for first in firsts)
    return f'<tr data-groups="{groups}" data-symbols="{escape(used)}">{head}{cells}</tr>'


def _segments(row: Row, roster: Roster) -> Iterator[tuple[str, list[str]]]:
    """Neighbors that behave alike."""
    letter = dict(zip(roster, row.cells, strict=True))

    def kind(name: str) -> tuple[str, str]:
        return letter[name], row.groups[name][0][0] if name in row.groups else ""

    for (said, _), names in groupby(roster, kind):
        yield said, list(names)


def _cell(kind: str, names: list[str], row: Row) -> str:
    """Where there is no room for the word, the sign stands alone; an error's type, which it cannot tell, is the title."""
    span = f' colspan="{len(names)}"' if len(names) > 1 else ""
    if kind == NOTHING:
        return f'<td{span} class="n">n/a</td>'
    sign, word = word_of(kind, row.groups[names[0]][1])
    wide = len(names) >= WIDE
    title = "" if wide or kind != FAILS else f' title="{escape(word)}"'
    return f'<td{span} class="{kind}"{title}>{f"{sign} {escape(word)}" if wide else sign}</td>'


def word_of(kind: str, outcome: Outcome) -> tuple[str, str]:
    """The sign and the word for a cell."""
    if kind != FAILS:
        return WORDS[kind]
    return SIGNS[outcome.outcome], FAILURES.get(outcome.outcome) or error_type(outcome)
