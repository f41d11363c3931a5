"""The panel below a program: what it does on which versions. It reads without JavaScript."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import urlencode

from markupsafe import Markup

from gate.diagnostics import Diagnostic, GateError
from gate.judging.evidence import Evidence
from gate.judging.replacing.answers import none_in_words
from gate.judging.replacing.homes import Home, effect, home_of
from gate.judging.replacing.replacements import Replacement
from gate.reading.moves import formerly
from gate.reading.programs import program_path
from gate.reading.project import Project
from gate.reading.site_settings import settings
from gate.reading.urls import anchor, group_anchor, shown_at
from gate.running.outcome import Outcome
from gate.showing.bar import bar
from gate.showing.data.downloads import beside, file_of, notebook_of
from gate.showing.labels import runtimes_in_words
from gate.showing.pair import replacements_of, replaces
from gate.showing.received import received
from gate.showing.reproduce import commands
from gate.showing.said import (
    FAILS,
    by_kind,
    failures_as_one,
    first_line,
    in_words,
    newest_first,
    record_of,
    said_of,
    shortened,
    the_most_used,
    the_newest,
)
from gate.showing.since import first_version
from gate.showing.template import render

SHORT = 5  # lines of a program, below which its panel has room for one line more, on a phone
WARNINGS = "Warnings"
LONG = 80  # characters of what is not shown twice in a panel
MOST_PARTS = 3  # kinds of outcomes in the line of a closed panel: with more, all failures are one


def evidence_of(
    project: Project,
    snippet: str,
    *,
    repeated: bool = False,
    here: frozenset[str] = frozenset(),
    draft: Evidence | None = None,
) -> Markup:
    """The strip and the groups of runtimes that behave alike, for one embedded program.

    `repeated` says that the page has shown it before, so that its anchor is taken. `here` are the programs on the page:
    a replacement that is not among them is named while the panel is closed. `draft` is shown in place of the record.
    """
    recorded = draft or record_of(project, snippet)
    if recorded is None:
        raise GateError(f"snippets/{snippet}", "not recorded yet", "make evidence")
    roster, site = project.roster, settings(project.root)
    home = None if draft else home_of(project, snippet)  # the home of what is being edited is not known yet
    folded = bool(replaces(project, snippet))  # below a replacement, the line of proof says what matters
    former = () if repeated else formerly(project.root, snippet)
    instead = replacements_of(project, snippet)
    return render(
        "panel.html",
        snippet=snippet,
        repeated=repeated,
        anchor=anchor(snippet),
        short=len(program_path(project.root, snippet).read_text().strip().splitlines()) < SHORT,
        former=[anchor(old) for old in former],
        bar=bar(recorded.outcomes, roster, home),
        **verdict_line(project, recorded, home),
        received=received(project, snippet),
        since=first_version(project, snippet),
        groups=_each_text_once(
            _group(project, snippet, recorded, home, *group, former, folded=folded)
            for group in _alike_together(recorded, home)
        ),
        elsewhere=[_instead(project, one) for one in instead if one.new not in here],
        below=[_instead(project, one) for one in instead if one.new in here],
        none=none_in_words(project, snippet),
        base=site.base,
        files=[(path, PurePosixPath(path).name) for path in map(file_of, (snippet, *beside(project, snippet)))],
        notebook=notebook_of(snippet),
        report=site.repository and report_link(site.repository, snippet, in_words(recorded, roster, home)),
    )


def verdict_line(project: Project, recorded: Evidence, home: Home | None) -> dict[str, object]:
    """What is said in one line: what happens on the newest version, and on which others the same or something else."""
    newest = the_most_used(list(recorded.outcomes), project.roster)
    return {
        "newest": newest.name,
        "lead": said_of(recorded.outcomes[newest.id], home),
        "parts": list(_parts(project, recorded, home, newest.id)),
    }


def _instead(project: Project, one: Replacement) -> tuple[str, str, str]:
    """What to write instead, where it is shown, and where it is proved."""
    link = f"{settings(project.root).base}{shown_at(project, one.new)}"
    return one.new, link, runtimes_in_words(one.holds_on, project.scope(one.new), project.roster)


def _alike_together(recorded: Evidence, home: Home | None) -> list[tuple[list[str], Outcome]]:
    """The groups by what is said of them, the newest kind first, and within a kind the newest group."""
    kinds = list(by_kind(recorded, home))
    return sorted(newest_first(recorded), key=lambda group: kinds.index(said_of(group[1], home)))


def _parts(project: Project, recorded: Evidence, home: Home | None, newest: str) -> Iterator[dict[str, object]]:
    """What the closed panel says of all versions. A part is uniform if all of its versions do the same in every respect shown."""
    kinds, groups = by_kind(recorded, home), _alike_together(recorded, home)
    said_once = {(said_of(outcome, home), _essence(outcome, home)) for outcome in recorded.outcomes.values()}
    ways = Counter(said for said, _ in said_once)
    uniform = {said: ways[said] == 1 for said in kinds}
    if len(kinds) > MOST_PARTS:
        kinds, uniform = failures_as_one(kinds), {**uniform, FAILS: False}
    for said, members in sorted(kinds.items(), key=lambda part: newest not in part[1]):
        yield {
            "said": said,
            "groups": [at for at, (alike, _) in enumerate(groups) if alike[0] in members],
            "where": runtimes_in_words(members, recorded.outcomes, project.roster).replace(
                "legacy Keras on TF", "legacy Keras"
            ),
            "uniform": uniform[said],
            "is_lead": newest in members,
            "hidden": members == [newest],
        }


def _essence(outcome: Outcome, home: Home | None) -> object:
    """What two outcomes of one kind must share to be called the same: the error, or the output as at home, or all of it."""
    if outcome.outcome != "ran":
        return outcome.error
    if home is None:
        return outcome.stdout, outcome.warnings
    return outcome.stdout if home.is_else(outcome) else outcome.warnings


def _group(
    project: Project,
    snippet: str,
    recorded: Evidence,
    home: Home | None,
    members: list[str],
    outcome: Outcome,
    former: tuple[str, ...],
    *,
    folded: bool,
) -> dict[str, object]:
    head = first_line(outcome.error)
    head_is_all = outcome.error is None or head == outcome.error.strip()
    said = said_of(outcome, home)
    at_home = home if home and said.kind == "differs" else None
    among = [name for name in project.roster if name in recorded.outcomes or (home and name in home.runtimes)]
    texts = {
        "Error": "" if head_is_all else outcome.error,
        "Output": shortened(outcome.stdout.rstrip()),
        "At home": f"{runtimes_in_words(at_home.runtimes, among, project.roster)}:\n{at_home.spelled}"
        if at_home
        else "",
        WARNINGS: "\n".join(outcome.warnings),
    }
    return {
        "said": said,
        "where": runtimes_in_words(members, recorded.outcomes, project.roster),
        "members": members,
        "anchor": group_anchor(snippet, members),
        "former": [group_anchor(old, members) for old in former],
        "head": head,
        "respelled": effect(outcome, home) == "respelled",
        "more": not head_is_all,
        "opened": not folded and (bool(outcome.error) or at_home is not None),
        "texts": [(title, text) for title, text in texts.items() if text],
        "command": "\n".join(commands(project, the_newest(members, project.roster), snippet)),
    }


def _each_text_once(groups: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """What a group prints that an earlier one prints, too, is named by that one: `repeats` has title, where and anchor.

    Of warnings each line may be one that was shown.
    """
    first: dict[tuple[str, str], tuple[str, str, str]] = {}
    found = []
    for group in groups:
        shown: list[tuple[str, str]] = []
        repeats: list[tuple[str, str, str]] = []
        for title, text in group["texts"]:
            parts = text.split("\n") if title == WARNINGS else [text]
            told = {part: first[title, part] for part in parts if len(part) > LONG and (title, part) in first}
            repeats += dict.fromkeys(told.values())
            new = [part for part in parts if part not in told]
            shown += [(title, "\n".join(new))] if new else []
            for part in new:
                first[title, part] = title, group["where"], group["anchor"]
        group["texts"], group["repeats"] = shown, repeats
        found.append(group)
    return found


def report_link(repository: str, snippet: str, did: str) -> str:
    """An issue that is already filled in; its form is .github/ISSUE_TEMPLATE/wrong-on-my-version.yml."""
    filled = {"template": "wrong-on-my-version.yml", "program": snippet, "recorded": did}
    return f"{repository}/issues/new?{urlencode(filled)}"


def diagnostic(found: Diagnostic) -> Markup:
    return render("diagnostic.html", diagnostic=found)
