"""Finds out by runs which rewrites hold, and records it: `python -m gate.tools.fixes`.

All that the pairs show is tried on all programs that are wrong on a target. What went wrong is left out, or made narrower, and
the programs are rewritten anew, until all that are rewritten completely do what they do at home. Runs are kept in .cache/.
"""

from __future__ import annotations

import argparse
import ast
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from keras_check.fixes import Fixed
from keras_check.knowledge import Knowledge, load
from keras_check.uses import uses

from gate.files import write_atomically
from gate.judging.foretelling.trials import (
    MOVE,
    TARGETS,
    Candidate,
    Proved,
    Result,
    Subject,
    candidates,
    equipped,
    fingerprint,
    read,
    rewritten,
    subjects,
    write,
)
from gate.reading.project import Project
from gate.reading.roster import Runtime
from gate.running.environments import provision
from gate.running.forkserver import Limits
from gate.running.instead import run_instead

ROOT = Path(__file__).resolve().parent.parent.parent
CACHE = ROOT / ".cache" / "fixes.json"
LIMITS = Limits(seconds=20)  # of programs that take two
ROUNDS = 30
WAYS = (None, False, True)  # whether all of tf may become tf.compat.v1: as --fix decides, never, and wherever it can


@dataclass(frozen=True)
class Trial:
    subject: Subject
    fixed: Fixed
    result: Result

    @property
    def rewrites(self) -> list[str]:
        return [one for one in self.fixed.used if not one.startswith(MOVE)]

    @property
    def moved(self) -> list[str]:
        return [one.removeprefix(MOVE) for one in self.fixed.used if one.startswith(MOVE)]

    @property
    def failed(self) -> bool:
        """It was rewritten completely, or it runs, and does not do the same."""
        return self.result == "else" or (self.result == "refuses" and not self.fixed.after)


class Runs:
    """What came of texts, run once."""

    def __init__(self, project: Project, runtime: Runtime) -> None:
        self.project, self.runtime = project, runtime
        self.known: dict[str, Result] = json.loads(CACHE.read_text()) if CACHE.exists() else {}

    def _key(self, subject: Subject, text: str) -> str:
        source = self.project.fingerprint(subject.snippet)
        return f"{self.runtime.id} {self.runtime.fingerprint} {subject.snippet} {source} {fingerprint(text)}"

    def of(self, wanted: Iterable[tuple[Subject, str]]) -> None:
        new = [(subject, text) for subject, text in dict.fromkeys(wanted) if self._key(subject, text) not in self.known]
        by_name = {subject.snippet: subject for subject, _ in new}
        print(f"{self.runtime.id}: {len(new)} to run", flush=True)
        try:
            texts = [(subject.snippet, text) for subject, text in new]
            for snippet, text, outcome in run_instead(self.project, self.runtime, texts, LIMITS):
                self.known[self._key(by_name[snippet], text)] = by_name[snippet].result(outcome)
        finally:
            write_atomically(CACHE, json.dumps(self.known), CACHE.parent)

    def result(self, subject: Subject, text: str) -> Result:
        return self.known[self._key(subject, text)]


