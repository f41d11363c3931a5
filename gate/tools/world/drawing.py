"""Draws findings to be judged: a repository at random, then one of its findings; what is unsure is left out."""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from pathlib import Path

from keras_check.findings import Finding
from keras_check.knowledge import Knowledge
from keras_check.source import files

from gate.reading.ports import Port
from gate.tools.world.measuring import findings


def drawn(folder: Path, ports: Sequence[Port], known: Knowledge, count: int, seed: int) -> str:
    chance = random.Random(seed)
    left = {port.repository: _sure(folder, port, known) for port in sorted(ports, key=lambda one: one.repository)}
    chosen: list[tuple[str, Finding]] = []
    while len(chosen) < count and (names := [name for name, found in left.items() if found]):
        name = chance.choice(names)
        chosen.append((name, left[name].pop(chance.randrange(len(left[name])))))
    chosen.sort(key=lambda one: (one[0], one[1].path, one[1].line))
    return "\n\n".join(_to_judge(name, one) for name, one in chosen)


def _sure(folder: Path, port: Port, known: Knowledge) -> list[Finding]:
    root = folder / Path(port.where).stem
    paths = [str(path.relative_to(root)) for path in files([str(root)])]
    return [one for one in findings(folder, port, known, paths) if one.verdict != "unsure"]


def _to_judge(repository: str, one: Finding) -> str:
    comment = (
        f"# {one.message.splitlines()[0] if one.message else ''} | {one.instead} | {one.url} | also {len(one.also)}"
    )
    cell = f"cell {one.cell}, " if one.cell is not None else ""
    fields = {
        "repository": repository,
        "path": one.path,
        "line": one.line,
        "rule": one.rule,
        "name": one.name,
        "verdict": one.verdict,
    }
    written = "\n".join(f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in fields.items())
    return f"[[finding]]\n{comment}\n{written}\ntrue = \nsection = \ninstead = \nwhy = {json.dumps(cell)}"
