"""What is said of a line of a reader's code."""

from __future__ import annotations

from typing import Dict, List, NamedTuple, Optional, Tuple

VERDICTS = ("raises", "differs", "warns", "unsure")  # worst first


class Place(NamedTuple):
    line: int
    column: int  # from 1
    cell: Optional[int] = None  # of a notebook; then the line is one of the cell

    def as_json(self) -> Dict[str, int]:
        return {key: value for key, value in self._asdict().items() if value is not None}


class Finding(NamedTuple):
    """The names of the fields are those of the JSON, where other programs read them."""

    path: str
    line: int
    column: int  # from 1
    rule: str
    name: str
    verdict: str  # one of VERDICTS
    message: str
    instead: str  # what to write; empty if nothing is proved to replace it
    fixable: bool
    url: str  # of the section with the proof
    cell: Optional[int] = None  # of a notebook; then the line is one of the cell
    also: Tuple[Place, ...] = ()  # where the same edit is owed

    def as_json(self) -> Dict[str, object]:
        found: Dict[str, object] = dict(self._asdict())
        if self.cell is None:
            del found["cell"]
        del found["also"]
        if self.also:
            found["also"] = [one.as_json() for one in self.also]
        return found


def summary(findings: List[Finding], files: int, lines: int) -> Dict[str, object]:
    by_verdict = {verdict: sum(one.verdict == verdict for one in findings) for verdict in VERDICTS}
    return {"files": files, "lines": lines, "findings": len(findings), **by_verdict}
