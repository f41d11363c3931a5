"""What the web says, judged: a statement's verdict follows from the claims that support or refute it."""

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
    """One thing that a source says, and the runtimes that bear it out or show it to be wrong."""

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
        """The blocks that prove the verdict, each once."""
        blocks = [block for side in (self.supported, self.refuted) for found in side.values() for block in found]
        return list({(block.page, block.snippet): block for block in blocks}.values())


@lru_cache(maxsize=1)
def statements(project: Project) -> dict[str, Statement]:
    """Every statement on the pages of verdicts, by id, with what the claims say of it."""
    found = {statement.id: statement for statement in _stated(project)}
    for block in project.blocks:
        for claim in block.claims:
            for side, ids in (("supported", claim.supports), ("refuted", claim.refutes)):
                for name in re.split(r"[,\s]+", ids or ""):
                    if not name:
                        continue
                    if name not in found:
                        what = f'there is no statement "{name}"'
                        raise GateError(claim.where, what, f"they are stated under {FOLDER}/")
                    for runtime in filter(block.runtimes.__contains__, claim.runtimes):
                        getattr(found[name], side).setdefault(runtime, []).append(block)
    for statement in found.values():
        if both := sorted(set(statement.supported) & set(statement.refuted)):
            what = f"{statement.id} is both supported and refuted on {', '.join(both)}"
            proofs = ", ".join(f"{block.where} ({block.snippet})" for block in statement.proofs)
            raise GateError(f"{statement.page}:{statement.line}", what, f"narrow the claims at {proofs}")
    return found


def _stated(project: Project) -> Iterator[Statement]:
    for page in map(project.page, sorted((project.root / FOLDER).glob("*.md"))):
        for heading in page.all(StatementHeading):
            if heading.anchor != heading.id.lower():
                anchor = "{#" + heading.id.lower() + "}"
                where = f"{page.name}:{heading.line}"
                raise GateError(where, "a statement without its anchor", f"end the line with {anchor}")
            yield Statement(heading.id, heading.words, str(page.front.get("source", "")), page.name, heading.line)


def record(project: Project, into: Path) -> None:
    """Writes the verdicts as the claims now give them; where these contradict each other, the rule below says so."""
    try:
        text = _text(project)
    except GateError:
        return
    if text:
        write_atomically(into / RECORD, text, into / evidence.SCRATCH)
    else:
        (into / RECORD).unlink(missing_ok=True)


def verdicts_are_on_record(project: Project) -> Iterator[Diagnostic]:
    """A rule of the tree: every verdict follows from its claims without contradiction, and is the one that was recorded."""
    path = project.root / RECORD
    try:
        if (path.read_text() if path.exists() else "") == _text(project):
            return
        judged = {statement.id: (statement, _said(project, statement)) for statement in statements(project).values()}
    except GateError as error:
        yield error.diagnostic
        return
    try:
        recorded = json.loads(path.read_text())["verdicts"] if path.exists() else {}
    except (ValueError, KeyError, TypeError):
        recorded = {}
    changed = False
    for name, (statement, said) in judged.items():
        if recorded.get(name) != said:
            changed = True
            before = _words(recorded[name]) if name in recorded else "not recorded"
            what = f"the verdict on {name} is {_words(said)}, but the record says: {before}"
            proofs = ", ".join(dict.fromkeys(block.where for block in statement.proofs)) or "no claim"
            remedy = f"correct the claims at {proofs}; if they are right, make evidence"
            yield Diagnostic(f"{statement.page}:{statement.line}", what, remedy)
    if not changed:
        what = "not what the gate writes of the verdicts: edited by hand, or of a statement that is gone"
        yield Diagnostic(RECORD, what, "make evidence")


def _text(project: Project) -> str:
    said = {statement.id: _said(project, statement) for statement in statements(project).values()}
    return json.dumps({"note": evidence.NOTE, "verdicts": said}, indent=1, ensure_ascii=False) + "\n" if said else ""


def _said(project: Project, statement: Statement) -> dict[str, str | list[str]]:
    return {
        "verdict": statement.verdict,
        "supported": [name for name in project.roster if name in statement.supported],
        "refuted": [name for name in project.roster if name in statement.refuted],
    }


def _words(said: dict[str, str | list[str]]) -> str:
    sides = [f"{side} on {', '.join(said[side])}" for side in ("supported", "refuted") if said.get(side)]
    return "; ".join([f'"{said.get("verdict")}"', *sides])
