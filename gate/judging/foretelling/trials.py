"""Rewriting the project's own programs, and what comes of it: the proof of each rewrite.

Programs show what might be a rewrite (gate/judging/foretelling/rewrites.py). It is one on a target if a program that is wrong
there, rewritten with it, does there what it does at home, and if no program that was rewritten with it does anything else.
`python -m gate.tools.fixes` runs them and records it.
"""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, Literal

from keras_check.facts import identity
from keras_check.fixes import Fixed, fixed
from keras_check.knowledge import Knowledge

from gate.diagnostics import GateError
from gate.files import write_atomically
from gate.judging import evidence
from gate.judging.foretelling.rewrites import OLD_GRAPHS, Learned, learned
from gate.judging.replacing.homes import home_of
from gate.judging.replacing.proved_names import proved_names
from gate.judging.replacing.replacements import bad_on, replacements
from gate.judging.replacing.sameness import one_spelling
from gate.reading.programs import program_path
from gate.reading.project import Project
from gate.running.outcome import Outcome

TARGETS = ("tf2.21", "tf2.21-legacy")
RECORD = "evidence/fixes.json"
NOTE = "Written by `python -m gate.tools.fixes`; never edited by hand."
MOVE = "move "  # before a name of TensorFlow 1 that is used by way of tf.compat.v1
Result = Literal["same", "else", "refuses"]


@dataclass(frozen=True)
class Subject:
    """A program that is wrong on a target."""

    snippet: str
    text: str
    output: str  # at home
    replaced: bool  # whether a program is proved to replace it there

    def result(self, outcome: Outcome) -> Result:
        if outcome.outcome != "ran":
            return "refuses"
        return "same" if one_spelling(outcome.stdout) == self.output else "else"


@dataclass(frozen=True)
class Candidate:
    """What may be a rewrite."""

    key: str
    steps: tuple[tuple[str, ...], ...]
    on: frozenset[str]  # where the programs that show it hold
    proofs: frozenset[str]  # the old ones

    @property
    def id(self) -> str:
        return identity(self.key, self.steps)


@dataclass
class Proved:
    """What the trials on one target leave."""

    rewrites: dict[str, list[str]] = field(default_factory=dict)  # by identity: the uses beside which it is not made
    moved: list[str] = field(default_factory=list)  # names that go well by way of tf.compat.v1
    not_moved: list[str] = field(default_factory=list)  # those that only stand in programs that do not
    programs: dict[str, tuple[str, dict[str, Result]]] = field(default_factory=dict)
    """Fingerprints of each program and of what was made of it, with what came of that: as --fix does, and in either way."""
    runtime: str = ""  # fingerprint of its lock file


def subjects(project: Project, target: str) -> list[Subject]:
    """The programs that do not do on the target what they do at home, but those that need the files of others."""
    replaced = {one.old for one in replacements(project) if target in one.holds_on}
    found = []
    for snippet in dict.fromkeys(block.snippet for block in project.blocks):
        home = home_of(project, snippet)
        if home and home.proves and snippet not in project.receives and target in bad_on(project, snippet):
            text = program_path(project.root, snippet).read_text()
            found.append(Subject(snippet, text, home.output, snippet in replaced))
    return found


