"""Measures the checker on public repositories: `python -m gate.tools.world FOLDER [--draw NUMBER [--seed SEED]]`.

FOLDER has the repositories, each at its commit in a folder owner+name. What is measured goes to checker/world/measured.json; with
--draw, findings to be judged are printed instead, as checker/world/judged.toml has them.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from keras_check.knowledge import Knowledge, load

from gate.reading.ports import ports
from gate.reading.project import Project
from gate.reading.world import MEASURED, measured, total
from gate.tools.world import drawing, upgrading
from gate.tools.world.measuring import measure

ROOT = Path(__file__).resolve().parents[3]
UPGRADER = "tf2.15"  # the runtime whose tf_upgrade_v2 is asked
NOTE = "Written by `python -m gate.tools.world`; never edited by hand."


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m gate.tools.world", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--draw", type=int, metavar="NUMBER", help="print findings to be judged")
    parser.add_argument("--seed", type=int, default=4711)
    asked = parser.parse_args()
    data = load()
    known = Knowledge(data, data["newest"])
    there = []
    for port in ports(ROOT):
        if (asked.folder / Path(port.where).stem).is_dir():
            there.append(port)
        else:
            print(f"{port.repository} is not in {asked.folder}; left out", file=sys.stderr)
    if asked.draw:
        print(drawing.drawn(asked.folder, there, known, asked.draw, asked.seed))
        return 0
    listed = [port for port in there if port.changes]
    upgraded = upgrading.upgraded(Project(ROOT).roster[UPGRADER], asked.folder, listed)
    repositories = [measure(asked.folder, port, known, upgraded.get(port.repository, {})) for port in listed]
    written: dict[str, object] = {
        "note": NOTE,
        "target": known.target,
        "upgrader": UPGRADER,
        "repositories": repositories,
    }
    (ROOT / MEASURED).write_text(_compact(written))
    for part in ("seen", "unseen", "blind"):
        found = total(one for one in measured(ROOT) if one.part == part)
        if found.all:
            share = f"{found.found} of {found.all} lines found ({found.found / found.all:.1%})"
            print(f"{part}: {share}, tf_upgrade_v2: {found.upgraded}")
    return 0


def _compact(written: dict[str, object]) -> str:
    """JSON with one repository a line."""
    lines = ",\n  ".join(json.dumps(one, ensure_ascii=False) for one in written["repositories"])  # type: ignore[attr-defined]
    head = ", ".join(
        f"{json.dumps(key)}: {json.dumps(value)}" for key, value in written.items() if key != "repositories"
    )
    return "{" + head + ', "repositories": [\n  ' + lines + "\n]}\n"


if __name__ == "__main__":
    sys.exit(main())
