"""What the web says, judged: a statement's verdict follows from the claims that support or refute it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from mkdocs.utils import meta

from gate.pages import Block, Project
from gate.problem import GateError

FOLDER = "docs/what-the-web-says"
STATEMENT = re.compile(r"^## (?P<id>[A-Z]\d+) (?P<text>.*?)\s*(?:\{#(?P<anchor>[\w-]+)\})?$")
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
                        raise GateError(
                            claim.where, f'there is no statement "{name}"', f"they are stated under {FOLDER}/"
                        )
                    for runtime in filter(block.runtimes.__contains__, claim.runtimes):
                        getattr(found[name], side).setdefault(runtime, []).append(block)
    for statement in found.values():
        if both := sorted(set(statement.supported) & set(statement.refuted)):
            what = f"{statement.id} is both supported and refuted on {', '.join(both)}"
            proofs = ", ".join(f"{block.where} ({block.snippet})" for block in statement.proofs)
            raise GateError(f"{statement.page}:{statement.line}", what, f"narrow the claims at {proofs}")
    return found


def _stated(project: Project) -> Iterator[Statement]:
    for path in sorted((project.root / FOLDER).glob("*.md")):
        page = str(path.relative_to(project.root))
        text = path.read_text()
        front = meta.get_data(text)[1]
        for number, line in enumerate(text.splitlines(), 1):
            if match := STATEMENT.match(line):
                if match["anchor"] != match["id"].lower():
                    anchor = "{#" + match["id"].lower() + "}"
                    raise GateError(
                        f"{page}:{number}", "a statement without its own anchor", f"end the line with {anchor}"
                    )
                yield Statement(match["id"], match["text"], str(front.get("source", "")), page, number)
