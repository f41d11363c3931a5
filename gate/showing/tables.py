"""The tables that pages ask for by a comment: outcomes by version, verdicts, runtimes, numbers. All as HTML."""

from __future__ import annotations

from html import escape

from markdown import markdown

from gate.diagnostics import GateError
from gate.judging import evidence, verdicts
from gate.reading.programs import all_snippets
from gate.reading.project import Project
from gate.reading.urls import anchor, url
from gate.running.outcome import Outcome
from gate.showing.data.evidence_json import commit
from gate.showing.labels import runtimes_in_words
from gate.showing.panel import error_type, said_of, sign


def table(project: Project, rows: list[str], here: set[str]) -> str:
    """One row a program, one column for each group of runtimes that behave alike in every row.

    `here` are the programs on the same page: their rows link to them.
    """
    read = [_row(project, row) for row in rows]
    ran_on = {name for _, cells, _ in read for name in cells}
    columns: list[list[str]] = []
    for name in project.roster:
        if name not in ran_on:
            continue
        alike = next((c for c in columns if all(cells.get(c[0]) == cells.get(name) for _, cells, _ in read)), None)
        if alike:
            alike.append(name)
        else:
            columns.append([name])
    names = [name for name in project.roster if name in ran_on]
    heads = ["", *(runtimes_in_words(column, names, project.roster) for column in columns)]
    body = ""
    for title, cells, snippet in read:
        head = f'<a href="#{anchor(snippet)}">{_inline(title)}</a>' if snippet in here else _inline(title)
        row = "".join(f'<td data-runtimes="{" ".join(c)}">{cells.get(c[0], "<i>not run</i>")}</td>' for c in columns)
        body += f'<tr><th scope="row">{head}</th>{row}</tr>'
    return grid("Outcomes by version", heads, body)


def grid(label: str, heads: list[str], rows: str, kind: str = "") -> str:
    """A table that scrolls by itself, by keyboard too, where the screen is narrower."""
    head = "".join(f'<th scope="col">{escape(title)}</th>' if title else "<td></td>" for title in heads)
    return (
        f'<div class="vk-table {kind}" tabindex="0" role="region" aria-label="{label}"><table class="vk-grid">'
        f"<thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div>"
    )


def _row(project: Project, row: str) -> tuple[str, dict[str, str], str]:
    title, _, rest = row.rpartition(": ")
    snippet, _, mode = rest.partition(" ")
    if mode not in ("", "prints"):
        raise GateError(project.where(row), f'a table asks for "{mode}" of {snippet}', "write prints, or nothing")
    recorded = evidence.read(project.root, snippet)
    if recorded is None:
        raise GateError(f"snippets/{snippet}", f'a table names it ("{row}"), but nothing is recorded', "make evidence")
    cells = {name: _cell(outcome, mode) for name, outcome in recorded.outcomes.items()}
    return title, cells, snippet


def _cell(outcome: Outcome, mode: str) -> str:
    said = said_of(outcome)
    if outcome.outcome == "ran" and mode == "prints":
        return escape(outcome.stdout.strip()).replace("\n", "<br>")
    words = {"ran": "runs", "warned": "warns", "exited": "exits", "timeout": "hangs", "crashed": "crashes"}
    word = f"<code>{escape(error_type(outcome))}</code>" if outcome.outcome == "raised" else words[said]
    return f"{sign(said)} {word}"


def verdict_of(project: Project, statement: str | None) -> str:
    """The verdict on one statement, with the programs that prove it."""
    found = verdicts.statements(project)
    if statement not in found:
        raise GateError(
            verdicts.FOLDER,
            "a verdict directive without a statement above it",
            "put it below a heading like ## A1 … {#a1}",
        )
    judged = found[statement]
    lines = [f'<p class="vk-verdict">{_verdict_words(judged.verdict)}</p>']
    tried = set(judged.supported) | set(judged.refuted)
    among = [name for name in project.roster if name in tried]
    said = [
        f"{words} on {escape(runtimes_in_words(side, among, project.roster))}"
        for words, side in (("holds", judged.supported), ("does not hold", judged.refuted))
        if side
    ]
    if said:
        proofs = ", ".join(
            f'<a href="{_up(judged.page)}{url(block.page)}#{anchor(block.snippet)}">'
            f"<code>{escape(block.snippet)}</code></a>"
            for block in judged.proofs
        )
        lines.append(f'<p class="vk-proofs">It {"; it ".join(said)}. Proved by {proofs}.</p>')
    return "".join(lines)


def _verdict_words(words: str) -> str:
    sign = {verdicts.HOLDS: "✓", verdicts.IN_PART: "◐", verdicts.FAILS: "✗", verdicts.UNTESTED: "?"}[words]
    kind = words.replace(" ", "-")
    return f'<b class="vk-{kind}"><span class="vk-sign" aria-hidden="true">{sign}</span> {words}</b>'


def verdicts_table(project: Project) -> str:
    """All statements in one table, to be filtered by verdict and source."""
    rows = ""
    for judged in verdicts.statements(project).values():
        link = f"{url(judged.page).removeprefix(url(f'{verdicts.FOLDER}/index.md'))}#{judged.id.lower()}"
        tried = set(judged.supported) | set(judged.refuted)
        on = runtimes_in_words(tried, [name for name in project.roster if name in tried], project.roster) or "–"
        rows += (
            f'<tr data-verdict="{judged.verdict}" data-source="{escape(judged.source)}"><th scope="row">'
            f'<a href="{link}">{judged.id}</a></th><td>{_inline(judged.text)}</td><td>{escape(judged.source)}</td>'
            f"<td>{_verdict_words(judged.verdict)}</td><td>{escape(on)}</td></tr>"
        )
    return grid("All verdicts", ["", "What it says", "Source", "Verdict", "Tried on"], rows, "vk-verdicts")


def numbers(project: Project) -> str:
    """How much is recorded, counted from the evidence."""
    records = [found for snippet in all_snippets(project.root) if (found := evidence.read(project.root, snippet))]
    runs = sum(len(record.outcomes) for record in records)
    failures = sum(outcome.outcome != "ran" for record in records for outcome in record.outcomes.values())
    return (
        f'<p class="vk-numbers"><b>{len(records)}</b> programs, <b>{len(project.roster)}</b> runtimes, '
        f"<b>{runs}</b> recorded runs, <b>{failures}</b> of them failures shown word for word. "
        f"Commit <code>{commit(project.root)[:10]}</code>.</p>"
    )


def _inline(text: str) -> str:
    return markdown(text).removeprefix("<p>").removesuffix("</p>")


def _up(page: str) -> str:
    return "../" * url(page).count("/")
