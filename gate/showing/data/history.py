"""What changed in the evidence from one commit of the main line to the next, read from git.

The site is published whenever the main line moves, so that each of its commits is a release. Without git, or where
history is cut off (a shallow clone), there is nothing to compare and nothing is said.
"""

from __future__ import annotations

import io
import json
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from gate.reading.moves import moved
from gate.running.outcome import Outcome

MOST = 20  # releases


@dataclass(frozen=True)
class Change:
    """One program: the runtimes on which its outcome is another one, or all that it was recorded on."""

    snippet: str
    kind: str  # "new", "gone" or "changed"
    runtimes: tuple[tuple[str, Outcome | None, Outcome | None], ...] = ()  # runtime, outcome before, outcome after


@dataclass(frozen=True)
class Release:
    commit: str
    date: str  # RFC 3339
    changes: tuple[Change, ...]


def releases(root: Path) -> tuple[Release, ...]:
    """The newest releases that changed outcomes, newest first."""
    try:
        head = _git(root, "rev-parse", "HEAD").strip()
    except (OSError, subprocess.CalledProcessError):
        return ()
    return _releases(root, head)


@lru_cache(maxsize=4)
def _releases(root: Path, head: str) -> tuple[Release, ...]:
    cut_off = _git(root, "rev-parse", "--is-shallow-repository").strip() == "true"
    found: list[Release] = []
    log = _git(root, "log", "--first-parent", "--no-patch", "--format=%H %P %cI", "--", "evidence")
    for line in log.splitlines():
        commit, *parents, date = line.split()
        if not parents and cut_off:
            break
        if changes := tuple(_changes(root, parents[0] if parents else None, commit)):
            found.append(Release(commit, date, changes))
        if len(found) == MOST:
            break
    return tuple(found)


def _changes(root: Path, before: str | None, after: str) -> Iterator[Change]:
    start = [before] if before else ["--root"]
    how = ["-r", "--raw", "-z", "--no-renames", "--no-commit-id", "--abbrev=40"]
    fields = iter(_git(root, "diff-tree", *how, *start, after, "--", "evidence").split("\0"))
    rows = [(about.split(), path) for about, path in zip(fields, fields, strict=False) if path.endswith(".json")]
    texts = _blobs(root, [blob for about, _ in rows for blob in about[2:4] if blob.strip("0")])
    now = moved(root)
    found: dict[str, list[dict[str, Outcome]]] = {}  # before and after, by where the program stands now
    for about, path in rows:
        snippet = path.removeprefix("evidence/").removesuffix(".json") + ".py"
        outcomes = found.setdefault(now.get(snippet, snippet), [{}, {}])
        for side, blob in enumerate(about[2:4]):
            outcomes[side] = outcomes[side] or _outcomes(texts.get(blob))
    for snippet, (old, new) in found.items():
        if not old and not new:  # no record of outcomes, before and after
            continue
        if not old or not new:
            yield Change(snippet, "gone" if old else "new")
            continue
        names = [name for name in new | old if old.get(name) != new.get(name)]
        if names:
            yield Change(snippet, "changed", tuple((name, old.get(name), new.get(name)) for name in names))


def _outcomes(text: str | None) -> dict[str, Outcome]:
    """Outcomes by runtime; none for what is no record of the gate."""
    try:
        runs = json.loads(text or "{}")["runs"]
        return {name: Outcome.from_json(run) for run in runs for name in run["runtimes"]}
    except (ValueError, KeyError, TypeError):
        return {}


def _blobs(root: Path, names: list[str]) -> dict[str, str]:
    """Their texts by name; of what is not here, as in a partial clone, none."""
    said = io.BytesIO(_run(root, "cat-file", "--batch", given="".join(f"{name}\n" for name in names).encode()))
    texts = {}
    for head in iter(said.readline, b""):
        name, _, *size = head.decode().split()
        if size:
            texts[name] = said.read(int(size[0])).decode(errors="replace")
            said.readline()  # what ends the text
    return texts


def _git(root: Path, *arguments: str) -> str:
    return _run(root, *arguments).decode(errors="replace")


def _run(root: Path, *arguments: str, given: bytes | None = None) -> bytes:
    return subprocess.run(["git", "-C", str(root), *arguments], capture_output=True, check=True, input=given).stdout
