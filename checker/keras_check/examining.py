"""What is said of one file's content: findings with their line of code, without those that nobody wants to hear."""

from __future__ import annotations

from typing import NamedTuple

from keras_check.check import check
from keras_check.contents import Content
from keras_check.findings import Finding
from keras_check.ignoring import Comments, Wanted
from keras_check.knowledge import Knowledge
from keras_check.pins import Pins
from keras_check.requirements import is_requirements
from keras_check.source import SUFFIXES, Problem, decoded, nested_too_deeply, parsed


class Examined(NamedTuple):
    findings: list[tuple[Finding, str]]  # each with its line of code
    problems: list[Problem]
    lines: int  # 0 if the file could not be read
    ignored: int  # findings


class Examiner:
    """Of one target version; keeps nothing of what it has read."""

    def __init__(self, known: Knowledge, pins: Pins, wanted: Wanted | None = None) -> None:
        self.known, self.pins = known, pins
        self.wanted = wanted or Wanted()

    def examine(self, one: Content) -> Examined:
        required = self._requirements(one) if is_requirements(one.name) else None
        if required is not None and not one.name.endswith(SUFFIXES):
            return required
        code = self._code(one)
        if required is None:
            return code
        findings = sorted([*required.findings, *code.findings], key=lambda found: found[0][1:3])
        return code._replace(findings=findings, ignored=code.ignored + required.ignored)

    def _code(self, one: Content) -> Examined:
        source = parsed(one.name, one.data)
        if isinstance(source, Problem):
            return Examined([], [source], 0, 0)
        comments = Comments(one.name, source.text)
        try:
            found = check(source, self.known)
        except RecursionError:
            return Examined([], [nested_too_deeply(one.name)], 0, 0)
        placed = [(finding, source.line(finding.cell, finding.line)) for finding in found]
        kept = self._kept(placed, comments)
        findings = [(finding, source.code(line)) for finding, line in kept]
        problems = [*source.problems, *comments.problems]
        return Examined(findings, problems, source.text.count("\n") + 1, len(found) - len(kept))

    def _requirements(self, one: Content) -> Examined:
        problems: list[Problem] = []
        text = decoded(one.name, one.data, problems)
        if text is None:
            return Examined([], [Problem(one.name, 0, "is a binary file")], 0, 0)
        comments = Comments(one.name, text)
        found = self.pins.findings(one.name, text)
        kept = self._kept([(finding, finding.line) for finding in found], comments)
        lines = text.split("\n")
        findings = [(finding, lines[line - 1]) for finding, line in kept]
        return Examined(findings, [*problems, *comments.problems], len(lines), len(found) - len(kept))

    def _kept(self, placed: list[tuple[Finding, int]], comments: Comments) -> list[tuple[Finding, int]]:
        return [(one, line) for one, line in placed if self.wanted(one) and not comments.silence(one, line)]
