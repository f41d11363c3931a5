"""Computes the verdict on each statement under *What the web says* from the claims that support or refute it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from gate.diagnostics import Diagnostic, GateError
from gate.files import write_atomically
from gate.judging import evidence
from gate.reading.blocks import Block
from gate.reading.page import StatementHeading
from gate.reading.project import Project

RECORD = "evidence/verdicts.json"
FOLDER = "docs/what-the-web-says"
HOLDS, IN_PART, FAILS, UNTESTED = "holds", "holds on some versions", "does not hold", "not testable"


@dataclass
class Statement:
    """A statement from a source, with the runtimes on which claims support or refute it."""

    id: str
    text: str  # Markdown
    source: str
    page: str
    line: int
    supported: dict[str, list[Block]] = field(default_factory=dict)  # by runtime
    refuted: dict[str, list[Block]] = field(default_factory=dict)

    @property
    def verdict(self) -> str:
        if not self.supported and not self.refuted:
            return UNTESTED
        if not self.refuted:
            return HOLDS
        return IN_PART if self.supported else FAILS

    @property
    def proofs(self) -> list[Block]:
        """The blocks whose claims decide the verdict, without duplicates."""
        blocks = [block for side in (self.supported, self.refuted) for found in side.values() for block in found]
        return list({(block.page, block.snippet): block for block in blocks}.values())


@lru_cache(maxsize=1)
def statements(project: Project) -> dict[str, Statement]:
    """All statements, by ID, with the claims about them."""
    found = {statement.id: statement for statement in _statements(project)}
    for block in project.blocks:
        for claim in block.claims:
            for side, ids in (("supported", claim.supports), ("refuted", claim.refutes)):
                for name in re.split(r"[,\s]+", ids or ""):
                    if not name:
                        continue
                    if name not in found:
                        remedy = f"use the ID of a statement under {FOLDER}/"
                        raise GateError(claim.where, f'unknown statement "{name}"', remedy)
                    for runtime in filter(block.runtimes.__contains__, claim.runtimes):
                        getattr(found[name], side).setdefault(runtime, []).append(block)
    for statement in found.values():
        if both := sorted(set(statement.supported) & set(statement.refuted)):
            what = f"{statement.id} is both supported and refuted on {', '.join(both)}"
            proofs = ", ".join(f"{block.where} ({block.snippet})" for block in statement.proofs)
            raise GateError(f"{statement.page}:{statement.line}", what, f"narrow the claims at {proofs}")
    return found


def _statements(project: Project) -> Iterator[Statement]:
    for page in map(project.page, sorted((project.root / FOLDER).glob("*.md"))):
        for heading in page.all(StatementHeading):
            if heading.anchor != heading.id.lower():
                anchor = "{#" + heading.id.lower() + "}"
                where = f"{page.name}:{heading.line}"
                raise GateError(where, "the heading of a statement needs its anchor", f"end the line with {anchor}")
            yield Statement(heading.id, heading.words, str(page.front.get("source", "")), page.name, heading.line)


def record(project: Project, into: Path) -> None:
    """Writes the verdicts, unless claims contradict each other: verdicts_match_the_record reports that."""
    try:
        text = _text(project)
    except GateError:
        return
    if text:
        write_atomically(into / RECORD, text, into / evidence.SCRATCH)
    else:
        (into / RECORD).unlink(missing_ok=True)


def verdicts_match_the_record(project: Project) -> Iterator[Diagnostic]:
    """No claims contradict each other, and each verdict is the recorded one."""
    path = project.root / RECORD
    try:
        if (path.read_text() if path.exists() else "") == _text(project):
            return
        current = {
            statement.id: (statement, _as_json(project, statement)) for statement in statements(project).values()
        }
    except GateError as error:
        yield error.diagnostic
        return
    try:
        recorded = json.loads(path.read_text())["verdicts"] if path.exists() else {}
    except (ValueError, KeyError, TypeError):
        recorded = {}
    changed = False
    for name, (statement, verdict) in current.items():
        if recorded.get(name) != verdict:
            changed = True
            before = _in_words(recorded[name]) if name in recorded else "none"
            what = f"the verdict on {name} is {_in_words(verdict)}; recorded is {before}"
            proofs = ", ".join(dict.fromkeys(block.where for block in statement.proofs))
            fix = f"correct the claims at {proofs}, or" if proofs else "add a claim, or"
            remedy = f"{fix} run `make evidence` if the new verdict is right"
            yield Diagnostic(f"{statement.page}:{statement.line}", what, remedy)
    if not changed:
        what = "this record was edited by hand, or has a statement that no longer exists"
        yield Diagnostic(RECORD, what, "run `make evidence`")


def _text(project: Project) -> str:
    found = {statement.id: _as_json(project, statement) for statement in statements(project).values()}
    return json.dumps({"note": evidence.NOTE, "verdicts": found}, indent=1, ensure_ascii=False) + "\n" if found else ""


def _as_json(project: Project, statement: Statement) -> dict[str, str | list[str]]:
    return {
        "verdict": statement.verdict,
        "supported": [name for name in project.roster if name in statement.supported],
        "refuted": [name for name in project.roster if name in statement.refuted],
    }


def _in_words(verdict: dict[str, str | list[str]]) -> str:
    sides = [f"{side} on {', '.join(verdict[side])}" for side in ("supported", "refuted") if verdict.get(side)]
    return ", ".join([f'"{verdict.get("verdict")}"', *sides])
