"""How much was found: counted while findings pass by, because these are not kept."""

from __future__ import annotations

from keras_check.findings import VERDICTS, Finding


class Totals:
    def __init__(self, target: str, home: str = "", because: str = "") -> None:
        self.target, self.home, self.because = target, home, because
        self.files = self.lines = self.places = self.problems = self.ignored = self.fixable = (
            self.files_with_findings
        ) = 0
        self.by_verdict = dict.fromkeys(VERDICTS, 0)

    @property
    def findings(self) -> int:
        return sum(self.by_verdict.values())

    def add(self, finding: Finding) -> None:
        self.by_verdict[finding.verdict] += 1
        self.places += 1 + len(finding.also)
        self.fixable += finding.fixable

    def as_json(self) -> dict[str, object]:
        return {
            "to": self.target,
            "from": self.home,
            "because": self.because,
            "files": self.files,
            "lines": self.lines,
            "findings": self.findings,
            "places": self.places,
            **self.by_verdict,
            "fixable": self.fixable,
            "ignored": self.ignored,
            "problems": self.problems,
        }
