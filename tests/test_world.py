"""What is measured on public repositories adds up, and is about the lines that the records of ports have."""

from __future__ import annotations

import json
import shutil
from collections import Counter
from pathlib import Path

import pytest

from gate.diagnostics import GateError
from gate.reading.ports import ports
from gate.reading.project import Project
from gate.reading.world import JUDGED, MEASURED, judged, measured, total
from gate.showing.world import PARTS, shown_world

ROOT = Path(__file__).parent.parent


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "checker" / "world", tmp_path / "checker" / "world")
    return tmp_path


def test_measured_is_about_the_recorded_lines() -> None:
    """Whoever corrects a record measures again: `python -m gate.tools.world FOLDER_WITH_REPOSITORIES`."""
    recorded = {port.repository: port for port in ports(ROOT) if port.changes}
    found = measured(ROOT)
    assert {one.repository for one in found} == set(recorded)
    for one in found:
        port = recorded[one.repository]
        assert port.changes
        kinds = Counter(kind for lines in port.changes.at.values() for kind in lines.values())
        assert {kind: lines.all for kind, lines in one.lines.items()} == kinds, one.repository
        assert (one.commit, one.part) == (port.commit, port.changes.part)
        for path, lines in one.missed.items():
            assert lines.items() <= port.changes.at[path].items(), (one.repository, path)


def test_the_checker_finds_what_it_is_meant_to_find() -> None:
    """Of all lines, and of those that nobody looked at while the rules were made; and more than TensorFlow's own script."""
    found = measured(ROOT)
    assert total(found).found >= 0.7 * total(found).all
    assert total(found).found > 2 * total(found).upgraded


def test_what_it_reports_is_right() -> None:
    found = judged(ROOT)
    assert (
        len(found) == len({(one.repository, one.path, one.cell, one.line, one.rule, one.name) for one in found}) == 100
    )
    assert sum(one.true for one in found) >= 95


@pytest.mark.parametrize("part", PARTS)
def test_each_part_is_shown(part: str) -> None:
    shown = shown_world(Project(ROOT), (part,), "a page")
    assert shown.html()
    assert shown.markdown("").startswith(("|", "Of "))


def test_an_unknown_part_is_named() -> None:
    with pytest.raises(GateError, match="write one of recall, missed, precision, judged"):
        shown_world(Project(ROOT), ("recal",), "a page")


def test_numbers_that_do_not_add_up_are_refused(copy: Path) -> None:
    path = copy / MEASURED
    record = json.loads(path.read_text())
    one = next(one for one in record["repositories"] if one["missed"])
    kind = next(kind for kinds in one["missed"].values() for kind in kinds)
    one["lines"][kind][1] += 1
    path.write_text(json.dumps(record))
    with pytest.raises(GateError, match=f"{one['repository']}: the numbers of {kind} do not add up"):
        measured(copy)


def test_a_finding_that_nobody_judged_is_refused(copy: Path) -> None:
    path = copy / JUDGED
    path.write_text(path.read_text().replace("true = true", 'true = ""', 1))
    with pytest.raises(GateError, match="not judged"):
        judged(copy)


def test_a_wrong_finding_needs_a_reason(copy: Path) -> None:
    path = copy / JUDGED
    first, rest = path.read_text().split("section = true", 1)
    path.write_text(first + "section = false" + rest.split("why = ", 1)[0] + 'why = ""\n')
    with pytest.raises(GateError, match="wrong without a reason"):
        judged(copy)
