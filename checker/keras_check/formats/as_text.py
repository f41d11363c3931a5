"""Lines for people, as their linters write them: `model.py:3:8: name tf.contrib.slim is not in tf2.21`."""

from __future__ import annotations

from keras_check.findings import Finding
from keras_check.formats.writer import Writer
from keras_check.source import Problem
from keras_check.telling import SIGNS, does, elsewhere, message, named, origin, place, summary, what
from keras_check.totals import Totals

COLORS = {"raises": "31", "differs": "35", "warns": "33", "unsure": "36", "bold": "1", "dim": "2"}
WIDEST = 160  # characters of a line of code that are shown


class Text(Writer):
    def finding(self, finding: Finding, code: str) -> None:
        sign = self.painted(f"{SIGNS[finding.verdict]} {finding.rule}", finding.verdict)
        said = (does if finding.rule == finding.name == named(finding) else what)(finding, self.target)
        self.line(f"{self.painted(place(finding), 'bold')}: {sign} {said}")
        if self.source:
            self.excerpt(finding, code)
        if finding.message:
            self.line(f"    {message(finding)}")
        if finding.also:
            self.line(f"    {elsewhere(finding)}")
        if finding.instead:
            self.line(f"    instead: {finding.instead}")
        if finding.url:
            self.line(f"    {self.painted(finding.url, 'dim')}")

    def excerpt(self, finding: Finding, code: str) -> None:
        shown = code.replace("\t", " ").rstrip()
        start = max(0, finding.column - WIDEST // 2) if len(shown) > WIDEST else 0
        margin = f"{finding.line:>5} | "
        self.line(margin + shown[start : start + WIDEST])
        self.line(" " * 6 + "| " + " " * (finding.column - 1 - start) + self.painted("^", finding.verdict))

    def problem(self, problem: Problem) -> None:
        where = f"{problem.path}:{problem.line}" if problem.line else problem.path
        self.line(f"{self.painted(where, 'bold')}: {problem.what}")

    def end(self, totals: Totals) -> None:
        self.line(summary(totals))
        if totals.home:
            self.line(origin(totals))

    def painted(self, text: str, as_what: str) -> str:
        return f"\x1b[{COLORS[as_what]}m{text}\x1b[0m" if self.color else text
