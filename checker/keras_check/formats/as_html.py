"""A report in one file for whoever plans the work: how much there is to do, of which kind, in which files, in which order."""

from __future__ import annotations

import datetime
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from html import escape
from itertools import groupby
from pathlib import Path
from typing import Callable, NamedTuple

from keras_check import __version__
from keras_check.findings import VERDICTS, Finding
from keras_check.formats.writer import Writer
from keras_check.source import Problem
from keras_check.telling import SIGNS, counted, elsewhere, message, named, origin, what
from keras_check.totals import Totals

STYLE = Path(__file__).with_name("report.css")
NUMBERS = ("Findings", "Files")  # headers
SHOWN_KINDS = 25
SHOWN_FILES = 40
WIDEST = 300  # characters of a line of code
WORDS = {
    "raises": ("raise an error", "The program stops here."),
    "differs": ("silently do something else", "The program runs on, with another result and without a message."),
    "warns": ("warn", "The program works, for now."),
    "unsure": ("are unsure", "It depends on what only a run can tell: read these."),
}
ARGUMENTS = ("argument", "arguments", "required")
KIND = re.compile(r"[(\[=~].*")


class Found(NamedTuple):
    finding: Finding
    code: str


class Step(NamedTuple):
    """A part of the work; each finding belongs to the first that takes it."""

    title: str
    why: str
    takes: Callable[[Finding], bool]


STEPS = (
    Step("Requirements", "Nothing can be installed before these.", lambda one: one.rule == "pin"),
    Step(
        "Names that are gone",
        "A module that imports one stops at once, and nothing behind it can be tried.",
        lambda one: one.rule == "name" and one.verdict == "raises",
    ),
    Step(
        "Silent changes",
        "No error and no test of yours need show these, so do them before you trust a result.",
        lambda one: one.verdict == "differs",
    ),
    Step(
        "Arguments",
        "Renamed, removed or now required: the call stops, most often with a clear message.",
        lambda one: one.verdict == "raises" and (one.rule in ARGUMENTS or "(" in one.name.replace("()", "")),
    ),
    Step(
        "Other errors", "Methods, attributes and values that the version refuses.", lambda one: one.verdict == "raises"
    ),
    Step("Warnings", "These work for now.", lambda one: one.verdict == "warns"),
    Step("To look at", "Not sure without a run.", lambda _: True),
)


class Html(Writer):
    """The one format that keeps its findings, each with its line of code, because it sorts them."""

    def start(self) -> None:
        self.found: list[Found] = []
        self.problems: list[Problem] = []

    def finding(self, finding: Finding, code: str) -> None:
        self.found.append(Found(finding, code.rstrip()[:WIDEST]))

    def problem(self, problem: Problem) -> None:
        self.problems.append(problem)

    def end(self, totals: Totals) -> None:
        for part in self.parts(totals):
            self.line(part)

    def parts(self, totals: Totals) -> Iterator[str]:
        yield _head(f"What {self.target} does with this code")
        yield f"<h1>What {escape(self.target)} does with this code</h1>"
        yield f'<p class="lead">{_lead(totals)}</p>'
        if self.found:
            yield _tiles(totals)
            yield _steps(self.found)
            yield _kinds(self.found)
            yield from self.files()
        if self.problems:
            yield _unread(self.problems)
        yield self.foot(totals)

    def files(self) -> Iterator[str]:
        by_file: dict[str, list[Found]] = defaultdict(list)
        for one in self.found:
            by_file[one.finding.path].append(one)
        order = sorted(by_file, key=lambda path: (-len(by_file[path]), path))
        yield _files(order, by_file)
        yield "<h2>Every finding</h2>"
        for number, path in enumerate(order):
            yield self.file(number, path, by_file[path], is_open=len(order) == 1)

    def file(self, number: int, path: str, found: list[Found], *, is_open: bool) -> str:
        rows = "\n".join(map(self.row, found))
        opened = " open" if is_open else ""
        return (
            f"<details{opened}><summary><code>{escape(path)}</code> "
            f'<span class="count">{counted(len(found), "finding")}</span></summary>\n'
            f'<ol class="findings" id="file-{number}">\n{rows}\n</ol></details>'
        )

    def row(self, one: Found) -> str:
        finding = one.finding
        where = f"line {finding.line}" if finding.cell is None else f"cell {finding.cell}, line {finding.line}"
        said = [f'<p class="what">{_badge(finding.verdict)} {escape(what(finding, self.target))}</p>']
        if one.code.strip():
            said.append(f"<pre><code>{escape(one.code.strip())}</code></pre>")
        if finding.message:
            said.append(f'<p class="message">{escape(message(finding))}</p>')
        if finding.also:
            said.append(f'<p class="message">{elsewhere(finding)}</p>')
        more = [f"Write <code>{escape(finding.instead)}</code>"] if finding.instead else []
        more.extend([f'<a href="{escape(finding.url)}">the proof</a>'] if finding.url else [])
        if more:
            said.append(f'<p class="instead">{" · ".join(more)}</p>')
        return f'<li><span class="where">{where}</span><div>{"".join(said)}</div></li>'

    def foot(self, totals: Totals) -> str:
        today = datetime.date.today().isoformat()  # noqa: DTZ011 - the day of whoever reads it
        told = escape(origin(totals))
        return (
            f"<footer><p>{told} Made on {today} by keras-check {__version__}, which read the code and did not run it. "
            f'Each finding comes from runs that are recorded at <a href="{escape(self.site)}/">{escape(self.site)}</a>.</p>'
            "</footer></main></body></html>"
        )


