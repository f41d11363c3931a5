"""What is said of a program's outcomes wherever they are shown: a word and a sign for each, never color alone."""

from __future__ import annotations

import re
from dataclasses import dataclass

from gate.diagnostics import GateError
from gate.judging import evidence
from gate.judging.evidence import Evidence
from gate.judging.replacing.homes import Home
from gate.reading.project import Project
from gate.reading.roster import Roster, Runtime
from gate.running.outcome import Outcome
from gate.showing.labels import runtimes_in_words

NAMED = re.compile(r"[A-Za-z_][\w.]*(?::|$)")
LONGEST_HEAD = 110  # characters of an error that stand beside the versions
MOST_CHARACTERS = 1500  # of an output on a page; the rest is in the evidence
SIGNS = {
    "ran": "✓",
    "differs": "≠",
    "warned": "⚠",
    "raised": "✗",
    "exited": "⏏",
    "timeout": "⏱",
    "crashed": "☠",
    "fails": "✗",
}
WORDS = {
    "ran": "runs on",
    "differs": "does something else, silently, on",
    "warned": "runs, with warnings, on",
    "raised": "raises {error} on",
    "exited": "exits on",
    "timeout": "does not end on",
    "crashed": "crashes on",
    "fails": "fails on",  # in one way or another
}


CLOSED = {"differs": "something else on", "warned": "warns on"}  # in the one line of a closed panel
# What heads a program, by the kind of its outcome on the newest version on which it is wrong.
LABELS = {"differs": "Does something else", "warned": "Warns"}


@dataclass(frozen=True)
class Said:
    """The kind of an outcome, and the type of the error if one was raised."""

    kind: str
    error: str = ""

    @property
    def sign(self) -> str:
        return SIGNS[self.kind]

    @property
    def words(self) -> str:
        return WORDS[self.kind].format(error=self.error)

    @property
    def verb(self) -> str:
        """Its words without "on", for a version that is named before them."""
        return self.words.removesuffix(" on").removesuffix(",")

    @property
    def closed(self) -> str:
        return CLOSED.get(self.kind, self.words)

    @property
    def label(self) -> str:
        """What heads a program that does this."""
        return LABELS.get(self.kind, "Fails")


FAILS = Said("fails")


def said_of(outcome: Outcome, home: Home | None) -> Said:
    """Where a program does something else than at home, that is what is said, whether it warns or not."""
    if home and home.is_else(outcome):
        return Said("differs")
    if outcome.outcome == "ran":
        return Said("warned" if outcome.warnings else "ran")
    return Said(outcome.outcome, error_type(outcome) if outcome.outcome == "raised" else "")


def error_type(outcome: Outcome) -> str:
    """The last part of the type's name; "error" where there is not even a type."""
    return first_line(outcome.error).partition(":")[0].rpartition(".")[2].strip() or "error"


def first_line(text: str | None) -> str:
    """The line that begins with the error's type: for a syntax error, Python prints the location before it."""
    lines = (text or "").strip().splitlines() or [""]
    line = next((line for line in lines if NAMED.match(line)), lines[0])
    return line if len(line) <= LONGEST_HEAD else line[: LONGEST_HEAD - 1] + "…"


def shortened(text: str) -> str:
    """As much of an output as a page has room for."""
    if len(text) <= MOST_CHARACTERS:
        return text
    kept = text[:MOST_CHARACTERS].rpartition(" ")[0]
    if len(kept) < MOST_CHARACTERS / 2:  # one word that is longer than the page has room for
        kept = text[:MOST_CHARACTERS]
    return f"{kept} …\n\n({len(text) - len(kept):,} more characters are in /evidence.json)"


def record_of(project: Project, snippet: str) -> Evidence | None:
    """The record of a program, whose runtimes must all be in the roster."""
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


def by_kind(recorded: Evidence, home: Home | None) -> dict[Said, list[str]]:
    """The runtimes by what is said of their outcomes."""
    kinds: dict[Said, list[str]] = {}
    for members, outcome in newest_first(recorded):
        kinds.setdefault(said_of(outcome, home), []).extend(members)
    return kinds


def failures_as_one(kinds: dict[Said, list[str]]) -> dict[Said, list[str]]:
    """The same, without telling errors from each other; one alone keeps its name."""
    failures = [said for said in kinds if said.kind not in ("ran", "warned", "differs")]
    merged: dict[Said, list[str]] = {}
    for said, members in kinds.items():
        merged.setdefault(FAILS if said in failures and len(failures) > 1 else said, []).extend(members)
    return merged


def label_of(recorded: Evidence, roster: Roster, home: Home | None, *, replaced: bool) -> str:
    """What heads a program that is not what to write: what it does on the newest version on which it is wrong; else "".

    A program that nothing replaces is headed only if the newest version of all refuses it, or makes something else of it.
    """
    wrong = [name for name, outcome in recorded.outcomes.items() if said_of(outcome, home).kind != "ran"]
    if not wrong:
        return ""
    said = said_of(recorded.outcomes[the_newest(wrong, roster).id], home)
    at_the_end = the_newest(list(recorded.outcomes), roster).id in wrong and said.kind != "warned"
    return said.label if replaced or at_the_end else ""


def in_words(recorded: Evidence, roster: Roster, home: Home | None) -> str:
    """The outcomes as one line of text."""
    kinds = by_kind(recorded, home).items()
    return "; ".join(f"{said.words} {runtimes_in_words(on, recorded.outcomes, roster)}" for said, on in kinds)


def the_most_used(names: list[str], roster: Roster) -> Runtime:
    """The newest TensorFlow of these with the Keras that it comes with; without one, the newest runtime."""
    usual = [
        name for name in names if name.startswith("tf") and not name.endswith("-legacy") and not roster[name].aside
    ]
    return the_newest(usual or names, roster)


def the_newest(names: list[str], roster: Roster) -> Runtime:
    """The newest of these runtimes, one without legacy Keras if there is one."""
    return roster[next((name for name in reversed(names) if not name.endswith("-legacy")), names[-1])]
