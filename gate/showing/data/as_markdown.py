"""Every page as Markdown for programs that read: /guides/arg-scope/index.md, with its programs and their evidence in it."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import urlsplit

from gate.judging import evidence
from gate.judging.replacing.answers import none_in_words
from gate.judging.replacing.homes import effect, home_of
from gate.reading.error_pages import is_error_page, with_computed
from gate.reading.page import Directive, Part
from gate.reading.programs import program_path
from gate.reading.project import Project
from gate.reading.site_settings import Settings, settings
from gate.reading.urls import url
from gate.reading.walk import EvidencePlace, ProgramPlace, Shown, TablePlace, walk
from gate.running.outcome import Outcome
from gate.showing import tables
from gate.showing.directives import directed
from gate.showing.error_pages import proof_of, remedy_of
from gate.showing.labels import runtimes_in_words
from gate.showing.matrix import topics
from gate.showing.pair import proofs, replacements_of, replaces
from gate.showing.received import received
from gate.showing.reproduce import commands
from gate.showing.said import in_words, newest_first, record_of, shortened, the_newest
from gate.showing.since import first_version
from gate.showing.visible import visible

LINK = re.compile(r"(?<=\]\()[^)\s]+(?=\))")
ATTRIBUTES = re.compile(r"\s*\{(?:[#.:]| *download)[^}]*\}")  # of attr_list
ELSE = "It does something else than at home."
RESPELLED = "It runs: the same output as at home, spelled differently."
ENDS = {
    "ran": "It runs.",
    "raised": "It raises:",
    "exited": "It exits:",
    "timeout": "It does not end:",
    "crashed": "It crashes:",
}


def files(project: Project) -> Iterator[tuple[str, str]]:
    for path in project.pages:
        page = str(path.relative_to(project.root))
        if page.startswith("docs/"):
            yield markdown_of(page), as_markdown(project, page)


def markdown_of(page: str) -> str:
    """Where the Markdown of a page stands, relative to the site's root."""
    return f"{url(page)}index.md"


def as_markdown(project: Project, page: str) -> str:
    address = settings(project.root).page(page)
    lines = [f"<!-- {address} -->", ""]
    for line in _lines(project, page, project.page(project.root / page).parts, address):
        if line or lines[-1]:  # no two empty lines in a row; a program is one line here, and stays as it is
            lines.append(line)
    return "\n".join(lines).rstrip() + "\n"


def _lines(project: Project, page: str, parts: list[Part], address: str) -> Iterator[str]:
    if is_error_page(page):
        parts = with_computed(parts, page)
    for part in walk(parts):
        match part:
            case ProgramPlace(snippet, (opening, _, closing)):
                yield from (opening, program_path(project.root, snippet).read_text().strip("\n"), closing)
                if found := replaces(project, snippet):
                    yield from ("", visible(proofs(project, found).markdown(address)))
            case Shown(text, code=True):
                yield text
            case Shown(text) if text.startswith(":::"):
                yield f"The reference of `{text.removeprefix(':::').strip()}` is on [the page]({address})."
            case Shown(text):
                yield LINK.sub(
                    lambda found: _resolved(found[0], page, settings(project.root)), ATTRIBUTES.sub("", text)
                )
            case EvidencePlace(snippet, repeated=True):
                yield from ("", f"What `{snippet}` did stands above.", "")
            case EvidencePlace(snippet):
                yield from map(visible, _evidence(project, snippet))
            case TablePlace(rows, here):
                yield from ("", visible(tables.table(project, rows, here).markdown(address)), "")
            case Directive(name="remedy"):
                yield from map(visible, _remedy(project, page, address))
            case Directive(name="matrix"):
                yield from map(visible, _matrix(project))
            case Directive():
                yield from ("", visible(directed(project, part).markdown(address)), "")


def _remedy(project: Project, page: str, address: str) -> Iterator[str]:
    remedy = remedy_of(project, page)
    if remedy and (remedy.before or remedy.after):
        yield from (
            "",
            "Before:",
            "",
            "```python",
            *remedy.before,
            "```",
            "",
            "After:",
            "",
            "```python",
            *remedy.after,
            "```",
        )
        yield from ("", proof_of(project, remedy).markdown(address), "")


def _evidence(project: Project, snippet: str) -> Iterator[str]:
    """What happened, with each output and each warning said once."""
    recorded, roster = record_of(project, snippet), project.roster
    if recorded is None:  # while it is written
        yield from ("", f"`{snippet}` is not recorded yet.", "")
        return
    results: dict[Outcome, list[str]] = {}
    warnings: dict[str, list[str]] = {}
    for members, outcome in newest_first(recorded):
        results.setdefault(replace(outcome, warnings=()), []).extend(members)
        for text in outcome.warnings:
            warnings.setdefault(text, []).extend(members)
    home = home_of(project, snippet)
    yield from ("", f"`{snippet}` {in_words(recorded, roster, home)}.", "")
    for one in replacements_of(project, snippet):
        yield from (f"Write `{one.new}` instead: same output on {runtimes_in_words(one.holds_on, roster, roster)}.", "")
    if none := none_in_words(project, snippet):
        yield from (none, "")
    if found := received(project, snippet):
        yield from (found.markdown(""), "")
    if since := first_version(project, snippet):
        yield from (since.markdown(""), "")
    for outcome, on in results.items():
        ends = {"else": ELSE, "respelled": RESPELLED}.get(effect(outcome, home), ENDS[outcome.outcome])
        names = [name for name in roster if name in on]
        yield from (f"On {runtimes_in_words(names, recorded.outcomes, roster)}: {ends}", "")
        yield from _fenced(outcome.error)
        if outcome.stdout.strip():
            yield from ("Output:", "", *_fenced(shortened(outcome.stdout.strip("\n"))))
        yield from (f"Run it: `{' && '.join(commands(project, the_newest(names, roster), snippet))}`", "")
    together: dict[str, list[str]] = {}
    for text, on in warnings.items():
        together.setdefault(runtimes_in_words(on, recorded.outcomes, roster), []).append(text)
    for words, texts in together.items():
        yield from (f"Warnings on {words}:", "", *_fenced("\n".join(texts)))


def _fenced(text: str | None) -> Iterator[str]:
    if text and text.strip():
        fence = "`" * max([3, *(len(run) + 1 for run in re.findall("`{3,}", text))])
        yield from (f"{fence}text", text.strip("\n"), fence, "")


def _matrix(project: Project) -> Iterator[str]:
    for title, page, rows in topics(project):
        yield from ("", f"## [{title}]({settings(project.root).link(markdown_of(page))})", "")
        for row in rows:
            recorded, home = evidence.recorded(project.root, row.snippet), home_of(project, row.snippet)
            yield f"- `{row.snippet}` {in_words(recorded, project.roster, home)}"


def _resolved(target: str, page: str, site: Settings) -> str:
    """A link as it leads on from anywhere: pages to their Markdown, all else to where it stands."""
    parts = urlsplit(target)
    if parts.scheme or not parts.path:
        return target
    path = posixpath.normpath(posixpath.join(posixpath.dirname(page), parts.path))
    where = markdown_of(path) if path.endswith(".md") else path.removeprefix("docs/")
    return site.link(where) + (f"#{parts.fragment}" if parts.fragment else "")