def _head(title: str) -> str:
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        f'<meta name="color-scheme" content="light dark"><title>{escape(title)}</title>'
        f"<style>\n{STYLE.read_text(encoding='utf-8')}</style></head><body><main>"
    )


def _lead(totals: Totals) -> str:
    read = f"{counted(totals.files, 'file')} with {counted(totals.lines, 'line')}"
    if not totals.findings:
        return f"Nothing was found in {read}."
    there = f"<strong>{counted(totals.findings, 'finding')}</strong>"
    if totals.places > totals.findings:
        there += f" in {totals.places:,} places"
    lead = f"{there}, in {totals.files_with_findings:,} of {read}."
    if totals.fixable:
        lead += f" {totals.fixable:,} can be rewritten by <code>keras-check --fix</code>."
    return lead


def _badge(verdict: str) -> str:
    return f'<span class="badge {verdict}">{SIGNS[verdict]} {verdict}</span>'


def _tiles(totals: Totals) -> str:
    tiles = "".join(
        f'<li class="{verdict}"><b>{number:,}</b> <span>{SIGNS[verdict]} {WORDS[verdict][0]}</span>'
        f"<small>{WORDS[verdict][1]}</small></li>"
        for verdict, number in totals.by_verdict.items()
    )
    return f'<ul class="tiles">{tiles}</ul>'


def _steps(found: list[Found]) -> str:
    taken: dict[int, list[Finding]] = defaultdict(list)
    for one in found:
        taken[next(number for number, step in enumerate(STEPS) if step.takes(one.finding))].append(one.finding)
    rows = "".join(
        f"<tr><td>{STEPS[number].title}<small>{STEPS[number].why}</small></td>"
        f"<td class=number>{len(some):,}</td><td class=number>{len({one.path for one in some}):,}</td></tr>"
        for number, some in sorted(taken.items())
    )
    return _table("In which order", ("Step", "Findings", "Files"), rows)


def _kinds(found: list[Found]) -> str:
    """The same change in many places is one decision."""
    kinds: dict[tuple[str, str], list[Finding]] = defaultdict(list)
    for finding, _ in found:
        kinds[KIND.sub("", named(finding)) if finding.rule == "name" else named(finding), finding.verdict].append(
            finding
        )
    order = sorted(kinds.items(), key=lambda item: (-len(item[1]), item[0]))
    rows = [_kind(name, verdict, same) for (name, verdict), same in order]
    covered = sum(len(same) for _, same in order[:SHOWN_KINDS])
    note = f"{counted(len(order), 'change')}"
    if len(order) > SHOWN_KINDS:
        note += f"; the first {SHOWN_KINDS} are {100 * covered // len(found)} % of all findings"
    header = ("Change", "Findings", "Instead")
    return _table("Of which kind", header, "".join(rows[:SHOWN_KINDS]), note) + _rest(header, rows[SHOWN_KINDS:])


def _kind(name: str, verdict: str, same: list[Finding]) -> str:
    first = same[0]
    instead = next((one.instead for one in same if one.instead), "")
    written = f"<code>{escape(instead)}</code>" if instead else ""
    link = f' <a href="{escape(first.url)}">the proof</a>' if first.url else ""
    change = f"{_badge(verdict)} <code>{escape(name)}</code>"
    return f"<tr><td>{change}</td><td class=number>{len(same):,}</td><td>{written}{link}</td></tr>"


def _files(order: list[str], by_file: dict[str, list[Found]]) -> str:
    most = max(map(len, by_file.values()))
    rows = [
        f'<tr><td><a href="#file-{number}"><code>{escape(path)}</code></a></td><td class=number>{len(by_file[path]):,}</td>'
        f"<td>{_bar(by_file[path], most)}</td></tr>"
        for number, path in enumerate(order)
    ]
    header = ("File", "Findings", "Of them")
    return _table("In which files", header, "".join(rows[:SHOWN_FILES])) + _rest(header, rows[SHOWN_FILES:])


def _bar(found: list[Found], most: int) -> str:
    """Its words say what its colors do."""
    sorted_found = sorted((one.finding.verdict for one in found), key=VERDICTS.index)
    numbers = [(verdict, len(list(same))) for verdict, same in groupby(sorted_found)]
    parts = "".join(
        f'<i class="{verdict}" style="width:{100 * number / most:.1f}%"></i>' for verdict, number in numbers
    )
    words = " ".join(f"{SIGNS[verdict]}&#8239;{number}" for verdict, number in numbers)
    return f'<span class="bar" aria-hidden="true">{parts}</span><small>{words}</small>'


def _table(title: str, header: Iterable[str], rows: str, note: str = "") -> str:
    told = f"<p>{note}</p>" if note else ""
    return f"<h2>{title}</h2>{told}{_rows(title, header, rows)}"


def _rest(header: Iterable[str], rows: list[str]) -> str:
    return (
        f"<details><summary>{len(rows):,} more</summary>{_rows(f'{len(rows):,} more', header, ''.join(rows))}</details>"
        if rows
        else ""
    )


def _rows(label: str, header: Iterable[str], rows: str) -> str:
    names = "".join(f"<th{' class=number' if name in NUMBERS else ''}>{name}</th>" for name in header)
    start = f'<div class="scroll" tabindex="0" role="region" aria-label="{label}">'
    return f"{start}<table><thead><tr>{names}</tr></thead><tbody>{rows}</tbody></table></div>"


def _unread(problems: list[Problem]) -> str:
    rows = "".join(
        f"<li><code>{escape(one.path)}{f':{one.line}' if one.line else ''}</code> {escape(one.what)}</li>"
        for one in problems
    )
    return f"<h2>What could not be read</h2><ul>{rows}</ul>"
