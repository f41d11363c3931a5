"""The tasks, and what must be on the screen for each: both from files, so that nothing is typed twice."""

from __future__ import annotations

import difflib
import json
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from gate.diagnostics import GateError

TASKS = Path(__file__).with_name("tasks.toml")
STARTS = ("box", "search", "landing", "link", "upgrade")
BETWEEN = r"[\s\S]{0,2000}?"  # what may stand between two lines of a remedy
IMPORT = re.compile(r"(?:import|from)\s")


@dataclass(frozen=True)
class Task:
    title: str
    start: str
    version: str  # a runtime, such as tf2.21
    asks: str  # what the reader pastes, types or searches
    remedies: tuple[str, ...]  # patterns, valid in Python and JavaScript; one of them must be in sight
    before: str = ""  # the runtime that the reader upgrades from
    link: str = ""  # the section where the site says that it shows the remedy


class Proofs:
    """What a built site publishes about its programs."""

    def __init__(self, site: Path) -> None:
        self._site = site

    @cached_property
    def pairs(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self._load("replacements.json")["replacements"]
        return found

    @cached_property
    def evidence(self) -> dict[str, Any]:
        found: dict[str, Any] = self._load("evidence.json")
        return found

    def error(self, program: str, version: str) -> str:
        """What a program raises on a version, in full; empty if it runs."""
        for snippet in self.evidence["snippets"]:
            if snippet["path"] == program:
                return next((str(run.get("error") or "") for run in snippet["runs"] if version in run["runtimes"]), "")
        return ""

    def lines(self, pair: dict[str, Any]) -> list[str]:
        """The lines that the new program has and the old one has not; its imports only if it has no others."""
        old, new = (self._program(pair[which]) for which in ("old", "new"))
        parts = difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
        added = [line for tag, _, _, start, end in parts if tag != "equal" for line in new[start:end] if line]
        return [line for line in added if not IMPORT.match(line)] or added

    def pin(self, version: str) -> str:
        """How TensorFlow is pinned on a version."""
        runtime = next(one for one in self.evidence["runtimes"] if one["id"] == version)
        return f"tensorflow=={runtime['tensorflow']}"

    def _program(self, path: str) -> list[str]:
        return [line.strip() for line in (self._site / "programs" / path).read_text(encoding="utf-8").splitlines()]

    def _load(self, name: str) -> Any:
        path = self._site / name
        if not path.is_file():
            raise GateError(str(path), "is missing", "name the folder of a built site (`make site` builds one)")
        return json.loads(path.read_text(encoding="utf-8"))


def tasks(site: Path, path: Path = TASKS) -> list[Task]:
    """Every task of a file, with its remedies as the built site proves them."""
    proofs = Proofs(site)
    try:
        entries = tomllib.loads(path.read_text(encoding="utf-8"))["task"]
        return [_task(entry, proofs, f"{path}: {entry['title']}") for entry in entries]
    except tomllib.TOMLDecodeError as error:
        raise GateError(str(path), f"is not TOML: {error}", "correct the line") from error
    except KeyError as error:
        raise GateError(
            str(path), f"a task lacks {error}", "add it; the head of the file says what a task has"
        ) from error


def _task(entry: dict[str, str], proofs: Proofs, where: str) -> Task:
    if entry["from"] not in STARTS:
        raise GateError(where, f"starts from {entry['from']!r}", f"write one of {', '.join(STARTS)}")
    version, old, before = entry["version"], entry.get("old", ""), entry.get("before", "")
    known = {runtime["id"] for runtime in proofs.evidence["runtimes"]}
    for one in filter(None, (version, before)):
        if one not in known:
            raise GateError(where, f"there is no runtime {one!r}", "write one of runtimes/runtimes.toml")
    asks = "" if before or entry["from"] == "link" else entry["asks"]
    error = proofs.error(old, version)
    if "{error}" in asks and not error:
        raise GateError(where, f"{old!r} raises nothing on {version}", "write the words in place of {error}")
    remedies = tuple(dict.fromkeys(_remedies(entry, proofs)))
    if not remedies:
        raise GateError(
            where, f"nothing is proved on {version}", "name a program, or a name, that has a replacement there"
        )
    link = next((pair["page"] for pair in proofs.pairs if pair["old"] == old and version in pair["holds_on"]), "")
    return Task(entry["title"], entry["from"], version, asks.replace("{error}", error).strip(), remedies, before, link)


def _remedies(entry: dict[str, str], proofs: Proofs) -> Iterator[str]:
    """For a program or an upgrade the changed lines, for a name the new name, for an upgrade also the pin."""
    version, name, before = entry["version"], entry.get("name"), entry.get("before")
    if before:
        yield pattern([proofs.pin(version)])
    for pair in proofs.pairs:
        if version not in pair["holds_on"]:
            continue
        if name:
            yield from (pattern([one["new"]]) for one in pair["changes"] if one["old"] == name and one["new"])
        elif (before in pair["home"] and version not in pair["home"]) if before else pair["old"] == entry["old"]:
            lines = proofs.lines(pair)
            if lines:
                yield pattern(lines)


def pattern(lines: list[str]) -> str:
    """Matches lines in this order, however they are broken and indented, and no part of a longer name."""
    return BETWEEN.join(map(_line, lines))


def _line(line: str) -> str:
    words = r"\s*".join(re.sub(r"[^\w\s]", r"\\\g<0>", word) for word in line.split())
    before = r"(?<![\w.])" if re.match(r"\w", line) else ""
    return before + words + (r"(?!\w)" if re.search(r"\w$", line) else "")
