"""The tables that pages ask for by a comment: outcomes by version, verdicts, numbers."""

from __future__ import annotations

from collections.abc import Iterator

from gate.diagnostics import GateError
from gate.judging import evidence, verdicts
from gate.judging.replacing.homes import Home, home_of
from gate.judging.replacing.replacements import replacements
from gate.judging.verdicts import Statement
from gate.reading.programs import all_snippets
from gate.reading.project import Project
from gate.reading.roster import Roster
from gate.reading.urls import anchor, url
from gate.running.outcome import Outcome
from gate.showing.data.evidence_json import commit
from gate.showing.labels import briefly, newest_to_the_left, runtimes_in_words
from gate.showing.said import Said, said_of
from gate.showing.template import View, view

MOST_COLUMNS = 5  # that a laptop has room for, beside the names of the programs and the table of contents
WORDS_OF_ALL = "Versions of TensorFlow, newest first"
SHORT = {
    "ran": "runs",
    "differs": "something else",
    "warned": "warns",
    "exited": "exits",
    "timeout": "hangs",
    "crashed": "crashes",
}
VERDICT_SIGNS = {verdicts.HOLDS: "✓", verdicts.IN_PART: "◐", verdicts.FAILS: "✗", verdicts.UNTESTED: "?"}


def table(project: Project, rows: list[str], here: set[str]) -> View:
    """One row a program, one column for each group of runtimes that behave alike in every row, the newest on the left.

    A table of more columns than a page has room for has one: in it, each row names its own groups.
    `here` are the programs on the same page: their rows link to them.
    """
    read = [_row(project, row) for row in rows]
    names = [name for name in project.roster if any(name in recorded for _, _, recorded in read)]
    columns = _alike([cells for _, _, cells in read], names, project.roster)
    folded = len(columns) > MOST_COLUMNS
    return view(
        "outcomes",
        folded=folded,
        heads=["", WORDS_OF_ALL] if folded else ["", *(briefly(column, names, project.roster) for column in columns)],
        rows=[
            (
                title,
                anchor(snippet) if snippet in here else "",
                list(
                    _shown(project, cells, _alike([cells], list(cells), project.roster) if folded else columns, names)
                ),
            )
            for title, snippet, cells in read
        ],
    )


def _shown(
    project: Project, cells: dict[str, dict[str, object]], columns: list[list[str]], names: list[str]
) -> Iterator[tuple[list[str], str, dict[str, object] | None]]:
    """For each column its runtimes, its head, and what stands in it."""
    for column in columns:
        yield column, briefly(column, names, project.roster), cells.get(column[0])


def _alike(rows: list[dict[str, dict[str, object]]], names: list[str], roster: Roster) -> list[list[str]]:
    """The runtimes whose cells are equal in every row, those with the newest TensorFlow first."""
    columns: list[list[str]] = []
    for name in newest_to_the_left(roster):
        if name not in names:
            continue
        alike = next((one for one in columns if all(row.get(one[0]) == row.get(name) for row in rows)), None)
        if alike:
            alike.append(name)
        else:
            columns.append([name])
    return columns


def _row(project: Project, row: str) -> tuple[str, str, dict[str, dict[str, object]]]:
    """A row's title, its program, and what a cell says, by runtime."""
    title, _, rest = row.rpartition(": ")
    snippet, _, mode = rest.partition(" ")
    if mode not in ("", "prints"):
        raise GateError(project.where(row), f'a table asks for "{mode}" of {snippet}', "write prints, or nothing")
    recorded = evidence.read(project.root, snippet)
    if recorded is None:
        raise GateError(f"snippets/{snippet}", f'a table names it ("{row}"), but nothing is recorded', "make evidence")
    home = home_of(project, snippet)
    return title, snippet, {name: cell(outcome, mode, home) for name, outcome in recorded.outcomes.items()}


def cell(outcome: Outcome, mode: str, home: Home | None) -> dict[str, object]:
    """What is shown: where a table shows the output, a warning beside it is not, and makes no column of its own."""
    said = said_of(outcome, home)
    lines = outcome.stdout.strip().split("\n") if outcome.outcome == "ran" and mode == "prints" else None
    if lines and said.kind == "warned":
        said = Said("ran")
    return {"lines": lines, "said": said, "word": SHORT.get(said.kind, "")}


def verdict_of(project: Project, statement: str | None) -> View:
    """The verdict on one statement, with the programs that prove it."""
    found = verdicts.statements(project)
    if statement not in found:
        raise GateError(
            verdicts.FOLDER,
            "a verdict directive without a statement above it",
            "put it below a heading like ## A1 … {#a1}",
        )
    judged = found[statement]
    tried = set(judged.supported) | set(judged.refuted)
    among = [name for name in project.roster if name in tried]
    sides = (("holds", judged.supported), ("does not hold", judged.refuted))
    up = "../" * url(judged.page).count("/")
    return view(
        "verdict",
        sign=VERDICT_SIGNS[judged.verdict],
        verdict=judged.verdict,
        sides=[(words, runtimes_in_words(side, among, project.roster)) for words, side in sides if side],
        proofs=[(f"{up}{url(block.page)}#{anchor(block.snippet)}", block.snippet) for block in judged.proofs],
    )


def verdicts_table(project: Project) -> View:
    """All statements in one table, to be filtered by verdict and source."""

    def row(judged: Statement) -> dict[str, object]:
        tried = set(judged.supported) | set(judged.refuted)
        among = [name for name in project.roster if name in tried]
        return {
            "judged": judged,
            "sign": VERDICT_SIGNS[judged.verdict],
            "link": f"{url(judged.page).removeprefix(url(f'{verdicts.FOLDER}/index.md'))}#{judged.id.lower()}",
            "on": runtimes_in_words(tried, among, project.roster) or "–",
        }

    return view("verdicts", rows=list(map(row, verdicts.statements(project).values())))


def numbers(project: Project) -> View:
    """How much is recorded, counted from the evidence."""
    records = [found for snippet in all_snippets(project.root) if (found := evidence.read(project.root, snippet))]
    return view(
        "numbers",
        programs=len(records),
        runtimes=len(project.roster),
        runs=sum(len(record.outcomes) for record in records),
        failures=sum(outcome.outcome != "ran" for record in records for outcome in record.outcomes.values()),
        replacements=len(replacements(project)),
        commit=commit(project.root)[:10],
    )