def fingerprint(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def candidates(project: Project, known: Knowledge) -> list[Candidate]:
    """What the pairs show, the most often shown first, and the modules in which a name was and is."""
    texts = project.root / "snippets"
    pairs = ((one, (texts / one.old).read_text(), (texts / one.new).read_text()) for one in replacements(project))
    found = learned(pairs, known)
    every = [_candidate(one) for one in found]
    every += _names_alone(project, {(one.key, one.steps) for one in every})
    modules: dict[tuple[str, str], list[Candidate]] = defaultdict(list)
    for one in every:
        if len(one.steps) == 1 and one.steps[0][0] == "name":
            (old, _, name), (new, _, other) = one.key.rpartition("."), one.steps[0][1].rpartition(".")
            if old and new and name == other and old != new and "keras" not in (old, new):
                modules[old, new].append(one)
    for (old, new), same in modules.items():
        on, proofs = (frozenset().union(*(getattr(one, name) for one in same)) for name in ("on", "proofs"))
        every.append(Candidate(f"{old}.*", (("module", new),), on, proofs))
    return sorted(every, key=lambda one: (-len(one.proofs), len(one.id), one.id))


def _names_alone(project: Project, known: set[tuple[str, tuple[tuple[str, ...], ...]]]) -> Iterator[Candidate]:
    """What is proved to replace a name, where the programs differ in more than a rewrite can tell."""
    for path, answers in proved_names(project).items():
        for one in answers:
            steps = (("name", one.new),)
            if one.is_name and not one.new.startswith(OLD_GRAPHS) and (path, steps) not in known:
                yield Candidate(path, steps, frozenset(one.on), frozenset())


def _candidate(one: Learned) -> Candidate:
    return Candidate(one.rewrite.key, one.rewrite.steps, frozenset(one.on), frozenset(old for old, _ in one.proofs))


def equipped(data: dict[str, Any], target: str, chosen: Iterable[Candidate], proved: Proved) -> Knowledge:
    """The knowledge of a target with these rewrites."""
    known = Knowledge(data, target)
    known.fixes.clear()
    for one in chosen:
        known.fixes[one.key].append((list(map(list, one.steps)), proved.rewrites.get(one.id, [])))
    known.moved, known.not_moved = set(proved.moved), set(proved.not_moved)
    return known


def rewritten(subject: Subject, known: Knowledge, move: bool | None = None) -> Fixed | None:
    return fixed(subject.text, known, (), move)


def fixes(project: Project, data: dict[str, Any], group: Any) -> dict[str, Any]:
    """What is proved, as data. Where nothing was tried, the programs that show a rewrite that is proved elsewhere suffice."""
    record = read(project)
    known = Knowledge(data, data["newest"])
    found = []
    for one in candidates(project, known):
        on = {target for target, proved in record.items() if one.id in proved.rewrites}
        if on:
            where: dict[tuple[str, ...], set[str]] = defaultdict(set)
            for target in sorted(on):
                where[tuple(record[target].rewrites[one.id])].add(target)
            every = tuple(sorted({key for unless in where for key in unless}))
            where[every].update(one.on - record.keys())
            found += [
                [one.key, list(map(list, one.steps)), list(unless), group(there)]
                for unless, there in where.items()
                if there
            ]
    return {"rewrites": found, **{kind: _names(record, kind, group) for kind in ("moved", "not_moved")}}


def _names(record: dict[str, Proved], kind: str, group: Any) -> dict[str, int]:
    names = sorted({name for proved in record.values() for name in getattr(proved, kind)})
    return {name: group(target for target, proved in record.items() if name in getattr(proved, kind)) for name in names}


def read(project: Project) -> dict[str, Proved]:
    """What is recorded, by target."""
    path = project.root / RECORD
    if not path.exists():
        return {}
    try:
        recorded = json.loads(path.read_text())["targets"]
        return {
            target: Proved(
                one["rewrites"],
                one["moved"],
                one["not_moved"],
                {snippet: (source, results) for snippet, (source, results) in one["programs"].items()},
                one["runtime"],
            )
            for target, one in recorded.items()
        }
    except (ValueError, KeyError, TypeError) as error:
        raise GateError(
            RECORD, f"not a valid record: {error!r}", "rewrite it with `python -m gate.tools.fixes`"
        ) from error


def write(project: Project, record: dict[str, Proved]) -> None:
    write_atomically(project.root / RECORD, text_of(record), project.root / evidence.SCRATCH)


def text_of(record: dict[str, Proved]) -> str:
    targets = {
        target: {
            "runtime": one.runtime,
            "programs": {snippet: list(what) for snippet, what in sorted(one.programs.items())},
            "rewrites": dict(sorted(one.rewrites.items())),
            "moved": sorted(one.moved),
            "not_moved": sorted(one.not_moved),
        }
        for target, one in record.items()
    }
    return json.dumps({"note": NOTE, "targets": targets}, indent=1, ensure_ascii=False) + "\n"
