"""A run with a deadline ends in time, runs changed programs first, and reports what it only compared."""

from __future__ import annotations

import math
import time

import pytest
from small_project import SmallProject, commit, runs

from gate.reading.project import Project
from gate.testing import plan
from gate.testing.plan import Plan


def test_without_time_all_records_are_checked(recorded: SmallProject) -> None:
    done = recorded.gate("--until", str(time.time()), "docs")
    assert done.returncode == 0, done.stdout
    assert "Out of time: 42 of 42 runs did not start." in done.stdout
    assert len(runs(recorded)["compared"]) == 42
    assert not runs(recorded)["ran"]


def test_with_time_everything_runs(recorded: SmallProject) -> None:
    done = recorded.gate("--until", str(time.time() + 3600), "docs")
    assert done.returncode == 0, done.stdout
    assert "Out of time" not in done.stdout
    assert len(runs(recorded)["ran"]) == 42


def test_a_false_claim_fails_without_a_run(recorded: SmallProject) -> None:
    page = recorded.root / "docs" / "page.md"
    page.write_text(page.read_text().replace('prints="no flag"', 'prints="a flag"'))
    done = recorded.gate("--until", str(time.time()), "docs")
    assert done.returncode == 1
    assert "docs/page.md:7: on bare, expected output:\na flag\nactual output:\nno flag" in done.stdout


def test_a_stale_record_fails_without_a_run(recorded: SmallProject) -> None:
    (recorded.root / "snippets" / "page" / "program_3.py").write_text("print(4)\n")
    done = recorded.gate("--until", str(time.time()), "docs")
    assert done.returncode == 1
    assert "stale record: page/program_3.py has changed" in done.stdout


def test_changed_programs_run_first(recorded: SmallProject, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not Plan(Project(recorded.root), deadline=math.inf).urgent
    (recorded.root / "snippets" / "page" / "program_3.py").write_text("print(4)\n")
    both = {("page/program_3.py", "bare"), ("page/program_3.py", "bare-flag")}
    assert Plan(Project(recorded.root), deadline=math.inf).urgent == both
    assert recorded.gate("--record", "docs").returncode == 0  # recorded, but not committed
    assert Plan(Project(recorded.root), deadline=math.inf).urgent == both
    commit(recorded, "2020-02-01T00:00:00Z")
    commit(recorded, "2020-02-01T12:00:00Z")
    assert Plan(Project(recorded.root), deadline=math.inf).urgent == both
    monkeypatch.setattr(plan, "PORTION", 4)
    drawn = sorted((block.snippet, name) for block in Project(recorded.root).blocks for name in block.runtimes)
    here = Plan(Project(recorded.root), deadline=math.inf)
    assert set(sorted(drawn, key=lambda run: here.place(*run))[:2]) == both
    commit(recorded, "2020-02-03T00:00:00Z")
    assert not Plan(Project(recorded.root), deadline=math.inf).urgent


def test_moved_programs_do_not_run_first(recorded: SmallProject) -> None:
    for folder, ending in (("snippets", "py"), ("evidence", "json")):
        old = recorded.root / folder / "page" / f"program_3.{ending}"
        old.rename(old.with_name(f"moved_3.{ending}"))
    page = recorded.root / "docs" / "page.md"
    page.write_text(page.read_text().replace("program_3.py", "moved_3.py"))
    commit(recorded, "2020-02-01T00:00:00Z")
    assert not Plan(Project(recorded.root), deadline=math.inf).urgent


def test_plans_differ_by_commit_and_together_cover_everything(
    recorded: SmallProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(plan, "PORTION", 4)
    commit(recorded, "2020-03-01T00:00:00Z")
    everything = {(block.snippet, name) for block in Project(recorded.root).blocks for name in block.runtimes}
    covered, plans = set(), set()
    for day in range(2, 22):
        commit(recorded, f"2020-03-{day:02}T00:00:00Z")
        here = Plan(Project(recorded.root))
        drawn = sorted(everything, key=lambda run: here.place(*run))
        assert drawn == sorted(everything, key=lambda run: here.place(*run))
        covered |= set(drawn[: len(drawn) // 3])
        plans.add(tuple(drawn))
    assert len(plans) == 20
    assert covered == everything


def test_a_batch_has_one_runtime_and_a_limited_size(recorded: SmallProject, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plan, "PORTION", 4)
    here = Plan(Project(recorded.root))
    portions: dict[str, set[str]] = {}
    for block in Project(recorded.root).blocks:
        for name in block.runtimes:
            portions.setdefault(here.portion(block.snippet, name), set()).add(name)
    assert all(len(names) == 1 for names in portions.values())
    assert len(portions) > 6


def test_few_runs_start_with_the_newest_runtime_and_read_no_other_record(recorded: SmallProject) -> None:
    done = recorded.gate("-n0", "-v", "-k", "program_3", "docs")
    ran = [line.split()[0].rpartition("::")[2] for line in done.stdout.splitlines() if " PASSED " in line]
    assert ran == ["page/program_3.py[bare-flag]", "page/program_3.py[bare]"]
    everything = {(block.snippet, name) for block in Project(recorded.root).blocks for name in block.runtimes}
    for selected, read in ((plan.PORTION, False), (plan.PORTION + 1, True)):
        here = Plan(Project(recorded.root))
        here.selected = selected
        sorted(everything, key=lambda run: here.place(*run))
        assert ("urgent" in vars(here)) is read


def test_an_unreadable_page_does_not_stop_other_runs(recorded: SmallProject) -> None:
    (recorded.root / "docs" / "typo.md").write_text(
        '---\nruntimes: "bear"\n---\n\n```python\n--8<-- "page/program.py"\n```\n'
    )
    for options in ([], ["-n2"]):
        done = recorded.gate(*options, "docs")
        assert 'docs/typo.md:1: "bear" in the selector "bear" is neither a runtime nor a locked package' in done.stdout
        assert "INTERNALERROR" not in done.stdout
        assert len(runs(recorded)["ran"]) == 42


def test_tests_without_a_runtime_run_first(recorded: SmallProject) -> None:
    done = recorded.gate("-n2", "-v")
    ran = [line.split()[-1] for line in done.stdout.splitlines() if " PASSED " in line]
    assert len(ran) > 42
    assert not [name for name in ran[:5] if name.endswith("]")], done.stdout
