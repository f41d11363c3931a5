"""Each of the project's programs that `--fix` rewrites is run on the target, and does there what the old one did at home."""

from __future__ import annotations

import json
import os
import random
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from keras_check.check import check
from keras_check.facts import identity
from keras_check.fixes import Fixed
from keras_check.knowledge import Knowledge, load
from keras_check.source import Source, parsed

from gate.judging.foretelling.trials import (
    MOVE,
    RECORD,
    TARGETS,
    Result,
    Subject,
    fingerprint,
    read,
    rewritten,
    subjects,
    text_of,
)
from gate.reading.project import Project
from gate.reading.roster import Runtime
from gate.running.environments import provision
from gate.running.forkserver import Limits
from gate.running.instead import run_instead
from gate.testing.items import PLAN
from gate.testing.plan import ONE_IN, Plan

ROOT = Path(__file__).parent.parent.parent
PROJECT = Project(ROOT)
LEAST = 0.6  # of the findings with a replacement
REMEDY = "run `python -m gate.tools.fixes`, then `python -m gate.tools.knowledge`"


@cache
def known(target: str) -> Knowledge:
    return Knowledge(load(), target)


@cache
def all_rewritten(target: str, move: bool | None = None) -> tuple[tuple[Subject, Fixed], ...]:
    found = ((one, rewritten(one, known(target), move)) for one in subjects(PROJECT, target))
    return tuple((one, done) for one, done in found if done)


def in_all_ways(target: str) -> Iterator[tuple[Subject, Fixed]]:
    for move in (None, False, True):
        yield from all_rewritten(target, move)


def result(one: Subject, done: Fixed, target: str) -> Result:
    """As it is recorded."""
    return read(PROJECT)[target].programs[one.snippet][1][fingerprint(done.text)]


def findings(text: str, target: str) -> int:
    source = parsed("program.py", text.encode())
    return len(check(source, known(target))) if isinstance(source, Source) else 0


def with_replacement(text: str, target: str) -> int:
    source = parsed("program.py", text.encode())
    return sum(bool(one.instead) for one in check(source, known(target))) if isinstance(source, Source) else 0


def test_the_record_was_not_edited_by_hand() -> None:
    assert (ROOT / RECORD).read_text() == text_of(read(PROJECT)), f"{RECORD} was edited: {REMEDY}"


@pytest.mark.parametrize("target", TARGETS)
def test_what_each_rewritten_program_does_is_recorded(target: str) -> None:
    record = read(PROJECT)[target]
    assert record.runtime == PROJECT.roster[target].fingerprint, f"{RECORD}: {target} has changed: {REMEDY}"
    now: dict[str, tuple[str, set[str]]] = {}
    for one, done in in_all_ways(target):
        now.setdefault(one.snippet, (fingerprint(one.text), set()))[1].add(fingerprint(done.text))
    recorded = {snippet: (before, set(results)) for snippet, (before, results) in record.programs.items()}
    different = sorted(snippet for snippet in now.keys() | recorded.keys() if now.get(snippet) != recorded.get(snippet))
    assert not different, f"{RECORD} is stale on {target} for {', '.join(different)}: {REMEDY}"


@pytest.mark.parametrize("target", TARGETS)
def test_a_rewritten_program_does_what_it_did_at_home(target: str) -> None:
    """One with findings left may refuse, as these foretell, but do nothing else."""
    wrong = []
    for one, done in all_rewritten(target):
        found = result(one, done, target)
        if found == "else" or (found == "refuses" and not findings(done.text, target)):
            wrong.append(f"snippets/{one.snippet} ({found}, by {'; '.join(done.used)})")
    assert not wrong, f"rewritten for {target}, these do not do what they do at home: {', '.join(wrong)}: {REMEDY}"


@pytest.mark.parametrize("target", TARGETS)
def test_each_rewrite_is_proved_by_a_program(target: str) -> None:
    record = read(PROJECT)[target]
    shown = {name for one, done in in_all_ways(target) if result(one, done, target) == "same" for name in done.used}
    offered = {identity(key, steps) for key, several in known(target).fixes.items() for steps, _ in several}
    unshown = sorted(name for name in offered if name in record.rewrites and name not in shown)
    unshown += sorted(name for name in known(target).moved if MOVE + name not in shown)
    assert not unshown, f"no program that does the same on {target} is rewritten with {', '.join(unshown)}: {REMEDY}"


@pytest.mark.parametrize("target", TARGETS)
def test_most_findings_with_a_replacement_are_rewritten(target: str) -> None:
    """Of the programs that another one is proved to replace: what the checker says to write is what is then written."""
    rewrites = {one.snippet: done for one, done in all_rewritten(target)}
    total = gone = 0
    for one in subjects(PROJECT, target):
        if one.replaced:
            before = with_replacement(one.text, target)
            total += before
            if one.snippet in rewrites:
                gone += max(0, before - with_replacement(rewrites[one.snippet].text, target))
    assert gone >= LEAST * total, f"{gone} of {total} findings with a replacement are rewritten for {target}"


def targets() -> Iterator[Runtime]:
    yield from (PROJECT.roster[target] for target in TARGETS)


@pytest.mark.parametrize("runtime", list(targets()), ids=TARGETS)
def test_rewritten_programs_run_again(runtime: Runtime, request: pytest.FixtureRequest) -> None:
    """In CI all; else those whose record differs from that of origin's default branch, and one in twenty."""
    if provision(runtime) is None:
        assert "CI" not in os.environ, f"no Python {runtime.python}"
        pytest.skip(f"this machine has no Python {runtime.python}; what is recorded was compared")
    chosen = _chosen(request.config.stash[PLAN], runtime.id)
    by_name = {one.snippet: (one, done) for one, done in all_rewritten(runtime.id) if one.snippet in chosen}
    texts = [(snippet, done.text) for snippet, (_, done) in by_name.items()]
    different = []
    for snippet, _, outcome in run_instead(PROJECT, runtime, texts, Limits()):
        one, done = by_name[snippet]
        before, now = result(one, done, runtime.id), one.result(outcome)
        if now != before:
            different.append(
                f"snippets/{snippet} ({before} is recorded, now it is {now}: {outcome.error or outcome.stdout})"
            )
    assert not different, f"rewritten for {runtime.id}: {'; '.join(different)}: {REMEDY}"


def _chosen(plan: Plan, target: str) -> set[str]:
    programs = read(PROJECT)[target].programs
    if plan.sample is None:
        return set(programs)
    drawn = random.Random(f"{plan.sample.seed} {target}").sample(sorted(programs), -(-len(programs) // ONE_IN))
    return {*drawn, *(snippet for snippet, what in programs.items() if _before(target).get(snippet) != list(what))}


def _before(target: str) -> dict[str, list[object]]:
    """What is recorded on origin's default branch."""
    base = subprocess.run(
        ["git", "merge-base", "HEAD", "origin/HEAD"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    shown = ["git", "show", f"{base.stdout.strip()}:{RECORD}"]
    recorded = subprocess.run(shown, cwd=ROOT, capture_output=True, text=True, check=False)
    found: dict[str, list[object]] = (
        json.loads(recorded.stdout or '{"targets": {}}')["targets"].get(target, {}).get("programs", {})
    )
    return found
