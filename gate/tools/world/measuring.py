"""Which of the lines that had to change the checker reports."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection
from pathlib import Path

from keras_check.check import check
from keras_check.findings import Finding
from keras_check.knowledge import Knowledge
from keras_check.project import Project as Sources
from keras_check.source import Problem, Source, read

from gate.reading.ports import Port

# an import that binds the framework: an edit of it repairs every line that uses what it binds
WHOLE = {
    "tf.": re.compile(r"\s*import tensorflow as tf\b"),
    "keras.backend.": re.compile(r"\s*(from keras import .*\bbackend\b|import keras\.backend as )"),
}


def findings(folder: Path, port: Port, known: Knowledge, paths: Collection[str]) -> list[Finding]:
    """What the checker says of files of a repository that was written for the version that it ran on."""
    root = folder / Path(port.where).stem
    sources = Sources(_opened, [str(root)], known)
    homes = [port.home] if port.home else []
    found: list[Finding] = []
    for path in paths:
        source = read(root / path)
        if isinstance(source, Problem):
            print(f"{source.path}:{source.line}: {source.what}")
            continue
        found.extend(one._replace(path=path) for one in check(source, known, homes, sources))
    return found


def _opened(path: str) -> Source | None:
    found = read(Path(path)) if Path(path).is_file() else None
    return found if isinstance(found, Source) else None


def measure(folder: Path, port: Port, known: Knowledge, upgraded: dict[str, list[int]]) -> dict[str, object]:
    """Per kind: all lines, those with a finding, those with one that is sure, and those that tf_upgrade_v2 changes or names."""
    assert port.changes
    found = findings(folder, port, known, port.changes.at)
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0, 0])
    missed: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for path, lines in port.changes.at.items():
        here = [one for one in found if one.path == path]
        written = _lines(folder / Path(port.where).stem / path)
        for line, kind in sorted(lines.items()):
            told = {one.verdict == "unsure" for one in here if _is_about(one, line, written[line - 1])}
            counts[kind][0] += 1
            counts[kind][1] += bool(told)
            counts[kind][2] += False in told
            counts[kind][3] += _is_upgraded(line, written, upgraded.get(path, ()))
            if not told:
                missed[path][kind].append(line)
    return {
        "repository": port.repository,
        "commit": port.commit,
        "part": port.changes.part,
        "findings": len(found),
        "lines": counts,
        "missed": missed,
    }


def _is_about(one: Finding, line: int, written: str) -> bool:
    """A finding lists the line, or stands at a use of what this import binds."""
    if line in (one.line, *(place.line for place in one.also)):
        return True
    return any(one.name.startswith(start) and pattern.match(written) for start, pattern in WHOLE.items())


def _is_upgraded(line: int, written: list[str], upgraded: Collection[int]) -> bool:
    if line in upgraded:
        return True
    uses = any("tf." in written[other - 1] for other in upgraded if other <= len(written))
    return uses and bool(WHOLE["tf."].match(written[line - 1]))


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8", errors="replace").replace("\r\n", "\n").split("\n")
