"""How often the box has the right section first: `python -m gate.tools.asked SITE [--write]`.

SITE is a built site, or a folder with its errors.json. What is missed is shown for the half to tune on alone.
`--write` records the figures, which the site shows.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from gate.diagnostics import GateError
from gate.reading.asked import HALVES, KINDS, MEASURED, Asked, asked
from gate.running.node import a_node

ROOT = Path(__file__).resolve().parent.parent.parent
PROGRAM = Path(__file__).with_suffix(".mjs")


def answered(index: Path, texts: Sequence[str]) -> list[list[str]]:
    """The addresses of the sections that the box answers each text with, best first."""
    if not index.is_file():
        raise GateError(str(index), "there is no index", "build the site first: make site")
    found = a_node()
    if found is None:
        raise GateError(str(PROGRAM), "there is no Node to run it with", "install the requirements of the tests")
    command: list[str | Path] = [found, "--disable-warning=MODULE_TYPELESS_PACKAGE_JSON", PROGRAM, index.parent]
    done = subprocess.run(command, input=json.dumps(texts), capture_output=True, text=True, check=False)
    if done.returncode:
        raise GateError(str(PROGRAM), done.stderr[-500:], "see the error of Node")
    answers: list[list[str]] = json.loads(done.stdout)
    return answers


def measured(every: Sequence[Asked], answers: Sequence[Sequence[str]]) -> dict[str, dict[str, list[int]]]:
    """By half and kind: of how many asked the right section was first."""
    figures = {half: {kind: [0, 0] for kind in KINDS} for half in HALVES}
    for one, found in zip(every, answers, strict=True):
        figure = figures[one.half][one.kind]
        figure[0] += is_right(one, found)
        figure[1] += 1
    return figures


def is_right(one: Asked, found: Sequence[str]) -> bool:
    return bool(found) and found[0] in one.right


def main(site: str, write: bool = False) -> None:
    every = asked(ROOT)
    answers = answered(Path(site) / "errors.json", [one.message for one in every])
    for one, found in zip(every, answers, strict=True):
        if one.half == HALVES[0] and not is_right(one, found):
            print(f"{one.kind}: {one.message[:100]}\n    {found[:3]}, right is {list(one.right)}")
    figures = measured(every, answers)
    for half, kinds in figures.items():
        for kind, (first, of) in kinds.items():
            print(f"{half}, {kind}: {first} of {of}, {100 * first / of:.1f} %")
    if write:
        (ROOT / MEASURED).write_text(json.dumps(figures, indent=1) + "\n")


if __name__ == "__main__":
    try:
        main(next((one for one in sys.argv[1:] if one != "--write"), "site"), write="--write" in sys.argv)
    except GateError as error:
        sys.exit(str(error))