class Search:
    """For the rewrites that hold on one target."""

    def __init__(self, project: Project, data: dict[str, Any], runtime: Runtime) -> None:
        self.data, self.target = data, runtime.id
        self.runs = Runs(project, runtime)
        self.subjects = subjects(project, runtime.id)
        self.candidates = {
            one.id: one for one in candidates(project, Knowledge(data, runtime.id)) if runtime.id in one.on
        }
        self.proved = Proved(rewrites={name: [] for name in self.candidates}, runtime=runtime.fingerprint)
        self.never_moved: set[str] = set()
        self.keys = {one.snippet: self._keys_of(one) for one in self.subjects}

    def _keys_of(self, subject: Subject) -> set[str]:
        known = Knowledge(self.data, self.target)
        try:
            tree = ast.parse(subject.text)
        except SyntaxError:
            return set()
        return {key for use in uses(tree, known.parameters, known.listed) for key in known.keys.spread(use.key)}

    @property
    def chosen(self) -> list[Candidate]:
        return [one for name, one in self.candidates.items() if name in self.proved.rewrites]

    def trials(self, moves: Iterable[bool | None]) -> list[Trial]:
        known = equipped(self.data, self.target, self.chosen, self.proved)
        made = [(one, done) for one in self.subjects for move in moves if (done := rewritten(one, known, move))]
        self.runs.of((one, done.text) for one, done in made)
        return [Trial(one, done, self.runs.result(one, done.text)) for one, done in made]

    def narrowed(self, trials: list[Trial], *, final: bool = False) -> bool:
        """Leaves out, or makes narrower, one rewrite of each trial that failed; says whether anything changed."""
        good: dict[str, list[Trial]] = defaultdict(list)
        for trial in trials:
            for name in trial.rewrites if trial.result == "same" else ():
                good[name].append(trial)
        changed = False
        for trial in trials:
            used = [name for name in trial.rewrites if name in self.proved.rewrites]
            if trial.moved and trial.failed:
                if final:
                    self._moved_wrongly(trial, used, good)
                    changed = True
            elif trial.failed and len(used) == len(trial.rewrites) and used:
                self._narrow(trial, used, good)
                changed = True
        if not changed:  # those that only stand in programs that were not rewritten completely: others may do better
            for name in {name for trial in trials for name in trial.rewrites} - good.keys():
                del self.proved.rewrites[name]
                changed = True
        return changed

    def _narrow(self, trial: Trial, used: list[str], good: dict[str, list[Trial]]) -> None:
        def weight(name: str) -> tuple[int, bool, int]:
            one = self.candidates[name]
            return len(good[name]), trial.subject.snippet in one.proofs, len(one.proofs)

        worst = min(used, key=weight)
        key = self._in_none_of(trial, worst, good[worst]) if good[worst] else None
        if key is None:
            del self.proved.rewrites[worst]
        else:
            self.proved.rewrites[worst] = sorted({*self.proved.rewrites[worst], key})

    def _moved_wrongly(self, trial: Trial, used: list[str], good: dict[str, list[Trial]]) -> None:
        """Names that go well by way of tf.compat.v1 in other programs do not in this one."""
        moves = [name for name in used if name.startswith("prelude")]
        key = self._in_none_of(trial, moves[0], good[moves[0]]) if moves else None
        print(f"  {trial.subject.snippet} goes wrong by way of tf.compat.v1; told by {key}")
        if key is not None:
            self.proved.rewrites[moves[0]] = sorted({*self.proved.rewrites[moves[0]], key})
            return
        counted = Counter(name for one in good[moves[0]] for name in one.moved)
        rarest = min(counted[name] for name in trial.moved)
        self.never_moved.update(name for name in trial.moved if counted[name] == rarest)

    def _in_none_of(self, trial: Trial, name: str, good: list[Trial]) -> str | None:
        """A use that tells a program in which a rewrite goes wrong from all in which it goes well."""
        harmless = set().union(*(self.keys[one.subject.snippet] for one in good))
        called = self.candidates[name].key.partition("(")[0]
        left = self.keys[trial.subject.snippet] - harmless
        return min(left, key=lambda key: (not key.startswith(called), key[0] in "?=", len(key), key), default=None)

    def run(self, recorded: Proved | None) -> Proved:
        """With what is `recorded`, only that is tried, and not all that the pairs show."""
        if recorded:
            self.proved.rewrites = {
                name: recorded.rewrites[name] for name in self.candidates if name in recorded.rewrites
            }
            self.proved.moved, self.proved.not_moved = recorded.moved, recorded.not_moved
        for number in range(ROUNDS):
            trials = self.trials((False, True))
            counted = Counter((trial.result, not trial.fixed.after) for trial in trials)
            print(f"{self.target}, round {number}: {len(self.proved.rewrites)} rewrites, {dict(counted)}", flush=True)
            if not self.narrowed(trials):
                break
        for _ in range(ROUNDS):
            good = [trial for trial in trials if trial.result == "same"]
            failed = {name for trial in trials if trial.failed for name in trial.moved}
            self.proved.moved = sorted({name for trial in good for name in trial.moved} - self.never_moved)
            self.proved.not_moved = sorted((failed | self.never_moved) - set(self.proved.moved))
            used = {name for trial in good for name in trial.rewrites}
            self.proved.rewrites = {
                name: self.proved.rewrites[name]
                for name in self.candidates
                if name in used & self.proved.rewrites.keys()
            }
            final = self.trials((None,))
            if not self.narrowed(final, final=True):
                break
        for trial in self.trials(WAYS):
            texts = self.proved.programs.setdefault(trial.subject.snippet, (fingerprint(trial.subject.text), {}))[1]
            texts[fingerprint(trial.fixed.text)] = trial.result
        for trial in final:
            if trial.failed:
                print(f"  {trial.subject.snippet} does not do the same: {trial.result}", trial.rewrites, trial.moved)
        counted = Counter((trial.result, not trial.fixed.after) for trial in final)
        print(
            f"{self.target}: {len(self.proved.rewrites)} rewrites, {len(self.proved.moved)} moved names, {dict(counted)}",
            flush=True,
        )
        return self.proved


def main() -> None:
    project, data = Project(ROOT), load()
    parser = argparse.ArgumentParser(prog="python -m gate.tools.fixes", description=__doc__)
    parser.add_argument("targets", nargs="*", default=TARGETS)
    parser.add_argument("--keep", action="store_true", help="try only the rewrites that are recorded, which is quicker")
    chosen = parser.parse_args()
    for target in chosen.targets:
        runtime = project.roster[target]
        if provision(runtime) is None:
            sys.exit(f"{target}: this machine has no Python {runtime.python}")
        recorded = read(project).get(target) if chosen.keep else None
        found = Search(project, data, runtime).run(recorded)
        write(project, read(project) | {target: found})


if __name__ == "__main__":
    main()
