"""A program's evidence as HTML. Words and signs carry the meaning, never color alone, and it reads without JavaScript."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import escape

from gate.diagnostics import Diagnostic, GateError
from gate.judging import evidence
from gate.judging.evidence import Evidence
from gate.reading.moves import formerly
from gate.reading.project import Project
from gate.reading.roster import Roster, Runtime
from gate.reading.urls import anchor, group_anchor
from gate.running.outcome import Outcome
from gate.showing.bar import bar
from gate.showing.captured import captured, shortened, to_run
from gate.showing.labels import label, runtimes_in_words
from gate.showing.reproduce import command
from gate.showing.since import first_version
from gate.showing.take_away import tools

NAMED = re.compile(r"[A-Za-z_][\w.]*(?::|$)")
LONGEST_HEAD = 110  # characters of an error that stand beside the versions
SIGNS = {"ran": "✓", "warned": "⚠", "raised": "✗", "exited": "⏏", "timeout": "⏱", "crashed": "☠"}


def evidence_of(project: Project, snippet: str, *, repeated: bool = False, draft: Evidence | None = None) -> str:
    """The strip and the groups of runtimes that behave alike, for one embedded program.

    `again` says that the page has shown it before, so that its anchor is taken. `draft` is shown in place of the record.
    """
    recorded = draft or record_of(project, snippet)
    if recorded is None:
        raise GateError(f"snippets/{snippet}", "not recorded yet", "make evidence")
    names, roster, groups = list(recorded.outcomes), project.roster, newest_first(recorded)
    kinds = kinds_of(recorded)
    strip = bar(recorded.outcomes, roster) + "".join(
        f'<li class="vk-{said.split()[0]}">{sign(said)} {_words(said, _code)} '
        f"<b>{escape(runtimes_in_words(on, names, roster))}</b></li>"
        for said, on in kinds.items()
    )
    newest = label(the_newest(names, roster))
    shown = "".join(_group(members, outcome, names, project, snippet, repeated) for members, outcome in groups)
    place = "" if repeated else f' id="{anchor(snippet)}"'
    named = "" if repeated else f' aria-label="What {escape(snippet)} does"'
    about = f'data-snippet="{escape(snippet)}"{named}'
    was = "" if repeated else _was(*map(anchor, formerly(project.root, snippet)))
    head = f'<ul class="vk-strip">{strip}<li class="vk-newest">newest checked: {escape(newest)}</li></ul>'
    since, below = first_version(project, snippet), tools(project, snippet, in_words(recorded, roster))
    return f'<section class="vk"{place} {about} data-search-exclude>{was}{head}{since}{shown}{below}</section>'


def record_of(project: Project, snippet: str) -> Evidence | None:
    """What is recorded of a program, on runtimes that there are."""
    recorded = evidence.read(project.root, snippet)
    if recorded and (gone := [name for name in recorded.outcomes if name not in project.roster]):
        raise GateError(
            f"snippets/{snippet}", f"recorded on {', '.join(gone)}, which the roster lacks", "make evidence"
        )
    if recorded and not recorded.outcomes:
        raise GateError(f"snippets/{snippet}", "recorded on no runtime", "make evidence")
    return recorded


def newest_first(recorded: Evidence) -> list[tuple[list[str], Outcome]]:
    """The groups of runtimes that behave alike."""
    names = list(recorded.outcomes)
    return sorted(recorded.groups(), key=lambda group: -max(map(names.index, group[0])))


def kinds_of(recorded: Evidence) -> dict[str, list[str]]:
    """The runtimes by what a strip says of them."""
    kinds: dict[str, list[str]] = {}
    for members, outcome in newest_first(recorded):
        kinds.setdefault(said_of(outcome), []).extend(members)
    return kinds


def in_words(recorded: Evidence, roster: Roster) -> str:
    """The strip as one line of text."""
    kinds = kinds_of(recorded).items()
    return "; ".join(f"{_words(said, str)} {runtimes_in_words(on, recorded.outcomes, roster)}" for said, on in kinds)


def said_of(outcome: Outcome) -> str:
    """What a strip says of an outcome: "ran", "warned", or the kind of failure with the error's type."""
    if outcome.outcome == "ran":
        return "warned" if outcome.warnings else "ran"
    return f"raised {error_type(outcome)}" if outcome.outcome == "raised" else outcome.outcome


def error_type(outcome: Outcome) -> str:
    """The last part of the type's name; "error" where there is not even a type."""
    return _first_line(outcome.error).partition(":")[0].rpartition(".")[2].strip() or "error"


def sign(said: str) -> str:
    kind = said.split(maxsplit=1)[0]
    return f'<span class="vk-sign vk-{kind}" aria-hidden="true">{SIGNS[kind]}</span>'


def _words(said: str, code: Callable[[str], str]) -> str:
    """`code` gives an error's type the form that it has in a text of this kind."""
    kind, _, error = said.partition(" ")
    words = {
        "ran": "runs on",
        "warned": "runs, with warnings, on",
        "raised": f"raises {code(error)} on",
        "exited": "exits on",
        "timeout": "does not end on",
        "crashed": "crashes on",
    }
    return words[kind]


def _code(text: str) -> str:
    return f"<code>{escape(text)}</code>"


def _group(
    members: list[str], outcome: Outcome, names: list[str], project: Project, snippet: str, repeated: bool
) -> str:
    said = said_of(outcome)
    where = runtimes_in_words(members, names, project.roster)
    head = f" <code>{escape(_first_line(outcome.error))}</code>" if outcome.error else ""
    parts = []
    for title, text in (
        ("Error", "" if _head_says_all(outcome) else outcome.error),
        ("Output", shortened(outcome.stdout.rstrip())),
        ("Warnings", "\n".join(outcome.warnings)),
    ):
        if text:
            parts.append(captured(title, text))
    parts.append(to_run(command(the_newest(members, project.roster), snippet)))
    opened = " open" if outcome.error else ""
    place = "" if repeated else f' id="{group_anchor(snippet, members)}"'
    was = "" if repeated else _was(*(group_anchor(old, members) for old in formerly(project.root, snippet)))
    more = "" if _head_says_all(outcome) else " vk-more"
    return (
        f'<details class="vk-group vk-{said.split()[0]}{more}"{place} data-runtimes="{" ".join(members)}"{opened}>'
        f"<summary>{was}{sign(said)} {escape(where)}{head}</summary>{''.join(parts)}</details>"
    )


def _was(*anchors: str) -> str:
    """Where links lead that were made when the program stood elsewhere: elements without words."""
    return "".join(f'<i id="{ident}"></i>' for ident in anchors)


def _first_line(text: str | None) -> str:
    """The line that begins with the error's type: of a syntax error, Python prints the place before it."""
    lines = (text or "").strip().splitlines() or [""]
    line = next((line for line in lines if NAMED.match(line)), lines[0])
    return line if len(line) <= LONGEST_HEAD else line[: LONGEST_HEAD - 1] + "…"


def _head_says_all(outcome: Outcome) -> bool:
    return outcome.error is None or _first_line(outcome.error) == outcome.error.strip()


def the_newest(names: list[str], roster: Roster) -> Runtime:
    """The newest of these runtimes, one without legacy Keras if there is one."""
    return roster[next((name for name in reversed(names) if not name.endswith("-legacy")), names[-1])]


def diagnostic(found: Diagnostic) -> str:
    title = '<p class="admonition-title">The gate</p>'
    return f'<div class="admonition danger">{title}<pre><code>{escape(str(found))}</code></pre></div>'
