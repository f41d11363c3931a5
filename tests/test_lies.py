"""Inserts generated false statements into the real pages, one at a time: nine in ten must fail.

The rules were not tuned with this seed. No program runs.
"""

from __future__ import annotations

import random
import shutil
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest
from lies import Liar, Lie

from gate.diagnostics import GateError
from gate.judging.prose.rules import diagnostics_of
from gate.judging.verdicts import verdicts_match_the_record
from gate.reading.page import Page
from gate.reading.project import Project
from gate.reading.prose import Prose

ROOT = Path(__file__).parent.parent
SEED = 20261126
MAX_LIES = 30  # of each kind
ENOUGH = 0.9


class Judge:
    """Runs the prose rules on pages with and without a lie."""

    def __init__(self, scratch: Path) -> None:
        self.project, self.scratch = Project(ROOT), scratch

    def notices(self, lie: Lie) -> bool:
        text = lie.told((ROOT / lie.page).read_text())
        if lie.kind == "verdict":
            return self._notices_verdict(lie, text)
        return bool(diagnostics_of(self.project, Prose(Page(lie.page, text))))

    def _notices_verdict(self, lie: Lie, text: str) -> bool:
        page = self.scratch / lie.page
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(text)
        told = Project(self.scratch)
        told.roster = self.project.roster
        try:
            told.blocks = [block for block in self.project.blocks if block.page != lie.page] + told.blocks_of(page)
            return bool(list(verdicts_match_the_record(told)))
        except GateError:
            return True
        finally:
            shutil.copy(ROOT / lie.page, page)


@pytest.fixture
def judge(tmp_path: Path) -> Judge:
    for name in ("snippets", "evidence", "runtimes", "mkdocs.yml"):
        (tmp_path / name).symlink_to(ROOT / name)
    shutil.copytree(ROOT / "docs", tmp_path / "docs")
    return Judge(tmp_path)


def told() -> Iterator[tuple[str, list[Lie]]]:
    """Some lies of each kind."""
    by_kind: dict[str, list[Lie]] = defaultdict(list)
    for lie in Liar(Project(ROOT), SEED).lies():
        by_kind[lie.kind].append(lie)
    for kind, lies in by_kind.items():
        random.Random(SEED).shuffle(lies)
        yield kind, lies[:MAX_LIES]


def test_nine_in_ten_false_statements_fail(judge: Judge) -> None:
    noticed: dict[str, list[bool]] = {}
    missed = []
    for kind, lies in told():
        noticed[kind] = [judge.notices(lie) for lie in lies]
        missed += [lie for lie, found in zip(lies, noticed[kind], strict=True) if not found]
    for kind, found in noticed.items():
        print(f"{kind:16} {sum(found):4} of {len(found):4}")
    for lie in missed:
        print(f"missed: {lie.kind}: {lie.page}:{lie.number}\n  {lie.before[:300]}\n  {lie.after[0][1][:300]}")
    every = [one for found in noticed.values() for one in found]
    assert sum(every) / len(every) >= ENOUGH


def test_a_true_page_passes(judge: Judge) -> None:
    page = "docs/guides/variable-scope.md"
    assert not diagnostics_of(judge.project, Prose(Page(page, (ROOT / page).read_text())))
    assert not list(verdicts_match_the_record(judge.project))
